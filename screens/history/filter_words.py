"""The filter of the history in one line."""

from __future__ import annotations

from protocol.history.dates import ALL_DAYS
from protocol.history.selecting import Selection
from protocol.visible import quoted
from protocol.vocabulary import Cause, Outcome
from screens.live import Live


def filter_words(selection: Selection, live: Live) -> str:
    """What is filtered by, on one line; "" where nothing is."""
    outcomes = " or ".join(live.coaching.label(one) for one in Outcome if one in selection.outcomes)
    causes = " or ".join(live.coaching.label(one) for one in Cause if one in selection.causes)
    parts = (
        quoted(selection.words.strip()) if selection.words.strip() else "",
        f"domain {quoted(selection.domain.strip())}" if selection.domain.strip() else "",
        outcomes,
        f"cause {causes}" if causes else "",
        selection.days.strip() if selection.dates != ALL_DAYS else "",
    )
    return f" {live.glyphs.separator} ".join(filter(None, parts))
