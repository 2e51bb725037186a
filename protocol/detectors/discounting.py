"""D8: a small win talked down in the same breath (spec 1, step 3). A hint only."""

from __future__ import annotations

from functools import cache
from typing import Final

from protocol.detectors.cues import Cue, Sorted, hits, sort
from protocol.detectors.grounds import Grounds
from protocol.detectors.lexicon import Lexicon, words
from protocol.detectors.phrases.discounting import DISCOUNTING, OTHERWISE, OWNED, SETS
from protocol.detectors.reading import Reading, read
from protocol.detectors.results import DetectorResult

_NAME: Final = "discounting"
_OWNED: Final = "owned"
_DENIALS: Final = words("nothing little zero @not")


@cache
def _lexicon() -> Lexicon:
    return Lexicon({_NAME: DISCOUNTING, "otherwise": OTHERWISE, _OWNED: OWNED}, SETS)


def judge(text: str) -> DetectorResult:
    """`discounting` or `none`. What is owned further on takes back what was talked down before it."""
    reading = read(text)
    cues = _lexicon().find(reading)
    otherwise = Grounds(reading, (cue for cue in cues if cue.kind == "otherwise"))
    found = _sorted(reading, [cue for cue in cues if cue.kind in {_NAME, _OWNED}])
    owned = max((cue.first for cue in found.standing if cue.kind == _OWNED), default=-1)
    standing = [cue for cue in found.standing if cue.kind == _NAME and cue.last > owned and not otherwise.touch(cue)]
    void = [cue for cue in (*found.void, *found.standing) if cue.kind == _NAME and cue not in set(standing)]
    return DetectorResult(_NAME, _NAME if standing else "none", hits(reading, standing), hits(reading, void))


def _sorted(reading: Reading, cues: list[Cue]) -> Sorted:
    """As `sort`; but "proves nothing" and "means little" say no by themselves, so that another negation does not void them."""
    closed = [cue for cue in cues if not _DENIALS.isdisjoint(cue.phrase.replace("|", " ").split())]
    told = sort(reading, closed, unless_negated=frozenset())
    rest = sort(reading, (cue for cue in cues if cue not in set(closed)))
    return Sorted(told.standing + rest.standing, told.void + rest.void)
