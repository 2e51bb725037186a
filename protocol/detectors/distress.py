"""D7: words that sound as if somebody may be in danger, or at the end of their strength (spec 2, D7, and 7.2).

Negation is not looked at on purpose: "I don't want to kill myself but I think about it" is heavy all the same. The panel that follows
does no harm; a miss might. Everyday figures of speech are taken out first.
"""

from __future__ import annotations

from functools import cache
from typing import Final

from protocol.detectors.cues import Cue, hits
from protocol.detectors.grounds import Grounds
from protocol.detectors.lexicon import Lexicon, Sets, words
from protocol.detectors.phrases import despair, distress, ending, figures, plainly
from protocol.detectors.reading import Reading, read
from protocol.detectors.results import DetectorResult

_NAME: Final = "distress"
_ACUTE, _ELEVATED = "acute", "elevated"
_INNER_VOICE: Final = words("think thinking thought thoughts told tell wrote write hear hearing voice head words note myself")
"""Words that show a quotation to be the person's own: what follows "I keep thinking" is nobody else's voice."""
_OTHERS: Final = words("he she they his her says character song film book patient patients friend")


HEAVY: Final = (_ACUTE, _ELEVATED, "injury")
"""Kinds of phrases: without any of these in it, a text is `none`."""


def phrases() -> tuple[dict[str, str], Sets]:
    """All phrases by kind, and the sets that they name."""
    found = {
        _ACUTE: distress.ACUTE + ending.ACUTE + plainly.ACUTE,
        _ELEVATED: distress.ELEVATED + despair.ELEVATED + plainly.ELEVATED,
        "idiom": figures.IDIOM + plainly.IDIOM,
        "injury": figures.INJURY,
        "accident": figures.ACCIDENT,
        "purpose": figures.PURPOSE,
    }
    return found, distress.SETS | despair.SETS | ending.SETS | plainly.SETS


@cache
def _lexicon() -> Lexicon:
    return Lexicon(*phrases())


def judge(text: str) -> DetectorResult:
    """`acute`, `elevated` or `none`."""
    reading = _read(text)
    cues = _lexicon().find(reading)
    kinds = {cue.kind for cue in cues}
    injury_is_acute = "accident" not in kinds or "purpose" in kinds
    serious = [_injury_as_acute(cue) for cue in cues] if injury_is_acute else list(cues)
    idioms = Grounds(reading, _idioms(cues))
    standing = [cue for cue in serious if cue.kind in {_ACUTE, _ELEVATED} and not idioms.touch(cue)]
    void = [cue for cue in serious if cue.kind in {_ACUTE, _ELEVATED} and idioms.touch(cue)]
    found = {cue.kind for cue in standing}
    label = next((kind for kind in (_ACUTE, _ELEVATED) if kind in found), "none")
    return DetectorResult(_NAME, label, hits(reading, (cue for cue in standing if cue.kind == label)), hits(reading, void))


def _idioms(cues: tuple[Cue, ...]) -> list[Cue]:
    """The figures of speech that are no part of something heavier: "kills me", but not in "I hope it kills me"."""
    idioms = [cue for cue in cues if cue.kind == "idiom"]
    heavy = [cue for cue in cues if cue.kind == _ACUTE] if idioms else []
    inside = {
        idiom
        for idiom in idioms
        for cue in heavy
        if cue.first <= idiom.first and idiom.last <= cue.last and cue.last - cue.first > idiom.last - idiom.first
    }
    return [idiom for idiom in idioms if idiom not in inside]


def _injury_as_acute(cue: Cue) -> Cue:
    return cue._replace(kind=_ACUTE) if cue.kind == "injury" else cue


def _read(text: str) -> Reading:
    """The text without other people's words; a quotation after "I keep thinking" is one's own."""
    masked = read(text)
    said = set(masked.words)
    return masked if not said & _INNER_VOICE or said & _OTHERS else read(text, mask_quotes=False)
