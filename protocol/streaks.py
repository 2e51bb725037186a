"""Streaks of acting: the process streak over opportunities and the mastery run over experiences (spec 6.2, 6.3).

All rules are our choice, unvalidated; their aim is to count what was done without making a miss costly (abstinence-violation
effect, Marlatt & Gordon 1985; slack with a small cost, Sharif & Shu 2017).
"""

from __future__ import annotations

from enum import StrEnum
from operator import add

from protocol.opportunities import (
    SUNDAY,
    acts_asked,
    asked_by_week,
    asked_days,
    counts_for_streaks,
    excused_days,
    first_tries,
    in_time,
    jumps,
    lost_days,
    weekday,
)
from protocol.settled import ProcessState
from protocol.typed import TYPE_CHECKING, NamedTuple
from protocol.vocabulary import Cause, Outcome

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date

    from protocol.entities import Attempt
    from protocol.moments import Moment
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


NO_RUN = MasteryRun(0, 0, ())
_UNSETTLED = ProcessState()


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


def mastery_run(attempts: Iterable[Attempt], before: MasteryRun = NO_RUN) -> MasteryRun:
    """The run over attempts in order, on from `before`; misses close it, wins and partly achieved ones hold it."""
    current, best = before.current, before.best
    closed = list(before.closed)
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
    before = _before(log)
    return count(opportunities(log, today), before.current, before.best, before.credit)


def count(found: Iterable[tuple[date, Verdict]], current: int = 0, best: int = 0, credit: int = 0) -> ProcessStreak:
    """The streak over opportunities in order, on from where older ones left it; `credit` 0-14 earns reserves."""
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


def _before(log: DomainLog) -> ProcessState:
    return _UNSETTLED if log.settled is None else log.settled.process


class _Days(NamedTuple):
    """The facts about a domain's days, as date ordinals."""

    acted: dict[int, Verdict]
    asked: set[int]
    excused: set[int]
    lost: set[int]
    bridges: set[int]


def opportunities(log: DomainLog, today: date) -> list[tuple[date, Verdict]]:
    """Every opportunity with its verdict, a miss before the reserves are asked; from the first day that is not settled on."""
    first = first_day(log)
    if first is None:
        return []
    first = max(first, _before(log).until)
    days = _facts(log, first, today.toordinal())
    found: list[tuple[date, Verdict]] = []
    for day in range(first, max(today.toordinal(), *days.acted, 0) + 1):
        verdicts = _verdicts(log, day, days, over=day < today.toordinal())
        found.extend((today.fromordinal(day), verdict) for verdict in verdicts)
    return found


def first_day(log: DomainLog) -> int | None:
    """The ordinal of the first day that can be an opportunity, None before there is one."""
    days = [one.at.logical_date for one in log.attempts if counts_for_streaks(one)]
    days += [goal.passed.logical_date for goal in log.goals if goal.passed is not None]
    days += [schedule.since for schedule in log.schedules]
    settled = _before(log).first
    return min((day for day in (settled, *(day.toordinal() for day in days)) if day is not None), default=None)


def _facts(log: DomainLog, first: int, today: int) -> _Days:
    before = _before(log)
    counted = [one for one in log.attempts if counts_for_streaks(one)]
    excused = excused_days(log, first, today)
    asked = asked_days(log, first_tries(counted, before.tried), first, today)
    travelled = [*before.jumps, *(jump for jump in jumps(entry_moments(log)) if jump.first >= before.until)]
    return _Days(
        acted=acted_days(counted, before),
        asked=asked,
        excused=excused,
        lost=lost_days(travelled, lambda day: day in asked or asked_by_week(log.schedules, day)),
        bridges=bridged_days(log, first, today, excused),
    )


def acted_days(attempts: Iterable[Attempt], before: ProcessState = _UNSETTLED) -> dict[int, Verdict]:
    """What was made of the days with an attempt, by ordinal, from the first day that is not settled on."""
    acted = dict(before.acted)
    for one in attempts:
        day = one.at.logical_date.toordinal()
        if day >= before.until:
            acted[day] = Verdict.KEPT if extends(one) else acted.get(day, Verdict.HELD)
    return acted


def entry_moments(log: DomainLog) -> list[Moment]:
    """When and where the entries were made that count for streaks, in the order of the log, from the last settled one on."""
    last = _before(log).last
    return [*((last,) if last is not None else ()), *(one.at for one in log.attempts if in_time(one))]


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


def bridged_days(log: DomainLog, first: int, today: int, excused: set[int]) -> set[int]:
    """The missed days from `first` on that a quick review bridges, once per 14 logical days.

    Whether a day was asked for is judged as if nothing had been attempted, so that filling in an attempt later never takes a
    bridge away from another day.
    """
    asked = asked_days(log, {}, first, today)
    asked |= {day for day in range(first, today + 1) if weekday(day) == SUNDAY and acts_asked(log, day, excused)}
    bridges: set[int] = set()
    latest = _before(log).bridged
    for day in sorted(reviewed_days(log) & asked - excused):
        if latest is None or day - latest >= REPAIR_EVERY_DAYS:
            bridges.add(day)
            latest = day
    return bridges


def reviewed_days(log: DomainLog) -> set[int]:
    """Ordinals of the days with a skipped entry that was reviewed in time."""
    skipped = {one.id: one.at.logical_date.toordinal() for one in log.attempts if one.outcome is Outcome.NOT_ATTEMPTED}
    found = set(_before(log).reviewed)
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


NO_TOTALS = Totals(0, 0, 0, 0, 0, 0, 0)


def totals(attempts: Sequence[Attempt], before: Totals = NO_TOTALS) -> Totals:
    """The totals of some closed attempts, on from `before`.

    `wins` are achieved ones that are no mastery experience; `skipped` stands apart.
    """
    count_of = {outcome: sum(1 for one in attempts if one.outcome is outcome) for outcome in Outcome}
    achieved, partly, missed = count_of[Outcome.ACHIEVED], count_of[Outcome.PARTLY], count_of[Outcome.NOT_ACHIEVED]
    mastery = sum(1 for one in attempts if is_mastery_experience(one))
    skipped = count_of[Outcome.NOT_ATTEMPTED]
    found = Totals(achieved + partly + missed, achieved, partly, missed, skipped, achieved - mastery, mastery)
    return plus(found, before)


def plus(one: Totals, other: Totals) -> Totals:
    """Two counts of different entries as one."""
    return Totals(*map(add, one, other))
