"""The calendar of attempts: a column a week, a row a weekday; a filling a day, told apart without colour."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from protocol.insights.counting import WEEK
from screens.counted import counted
from screens.insights.pieces import Line, Piece, Role, Room

if TYPE_CHECKING:
    from protocol.insights.day_map import DayMap

_NAME, _TALL = 5, 24
"""Cells for the name of a weekday, and lines from which a day is two lines high."""
_MOST = 4
"""Attempts a day from which there is no fuller filling."""


def draw(found: DayMap, room: Room) -> list[Line]:
    """The total, the months, the seven rows, and what the fillings mean."""
    wide = 2 if (room.width - _NAME) // 3 < len(found.weeks) else 3
    weeks = found.weeks[-max((room.width - _NAME) // wide, 1) :]
    total = f"{counted(found.total, 'attempt')} on {counted(found.days, 'day')}"
    lines: list[Line] = [[Piece(total, Role.FIGURE)], [], _months(weeks, wide)]
    for weekday in range(WEEK):
        line = _weekday(found, weeks, weekday, wide, room)
        lines += [line, []] if room.height >= _TALL else [line]
    return [*lines, [], *_legend(room)]


def _months(weeks: tuple[int, ...], wide: int) -> Line:
    """The name of a month above the first week that begins in it, where it does not run into the one before."""
    text = ""
    for place, monday in enumerate(weeks):
        begins = date.fromordinal(monday)
        if begins.day <= WEEK and len(text) <= place * wide:
            text = text.ljust(place * wide) + f"{begins:%b} "
    return [Piece(" " * _NAME + text, Role.AXIS)]


def _weekday(found: DayMap, weeks: tuple[int, ...], weekday: int, wide: int, room: Room) -> Line:
    name = Piece(room.coaching.weekdays[weekday].ljust(_NAME), Role.QUIET)
    return [name, *(_day(found, monday + weekday, wide, room) for monday in weeks)]


def _day(found: DayMap, day: int, wide: int, room: Room) -> Piece:
    if day > found.today:
        return Piece(" " * wide)
    count = found.counts.get(day, 0)
    if count:
        return Piece((_filling(count, room) * (wide - 1)).ljust(wide), Role.FIRST)
    mark = room.mark("–", "-") if day in found.days_off else room.mark("·", ".")
    return Piece(mark.ljust(wide), Role.AXIS)


def _filling(count: int, room: Room) -> str:
    return room.mark("░▒▓█", ":+*#")[min(count, _MOST) - 1]


def _legend(room: Room) -> list[Line]:
    words = room.coaching.insights
    line = [Piece(room.mark("·", "."), Role.AXIS), Piece(" 0  ", Role.QUIET)]
    for count in range(1, _MOST + 1):
        line += [Piece(_filling(count, room) * 2, Role.FIRST), Piece(f" {count}{' or more' if count == _MOST else ''}  ", Role.QUIET)]
    line += [Piece(f"{words.days_legend}   ", Role.QUIET), Piece(room.mark("–", "-"), Role.AXIS), Piece(f" {words.day_off}", Role.QUIET)]
    return [line]
