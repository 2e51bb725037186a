"""The form of step 2: the wording of a goal, and then its two ratings."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, ClassVar, Final

from protocol.asking.goal import MOST_MINUTES, RATINGS, WORDING, goal_change, only_the_rating_rose, same_goal, when_words
from protocol.asking.nudging import EDIT, about_goal
from protocol.entities import ProximalGoal
from protocol.errors import ProtocolError
from protocol.steps import Step
from protocol.text import rating
from protocol.vocabulary import GoalStatus, Lever
from protocol.when import Planned, parse_planned
from tui.plain import making
from tui.plain.form import Form
from tui.plain.questions import Question

if TYPE_CHECKING:
    from protocol.changes import Change
    from tui.plain.session import Session

_LEVER: Final = "lever"
_MINUTES: Final = "duration_min"


class GoalForm(Form):
    """The wording of a goal, and then its two ratings: challenge before confidence."""

    SLUG: ClassVar[str] = Step.PROXIMAL_GOAL

    def __init__(
        self, session: Session, domain_id: str, pending: ProximalGoal | None, record: Mapping[str, object], lever: Lever | None = None
    ) -> None:
        self.domain_id, self.pending = domain_id, pending
        super().__init__(session, domain_id, record)
        drafted = session.draft(self.key).get(_LEVER)
        self.lever = lever or next((one for one in Lever if one == drafted), None)
        if self.lever is not None:
            text = session.coaching.lever(self.lever)
            session.say(f"{text.label}: {text.change}")

    def ask(self) -> Sequence[Question]:
        text, now = self.session.coaching.step(self.SLUG), self.session.now
        asked: dict[str, Question] = {name: making.words(text, name, "goal") for name in WORDING if name != _MINUTES}
        asked["when"] = making.words(text, "when", "goal", check=lambda line: parse_planned(line, now()))
        asked[_MINUTES] = making.number(text, _MINUTES, "goal.when", _minutes)
        surer = making.own("surer", "What makes you surer", self.session.coaching.proximal_goal.rating_only, "revision.surer")
        return [*(asked[name] for name in WORDING), *(making.rating(text, name) for name in RATINGS), surer]

    def drafted(self) -> Mapping[str, object]:
        return {**super().drafted(), _LEVER: self.lever}

    def is_asked(self, name: str) -> bool:
        """What makes one surer is asked where only the number rose."""
        return name != "surer" or (self.pending is not None and only_the_rating_rose(self.pending, self.goal))

    def answered(self, name: str, *, changed: bool) -> str | None:
        """Another wording takes the ratings away; a far aim may be worded nearer, and is kept as where it is heading."""
        if name == "when":
            self._tell_when()
        if name != "action":
            return None
        if changed and any(self.number(one) is not None for one in RATINGS):
            self.values |= dict.fromkeys(RATINGS)
            self.put("action", self.words("action"))
            self.session.say(self.session.coaching.proximal_goal.ratings_cleared)
        known = self.pending is not None and self.pending.action == self.words("action").strip()
        if known or self.nudge(name, about_goal(self.session, self.words("action"))) != EDIT:
            return None
        if not self.words("aspiration").strip():
            self.put("aspiration", self.words("action"))
        return "action"

    def _tell_when(self) -> None:
        planned = self._planned()
        if planned.text:
            self.session.say(f"Understood as: {when_words('a cue', planned.at)}")

    @property
    def goal(self) -> ProximalGoal:
        """The goal as it is answered, on no record."""
        planned, minutes = self._planned(), self.words(_MINUTES).strip()
        return ProximalGoal(
            id="",
            domain_id=self.domain_id,
            at=self.session.now().moment,
            action=self.words("action"),
            status=GoalStatus.DRAFT,
            challenge=self.number("challenge"),
            confidence=self.number("confidence"),
            when=planned.text,
            due=planned.at,
            where=self.words("where"),
            done_criterion=self.words("done_criterion"),
            duration_min=int(minutes) if minutes.isascii() and minutes.isdecimal() else None,
            if_then=self.words("if_then"),
            aspiration=self.words("aspiration"),
        )

    def build(self) -> Change:
        change = goal_change(self.change_id, self.goal, self.pending)
        return change._replace(lever=self.lever, surer=self.words("surer") if self.is_asked("surer") else "")

    def on_record(self) -> str | None:
        """A goal that waits, where neither its wording nor a number moved: that is no round of its own."""
        pending = self.pending
        waits = pending is not None and pending.status is GoalStatus.TOO_BIG and same_goal(pending, self.goal)
        return pending.id if pending is not None and waits else None

    def _planned(self) -> Planned:
        try:
            return parse_planned(self.words("when"), self.session.now())
        except ProtocolError:
            # A draft of another day may name a time that is over; it is asked again before anything is saved.
            return Planned(self.words("when"), None)


def _minutes(line: str) -> int:
    return rating(line, "minutes", 1, MOST_MINUTES)
