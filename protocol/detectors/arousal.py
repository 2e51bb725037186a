"""D5: whether a first name for bodily arousal reads it as threat or as challenge, or is for a doctor (spec 2, D5; step 4)."""

from __future__ import annotations

from functools import cache
from typing import Final

from protocol.detectors import arousal_words as data
from protocol.detectors.cues import Cue, hits, last_clause, negated, sort
from protocol.detectors.inflections import forms
from protocol.detectors.lexicon import Lexicon, words
from protocol.detectors.reading import Reading, read
from protocol.detectors.results import DetectorResult

_NAME: Final = "arousal"
_OWN: Final = words("i my me mine myself")
_TOGETHER: Final = words("also too both still equally well together once")


@cache
def _lexicon() -> Lexicon:
    flops = frozenset(form for verb in words(data.FLOPS) for form in forms(verb))
    phrases = {
        "threat": data.THREAT,
        "challenge": data.CHALLENGE,
        "calm": data.CALM,
        "nerves": data.NERVES,
        "medical": data.MEDICAL,
        "passing": data.PASSING,
    }
    return Lexicon(phrases, {"flop": flops, "bad": words(data.BAD)})


def judge(text: str) -> DetectorResult:
    """`threat`, `challenge`, `mixed`, `neutral` or `medical`, which goes before all others."""
    reading = read(text)
    cues = tuple(cue for cue in _without_passing(_lexicon().find(reading)) if not _of_others(reading, cue))
    found = sort(reading, (cue for cue in cues if cue.kind != "medical"))
    medical = tuple(cue for cue in cues if cue.kind == "medical" and _holds(reading, cue))
    label = "medical" if medical else _label(reading, found.standing)
    spoken = medical or tuple(cue for cue in found.standing if cue.kind in {"threat", "challenge"})
    return DetectorResult(_NAME, label, hits(reading, spoken), hits(reading, found.void))


def _holds(reading: Reading, cue: Cue) -> bool:
    """What is for a doctor is not talked away: only a plain "no" before it counts."""
    return cue.negates_itself or not negated(reading, cue.first)


def _label(reading: Reading, cues: tuple[Cue, ...]) -> str:
    read_as = tuple(cue for cue in cues if cue.kind != "nerves")
    decisive = last_clause(reading, read_as)
    kinds = {cue.kind for cue in (read_as if _adds(reading, decisive) else decisive)}
    if "challenge" in kinds and ("threat" in kinds or _nerves_beside(reading, cues)):
        return "mixed"
    return next((kind for kind in ("threat", "challenge") if kind in kinds), "neutral")


def _adds(reading: Reading, decisive: tuple[Cue, ...]) -> bool:
    """Whether what is said last adds to what was said before in place of taking it back: "excited but also scared"."""
    if not decisive:
        return False
    start, end = reading.clause_of(decisive[0].first)
    return not _TOGETHER.isdisjoint(reading.words[start:end])


def _nerves_beside(reading: Reading, cues: tuple[Cue, ...]) -> bool:
    """Whether nerves stand on the same footing as what is read as challenge: "nerves and excitement both"."""
    return any(cue.kind == "nerves" and reading.words[cue.last : cue.last + 1] == ("and",) for cue in cues)


def _without_passing(cues: tuple[Cue, ...]) -> tuple[Cue, ...]:
    passing = {place for cue in cues if cue.kind == "passing" for place in range(cue.first, cue.last)}
    return tuple(cue for cue in cues if cue.kind != "passing" and passing.isdisjoint(range(cue.first, cue.last)))


def _of_others(reading: Reading, cue: Cue) -> bool:
    """Whether the clause speaks of somebody else before the cue, and of the person no more after that."""
    start, end = reading.clause_of(cue.first)
    if not _OWN.isdisjoint(reading.words[cue.last : end]):
        return False
    before = reading.words[start : cue.first]
    other = max((place for place, word in enumerate(before) if word in words(data.OTHERS)), default=-1)
    return other >= 0 and _OWN.isdisjoint(before[other + 1 :])
