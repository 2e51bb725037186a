"""Bars and ranges in one row of cells, drawn with the marks of the terminal."""

from __future__ import annotations

from typing import TYPE_CHECKING

from screens.insights.pieces import Line, Piece, Role

if TYPE_CHECKING:
    from screens.insights.pieces import Room


def bar(share: float, width: int, room: Room, role: Role = Role.FIRST, *, at: float | None = None) -> Line:
    """A bar of a share from 0 to 1 in `width` cells, with a mark `at` another share."""
    full = round(min(max(share, 0.0), 1.0) * width)
    cells = [room.mark("█", "#")] * full + [room.mark("·", ".")] * (width - full)
    if at is None:
        return [Piece("".join(cells[:full]), role), Piece("".join(cells[full:]), Role.AXIS)]
    place = cell_of(at, width)
    line = [Piece("".join(cells[:full][:place]), role), Piece("".join(cells[full:place]), Role.AXIS)]
    line.append(Piece(room.mark("◆", "@"), Role.SECOND))
    return [*line, Piece("".join(cells[place + 1 : full]), role), Piece("".join(cells[max(full, place + 1) :]), Role.AXIS)]


def span(low: float, high: float, width: int, room: Room, *, at: float, role: Role = Role.FIRST) -> Line:
    """A range of shares from 0 to 1, with a point in it."""
    first, last, point = (cell_of(one, width) for one in (low, high, at))
    empty, joined = room.mark("·", "."), room.mark("━", "=")
    cells = [joined if first <= place <= last else empty for place in range(width)]
    before, after = "".join(cells[first:point]), "".join(cells[point + 1 : last + 1])
    return [
        Piece("".join(cells[:first]), Role.AXIS),
        Piece(before, role),
        Piece(room.mark("●", "#"), role),
        Piece(after, role),
        Piece("".join(cells[max(last, point) + 1 :]), Role.AXIS),
    ]


def cell_of(share: float, width: int) -> int:
    """The cell of a share from 0 to 1 in a row of `width`."""
    return min(int(min(max(share, 0.0), 1.0) * width), width - 1)


def scale(width: int, ends: tuple[str, str, str] = ("0", "50", "100 %")) -> Line:
    """The labels of such a row: its left end, its middle and its right end."""
    left, middle, right = ends
    gap = width // 2 - len(left) - len(middle) // 2
    rest = width - len(left) - gap - len(middle) - len(right)
    return [Piece(left + " " * max(gap, 1) + middle + " " * max(rest, 1) + right, Role.AXIS)]
