"""D6: whether a goal is an act that is near in time, or an outcome or a state farther off (spec 2, D6; step 2)."""

from __future__ import annotations

from functools import cache
from typing import Final

from protocol.detectors import goal_distance_words as data
from protocol.detectors.cues import Cue, hits
from protocol.detectors.goal_distance_sets import SETS
from protocol.detectors.grammar import double_verbs, is_function, plain_verbs
from protocol.detectors.lexicon import Lexicon, expanded, words
from protocol.detectors.reading import Reading, read
from protocol.detectors.results import DetectorResult

_NAME: Final = "goal_distance"
_JOINED: Final = "-"
_ABOUT: Final = words("about on called titled")
_HOW: Final = ("how", "to")
_TOLD: Final = words(
    "watch video videos read book article look google search ask podcast listen chapter blog page talk tutorial film guide"
)


@cache
def _lexicon() -> Lexicon:
    sets = {name: expanded(text) for name, text in SETS.items()}
    sets |= {"verb": plain_verbs(), "noun": double_verbs()}
    return Lexicon({"near": data.NEAR, "far": data.FAR, "outcome": data.OUTCOME, "state": data.STATE, "thing": data.THING}, sets)


def judge(text: str) -> DetectorResult:
    """`proximal`, `distal` or `unclear`."""
    reading = read(text)
    cues = tuple(cue for cue in _lexicon().find(reading) if _says_when(reading, cue) and _is_state(reading, cue))
    kinds = {cue.kind for cue in cues}
    if "far" in kinds:
        label = "distal"
    elif "near" in kinds:
        label = "proximal" if _says_what(reading, cues) else "unclear"
    else:
        label = "distal" if kinds else "unclear"
    return DetectorResult(_NAME, label, hits(reading, cues))


def _says_what(reading: Reading, cues: tuple[Cue, ...]) -> bool:
    """Whether there is more to it than a time: "this evening" and "maybe tonight" name no act."""
    taken = {place for cue in cues if cue.kind == "near" for place in range(cue.first, cue.last)}
    rest = (word for place, word in enumerate(reading.words) if place not in taken)
    return any(not is_function(word) and word not in words(data.PERHAPS) for word in rest)


def _says_when(reading: Reading, cue: Cue) -> bool:
    """Not so "the forever-postponed letter", "next year's budget" and "the book about becoming rich", which say what thing is meant."""
    if cue.kind == "outcome" and not _ABOUT.isdisjoint(reading.words[max(0, cue.first - 1) : cue.first]):
        return False
    if (
        cue.kind == "outcome"
        and reading.words[max(0, cue.first - 2) : cue.first] == _HOW
        and not _TOLD.isdisjoint(reading.words[: cue.first])
    ):
        return False
    if cue.kind != "far" or cue.last >= len(reading.tokens):
        return True
    follower = reading.tokens[cue.last]
    return follower.word != "'s" and _JOINED not in follower.before


def _is_state(reading: Reading, cue: Cue) -> bool:
    """Not so "be at the pool" and "a short walk", which are soon done."""
    inside = reading.words[cue.first : cue.last]
    match cue.kind:
        case "state":
            return inside[-1] not in words(data.PRESENT)
        case "thing":
            return words(data.SMALL).isdisjoint(inside)
        case _:
            return True
