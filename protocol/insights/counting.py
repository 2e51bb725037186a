"""Counting over logical days: what several insights have in common."""

from __future__ import annotations

from typing import TYPE_CHECKING

from protocol.typed import NamedTuple

if TYPE_CHECKING:
    from datetime import date

WEEK = 7
MONTH = 28
"""Logical days of the windows in which counts are compared: four whole weeks, so that every weekday weighs alike."""


class Share(NamedTuple):
    """So many of so many."""

    part: int
    of: int


NONE = Share(0, 0)


def monday_of(day: int) -> int:
    """The ordinal of the Monday of a day's week, the week that begins on Monday as in ISO 8601."""
    return day - (day - 1) % WEEK


def within(day: int, today: date, days: int, *, back: int = 0) -> bool:
    """Whether a day is one of the `days` logical days that end `back` days before today, or today with 0."""
    return 0 <= today.toordinal() - back - day < days


def lacking(have: int, needed: int) -> int:
    """How many are still missing."""
    return max(0, needed - have)
