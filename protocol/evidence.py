"""The evidence file: wins of a person's own that they acknowledged and put down to effort or approach, nearest to the goal at hand first.

Mastery experiences are the strongest source of efficacy (Bandura 1977); which of them to recall is our choice, unvalidated.
"""

from __future__ import annotations

from itertools import groupby

from protocol.snapshot import when
from protocol.typed import TYPE_CHECKING, NamedTuple
from protocol.vocabulary import Cause, Outcome

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from protocol.entities import Attempt
    from protocol.settled import Key
    from protocol.snapshot import DomainLog

SHOWN = 3
"""How many wins are recalled at a time."""

_CREDITED = frozenset({Cause.EFFORT, Cause.STRATEGY})
_UNRATED = 11
"""How far a win without a difficulty counts as being from any goal: farther than every rated one."""


class Win(NamedTuple):
    """One acknowledged win in the person's words. `key` is its place in the log, `difficulty` 0-10 as it was experienced."""

    key: Key
    day: date
    difficulty: int | None
    action: str
    evidence: str
    acknowledgement: str
    cause: Cause
    cause_text: str


def wins(attempts: Iterable[Attempt]) -> list[Win]:
    """The attempts that belong in the file: achieved, acknowledged, and put down to effort or approach."""
    return [_win(one) for one in attempts if one.outcome is Outcome.ACHIEVED and one.acknowledged and one.cause in _CREDITED]


def nearest(found: Iterable[Win], challenge: int | None) -> tuple[Win, ...]:
    """The wins nearest in difficulty to a challenge of 0-10, of equally near ones the newest first; without a challenge the newest."""
    newest = sorted(found, key=lambda one: one.key, reverse=True)
    return tuple(sorted(newest, key=lambda one: _distance(one.difficulty, challenge))[:SHOWN])


def evidence(log: DomainLog, challenge: int | None) -> tuple[Win, ...]:
    """What the file shows of a domain for a goal of this challenge; settled wins are among them."""
    return nearest([*(log.settled.wins if log.settled is not None else ()), *wins(log.attempts)], challenge)


def worth_keeping(found: Iterable[Win]) -> tuple[Win, ...]:
    """The newest few of each difficulty: whatever the challenge will be, the nearest are among them."""
    newest = sorted(found, key=lambda one: one.key, reverse=True)
    rated = groupby(sorted(newest, key=_rated), key=_rated)
    return tuple(one for _, group in rated for one in list(group)[:SHOWN])


def _rated(one: Win) -> int:
    return _UNRATED if one.difficulty is None else one.difficulty


def _distance(difficulty: int | None, challenge: int | None) -> int:
    if challenge is None:
        return 0
    return _UNRATED if difficulty is None else abs(difficulty - challenge)


def _win(one: Attempt) -> Win:
    return Win(
        key=when(one),
        day=one.at.logical_date,
        difficulty=one.difficulty,
        action=one.goal_action,
        evidence=one.evidence,
        acknowledgement=one.acknowledgement,
        cause=one.cause,
        cause_text=one.cause_text,
    )
