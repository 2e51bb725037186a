"""Stretches of a text that some cues take up, so that others may be set aside there; and negations inside a cue's own gaps."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from protocol.detectors.cues import Cue
from protocol.detectors.reading import Reading

_NEGATIONS: Final = frozenset({"not", "no", "never", "without", "hardly", "barely", "neither", "nor"})
_NEGATIVE_SETS: Final = ("@not", "@never", "@nobody")
"""How lists of negations are called where phrases name them."""


class Grounds:
    """The tokens that lie within any of some cues."""

    def __init__(self, reading: Reading, cues: Iterable[Cue]) -> None:
        """Take in the cues; the time this takes grows with the length of the text and their number."""
        self._taken = bytearray(len(reading.tokens))
        for cue in cues:
            self._taken[cue.first : cue.last] = b"\x01" * (cue.last - cue.first)

    def touch(self, cue: Cue) -> bool:
        """Whether the cue shares a token with any of them."""
        return b"\x01" in self._taken[cue.first : cue.last]


def gap_denies(words: tuple[str, ...], cue: Cue) -> bool:
    """Whether a negation stands in a gap of the phrase and is none of its own words: "I am [not] clumsy"."""
    if _NEGATIONS.isdisjoint(words[cue.first : cue.last]):
        return False
    return not cue.negates_itself and not any(name in cue.phrase for name in _NEGATIVE_SETS)
