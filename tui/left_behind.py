"""Says where words of last time wait."""

from __future__ import annotations

from collections.abc import Collection
from typing import Final

from protocol.coaching_shapes import QUICK_REVIEW
from protocol.quicklog import DRAFT
from protocol.steps import ORDER

_PLACES: Final = {
    DRAFT: "the quick-log box",
    QUICK_REVIEW: "the quick review",
    "acknowledge": "step 3",
    **{step.value: f"step {step.number}" for step in ORDER},
    "ladder": "the ladder",
    "appraisal": "the appraisal",
    "automaticity": "the question about automaticity",
    "correction": "the history",
    "general": "the general measures",
}


def waiting(drafts: Collection[str]) -> str:
    """The sentence about drafts with these keys."""
    return f"Text from last time waits in {_listed(drafts)}."


def _listed(drafts: Collection[str]) -> str:
    """The places that these drafts belong to, in the order of the steps, each once."""
    slugs = {key.split(":")[0] for key in drafts}
    places = dict.fromkeys(place for slug, place in _PLACES.items() if slug in slugs)
    *first, last = places or ["a step"]
    return f"{', '.join(first)} and {last}" if first else last
