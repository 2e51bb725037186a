"""The six dots of a round of reviews."""

from __future__ import annotations

from protocol.asking.review import filled_words
from protocol.cycle import ROUND, ReviewCycle
from screens.live import Live


def dots(live: Live, cycle: ReviewCycle) -> str:
    """Six dots; a place without a review is an empty one."""
    marks = live.glyphs
    drawn = " ".join([marks.dot_full] * cycle.filled + [marks.dot_empty] * (ROUND - cycle.filled))
    return f"{drawn}  {filled_words(cycle)}"
