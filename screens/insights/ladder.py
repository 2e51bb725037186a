"""The ladder over time: strength as a line for each version, and the newest version rung by rung, the hardest at the top."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.cells import cell_len

from protocol.measuring.ladder import ABLE
from screens.insights.dates import named, short, ticks
from screens.insights.pieces import Line, Piece, Role, Room
from screens.insights.plot import LINE, Frame, Layer, along, plot
from screens.widgets.loop_cells import fit, wrap

if TYPE_CHECKING:
    from protocol.insights.ladder_course import LadderCourse, LadderRating, LadderVersion

_Y_TICKS = ((0.0, "0"), (25.0, "25"), (50.0, "50"), (70.0, "70"), (100.0, "100"))
_MARKS = ("●#", "◆@", "■%", "▲^")
"""Points of the versions, in Unicode and in ASCII, taken in turn."""
_ROLES = (Role.FIRST, Role.SECOND, Role.THIRD)
_WIDE = 56
"""Cells from which the words of a rung leave room for ratings before the newest."""
_COLUMN, _GAP, _LEAST_PLOT = 7, 2, 9
"""Cells of a rating in the table and between it and a rung, and lines below which a plot shows nothing."""


def draw(course: LadderCourse, room: Room) -> list[Line]:
    """What the newest rating says, its rungs, and where there is room the strengths over time."""
    words = room.coaching.insights
    above = early(course, room)
    if len(course.versions) > 1:
        above += room.wrapped(words.versions_apart, Role.QUIET)
    height = room.plot_height(len(above) + 1)
    rungs = any(one.rungs for one in course.versions[-1].ratings)
    if rungs and height < _LEAST_PLOT:
        return above
    return [*above, [], *_plot(course, room, height)]


def early(course: LadderCourse, room: Room) -> list[Line]:
    """The newest rating in words, and the table of the newest version."""
    if not course.versions:
        return []
    version, words = course.versions[-1], room.coaching.insights
    last = version.ratings[-1]
    mark, role = _look(len(course.versions) - 1, room)
    line = [Piece(mark, role), Piece(f" Version {version.version}: "), Piece(f"strength {last.strength}", Role.FIGURE)]
    line.append(Piece(f" on {named(last.day)}"))
    lines = [line]
    if version.change is not None:
        lines += room.wrapped(words.ladder_change.format(change=version.change.words()))
    if last.places is not None:
        lines += room.wrapped(words.ladder_places.format(able=last.places[0], of=last.places[1]))
    return [*lines, *_table(version, room)]


def _look(place: int, room: Room) -> tuple[str, Role]:
    return room.mark(*_MARKS[place % len(_MARKS)]), _ROLES[place % len(_ROLES)]


def _table(version: LadderVersion, room: Room) -> list[Line]:
    """A row a rung, a column a rating, as many of the newest ones as fit."""
    rated = [one for one in version.ratings if one.rungs]
    if not rated:
        return []
    longest = max(cell_len(room.own(one)) for one in version.rungs)
    name = max(min(longest, room.width - _GAP - _COLUMN * min(len(rated), 4 if room.width >= _WIDE else 1)), _COLUMN)
    shown = rated[-max((room.width - name - _GAP) // _COLUMN, 1) :]
    head: Line = [Piece(" " * (name + _GAP)), *(Piece(short(one.day).rjust(_COLUMN), Role.AXIS) for one in shown)]
    rows = [_rung(number, version, shown, name, room) for number in reversed(range(len(version.rungs)))]
    levels = [f"{one.level} of {len(one.rungs)}".rjust(_COLUMN) for one in shown]
    *before, last = wrap(room.coaching.insights.level, name + _GAP, 4, room.glyphs.ellipsis)
    level: Line = [Piece(last.ljust(name + _GAP), Role.HEAD), Piece("".join(levels), Role.FIGURE)]
    return [[], head, *rows, *([Piece(one, Role.HEAD)] for one in before), level]


def _rung(number: int, version: LadderVersion, shown: list[LadderRating], name: int, room: Room) -> Line:
    words = fit(room.own(version.rungs[number]), name, room.glyphs.ellipsis)
    line = [Piece(words + " " * _GAP)]
    for one in shown:
        able = one.rungs[number] >= ABLE
        mark = room.mark("●", "#") if able else " "
        line.append(Piece(f"{mark} {one.rungs[number]:>3}".rjust(_COLUMN), Role.FIRST if able else Role.QUIET))
    return line


def _plot(course: LadderCourse, room: Room, height: int) -> list[Line]:
    days = [one.day for version in course.versions for one in version.ratings]
    first, last = min(days), max(*days, min(days) + 1)
    frame = Frame(room.width, height, (first, last), (0, 100), ticks(first, last, room.width - 4), _Y_TICKS)
    layers = []
    for place, version in enumerate(course.versions):
        mark, role = _look(place, room)
        points = [(one.day, one.strength) for one in version.ratings]
        layers.append(Layer(*along(points, frame), room.mark(LINE, "."), role))
        layers.append(Layer([day for day, _ in points], [strength for _, strength in points], mark, role))
    return plot(layers, frame, in_ascii=room.ascii)
