"""Which logical days were opportunities of a domain (spec 6.2): asked for by its schedule or its goals, and not excused.

Nothing here depends on whether a day was kept; that is for the streaks to say.
"""

from __future__ import annotations

from itertools import pairwise

from protocol.goals import due_date, gate_order
from protocol.typed import TYPE_CHECKING, NamedTuple
from protocol.vocabulary import DayMarkKind, ScheduleKind

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence
    from datetime import date

    from protocol.entities import Attempt, DayMark, ProximalGoal, Schedule
    from protocol.moments import Moment
    from protocol.snapshot import DomainLog

STREAK_BACKDATING_DAYS = 2
"""Entries recorded more than this many logical days later count for totals and the model only."""

SICK_DAYS_BACK = 7
"""Logical days after which a sick day can no longer be marked."""

SUNDAY = 6
_DAY_SECONDS = 24 * 60 * 60


def in_time(entry: Attempt) -> bool:
    """Whether an entry was recorded in time to count for streaks."""
    return entry.days_back <= STREAK_BACKDATING_DAYS


def counts_for_streaks(entry: Attempt) -> bool:
    """Whether an entry was an attempt, recorded in time to count for streaks."""
    return entry.attempted and in_time(entry)


def mark_holds(mark: DayMark) -> bool:
    """Whether a rest day was marked on or before its day, a sick day up to 7 logical days later."""
    late = mark.at.logical_date.toordinal() - mark.day.toordinal()
    return late <= (0 if mark.kind is DayMarkKind.REST else SICK_DAYS_BACK)


def excused_days(log: DomainLog, first: int, today: int) -> set[int]:
    """Ordinals of the excused logical days from `first` through `today`: rest, sick, and pauses with both their ends."""
    days = {mark.day.toordinal() for mark in log.marks if mark_holds(mark)}
    for pause in log.pauses:
        ended = today if pause.ended is None else pause.ended.toordinal()
        days.update(range(max(first, pause.began.toordinal()), ended + 1))
    return days


def schedule_on(schedules: Sequence[Schedule], day: int) -> Schedule | None:
    """The schedule in force on a day: the one that began last; None: days with a goal due."""
    begun = [one for one in schedules if one.since.toordinal() <= day]
    return max(begun, key=lambda one: (one.since, one.id), default=None)


def goals_due(goals: Iterable[ProximalGoal]) -> list[tuple[str, int]]:
    """Goals with the ordinal of their day, without those that were replaced, parked or cancelled by the end of it."""
    passed = sorted((goal for goal in goals if goal.passed is not None), key=gate_order)
    followers = [*passed[1:], None][: len(passed)]
    return [
        (goal.id, day.toordinal())
        for goal, follower in zip(passed, followers, strict=True)
        if (day := due_date(goal)) is not None and not _dropped(goal, follower, day)
    ]


def _dropped(goal: ProximalGoal, follower: ProximalGoal | None, day: date) -> bool:
    replaced = follower is not None and follower.passed is not None and follower.passed.logical_date <= day
    return replaced or (goal.closed_on is not None and goal.closed_on <= day)


def first_tries(attempts: Iterable[Attempt], before: Iterable[tuple[str, int]] = ()) -> dict[str, int]:
    """The ordinal of the day on which each goal was first attempted, given those of older attempts."""
    tried = dict(before)
    for one in attempts:
        if one.goal_id is not None:
            day = one.at.logical_date.toordinal()
            tried[one.goal_id] = min(tried.get(one.goal_id, day), day)
    return tried


def asked_days(log: DomainLog, tried: Mapping[str, int], first: int, today: int) -> set[int]:
    """Ordinals of the days from `first` through `today` that goals or a weekday or every-n schedule ask for, excused or not.

    A goal that was tried on or before its day no longer asks for it.
    """
    dues = [*(log.settled.process.dues if log.settled is not None else ()), *goals_due(log.goals)]
    due = {day for goal_id, day in dues if tried.get(goal_id, day + 1) > day}
    if not log.schedules:
        return {day for day in due if first <= day <= today}
    return {day for day in range(first, today + 1) if _asks(schedule_on(log.schedules, day), day, due)}


def _asks(schedule: Schedule | None, day: int, due: set[int]) -> bool:
    if schedule is None or schedule.kind is ScheduleKind.GOAL_DAYS:
        return day in due
    if schedule.kind is ScheduleKind.WEEKDAYS:
        return weekday(day) in schedule.weekdays
    if schedule.kind is ScheduleKind.EVERY_N_DAYS:
        return (day - schedule.since.toordinal()) % schedule.every == 0
    return False


def weekday(day: int) -> int:
    """0 Monday - 6 Sunday of a date ordinal."""
    return (day + 6) % 7


def asked_by_week(schedules: Sequence[Schedule], day: int) -> bool:
    """Whether a k-per-week schedule is in force on a day: any of its days may be the one."""
    schedule = schedule_on(schedules, day)
    return schedule is not None and schedule.kind is ScheduleKind.PER_WEEK


def acts_asked(log: DomainLog, sunday: int, excused: set[int]) -> int:
    """How many acts a k-per-week schedule asks for in the week that ends on a Sunday: k, or fewer if fewer days were left."""
    schedule = schedule_on(log.schedules, sunday)
    if schedule is None or schedule.kind is not ScheduleKind.PER_WEEK:
        return 0
    week = range(max(sunday - SUNDAY, schedule.since.toordinal()), sunday + 1)
    return min(schedule.per_week, sum(1 for day in week if day not in excused))


class Jump(NamedTuple):
    """The dates between two consecutive entries in different zones, from `first` up to `end`, and the seconds that passed."""

    first: int
    end: int
    seconds: float


def jumps(moments: Iterable[Moment]) -> list[Jump]:
    """The changes of zone that have dates between them; `moments` are those of the entries, in the order of the log."""
    found = (_jump(one, other) for one, other in pairwise(moments) if one.tz != other.tz)
    return [jump for jump in found if jump.first < jump.end]


def _jump(one: Moment, other: Moment) -> Jump:
    passed = other.occurred_at - one.occurred_at
    return Jump(one.logical_date.toordinal() + 1, other.logical_date.toordinal(), passed.total_seconds())


def lost_days(found: Iterable[Jump], scheduled: Callable[[int], bool]) -> set[int]:
    """Ordinals of dates that travel swallowed (our choice, unvalidated).

    Scheduled dates strictly between two consecutive entries made in different zones never existed for the person if less than 24 h
    times their number passed between the two.
    """
    lost: set[int] = set()
    for jump in found:
        asked = [day for day in range(jump.first, jump.end) if scheduled(day)]
        if jump.seconds < _DAY_SECONDS * len(asked):
            lost.update(asked)
    return lost
