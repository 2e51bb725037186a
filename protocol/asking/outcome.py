"""Step 3: what an outcome is held against, the change it comes to, and the sentence that acknowledges it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from protocol.entities import Attempt, ProximalGoal
from protocol.explain import explain
from protocol.goals import serving_goal
from protocol.snapshot import newest_attempt
from protocol.standing import standing
from protocol.steps import Step
from protocol.text import LIMITS
from protocol.vocabulary import Outcome

if TYPE_CHECKING:
    from protocol.asking.hearer import Hearer
    from protocol.changes import LogAttempt

TRIED: Final = 3
"""Effort, 0-10, from which "not this time" is worth a second look at the criterion."""
MOST: Final = LIMITS["attempt.acknowledgement"][1]
"""Characters of an acknowledgement."""


def goal_behind(hearer: Hearer, domain_id: str, attempt_id: str | None) -> Attempt | ProximalGoal | None:
    """What was set before acting: the attempt under way holds it, else the goal that serves now."""
    snapshot = hearer.current()
    begun = snapshot.attempts.get(attempt_id or "")
    if begun is not None:
        return begun if begun.planned else None
    mine = [goal for goal in snapshot.goals.values() if goal.domain_id == domain_id]
    return serving_goal(mine, hearer.now().moment)


def measure_words(goal: Attempt | ProximalGoal | None, hearer: Hearer) -> str:
    """The line to judge by; where there is none, that this will be an unplanned attempt."""
    if goal is None:
        return hearer.coaching.flow.no_goal
    name = "done_criterion" if goal.done_criterion else "action"
    return f"{hearer.coaching.step(Step.PROXIMAL_GOAL).field(name).label}: {_criterion(goal)}"


def comparison(change: LogAttempt, goal: Attempt | ProximalGoal | None, hearer: Hearer) -> str:
    """The criterion, held against "not this time" where there was effort and something to see; "" elsewhere."""
    tried = (change.effort or 0) >= TRIED and change.evidence.strip()
    if change.outcome is not Outcome.NOT_ACHIEVED or not tried or goal is None or hearer.quiet:
        return ""
    return hearer.coaching.small_win.criterion_check.format(done_criterion=_criterion(goal))


def _criterion(goal: Attempt | ProximalGoal) -> str:
    return goal.done_criterion or (goal.goal_action if isinstance(goal, Attempt) else goal.action)


def as_logged(change: LogAttempt) -> LogAttempt:
    """The entry without what a start that was not made is not asked."""
    if change.outcome is not Outcome.NOT_ATTEMPTED:
        return change
    return change._replace(effort=None, difficulty=None, result_rating=None, evidence="")


def unacknowledged(hearer: Hearer, domain_id: str) -> Attempt | None:
    """The newest attempt, if it is of today and waits for its acknowledgement."""
    newest = newest_attempt(hearer.current(), domain_id)
    if newest is None or newest.acknowledged or newest.at.logical_date != hearer.now().today:
        return None
    return newest


def offered(hearer: Hearer, attempt: Attempt) -> str:
    """The sentence to begin with; of something done in part it goes on with the evidence where there is some and both fit."""
    stem = _stem(hearer, attempt)
    if attempt.outcome is not Outcome.PARTLY:
        return stem
    whole = f"{stem} {attempt.evidence}"
    return whole if len(whole) <= MOST else f"{stem} "


def part_is_missing(hearer: Hearer, attempt: Attempt, sentence: str) -> bool:
    """Whether a sentence about something done in part leaves open which part."""
    return attempt.outcome is Outcome.PARTLY and sentence.strip() == _stem(hearer, attempt)


def belief_line(hearer: Hearer, attempt: Attempt) -> str:
    """What an attempt did to the belief and why, on one line; "" if it did nothing."""
    snapshot = hearer.current()
    domain = snapshot.domains.get(attempt.domain_id)
    update = standing(snapshot, domain, hearer.now()).update_of(attempt.id) if domain is not None else None
    return explain(update) if update is not None else ""


def _stem(hearer: Hearer, attempt: Attempt) -> str:
    domain = hearer.current().domains.get(attempt.domain_id)
    action = attempt.goal_action or (domain.behaviour if domain is not None else "")
    return hearer.coaching.acknowledgement(attempt.outcome or Outcome.NOT_ATTEMPTED).format(action=action)
