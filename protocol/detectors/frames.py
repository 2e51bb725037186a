"""Causes by the kind of subject a clause has, and whether it speaks well or ill of it: "the [micrometer] was [out] of true"."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import Final

from protocol.detectors.cues import Cue
from protocol.detectors.grammar import AUXILIARIES, PREPOSITIONS
from protocol.detectors.lexicon import words
from protocol.detectors.phrases.nouns import BODY, FORMS, ILL, ILL_LOOKS, MATTERS, PEOPLE, THINGS, WELL
from protocol.detectors.reading import Reading
from protocol.vocabulary import Cause

_PARTING: Final = words("and because as when since that while if so after before until which")
_ENDS_NAME: Final = AUXILIARIES | PREPOSITIONS | words("not never just only also who i we you")
_IDLING: Final = words("worked walked stayed stopped talked listened waited still clear")
"""What people do who help nobody by it."""
_OWN: Final = words("i we you")
_STOPS: Final = frozenset(",:")
_LONGEST_NAME: Final = 5
_REACH: Final = 12
"""Tokens after a subject in which something is said of it."""


@cache
def _kinds() -> dict[str, str]:
    """The cause that a word speaks for as the subject of a clause."""
    found: dict[str, str] = {}
    for cause, names in (
        (Cause.TASK, MATTERS | FORMS),
        (Cause.CIRCUMSTANCE, THINGS),
        (Cause.OTHERS, PEOPLE),
        (Cause.STATE, BODY),
    ):
        found.update(dict.fromkeys(names, cause.value))
    return found


def framed(reading: Reading) -> list[Cue]:
    """What subjects with something said of them hint at; a cue may overlap another of a different pull."""
    return [cue for start, end in _parts(reading) for cue in _said(reading, start, end)]


def subjects(reading: Reading) -> list[str]:
    """For each token, the cause that the subject of its part of the sentence speaks for; empty up to the subject, or where it has none."""
    found = [""] * len(reading.words)
    for start, end in _parts(reading):
        head = _subject(reading.words, start, end)
        if head is not None:
            found[head + 1 : end] = [_kinds()[reading.words[head]]] * (end - head - 1)
    return found


def kind_of(word: str) -> str:
    """The cause that a word speaks for as the subject of a clause; empty for any other word."""
    return _kinds().get(word, "")


def is_thing(word: str) -> bool:
    """Whether a word names something that has no will of its own: a device, the weather, a place."""
    return kind_of(word) == Cause.CIRCUMSTANCE


def _parts(reading: Reading) -> Iterator[tuple[int, int]]:
    """The clauses, cut once more where another subject may begin."""
    for start, end in reading.clauses:
        begun = start
        for place in range(start, end):
            if place > begun and (reading.words[place] in _PARTING or not _STOPS.isdisjoint(reading.tokens[place].before)):
                yield begun, place
                begun = place
        yield begun, end


def _said(reading: Reading, start: int, end: int) -> Iterator[Cue]:
    head = _subject(reading.words, start, end)
    if head is None:
        return
    cause = _kinds()[reading.words[head]]
    for sign, judging, looks in (("-", ILL, ILL_LOOKS), ("+", WELL if cause != Cause.OTHERS else WELL - _IDLING, WELL)):
        last = next((at for at in range(head + 1, min(end, head + _REACH)) if reading.words[at] in judging), None)
        first = next((at for at in range(start, head) if reading.words[at] in looks), None)
        if last is not None:
            yield Cue(f"{cause}?{sign}", "subject", head, last + 1)
        elif first is not None:
            yield Cue(f"{cause}?{sign}", "subject", first, head + 1)


def _subject(said: tuple[str, ...], start: int, end: int) -> int | None:
    """The last name of a kind among the first words of a clause, before its verb."""
    head = None
    for place in range(start, min(end, start + _LONGEST_NAME)):
        word = said[place]
        if word in _OWN or (place > start and word in _ENDS_NAME):
            return head
        if word in _kinds():
            head = place
        elif head is not None:
            return head
    return head
