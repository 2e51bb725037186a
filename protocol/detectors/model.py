"""D4: whether a chosen model is a unicorn, who seems never to have had to try, or a grinder, whose effort shows (spec 2, D4)."""

from __future__ import annotations

from functools import cache
from typing import Final

from protocol.detectors.cues import hits, sort
from protocol.detectors.grounds import Grounds
from protocol.detectors.lexicon import Lexicon, words
from protocol.detectors.phrases import model, people
from protocol.detectors.phrases.famous import FAMOUS
from protocol.detectors.reading import read
from protocol.detectors.results import DetectorResult

_NAME: Final = "model"
_TRIED: Final = (
    model.SETS["practise"] | model.SETS["try"] | words("practice effort lesson lessons homework failure failures mistake mistakes coach")
)
"""What, denied, makes a gift: "never practised". To deny a weakness or a lack ("not afraid") says nothing."""
_ENOUGH: Final = 2
"""Signs of effort that outweigh as many signs of a gift."""


@cache
def _lexicon() -> Lexicon:
    phrases = {
        "unicorn": model.UNICORN + people.UNICORN,
        "famous": FAMOUS,
        "grinder": model.GRINDER + people.GRINDER,
        "alike": people.ALIKE,
        "otherwise": model.OTHERWISE + people.OTHERWISE,
    }
    return Lexicon(phrases, model.SETS | people.SETS)


def judge(text: str) -> DetectorResult:
    """`unicorn`, `grinder` or `unclear`. Effort that is denied ("never practised") speaks for a unicorn."""
    reading = read(text)
    cues = _lexicon().find(reading)
    otherwise = Grounds(reading, (cue for cue in cues if cue.kind == "otherwise"))
    found = sort(reading, (cue for cue in cues if cue.kind != "otherwise" and not otherwise.touch(cue)))
    denied = [cue for cue in found.void if cue.kind == "grinder" and not _TRIED.isdisjoint(reading.words[cue.first : cue.last])]
    gifts = [cue for cue in found.standing if cue.kind in {"unicorn", "famous"}]
    taken = Grounds(reading, gifts)
    shown = [cue for cue in found.standing if cue.kind in {"grinder", "alike"} and not taken.touch(cue)]
    # "Carla, same age as me" tells who she is; "Same age as me" why she was chosen.
    efforts = shown if any(cue.kind == "grinder" or cue.first == 0 for cue in shown) else []
    label = _label(len(gifts) + len(denied), len(efforts))
    speaking = {"unicorn": [*gifts, *denied], "grinder": efforts}.get(label, [])
    return DetectorResult(_NAME, label, hits(reading, speaking), hits(reading, found.void))


def _label(gifts: int, efforts: int) -> str:
    if gifts and efforts < gifts:
        return "unicorn"
    return "grinder" if efforts >= _ENOUGH or (efforts and not gifts) else "unclear"
