"""The ladder over time: a line for each of its versions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from screens.insights.dates import named, ticks
from screens.insights.pieces import Line, Piece, Role, Room
from screens.insights.plot import LINE, Frame, Layer, along, plot

if TYPE_CHECKING:
    from protocol.insights.ladder_course import LadderCourse

_Y_TICKS = ((0.0, "0"), (25.0, "25"), (50.0, "50"), (70.0, "70"), (100.0, "100"))
_MARKS = ("●#", "◆@", "■%", "▲^")
"""Points of the versions, in Unicode and in ASCII, taken in turn."""
_TOLD = 2
"""Versions that are told in words, the newest ones."""
_ROLES = (Role.FIRST, Role.SECOND, Role.THIRD)


def draw(course: LadderCourse, room: Room) -> list[Line]:
    """The words and the plot in what is left of the room."""
    above = early(course, room)
    if len(course.versions) > 1:
        above += room.wrapped(room.coaching.insights.versions_apart, Role.QUIET)
    return [*above, *_plot(course, room, room.plot_height(len(above)))]


def early(course: LadderCourse, room: Room) -> list[Line]:
    """The last rating of each of the newest versions."""
    lines: list[Line] = []
    for place, version in enumerate(course.versions):
        day, strength = version.strengths[-1]
        mark = Piece(room.mark(*_MARKS[place % len(_MARKS)]), _ROLES[place % len(_ROLES)])
        lines.append([mark, Piece(f" Version {version.version}: "), Piece(f"{strength}, on {named(day)}", Role.FIGURE)])
    return lines[-_TOLD:]


def _plot(course: LadderCourse, room: Room, height: int) -> list[Line]:
    days = [day for version in course.versions for day, _ in version.strengths]
    first, last = min(days), max(*days, min(days) + 1)
    frame = Frame(room.width, height, (first, last), (0, 100), ticks(first, last, room.width - 4), _Y_TICKS)
    layers = []
    for place, version in enumerate(course.versions):
        role, mark = _ROLES[place % len(_ROLES)], room.mark(*_MARKS[place % len(_MARKS)])
        layers.append(Layer(*along([(day, strength) for day, strength in version.strengths], frame), room.mark(LINE, "."), role))
        layers.append(Layer([day for day, _ in version.strengths], [strength for _, strength in version.strengths], mark, role))
    return plot(layers, frame, in_ascii=room.ascii)
