"""How often goals of each stated confidence were achieved (spec 4.5), with as much said as the sample allows.

Only attempts whose confidence was on record before acting count, achieved or not; partly is left out. The gate truncates confidence
to 7-10, so there is no curve over 0-10 and no decomposition. Score of Brier 1950; interval of Wilson 1927 as in `calibration`.
"""

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING

from protocol.calibration import EARLY, TOO_FEW, UNRATED, CalibrationSummary, calibration, wilson
from protocol.insights.counting import Share, lacking
from protocol.typed import NamedTuple
from protocol.vocabulary import Outcome

if TYPE_CHECKING:
    from collections.abc import Iterable

    from protocol.entities import Attempt
    from protocol.snapshot import DomainLog


class Stage(IntEnum):
    """What may be said, by the number of attempts from which it is."""

    COUNTS = 0
    INTERVAL = TOO_FEW
    VERDICT = EARLY
    LEVELS = 20
    BRIER = 30


PER_LEVEL = 5
"""Attempts from which a level of confidence stands in the table."""


class Level(NamedTuple):
    """The attempts of one stated confidence, 0-10."""

    confidence: int
    share: Share


class ConfidenceResults(NamedTuple):
    """`interval` is that of the share achieved, None below `Stage.INTERVAL`; `levels` those that may stand in the table.

    `brier` is the mean squared distance between confidence and result, `reference` that of always naming one's own average; both are
    None below `Stage.BRIER`. `thin` counts the attempts at levels that are left out.
    """

    stage: Stage
    summary: CalibrationSummary
    interval: tuple[float, float] | None
    levels: tuple[Level, ...]
    thin: int
    brier: float | None
    reference: float | None
    missing: int


def confidence_results(log: DomainLog) -> ConfidenceResults:
    """The results by stated confidence; where older attempts are settled, the summary counts them and the table has to wait."""
    summary = calibration(log.attempts, UNRATED if log.settled is None else log.settled.rated)
    stage = max(one for one in Stage if summary.n >= one)
    judged = list(_judged(log.attempts)) if summary.n and log.settled is None else []
    levels = _levels(judged) if stage >= Stage.LEVELS else ()
    shown = tuple(one for one in levels if one.share.of >= PER_LEVEL)
    score = stage >= Stage.BRIER and len(judged) == summary.n
    return ConfidenceResults(
        stage=stage,
        summary=summary,
        interval=wilson(summary.achieved, summary.n) if stage >= Stage.INTERVAL else None,
        levels=shown,
        thin=sum(one.share.of for one in levels) - sum(one.share.of for one in shown),
        brier=sum((rated / 10 - done) ** 2 for rated, done in judged) / summary.n if score else None,
        reference=summary.achieved / summary.n * (1 - summary.achieved / summary.n) if score else None,
        missing=lacking(summary.n, TOO_FEW),
    )


def is_judged(attempt: Attempt) -> bool:
    """Whether an attempt counts here."""
    return attempt.confidence is not None and attempt.outcome in {Outcome.ACHIEVED, Outcome.NOT_ACHIEVED}


def _judged(attempts: Iterable[Attempt]) -> Iterable[tuple[int, bool]]:
    return ((one.confidence or 0, one.outcome is Outcome.ACHIEVED) for one in attempts if is_judged(one))


def _levels(judged: Iterable[tuple[int, bool]]) -> tuple[Level, ...]:
    found: dict[int, list[bool]] = {}
    for rated, done in judged:
        found.setdefault(rated, []).append(done)
    return tuple(Level(rated, Share(sum(done), len(done))) for rated, done in sorted(found.items()))
