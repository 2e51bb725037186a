"""Changes of every kind by chance, about whatever is on record; some of them a rule refuses."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import timedelta
from random import Random
from typing import TypeVar, get_args

from protocol import changes as c
from protocol import vocabulary as v
from protocol.moments import Now, moment
from protocol.snapshot import Snapshot

KINDS: tuple[type, ...] = get_args(c.Change)
WORDS = ("speak up", "ask one question", "schriftlich, vorher · 声", "no [b]notes[/b] at all", "e\u0301tude, slowly")

_T = TypeVar("_T")


def any_change(chance: Random, snapshot: Snapshot, key: str, now: Now) -> c.Change:
    """One change under this id; in an empty record always a domain."""
    kind = chance.choice(KINDS) if snapshot.domains else c.DefineDomain
    return Maker(chance, snapshot, key, now).make(kind)


class Maker:
    """Builds one change of a kind."""

    def __init__(self, chance: Random, snapshot: Snapshot, key: str, now: Now) -> None:
        self._chance, self._snapshot, self._key, self._now = chance, snapshot, key, now
        self._domain = self._one(snapshot.domains)

    def make(self, kind: type) -> c.Change:
        makers: dict[type, Callable[[], c.Change]] = {
            c.DefineDomain: lambda: c.DefineDomain(self._key, self._words, self._maybe, "", self._rating(10, 10), self._any(c.Others)),
            c.RewordDomain: lambda: c.RewordDomain(self._key, self._domain, self._words, self._maybe, self._maybe),
            c.MoveDomain: lambda: c.MoveDomain(self._key, self._domain, self._any(v.DomainStatus)),
            c.FocusDomain: lambda: c.FocusDomain(self._key, self._domain),
            c.SetGoal: self._goal,
            c.Disclose: lambda: c.Disclose(self._key, self._one(self._snapshot.goals), self._any(v.Disclosure), self._maybe),
            c.CloseGoal: lambda: c.CloseGoal(self._key, self._one(self._snapshot.goals), self._any(v.GoalStatus)),
            c.StartAttempt: lambda: c.StartAttempt(self._key, self._domain),
            c.AdvanceAttempt: lambda: c.AdvanceAttempt(self._key, self._attempt(open_=True), self._any(v.AttemptState)),
            c.LogAttempt: self._log,
            c.RecordHistory: self._history,
            c.CorrectAttempt: self._correct,
            c.DeleteAttempt: lambda: c.DeleteAttempt(self._key, self._attempt()),
            c.Acknowledge: lambda: c.Acknowledge(self._key, self._attempt(), self._words, self._maybe),
            c.Audit: lambda: c.Audit(
                self._key, self._attempt(), self._any(v.Cause), self._words, self._rating(), next_strategy=self._maybe
            ),
            c.AppraiseArousal: lambda: c.AppraiseArousal(
                self._key, self._domain, self._attempt(), (self._any(v.Sensation),), self._rating(), self._maybe, self._any(v.Appraisal)
            ),
            c.DescribeModel: self._model,
            c.WriteScript: self._script,
            c.Hear: lambda: c.Hear(
                self._key, self._domain, self._chance.random() < 0.5, self._any(v.SelfTalkKind), self._rating(), self._attempt()
            ),
            c.WriteReview: lambda: c.WriteReview(self._key, self._domain, self._attempt(), cue=self._words, tweak=self._words),
            c.AnswerTweak: self._answer,
            c.MarkDay: lambda: c.MarkDay(self._key, self._any(v.DayMarkKind), self._now.today + timedelta(self._chance.randint(-3, 3))),
            c.SetSchedule: lambda: c.SetSchedule(self._key, self._domain, self._now.today, self._any(v.ScheduleKind), (0, 2), 2, 3),
            c.TakeVersion: lambda: c.TakeVersion(self._key, "domain", self._domain, "behaviour", self._words),
            c.WriteScale: lambda: c.WriteScale(self._key, self._domain, self._rungs, self._chance.choice(((), WORDS[:2]))),
            c.Measure: self._measure,
            c.MeasureAutomaticity: lambda: c.MeasureAutomaticity(self._key, self._domain, (self._chance.randint(1, 7),)),
            c.MeasureTrait: lambda: c.MeasureTrait(
                self._key, v.TraitKind.SELF_DISCIPLINE, tuple(self._chance.randint(0, 5) for _ in range(10))
            ),
        }
        return makers[kind]()

    def _answer(self) -> c.AnswerTweak:
        return c.AnswerTweak(self._key, self._one(self._snapshot.reviews), self._any(v.TweakUse), self._any((None, True, False)))

    def _history(self) -> c.RecordHistory:
        """Two days of a habit, now in a domain of its own, now in one on record."""
        own = c.PastDomain(f"{self._key}-d", self._words, self._maybe, is_archived=self._chance.random() < 0.5)
        domain = self._chance.choice((own.id, self._domain))
        days = [moment(self._now.instant - timedelta(days=back), "UTC", 0, 4) for back in (0, self._chance.randint(1, 400))]
        entries = [c.PastEntry(f"{self._key}-{at.logical_date}", domain, at, self._any(v.Outcome), self._maybe) for at in days]
        return c.RecordHistory(self._key, "loop", (own,), tuple(entries))

    def _goal(self) -> c.SetGoal:
        known = self._one(self._snapshot.goals) if self._chance.random() < 0.5 else None
        due = moment(self._now.instant + timedelta(hours=20), "UTC", 0, 4) if self._chance.random() < 0.5 else None
        confidence = self._chance.choice((8, self._rating()))
        return c.SetGoal(self._key, self._domain, self._words, confidence, self._rating(), known, self._maybe, due)

    def _log(self) -> c.LogAttempt:
        begun = self._attempt(open_=True) if self._chance.random() < 0.5 else None
        return c.LogAttempt(
            self._key, self._domain, self._any(v.Outcome), begun, self._rating(), evidence=self._maybe, acknowledgement=self._maybe
        )

    def _correct(self) -> c.CorrectAttempt:
        back = moment(self._now.instant - timedelta(hours=self._chance.randint(0, 60)), "UTC", 0, 4)
        said = {
            "outcome": self._any(v.Outcome),
            "effort": self._rating(),
            "evidence": self._maybe,
            "cause": self._any(v.Cause),
            "cause_text": self._maybe,
            "acknowledgement": self._maybe,
            "at": back,
        }
        chosen = {name: value for name, value in said.items() if self._chance.random() < 0.5}
        return c.CorrectAttempt(self._key, self._attempt(), **chosen)  # type: ignore[arg-type]  # by name of the field

    def _model(self) -> c.DescribeModel:
        known = self._one(self._snapshot.models) if self._chance.random() < 0.7 else None
        return c.DescribeModel(self._key, self._domain, self._words, self._maybe, self._rating(), workflow=(self._words,), model_id=known)

    def _script(self) -> c.WriteScript:
        known = self._one(self._snapshot.scripts) if self._chance.random() < 0.7 else None
        return c.WriteScript(self._key, self._domain, (self._words,), rehearsed=self._chance.random() < 0.5, script_id=known)

    def _measure(self) -> c.Measure:
        known = self._one(self._snapshot.scales)
        scale = self._snapshot.scales.get(known)
        ratings = tuple(self._chance.randint(0, 10) * 10 for _ in (scale.rungs if scale else ()))
        return c.Measure(
            self._key, scale.domain_id if scale else self._domain, known, ratings, (70, 40) if scale and scale.contexts else ()
        )

    @property
    def _rungs(self) -> tuple[str, ...]:
        return tuple(f"{self._words} {number}" for number in range(self._chance.randint(5, 8)))

    def _attempt(self, *, open_: bool = False) -> str:
        return self._one(key for key, one in self._snapshot.attempts.items() if not open_ or one.outcome is None)

    @property
    def _words(self) -> str:
        return self._chance.choice(WORDS)

    @property
    def _maybe(self) -> str:
        return self._chance.choice(("", *WORDS))

    def _rating(self, high: int = 10, step: int = 1) -> int | None:
        return self._chance.choice((None, self._chance.randint(0, high) * step))

    def _any(self, members: Iterable[_T]) -> _T:
        return self._chance.choice(list(members))

    def _one(self, ids: Iterable[str]) -> str:
        return self._chance.choice(list(ids) or ["nobody"])
