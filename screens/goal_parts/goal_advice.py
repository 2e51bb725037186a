"""What there is to say about a goal that has just passed the gate: its zone, and once in a domain that misses are part of it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from protocol.entities import ProximalGoal
from protocol.standing import standing
from protocol.steps import Step
from protocol.vocabulary import GoalZone
from screens.live import Live


class GoalAdvice(NamedTuple):
    """Sentences, none where there is nothing to say. `adjust`: they ask whether another wording would serve better."""

    said: tuple[str, ...]
    adjust: bool = False


def advice_on(goal: ProximalGoal, goals: Sequence[ProximalGoal], live: Live) -> GoalAdvice:
    """The advice on the newest of a domain's goals, which has passed the gate."""
    snapshot, texts = live.current(), live.coaching
    if live.quiet:
        return GoalAdvice(())
    shown, settled = standing(snapshot, snapshot.domains[goal.domain_id], live.now()).goal, snapshot.settled.get(goal.domain_id)
    zone = GoalZone.OK if shown is None else shown.zone
    passed_before = settled is not None and settled.goals.passed
    first = not passed_before and not any(one.passed is not None for one in goals if one.id != goal.id)
    said = (texts.advice(Step.PROXIMAL_GOAL, zone), texts.proximal_goal.normalise_miss if first else "")
    return GoalAdvice(tuple(filter(None, said)), zone in {GoalZone.TOO_EASY, GoalZone.STRETCH})
