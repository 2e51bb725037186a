"""Days along an axis: where labels stand, and how a day is named."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_PER_LABEL = 9
"""Cells that a label takes with its surroundings."""
_DAYS_ONLY = 62
"""Spans of up to so many days are labelled by days, longer ones by months, and from three years on by years."""
_YEARS = 3 * 366


def named(day: int) -> str:
    """A day by its ordinal as a person reads it: 3 Aug 2026."""
    found = date.fromordinal(day)
    return f"{found.day} {found:%b} {found.year}"


def short(day: int) -> str:
    """The same without its year."""
    found = date.fromordinal(day)
    return f"{found.day} {found:%b}"


def ticks(first: int, last: int, columns: int) -> Sequence[tuple[float, str]]:
    """Labelled days from `first` to `last`, few enough for so many columns."""
    span = last - first
    most = max(columns // _PER_LABEL, 1)
    if span <= _DAYS_ONLY:
        step = max(span // most + 1, 1)
        return [(float(day), short(day)) for day in range(first, last + 1, step)]
    months = list(_months(first, last))
    if span > _YEARS:
        months = [day for day in months if date.fromordinal(day).month == 1]
    kept = months[:: len(months) // most + 1]
    return [(float(day), _label(day, span)) for day in kept]


def _label(day: int, span: int) -> str:
    found = date.fromordinal(day)
    if span > _YEARS:
        return str(found.year)
    return f"{found:%b}" if span <= _YEARS / 3 else f"{found:%b %y}"


def _months(first: int, last: int) -> Iterator[int]:
    """The first days of months."""
    at = date.fromordinal(first).replace(day=1)
    while at.toordinal() <= last:
        if at.toordinal() >= first:
            yield at.toordinal()
        at = at.replace(year=at.year + at.month // 12, month=at.month % 12 + 1)
