"""Effort beside results over half a year, with the dips in it marked below."""

from __future__ import annotations

from typing import TYPE_CHECKING

from protocol.guarding.dip_episode import dip_message
from protocol.insights.counting import WEEK
from screens.counted import counted
from screens.insights.dates import named, ticks
from screens.insights.pieces import Line, Piece, Role, Room
from screens.insights.plot import LINE, Frame, Layer, along, between, plot

if TYPE_CHECKING:
    from protocol.insights.effort_results import Dip, EffortResults

_Y_TICKS = ((0.0, "0"), (2.0, "2"), (4.0, "4"), (6.0, "6"), (8.0, "8"), (10.0, "10"))
_LEAST_SPAN = 4 * WEEK
_TOLD = 2
"""Dips that are told in words, the newest ones."""


def draw(found: EffortResults, room: Room) -> list[Line]:
    """The dips in words, the plot in what is left of the room, and what its marks mean."""
    words = room.coaching.insights
    said = [_told(one, room) for one in found.dips[-_TOLD:]] or [words.no_dip]
    above = [line for text in said for line in room.wrapped(text)]
    if found.episode is not None:
        above += [line for text in dip_message(found.episode, room.coaching.guard_rails) for line in room.wrapped(text)]
    below: Line = [Piece(room.mark("━━ ", "** "), Role.FIRST), Piece(words.effort, Role.QUIET)]
    below += [Piece(room.mark("   ╌╌ ", "   oo "), Role.SECOND), Piece(words.result, Role.QUIET)]
    below += [Piece(room.mark("   ░░ ", "   :: "), Role.BAND), Piece(words.dip, Role.QUIET)]
    return [*above, *_plot(found, room, room.plot_height(len(above) + 1)), below]


def _told(dip: Dip, room: Room) -> str:
    words, days = room.coaching.insights, counted(dip.last - dip.first + 1, "day")
    if dip.open:
        return words.dip_open.format(first=named(dip.first), days=days)
    return words.dip_span.format(first=named(dip.first), last=named(dip.last), days=days)


def _plot(found: EffortResults, room: Room, height: int) -> list[Line]:
    today = room.today.toordinal()
    first = min([one.day for one in found.readings] + [today - _LEAST_SPAN])
    frame = Frame(room.width, height, (first, today), (0, 10), ticks(first, today, room.width - 3), _Y_TICKS)
    efforts = along([(one.day, one.effort) for one in found.readings], frame, widest=1)
    results = along([(one.day, one.result) for one in found.readings], frame, dashed=True, widest=1)
    layers = [
        Layer(*_shaded(found.dips, frame), room.mark("░", ":"), Role.BAND),
        Layer(*efforts, room.mark(LINE, "*"), Role.FIRST),
        Layer(*results, room.mark(LINE, "o"), Role.SECOND),
    ]
    return plot(layers, frame, in_ascii=room.ascii)


def _shaded(dips: tuple[Dip, ...], frame: Frame) -> tuple[list[float], list[float]]:
    """The days of the dips, from top to bottom."""
    bottom, top = frame.y
    filled = [between([(max(one.first, frame.x[0]), bottom, top), (one.last, bottom, top)], frame) for one in dips]
    return [x for xs, _ in filled for x in xs], [y for _, ys in filled for y in ys]
