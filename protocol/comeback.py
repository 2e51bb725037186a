"""The way back after some days away: one small start, with nothing to catch up on (our choice, unvalidated).

All of it follows from what the recent part of a record lists.
"""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING

from protocol.goals import due_date, serving_goal
from protocol.opportunities import SUNDAY, asked_days, excused_days, schedule_on, weekday
from protocol.snapshot import domain_log, when
from protocol.vocabulary import GoalStatus, ScheduleKind

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from protocol.entities import (
        ArousalAppraisal,
        AutomaticityMeasurement,
        Domain,
        EfficacyMeasurement,
        EfficacyScale,
        Experience,
        ProximalGoal,
        QuickReview,
        SelfTalkScript,
        VicariousModel,
    )
    from protocol.moments import Now
    from protocol.snapshot import DomainLog, Snapshot

    _Measured = EfficacyMeasurement | EfficacyScale | AutomaticityMeasurement
    _Dated = ProximalGoal | ArousalAppraisal | VicariousModel | SelfTalkScript | QuickReview | Experience | _Measured

AWAY_DAYS = 3
"""Logical days without an entry after which coming back has a path of its own; rest, sick and paused days are not counted."""

_LOOKED_AT = 9
"""Logical days before today that are looked at: whether older ones were rest or sick may be settled."""


def is_back(snapshot: Snapshot, domain: Domain, now: Now) -> bool:
    """Whether a person returns to a domain after days away: there are entries, and neither a goal nor a schedule kept them waiting."""
    last = max((one.toordinal() for one in _days_with_entries(snapshot, domain.id)), default=None)
    today = now.today.toordinal()
    if last is None or today - last <= AWAY_DAYS:
        return False
    log = domain_log(snapshot, domain)
    first = max(last + 1, today - _LOOKED_AT)
    away = set(range(first, today)) - excused_days(log, first, today)
    return len(away) >= AWAY_DAYS and not _waits_for_its_day(log, now) and _was_asked(log, last, today)


def goal_to_shrink(snapshot: Snapshot, domain_id: str) -> ProximalGoal | None:
    """The newest goal of a domain that was not put away: the first two minutes of it are a start."""
    put_away = {GoalStatus.PARKED, GoalStatus.CANCELLED}
    mine = (one for one in snapshot.goals.values() if one.domain_id == domain_id and one.status not in put_away)
    return max(mine, key=when, default=None)


def _days_with_entries(snapshot: Snapshot, domain_id: str) -> Iterator[date]:
    """The logical days on which anything was entered in a domain. What is newest of each kind is always listed."""
    dated: Iterator[_Dated] = chain(
        snapshot.goals.values(),
        snapshot.appraisals.values(),
        snapshot.models.values(),
        snapshot.scripts.values(),
        snapshot.reviews.values(),
        snapshot.experiences.values(),
        snapshot.measurements.values(),
        snapshot.scales.values(),
        snapshot.automaticity.values(),
    )
    yield from (one.at.logical_date for one in dated if one.domain_id == domain_id)
    yield from (one.recorded_on for one in snapshot.attempts.values() if one.domain_id == domain_id and not one.imported)


def _waits_for_its_day(log: DomainLog, now: Now) -> bool:
    """Whether a goal is set for today or a later day."""
    goal = serving_goal(log.goals, now.moment)
    due = due_date(goal) if goal is not None else None
    return due is not None and due >= now.today


def _was_asked(log: DomainLog, last: int, today: int) -> bool:
    """Whether a schedule asked for a day since the last entry, or a whole week of it went by. Without a schedule any day will do."""
    schedule = schedule_on(log.schedules, today)
    if schedule is None or schedule.kind is ScheduleKind.GOAL_DAYS:
        return True
    if schedule.kind is ScheduleKind.PER_WEEK:
        return any(weekday(day) == SUNDAY for day in range(last + 1 + SUNDAY, today))
    return bool(asked_days(log, {}, last + 1, today - 1))
