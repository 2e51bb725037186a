"""What the oracle reads: one domain's history as plain values.

Dates are logical days, instants are aware and in UTC, ratings run 0-10, strengths and measurements 0-100. A value is taken as valid:
the oracle refuses nothing but a day mark that came too late, because a refused mark must not count.
"""

from __future__ import annotations

from datetime import date, datetime
from enum import StrEnum
from typing import NamedTuple

from protocol.vocabulary import Appraisal, Cause, DayMarkKind, Outcome, ScheduleKind


class Moment(NamedTuple):
    """An instant and the logical day it fell on where it happened."""

    at: datetime
    day: date


class Entry(NamedTuple):
    """One logged attempt, or a `not_attempted`. `recorded_date` is the logical day on which it was entered; `goal_id` the goal it names."""

    id: str
    occurred_at: datetime
    tz: str
    logical_date: date
    recorded_date: date
    outcome: Outcome
    effort: int | None = None
    difficulty: int | None = None
    cause: Cause = Cause.UNSPECIFIED
    acknowledged: bool = False
    result_rating: int | None = None
    goal_id: str | None = None


class Review(NamedTuple):
    """A quick review linked to an entry."""

    entry_id: str
    made_on: date


class Goal(NamedTuple):
    """A proximal goal: when it passed the gate, and when it was parked or cancelled. That it was replaced follows from the others."""

    id: str
    set_on: date
    confidence: int | None
    passed: Moment | None
    when_date: date | None = None
    closed: Moment | None = None


class VicariousEvent(NamedTuple):
    """A model studied: similarity of the start and visible effort 0-10."""

    id: str
    occurred_at: datetime
    logical_date: date
    model_id: str
    similarity: int
    visible_effort: int
    unicorn: bool = False


class Persuasion(StrEnum):
    """What was said, as far as the belief model tells it apart."""

    INSTRUCTION = "instruction"
    GENERAL = "general"
    HOPE = "hope"
    DISCOURAGING = "discouraging"


class VerbalEvent(NamedTuple):
    """Something said, by oneself or another, with the speaker's credibility 0-10."""

    id: str
    occurred_at: datetime
    logical_date: date
    kind: Persuasion
    credibility: int


class ArousalEvent(NamedTuple):
    """Arousal of an intensity 0-10 and how it was read."""

    id: str
    occurred_at: datetime
    logical_date: date
    appraisal: Appraisal
    intensity: int


class Measurement(NamedTuple):
    """The person's own rating of the domain, 0-100."""

    id: str
    occurred_at: datetime
    strength: float


TalkEvent = VicariousEvent | VerbalEvent | ArousalEvent
LogItem = Entry | VicariousEvent | VerbalEvent | ArousalEvent | Measurement


class Schedule(NamedTuple):
    """What makes a logical day an opportunity, from `since` on; before `since` the days of goals do. Weekdays run 0 (Monday) to 6."""

    kind: ScheduleKind = ScheduleKind.GOAL_DAYS
    since: date = date.min
    weekdays: frozenset[int] = frozenset()
    every: int = 1
    per_week: int = 1


class DayMark(NamedTuple):
    """A rest or sick day and the logical day on which it was marked."""

    kind: DayMarkKind
    day: date
    marked_on: date


class Pause(NamedTuple):
    """A stretch in which the domain was not active, both days included; open while `ended` is None."""

    began: date
    ended: date | None = None


class History(NamedTuple):
    """Everything that happened in one domain, in any order, as seen on the logical day `today`."""

    today: date
    entries: tuple[Entry, ...] = ()
    reviews: tuple[Review, ...] = ()
    goals: tuple[Goal, ...] = ()
    talk: tuple[TalkEvent, ...] = ()
    measurements: tuple[Measurement, ...] = ()
    schedule: Schedule = Schedule()
    marks: tuple[DayMark, ...] = ()
    pauses: tuple[Pause, ...] = ()
    baseline: float | None = None
