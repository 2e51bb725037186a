"""What the streaks would be if another schedule had been in force from the first day on: looked at before one is chosen.

Nothing is changed by looking. The logical days of entries stay what they were when they were made, whatever the setting.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from protocol.entities import Schedule
from protocol.opportunities import schedule_on
from protocol.streaks import Verdict, first_day, mastery_run, process_streak
from protocol.typed import NamedTuple
from protocol.vocabulary import ScheduleKind

if TYPE_CHECKING:
    from datetime import date

    from protocol.snapshot import DomainLog

_LET_BY = frozenset({Verdict.BRIDGED, Verdict.RESERVE_USED, Verdict.MISSED})


class Setting(NamedTuple):
    """Which days are opportunities. `weekdays`: 0 Monday - 6 Sunday; `every` is in days; `per_week` 1-7."""

    kind: ScheduleKind = ScheduleKind.GOAL_DAYS
    weekdays: tuple[int, ...] = ()
    every: int = 1
    per_week: int = 1


class Replay(NamedTuple):
    """The figures that a history comes to. `opportunities` counts them all, `let_by` those without an attempt."""

    current: int
    best: int
    reserves: int
    opportunities: int
    let_by: int
    mastery: int
    best_mastery: int


def setting_on(log: DomainLog, today: date) -> Setting:
    """The setting in force on a logical day."""
    found = schedule_on(log.schedules, today.toordinal())
    return Setting() if found is None else Setting(found.kind, found.weekdays, found.every, found.per_week)


def as_it_is(log: DomainLog, today: date) -> Replay:
    """The figures as they stand. Raises `ValueError` where older events are settled: only a whole history can be replayed."""
    if log.settled is not None:
        raise ValueError("older events are settled")
    process, mastery = process_streak(log, today), mastery_run(log.attempts)
    return Replay(
        current=process.current,
        best=process.best,
        reserves=process.reserves,
        opportunities=len(process.opportunities),
        let_by=sum(1 for one in process.opportunities if one.verdict in _LET_BY),
        mastery=mastery.current,
        best_mastery=mastery.best,
    )


def replayed(log: DomainLog, setting: Setting, today: date) -> Replay:
    """The figures of the same history under one setting from its first day on. Raises as `as_it_is`."""
    first = first_day(log._replace(schedules=()))
    since = today if first is None else today.fromordinal(first)
    schedule = Schedule("what-if", log.domain.id, since, setting.kind, setting.weekdays, setting.every, setting.per_week)
    return as_it_is(log._replace(schedules=(schedule,)), today)
