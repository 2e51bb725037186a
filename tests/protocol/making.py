"""Short ways to make the values that tests of the rules need."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import Any

from protocol.entities import Attempt, Domain, ProximalGoal
from protocol.moments import Moment, Now, moment
from protocol.snapshot import DomainLog
from protocol.vocabulary import Cause, GoalStatus, Outcome

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)
"""A Monday."""
DOMAIN = "domain"


def on(day: int, minute: int = 0) -> Moment:
    """Noon of a day counted from the Monday, plus some minutes."""
    return moment(NOON + timedelta(days=day, minutes=minute), "UTC", 0, 4)


def day(number: int) -> date:
    """The logical day of that number."""
    return on(number).logical_date


def now(number: int, minute: int = 0) -> Now:
    """The clock at noon of a day, plus some minutes."""
    return Now(NOON + timedelta(days=number, minutes=minute), "UTC", 0)


def attempt(number: int, outcome: Outcome = Outcome.ACHIEVED, **fields: Any) -> Attempt:
    """An owned, acknowledged, planned attempt at difficulty 5 and effort 6, unless told otherwise; `back` records it days later."""
    at = fields.pop("at", on(number))
    back = fields.pop("back", 0)
    given: dict[str, Any] = {
        "cause": Cause.STRATEGY,
        "difficulty": 5,
        "effort": 6,
        "acknowledged": True,
        "goal_id": "goal",
        "confidence": 8,
    }
    given |= fields
    key = given.pop("id", f"attempt-{number:03}")
    recorded = date.fromordinal(at.logical_date.toordinal() + back)
    return Attempt(key, DOMAIN, at, at.occurred_at, recorded, outcome=outcome, **given)


def goal(number: int, due: int | None = None, **fields: Any) -> ProximalGoal:
    """A goal that passed the gate on a day."""
    given: dict[str, Any] = {"challenge": 5, "confidence": 8, "passed": on(number, -60), "due": None if due is None else on(due)}
    given |= fields
    return ProximalGoal(given.pop("id", f"goal-{number:03}"), DOMAIN, on(number, -60), "phone one person", GoalStatus.READY, **given)


def log(*attempts: Attempt, baseline: int | None = None, **parts: Any) -> DomainLog:
    """One domain's log."""
    domain = Domain(DOMAIN, on(-30), "phone people", baseline_strength=baseline)
    ordered = sorted(attempts, key=lambda one: (one.at.occurred_at, one.id))
    given: dict[str, Any] = {name: tuple(values) for name, values in parts.items()}
    return DomainLog(domain, attempts=tuple(ordered), **given)
