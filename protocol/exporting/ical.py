"""Attempts and reviews as a calendar (RFC 5545). Times are in UTC, so no calendar needs to know the zones where they happened.

Without words an event says what kind it is and nothing that tells about the person: calendars are shared, synced and shown on screens.
"""

from __future__ import annotations

from datetime import UTC
from typing import TYPE_CHECKING, Final

from protocol.entities import Attempt
from protocol.exporting.naming import domain_names
from protocol.exporting.wording import Words, said

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import datetime

    from protocol.coaching import Coaching
    from protocol.entities import QuickReview
    from protocol.snapshot import Snapshot

OCTETS: Final = 75
"""The most of a line, without its break (RFC 5545, 3.1)."""
_BREAK: Final = "\r\n"


def calendar(snapshot: Snapshot, texts: Coaching, words: Words, domain_id: str | None = None) -> str:
    """The events of all domains or of one, oldest first."""
    names = domain_names(snapshot, words) if words is not Words.NONE else {}
    attempts = [one for one in snapshot.attempts.values() if one.outcome is not None and domain_id in {None, one.domain_id}]
    reviews = [one for one in snapshot.reviews.values() if domain_id in {None, one.domain_id}]
    lines = [
        *("BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//smallwins//export//EN", "CALSCALE:GREGORIAN", "METHOD:PUBLISH"),
        f"X-WR-CALDESC:{_text(texts.help.scope)}",
    ]
    entries: list[Attempt | QuickReview] = [*attempts, *reviews]
    for entry in sorted(entries, key=lambda one: (one.at.occurred_at, one.id)):
        name = names.get(entry.domain_id, "")
        lines += _attempt(entry, name, texts, words) if isinstance(entry, Attempt) else _review(entry, name, words)
    return "".join(_folded(line) for line in (*lines, "END:VCALENDAR"))


def _attempt(entry: Attempt, domain: str, texts: Coaching, words: Words) -> Iterator[str]:
    came = texts.label(entry.outcome) if entry.outcome is not None else ""
    goal = said(entry.goal_action, words)
    summary = f"{goal or domain}: {came}" if words is not Words.NONE else "Practice"
    told = (domain, came, *_rated(entry), *(said(text, words) for text in (entry.evidence, entry.acknowledgement, entry.next_strategy)))
    yield from _event(entry, "attempt", summary, told if words is not Words.NONE else (), stamp=entry.recorded_at)


def _rated(entry: Attempt) -> Iterator[str]:
    for name in ("confidence", "effort", "difficulty"):
        if (value := getattr(entry, name)) is not None:
            yield f"{name} {value} of 10"


def _review(entry: QuickReview, domain: str, words: Words) -> Iterator[str]:
    told = (domain, *(f"{name}: {text}" for name in ("cue", "friction", "tweak") if (text := said(getattr(entry, name), words))))
    yield from _event(entry, "review", "Review" if words is Words.NONE else f"Review: {domain}", told if words is not Words.NONE else ())


def _event(entry: Attempt | QuickReview, kind: str, summary: str, told: Iterable[str], stamp: datetime | None = None) -> Iterator[str]:
    """One event that takes up no time of the calendar. Its UID is that of the entry, so that importing it again replaces it."""
    description = "\n".join(one for one in told if one)
    yield from ("BEGIN:VEVENT", f"UID:{_text(entry.id)}@smallwins", f"DTSTAMP:{_utc(stamp or entry.at.occurred_at)}")
    yield from (f"DTSTART:{_utc(entry.at.occurred_at)}", f"SUMMARY:{_text(summary)}")
    if description:
        yield f"DESCRIPTION:{_text(description)}"
    yield from (f"CATEGORIES:smallwins,{kind}", "CLASS:PRIVATE", "TRANSP:TRANSPARENT", "END:VEVENT")


def _utc(instant: datetime) -> str:
    return f"{instant.astimezone(UTC):%Y%m%dT%H%M%SZ}"


def _text(words: str) -> str:
    """A text value: what has a meaning in it escaped, and without controls, which no calendar may hold (RFC 5545, 3.3.11)."""
    kept = "".join(one for one in words.replace("\r\n", "\n").replace("\r", "\n") if one in "\n\t" or (one >= " " and one != "\x7f"))
    return kept.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").replace("\n", "\\n")


def _folded(line: str) -> str:
    """A line in pieces of at most 75 octets, each but the first after a space; no character is cut."""
    pieces, piece, room = [], "", OCTETS
    for one in line:
        size = len(one.encode())
        if size > room:
            pieces.append(piece)
            piece, room = " ", OCTETS - 1
        piece += one
        room -= size
    return _BREAK.join([*pieces, piece]) + _BREAK
