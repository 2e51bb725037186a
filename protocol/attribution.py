"""The dimensions of a cause (Weiner 1985) and the cases in which an audit has a question to ask (spec 1, step 5).

A cause's dimensions are only a first reading: the person's own rating stands above it (Russell 1982). The numbers are our choice,
unvalidated.
"""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Final

from protocol.typed import NamedTuple
from protocol.vocabulary import Cause, Controllability, Locus, Outcome, Stability

if TYPE_CHECKING:
    from collections.abc import Mapping

HIGH_EFFORT: Final = 7
"""Effort, 0-10, from which more of the same is unlikely to be the answer to a miss."""

LOW, MIDDLE, HIGH = 2, 5, 8
"""Where a prefilled rating stands on 0-10: near an end, never at it, and halfway for what is partly so."""


class Dimensions(NamedTuple):
    """What the theory says of a cause."""

    locus: Locus
    stability: Stability
    controllability: Controllability


class Ratings(NamedTuple):
    """The same as ratings 0-10: 0 outside me - 10 in me; 0 changes - 10 always the same; 0 out of my hands - 10 in my hands."""

    locus: int
    stability: int
    controllability: int


_OWN = Dimensions(Locus.INTERNAL, Stability.UNSTABLE, Controllability.CONTROLLABLE)
_PASSING = Dimensions(Locus.EXTERNAL, Stability.UNSTABLE, Controllability.UNCONTROLLABLE)

TABLE: Final[Mapping[Cause, Dimensions]] = {
    Cause.EFFORT: _OWN,
    Cause.STRATEGY: _OWN,
    Cause.ABILITY: Dimensions(Locus.INTERNAL, Stability.STABLE, Controllability.UNCONTROLLABLE),
    Cause.STATE: Dimensions(Locus.INTERNAL, Stability.UNSTABLE, Controllability.PARTLY_CONTROLLABLE),
    Cause.TASK: Dimensions(Locus.EXTERNAL, Stability.STABLE, Controllability.UNCONTROLLABLE),
    Cause.OTHERS: _PASSING,
    Cause.CIRCUMSTANCE: _PASSING,
    Cause.LUCK: _PASSING,
}
"""Every cause that says something; `UNSPECIFIED` says nothing."""

_RATED: Final[Mapping[Locus | Stability | Controllability, int]] = {
    Locus.INTERNAL: HIGH,
    Locus.EXTERNAL: LOW,
    Stability.STABLE: HIGH,
    Stability.UNSTABLE: LOW,
    Controllability.CONTROLLABLE: HIGH,
    Controllability.PARTLY_CONTROLLABLE: MIDDLE,
    Controllability.UNCONTROLLABLE: LOW,
}
_LET_IT_HAPPEN = frozenset({Cause.LUCK, Cause.TASK, Cause.OTHERS})


class Case(StrEnum):
    """An outcome and a cause that call for a question; the value is the key of its coaching text."""

    ABILITY_ON_MISS = "ability_on_miss"
    EFFORT_ON_MISS = "effort_on_miss"
    OUTSIDE_CAUSE = "outside_cause"
    UNOWNED_SUCCESS = "unowned_success"


def prefilled(cause: Cause | None) -> Ratings | None:
    """The ratings that the table gives a cause; None for one that says nothing."""
    dimensions = TABLE.get(cause) if cause is not None else None
    return Ratings(*(_RATED[one] for one in dimensions)) if dimensions is not None else None


def case(outcome: Outcome | None, cause: Cause | None, effort: int | None) -> Case | None:
    """What to ask about an attempt; None: say nothing. Something done in part is left alone. `effort` is 0-10, None if not rated."""
    if outcome is Outcome.ACHIEVED:
        return Case.UNOWNED_SUCCESS if cause in _LET_IT_HAPPEN else None
    if outcome is not Outcome.NOT_ACHIEVED or cause is None or cause not in TABLE:
        return None
    if cause is Cause.ABILITY:
        return Case.ABILITY_ON_MISS
    if cause is Cause.EFFORT:
        return Case.EFFORT_ON_MISS if effort is not None and effort >= HIGH_EFFORT else None
    return Case.OUTSIDE_CAUSE if TABLE[cause].locus is Locus.EXTERNAL else None
