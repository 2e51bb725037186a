"""Cues found in a text, and which of them stand: negation and disclaimers (NegEx, Chapman et al. 2001; spec 2.0, points 4 and 5)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cache
from typing import Final

from protocol.detectors.reading import Reading
from protocol.detectors.results import Hit
from protocol.typed import NamedTuple

_REACH: Final = 4
"""How many tokens a negation reaches forward."""
_NEGATIONS: Final = frozenset({"not", "no", "never", "without", "hardly", "barely", "neither", "nor"})
_NEGATING_PHRASES: Final = (("instead", "of"), ("rather", "than"), ("nothing", "to", "do", "with"))
_NO_NEGATION: Final = (("not", "only"), ("not", "just"), ("no", "doubt"), ("not", "to", "mention"), ("no", "matter"), ("no", "wonder"))
_DISCLAIMERS_BEFORE: Final = (
    ("is", "not", "that"),
    ("was", "not", "that"),
    ("is", "not", "because"),
    ("not", "because"),
    ("not", "mean"),
    ("not", "saying"),
    ("not", "about"),
    ("not", "as", "if"),
    ("not", "a", "question", "of"),
    ("not", "a", "matter", "of"),
    ("not", "true", "that"),
)
_DISCLAIMERS_AFTER: Final = (("not", "mean"), ("yet",), ("for", "now"), ("so", "far"))


class Cue(NamedTuple):
    """A rule that matched the tokens from `first` up to, not including, `last`. `kind` is the class it speaks for."""

    kind: str
    phrase: str
    first: int
    last: int

    @property
    def rule_id(self) -> str:
        """The name of the rule: `hope:fingers crossed`."""
        return f"{self.kind}:{self.phrase}"

    @property
    def negates_itself(self) -> bool:
        """Whether its own words hold a negation ("not good at"); then only a disclaimer voids it."""
        return not _NEGATIONS.isdisjoint(_alternatives(self.phrase))


class Sorted(NamedTuple):
    """Cues that stand, and cues that are voided."""

    standing: tuple[Cue, ...]
    void: tuple[Cue, ...]


def sort(reading: Reading, cues: Iterable[Cue], *, unless_negated: frozenset[str] | None = None) -> Sorted:
    """Part the cues. A negation voids the kinds in `unless_negated`, all of them if it is None; a disclaimer voids any."""
    standing: list[Cue] = []
    void: list[Cue] = []
    disclaimers = _disclaimers(reading)
    for cue in cues:
        yields = unless_negated is None or cue.kind in unless_negated
        voided = disclaimers.void(reading, cue) or (yields and not cue.negates_itself and negated(reading, cue.first))
        (void if voided else standing).append(cue)
    return Sorted(tuple(standing), tuple(void))


def negated(reading: Reading, place: int, reach: int = _REACH) -> bool:
    """Whether a negation stands within the tokens before `place`, in the same clause."""
    start = _after_comma(reading, place)
    before = reading.words[max(start, place - reach) : place]
    after = reading.words[place : place + 2]
    window = before + after
    for at, word in enumerate(before):
        if word in _NEGATIONS and not _any_at(window, at, _NO_NEGATION):
            return True
        if _any_at(before, at, _NEGATING_PHRASES):
            return True
    return False


def _after_comma(reading: Reading, place: int) -> int:
    """Where the reach of a negation ends backwards: "not fear, power" denies fear alone, "without fear, dread or panic" all three."""
    start, end = reading.clause_of(place)
    if not {"or", "nor"}.isdisjoint(reading.words[place:end]) or not {"or", "nor"}.isdisjoint(reading.words[max(start, place - 1) : place]):
        return start
    return next((at for at in range(place, start, -1) if "," in reading.tokens[at].before), start)


def disclaimed(reading: Reading, cue: Cue) -> bool:
    """Whether the clause says before or after the cue that it does not hold, or does not hold yet."""
    return _disclaimers(reading).void(reading, cue)


class _Disclaimers(NamedTuple):
    """By clause, where the first disclaimer of what follows ends, and where the last disclaimer of what went before begins."""

    before: Mapping[int, int]
    after: Mapping[int, int]

    def void(self, reading: Reading, cue: Cue) -> bool:
        clause = reading.tokens[cue.first].clause
        # A phrase that is open at its end ("not good at ...") takes the disclaimer in: "not good at this yet".
        end = cue.first + 1 if cue.phrase.endswith(" ...") else cue.last
        return self.before.get(clause, cue.last) <= cue.first or self.after.get(clause, -1) >= end


def _disclaimers(reading: Reading) -> _Disclaimers:
    before: dict[int, int] = {}
    after: dict[int, int] = {}
    for clause, (start, end) in enumerate(reading.clauses):
        inside = reading.words[start:end]
        for at in range(len(inside)):
            length = next((len(phrase) for phrase in _DISCLAIMERS_BEFORE if inside[at : at + len(phrase)] == phrase), 0)
            if length:
                before.setdefault(clause, start + at + length)
            # "Scared and yet ready" goes on; "not ready yet" holds back.
            if _any_at(inside, at, _DISCLAIMERS_AFTER) and inside[at - 1 : at] != ("and",):
                after[clause] = start + at
    return _Disclaimers(before, after)


def last_clause(reading: Reading, cues: Iterable[Cue]) -> tuple[Cue, ...]:
    """The cues of the last clause that has any: what is said last wins."""
    found = tuple(cues)
    last = max((reading.tokens[cue.first].clause for cue in found), default=None)
    return tuple(cue for cue in found if reading.tokens[cue.first].clause == last)


def hits(reading: Reading, cues: Iterable[Cue]) -> tuple[Hit, ...]:
    """The cues as places in the text as typed, in their order there."""
    found = (Hit(cue.rule_id, reading.tokens[cue.first].start, reading.tokens[cue.last - 1].end) for cue in cues)
    return tuple(sorted(found, key=lambda hit: (hit.start, hit.end, hit.rule_id)))


def _any_at(words: tuple[str, ...], at: int, phrases: Iterable[tuple[str, ...]]) -> bool:
    return any(words[at : at + len(phrase)] == phrase for phrase in phrases)


@cache
def _alternatives(phrase: str) -> frozenset[str]:
    return frozenset(word.rstrip("?") for element in phrase.split() for word in element.split("|"))
