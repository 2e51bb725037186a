"""The four sources of 28 days: counts as bars, model points, and when each was seen last."""

from __future__ import annotations

from typing import TYPE_CHECKING

from protocol.sources import BALANCE_DAYS
from protocol.vocabulary import Source
from screens.insights.bars import bar
from screens.insights.pieces import Line, Piece, Role, Room

if TYPE_CHECKING:
    from protocol.insights.balance import Balance, SourceShare

_NAME, _COUNT, _POINTS, _SEEN = 23, 5, 15, 14
"""Cells of the columns; the bars take the rest."""
_IN = 2
"""Cells by which what a source is is set in."""


def draw(found: Balance, room: Room) -> list[Line]:
    """The table, the remarks, and what no table can say."""
    points = _POINTS if room.show_estimate else 0
    width = max(room.width - _NAME - _COUNT - points - _SEEN, 8)
    most = max(1, *(one.events for one in found.shares))
    words = room.coaching.insights
    head: Line = [Piece(f"the last {BALANCE_DAYS} days".ljust(_NAME), Role.HEAD), Piece(" " * (width + _COUNT))]
    head += [Piece(words.points.rjust(_POINTS), Role.HEAD)] if points else []
    head.append(Piece(words.last_seen.rjust(_SEEN), Role.HEAD))
    lines = [head]
    for one in found.shares:
        lines += [_row(one, most, width, room), *_about(one, room)]
    remarks = [line for text in _remarks(found, room) for line in room.wrapped(text)]
    return [*lines, [], *remarks, *room.wrapped(room.coaching.balance.no_ideal, Role.QUIET)]


def _about(one: SourceShare, room: Room) -> list[Line]:
    within = room._replace(width=room.width - _IN)
    return [[Piece(" " * _IN), *line] for line in within.wrapped(room.coaching.source(one.source).what, Role.QUIET)]


def _row(one: SourceShare, most: int, width: int, room: Room) -> Line:
    line = [Piece(room.coaching.label(one.source).ljust(_NAME)), *bar(one.events / most, width, room)]
    line.append(Piece(str(one.events).rjust(_COUNT), Role.FIGURE))
    if room.show_estimate:
        moved = f"+{one.up:.1f}  -{abs(one.down):.1f}" if one.moved else room.mark("–", "-")
        line.append(Piece(moved.rjust(_POINTS), Role.MODEL))
    return [*line, Piece(_seen(one, room).rjust(_SEEN))]


def _seen(one: SourceShare, room: Room) -> str:
    if one.last_seen is None:
        return "not yet"
    ago = room.today.toordinal() - one.last_seen
    return {0: "today", 1: "yesterday"}.get(ago, f"{ago} days ago")


def _remarks(found: Balance, room: Room) -> list[str]:
    words = room.coaching.balance
    said = [words.mostly_talk] if found.mostly_talk else []
    if found.no_model:
        seen = next(one.last_seen for one in found.shares if one.source is Source.VICARIOUS)
        said.append(words.no_model if seen is None else room.coaching.insights.model_long_ago.format(n=room.today.toordinal() - seen))
    return [*said, *([words.threat_unread.format(n=found.threats)] if found.threats else [])]
