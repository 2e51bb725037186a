"""WHEN: the few ways to write a time that the shell, the quick-log box and the goal screen share.

Times are those of the wall clock, and `today`, `yesterday` and `-2d` count its calendar days: at 01:30 with a day start of 04:00
`yesterday 18:30` is seven hours ago, although the logical day has not changed since. A wall time that the clocks skipped moves on by as
much as they did; of one that comes twice the first is meant. ISO 8601 with an offset keeps that offset as its place, unless it is
the offset of the person's own zone at that time; with `Z` the place is the person's own.

A date without a time is noon of that day, or the day start where that is later, so that its logical day is the day that was named.
"""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING, Final, Literal

from protocol.errors import PointedError
from protocol.moments import Moment, days_between, instant_at, moment, moment_in, offset_minutes, offset_name
from protocol.text import field
from protocol.typed import NamedTuple
from protocol.visible import quoted

if TYPE_CHECKING:
    from collections.abc import Mapping

    from protocol.moments import Now

REACH: Final = 7
"""Logical days: how far back an attempt may be dated (spec 6.2) and how far ahead a proximal goal may lie (spec step 2)."""

_FORMS: Final = "18:30, yesterday 18:30, -2d, -3h or 2026-11-20T18:30"
_NOON: Final = 12
_MOST_DIGITS: Final = 4
_SURELY_FAR: Final = 400
_DATE_LENGTH: Final = len("2026-11-20")
_CLOCK_LENGTHS: Final = (len("9:05"), len("09:05"))
_WEEKDAYS: Final = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_DAYS: Final[Mapping[str, int]] = {"today": 0, "yesterday": -1, "tomorrow": 1}


class WhenError(PointedError):
    """A WHEN that cannot be read or lies out of reach. `hint` is a WHEN that may be meant, or empty."""

    def __init__(self, sentence: str, text: str, start: int, end: int, hint: str = "") -> None:
        super().__init__("Time", sentence, text, start, end)
        self.hint = hint


class Planned(NamedTuple):
    """When a goal is to be done: the person's words, and the moment they name; None where they are a cue ("after lunch")."""

    text: str
    at: Moment | None


class _Reading(NamedTuple):
    """What was written: a calendar day with or without a time of day, or with `exact` an instant with its place.

    `head` says how the day was named: not at all, by a date, by counting days, by a weekday.
    """

    head: Literal["clock", "date", "days", "weekday"]
    day: date
    clock: time | None = None
    exact: Moment | None = None


def parse_past(text: str, now: Now) -> Moment:
    """The moment that `--at` names, at most `REACH` logical days back. Raises WhenError and ZoneError.

    ISO 8601 (`2026-11-20T18:30`, `2026-11-20 18:30+01:00`, `2026-11-20`), `18:30`, `today`, `yesterday`, `-2d` and weekdays, each
    with or without a time, `-3h`, `-20m`. `today`, `yesterday` and `-2d` alone keep the time of day it is now; a weekday is the last one.
    """
    reading = _read(text, now)
    if reading is None:
        raise _unknown(text)
    _refuse_far(text, reading.day, now)
    at = reading.exact or _moment_at(_past_wall(reading, now), now)
    if at.occurred_at > now.instant:
        raise _future(text, reading, now)
    if days_between(at.logical_date, now.today) > REACH:
        raise _too_old(text)
    return at


def parse_planned(text: str, now: Now) -> Planned:
    """When a goal is to be done, at most `REACH` logical days ahead. Raises WhenError, ZoneError and TextError.

    The forms of `parse_past` with `tomorrow`, `+2d`, `+3h`; a time that has passed today is tomorrow's, a weekday is the next one. All
    other words are a cue and kept whole.
    """
    words = field("goal.when", text)
    reading = _read(words, now)
    if reading is None:
        return Planned(words, None)
    _refuse_far(words, reading.day, now)
    at = reading.exact or _ahead(_planned_wall(reading, now), now)
    if at.occurred_at < now.instant:
        raise _past(words)
    if days_between(now.today, at.logical_date) > REACH:
        raise _too_far(words)
    return Planned(words, at)


def _past_wall(reading: _Reading, now: Now) -> datetime:
    wall = now.wall
    if reading.head == "days" and reading.clock is None:
        return datetime.combine(reading.day, wall.time())
    named = _named(reading, now)
    if reading.head == "weekday" and named > wall:
        return named - timedelta(days=7)
    return min(named, wall) if reading.clock is None and reading.day == wall.date() else named


def _planned_wall(reading: _Reading, now: Now) -> datetime:
    wall = now.wall
    named = _named(reading, now)
    if named >= wall:
        return named
    if reading.head == "clock":
        return named + timedelta(days=1)
    if reading.head == "weekday":
        return named + timedelta(days=7)
    return wall if reading.clock is None and reading.day == wall.date() else named


def _named(reading: _Reading, now: Now) -> datetime:
    return datetime.combine(reading.day, reading.clock or time(max(_NOON, now.day_start_hour)))


def _moment_at(wall: datetime, now: Now) -> Moment:
    return now.moment if wall == now.wall else moment_in(instant_at(wall, now.tz), now.tz, now.day_start_hour)


def _ahead(wall: datetime, now: Now) -> Moment:
    """As `_moment_at`; of a wall time that comes twice the second, where only that is still ahead."""
    first = _moment_at(wall, now)
    if first.occurred_at >= now.instant:
        return first
    return moment_in(instant_at(wall, now.tz, second=True), now.tz, now.day_start_hour)


def _read(text: str, now: Now) -> _Reading | None:
    """What a WHEN says, before any question of reach. None for what has no such form; raises WhenError for 25:00 or 2026-02-30."""
    words = text.lower().split()
    if len(words) == len(("yesterday", "at", "18:30")) and words[1] == "at":
        del words[1]
    if not text.isascii() or len(words) not in {1, 2}:
        return None
    if _is_date(words[0][:_DATE_LENGTH]):
        return _read_iso(text, " ".join(words), now)
    if _is_clock(words[-1]):
        day = _read_day(words[0], now) if words[1:] else _Reading("clock", now.wall.date())
        return day and day._replace(clock=_read_clock(text, words[-1]))
    return None if words[1:] else _read_span(words[0], now) or _read_day(words[0], now)


def _read_span(word: str, now: Now) -> _Reading | None:
    """`-3h` and `+20m`, counted on the instant and not on the wall clock."""
    count = _count(word)
    if count is None or word[-1] not in "hm":
        return None
    instant = now.instant + timedelta(minutes=count * (60 if word[-1] == "h" else 1))
    return _exact(moment_in(instant, now.tz, now.day_start_hour))


def _read_day(word: str, now: Now) -> _Reading | None:
    """A calendar day by counting or by its weekday, which is the next one, today included."""
    today = now.wall.date()
    days = _DAYS.get(word, _count(word) if word[-1] == "d" else None)
    if days is not None:
        return _Reading("days", today + timedelta(days=days))
    for number, name in enumerate(_WEEKDAYS):
        if word in {name, name[:3]}:
            return _Reading("weekday", today + timedelta(days=(number - today.weekday()) % 7))
    return None


def _read_iso(text: str, body: str, now: Now) -> _Reading | None:
    """`body` begins like an ISO date and has its blanks collapsed. None where other words follow the date."""
    rest = body[_DATE_LENGTH:]
    if rest and not (rest[0] in "t " and rest[1:2].isdigit()):
        return None
    try:
        stamp = datetime.fromisoformat(body[:_DATE_LENGTH] + rest.replace(" ", "t").upper())
        offset = stamp.utcoffset()
    except ValueError:
        raise _no_such(text, text.strip()) from None
    if offset is None:
        return _Reading("date", stamp.date(), stamp.time() if rest else None)
    if offset % timedelta(minutes=1):
        raise _no_such(text, text.strip())
    _refuse_far(text, stamp.date(), now)
    here = moment_in(stamp, now.tz, now.day_start_hour)
    minutes = offset_minutes(stamp)
    if body.endswith("z") or here.utc_offset_min == minutes:
        return _exact(here)
    return _exact(moment(stamp, offset_name(minutes), minutes, now.day_start_hour))


def _exact(at: Moment) -> _Reading:
    return _Reading("date", at.logical_date, None, at)


def _read_clock(text: str, word: str) -> time:
    hours, _, minutes = word.partition(":")
    try:
        return time(int(hours), int(minutes))
    except ValueError:
        raise _no_such(text, word) from None


def _count(word: str) -> int | None:
    """The signed number of `-2d` or `+3h`; one of more than four digits is out of reach whatever it is."""
    digits = word[1:-1]
    if word[0] not in "+-" or not digits.isdecimal():
        return None
    number = int(digits) if len(digits) <= _MOST_DIGITS else 10**_MOST_DIGITS - 1
    return -number if word[0] == "-" else number


def _is_clock(word: str) -> bool:
    return len(word) in _CLOCK_LENGTHS and word[-3] == ":" and (word[:-3] + word[-2:]).isdecimal()


def _is_date(word: str) -> bool:
    return len(word) == _DATE_LENGTH and word[4] == word[7] == "-" and word.replace("-", "").isdecimal()


def _refuse_far(text: str, day: date, now: Now) -> None:
    """Refuse what is more than a year off before it is worked out: the calendar ends somewhere."""
    if abs(days_between(now.wall.date(), day)) > _SURELY_FAR:
        raise _refusal(text, f"{quoted(text.strip())} is out of reach; name a time within {REACH} days of now.")


def _refusal(text: str, sentence: str, hint: str = "") -> WhenError:
    start = len(text) - len(text.lstrip())
    return WhenError(sentence, text, start, max(start, len(text.rstrip())), hint)


def _unknown(text: str) -> WhenError:
    from difflib import get_close_matches

    words = text.split()
    if not words:
        return _refusal(text, f"Type a time: {_FORMS}.")
    near = get_close_matches(words[0].lower(), [*_DAYS, *_WEEKDAYS], n=1, cutoff=0.75)
    hint = " ".join([*near, *words[1:]]) if near else ""
    means = f"did you mean {quoted(hint)}?" if near else f"write {_FORMS}."
    return _refusal(text, f"{quoted(text.strip())} is no time as written here; {means}", hint)


def _no_such(text: str, part: str) -> WhenError:
    start = text.lower().rfind(part.lower())
    sentence = f"{quoted(part)} is on no clock or calendar; write it like 18:30 or 2026-11-20T18:30."
    return WhenError(sentence, text, start, start + len(part))


def _future(text: str, reading: _Reading, now: Now) -> WhenError:
    if reading.clock is not None and reading.day == now.wall.date():
        hint = f"yesterday {reading.clock:%H:%M}"
        return _refusal(text, f"{quoted(text.strip())} has not come yet; for the day before write {hint}.", hint)
    return _refusal(text, f"{quoted(text.strip())} has not come yet; to log it as now, leave the time out.")


def _too_old(text: str) -> WhenError:
    sentence = f"{quoted(text.strip())} is more than {REACH} days back; leave the time out and say in your words when it was."
    return _refusal(text, sentence)


def _past(text: str) -> WhenError:
    return _refusal(text, f"{quoted(text.strip())} has passed; name a time from now on, such as tomorrow 18:00.")


def _too_far(text: str) -> WhenError:
    sentence = f"{quoted(text.strip())} is more than {REACH} days ahead; name an earlier time, or a piece you could finish by then."
    return _refusal(text, sentence)
