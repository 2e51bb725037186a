"""D2: whether a line of self-talk hopes, cheers, says what to avoid, or says what to do (spec 2, D2; step 7)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cache
from itertools import pairwise
from typing import Final

from protocol.detectors import self_talk_words as data
from protocol.detectors.cues import Cue, hits, sort
from protocol.detectors.grammar import (
    AUXILIARIES,
    BE,
    DETERMINERS,
    PARTICLES,
    PREPOSITIONS,
    QUESTIONS,
    SUBJECTS,
    Span,
    is_gerund,
    is_verb_at,
    phrases,
)
from protocol.detectors.inflections import forms, gerund
from protocol.detectors.lexicon import Lexicon, words
from protocol.detectors.reading import Reading, read
from protocol.detectors.results import DetectorResult

_NAME: Final = "self_talk"
_FIRST_PERSON: Final = words("i me my myself we us our")
_AVOIDING: Final = words("do not never no stop quit avoid without")
_PART_OF_LIST: Final = 3
"""From so many short pieces without a verb on, they are a list of what to do."""
_SHORT: Final = 4
_ORDER: Final = words("before after first then only next")


@cache
def _lexicon() -> Lexicon:
    flops = words(data.FLOPS)
    sets = {
        "flop": frozenset(form for verb in flops for form in forms(verb)),
        "flopping": frozenset(gerund(verb) for verb in flops),
        "woe": words(data.WOES),
        "hero": words(data.HEROES),
        "mighty": words(data.MIGHTY),
        "modal": words("must can could do should will would did may might shall"),
    }
    return Lexicon({"hope": data.HOPE, "if": data.IF, "motivational": data.CHEER}, sets)


@cache
def _leads() -> Lexicon:
    return Lexicon({"lead": data.LEAD_PHRASES})


def judge(text: str) -> DetectorResult:
    """`hope`, `instruction`, `mixed`, `motivational`, `instruction_negative` or `unclear`."""
    reading = _own_voice(text)
    found = sort(reading, _lexicon().find(reading))
    pieces = phrases(reading, words("and then or"))
    told, avoided = _instructions(reading, pieces, found.standing)
    kinds = {cue.kind for cue in found.standing}
    label = _label(kinds, told=bool(told), avoided=bool(avoided))
    return DetectorResult(_NAME, label, hits(reading, (*found.standing, *told, *avoided)), hits(reading, found.void))


def _label(kinds: set[str], *, told: bool, avoided: bool) -> str:
    if "hope" in kinds:
        return "mixed" if told else "hope"
    if told:
        return "instruction"
    if "if" in kinds:
        return "hope"
    if "motivational" in kinds:
        return "motivational"
    return "instruction_negative" if avoided else "unclear"


def _own_voice(text: str) -> Reading:
    """People quote their own line, so quotations are read; not where the words around them are about somebody or something else."""
    masked, whole = read(text), read(text, mask_quotes=False)
    around = set(masked.words)
    told_of_others = len(masked.tokens) > 1 and len(masked.tokens) < len(whole.tokens) and not around & _FIRST_PERSON
    return masked if told_of_others else whole


def _instructions(reading: Reading, pieces: Iterable[Span], cues: Iterable[Cue]) -> tuple[list[Cue], list[Cue]]:
    """The pieces that say what to do, and those that say what to avoid."""
    taken = {place for cue in cues for place in range(cue.first, cue.last)}
    told: list[Cue] = []
    avoided: list[Cue] = []
    bare: list[Span] = []
    leads = {cue.first: cue for cue in _leads().find(reading)}
    for piece in pieces:
        start = _after_leads(reading, piece, leads)
        if start >= piece.end or taken & set(range(piece.start, piece.end)):
            continue
        rest = Span(start, piece.end)
        if _avoids(reading, rest):
            avoided.append(Cue("instruction_negative", "avoid", *rest))
        elif _tells(reading, rest):
            told.append(Cue("instruction", "verb", *rest))
        elif _is_posture(reading, rest):
            told.append(Cue("instruction", "posture", *rest))
        elif _is_bare(reading, rest):
            bare.append(rest)
    if len(bare) + len(told) >= _PART_OF_LIST or _repeats(reading, bare) or (len(bare) > 1 and "then" in reading.words):
        told += [Cue("instruction", "list", *rest) for rest in bare]
    return told, avoided


def _after_leads(reading: Reading, piece: Span, found: Mapping[int, Cue]) -> int:
    """Where the piece itself begins, after "and then", "I will", "remember to" and the like."""
    start, leads = piece.start, words(data.LEADS)
    while start < piece.end:
        lead = found.get(start)
        lead = lead if lead is not None and lead.last < piece.end and reading.words[lead.last] != "not" else None
        if lead is not None and not (lead.phrase == "i" and reading.words[start + 1] in words(data.STATES) | AUXILIARIES):
            start = lead.last
        elif reading.words[start] in leads and start + 1 < piece.end:
            start += 1
        else:
            break
    return start


def _avoids(reading: Reading, piece: Span) -> bool:
    inside = reading.words[piece.start : piece.end]
    if inside[0] in {"stop", "quit", "avoid"}:
        return len(inside) > 1 and (inside[0] == "avoid" or is_gerund(inside[1]))
    if inside[0] in {"no", "never", "not"}:
        return len(inside) > 1 and inside[1] not in words(data.NOT_AVOIDED)
    at = 1 if inside[0] in {"you", "we"} else 0
    return inside[at : at + 2] in {("do", "not"), ("must", "not"), ("should", "not")} and not set(
        inside[at + 2 : at + 3] or ["be"]
    ) & words(data.MINDS)


def _tells(reading: Reading, piece: Span) -> bool:
    inside = reading.words[piece.start : piece.end]
    if (
        inside[0] in words(data.NO_CUE)
        or inside[0] in AUXILIARIES - {"be", "have", "do"} | QUESTIONS | SUBJECTS
        or inside[:2] == ("do", "not")
    ):
        return False
    return is_verb_at(reading, piece.start, lenient=True) and not _is_statement(inside[1:])


def _is_statement(inside: tuple[str, ...]) -> bool:
    """Whether the first words hold a finite verb, so that what stands before it is its subject."""
    return bool(set(inside[:2]) & (BE - {"be", "being"} | {"had", "did", "got"})) and not set(inside[:1]) & DETERMINERS


def _is_posture(reading: Reading, piece: Span) -> bool:
    """Body parts or bare words with a direction or a manner, without a finite verb: "shoulders down", "tongue behind the teeth"."""
    inside = reading.words[piece.start : piece.end]
    if not _is_verbless(inside) or inside[0] in words(data.NO_CUE):
        return False
    body, way = words(data.BODY), words(data.WAYS)
    return bool(set(inside) & way) and (
        bool(set(inside) & body) or inside[-1] in way or inside[0] in words(data.MANNERS) or _orders(inside)
    )


def _orders(inside: tuple[str, ...]) -> bool:
    """Whether a few bare words say what goes before what: "bishop before knight", "next word only"."""
    return len(inside) <= _SHORT and inside[0] not in DETERMINERS and not _ORDER.isdisjoint(inside)


def _is_bare(reading: Reading, piece: Span) -> bool:
    inside = reading.words[piece.start : piece.end]
    return len(inside) <= _SHORT and _is_verbless(inside) and not set(inside) & words(data.NO_CUE)


def _is_verbless(inside: tuple[str, ...]) -> bool:
    if any(mark == "'s" and (is_gerund(after) or after in PREPOSITIONS | PARTICLES) for mark, after in pairwise(inside)):
        # "The kettle's on": the mark is a verb.
        return False
    return not set(inside) & (AUXILIARIES | QUESTIONS | SUBJECTS | {"got", "said", "went", "felt", "came", "not"})


def _repeats(reading: Reading, bare: list[Span]) -> bool:
    """Whether a rhythm is spelled out: "heel toe heel toe"."""
    inside = [word for piece in bare for word in reading.words[piece.start : piece.end]]
    return len(inside) >= _SHORT and len(set(inside)) * 2 <= len(inside)
