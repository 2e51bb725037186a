"""The one place that reads the clock and the time zone. Everything below is handed a `Now`."""

from __future__ import annotations

import os
import time
from datetime import UTC, datetime

from protocol.errors import ProtocolError
from protocol.moments import YEARS, Now, ZoneError, offset_minutes, offset_name, zone_for
from protocol.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

VARIABLE = "SMALLWINS_NOW"
_ZONE_LINK, _ZONE_FILE, _ZONES = "/etc/localtime", "/etc/timezone", "/zoneinfo/"


class ClockError(ProtocolError):
    """The stand-in for the clock cannot be read."""


class Clock:
    """Answers `Now`: the machine's, or the instant that $SMALLWINS_NOW names for tests and demonstrations."""

    def __init__(self, environ: Mapping[str, str], day_start_hour: int, fixed: datetime | None = None) -> None:
        """A clock with the day start of the preferences (0-23); raises `ClockError` for a stand-in that is no ISO 8601 with offset."""
        self.fixed = fixed or _stand_in(environ.get(VARIABLE, ""))
        self._environ = environ
        self._day_start_hour = day_start_hour

    def __call__(self) -> Now:
        """The present."""
        instant = self.fixed or datetime.now(UTC)
        tz = zone_name(self._environ)
        offset = _offset_in(tz, instant)
        if self.fixed is not None and offset != offset_minutes(self.fixed):
            offset = offset_minutes(self.fixed)
            tz = offset_name(offset)
        elif offset is None:
            offset = offset_minutes(instant.astimezone())
            tz = offset_name(offset)
        return Now(instant.astimezone(UTC), tz, offset, self._day_start_hour)

    def with_day_start(self, hour: int) -> Clock:
        """The same clock with days that begin at another hour, 0-23."""
        return Clock(self._environ, hour, self.fixed)

    def milliseconds(self) -> int:
        """The present in milliseconds since 1970, for the stamps of the journal."""
        return int((self.fixed.timestamp() if self.fixed else time.time()) * 1000)


def _stand_in(text: str) -> datetime | None:
    if not text:
        return None
    try:
        instant = datetime.fromisoformat(text)
    except ValueError:
        instant = None
    if instant is None or instant.tzinfo is None:
        raise ClockError("Clock", f"{VARIABLE} takes ISO 8601 with an offset, such as 2026-11-23T18:30:00+01:00. Unset or correct it.")
    if instant.year not in YEARS[1:-1]:
        raise ClockError("Clock", f"{VARIABLE} names the year {instant.year}. Unset or correct it.")
    return instant


def zone_name(environ: Mapping[str, str]) -> str:
    """The IANA name of the machine's zone, "" where none can be told."""
    named = environ.get("TZ", "").removeprefix(":")
    if named and not named.startswith("/"):
        return named
    try:
        target = os.path.realpath(_ZONE_LINK)
        if _ZONES in target:
            return target.split(_ZONES, 1)[1].removeprefix("posix/").removeprefix("right/")
        with open(_ZONE_FILE, encoding="ascii") as file:  # noqa: PTH123  (pathlib costs start-up time on the quick-log path)
            return file.read(64).strip()
    except (OSError, UnicodeDecodeError):
        return ""


def _offset_in(tz: str, instant: datetime) -> int | None:
    if not tz:
        return None
    try:
        return offset_minutes(instant.astimezone(zone_for(tz)))
    except ZoneError:
        return None
