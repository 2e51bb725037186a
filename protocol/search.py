"""Finding words: in names of actions, and in everything a person wrote, newest first.

A query is some words. Each has to be found: at the beginning of a word, anywhere, or, where it has three letters and more, by its
letters in order within one word (`phn` finds `phone`). Every way takes time in proportion to the text and no more.
"""

from __future__ import annotations

import re
from enum import IntEnum
from typing import TYPE_CHECKING, Final

from protocol.entities import Attempt, Domain, ProximalGoal, QuickReview, VicariousModel
from protocol.folded import aligned, folded
from protocol.snapshot import when
from protocol.typed import NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from protocol.entities import SelfTalkScript
    from protocol.snapshot import Snapshot

    Subject = Domain | ProximalGoal | Attempt | QuickReview | VicariousModel | SelfTalkScript

AT_ONCE: Final = 500
"""Entries that are looked at before somebody else may have a turn."""
_LONGEST: Final = 200
_FEWEST_LETTERS: Final = 3


class Grade(IntEnum):
    """How well a text answers a query."""

    NONE = 0
    LETTERS = 1
    SOMEWHERE = 2
    BEGINNING = 3


class Query:
    """The words that are looked for."""

    def __init__(self, typed: str) -> None:
        """What a person typed, of which the first 200 characters count."""
        self.needles = folded(typed[:_LONGEST]).split()
        self._within = [_letters(one, r"\W") for one in self.needles]
        self._across = [_letters(one, "") for one in self.needles]

    def grade(self, text: str, *, across: bool = False) -> Grade:
        """How well a folded text answers; with `across`, letters in order count over more than one word, as in names of actions."""
        found = Grade.BEGINNING if self.needles else Grade.NONE
        for needle, letters in zip(self.needles, self._across if across else self._within, strict=True):
            found = min(found, _grade(needle, letters, text))
            if not found:
                break
        return found

    def marked(self, shown: str) -> list[tuple[int, int]]:
        """Where the words stand in a text as it is shown: begin and end of each."""
        plain = aligned(shown)
        return [(place, place + len(one)) for one in self.needles if (place := plain.find(one)) >= 0]


def _letters(needle: str, between: str) -> re.Pattern[str] | None:
    """Letters in order: from one to the next only others stand between, so that there is one way to try."""
    if len(needle) < _FEWEST_LETTERS or not needle.isalnum():
        return None
    return re.compile(rf"(?<!\w){needle[0]}" + "".join(f"[^{between}{one}]*{one}" for one in needle[1:]))


def _grade(needle: str, letters: re.Pattern[str] | None, text: str) -> Grade:
    place = text.find(needle)
    if place < 0:
        return Grade.LETTERS if letters is not None and letters.search(text) else Grade.NONE
    begins = place == 0 or f" {needle}" in text or not text[place - 1].isalnum()
    return Grade.BEGINNING if begins else Grade.SOMEWHERE


class Found(NamedTuple):
    """Something a person wrote that answers a query; `words` are those of its texts, `rank` counts from the first of its kind."""

    subject: Subject
    words: tuple[str, ...]
    grade: Grade
    rank: int


class Shelf:
    """All that a person wrote, in the order of a search: domains, goals, and then entries with what belongs to them, newest first.

    It keeps what it made of the texts and what the last query found nothing in, so that one letter more costs little.
    """

    def __init__(self, snapshot: Snapshot) -> None:
        """A shelf of one record."""
        self.snapshot = snapshot
        self._order: Sequence[Subject] = ()
        self._plain: dict[str, tuple[tuple[str, ...], str]] = {}
        self._last: tuple[list[str], Sequence[Subject]] = ([], ())

    def search(self, query: Query) -> Iterator[Found | None]:
        """What answers a query. None is a moment to let somebody else have a turn; the search may be left at any time."""
        if not query.needles:
            return
        kept: list[Subject] = []
        for number, one in enumerate(self._left_for(query)):
            if number % AT_ONCE == AT_ONCE - 1:
                yield None
            words, plain = self._texts(one)
            if grade := query.grade(plain):
                kept.append(one)
                yield Found(one, words, grade, len(kept))
        self._last = (query.needles, kept)

    def _left_for(self, query: Query) -> Sequence[Subject]:
        """What may answer: all of it, or what answered the words that these go on from."""
        before, kept = self._last
        if before and len(before) == len(query.needles) and all(map(str.startswith, query.needles, before)) and all(_may_narrow(before)):
            return kept
        if not self._order:
            self._order = _in_order(self.snapshot)
        return self._order

    def _texts(self, one: Subject) -> tuple[tuple[str, ...], str]:
        known = self._plain.get(one.id)
        if known is None:
            words = tuple(filter(None, texts_of(one)))
            self._plain[one.id] = known = (words, folded("\n".join(words)))
        return known


def _may_narrow(before: Sequence[str]) -> Iterator[bool]:
    """A shorter word is found by less than the letters in order that a longer one may be found by."""
    return (len(one) >= _FEWEST_LETTERS for one in before)


def _in_order(snapshot: Snapshot) -> Sequence[Subject]:
    entries = (one for one in snapshot.attempts.values() if one.outcome is not None)
    dated: list[Attempt | QuickReview] = [*entries, *snapshot.reviews.values()]
    dated.sort(key=when, reverse=True)
    domains = sorted(snapshot.domains.values(), key=lambda one: (one.focused_at or one.at.occurred_at, one.id), reverse=True)
    return [
        *domains,
        *sorted(snapshot.goals.values(), key=when, reverse=True),
        *(one for one in snapshot.models.values() if not one.archived),
        *(one for one in snapshot.scripts.values() if not one.archived),
        *dated,
    ]


def texts_of(one: Subject) -> tuple[str, ...]:
    """What a person wrote in one thing."""
    if isinstance(one, Attempt):
        return (
            *(one.evidence, one.acknowledgement, one.obstacle, one.identity, one.cause_text, one.next_strategy),
            *(one.reframed_from or "", one.goal_action, one.done_criterion, one.note),
        )
    if isinstance(one, QuickReview):
        return (one.tweak, one.cue, one.friction)
    if isinstance(one, ProximalGoal):
        return (one.action, one.done_criterion, one.when, one.where, one.if_then, one.aspiration, one.beginner_line)
    if isinstance(one, Domain):
        return (f"{one.behaviour} {one.context}".rstrip(), one.why)
    if isinstance(one, VicariousModel):
        return (one.alias, one.achieved, one.effort_evidence, *one.workflow, one.borrowed_step)
    return (*one.instructions, one.cue, one.caught_line)
