"""Which steps are done for a domain, and the one thing that comes next. The order in time is not the order on the page (spec 0.5)."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from protocol.goals import current_goal
from protocol.snapshot import (
    closed_attempts,
    current_model,
    current_script,
    focused_domain,
    newest_attempt,
    newest_unreviewed,
    open_attempt,
)
from protocol.steps import Step
from protocol.streaks import audited
from protocol.vocabulary import AttemptState, GoalStatus

if TYPE_CHECKING:
    from protocol.entities import Attempt, Domain, ProximalGoal, SelfTalkScript, VicariousModel
    from protocol.moments import Now
    from protocol.snapshot import Snapshot


class Next(StrEnum):
    """What comes next; each has its sentence in the coaching texts (`next_...`)."""

    DOMAIN = "domain"
    GOAL = "goal"
    SHRINK = "shrink"
    ATTEMPT = "attempt"
    RESUME = "resume"
    ACKNOWLEDGE = "acknowledge"
    AUDIT = "audit"
    REVIEW = "review"


def goal_in_front(snapshot: Snapshot, domain: Domain, now: Now) -> ProximalGoal | None:
    """The goal that serves, or the newer one that waits before the gate."""
    goals = [goal for goal in snapshot.goals.values() if goal.domain_id == domain.id]
    shown = current_goal(goals, closed_attempts(snapshot, domain.id), now.moment)
    return shown.goal if shown is not None else None


def shown_in(snapshot: Snapshot, step: Step, now: Now) -> tuple[str, str] | None:
    """The entry that a step shows for the domain in front: its kind, as in `protocol.text.LIMITS`, and its id. None where there is none."""
    domain = focused_domain(snapshot)
    if domain is None:
        return None
    if step is Step.MICRO_DOMAIN:
        return "domain", domain.id
    kind, entry = _entry(snapshot, step, domain, now)
    return (kind, entry.id) if entry is not None else None


def _entry(
    snapshot: Snapshot, step: Step, domain: Domain, now: Now
) -> tuple[str, Attempt | ProximalGoal | VicariousModel | SelfTalkScript | None]:
    if step is Step.PROXIMAL_GOAL:
        return "goal", goal_in_front(snapshot, domain, now)
    if step is Step.VICARIOUS_MODEL:
        return "model", current_model(snapshot, domain.id)
    if step is Step.SELF_TALK:
        return "script", current_script(snapshot, domain.id)
    return "attempt", newest_attempt(snapshot, domain.id) if step in {Step.SMALL_WIN, Step.ATTRIBUTION} else None


def state_of(attempt: Attempt, *, reviewed: bool) -> AttemptState:
    """How far an attempt has come: the stored state while it has no outcome, then what was done with it."""
    if attempt.outcome is None:
        return attempt.state
    if reviewed:
        return AttemptState.REVIEWED
    if audited(attempt):
        return AttemptState.AUDITED
    return AttemptState.ACKNOWLEDGED if attempt.acknowledged else AttemptState.CLOSED


def done_steps(snapshot: Snapshot, now: Now) -> frozenset[Step]:
    """The steps that are complete for the domain in front."""
    domain = focused_domain(snapshot)
    if domain is None:
        return frozenset()
    goal = goal_in_front(snapshot, domain, now)
    attempt = newest_attempt(snapshot, domain.id)
    ready = goal is not None and goal.status is GoalStatus.READY
    facts = {
        Step.MICRO_DOMAIN: True,
        Step.PROXIMAL_GOAL: ready,
        Step.SMALL_WIN: attempt is not None and attempt.acknowledged,
        Step.AROUSAL: any(one.domain_id == domain.id for one in snapshot.appraisals.values()),
        Step.ATTRIBUTION: attempt is not None and _asked(attempt),
        Step.VICARIOUS_MODEL: current_model(snapshot, domain.id) is not None,
        Step.SELF_TALK: current_script(snapshot, domain.id) is not None,
    }
    return frozenset(step for step, done in facts.items() if done)


def next_up(snapshot: Snapshot, now: Now) -> Next:
    """The one thing that comes next: what was begun goes before what is new."""
    domain = focused_domain(snapshot)
    if domain is None:
        return Next.DOMAIN
    if open_attempt(snapshot, domain.id) is not None:
        return Next.RESUME
    attempt = newest_attempt(snapshot, domain.id)
    if attempt is not None and attempt.at.logical_date == now.today:
        left = unfinished(snapshot, attempt)
        if left is not None:
            return left
    return _goal_next(snapshot, domain, now)


def unfinished(snapshot: Snapshot, attempt: Attempt) -> Next | None:
    """What is left to do about an attempt that has its outcome; None when it was acknowledged, audited and reviewed."""
    if not attempt.acknowledged:
        return Next.ACKNOWLEDGE
    if not _asked(attempt):
        return Next.AUDIT
    waiting = newest_unreviewed(snapshot, attempt.domain_id)
    return Next.REVIEW if waiting is not None and waiting.id == attempt.id else None


def _asked(attempt: Attempt) -> bool:
    """Whether its cause was asked for: leaving it open is an answer too."""
    return audited(attempt) or attempt.audited_at is not None


def _goal_next(snapshot: Snapshot, domain: Domain, now: Now) -> Next:
    goal = goal_in_front(snapshot, domain, now)
    if goal is None:
        return Next.GOAL
    return Next.ATTEMPT if goal.status is GoalStatus.READY else Next.SHRINK
