"""What the picture of an insight is made of: stretches of text, each with the part it plays, and the room there is for them."""

from __future__ import annotations

from enum import StrEnum
from itertools import accumulate
from typing import TYPE_CHECKING, NamedTuple

from rich.cells import cell_len, chop_cells

from protocol.visible import visible
from screens.widgets.loop_cells import wrap

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from protocol.coaching import Coaching
    from screens.glyphs import Glyphs


class Role(StrEnum):
    """What a piece is, for its style. The values end the names of the widget's component classes."""

    WORDS = "words"
    QUIET = "quiet"
    HEAD = "head"
    FIGURE = "figure"
    AXIS = "axis"
    MEASURED = "measured"
    MODEL = "model"
    BAND = "band"
    FIRST = "first"
    SECOND = "second"
    THIRD = "third"


class Piece(NamedTuple):
    """A stretch of text of one role."""

    text: str
    role: Role = Role.WORDS


MOST_PLOT = 24
"""Lines above which a plot gets no clearer."""
_LEAST_PLOT = 8
"""Lines below which a plot shows nothing; the window is scrolled then."""
MOST_WORDS = 100
"""Cells of a line above which an eye loses its way back to the next one."""
_IN = 2
"""Cells by which what is left of a folded line is set in."""
_NARROWEST = 20
"""Columns that lines are folded to at least: no page is seen in fewer, and in as few as the indent a line would never end."""
_COLUMN = "  "
"""What a column of a table or a legend begins with."""

Line = list[Piece]
"""One line of a picture, from left to right."""


class Room(NamedTuple):
    """Where a picture is drawn, and with what: its size in cells, the marks the terminal shows, the texts, the logical day.

    `show_estimate` says whether the person wants to see the model estimate; `covered` masks a person's words
    where they are masked.
    """

    width: int
    height: int
    glyphs: Glyphs
    coaching: Coaching
    today: date
    show_estimate: bool = True
    covered: Callable[[str], str] = str

    def own(self, words: str) -> str:
        """A person's words as they may be drawn."""
        return self.covered(visible(words, glyphs=self.glyphs.charset))

    def plot_height(self, taken: int) -> int:
        """Lines for a plot beside so many lines of text: what is left, but neither more nor less than reads well."""
        return max(min(self.height - taken, MOST_PLOT), _LEAST_PLOT)

    @property
    def ascii(self) -> bool:
        """Whether the terminal shows ASCII only."""
        return self.glyphs.charset == "ascii"

    def mark(self, unicode: str, ascii_: str) -> str:
        """One of two marks, as the terminal can show it."""
        return ascii_ if self.ascii else unicode

    def wrapped(self, text: str, role: Role = Role.WORDS, *, most: int = 12) -> list[Line]:
        """A text on as many lines as it takes, up to `most`."""
        return [[Piece(one, role)] for one in wrap(text, min(self.width, MOST_WORDS), most, self.glyphs.ellipsis)]


def folded(line: Line, width: int) -> list[Line]:
    """A line that is too long for its room on two or more: parted before a column, else at a blank, else where the room ends."""
    width = max(width, _NARROWEST)
    text = "".join(piece.text for piece in line)
    if cell_len(text.rstrip()) <= width:
        return [line]
    column = _column(line, width)
    if column:
        before, rest = _parted(line, column)
        return [before, *folded(rest, width)]
    held = len(chop_cells(text, width)[0])
    blank = text.rfind(" ", 0, held + 1)
    at = blank if text[: max(blank, 0)].strip() else held
    rest = _parted(line, at + len(text[at:]) - len(text[at:].lstrip()))[1]
    return [_parted(line, at)[0], *folded([Piece(" " * _IN), *rest], width)]


def _column(line: Line, width: int) -> int:
    """Where the last column begins that can stand on the next line: its place among the characters, 0 if there is none."""
    places = accumulate((len(piece.text) for piece in line), initial=0)
    before = accumulate((cell_len(piece.text) for piece in line), initial=0)
    begun = zip(line, places, before, strict=False)
    return max((place for piece, place, cells in begun if piece.text.startswith(_COLUMN) and cells <= width), default=0)


def _parted(line: Line, at: int) -> tuple[Line, Line]:
    """The first `at` characters of a line, and the others."""
    before: Line = []
    after: Line = []
    for piece in line:
        taken = piece.text[: max(at, 0)]
        at -= len(piece.text)
        before += [piece._replace(text=taken)] if taken else []
        after += [piece._replace(text=piece.text[len(taken) :])] if len(taken) < len(piece.text) else []
    return before, after
