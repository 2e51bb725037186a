"""Whether a change is larger than measurement noise: the reliable change index (spec 5.3).

Jacobson, N. S. & Truax, P. (1991). Clinical significance. J Consult Clin Psychol 59:12-19: `RCI = (x2 - x1) / (SD sqrt(2 (1 - r)))`,
reliable beyond 1.96. SD and r of a home-made scale are unknown, so planning values stand in (our choice, unvalidated) until the
person's own ratings tell: in a stable phase the standard error of measurement is `SD(first differences) / sqrt(2)`.
"""

from __future__ import annotations

from itertools import pairwise
from math import sqrt
from typing import TYPE_CHECKING, Final

from protocol.measuring.ladder import mean_of
from protocol.typed import NamedTuple

if TYPE_CHECKING:
    from collections.abc import Sequence

    from protocol.entities import EfficacyMeasurement

Z: Final = 1.96
PLANNED_SD, PLANNED_R = 20.0, 0.85
PLANNED: Final = Z * PLANNED_SD * sqrt(2 * (1 - PLANNED_R))
"""The threshold by planning values, in points of 0-100: 21.5, so that a change of 22 is the first whole one beyond it."""
OWN_NEEDED: Final = 5
"""Ratings of a stable phase from which the person's own noise is told."""
SEM_FLOOR: Final = 5.0
"""The smallest standard error of measurement that is believed, in points."""


class Change(NamedTuple):
    """A difference of two scores and the threshold it has to exceed, in the same unit."""

    points: float
    threshold: float

    @property
    def is_reliable(self) -> bool:
        """Whether it is larger than noise usually is."""
        return abs(self.points) > self.threshold

    def words(self, decimals: int = 0) -> str:
        """The change in words, led by its sign; never more certain than that."""
        rounded = round(abs(self.points) + 1e-9, decimals)
        sign = "" if not rounded else "+" if self.points > 0 else "-"
        verdict = "larger than measurement noise usually is" if self.is_reliable else "within what chance could produce"
        return f"{sign}{rounded:.{decimals}f}: {verdict}"


def stable_phase(scores: Sequence[float]) -> Sequence[float]:
    """The newest scores without a step beyond the planning values: where only noise, or a slow drift, moved them (our reading)."""
    begin = len(scores)
    while begin and (begin == len(scores) or abs(scores[begin] - scores[begin - 1]) <= PLANNED):
        begin -= 1
    return scores[begin:]


def threshold(stable: Sequence[float]) -> float:
    """What a change has to exceed, in points of 0-100, given the scores of a stable phase."""
    if len(stable) < OWN_NEEDED:
        return PLANNED
    sem = _deviation([later - earlier for earlier, later in pairwise(stable)]) / sqrt(2)
    return Z * sqrt(2) * max(SEM_FLOOR, sem)


def _deviation(values: Sequence[float]) -> float:
    """The standard deviation of a sample of two or more. The library's own would cost the quick log its import."""
    mean = sum(values) / len(values)
    return sqrt(sum((one - mean) ** 2 for one in values) / (len(values) - 1))


def change_of(ratings: Sequence[EfficacyMeasurement], since: int = -2) -> Change | None:
    """The change of the newest rating against the one at `since`; None where there is none to compare with.

    `ratings` are those of one version of a ladder, oldest first: across versions nothing is compared. Own noise is told from the
    ratings before the newest.
    """
    if len(ratings) < 2:  # noqa: PLR2004  two make a change
        return None
    scores = [mean_of(one) for one in ratings]
    return Change(scores[-1] - scores[since], threshold(stable_phase(scores[:-1])))
