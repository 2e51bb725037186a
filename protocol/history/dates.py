"""Spans of logical days as a person types them: `2026-11-20`, `2026-11`, `-7d`, `this month`, `2026-11-01..2026-11-20`."""

from __future__ import annotations

import re
from datetime import date, timedelta

from protocol.errors import ProtocolError
from protocol.moments import YEARS
from protocol.typed import TYPE_CHECKING, Final, NamedTuple
from protocol.visible import quoted

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

_FORMS: Final = "2026-11-20, 2026-11, -7d, this month, last week, or two dates with .. between them"
_BACK: Final = re.compile(r"-(\d{1,4})([dwmy])")
_DATE: Final = re.compile(r"(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?")
_BETWEEN: Final = ".."
_MONTHS: Final = 12


class DatesError(ProtocolError):
    """A span of days that cannot be read; the sentence names the forms that can."""


class Dates(NamedTuple):
    """From a logical day to another, both included; None is open."""

    since: date | None = None
    until: date | None = None

    def hold(self, day: date) -> bool:
        """Whether a logical day lies within."""
        return (self.since is None or day >= self.since) and (self.until is None or day <= self.until)


ALL_DAYS: Final = Dates()


def parse_dates(text: str, today: date) -> Dates:
    """The span that the words name; "" is all days. A span that ends before it begins is turned round. Raises `DatesError`."""
    words = " ".join(text.casefold().split())
    if not words:
        return ALL_DAYS
    if _BETWEEN not in words:
        return _named(words, text, today)
    first, _, last = words.partition(_BETWEEN)
    since = _named(first.strip(), text, today).since if first.strip() else None
    until = _named(last.strip(), text, today).until if last.strip() else None
    return Dates(until, since) if since is not None and until is not None and until < since else Dates(since, until)


def _named(words: str, text: str, today: date) -> Dates:
    try:
        if words in _WORDS:
            return _WORDS[words](today)
        if found := _BACK.fullmatch(words):
            return Dates(_back(today, int(found[1]), found[2]), today)
        if found := _DATE.fullmatch(words):
            return _dated(*(int(part) if part else None for part in found.groups()))
    except (ValueError, OverflowError):
        pass
    raise DatesError("Dates", f"{quoted(text)} names no days. Type {_FORMS}.")


def _dated(year: int | None, month: int | None, day: int | None) -> Dates:
    """A year, a month or a day. Raises `ValueError`."""
    if year is None or year not in YEARS:
        raise ValueError(year)
    if month is None:
        return Dates(date(year, 1, 1), date(year, _MONTHS, 31))
    if day is None:
        return _month(date(year, month, 1))
    return Dates(date(year, month, day), date(year, month, day))


def _back(today: date, count: int, unit: str) -> date:
    """So many days, weeks, months or years before; of a month that is too short its last day. Raises `ValueError`, `OverflowError`."""
    if unit in "dw":
        return today - timedelta(days=count * (7 if unit == "w" else 1))
    months = today.year * _MONTHS + today.month - 1 - count * (_MONTHS if unit == "y" else 1)
    first = date(months // _MONTHS, months % _MONTHS + 1, 1)
    last = _month(first).until
    return min(first + timedelta(days=today.day - 1), last or first)


def _month(day: date) -> Dates:
    first = day.replace(day=1)
    after = (first + timedelta(days=31)).replace(day=1)
    return Dates(first, after - timedelta(days=1))


def _week(day: date) -> Dates:
    first = day - timedelta(days=day.weekday())
    return Dates(first, first + timedelta(days=6))


_WORDS: Final[Mapping[str, Callable[[date], Dates]]] = {
    "today": lambda today: Dates(today, today),
    "yesterday": lambda today: Dates(today - timedelta(days=1), today - timedelta(days=1)),
    "this week": _week,
    "last week": lambda today: _week(today - timedelta(days=7)),
    "this month": _month,
    "last month": lambda today: _month(today.replace(day=1) - timedelta(days=1)),
    "this year": lambda today: Dates(date(today.year, 1, 1), date(today.year, _MONTHS, 31)),
    "last year": lambda today: Dates(date(today.year - 1, 1, 1), date(today.year - 1, _MONTHS, 31)),
}
