"""When and where something happened, and the logical day it belongs to (spec 6.2).

A logical day begins at the day start hour (0-23, usually 4) of the wall clock in the zone where the thing happened. It is worked out
once, at the moment of recording, and never again when the zone or the day start changes later.
"""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone, tzinfo

from protocol.errors import ProtocolError
from protocol.typed import Final, NamedTuple

YEARS: Final = range(1900, 2300)
"""Years in which a moment can lie. A clock or a file that names another is wrong, and days can be counted on from all of these."""

_UTC = frozenset({"UTC", "Etc/UTC"})
"""What most remote machines are set to; the rules of other zones cost a quick log a tenth of its time."""
_OFFSET_LENGTH = len("+02:00")
_MOST_MINUTES = 24 * 60 - 1


class ZoneError(ProtocolError):
    """A time zone that this machine has no rules for."""

    def __init__(self, tz: str) -> None:
        super().__init__("Time zone", f"This machine knows no time zone {tz!a}; set TZ to a name such as Europe/Berlin, or install tzdata.")


class Moment(NamedTuple):
    """An instant in UTC with its place and its logical day.

    `tz` is an IANA name, or a fixed offset such as `+02:00` where no name is known. `utc_offset_min` is minutes east of UTC.
    """

    occurred_at: datetime
    tz: str
    utc_offset_min: int
    logical_date: date


class Now(NamedTuple):
    """The present as it is handed down from above: no rule reads a clock. `instant` is aware and in UTC."""

    instant: datetime
    tz: str
    utc_offset_min: int
    day_start_hour: int = 4

    @property
    def wall(self) -> datetime:
        """What the clock on the wall shows, without a zone."""
        return wall_time(self.instant, self.utc_offset_min)

    @property
    def moment(self) -> Moment:
        """The present as a moment to record."""
        return moment(self.instant, self.tz, self.utc_offset_min, self.day_start_hour)

    @property
    def today(self) -> date:
        """The logical day it is now."""
        return logical_date(self.wall, self.day_start_hour)


def moment(instant: datetime, tz: str, utc_offset_min: int, day_start_hour: int) -> Moment:
    """An aware instant as a moment. ValueError for a naive one: it would be read in this machine's own zone."""
    wall = wall_time(instant, utc_offset_min)
    return Moment(instant.astimezone(UTC), tz, utc_offset_min, logical_date(wall, day_start_hour))


def moment_in(instant: datetime, tz: str, day_start_hour: int) -> Moment:
    """As `moment`, with the offset that the zone had at that instant. Raises ZoneError."""
    return moment(instant, tz, offset_minutes(instant.astimezone(zone_for(tz))), day_start_hour)


def logical_date(wall: datetime, day_start_hour: int) -> date:
    """The logical day of a naive wall time: the calendar date it would be if midnight were at the day start."""
    return (wall - timedelta(hours=day_start_hour)).date()


def wall_time(instant: datetime, utc_offset_min: int) -> datetime:
    """The naive wall time of an aware instant at an offset in minutes east of UTC."""
    if instant.tzinfo is None:
        raise ValueError("an instant needs its zone")
    return instant.astimezone(UTC).replace(tzinfo=None) + timedelta(minutes=utc_offset_min)


def instant_at(wall: datetime, tz: str, *, second: bool = False) -> datetime:
    """The UTC instant of a naive wall time in a zone. Raises ZoneError.

    A wall time that the clocks skipped is read as much later as they were put forward; of one that came twice the first is
    meant, with `second` the second.
    """
    return wall.replace(tzinfo=zone_for(tz), fold=int(second)).astimezone(UTC)


def day_of(at: Moment) -> int:
    """The ordinal of the logical day of a moment."""
    return at.logical_date.toordinal()


def days_between(earlier: date, later: date) -> int:
    """Days from one date to another by their ordinals, negative when `later` lies before."""
    return later.toordinal() - earlier.toordinal()


def zone_for(tz: str) -> tzinfo:
    """The rules behind `Moment.tz`. Raises ZoneError for a name this machine does not know."""
    if tz in _UTC:
        return UTC
    fixed = _fixed_minutes(tz)
    if fixed is not None:
        return timezone(timedelta(minutes=fixed))
    from zoneinfo import ZoneInfo

    try:
        # A name that is a folder of zones ("Europe") is an OSError in some versions of Python.
        return ZoneInfo(tz)
    except (KeyError, ValueError, OSError) as reason:
        raise ZoneError(tz) from reason


def offset_minutes(local: datetime) -> int:
    """Minutes east of UTC of an aware datetime, seconds cut off."""
    return (local.utcoffset() or timedelta()) // timedelta(minutes=1)


def offset_name(minutes: int) -> str:
    """The `tz` of a fixed offset: 330 is `+05:30`."""
    hours, rest = divmod(abs(minutes), 60)
    return f"{'-' if minutes < 0 else '+'}{hours:02}:{rest:02}"


def _fixed_minutes(tz: str) -> int | None:
    """The minutes of `+05:30`, None for anything else."""
    hours, rest = tz[1:3], tz[4:]
    shaped = len(tz) == _OFFSET_LENGTH and tz.isascii() and tz[0] in "+-" and tz[3] == ":" and (hours + rest).isdecimal()
    if not shaped:
        return None
    minutes = int(hours) * 60 + int(rest)
    if minutes > _MOST_MINUTES:
        return None
    return -minutes if tz[0] == "-" else minutes
