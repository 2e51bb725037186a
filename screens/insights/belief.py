"""Belief over time: own ratings first, as points; the model estimate as a broken line within its band."""

from __future__ import annotations

from typing import TYPE_CHECKING

from screens.counted import counted
from screens.insights.dates import named, ticks
from screens.insights.pieces import Line, Piece, Role, Room
from screens.insights.plot import LINE, Frame, Layer, along, between, plot, thinned

if TYPE_CHECKING:
    from protocol.insights.belief_course import BeliefCourse

_Y_TICKS = ((0.0, "0"), (25.0, "25"), (50.0, "50"), (75.0, "75"), (100.0, "100"))


def draw(course: BeliefCourse, room: Room) -> list[Line]:
    """The words, the plot in what is left of the room, and what its marks mean."""
    above, below = [*early(course, room), *_estimate(course, room)], _legend(room)
    if not room.show_estimate and not course.measured:
        return above
    return [*above, *_plot(course, room, room.plot_height(len(above) + len(below))), *below]


def early(course: BeliefCourse, _: Room) -> list[Line]:
    """What the person said last."""
    rated = f"{course.measured[-1][1]}, on {named(course.measured[-1][0])}" if course.measured else "none yet"
    return [[Piece("Your own last rating: "), Piece(rated, Role.FIGURE)]]


def _estimate(course: BeliefCourse, room: Room) -> list[Line]:
    if not room.show_estimate:
        return room.wrapped(room.coaching.insights.estimate_hidden, Role.QUIET)
    last = course.readings[-1]
    band = f"{room.mark('±', '+-')}{round(last.band)}"
    about = f"about {round(last.estimate)}, {band}, {counted(course.attempts, 'attempt')} in 60 days"
    return [[Piece("Model estimate: ", Role.QUIET), Piece(about, Role.MODEL)]]


def _plot(course: BeliefCourse, room: Room, height: int) -> list[Line]:
    days = [day for day, _ in course.measured] + [one.day for one in course.readings]
    first, last = min(days), max(*days, min(days) + 1)
    frame = Frame(room.width, height, (first, last), (0, 100), ticks(first, last, room.width - 4), _Y_TICKS)
    layers = []
    if room.show_estimate:
        edges = [(one.day, one.estimate - one.band, one.estimate + one.band) for one in course.readings]
        dashes = along(thinned([one[:2] for one in course.readings], frame), frame, dashed=True)
        layers += [
            Layer(*between(thinned(edges, frame), frame), room.mark("░", ":"), Role.BAND),
            Layer(*dashes, room.mark(LINE, "-"), Role.MODEL),
        ]
    points = [day for day, _ in course.measured], [rated for _, rated in course.measured]
    return plot([*layers, Layer(*points, room.mark("●", "#"), Role.MEASURED)], frame, in_ascii=room.ascii)


def _legend(room: Room) -> list[Line]:
    words = room.coaching.insights
    line = [Piece(room.mark("●", "#"), Role.MEASURED), Piece(f" {words.own_rating}", Role.QUIET)]
    if room.show_estimate:
        line += [Piece(room.mark("   ╌╌ ", "   -- "), Role.MODEL), Piece(words.model, Role.QUIET)]
        line += [Piece(room.mark("   ░░ ", "   :: "), Role.BAND), Piece(words.band, Role.QUIET)]
    return [line]
