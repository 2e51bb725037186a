"""How far a behaviour runs by itself: the Self-Report Behavioural Automaticity Index (spec 4.3).

Gardner, B., Abraham, C., Lally, P. & de Bruijn, G.-J. (2012). Int J Behav Nutr Phys Act 9:102 (open access): the four items, each 1-7,
and their mean. Gardner et al. (2024): the first item alone serves where four are too many.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from protocol.snapshot import when

if TYPE_CHECKING:
    from protocol.entities import AutomaticityMeasurement
    from protocol.snapshot import Snapshot

STEM: Final = "This is something ..."
SRBAI: Final = (
    "I do automatically",
    "I do without having to consciously remember",
    "I do without thinking",
    "I start doing before I realise I'm doing it",
)
"""The items, in their order."""
LOW, HIGH = 1, 7
SINGLE: Final = 1
"""How many answers the short form has: the first item's."""


def automaticity_of(measurement: AutomaticityMeasurement) -> float:
    """The mean of the answers, 1-7."""
    return sum(measurement.answers) / len(measurement.answers)


def automaticity_ratings(snapshot: Snapshot, domain_id: str) -> tuple[AutomaticityMeasurement, ...]:
    """A domain's answers, oldest first."""
    return tuple(sorted((one for one in snapshot.automaticity.values() if one.domain_id == domain_id), key=when))
