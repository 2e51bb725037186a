"""Which entries a person wants to see: by domain, outcome, cause, days, and words that are compared without case and accents."""

from __future__ import annotations

from protocol.history.dates import ALL_DAYS, Dates
from protocol.snapshot import when
from protocol.typed import TYPE_CHECKING, Final, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from protocol.entities import Attempt, QuickReview
    from protocol.snapshot import Snapshot
    from protocol.vocabulary import Cause, Outcome

AT_ONCE: Final = 2000
"""Entries that are looked at before a reader of `Sifter.found` may do something else."""


class Selection(NamedTuple):
    """What is asked for. Of `words` and of `domain` each has to be there; no outcome and no cause asks for any.

    `dates` are what the words `days` were read as.
    """

    words: str = ""
    domain: str = ""
    outcomes: frozenset[Outcome] = frozenset()
    causes: frozenset[Cause] = frozenset()
    days: str = ""
    dates: Dates = ALL_DAYS


EVERYTHING: Final = Selection()


def folded(text: str) -> str:
    """Text as it is compared: without case, accents and marks."""
    if text.isascii():
        return text.lower()
    from unicodedata import combining, normalize

    return "".join(one for one in normalize("NFKD", text.casefold()) if not combining(one)).casefold()


def newest_first(snapshot: Snapshot) -> list[Attempt]:
    """Every entry with an outcome, of all domains."""
    found = [one for one in snapshot.attempts.values() if one.outcome is not None]
    found.sort(key=when, reverse=True)
    return found


class Sifter:
    """Finds entries. It keeps what it made of their words: asked again with one letter more, it is quick."""

    def __init__(self) -> None:
        """Nothing was read yet."""
        self._read: dict[str, tuple[Attempt, QuickReview | None, str]] = {}

    def found(self, entries: Sequence[Attempt], snapshot: Snapshot, selection: Selection) -> Iterator[list[Attempt]]:
        """Those of the entries that are asked for, in their order, some at a time; there are lists without any."""
        domains, needles = _domains(snapshot, selection.domain), folded(selection.words).split()
        reviews = reviews_by_entry(snapshot) if needles else {}
        for place in range(0, len(entries), AT_ONCE):
            plain = (one for one in entries[place : place + AT_ONCE] if _is_asked(one, selection, domains))
            yield [one for one in plain if not needles or self._says(one, reviews.get(one.id), needles)]

    def _says(self, entry: Attempt, review: QuickReview | None, needles: Sequence[str]) -> bool:
        known = self._read.get(entry.id)
        if known is None or known[0] is not entry or known[1] is not review:
            self._read[entry.id] = known = (entry, review, folded(_words(entry, review)))
        return all(needle in known[2] for needle in needles)


def reviews_by_entry(snapshot: Snapshot) -> Mapping[str, QuickReview]:
    """The review of each entry that has one."""
    return {one.attempt_id: one for one in snapshot.reviews.values() if one.attempt_id is not None}


def _domains(snapshot: Snapshot, words: str) -> frozenset[str] | None:
    """The domains that these words name; None for every one, also for entries of a domain that is not there."""
    needles = folded(words).split()
    if not needles:
        return None
    said = {key: folded(f"{one.behaviour} {one.context}") for key, one in snapshot.domains.items()}
    return frozenset(key for key, text in said.items() if all(needle in text for needle in needles))


def _is_asked(entry: Attempt, selection: Selection, domains: frozenset[str] | None) -> bool:
    return (
        (domains is None or entry.domain_id in domains)
        and (not selection.outcomes or entry.outcome in selection.outcomes)
        and (not selection.causes or entry.cause in selection.causes)
        and (selection.dates is ALL_DAYS or selection.dates.hold(entry.at.logical_date))
    )


def _words(entry: Attempt, review: QuickReview | None) -> str:
    """What a person wrote about an entry. Spelled out: it is asked of every entry there is."""
    about = (
        f"{entry.goal_action}\n{entry.done_criterion}\n{entry.evidence}\n{entry.obstacle}\n{entry.acknowledgement}\n{entry.identity}\n"
        f"{entry.cause_text}\n{entry.next_strategy}\n{entry.reframed_from or ''}\n{entry.note}"
    )
    return about if review is None else f"{about}\n{review.cue}\n{review.friction}\n{review.tweak}"
