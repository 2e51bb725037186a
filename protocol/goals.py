"""The proximal goal: the confidence gate, the zone of a goal, and which goal serves an attempt.

The gate at 7 of 10 is the self-management rule of Lorig and of Brief Action Planning (Gutnick et al. 2014). Zones, the third
day and the 7 days are our choice, unvalidated.
"""

from __future__ import annotations

from protocol.settled import NO_GOALS, Try
from protocol.snapshot import when
from protocol.typed import TYPE_CHECKING, NamedTuple
from protocol.vocabulary import GoalStatus, GoalZone, Outcome

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date, datetime

    from protocol.entities import Attempt, ProximalGoal
    from protocol.moments import Moment
    from protocol.settled import GoalState

GATE = 7
"""Confidence, 0-10, from which a goal can be started."""

SERVES_DAYS = 7
"""Logical days after passing the gate during which a goal serves attempts (longer only up to its own day)."""

DEFAULT_DUE_DAYS = 3
"""Logical days after passing the gate on which a goal without a `when` is due."""

WARM_UP_GOALS = 2
"""First goals of a domain that are never called too easy."""

LONG_PAUSE_DAYS = 14
"""Logical days without an attempt after which an easy goal is the right medicine."""

_EASY_CHALLENGE, _CERTAIN, _CERTAIN_CHALLENGE, _STRETCH = 2, 10, 3, 8
_SWEET_CONFIDENCE, _SWEET_CHALLENGE = range(7, 10), range(3, 8)


def passes_gate(confidence: int | None) -> bool:
    """Whether a goal of this confidence (0-10, None: not rated) can be started. The only block in the program."""
    return confidence is not None and confidence >= GATE


def zone(challenge: int | None, confidence: int | None, *, easy_is_fine: bool = False) -> GoalZone:
    """Where a goal lies; the first rule that matches wins. `easy_is_fine` suppresses `TOO_EASY`."""
    if not passes_gate(confidence):
        return GoalZone.TOO_BIG
    if challenge is None:
        return GoalZone.OK
    if not easy_is_fine and _too_easy(challenge, confidence):
        return GoalZone.TOO_EASY
    if challenge >= _STRETCH:
        return GoalZone.STRETCH
    if confidence in _SWEET_CONFIDENCE and challenge in _SWEET_CHALLENGE:
        return GoalZone.SWEET_SPOT
    return GoalZone.OK


def _too_easy(challenge: int, confidence: int | None) -> bool:
    return challenge <= _EASY_CHALLENGE or (confidence == _CERTAIN and challenge <= _CERTAIN_CHALLENGE)


def easy_is_fine(
    goals: Sequence[ProximalGoal], attempts: Sequence[Attempt], goal: ProximalGoal, today: date, before: GoalState = NO_GOALS
) -> bool:
    """Whether an easy win is the right medicine now, so that `TOO_EASY` stays silent (it is in a dip, too).

    True for the first two goals of a domain, and for the next goal after a miss or 14 logical days without an attempt.
    `attempts` are the domain's closed attempts, oldest first; `before` are goals and attempts that are settled.
    """
    older = sum(1 for key in before.oldest if key < when(goal))
    if older + sum(1 for one in goals if when(one) < when(goal)) < WARM_UP_GOALS:
        return True
    tries = [*reversed(before.tries), *(try_of(one) for one in attempts if one.attempted)]
    last = next((one for one in reversed(tries) if one.goal_id != goal.id), None)
    if last is None:
        return False
    return last.outcome is Outcome.NOT_ACHIEVED or today.toordinal() - last.day >= LONG_PAUSE_DAYS


def try_of(attempt: Attempt) -> Try:
    """An attempt as the zone of a later goal sees it."""
    return Try(attempt.goal_id, attempt.outcome, attempt.at.logical_date.toordinal())


def due_date(goal: ProximalGoal) -> date | None:
    """The one logical day on which a goal that passed the gate is due; None if it never passed."""
    if goal.passed is None:
        return None
    if goal.due is not None:
        return goal.due.logical_date
    day = goal.passed.logical_date
    return day.fromordinal(day.toordinal() + DEFAULT_DUE_DAYS)


def gate_order(goal: ProximalGoal) -> tuple[datetime, str]:
    """Sorts goals that passed the gate by when they passed."""
    return (goal.passed or goal.at).occurred_at, goal.id


def serving_goal(goals: Sequence[ProximalGoal], at: Moment) -> ProximalGoal | None:
    """The goal that serves an attempt made at a moment: the newest that had passed the gate by then.

    None if there is none, if it was parked or cancelled by then, or if 7 logical days have passed since (a goal whose own day
    is later serves through that day).
    """
    passed = [goal for goal in goals if goal.passed is not None and goal.passed.occurred_at <= at.occurred_at]
    goal = max(passed, key=gate_order, default=None)
    if goal is None or (goal.closed_at is not None and goal.closed_at <= at.occurred_at):
        return None
    return goal if at.logical_date <= _last_day(goal) else None


def _last_day(goal: ProximalGoal) -> date:
    since = (goal.passed or goal.at).logical_date
    week = since.fromordinal(since.toordinal() + SERVES_DAYS - 1)
    return max(week, due_date(goal) or week)


def pending_goal(goals: Sequence[ProximalGoal]) -> ProximalGoal | None:
    """The newest goal that waits before the gate (draft or too big); None if a newer one passed or it was put away."""
    newest = max(goals, key=when, default=None)
    return newest if newest is not None and newest.status in {GoalStatus.DRAFT, GoalStatus.TOO_BIG} else None


class CurrentGoal(NamedTuple):
    """The goal to show: the one that waits before the gate if it is newer, else the one that serves now."""

    goal: ProximalGoal
    zone: GoalZone


def current_goal(
    goals: Sequence[ProximalGoal], attempts: Sequence[Attempt], at: Moment, *, dip: bool = False, before: GoalState = NO_GOALS
) -> CurrentGoal | None:
    """The goal in front of the person at a moment, with its zone; None when there is nothing to start or to shrink.

    `before` are goals and attempts that are settled.
    """
    goal = pending_goal(goals) or serving_goal(goals, at)
    if goal is None:
        return None
    fine = dip or easy_is_fine(goals, attempts, goal, at.logical_date, before)
    return CurrentGoal(goal, zone(goal.challenge, goal.confidence, easy_is_fine=fine))
