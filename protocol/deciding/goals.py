"""Decisions about proximal goals: the gate, the shrink loop's kept revisions, and putting a goal away."""

from __future__ import annotations

from typing import TYPE_CHECKING

from protocol.deciding.common import Decision, RefusedError, find, rated, words
from protocol.entities import GoalRevision, ProximalGoal
from protocol.goals import passes_gate
from protocol.vocabulary import GoalStatus

if TYPE_CHECKING:
    from protocol.changes import CloseGoal, Disclose, SetGoal
    from protocol.moments import Moment, Now
    from protocol.snapshot import Snapshot

HORIZON_DAYS = 7
"""How many logical days ahead a goal may lie and still be proximal (our choice, unvalidated)."""
_DAY_MINUTES = 24 * 60


def set_goal(snapshot: Snapshot, change: SetGoal, now: Now) -> Decision:
    """A goal with its ratings: ready from confidence 7 on, else kept as too big. Every wording is kept as a revision."""
    find(snapshot.domains, change.domain_id, "domain")
    before = _waiting(snapshot, change.goal_id)
    goal = _worded(before or ProximalGoal(change.id, change.domain_id, now.moment, "", GoalStatus.DRAFT), change, now)
    revision = GoalRevision(
        id=change.id,
        goal_id=goal.id,
        at=now.moment,
        action=goal.action,
        done_criterion=goal.done_criterion,
        challenge=goal.challenge,
        confidence=goal.confidence,
        lever=change.lever,
        rating_only=before is not None and _only_the_number_rose(before, goal),
        surer=words("revision.surer", change.surer, optional=True),
    )
    return Decision((goal, revision), goal.id)


def _waiting(snapshot: Snapshot, goal_id: str | None) -> ProximalGoal | None:
    """The goal to reword. One that has passed the gate stays as it was: attempts rest on it, so a new goal is made."""
    if goal_id is None:
        return None
    goal = find(snapshot.goals, goal_id, "goal")
    return goal if goal.passed is None else None


def _worded(goal: ProximalGoal, change: SetGoal, now: Now) -> ProximalGoal:
    confidence = rated(change.confidence, "confidence")
    ready = passes_gate(confidence)
    return goal._replace(
        action=words("goal.action", change.action),
        status=GoalStatus.READY if ready else GoalStatus.DRAFT if confidence is None else GoalStatus.TOO_BIG,
        challenge=rated(change.challenge, "challenge"),
        confidence=confidence,
        when=words("goal.when", change.when, optional=True),
        due=_near(change.due, now),
        where=words("goal.where", change.where, optional=True),
        done_criterion=words("goal.done_criterion", change.done_criterion, optional=True),
        duration_min=_minutes(change.duration_min),
        if_then=words("goal.if_then", change.if_then, optional=True),
        aspiration=words("goal.aspiration", change.aspiration, optional=True),
        passed=now.moment if ready else None,
        closed_at=None,
        closed_on=None,
        disclosure=change.disclosure or goal.disclosure,
        beginner_line=words("goal.beginner_line", change.beginner_line, optional=True) or goal.beginner_line,
    )


def disclose(snapshot: Snapshot, change: Disclose, _now: Now) -> Decision:
    """Whether others know that one is learning. It says nothing about the goal itself, so one that has passed the gate stays ready."""
    goal = find(snapshot.goals, change.goal_id, "goal")
    line = words("goal.beginner_line", change.beginner_line, optional=True)
    return Decision((goal._replace(disclosure=change.disclosure, beginner_line=line),), goal.id)


def _near(due: Moment | None, now: Now) -> Moment | None:
    if due is None:
        return None
    ahead = due.logical_date.toordinal() - now.today.toordinal()
    if ahead < 0:
        raise RefusedError("In the past", "Give a time from now on.")
    if ahead > HORIZON_DAYS:
        raise RefusedError("Too far off", f"A proximal goal lies within {HORIZON_DAYS} days. Which piece of it could be done by then?")
    return due


def _minutes(value: int | None) -> int | None:
    if value is None:
        return None
    if type(value) is not int or not 1 <= value <= _DAY_MINUTES:
        raise RefusedError("Out of range", f"Give the duration as whole minutes, 1-{_DAY_MINUTES}.")
    return value


def _only_the_number_rose(before: ProximalGoal, after: ProximalGoal) -> bool:
    return (
        _wording(before) == _wording(after)
        and before.confidence is not None
        and after.confidence is not None
        and after.confidence > before.confidence
    )


def _wording(goal: ProximalGoal) -> tuple[object, ...]:
    return goal.action, goal.done_criterion, goal.when, goal.due, goal.where, goal.duration_min, goal.if_then


def close(snapshot: Snapshot, change: CloseGoal, now: Now) -> Decision:
    """Park or cancel a goal; it serves no attempt from now on."""
    goal = find(snapshot.goals, change.goal_id, "goal")
    if change.status not in {GoalStatus.PARKED, GoalStatus.CANCELLED}:
        raise RefusedError("Not possible", "A goal can be parked or cancelled.")
    return Decision((goal._replace(status=change.status, closed_at=now.instant, closed_on=now.today),), goal.id)
