"""D1: whether a wish names one thing a person can do, something too wide to act on, or several things (spec 2, D1; step 1)."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Final

from protocol.detectors import micro_domain_words as data
from protocol.detectors.cues import Cue, hits
from protocol.detectors.grammar import (
    ARTICLES,
    COUNTS,
    DETERMINERS,
    OBJECTS,
    PARTICLES,
    POSSESSIVES,
    PREPOSITIONS,
    Span,
    after,
    is_function,
    is_gerund,
    is_verb_at,
    phrases,
)
from protocol.detectors.inflections import forms
from protocol.detectors.lexicon import Lexicon, expanded, words
from protocol.detectors.numbers import is_number
from protocol.detectors.reading import Reading, read
from protocol.detectors.results import DetectorResult
from protocol.typed import NamedTuple

_NAME: Final = "micro_domain"
_SEVERAL: Final = 3
_FULL: Final = 4
"""Words from which an action has more to it than its name."""
_WELL_PINNED: Final = 2
"""So much that pins it down makes one act even of a wish in wide words."""
_ABSTRACT: Final = ("ness", "ship", "hood", "ivity", "ability", "acity")
_AGENTS: Final = ("er", "or", "ist", "ian", "man", "woman", "mate", "person", "parent")
_GOOD: Final = words("good better great decent nice kind calm strong confident proper real brilliant best")
_CONCRETE: Final = words("witness harness internship township neighbourhood apprenticeship scholarship membership fitness illness")


class _Look(NamedTuple):
    """What stands in the wish. `exact` counts what pins it down: places, people, moments, numbers."""

    action: bool
    being: bool
    stative: bool
    exact: int
    length: int
    numbered: bool
    mannered: bool
    loose: bool


@cache
def _frames() -> Lexicon:
    return Lexicon({"frame": data.FRAMES})


@cache
def _fillers() -> Lexicon:
    return Lexicon({"filler": data.FILLERS})


@cache
def _remarks() -> Lexicon:
    return Lexicon({"remark": data.REMARKS})


@cache
def _wide() -> Lexicon:
    sets = {name: expanded(text) for name, text in data.SETS.items()}
    sets |= {"trait": words(data.TRAITS), "belongings": words(data.BELONGINGS), "kind": words(data.PEOPLE_OF_A_KIND)}
    idioms = data.IDIOMS + data.IMPROVING
    return Lexicon({"wide": data.WIDE + "; @kind", "everywhere": data.EVERYWHERE, "idiom": idioms}, sets)


def judge(text: str) -> DetectorResult:
    """`vague`, `narrow`, `multiple` or `unclear`. For `multiple` there is a hit for each of the things."""
    reading = read(text)
    if any(reading.tokens[cue.first].clause + 1 == len(reading.clauses) for cue in _remarks().find(reading)):
        return DetectorResult(_NAME, "unclear")
    frames = {cue.first: cue for cue in _frames().find(reading)}
    core = _core(reading, frames)
    if core.start >= core.end:
        return DetectorResult(_NAME, "unclear")
    cues = tuple(cue for cue in _wide().find(reading) if cue.first >= core.start or (cue.kind != "wide" and cue.last > core.start))
    items = _items(reading, core, frames)
    if len(items) >= _SEVERAL and not _all_wide(items, cues):
        return DetectorResult(_NAME, "multiple", hits(reading, (Cue("item", "one of several", *item) for item in items)))
    wide = _too_wide(reading, core, cues)
    look = _look(reading, core, wide)
    if wide and look.exact < _exact_enough(look):
        return DetectorResult(_NAME, "vague", hits(reading, wide))
    if not (look.exact >= _WELL_PINNED if wide else _names_one(look)):
        return DetectorResult(_NAME, "unclear", hits(reading, wide))
    return DetectorResult(_NAME, "narrow", hits(reading, (Cue("action", "what is done", *core),)))


def _exact_enough(look: _Look) -> int:
    return 1 if look.action and not look.being and not look.stative else 2


def _names_one(look: _Look) -> bool:
    if look.action:
        return (look.length >= _FULL and not look.loose) or look.numbered or look.mannered
    return look.exact > 1


def _core(reading: Reading, frames: Mapping[int, Cue]) -> Span:
    """What is left without the frame."""
    start, end = 0, len(reading.tokens)
    while start < end:
        frame = frames.get(start)
        if frame is None or frame.last >= end or not _goes(reading, frame):
            break
        start = frame.last
    fillers = [cue for cue in _fillers().find(reading) if cue.last == end and cue.first > start]
    return Span(start, min((cue.first for cue in fillers), default=end))


def _goes(reading: Reading, frame: Cue) -> bool:
    """A bare verb among the frames goes only before what can stand by itself."""
    if frame.last - frame.first > 1 or reading.words[frame.first] in words(
        "to finally maybe perhaps just honestly basically mainly well um hmm"
    ):
        return True
    return is_gerund(reading.words[frame.last]) and reading.words[frame.last] not in words(data.BEING)


def _too_wide(reading: Reading, core: Span, cues: tuple[Cue, ...]) -> tuple[Cue, ...]:
    """The cues that speak for too wide a wish; none where a plain action takes them up."""
    idioms = tuple(cue for cue in cues if cue.kind != "wide")
    head = reading.words[core.start]
    if idioms:
        return cues
    if head in {"not", "never"} and core.end - core.start > 1:
        head = reading.words[core.start + 1]
    if head in words(data.BEING) and not _moves(reading, core.start):
        return (Cue("being", head, core.start, core.start + 1), *cues)
    if _betters(reading, core):
        return (Cue("idiom", "better", *core), *cues)
    if _is_action(reading, core.start) and head not in words(data.STATIVE):
        return tuple(cue for cue in cues if cue.first == core.start and cue.last == core.end)
    found = tuple(cue for cue in cues if cue.kind == "wide" and _counts(reading, core, cue))
    return found or _abstract(reading, core)


def _betters(reading: Reading, core: Span) -> bool:
    """Whether nothing is named but oneself and a degree: "growing spiritually", "more get up and go", "pushing myself harder"."""
    head, rest = reading.words[core.start], reading.words[core.start + 1 : core.end]
    if head in {"more", "less"}:
        return len(rest) <= _FULL and not any(is_number(word) for word in rest)
    vague = all(word in words(data.ADVERBS) or word.endswith("ly") or word in {"myself", "me"} for word in rest)
    return vague and (head in words(data.STATIVE) or "myself" in rest)


def _moves(reading: Reading, place: int) -> bool:
    """Whether "get", "turn" or "look" is followed by what makes an act of it: "get the bus", "turn down", "look up"."""
    word, follower = reading.words[place], after(reading, place)
    movable = word in words("get getting turn turning look looking stay staying")
    sensed = word in words("feel feeling") and follower in ARTICLES | POSSESSIVES
    return sensed or (movable and (follower in PARTICLES | PREPOSITIONS | DETERMINERS | OBJECTS or is_number(follower)))


def _counts(reading: Reading, core: Span, cue: Cue) -> bool:
    """Whether a wide word is what the wish is about, not who or where: "my family" in "phoning my family"."""
    word = reading.words[cue.first]
    if word not in words(data.HEAD_ONLY) or cue.last - cue.first > 1:
        return not _behind_preposition(reading, core, cue.first)
    return cue.last == core.end and not _behind_preposition(reading, core, cue.first)


def _behind_preposition(reading: Reading, core: Span, place: int) -> bool:
    before = reading.words[max(core.start, place - 3) : place]
    return bool(set(before) & (PREPOSITIONS - {"with"}))


def _abstract(reading: Reading, core: Span) -> tuple[Cue, ...]:
    last = reading.words[core.end - 1]
    short = core.end - core.start < _FULL
    wide = (last.endswith(_ABSTRACT) and last not in _CONCRETE) or (short and last in words(data.ABSTRACT))
    praised = bool(_GOOD & set(reading.words[core.start : core.end - 1])) and last.endswith(_AGENTS)
    wide = wide or (short and praised)
    return (Cue("wide", "abstract noun", core.end - 1, core.end),) if wide else ()


def _is_action(reading: Reading, place: int) -> bool:
    """Whether a piece begins with a verb or a gerund, which may have a word before it: "parallel parking", "sight reading"."""
    if is_gerund(reading.words[place]) or is_verb_at(reading, place):
        return True
    follower = after(reading, place)
    return bool(follower) and is_gerund(follower) and not is_function(reading.words[place])


def _look(reading: Reading, core: Span, cues: tuple[Cue, ...]) -> _Look:
    head = reading.words[core.start]
    wide = {place for cue in cues for place in range(cue.first, cue.last)}
    past = _past(reading, core)
    exact = sum(_pins_down(reading, place, wide) for place in range(core.start, core.end) if place not in past)
    inside = reading.words[core.start : core.end]
    numbered = any(is_number(word) for word in inside)
    mannered = len(inside) >= _SEVERAL and inside[-1].endswith("ly")
    loose = len(inside) == _FULL and inside[1] in {"to", "with", "in", "for"} and inside[2] in ARTICLES | POSSESSIVES
    return _Look(
        action=_is_action(reading, core.start),
        being=head in words(data.BEING),
        stative=head in words(data.STATIVE),
        exact=exact,
        length=len(inside),
        numbered=numbered,
        mannered=mannered,
        loose=loose,
    )


def _past(reading: Reading, core: Span) -> range:
    """Where it is said what came before: "after the divorce"."""
    at = next((place for place in range(core.start, core.end) if reading.words[place] in {"after", "since", "following"}), core.end)
    return range(at, core.end) if words(data.UPHEAVALS) & set(reading.words[at : at + _FULL]) else range(0)


def _pins_down(reading: Reading, place: int, wide: set[int]) -> bool:
    word, follower = reading.words[place], after(reading, place)
    if place in wide:
        return False
    if is_number(word) or word in COUNTS - {"both", "any", "some", "few", "several", "every", "each"}:
        return True
    if not follower or place + 1 in wide or place + 2 in wide:
        return False
    if word in ARTICLES | POSSESSIVES and word not in {"that", "this"}:
        return True
    return word in PREPOSITIONS and not is_function(follower)


def _all_wide(items: tuple[Span, ...], cues: tuple[Cue, ...]) -> bool:
    return all(any(item.start <= cue.first < item.end for cue in cues) for item in items)


def _items(reading: Reading, core: Span, frames: Mapping[int, Cue]) -> tuple[Span, ...]:
    """The things of a list, without what only adds to one of them."""
    pieces = [_trimmed(reading, core, piece, frames) for piece in phrases(reading) if piece.end > core.start and piece.start < core.end]
    items = [piece for piece in pieces if _is_item(reading, piece)]
    own_frames = any(frames.get(piece.start) is not None for piece in phrases(reading) if piece.start > core.start)
    if len(items) < _SEVERAL or not _parallel(reading, items, own_frames=own_frames):
        return _different(reading, core)
    return tuple(items)


def _trimmed(reading: Reading, core: Span, piece: Span, frames: Mapping[int, Cue]) -> Span:
    """Without "to", "maybe", "also", a frame of its own, and the preposition that the frame of the whole ends with."""
    start = piece.start
    leads = {"also", "then", "n", *reading.words[max(0, core.start - 1) : core.start]}
    if reading.words[start] == "not" and start + 1 < piece.end and is_gerund(reading.words[start + 1]):
        start += 1
    while start + 1 < piece.end:
        frame = frames.get(start)
        if frame is not None and frame.last < piece.end and _goes(reading, frame):
            start = frame.last
        elif reading.words[start] in leads:
            start += 1
        else:
            break
    return Span(start, piece.end)


def _is_item(reading: Reading, piece: Span) -> bool:
    word = reading.words[piece.start]
    if is_number(word) or (word in words(data.NO_ITEM) and not is_gerund(word)):
        return False
    return any(not is_function(one) for one in reading.words[piece.start : piece.end])


def _parallel(reading: Reading, items: list[Span], *, own_frames: bool) -> bool:
    """Whether the pieces are things of one rank, not the objects of one verb or of one preposition."""
    if reading.words[items[0].end : items[-1].start].count("plus") > 1:
        return True
    acts = [_is_action(reading, item.start) for item in items]
    first, rest = items[0], items[1:]
    if acts[0] and first.end - first.start > 1 and not is_gerund(reading.words[first.end - 1]):
        apart = any(set(reading.tokens[item.start].before) & set(";./") for item in rest)
        return sum(acts) >= _SEVERAL or apart or (sum(acts) > 1 and acts[-1])
    if not own_frames and _share_an_object(reading, items, acts):
        return False
    leads_on = bool(set(reading.words[first.start : first.end]) & PREPOSITIONS)
    return not leads_on or any(item.end - item.start > 1 for item in rest)


def _share_an_object(reading: Reading, items: list[Span], acts: list[bool]) -> bool:
    """Whether bare verbs go together with what the last of them is done to: "peeling, chopping and frying onions"."""
    bare = all(item.end - item.start == 1 for item in items[:-1])
    last = items[-1]
    joined = bool({"and", "then", "or", "n"} & set(reading.words[items[-2].end : last.start]))
    shared = joined and reading.words[last.start] not in words(data.LIGHT)
    return (
        shared
        and all(acts)
        and bare
        and last.end - last.start > 1
        and reading.words[last.start + 1] not in PREPOSITIONS | PARTICLES | {"no"}
    )


def _different(reading: Reading, core: Span) -> tuple[Span, ...]:
    """Three or more of the verbs with which resolutions begin."""
    found = [place for place in range(core.start, core.end) if reading.words[place] in _resolving()]
    stems = {reading.words[place] for place in found}
    return tuple(Span(place, place + 1) for place in found) if len(stems) >= _SEVERAL else ()


@cache
def _resolving() -> frozenset[str]:
    return frozenset(form for verb in words(data.DIFFERENT) for form in forms(verb) if form == verb or form.endswith("ing"))
