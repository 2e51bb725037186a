"""What the terminal shows and what it is to show, cell by cell, and the shortest way from one to the other."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import groupby
from operator import itemgetter

from protocol.typed import NamedTuple
from tui.frames.pens import Pen, change
from tui.frames.runs import Cell

_Line = list[Cell | None]
"""Cells from left to right; None is one that nobody knows."""

_UNSEEN = frozenset({1, 2, 3})
"""Marks that a blank does not show: bold, faint and italic."""
_BLANKS = re.compile(" {10,}")
"""So many that it takes fewer bytes to erase them and to go on behind them."""
_PEN = itemgetter(1)
_TO_THE_END = "\x1b[K"


class Place(NamedTuple):
    """A line and a column of the terminal, counted from 0."""

    row: int
    column: int

    def is_within(self, columns: int, rows: int) -> bool:
        """Whether a terminal of that size has it."""
        return self.row < rows and self.column < columns


class Screen:
    """The model of a terminal that heeds no line's end, and the cursor and the pen that it has.

    What is put on it is kept until `paint`, which gives back what the terminal is to be sent. Cells of which nothing is known
    differ from whatever is put there.
    """

    def __init__(self, columns: int, rows: int, *, fills: bool = False) -> None:
        """A terminal of that size, of which nothing is known but what is told later.

        `fills` says that cells which are erased take the ground of the pen (terminfo's `bce`).
        """
        self.columns, self.rows, self._fills = columns, rows, fills
        self.place: Place | None = None
        self.pen: Pen | None = None
        self._shown: list[_Line] = [[None] * columns for _ in range(rows)]
        self._wanted: dict[int, _Line] = {}

    def forget(self) -> None:
        """Know nothing of any cell; nothing may be waiting to be painted."""
        for row in range(self.rows):
            self.forget_row(row)

    def forget_row(self, row: int) -> None:
        """Know nothing of the cells of a line."""
        self._shown[row] = [None] * self.columns

    def splits(self, place: Place, length: int) -> bool:
        """Whether cells put there would leave half of a wide character; what then waits is to be painted before."""
        line = self._line(place.row)
        ends = (place.column, place.column + length)
        return any(0 < end < self.columns and _is_half(line[end]) for end in ends)

    def put(self, place: Place, cells: Sequence[Cell]) -> None:
        """Want cells from a place on, all of them within the line."""
        line = self._line(place.row)
        start, end = place.column, place.column + len(cells)
        if line[start:end] == cells:
            return
        line = self._wanted.setdefault(place.row, line.copy())
        for half, around in ((start, start - 1), (end, end)):
            if 0 < half < self.columns and _is_half(line[half]):
                # What is left of a wide character that lost a half, every terminal decides for itself.
                line[around] = self._shown[place.row][around] = None
        line[start:end] = cells

    def paint(self) -> str:
        """Show what is wanted: the sequences that take the terminal there, from its cursor and pen as they are."""
        sent: list[str] = []
        for row in sorted(self._wanted):
            line, shown = self._wanted[row], self._shown[row]
            if line != shown:
                self._paint_line(row, line, shown, sent)
                self._shown[row] = line
        self._wanted.clear()
        return "".join(sent)

    def move(self, place: Place) -> str:
        """Take the cursor to a place."""
        sent, self.place = way(self.place, place), place
        return sent

    def take(self, pen: Pen) -> str:
        """Take up a pen."""
        sent, self.pen = change(self.pen, pen), pen
        return sent

    def _line(self, row: int) -> _Line:
        return self._wanted.get(row) or self._shown[row]

    def _paint_line(self, row: int, line: _Line, shown: _Line, sent: list[str]) -> None:
        at = -1 if self.place is None or self.place.row != row else self.place.column
        for column, text, pen, end in self._strokes(line, shown):
            if column != at:
                sent.append(self._reach(at, Place(row, column), line, pen))
            sent += (self.take(pen), text)
            at = end
        if at >= 0:
            self.place = Place(row, at) if at < self.columns else None

    def _strokes(self, line: _Line, shown: _Line) -> Iterator[tuple[int, str, Pen, int]]:
        """What to send for a line: from which column, the text, its pen, and the column where that leaves the cursor."""
        tail = _tail(line) if self._fills else self.columns
        for start, end in _differing(line, shown):
            blank = line[max(start, tail)] if end > tail and self.columns - max(start, tail) > len(_TO_THE_END) else None
            column = start
            for pen, group in groupby([cell for cell in line[start : end if blank is None else tail] if cell], _PEN):
                cells = list(group)
                yield from self._parts(column, "".join([char for char, _ in cells]), pen, column + len(cells))
                column += len(cells)
            if blank is not None:
                yield max(start, tail), _TO_THE_END, blank[1], max(start, tail)
                return

    def _parts(self, start: int, text: str, pen: Pen, end: int) -> Iterator[tuple[int, str, Pen, int]]:
        """The text of cells with the same pen, long blanks in it erased where the terminal fills them."""
        done = 0
        if self._fills and end - start == len(text) and _UNSEEN.issuperset(pen.marks):
            for blanks in _BLANKS.finditer(text):
                first, after = blanks.span()
                if done < first:
                    yield start + done, text[done:first], pen, start + first
                yield start + first, f"\x1b[{after - first}X", pen, start + first
                done = after
        if done < len(text):
            yield start + done, text[done:], pen, end

    def _reach(self, at: int, place: Place, line: _Line, pen: Pen) -> str:
        """Go to a cell from a column of its line, -1 if from elsewhere.

        It goes over the cells between where it is no longer to write them once more than to move.
        """
        start = Place(place.row, at) if 0 <= at < self.columns else self.place if at < 0 else None
        moved = way(start, place)
        text = _text(line[at : place.column], (self.pen, pen)) if 0 <= at < place.column <= at + len(moved) else None
        if text is None or len(text[0].encode()) > len(moved):
            return moved
        return self.take(text[1]) + text[0]


def _is_half(cell: Cell | None) -> bool:
    return cell is not None and not cell[0]


def _differing(line: _Line, shown: _Line) -> Iterator[tuple[int, int]]:
    """The stretches of cells that differ, each from its first column to the one behind its last; wide characters are not cut."""
    columns = [column for column, (new, old) in enumerate(zip(line, shown, strict=True)) if new is not old and new != old]
    start = end = columns[0]
    for column in columns:
        if column > end:
            yield start, end
            start = column
        end = max(end, column + 1)
        if end < len(line) and _is_half(line[end]):
            end += 1
    yield start, end


def _tail(line: _Line) -> int:
    """The column from which a line holds nothing but the same blank."""
    blank, column = line[-1], len(line)
    if blank is None or blank[0] != " " or not _UNSEEN.issuperset(blank[1].marks):
        return column
    while column and line[column - 1] == blank:
        column -= 1
    return column


def _text(cells: _Line, pens: tuple[Pen | None, Pen]) -> tuple[str, Pen] | None:
    """What stands in cells that are known and have one of the pens in common."""
    pen = cells[0][1] if cells[0] else None
    if pen is None or pen not in pens or any(cell is None or cell[1] != pen for cell in cells):
        return None
    return "".join(cell[0] for cell in cells if cell), pen


@lru_cache(8192)
def way(start: Place | None, end: Place) -> str:
    """The shortest sequence that takes the cursor to a place, from one that may be unknown."""
    if start == end:
        return ""
    column = f";{end.column + 1}" if end.column else ""
    ways = [f"\x1b[{end.row + 1 if end.row or column else ''}{column}H"]
    if start is not None and start.row == end.row:
        steps = end.column - start.column
        ways += [f"\x1b[{abs(steps) if abs(steps) > 1 else ''}{'C' if steps > 0 else 'D'}", *([] if end.column else ["\r"])]
    return min(ways, key=len)
