"""The states that the settled part of one domain comes to. Each goes on from the state settled before, if there is one."""

from __future__ import annotations

from collections import Counter
from datetime import date

from protocol.belief import BAND_DAYS, start
from protocol.calibration import UNRATED, rated
from protocol.dip import tally
from protocol.entities import Attempt, EfficacyMeasurement, Experience, ProximalGoal, QuickReview
from protocol.evidence import wins, worth_keeping
from protocol.goals import try_of
from protocol.opportunities import (
    SICK_DAYS_BACK,
    counts_for_streaks,
    excused_days,
    first_tries,
    goals_due,
    jumps,
    weekday,
)
from protocol.settled import NO_GOALS, GoalState, ProcessState, Settled, Tally
from protocol.snapshot import when
from protocol.sources import BALANCE_DAYS
from protocol.streaks import (
    NO_RUN,
    NO_TOTALS,
    RESERVE_EVERY,
    acted_days,
    bridged_days,
    count,
    entry_moments,
    first_day,
    mastery_run,
    opportunities,
    reviewed_days,
    totals,
)
from protocol.typed import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from protocol.belief import BeliefUpdate, Event
    from protocol.settled import Try
    from protocol.snapshot import DomainLog
    from protocol.streaks import Totals
    from protocol.vocabulary import Source

RUNS_KEPT = 12
"""Closed mastery runs that stay listed."""


class Gone(NamedTuple):
    """What settles of one domain: `events` in the order of the log, the attempts among them, goals, reviews, other programs' entries."""

    events: tuple[Event, ...]
    attempts: tuple[Attempt, ...]
    goals: tuple[ProximalGoal, ...]
    reviews: tuple[QuickReview, ...]
    imported: tuple[Attempt, ...] = ()


def settled_state(log: DomainLog, gone: Gone, updates: Sequence[BeliefUpdate], base: int, knows_goal: Callable[[str], bool]) -> Settled:
    """The settled part of a domain as of the logical day `base`; `updates` are the belief changes of what settles."""
    before = log.settled
    run = mastery_run(gone.attempts, before.mastery if before is not None else NO_RUN)
    begun = before.belief if before is not None else start(log.domain.baseline_strength)
    return Settled(
        base=base,
        cut=when(gone.events[-1]) if gone.events else before.cut if before is not None else None,
        baseline=log.domain.baseline_strength,
        belief=updates[-1].after if updates else begun,
        measured=_measured(log, gone),
        process=_process(log, gone, base),
        mastery=run._replace(closed=run.closed[-RUNS_KEPT:]),
        totals=totals(gone.attempts, before.totals if before is not None else NO_TOTALS),
        rated=rated(gone.attempts, before.rated if before is not None else UNRATED),
        tallies=_tallies(log, gone, base),
        experiences=_experiences(log, gone, base),
        goals=_goals(log, gone, knows_goal),
        review=max((*map(when, gone.reviews), *((before.review,) if before is not None and before.review else ())), default=None),
        spent=_spent(log, gone),
        reviews=len(gone.reviews) + (before.reviews if before is not None else 0),
        wins=worth_keeping([*(before.wins if before is not None else ()), *wins(gone.attempts)]),
        imported=_imported(log, gone),
        past=when(gone.imported[-1]) if gone.imported else before.past if before is not None else None,
    )


def _imported(log: DomainLog, gone: Gone) -> Totals | None:
    before = log.settled.imported if log.settled is not None else None
    return totals(gone.imported, before or NO_TOTALS) if gone.imported else before


def _measured(log: DomainLog, gone: Gone) -> int | None:
    found = [one.strength for one in gone.events if isinstance(one, EfficacyMeasurement)]
    return found[-1] if found else log.settled.measured if log.settled is not None else None


def _spent(log: DomainLog, gone: Gone) -> tuple[str, ...]:
    ids, before = {one.id for one in (*gone.attempts, *gone.imported)}, log.settled.spent if log.settled is not None else ()
    return tuple(one.id for one in log.reviews if one not in gone.reviews and (one.attempt_id in ids or one.id in before))


def _tallies(log: DomainLog, gone: Gone, base: int) -> tuple[tuple[int, Tally], ...]:
    days = dict(log.settled.tallies) if log.settled is not None else {}
    found: dict[int, list[Attempt]] = {}
    for one in gone.attempts:
        if one.attempted:
            found.setdefault(one.at.logical_date.toordinal(), []).append(one)
    for day, attempts in found.items():
        days[day] = Tally(*map(sum, zip(tally(attempts), days.get(day, Tally()), strict=True)))
    return tuple(sorted((day, one) for day, one in days.items() if base - day < BAND_DAYS))


def _experiences(log: DomainLog, gone: Gone, base: int) -> tuple[tuple[int, Source, int], ...]:
    days = Counter({(day, source): number for day, source, number in (log.settled.experiences if log.settled is not None else ())})
    days.update((one.at.logical_date.toordinal(), one.source) for one in gone.events if isinstance(one, Experience))
    return tuple(sorted((day, source, number) for (day, source), number in days.items() if base - day < BALANCE_DAYS))


def _goals(log: DomainLog, gone: Gone, knows_goal: Callable[[str], bool]) -> GoalState:
    before = log.settled.goals if log.settled is not None else NO_GOALS
    keys = sorted(map(when, gone.goals))
    named = {one.goal_id for one in gone.attempts if one.goal_id is not None}
    return GoalState(
        oldest=tuple(sorted((*before.oldest, *keys[:2]))[:2]),
        newest=max((*keys, *((before.newest,) if before.newest is not None else ())), default=None),
        passed=before.passed or any(goal.passed is not None for goal in gone.goals),
        tries=_tries(gone.attempts, before.tries),
        strays=tuple(sorted({*before.strays, *(key for key in named if not knows_goal(key))})),
    )


def _tries(attempts: Sequence[Attempt], before: tuple[Try, ...]) -> tuple[Try, ...]:
    found = [*(try_of(one) for one in reversed(attempts) if one.attempted), *before]
    other = next((one for one in found if one.goal_id != found[0].goal_id), None)
    return (*found[:1], *((other,) if other is not None else ()))


def _process(log: DomainLog, gone: Gone, base: int) -> ProcessState:
    before = log.settled.process if log.settled is not None else ProcessState()
    until, settling = _until(log, before, base), log._replace(attempts=gone.attempts, goals=gone.goals, schedules=())
    today = date.fromordinal(base)
    streak = count((one for one in opportunities(log, today) if one[0].toordinal() < until), before.current, before.best, before.credit)
    goals = {goal.id for goal in gone.goals}
    dues = [*before.dues, *(due for due in goals_due(log.goals) if due[0] in goals)]
    dues = [(goal_id, day) for goal_id, day in dues if day >= until]
    counted = [one for one in gone.attempts if counts_for_streaks(one)]
    wanted = {goal.id for goal in log.goals if goal.id not in goals} | {goal_id for goal_id, _ in dues}
    moments = entry_moments(settling)
    return ProcessState(
        until=until,
        first=first_day(settling),
        current=streak.current,
        best=streak.best,
        credit=streak.reserves * RESERVE_EVERY + streak.toward,
        acted=tuple(sorted((day, verdict) for day, verdict in acted_days(counted, before).items() if day >= until)),
        bridged=_bridged(log, before, until, base),
        reviewed=tuple(sorted(day for day in reviewed_days(settling) if day >= until)),
        dues=tuple(dues),
        tried=tuple(sorted((key, day) for key, day in first_tries(counted, before.tried).items() if key in wanted)),
        jumps=tuple(jump for jump in (*before.jumps, *jumps(moments)) if jump.first >= until),
        last=moments[-1] if moments else None,
    )


def _until(log: DomainLog, before: ProcessState, base: int) -> int:
    """The Monday before which nothing changes by a mark, a review or an entry that comes in time, and that no journey spans."""
    until = _monday(base - SICK_DAYS_BACK)
    journeys = [*before.jumps, *jumps(entry_moments(log))]
    while spanning := [jump.first for jump in journeys if jump.first < until <= jump.end]:
        until = _monday(min(spanning))
    return max(until, before.until)


def _monday(day: int) -> int:
    return day - weekday(day)


def _bridged(log: DomainLog, before: ProcessState, until: int, base: int) -> int | None:
    """The latest bridged day before `until`."""
    first = first_day(log)
    if first is None:
        return before.bridged
    first = max(first, before.until)
    return max((day for day in bridged_days(log, first, base, excused_days(log, first, base)) if day < until), default=before.bridged)
