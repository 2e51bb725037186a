"""Times of day as a person sets them: `18:30`, and the hours between two of them."""

from __future__ import annotations

from protocol.typed import Final

HOUR_MINUTES: Final = 60
DAY_MINUTES: Final = 24 * HOUR_MINUTES
_LENGTHS: Final = (len("9:05"), len("09:05"))


def minute_of_day(typed: str) -> int | None:
    """Minutes since midnight, 0 to 1439, of `HH:MM` or `H:MM`; None for anything else."""
    hours, colon, minutes = typed.partition(":")
    if len(typed) not in _LENGTHS or not colon or not (typed.isascii() and (hours + minutes).isdecimal() and hours):
        return None
    found = int(hours) * HOUR_MINUTES + int(minutes)
    return found if int(minutes) < HOUR_MINUTES and found < DAY_MINUTES else None


def lies_between(minute: int, first: int, end: int) -> bool:
    """Whether a minute of the day lies from `first` up to `end`, over midnight where that is the earlier one; never where both are one."""
    return first <= minute < end if first <= end else minute >= first or minute < end
