"""D4: whether a chosen model is a unicorn, who seems never to have had to try, or a grinder, whose effort shows (spec 2, D4)."""

from __future__ import annotations

from functools import cache
from typing import Final

from protocol.detectors.cues import hits, sort
from protocol.detectors.grounds import Grounds
from protocol.detectors.lexicon import Lexicon
from protocol.detectors.phrases.famous import FAMOUS
from protocol.detectors.phrases.model import GRINDER, OTHERWISE, SETS, UNICORN
from protocol.detectors.reading import read
from protocol.detectors.results import DetectorResult

_NAME: Final = "model"
_ENOUGH: Final = 2
"""Signs of effort that outweigh as many signs of a gift."""


@cache
def _lexicon() -> Lexicon:
    return Lexicon({"unicorn": UNICORN, "famous": FAMOUS, "grinder": GRINDER, "otherwise": OTHERWISE}, SETS)


def judge(text: str) -> DetectorResult:
    """`unicorn`, `grinder` or `unclear`. Effort that is denied ("never practised") speaks for a unicorn."""
    reading = read(text)
    cues = _lexicon().find(reading)
    otherwise = Grounds(reading, (cue for cue in cues if cue.kind == "otherwise"))
    found = sort(reading, (cue for cue in cues if cue.kind != "otherwise" and not otherwise.touch(cue)))
    denied = [cue for cue in found.void if cue.kind == "grinder"]
    gifts = [cue for cue in found.standing if cue.kind != "grinder"]
    taken = Grounds(reading, gifts)
    efforts = [cue for cue in found.standing if cue.kind == "grinder" and not taken.touch(cue)]
    label = _label(len(gifts) + len(denied), len(efforts))
    speaking = {"unicorn": [*gifts, *denied], "grinder": efforts}.get(label, [])
    return DetectorResult(_NAME, label, hits(reading, speaking), hits(reading, found.void))


def _label(gifts: int, efforts: int) -> str:
    if gifts and efforts < gifts:
        return "unicorn"
    return "grinder" if efforts >= _ENOUGH or (efforts and not gifts) else "unclear"
