"""Calibration in words, by a ladder of sample sizes (spec 4.5): never more certain than the data allows.

What is said follows from `protocol.insights.confidence`. The gate lets only 7-10 through, so there is no curve over 0-10, and no
resolution is ever shown.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from protocol.calibration import Verdict
from protocol.insights.confidence import Stage

if TYPE_CHECKING:
    from protocol.calibration import CalibrationSummary
    from protocol.coaching import Coaching
    from protocol.insights.confidence import ConfidenceResults

_ALIKE: Final = 0.02
"""A Brier score no further from its reference is "about as good" (our choice)."""
_BAR: Final = 40
"""Cells of the bar."""


def judgement(found: ConfidenceResults, texts: Coaching, *, marks: str = "-=|") -> tuple[str, ...]:
    """The lines that a domain's attempts allow; none before the first that counts.

    `marks` draw the interval: outside of it, inside of it, and the share itself.
    """
    if not found.summary.n:
        return ()
    said = texts.judgement
    levels = [said.level.format(confidence=one.confidence, achieved=one.share.part, n=one.share.of) for one in found.levels]
    lines = [
        _counts(found, texts),
        *_interval(found, texts, marks),
        *verdict_words(found.summary, texts),
        *levels,
        *brier_words(found, texts),
    ]
    return (*lines, texts.guard_rails.gate_limits)


def _counts(found: ConfidenceResults, texts: Coaching) -> str:
    wordings = {Stage.COUNTS: texts.guard_rails.too_few, Stage.INTERVAL: texts.judgement.early}
    return wordings.get(found.stage, texts.judgement.counts).format(achieved=found.summary.achieved, n=found.summary.n)


def _interval(found: ConfidenceResults, texts: Coaching, marks: str) -> list[str]:
    if found.interval is None:
        return []
    low, high = found.interval
    said = texts.judgement.interval.format(low=round(10 * low), high=round(10 * high))
    return [said, interval_bar(low, high, found.summary.achieved / found.summary.n, marks)]


def interval_bar(low: float, high: float, share: float, marks: str = "-=|") -> str:
    """Shares 0-1 on a line from `0` to `10`: three marks, outside of the interval, inside of it, and the share itself."""
    first, last, place = (min(int(one * _BAR), _BAR - 1) for one in (low, high, share))
    cells = [marks[2] if at == place else marks[1] if first <= at <= last else marks[0] for at in range(_BAR)]
    return f"0 {''.join(cells)} 10"


def verdict_words(summary: CalibrationSummary, texts: Coaching) -> list[str]:
    """What the verdict is called; nothing where there are too few attempts for one."""
    words = texts.insights
    tens = {"expected": round(10 * (summary.mean_confidence or 0)), "got": round(10 * summary.achieved / max(1, summary.n))}
    match summary.verdict:
        case Verdict.OVER:
            return [texts.guard_rails.over_confident.format(**tens)]
        case Verdict.UNDER:
            return [words.under.format(**tens)]
        case Verdict.CONSISTENT:
            return [f"{words.consistent} {words.target}" if _is_on_target(summary) else words.consistent]
        case _:
            return []


def _is_on_target(summary: CalibrationSummary) -> bool:
    """Whether the bias lies from 0 to .10, compared in whole numbers as it was counted."""
    surplus = round(10 * summary.n * (summary.mean_confidence or 0)) - 10 * summary.achieved
    return 0 <= surplus <= summary.n


def brier_words(found: ConfidenceResults, texts: Coaching) -> list[str]:
    """How the score lies to its reference; nothing where there are too few attempts for it."""
    if found.brier is None or found.reference is None:
        return []
    words = texts.insights
    if abs(found.brier - found.reference) <= _ALIKE:
        return [words.about_reference]
    return [words.better_than_reference if found.brier < found.reference else words.worse_than_reference]
