"""Words that make one miss into every miss: "always", "never", "every time" (spec 1, step 5). A question, no label."""

from __future__ import annotations

from functools import cache
from typing import Final

from protocol.detectors.cues import sort
from protocol.detectors.lexicon import Lexicon
from protocol.detectors.reading import read

_SWEEPING: Final = """
    always; never; every|each single? time; everything; nothing ever; all the time; constantly; forever; no matter what; in everything
    whatever i do; at anything; nothing i do; not once; every one of; as usual; typical me
"""


@cache
def _lexicon() -> Lexicon:
    return Lexicon({"sweeping": _SWEEPING})


def is_sweeping(text: str) -> bool:
    """Whether a sentence speaks of every time or of everything. Never raises; reads the first 500 characters."""
    reading = read(text)
    return bool(sort(reading, _lexicon().find(reading)).standing)
