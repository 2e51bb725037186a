"""Streaks of acting: the process streak over opportunities and the mastery run over experiences (spec 6.2, 6.3).

All rules are our choice, unvalidated; their aim is to count what was done without making a miss costly (abstinence-violation
effect, Marlatt & Gordon 1985; slack with a small cost, Sharif & Shu 2017).
"""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from protocol.opportunities import (
    SUNDAY,
    acts_asked,
    asked_by_week,
    asked_days,
    counts_for_streaks,
    excused_days,
    in_time,
    lost_days,
    weekday,
)
from protocol.vocabulary import Cause, Outcome

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date

    from protocol.entities import Attempt
    from protocol.snapshot import DomainLog

RESERVE_EVERY = 7
"""Kept opportunities that earn one reserve."""
RESERVES_HELD = 2
REPAIR_WITHIN_DAYS = 2
"""Logical days after a miss within which a quick review bridges it."""
REPAIR_EVERY_DAYS = 14
"""Logical days between two bridged misses."""
MASTERY_DIFFICULTY = 3
"""Difficulty, 0-10, from which an achieved attempt is a mastery experience."""

_CONTROLLABLE = frozenset({Cause.EFFORT, Cause.STRATEGY})


class Verdict(StrEnum):
    """What came of one opportunity."""

    KEPT = "kept"
    HELD = "held"
    BRIDGED = "bridged"
    RESERVE_USED = "reserve_used"
    MISSED = "missed"


class OpportunityVerdict(NamedTuple):
    """One opportunity of the process streak on its logical day."""

    day: date
    verdict: Verdict


class ProcessStreak(NamedTuple):
    """The headline. `current` and `best` count kept opportunities; `reserves` are 0-2; `toward` kept ones count to the next."""

    current: int
    best: int
    reserves: int
    toward: int
    opportunities: tuple[OpportunityVerdict, ...]


class MasteryRun(NamedTuple):
    """Consecutive mastery experiences now and at best, and the lengths of the closed runs."""

    current: int
    best: int
    closed: tuple[int, ...]


def audited(attempt: Attempt) -> bool:
    """Whether its audit is complete: a cause was chosen."""
    return attempt.cause is not Cause.UNSPECIFIED


def extends(attempt: Attempt) -> bool:
    """Whether an attempt extends the process streak rather than hold it."""
    return audited(attempt) and (attempt.cause in _CONTROLLABLE or attempt.outcome is Outcome.ACHIEVED)


def is_mastery_experience(attempt: Attempt) -> bool:
    """Whether an attempt qualifies: gate passed before acting, achieved, acknowledged, not easy, and not luck alone."""
    return (
        attempt.planned
        and attempt.outcome is Outcome.ACHIEVED
        and attempt.acknowledged
        and attempt.difficulty is not None
        and attempt.difficulty >= MASTERY_DIFFICULTY
        and attempt.cause not in {Cause.UNSPECIFIED, Cause.LUCK}
    )


def mastery_run(attempts: Iterable[Attempt]) -> MasteryRun:
    """The run over attempts in order; misses close it, wins and partly achieved ones hold it."""
    current, best = 0, 0
    closed: list[int] = []
    for one in attempts:
        if not counts_for_streaks(one):
            continue
        if is_mastery_experience(one):
            current += 1
            best = max(best, current)
        elif one.outcome is Outcome.NOT_ACHIEVED:
            if current:
                closed.append(current)
            current = 0
    return MasteryRun(current, best, tuple(closed))


def process_streak(log: DomainLog, today: date) -> ProcessStreak:
    """The process streak of one domain as of a logical day; a day is missed only when it is over."""
    return _count(_opportunities(log, today))


def _count(found: Sequence[tuple[date, Verdict]]) -> ProcessStreak:
    current = best = credit = 0
    verdicts: list[OpportunityVerdict] = []
    for day, seen in found:
        verdict = Verdict.RESERVE_USED if seen is Verdict.MISSED and credit >= RESERVE_EVERY else seen
        if verdict is Verdict.KEPT:
            current += 1
            credit = min(credit + 1, RESERVE_EVERY * RESERVES_HELD)
        elif verdict is Verdict.RESERVE_USED:
            credit -= RESERVE_EVERY
        elif verdict is Verdict.MISSED:
            current = credit = 0
        best = max(best, current)
        verdicts.append(OpportunityVerdict(day, verdict))
    return ProcessStreak(current, best, credit // RESERVE_EVERY, credit % RESERVE_EVERY, tuple(verdicts))


class _Days(NamedTuple):
    """The facts about a domain's days, as date ordinals."""

    acted: dict[int, Verdict]
    asked: set[int]
    excused: set[int]
    lost: set[int]
    bridges: set[int]


def _opportunities(log: DomainLog, today: date) -> list[tuple[date, Verdict]]:
    first = _first_day(log)
    if first is None:
        return []
    days = _facts(log, first, today.toordinal())
    found: list[tuple[date, Verdict]] = []
    for day in range(first, max(today.toordinal(), *days.acted, 0) + 1):
        verdicts = _verdicts(log, day, days, over=day < today.toordinal())
        found.extend((today.fromordinal(day), verdict) for verdict in verdicts)
    return found


def _first_day(log: DomainLog) -> int | None:
    days = [one.at.logical_date for one in log.attempts if counts_for_streaks(one)]
    days += [goal.passed.logical_date for goal in log.goals if goal.passed is not None]
    days += [schedule.since for schedule in log.schedules]
    return min(days).toordinal() if days else None


def _facts(log: DomainLog, first: int, today: int) -> _Days:
    counted = [one for one in log.attempts if counts_for_streaks(one)]
    acted: dict[int, Verdict] = {}
    for one in counted:
        day = one.at.logical_date.toordinal()
        acted[day] = Verdict.KEPT if extends(one) else acted.get(day, Verdict.HELD)
    excused = excused_days(log, first, today)
    asked = asked_days(log, counted, first, today)
    entries = [one for one in log.attempts if in_time(one)]
    return _Days(
        acted=acted,
        asked=asked,
        excused=excused,
        lost=lost_days(entries, lambda day: day in asked or asked_by_week(log.schedules, day)),
        bridges=_bridges(log, first, today, excused),
    )


def _verdicts(log: DomainLog, day: int, days: _Days, *, over: bool) -> list[Verdict]:
    found: list[Verdict] = []
    bridge = Verdict.BRIDGED if day in days.bridges else Verdict.MISSED
    if day in days.acted:
        found.append(days.acted[day])
    elif over and day in days.asked and day not in days.excused and day not in days.lost:
        found.append(bridge)
    if over and weekday(day) == SUNDAY and log.schedules:
        lacking = acts_asked(log, day, days.excused | days.lost) - _acts(days, day)
        found.extend([bridge, *[Verdict.MISSED] * (lacking - 1)][: max(0, lacking)])
    return found


def _acts(days: _Days, sunday: int) -> int:
    return sum(1 for day in range(sunday - SUNDAY, sunday + 1) if day in days.acted)


def _bridges(log: DomainLog, first: int, today: int, excused: set[int]) -> set[int]:
    """The missed days that a quick review bridges, once per 14 logical days.

    Whether a day was asked for is judged as if nothing had been attempted, so that filling in an attempt later never takes a
    bridge away from another day.
    """
    asked = asked_days(log, (), first, today)
    asked |= {day for day in range(first, today + 1) if weekday(day) == SUNDAY and acts_asked(log, day, excused)}
    skipped = {one.id: one.at.logical_date.toordinal() for one in log.attempts if one.outcome is Outcome.NOT_ATTEMPTED}
    bridges: set[int] = set()
    latest = None
    for day in sorted(_reviewed_in_time(log, skipped) & asked - excused):
        if latest is None or day - latest >= REPAIR_EVERY_DAYS:
            bridges.add(day)
            latest = day
    return bridges


def _reviewed_in_time(log: DomainLog, skipped: dict[str, int]) -> set[int]:
    found: set[int] = set()
    for review in log.reviews:
        day = skipped.get(review.attempt_id or "")
        if day is not None and 0 <= review.at.logical_date.toordinal() - day <= REPAIR_WITHIN_DAYS:
            found.add(day)
    return found


class Totals(NamedTuple):
    """Counts over everything on record; adding an entry lowers none of them."""

    attempts: int
    achieved: int
    partly: int
    missed: int
    skipped: int
    wins: int
    mastery_experiences: int


def totals(attempts: Sequence[Attempt]) -> Totals:
    """The totals of some closed attempts. `wins` are achieved ones that are no mastery experience; `skipped` stands apart."""
    count = {outcome: sum(1 for one in attempts if one.outcome is outcome) for outcome in Outcome}
    achieved, partly, missed = count[Outcome.ACHIEVED], count[Outcome.PARTLY], count[Outcome.NOT_ACHIEVED]
    mastery = sum(1 for one in attempts if is_mastery_experience(one))
    return Totals(achieved + partly + missed, achieved, partly, missed, count[Outcome.NOT_ATTEMPTED], achieved - mastery, mastery)
