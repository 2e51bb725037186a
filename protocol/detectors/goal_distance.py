"""D6: whether a goal is an act that is near in time, or an outcome or a state farther off (spec 2, D6; step 2)."""

from __future__ import annotations

from functools import cache
from typing import Final

from protocol.detectors import goal_distance_words as data
from protocol.detectors.cues import hits
from protocol.detectors.grammar import plain_verbs
from protocol.detectors.lexicon import Lexicon, words
from protocol.detectors.reading import read
from protocol.detectors.results import DetectorResult

_NAME: Final = "goal_distance"


@cache
def _lexicon() -> Lexicon:
    sets = {name: words(text) for name, text in data.SETS.items()} | {"verb": plain_verbs()}
    return Lexicon({"near": data.NEAR, "far": data.FAR, "outcome": data.OUTCOME}, sets)


def judge(text: str) -> DetectorResult:
    """`proximal`, `distal` or `unclear`."""
    reading = read(text)
    cues = _lexicon().find(reading)
    kinds = {cue.kind for cue in cues}
    if "far" in kinds:
        label = "distal"
    elif "near" in kinds:
        label = "proximal"
    else:
        label = "distal" if "outcome" in kinds else "unclear"
    return DetectorResult(_NAME, label, hits(reading, cues))
