"""Lists of phrases, written as they are read, and where they stand in a text.

A phrase is a row of elements between blanks:

- `word`, or `one|another`;
- `~verb` is any form of a verb, `~ing` any gerund, `stem*` any word that begins so, `@name` a word of a set given by that name;
- `#` is a number (`#clock`, `#hour`, `#year`, `#day`, `#big` one of that kind), `_` any word, `...` up to three words;
- a `?` at its end lets an element be missing;
- a leading `^` asks that the phrase begin its clause (after "and", "so", "oh" and the like), a final `$` that it end it;
- a final `$,` asks that it end its clause or stand before a comma.

A phrase lies within one clause and across no punctuation but hyphens, slashes and stars. It begins with a word of some kind.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache
from itertools import chain
from typing import Final

from protocol.detectors.cues import Cue
from protocol.detectors.inflections import forms, reads_as_gerund
from protocol.detectors.numbers import KINDS, fits, is_number
from protocol.detectors.reading import Reading
from protocol.typed import NamedTuple

_GAP: Final = 3
_STEM: Final = 3
"""Letters of a word by which stems are filed; a stem has at least so many."""
_ING: Final = "~ing"
_MARKS: Final = frozenset("~@*#_.?")
"""Signs of an element that is more than a choice of words."""
_STOPS: Final = frozenset(",:")
_JOINS: Final = frozenset("-/'*")


@cache
def words(text: str) -> frozenset[str]:
    """The words of a list that is written as plain text."""
    return frozenset(text.split())


def expanded(text: str) -> frozenset[str]:
    """The words of a list in which `~verb` is any form of a verb."""
    return frozenset(form for part in text.split() for form in (forms(part[1:]) if part[0] == "~" else (part,)))


_LEADING: Final = words(
    "and but so then or oh well okay yes yeah no hey also because though although however still now ugh god lord jesus christ please dear"
)
"""Words before which a clause has not really begun."""

_MOST_LEADING: Final = 6

Sets = Mapping[str, frozenset[str]]


class _Element(NamedTuple):
    words: frozenset[str] = frozenset()
    stems: tuple[str, ...] = ()
    numbers: tuple[str, ...] = ()
    any: bool = False
    gerund: bool = False
    most: int = 1
    least: int = 1

    @property
    def plain(self) -> bool:
        """Whether it is nothing but a choice of words."""
        return not (self.any or self.stems or self.numbers or self.gerund)

    def fits(self, word: str) -> bool:
        if self.any or word in self.words or any(fits(word, kind) for kind in self.numbers):
            return True
        return (self.gerund and reads_as_gerund(word)) or (bool(self.stems) and word.startswith(self.stems))


class _Phrase(NamedTuple):
    kind: str
    text: str
    elements: tuple[_Element, ...]
    needed: tuple[frozenset[str], ...]
    """Words of which the text has to hold one each, or the phrase stands nowhere in it: by far the quickest test."""
    begins: bool
    ends: str


class _Filed(NamedTuple):
    """A phrase that is not worked out before its first word turns up; `missing` of its elements are left out at its beginning."""

    kind: str
    text: str
    missing: int


class Lexicon:
    """Phrases by kind. `find` takes time in proportion to the length of the text."""

    def __init__(self, phrases: Mapping[str, str], sets: Sets | None = None) -> None:
        """Phrases of each kind, one a line or parted by `;`; `sets` are the words that `@name` stands for.

        Raises ValueError for a phrase that could begin with nothing, KeyError for an unknown set.
        """
        self._sets = sets or {}
        self._elements: dict[str, _Element] = {}
        self._phrases: dict[_Filed, _Phrase] = {}
        self._groups: dict[str, list[_Filed]] = {}
        self._by_word: dict[str, list[list[_Filed]]] = {}
        self._by_stem: dict[str, list[list[_Filed]]] = {}
        self._by_number: list[list[_Filed]] = []
        for kind, lines in phrases.items():
            for name in _names(lines) - self._sets.keys():
                raise KeyError(name)
            for text in _split(lines):
                self._file(kind, text)

    def _file(self, kind: str, text: str) -> None:
        missing, rest = 0, text.removeprefix("^ ")
        while rest:
            part, _, rest = rest.partition(" ")
            if part not in self._groups and not self._opened(part):
                break
            self._groups[part].append(_Filed(kind, text, missing))
            if self._elements[part].least:
                return
            missing += 1
        raise ValueError(f"a phrase has to begin with a word: {text}")

    def _opened(self, part: str) -> bool:
        """Begin the group of phrases whose first element is this one; there is none for what is no word."""
        first = self._element(part)
        if first.any:
            return False
        group = self._groups[part] = []
        for word in first.words:
            self._by_word.setdefault(word, []).append(group)
        for stem in {stem[:_STEM] for stem in first.stems}:
            self._by_stem.setdefault(stem, []).append(group)
        if first.gerund:
            raise ValueError(f"a phrase can not begin with any gerund: {part}")
        if first.numbers:
            self._by_number.append(group)
        return True

    def _element(self, text: str) -> _Element:
        if text not in self._elements:
            self._elements[text] = _element(text, self._sets)
        return self._elements[text]

    def _phrase(self, filed: _Filed) -> _Phrase:
        if filed not in self._phrases:
            elements = filed.text.split()
            begins, ends = elements[0] == "^", elements[-1] if elements[-1].startswith("$") else ""
            inner = elements[(1 if begins else 0) + filed.missing : len(elements) - (1 if ends else 0)]
            parts = tuple(map(self._element, inner))
            needed = tuple(part.words for part in parts[1:] if part.least and part.plain)
            self._phrases[filed] = _Phrase(filed.kind, filed.text, parts, needed, begins, ends)
        return self._phrases[filed]

    def find(self, reading: Reading) -> tuple[Cue, ...]:
        """Where phrases stand: the longest at each place, and none that overlaps an earlier one of its kind."""
        found: list[Cue] = []
        free: dict[str, int] = {}
        present = frozenset(reading.words)
        for place in range(len(reading.tokens)):
            for cue in self._longest_at(reading, place, present):
                if place >= free.get(cue.kind, 0):
                    found.append(cue)
                    free[cue.kind] = cue.last
        return tuple(found)

    def _longest_at(self, reading: Reading, place: int, present: frozenset[str]) -> list[Cue]:
        best: dict[str, Cue] = {}
        for phrase in map(self._phrase, self._filed(reading.tokens[place].word)):
            if any(map(present.isdisjoint, phrase.needed)):
                continue
            end = _end(reading, phrase, place)
            if end is not None and (phrase.kind not in best or end > best[phrase.kind].last):
                best[phrase.kind] = Cue(phrase.kind, phrase.text, place, end)
        return list(best.values())

    def _filed(self, word: str) -> Iterator[_Filed]:
        yield from chain.from_iterable(self._by_word.get(word, ()))
        yield from chain.from_iterable(self._by_stem.get(word[:_STEM], ()))
        if is_number(word):
            yield from chain.from_iterable(self._by_number)


def begins_clause(reading: Reading, place: int) -> bool:
    """Whether a token is the first of its clause, leaving out words such as "and" or "so" before it."""
    start, _ = reading.clause_of(place)
    return place - start <= _MOST_LEADING and all(token.word in _LEADING for token in reading.tokens[start:place])


def required(lines: str, sets: Sets) -> dict[str, tuple[frozenset[str], ...]]:
    """What a text has to hold for each phrase to stand in it: a word of each of these; `stem*` is any word that begins so.

    What a phrase asks for beside words (numbers, gerunds, gaps) and what it may do without is left out.
    """
    found: dict[str, tuple[frozenset[str], ...]] = {}
    for phrase in _split(lines):
        elements = [_element(part, sets) for part in phrase.removeprefix("^ ").split() if part[0] != "$"]
        asked = [one for one in elements if one.least and not (one.any or one.gerund or one.numbers)]
        found[phrase] = tuple(one.words | {f"{stem}*" for stem in one.stems} for one in asked)
    return found


def _split(lines: str) -> list[str]:
    return [phrase for part in lines.replace("\n", ";").split(";") if (phrase := part.strip())]


def _names(lines: str) -> set[str]:
    """The sets that phrases name."""
    return set(re.findall(r"@([\w-]+)", lines))


def _element(text: str, sets: Sets) -> _Element:
    if _MARKS.isdisjoint(text):
        return _Element(frozenset(text.split("|")))
    least = 0 if text.endswith("?") or text == "..." else 1
    if text == "...":
        return _Element(any=True, most=_GAP, least=0)
    words: set[str] = set()
    stems: list[str] = []
    parts = text.removesuffix("?").split("|")
    for part in parts:
        if part == _ING:
            continue
        if part.startswith("~"):
            words |= forms(part[1:])
        elif part.startswith("@"):
            words |= sets[part[1:]]
        elif part.endswith("*"):
            stems.append(part[:-1])
        else:
            words.add(part)
    numbers = tuple(kind for kind in KINDS if kind in words or kind in parts)
    return _Element(frozenset(words - {*KINDS, "_"}), tuple(stems), numbers, "_" in parts, _ING in parts, 1, least)


def _end(reading: Reading, phrase: _Phrase, place: int) -> int | None:
    """Where the phrase ends if it begins at this place; the farthest such end."""
    if not phrase.elements[0].fits(reading.tokens[place].word) or (phrase.begins and not begins_clause(reading, place)):
        return None
    _, clause_end = reading.clause_of(place)
    ends = {place}
    for element in phrase.elements:
        ends = _after(reading, element, ends, place, clause_end)
        if not ends:
            return None
    whole = [end for end in ends if end > place and _closes(reading, phrase.ends, end, clause_end)]
    return max(whole, default=None)


def _closes(reading: Reading, ends: str, end: int, clause_end: int) -> bool:
    stops = end == clause_end or (ends == "$," and bool(set(reading.tokens[end].before) & _STOPS))
    return stops or not ends


def _after(reading: Reading, element: _Element, places: set[int], start: int, clause_end: int) -> set[int]:
    """Where the next element may begin, after this one at any of these places."""
    reached: set[int] = set(places) if element.least == 0 else set()
    ahead = places
    for _ in range(element.most):
        ahead = {at + 1 for at in ahead if at < clause_end and _joined(reading, at, start) and element.fits(reading.tokens[at].word)}
        reached |= ahead
    return reached


def _joined(reading: Reading, at: int, start: int) -> bool:
    return at == start or set(reading.tokens[at].before) <= _JOINS
