"""D8: a small win talked down in the same breath (spec 1, step 3). A hint only."""

from __future__ import annotations

from functools import cache
from typing import Final

from protocol.detectors.cues import Cue, Sorted, hits, sort
from protocol.detectors.grounds import Grounds
from protocol.detectors.lexicon import Lexicon, words
from protocol.detectors.phrases import belittling, discounting, plainly
from protocol.detectors.reading import Reading, read
from protocol.detectors.results import DetectorResult
from protocol.detectors.subjects import reported

_NAME: Final = "discounting"
_OWNED: Final = "owned"
_DENIALS: Final = words("nothing little zero @not")


@cache
def _lexicon() -> Lexicon:
    phrases = {
        _NAME: discounting.DISCOUNTING + belittling.BELITTLING + plainly.BELITTLING,
        "otherwise": discounting.OTHERWISE + belittling.OTHERWISE + plainly.OTHERWISE,
        _OWNED: discounting.OWNED + plainly.OWNED,
        "formerly": belittling.FORMERLY,
    }
    return Lexicon(phrases, discounting.SETS | belittling.SETS | plainly.SETS)


def judge(text: str) -> DetectorResult:
    """`discounting` or `none`. What is owned further on takes back what was talked down before it; what others say is theirs."""
    reading = read(text)
    cues = _lexicon().find(reading)
    otherwise = Grounds(reading, (cue for cue in cues if cue.kind == "otherwise"))
    found = _sorted(reading, [cue for cue in cues if cue.kind in {_NAME, _OWNED}])
    owned = max((cue.first for cue in found.standing if cue.kind == _OWNED), default=-1)
    elsewhere = Grounds(reading, [*_others_words(reading), *(_rest(reading, cue) for cue in cues if cue.kind == "formerly")])
    own = (cue for cue in found.standing if cue.kind == _NAME and not elsewhere.touch(cue._replace(last=cue.first + 1)))
    standing = [cue for cue in own if cue.last > owned and not otherwise.touch(cue)]
    void = [cue for cue in (*found.void, *found.standing) if cue.kind == _NAME and cue not in set(standing)]
    return DetectorResult(_NAME, _NAME if standing else "none", hits(reading, standing), hits(reading, void))


def _others_words(reading: Reading) -> list[Cue]:
    """The tokens that tell what somebody else says of it."""
    return [Cue("reported", "", place, place + 1) for place, said in enumerate(reported(reading)) if said]


def _rest(reading: Reading, cue: Cue) -> Cue:
    """What follows "I used to say" in its clause: words that no longer hold."""
    return cue._replace(first=cue.last, last=reading.clause_of(cue.first)[1])


def _sorted(reading: Reading, cues: list[Cue]) -> Sorted:
    """As `sort`; but "proves nothing" and "means little" say no by themselves, so that another negation does not void them."""
    closed = [cue for cue in cues if not _DENIALS.isdisjoint(cue.phrase.replace("|", " ").split())]
    told = sort(reading, closed, unless_negated=frozenset())
    rest = sort(reading, (cue for cue in cues if cue not in set(closed)))
    return Sorted(told.standing + rest.standing, told.void + rest.void)
