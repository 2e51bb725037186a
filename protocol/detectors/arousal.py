"""D5: whether a first name for bodily arousal reads it as threat or as challenge, or is for a doctor (spec 2, D5; step 4)."""

from __future__ import annotations

from functools import cache
from typing import Final

from protocol.detectors import arousal_words as data
from protocol.detectors import medical_words as doctor
from protocol.detectors.cues import Cue, hits, last_clause, negated, sort
from protocol.detectors.grammar import AUXILIARIES, known_verbs
from protocol.detectors.inflections import forms
from protocol.detectors.lexicon import Lexicon, words
from protocol.detectors.reading import Reading, read
from protocol.detectors.results import DetectorResult

_NAME: Final = "arousal"
_OWN: Final = words("i my me mine myself")
_REACH: Final = 3
_TOGETHER: Final = words("also too both still equally part partly half yet")


@cache
def _lexicon() -> Lexicon:
    flops = frozenset(form for verb in words(data.FLOPS) for form in forms(verb))
    phrases = {
        "threat": data.THREAT + data.THREAT_IN_SLANG + data.INABILITY + data.SEEN_COMING,
        "challenge": data.CHALLENGE + data.READYING + data.IMAGES,
        "calm": data.CALM,
        "nerves": data.NERVES,
        "medical": doctor.MEDICAL + doctor.ALARMING,
        "pounding": doctor.POUNDING,
        "unprovoked": doctor.UNPROVOKED,
        "passing": data.PASSING,
    }
    sets = {
        "flop": flops,
        "bad": words(data.BAD),
        "creature": words(data.CREATURES),
        "doable": (known_verbs() | AUXILIARIES) - words(data.UNSAID),
        "readying": words(data.READYING_VERBS),
        "organ": words(data.ORGANS),
        "carrying": words(data.CARRYING),
        "working": words(data.WORKING),
        "long": words(doctor.LONG),
        "down": words(doctor.DOWN),
        "hurting": words(doctor.HURTING),
        "swelling": words(doctor.SWELLING),
        "blurred": words(doctor.BLURRED),
    }
    return Lexicon(phrases, sets)


def judge(text: str) -> DetectorResult:
    """`threat`, `challenge`, `mixed`, `neutral` or `medical`, which goes before all others."""
    reading = read(text)
    found = sort(reading, _without_passing(_lexicon().find(reading)))
    # "The doctor has not seen it yet" takes nothing back.
    unseen = tuple(cue for cue in found.void if cue.kind == "medical" and not negated(reading, cue.first))
    own = tuple(_as_feared(reading, cue) for cue in (*found.standing, *unseen) if not _of_others(reading, cue))
    medical = tuple(cue for cue in own if cue.kind == "medical") or _unprovoked(own)
    named = _outermost(tuple(cue for cue in own if cue.kind in {"threat", "challenge", "calm", "nerves"}))
    label = "medical" if medical else _label(reading, named)
    spoken = medical or tuple(cue for cue in named if cue.kind in {"threat", "challenge"})
    return DetectorResult(_NAME, label, hits(reading, spoken), hits(reading, found.void))


def _as_feared(reading: Reading, cue: Cue) -> Cue:
    """What has not come about is feared: "I was sure I would faint"."""
    expected = not {"would", "will", "might", "going", "if", "may"}.isdisjoint(reading.words[max(0, cue.first - _REACH) : cue.first])
    return cue._replace(kind="threat") if cue.kind == "medical" and expected else cue


def _outermost(cues: tuple[Cue, ...]) -> tuple[Cue, ...]:
    """Without what is only a part of a longer cue of another kind: "stress" in "good stress"."""
    return tuple(
        cue
        for cue in cues
        if not any(
            one.kind != cue.kind and one.first <= cue.first and cue.last <= one.last and one.last - one.first > cue.last - cue.first
            for one in cues
        )
    )


def _unprovoked(cues: tuple[Cue, ...]) -> tuple[Cue, ...]:
    """A heart that races where nothing makes it race; nothing if one of the two is not spoken of."""
    kinds = {cue.kind for cue in cues}
    return tuple(cue for cue in cues if cue.kind in {"pounding", "unprovoked"}) if {"pounding", "unprovoked"} <= kinds else ()


def _label(reading: Reading, cues: tuple[Cue, ...]) -> str:
    kinds = {cue.kind for cue in _last_said(reading, tuple(cue for cue in cues if cue.kind != "nerves"))}
    if "challenge" in kinds and ("threat" in kinds or _nerves_beside(reading, cues)):
        return "mixed"
    return next((kind for kind in ("threat", "challenge") if kind in kinds), "neutral")


def _last_said(reading: Reading, cues: tuple[Cue, ...]) -> tuple[Cue, ...]:
    """What stands in the end: all of it, or what takes back the rest.

    "Excited but scared" is both; "I used to say panic, now I say fuel" and "I felt scared at first but this is power" are one.
    """
    if not _TOGETHER.isdisjoint(reading.words):
        return cues
    turn = max((place for place, word in enumerate(reading.words) if word in words(data.NOW)), default=0)
    later = tuple(cue for cue in cues if cue.last > turn)
    if turn and "used" in reading.words[:turn]:
        return later
    if later and not words(data.EARLIER).isdisjoint(reading.words[: turn + 1]):
        return later
    if len(reading.clauses) > 1 and not words(data.EARLIER).isdisjoint(reading.words):
        return last_clause(reading, cues)
    return cues


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
