"""A calendar of the attempts by logical day: a column a week, a row a weekday. Days without one are just empty."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from protocol.insights.counting import WEEK, lacking, monday_of
from protocol.moments import day_of
from protocol.typed import NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from protocol.snapshot import DomainLog

NEEDED = 1
LEAST_WEEKS, MOST_WEEKS = 8, 53
"""Weeks that are drawn: with the most of them every day of a year has its place."""


class DayMap(NamedTuple):
    """`weeks` are the ordinals of their Mondays, oldest first, without a gap, up to that of today; `counts` attempts by day.

    `days_off` are days marked as rest or sick. `total` counts every attempt on record, `days` the days they lie on.
    """

    weeks: tuple[int, ...]
    counts: Mapping[int, int]
    days_off: frozenset[int]
    today: int
    total: int
    days: int
    missing: int


def day_map(log: DomainLog, today: date) -> DayMap:
    """The calendar of a domain up to a logical day; settled attempts are in it as far back as their days are kept."""
    counts = Counter(day_of(one.at) for one in log.attempts if one.attempted)
    total = counts.total()
    if log.settled is not None:
        total += log.settled.totals.attempts
        counts.update({day: tally.attempts for day, tally in log.settled.tallies})
    last = monday_of(today.toordinal())
    first = min(monday_of(min(counts, default=last)), last - WEEK * (LEAST_WEEKS - 1))
    weeks = tuple(range(max(first, last - WEEK * (MOST_WEEKS - 1)), last + 1, WEEK))
    off = frozenset(one.day.toordinal() for one in log.marks)
    return DayMap(weeks, counts, off, today.toordinal(), total, len(counts), lacking(total, NEEDED))
