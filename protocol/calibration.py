"""Calibration: how stated confidence compares with what happened (spec 4.5). The gate truncates confidence to 7-10."""

from __future__ import annotations

from enum import StrEnum
from math import sqrt

from protocol.typed import TYPE_CHECKING, NamedTuple
from protocol.vocabulary import Outcome

if TYPE_CHECKING:
    from collections.abc import Iterable

    from protocol.entities import Attempt

Z = 1.96
TOO_FEW, EARLY = 5, 10
"""Below these numbers of attempts there is no verdict yet, or an early one."""


class Verdict(StrEnum):
    """How confidence and results lie to one another (thresholds are our choice, unvalidated)."""

    TOO_FEW = "too_few"
    EARLY = "early"
    OVER = "over"
    UNDER = "under"
    CONSISTENT = "consistent"


class CalibrationSummary(NamedTuple):
    """`mean_confidence` and `bias` are shares from 0 to 1 (None without attempts); `achieved` is a count of `n`."""

    n: int
    mean_confidence: float | None
    achieved: int
    bias: float | None
    verdict: Verdict


class Rated(NamedTuple):
    """Attempts with a confidence stated before acting: how many, the sum of it (0-10 each), and how many were achieved."""

    n: int = 0
    total: int = 0
    achieved: int = 0


UNRATED = Rated()


def wilson(achieved: int, n: int) -> tuple[float, float]:
    """The 95 % Wilson interval of a success rate (Brown, Cai & DasGupta 2001), for n >= 1."""
    share = achieved / n
    scale = 1 + Z * Z / n
    centre = (share + Z * Z / (2 * n)) / scale
    half = Z * sqrt(achieved * (n - achieved) / n**3 + Z * Z / (4 * n * n)) / scale
    return centre - half, centre + half


def rated(attempts: Iterable[Attempt], before: Rated = UNRATED) -> Rated:
    """Count the attempts whose confidence was stored before acting, achieved or not (partly is left out), on from `before`."""
    found = [
        (one.confidence, one.outcome is Outcome.ACHIEVED)
        for one in attempts
        if one.confidence is not None and one.outcome in {Outcome.ACHIEVED, Outcome.NOT_ACHIEVED}
    ]
    total, achieved = sum(confidence for confidence, _ in found), sum(done for _, done in found)
    return Rated(before.n + len(found), before.total + total, before.achieved + achieved)


def calibration(attempts: Iterable[Attempt], before: Rated = UNRATED) -> CalibrationSummary:
    """The summary over some attempts and those counted `before`."""
    n, total, achieved = rated(attempts, before)
    if not n:
        return CalibrationSummary(0, None, 0, None, Verdict.TOO_FEW)
    return CalibrationSummary(n, total / (10 * n), achieved, (total - 10 * achieved) / (10 * n), _verdict(n, total, achieved))


def _verdict(n: int, total: int, achieved: int) -> Verdict:
    """Biases are compared in whole numbers, so that .15 and -.10 themselves are consistent."""
    if n < TOO_FEW:
        return Verdict.TOO_FEW
    if n < EARLY:
        return Verdict.EARLY
    low, high = wilson(achieved, n)
    surplus = total - 10 * achieved
    if total / (10 * n) > high and 2 * surplus > 3 * n:
        return Verdict.OVER
    if total / (10 * n) < low and surplus < -n:
        return Verdict.UNDER
    return Verdict.CONSISTENT
