"""Look-ups that several of the oracle's rules share: order, attempts, and which goal an entry serves."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import TypeVar

from protocol.vocabulary import Outcome
from tests.oracle.inputs import Entry, Goal, History, LogItem

Item = TypeVar("Item", bound=LogItem)

DAYS_TO_SERVE = 7
DEFAULT_DUE_DAYS = 3
STREAK_BACKDATING_DAYS = 2


def logical_date(instant: datetime, offset_minutes: int, day_start_hour: int = 4) -> date:
    """The logical day (6.2) of an aware instant, given the offset of the wall clock where it happened."""
    wall = instant.astimezone(UTC) + timedelta(minutes=offset_minutes)
    return (wall - timedelta(hours=day_start_hour)).date()


def ordered(items: list[Item]) -> list[Item]:
    """The one order of the log: by instant, equal instants by id."""
    return sorted(items, key=lambda item: (item.occurred_at, item.id))


def attempts(history: History) -> list[Entry]:
    """Every attempt, oldest first; `not_attempted` is none (P2)."""
    return ordered([entry for entry in history.entries if entry.outcome is not Outcome.NOT_ATTEMPTED])


def counts_for_streaks(entry: Entry) -> bool:
    """Entered at most two logical days after its day (6.2, backdating)."""
    return (entry.recorded_date - entry.logical_date).days <= STREAK_BACKDATING_DAYS


def newer_passes(goal: Goal, history: History) -> list[Goal]:
    """The goals that passed the gate after this one did; equal instants by id."""
    if goal.passed is None:
        return []
    mine = (goal.passed.at, goal.id)
    return [other for other in history.goals if other.passed is not None and (other.passed.at, other.id) > mine]


def own_day(goal: Goal) -> date:
    """The logical day of the goal's `when`; none given, the third day after it was set (P3)."""
    return goal.when_date if goal.when_date is not None else goal.set_on + timedelta(days=DEFAULT_DUE_DAYS)


def due_day(goal: Goal, history: History) -> date | None:
    """The day on which a goal is due when attempts are ignored (P3), or None when it never is.

    Our reading: a goal cannot be due before it passed the gate.
    """
    day = own_day(goal)
    if goal.passed is None or goal.passed.day > day:
        return None
    if goal.closed is not None and goal.closed.day <= day:
        return None
    if any(other.passed is not None and other.passed.day <= day for other in newer_passes(goal, history)):
        return None
    return day


def served_goal(entry: Entry, history: History) -> Goal | None:
    """The goal that passed the gate before this entry and still served at its instant (P4, P8), or None: an unplanned attempt.

    Our reading of equal instants: what stands at the entry's own instant counts in its favour, both the passing and the end.
    """
    for goal in history.goals:
        if goal.id != entry.goal_id or goal.passed is None or goal.passed.at > entry.occurred_at:
            continue
        if goal.closed is not None and goal.closed.at < entry.occurred_at:
            continue
        if any(other.passed is not None and other.passed.at < entry.occurred_at for other in newer_passes(goal, history)):
            continue
        within_week = (entry.logical_date - goal.set_on).days < DAYS_TO_SERVE
        if within_week or entry.logical_date <= own_day(goal):
            return goal
    return None
