"""The sentence that says what comes next."""

from __future__ import annotations

from typing import TYPE_CHECKING

from protocol.measuring.rhythm import rating_due
from protocol.progress import goal_in_front, next_up, state_of
from protocol.snapshot import open_attempt

if TYPE_CHECKING:
    from protocol.asking.hearer import Hearer
    from protocol.entities import Domain


def next_words(hearer: Hearer, domain: Domain) -> str:
    """What comes next in the domain in front, and that its ladder waits, where it does."""
    snapshot, now, coaching = hearer.current(), hearer.now(), hearer.coaching
    goal, attempt = goal_in_front(snapshot, domain, now), open_attempt(snapshot, domain.id)
    state = coaching.label(state_of(attempt, reviewed=False)) if attempt is not None else ""
    due = f" {coaching.measuring.due}" if rating_due(snapshot, domain.id, now) else ""
    return coaching.next_up(next_up(snapshot, now)).format(action=goal.action if goal is not None else "", state=state) + due
