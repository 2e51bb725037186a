"""D5: whether a first name for bodily arousal reads it as threat or as challenge, or is for a doctor (spec 2, D5; step 4)."""

from __future__ import annotations

from functools import cache
from typing import Final

from protocol.detectors import arousal_words as data
from protocol.detectors.cues import Cue, hits, last_clause, negated, sort
from protocol.detectors.grammar import AUXILIARIES, double_verbs, plain_verbs
from protocol.detectors.inflections import forms
from protocol.detectors.lexicon import Lexicon, words
from protocol.detectors.reading import Reading, read
from protocol.detectors.results import DetectorResult

_NAME: Final = "arousal"
_OWN: Final = words("i my me mine myself")
_TOGETHER: Final = words("also too both still equally")


@cache
def _lexicon() -> Lexicon:
    flops = frozenset(form for verb in words(data.FLOPS) for form in forms(verb))
    phrases = {
        "threat": data.THREAT + data.THREAT_IN_SLANG + data.INABILITY + data.SEEN_COMING,
        "challenge": data.CHALLENGE + data.READYING + data.IMAGES,
        "calm": data.CALM,
        "nerves": data.NERVES,
        "medical": data.MEDICAL + data.ALARMING,
        "passing": data.PASSING,
    }
    sets = {
        "flop": flops,
        "bad": words(data.BAD),
        "doable": (plain_verbs() | double_verbs() | AUXILIARIES) - words(data.UNSAID),
        "readying": words(data.READYING_VERBS),
        "organ": words(data.ORGANS),
        "carrying": words(data.CARRYING),
        "working": words(data.WORKING),
        "long": words(data.LONG),
        "down": words(data.DOWN),
        "hurting": words(data.HURTING),
        "swelling": words(data.SWELLING),
        "blurred": words(data.BLURRED),
    }
    return Lexicon(phrases, sets)


def judge(text: str) -> DetectorResult:
    """`threat`, `challenge`, `mixed`, `neutral` or `medical`, which goes before all others."""
    reading = read(text)
    found = sort(reading, _without_passing(_lexicon().find(reading)))
    # "The doctor has not seen it yet" takes nothing back.
    unseen = tuple(cue for cue in found.void if cue.kind == "medical" and not negated(reading, cue.first))
    own = tuple(cue for cue in (*found.standing, *unseen) if not _of_others(reading, cue))
    medical = tuple(cue for cue in own if cue.kind == "medical")
    label = "medical" if medical else _label(reading, tuple(cue for cue in own if cue.kind != "medical"))
    spoken = medical or tuple(cue for cue in own if cue.kind in {"threat", "challenge"})
    return DetectorResult(_NAME, label, hits(reading, spoken), hits(reading, found.void))


def _label(reading: Reading, cues: tuple[Cue, ...]) -> str:
    read_as = _since_turn(reading, tuple(cue for cue in cues if cue.kind != "nerves"))
    decisive = last_clause(reading, read_as)
    kinds = {cue.kind for cue in (read_as if _adds(reading, decisive) else decisive)}
    if "challenge" in kinds and ("threat" in kinds or _nerves_beside(reading, cues)):
        return "mixed"
    return next((kind for kind in ("threat", "challenge") if kind in kinds), "neutral")


def _since_turn(reading: Reading, cues: tuple[Cue, ...]) -> tuple[Cue, ...]:
    """What is said of now, where before that something is said of earlier: "I used to say panic, today I said petrol"."""
    turn = max((place for place, word in enumerate(reading.words) if word in words(data.NOW)), default=0)
    later = tuple(cue for cue in cues if cue.last > turn)
    return later if later and not words(data.EARLIER).isdisjoint(reading.words[:turn]) else cues


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
