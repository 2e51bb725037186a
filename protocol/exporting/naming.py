"""What entries are called in an export: by their words where these are carried, else by a number or a plain noun."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from protocol.exporting.wording import Words, said
from protocol.moments import wall_time
from protocol.snapshot import focused_domain
from protocol.visible import cells

if TYPE_CHECKING:
    from collections.abc import Mapping

    from protocol.entities import Domain
    from protocol.moments import Moment
    from protocol.snapshot import Snapshot


def in_order(snapshot: Snapshot) -> list[Domain]:
    """The domains in the order in which they were defined."""
    return sorted(snapshot.domains.values(), key=lambda one: (one.at.occurred_at, one.id))


def domain_names(snapshot: Snapshot, words: Words) -> Mapping[str, str]:
    """What each domain is called, by its id: its behaviour and context, or its number where words are left out."""
    return {one.id: _domain(one, place, words) for place, one in enumerate(in_order(snapshot), 1)}


def _domain(domain: Domain, place: int, words: Words) -> str:
    if words is Words.NONE:
        return f"Domain {place}"
    return said(f"{domain.behaviour} {domain.context}".strip(), words)


def clock(at: Moment) -> str:
    """The wall clock there and then: `18:30`."""
    return f"{wall_time(at.occurred_at, at.utc_offset_min):%H:%M}"


def day_words(day: date) -> str:
    """A day for people to read, without the machine's language: `Mon 23 Nov 2026`."""
    weekday = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")[day.weekday()]
    return f"{weekday} {short_day(day)} {day.year}"


def short_day(day: date) -> str:
    """A day within a year that is known: `23 Nov`."""
    return f"{day.day} {MONTHS[day.month - 1]}"


def ordinal_words(day: int) -> str:
    """A day by its ordinal: `23 Nov 2026`."""
    found = date.fromordinal(day)
    return f"{short_day(found)} {found.year}"


MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


def in_view(snapshot: Snapshot, domain_id: str | None) -> list[Domain]:
    """The domains that an export is about: the one that was named, else all, the one in front first."""
    front = focused_domain(snapshot)
    found = [one for one in in_order(snapshot) if domain_id in {None, one.id}]
    return sorted(found, key=lambda one: front is None or one.id != front.id)


def clipped(text: str, room: int) -> str:
    """Words of at most so many cells, as wide characters take two of them; what does not fit gives way to three dots."""
    if cells(text) <= room:
        return text
    kept = text[:room]
    while cells(kept) > room - 3:
        kept = kept[:-1]
    return f"{kept.rstrip()}..."


def counted(number: int, one: str, many: str = "") -> str:
    """A number with its noun: `1 attempt`, `2 attempts`."""
    return f"{number:,} {one if number == 1 else many or one + 's'}"
