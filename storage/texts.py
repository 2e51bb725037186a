"""Which fields hold a person's own words, and what a commit says about the words it replaced.

    ["domain","<id>",{"behaviour":"...","_over":{"behaviour":"<stamp>"}}]

`_over` names, for each text that was there before, the stamps of the wordings that whoever wrote the new one had before them, with a
space between. So it can be told who wrote without knowing of whom. It belongs to the commit and is no field of the document.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from protocol.text import LIMITS
from protocol.typed import Final

OVER: Final = "_over"

TABLES: Final[Mapping[str, str]] = MappingProxyType(
    {
        "domain": "domain",
        "goal": "goal",
        "revision": "goal_revision",
        "attempt": "attempt",
        "appraisal": "arousal_appraisal",
        "model": "vicarious_model",
        "script": "self_talk_script",
        "review": "quick_review",
        "scale": "efficacy_scale",
    }
)
"""The table of each kind of entry that has texts; the kinds are those of `protocol.text.LIMITS`."""

_NOT_TYPED: Final = "attempt.reframed_from"
"""Kept by the rules from what was typed before."""

TEXTS: Final[Mapping[str, frozenset[str]]] = MappingProxyType(
    {
        table: frozenset(key.partition(".")[2] for key in LIMITS if key.partition(".")[0] == kind and key != _NOT_TYPED)
        for kind, table in TABLES.items()
    }
)
"""The fields that hold a text, or a list of texts, by table."""


def replaced(fields: Mapping[str, object], name: str) -> frozenset[str]:
    """The stamps of the wordings that a text is known to have replaced."""
    over = fields.get(OVER)
    told = over.get(name) if isinstance(over, dict) else None
    return frozenset(told.split(" ")) if isinstance(told, str) else frozenset()
