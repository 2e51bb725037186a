"""D9: a plan to feign what one cannot do yet (spec 2 and 4.1). A hint only: a beginner who says so can fail cheaply."""

from __future__ import annotations

from functools import cache
from typing import Final

from protocol.detectors.cues import Cue, hits, sort
from protocol.detectors.grounds import Grounds
from protocol.detectors.lexicon import Lexicon
from protocol.detectors.phrases import faking, feigning, posing
from protocol.detectors.reading import Reading, read
from protocol.detectors.results import DetectorResult

_NAME: Final = "faking"
_REACH: Final = 5
"""How many tokens "stop" and its like reach forward."""


@cache
def _lexicon() -> Lexicon:
    phrases = {
        _NAME: faking.FAKING + feigning.FEIGNING + posing.FAKING,
        "otherwise": faking.OTHERWISE + feigning.OTHERWISE + posing.OTHERWISE,
        "renounced": faking.RENOUNCED,
    }
    return Lexicon(phrases, faking.SETS | feigning.SETS | posing.SETS)


def judge(text: str) -> DetectorResult:
    """`faking` or `none`."""
    reading = read(text)
    cues = _lexicon().find(reading)
    found = sort(reading, (cue for cue in cues if cue.kind == _NAME))
    otherwise = Grounds(reading, (cue for cue in cues if cue.kind == "otherwise"))
    renounced = Grounds(reading, (_reach(reading, cue) for cue in cues if cue.kind == "renounced"))
    standing = [cue for cue in found.standing if not otherwise.touch(cue) and not renounced.touch(cue._replace(last=cue.first + 1))]
    void = [*found.void, *(cue for cue in found.standing if cue not in set(standing))]
    return DetectorResult(_NAME, _NAME if standing else "none", hits(reading, standing), hits(reading, void))


def _reach(reading: Reading, cue: Cue) -> Cue:
    """What a cue such as "stop" gives up: the next tokens of its clause."""
    _, end = reading.clause_of(cue.first)
    return cue._replace(first=cue.last, last=min(cue.last + _REACH, end))
