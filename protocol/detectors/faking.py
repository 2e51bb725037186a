"""D9: a plan to feign what one cannot do yet (spec 2 and 4.1). A hint only: a beginner who says so can fail cheaply."""

from __future__ import annotations

from functools import cache
from typing import Final

from protocol.detectors.cues import Cue, hits, sort
from protocol.detectors.grounds import Grounds
from protocol.detectors.lexicon import Lexicon
from protocol.detectors.phrases import faking, feigning, posing, pretence
from protocol.detectors.reading import Reading, read
from protocol.detectors.results import DetectorResult

_NAME: Final = "faking"
_REACH: Final = 5
"""How many tokens "stop" and its like reach forward."""
_GIVEN_AWAY: Final = {"claim": "belied", "said": "not so", "assent": "lost"}


@cache
def _lexicon() -> Lexicon:
    phrases = {
        _NAME: faking.FAKING + feigning.FEIGNING + posing.FAKING + pretence.FAKING,
        "otherwise": faking.OTHERWISE + feigning.OTHERWISE + posing.OTHERWISE + pretence.OTHERWISE,
        "renounced": faking.RENOUNCED,
        "playing": pretence.PLAYING,
        "claim": pretence.CLAIM,
        "belied": pretence.BELIED,
        "said": pretence.SAID,
        "not so": pretence.NOT_SO,
        "assent": pretence.ASSENT,
        "lost": pretence.LOST,
    }
    return Lexicon(phrases, faking.SETS | feigning.SETS | posing.SETS | pretence.SETS)


def judge(text: str) -> DetectorResult:
    """`faking` or `none`."""
    reading = read(text)
    cues = _lexicon().find(reading)
    found = sort(reading, [*(cue for cue in cues if cue.kind == _NAME), *_given_away(cues)])
    otherwise = Grounds(reading, [*(cue for cue in cues if cue.kind == "otherwise"), *_asked(reading)])
    renounced = Grounds(reading, (_reach(reading, cue) for cue in cues if cue.kind == "renounced"))
    meant = found.standing if not any(cue.kind == "playing" for cue in cues) else ()
    standing = [cue for cue in meant if not otherwise.touch(cue) and not renounced.touch(cue._replace(last=cue.first + 1))]
    void = [*found.void, *(cue for cue in found.standing if cue not in set(standing))]
    return DetectorResult(_NAME, _NAME if standing else "none", hits(reading, standing), hits(reading, void))


def _given_away(cues: tuple[Cue, ...]) -> list[Cue]:
    """What is said or nodded at, where what follows tells that it is not so or was not followed."""
    last = {kind: max((cue.first for cue in cues if cue.kind == kind), default=-1) for kind in _GIVEN_AWAY.values()}
    return [cue for cue in cues if cue.kind in _GIVEN_AWAY and cue.last <= last[_GIVEN_AWAY[cue.kind]]]


def _asked(reading: Reading) -> list[Cue]:
    """Clauses that only ask: "Fake it? No, I will rehearse"."""
    pairs = zip(reading.clauses, reading.clauses[1:], strict=False)
    return [Cue("asked", "", *asked) for asked, (at, _) in pairs if "?" in reading.tokens[at].before]


def _reach(reading: Reading, cue: Cue) -> Cue:
    """What a cue such as "stop" gives up: the next tokens of its clause."""
    _, end = reading.clause_of(cue.first)
    return cue._replace(first=cue.last, last=min(cue.last + _REACH, end))
