"""The coaching texts, read once from `coaching.toml` into typed values.

A text whose key is known is an attribute (`load().proximal_goal.rating_only`), so that mypy rejects a misspelled one. A text whose
key is itself data (a step, a field, a zone, a cause) is looked up by a method. The file is checked whole when it is read: a missing
or unknown key raises `CoachingError` with its name. Reading takes some milliseconds, so the quick log keeps away from this module.
"""

from __future__ import annotations

import tomllib
from enum import StrEnum
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING, TypeVar, cast

from protocol import coaching_shapes as shapes
from protocol.guarding import texts as guarding
from protocol.insights import texts
from protocol.insights.kinds import Insight
from protocol.returning_shapes import ComebackText, EvidenceText, StreaksText
from protocol.typed import NamedTuple
from protocol.vocabulary import Lever, Outcome, Source

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

_Shape = TypeVar("_Shape", bound=NamedTuple)
_Member = TypeVar("_Member", bound=str)
_Key = TypeVar("_Key")
_Value = TypeVar("_Value")


_OTHERS = (
    *("flow", "dashboard", "balance", "guard_rails", "help", "measuring", "sources", "labels", "choices", "weekdays"),
    *("insights", "nudges", "evidence", "comeback", "streaks", "judgement", "notices", "heavy"),
)
"""The tables of the file that belong to no step."""


class CoachingError(Exception):
    """The texts are not what the program expects: a key is missing, unknown, or of the wrong kind."""


class StepText(NamedTuple):
    """What a step screen says. `number` is 1-7, and 0 for the quick review; `short` is for the rail (at most 12 characters)."""

    slug: str
    number: int
    title: str
    short: str
    why: str
    hint: str
    done: str
    fields: Mapping[str, shapes.FieldText]

    def field(self, name: str) -> shapes.FieldText:
        """The texts of one field; `CoachingError` if the step asks for no such thing."""
        return _find(self.fields, name, f"field of {self.title!r}")


class Coaching(NamedTuple):
    """Every coaching text. The attributes named after a step hold its advice; `steps` holds the rest of it."""

    steps: Mapping[str, StepText]
    micro_domain: shapes.MicroDomainAdvice
    proximal_goal: shapes.ProximalGoalAdvice
    small_win: shapes.SmallWinAdvice
    arousal: shapes.ArousalAdvice
    attribution: shapes.AttributionAdvice
    vicarious_model: shapes.VicariousModelAdvice
    self_talk: shapes.SelfTalkAdvice
    quick_review: shapes.QuickReviewAdvice
    flow: shapes.FlowText
    dashboard: shapes.DashboardText
    balance: shapes.BalanceText
    guard_rails: shapes.GuardRailText
    insights: texts.InsightWords
    insight_texts: Mapping[Insight, texts.InsightText]
    nudges: shapes.NudgeText
    evidence: EvidenceText
    comeback: ComebackText
    streaks: StreaksText
    help: shapes.HelpText
    measuring: shapes.MeasuringText
    judgement: guarding.JudgementText
    notices: guarding.NoticeText
    heavy: guarding.HeavyText
    levers: Mapping[Lever, shapes.LeverText]
    acknowledgements: shapes.Acknowledgements
    sources: Mapping[Source, shapes.SourceText]
    labels: Mapping[type[StrEnum], Mapping[str, str]]
    choices: Mapping[type[StrEnum], Mapping[str, str]]
    weekdays: tuple[str, ...]

    def step(self, step: str) -> StepText:
        """The texts of a step by its slug, or of the quick review."""
        return _find(self.steps, step, "step")

    def advice(self, step: str, key: str) -> str:
        """A piece of advice whose key is data, such as a `GoalZone` or a `SelfTalkKind`. "" means: say nothing."""
        spoken = cast("NamedTuple", _find(self._asdict(), self.step(step).slug, "advice"))
        return cast("str", _find(spoken._asdict(), key, f"advice of {step}"))

    def label(self, member: StrEnum) -> str:
        """What a member of the vocabulary is called on the screen, at most 34 characters."""
        if isinstance(member, Lever):
            return self.lever(member).label
        return _find(self.labels, type(member), "labelled vocabulary")[member]

    def choice(self, member: StrEnum) -> str:
        """Its line in a pick-list: longer than the label where that helps to choose."""
        return self.choices[type(member)][member] if type(member) in self.choices else self.label(member)

    def lever(self, lever: Lever) -> shapes.LeverText:
        """One way to shrink a goal."""
        return self.levers[lever]

    def source(self, source: Source) -> shapes.SourceText:
        """One of the four sources."""
        return self.sources[source]

    def next_up(self, what: str) -> str:
        """What is next on the dashboard, by the value of `progress.Next`; `attempt` has `{action}`, `resume` has `{state}` to fill in."""
        return cast("str", _find(self.dashboard._asdict(), f"next_{what}", "dashboard sentence"))

    def acknowledgement(self, outcome: Outcome) -> str:
        """The prefilled sentence, with `{action}` to fill in; "" where nothing was attempted."""
        return cast("str", self.acknowledgements._asdict()[outcome])


class _Table(NamedTuple):
    """A table of the file and where it stands, for the message of an error."""

    path: str
    rows: Mapping[str, object]

    def at(self, key: str) -> str:
        return f"{self.path}.{key}" if self.path else key

    def only(self, needed: Iterable[str], optional: Iterable[str] = ()) -> None:
        """Refuse a missing or an unknown key."""
        missing = [self.at(key) for key in needed if key not in self.rows]
        unknown = [self.at(key) for key in self.rows if key not in {*needed, *optional}]
        if missing or unknown:
            raise CoachingError("; ".join([*(f"{key} is missing" for key in missing), *(f"{key} is unknown" for key in unknown)]))

    def _get(self, key: str, kind: type[_Value]) -> _Value:
        if key not in self.rows:
            raise CoachingError(f"{self.at(key)} is missing")
        value = self.rows[key]
        if not isinstance(value, kind):
            raise CoachingError(f"{self.at(key)} must be a {kind.__name__}")
        return value

    def table(self, key: str) -> _Table:
        return _Table(self.at(key), cast("Mapping[str, object]", self._get(key, dict)))

    def number(self, key: str) -> int:
        return self._get(key, int)

    def text(self, key: str) -> str:
        text = self._get(key, str)
        if not text.strip():
            raise CoachingError(f"{self.at(key)} is empty")
        return text

    def texts(self, key: str) -> tuple[str, ...]:
        lines = self._get(key, list)
        return tuple(_Table(self.at(key), {str(place): line}).text(str(place)) for place, line in enumerate(lines))

    def shape(self, shape: type[_Shape]) -> _Shape:
        """Read a value of `shape`: its fields without a default are needed, no other key is known."""
        silent = shape._field_defaults
        self.only([name for name in shape._fields if name not in silent], silent)
        return shape._make(self._member(name) if name in self.rows else silent[name] for name in shape._fields)

    def _member(self, key: str) -> str | tuple[str, ...]:
        return self.texts(key) if isinstance(self.rows[key], list) else self.text(key)

    def each(self, kinds: Iterable[_Member], shape: type[_Shape]) -> dict[_Member, _Shape]:
        """One value of `shape` for each of these keys, and no other key."""
        members = tuple(kinds)
        self.only(members)
        return {member: self.table(member).shape(shape) for member in members}

    def vocabularies(self, kinds: tuple[type[StrEnum], ...]) -> dict[type[StrEnum], dict[str, str]]:
        """One text for every member of each vocabulary; the tables carry the names of the classes."""
        self.only([kind.__name__ for kind in kinds])
        return {kind: self.table(kind.__name__).words(kind) for kind in kinds}

    def words(self, kind: Iterable[str]) -> dict[str, str]:
        """Exactly these keys, each with a text."""
        self.only(kind)
        return {key: self.text(key) for key in kind}


@cache
def load() -> Coaching:
    """The texts that come with the program; read on the first call."""
    return parse(files("protocol").joinpath("coaching.toml").read_text(encoding="utf-8"))


def parse(source: str) -> Coaching:
    """Read texts from TOML; `CoachingError` if it is not TOML, or if a key is missing, unknown, empty or of the wrong kind."""
    try:
        root = _Table("", tomllib.loads(source))
    except tomllib.TOMLDecodeError as error:
        raise CoachingError(f"the coaching texts are not valid TOML: {error}") from error
    root.only([*shapes.FIELDS, *_OTHERS])
    return Coaching(
        steps={slug: _step(root.table(slug), slug) for slug in shapes.FIELDS},
        micro_domain=root.table("micro_domain").table("advice").shape(shapes.MicroDomainAdvice),
        proximal_goal=root.table("proximal_goal").table("advice").shape(shapes.ProximalGoalAdvice),
        small_win=root.table("small_win").table("advice").shape(shapes.SmallWinAdvice),
        arousal=root.table("arousal").table("advice").shape(shapes.ArousalAdvice),
        attribution=root.table("attribution").table("advice").shape(shapes.AttributionAdvice),
        vicarious_model=root.table("vicarious_model").table("advice").shape(shapes.VicariousModelAdvice),
        self_talk=root.table("self_talk").table("advice").shape(shapes.SelfTalkAdvice),
        quick_review=root.table("quick_review").table("advice").shape(shapes.QuickReviewAdvice),
        flow=root.table("flow").shape(shapes.FlowText),
        dashboard=root.table("dashboard").shape(shapes.DashboardText),
        balance=root.table("balance").shape(shapes.BalanceText),
        guard_rails=root.table("guard_rails").shape(shapes.GuardRailText),
        insights=root.table("insights").table("words").shape(texts.InsightWords),
        insight_texts=root.table("insights").table("panels").each(Insight, texts.InsightText),
        nudges=root.table("nudges").shape(shapes.NudgeText),
        evidence=root.table("evidence").shape(EvidenceText),
        comeback=root.table("comeback").shape(ComebackText),
        streaks=root.table("streaks").shape(StreaksText),
        help=root.table("help").shape(shapes.HelpText),
        measuring=root.table("measuring").shape(shapes.MeasuringText),
        judgement=root.table("judgement").shape(guarding.JudgementText),
        notices=root.table("notices").shape(guarding.NoticeText),
        heavy=root.table("heavy").shape(guarding.HeavyText),
        levers=root.table("proximal_goal").table("levers").each(Lever, shapes.LeverText),
        acknowledgements=root.table("small_win").table("acknowledgement").shape(shapes.Acknowledgements),
        sources=root.table("sources").each(Source, shapes.SourceText),
        labels=root.table("labels").vocabularies(shapes.LABELLED),
        choices=root.table("choices").vocabularies(shapes.CHOICES),
        weekdays=root.texts("weekdays"),
    )


def _step(table: _Table, slug: str) -> StepText:
    table.only(["number", "title", "short", "why", "hint", "done", "fields", "advice", *shapes.EXTRAS.get(slug, ())])
    fields = table.table("fields")
    return StepText(
        slug=slug,
        number=table.number("number"),
        title=table.text("title"),
        short=table.text("short"),
        why=table.text("why"),
        hint=table.text("hint"),
        done=table.text("done"),
        fields=fields.each(shapes.FIELDS[slug], shapes.FieldText),
    )


def _find(texts: Mapping[_Key, _Value], key: _Key, what: str) -> _Value:
    if key not in texts:
        raise CoachingError(f"there is no {what} called {key!s}")
    return texts[key]
