"""Builds the one `LoopState` that the feedback loop draws from a domain's standing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from protocol.explain import explain
from protocol.loop import EMPTY, LoopNode, LoopState
from protocol.progress import Next, next_up
from protocol.snapshot import focused_domain, newest_attempt
from protocol.standing import standing
from protocol.streaks import is_mastery_experience

if TYPE_CHECKING:
    from protocol.entities import Attempt
    from protocol.moments import Now
    from protocol.snapshot import Snapshot
    from protocol.standing import Standing

_NODES = {
    Next.DOMAIN: LoopNode.BELIEF,
    Next.GOAL: LoopNode.GOAL,
    Next.SHRINK: LoopNode.GOAL,
    Next.ATTEMPT: LoopNode.SMALL_WIN,
    Next.RESUME: LoopNode.SMALL_WIN,
    Next.ACKNOWLEDGE: LoopNode.ACKNOWLEDGEMENT,
    Next.AUDIT: LoopNode.ACKNOWLEDGEMENT,
    Next.REVIEW: LoopNode.ACKNOWLEDGEMENT,
}


def loop_state(snapshot: Snapshot, now: Now, *, show_estimate: bool = True, show_streak: bool = True) -> LoopState:
    """The loop of the domain in front, as of now."""
    domain = focused_domain(snapshot)
    if domain is None:
        return EMPTY
    node = _NODES[next_up(snapshot, now)]
    newest = newest_attempt(snapshot, domain.id)
    return picture(standing(snapshot, domain, now), newest, node, show_estimate=show_estimate)._replace(show_streak=show_streak)


def picture(figures: Standing, newest: Attempt | None, node: LoopNode, *, show_estimate: bool = True) -> LoopState:
    """The loop of one domain's figures with one node in progress."""
    goal = figures.goal
    state = LoopState(
        domain=figures.domain.sentence,
        current=node,
        estimate=round(figures.belief.estimate),
        band=round(figures.belief.band),
        attempts=figures.belief.attempts,
        measured=figures.belief.measured,
        goal=goal.goal.action if goal else None,
        confidence=goal.goal.confidence if goal else None,
        goal_status=goal.goal.status if goal else None,
        zone=goal.zone if goal else None,
        process=figures.process.current,
        best_process=figures.process.best,
        mastery_run=figures.mastery.current,
        best_mastery_run=figures.mastery.best,
        reserves=figures.process.reserves,
        mastery_experiences=figures.totals.mastery_experiences,
        last_ten=tuple(one.outcome for one in figures.last_ten if one.outcome is not None),
        last_ten_mastery=tuple(is_mastery_experience(one) for one in figures.last_ten),
        show_estimate=show_estimate,
    )
    return state if newest is None else _with_newest(state, figures, newest)


def _with_newest(state: LoopState, figures: Standing, newest: Attempt) -> LoopState:
    update = figures.update_of(newest.id)
    return state._replace(
        last_outcome=newest.outcome,
        last_evidence=newest.evidence,
        acknowledged=newest.acknowledged,
        acknowledgement=newest.acknowledgement,
        last_delta=update.delta if update else None,
        explanation=explain(update) if update else "",
    )
