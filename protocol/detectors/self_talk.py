"""D2: whether a line of self-talk hopes, cheers, says what to avoid, or says what to do (spec 2, D2; step 7)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from itertools import pairwise
from typing import Final

from protocol.detectors import cheer_words
from protocol.detectors import self_talk_words as data
from protocol.detectors.cues import Cue, hits, sort
from protocol.detectors.grammar import (
    ARTICLES,
    AUXILIARIES,
    BE,
    DETERMINERS,
    PARTICLES,
    PREPOSITIONS,
    QUESTIONS,
    SUBJECTS,
    Span,
    after,
    is_function,
    is_gerund,
    is_past,
    is_verb_at,
    known_verbs,
    phrases,
    plain_verbs,
)
from protocol.detectors.inflections import forms, gerund
from protocol.detectors.lexicon import Lexicon, expanded, words
from protocol.detectors.reading import Reading, read
from protocol.detectors.results import DetectorResult

_NAME: Final = "self_talk"
_FIRST_PERSON: Final = words("i me myself head brain mind voice")
_REACH: Final = 6
"""Words before a fear in which it is predicted or forbidden."""
_VOIDED_BY_NOT: Final = frozenset({"hope", "others", "if", "motivational", "slip"})
_PART_OF_LIST: Final = 3
"""From so many short pieces without a verb on, they are a list of what to do."""
_SHORT: Final = 4


@cache
def _lexicon() -> Lexicon:
    flops = words(data.FLOPS)
    sets = {name: expanded(text) for name, text in data.SETS.items()} | {
        "flop": frozenset(form for verb in flops for form in forms(verb)),
        "flopping": frozenset(gerund(verb) for verb in flops),
        "woe": words(data.WOES),
        "hero": frozenset(form for hero in words(cheer_words.HEROES) for form in (hero, hero + "s")),
        "mighty": words(cheer_words.MIGHTY),
        "modal": words("must can could do should will would did may might shall"),
        "react": words(data.REACT),
        "cross": words(data.CROSS),
        "dear": words(cheer_words.DEAR),
        "is": words("is am are was"),
        "able": plain_verbs() - words(data.SENSED),
    }
    phrases = {
        "hope": data.HOPE + data.WISHES + data.STAKES + data.JUDGED + data.DREAD,
        "others": data.OTHERS,
        "flop": data.FLOPS_IN_WORDS,
        "slip": data.SLIPS,
        "if": data.IF,
        "motivational": cheer_words.CHEER,
    }
    return Lexicon(phrases, sets)


@cache
def _leads() -> Lexicon:
    return Lexicon({"lead": data.LEAD_PHRASES})


@cache
def _sayings() -> Lexicon:
    return Lexicon({"saying": data.SAID_IN_WORDS})


@cache
def _avoided() -> Lexicon:
    return Lexicon({"avoid": data.AVOIDED}, {"verb": known_verbs()})


def judge(text: str) -> DetectorResult:
    """`hope`, `instruction`, `mixed`, `motivational`, `instruction_negative` or `unclear`."""
    reading = _own_voice(text)
    if _reports(reading):
        return DetectorResult(_NAME, "unclear")
    found = sort(reading, _lexicon().find(reading), unless_negated=_VOIDED_BY_NOT)
    pieces = _pieces(reading)
    cues = tuple(_meant(reading, found.standing)) + tuple(_wishes(reading, pieces))
    told, avoided = _instructions(reading, pieces, cues)
    kinds = {_kind(reading, cue, told) for cue in cues}
    label = _label(kinds, told=bool(told), avoided=bool(avoided))
    return DetectorResult(_NAME, label, hits(reading, (*cues, *told, *avoided)), hits(reading, found.void))


def _label(kinds: set[str], *, told: bool, avoided: bool) -> str:
    for kind in ("hope", "motivational"):
        if kind in kinds:
            return "mixed" if told else kind
    if told:
        return "instruction"
    return "instruction_negative" if avoided else "unclear"


def _own_voice(text: str) -> Reading:
    """People quote their own line, so quotations are read; not where the words around them are about somebody or something else."""
    masked, whole = read(text), read(text, mask_quotes=False)
    around = set(masked.words)
    told_of_others = len(masked.tokens) > 1 and len(masked.tokens) < len(whole.tokens) and not around & _FIRST_PERSON
    return masked if told_of_others else whole


def _reports(reading: Reading) -> bool:
    """Whether it is told what somebody else says: "the poster said dream big"."""
    for place in range(1, len(reading.tokens)):
        to_come = reading.words[place - 1] in AUXILIARIES - BE or reading.words[place - 2 : place] == ("going", "to")
        if reading.words[place] in words(data.SAYING) and not to_come:
            start, _ = reading.clause_of(place)
            subject = reading.words[start:place]
            named = len(subject) == 1 and not is_function(subject[0]) and subject[0] not in words(data.LEADS)
            opens = named or bool(set(subject[:1]) & (DETERMINERS | {"he", "she", "they", "everyone", "someone"}))
            if opens and not set(subject) & words(data.INNER) and not is_verb_at(reading, start):
                return True
    return False


def _meant(reading: Reading, cues: Iterable[Cue]) -> Iterator[Cue]:
    """The cues that hold where they stand, each under the label it speaks for."""
    for cue in cues:
        start, _ = reading.clause_of(cue.first)
        before = reading.words[max(start, cue.first - _REACH) : cue.first]
        predicted = bool(set(before) & words(data.PREDICTING))
        match cue.kind:
            case "others":
                if before and not set(before[-2:]) & words("i we you to and then"):
                    yield cue._replace(kind="hope")
            case "flop" | "slip" if "if" in before and "what" not in before:
                yield cue._replace(kind="if")
            case "flop":
                if predicted or set(before) & words(data.FORBIDDING):
                    yield cue._replace(kind="hope")
            case "slip":
                if predicted and "not" not in before:
                    yield cue._replace(kind="hope")
            case _:
                yield cue


def _wishes(reading: Reading, pieces: Iterable[Span]) -> Iterator[Cue]:
    """Pieces that begin with hope: "say it slowly and hope he nods"."""
    for piece in pieces:
        if reading.words[piece.start] in words("hope hoping pray praying"):
            yield Cue("hope", "hope", piece.start, piece.start + 1)


def _kind(reading: Reading, cue: Cue, told: Iterable[Cue]) -> str:
    """What a cue speaks for in the end: "if I go blank" is a plan where it is said what to do then."""
    if cue.kind != "if":
        return cue.kind
    start, end = reading.clause_of(cue.first)
    planned = any(start <= one.first < end for one in told)
    open_end = bool(tuple(told)) and not set(reading.words[cue.last : end]) & AUXILIARIES
    return "plan" if planned or open_end else "hope"


def _pieces(reading: Reading) -> tuple[Span, ...]:
    """Clauses and their parts; "so" and "because" part them where an instruction follows, and so does "I will" after "if"."""
    found: list[Span] = []
    acts = plain_verbs() - words(data.STATES) | {"will", "look"}
    for piece in phrases(reading, words("and then or"), signs=frozenset(',:/()"')):
        begun = piece.start
        for place in range(piece.start + 1, piece.end - 1):
            word, follower = reading.words[place], reading.words[place + 1]
            if (word == "so" and follower in plain_verbs()) or (word == "i" and follower in acts and "if" in reading.words[begun:place]):
                found.append(Span(begun, place))
                begun = place + (word == "so")
        found.append(Span(begun, piece.end))
    return tuple(found)


def _instructions(reading: Reading, pieces: Iterable[Span], cues: Iterable[Cue]) -> tuple[list[Cue], list[Cue]]:
    """The pieces that say what to do, and those that say what to avoid."""
    taken = {place for cue in cues for place in range(cue.first, cue.last)}
    told: list[Cue] = []
    avoided: list[Cue] = []
    bare: list[Span] = []
    leads = {cue.first: cue for cue in _leads().find(reading)}
    saying = {cue.first for cue in _sayings().find(reading)}
    leaving = {cue.first for cue in _avoided().find(reading)}
    for piece in pieces:
        start = _after_leads(reading, piece, leads)
        if start >= piece.end or taken & set(range(piece.start, piece.end)):
            continue
        rest = Span(start, piece.end)
        if start in saying or piece.start in saying:
            told.append(Cue("instruction", "saying", *rest))
        elif all(word in words(data.LEADS) for word in reading.words[piece.start : piece.end]):
            bare.append(rest)
        elif start in leaving or piece.start in leaving or _avoids(reading, rest):
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
    """Where the piece itself begins, after "and then", "I will", "remember to" and the like; its end where it only tells how things are."""
    start, leads, told_of_self = piece.start, words(data.LEADS), False
    while start < piece.end:
        lead = found.get(start)
        if lead is not None and lead.last < piece.end:
            if reading.words[lead.last - 1] in {"can", "could", "might", "may"} and reading.words[lead.last] in {"not"} | words(
                data.SENSED
            ):
                return piece.end
            told_of_self = reading.words[lead.last - 1] in words("i just simply always also")
            start = lead.last
        elif reading.words[start] in leads and start + 1 < piece.end:
            start += 1
        else:
            break
    if told_of_self and reading.words[start] in words(data.STATES) | AUXILIARIES and not _looks_there(reading, start):
        return piece.end
    return start


def _looks_there(reading: Reading, place: int) -> bool:
    """Whether it is an act, as in "I look at the card", and not a state, as in "I look tired"."""
    return reading.words[place] == "look" and after(reading, place) in PREPOSITIONS | PARTICLES - {"like"}


def _avoids(reading: Reading, piece: Span) -> bool:
    inside = reading.words[piece.start : piece.end]
    if inside[0] in {"stop", "quit", "avoid", "enough", "less"}:
        return len(inside) > 1 and is_gerund(inside[1])
    if inside[0] in {"no", "never", "not"}:
        return len(inside) > 1 and inside[1] not in words(data.NOT_AVOIDED)
    if inside[:2] != ("do", "not") or len(inside) < 3:  # noqa: PLR2004 - "do not" and a verb
        return False
    return inside[2] not in words(data.NOT_COMMANDED)


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
    if not _is_verbless(inside):
        return False
    body, way = words(data.BODY), words(data.WAYS)
    if not set(inside) & body and any(is_past(word) for word in inside if word not in way):
        return False
    leads = inside[0] in way - PREPOSITIONS | words(data.ACROSS)
    return bool(set(inside) & way) and (bool(set(inside) & body) or inside[-1] in way or leads)


def _is_bare(reading: Reading, piece: Span) -> bool:
    inside = reading.words[piece.start : piece.end]
    return len(inside) <= _SHORT and _is_verbless(inside) and not set(inside) & words(data.NO_CUE)


def _is_verbless(inside: tuple[str, ...]) -> bool:
    if set(inside) & (AUXILIARIES | QUESTIONS | SUBJECTS | {"got", "said", "went", "felt", "came", "not"}):
        return False
    return not any(one == "'s" and follower in PARTICLES | PREPOSITIONS | ARTICLES for one, follower in pairwise(inside))


def _repeats(reading: Reading, bare: list[Span]) -> bool:
    """Whether a rhythm is spelled out: "heel toe heel toe"."""
    inside = [word for piece in bare for word in reading.words[piece.start : piece.end]]
    return len(inside) >= _SHORT and len(set(inside)) * 2 <= len(inside)
