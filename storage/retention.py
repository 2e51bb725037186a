"""Which of the dated backups are kept: every one of the last days, then one a week, then one a month."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Iterable
    from datetime import date

DAYS, WEEKS, MONTHS = 7, 5, 12
"""How many backups are kept as daily, weekly and monthly ones."""


def kept(days: Iterable[date], today: date) -> set[date]:
    """The days whose backups stay. The newest of a week or a month stands for it; one dated after `today` always stays."""
    newest_first = sorted(set(days), reverse=True)
    past = [day for day in newest_first if day <= today]
    ahead = {day for day in newest_first if day > today}
    return ahead | set(past[:DAYS]) | _newest_of(past, _week, WEEKS) | _newest_of(past, _month, MONTHS)


def _newest_of(newest_first: list[date], period: Callable[[date], Hashable], number: int) -> set[date]:
    found: dict[Hashable, date] = {}
    for day in newest_first:
        found.setdefault(period(day), day)
    return set(list(found.values())[:number])


def _week(day: date) -> Hashable:
    return day.isocalendar()[:2]


def _month(day: date) -> Hashable:
    return day.year, day.month
