"""What the picture of an insight is made of: stretches of text, each with the part it plays, and the room there is for them."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from screens.widgets.loop_cells import wrap

if TYPE_CHECKING:
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

Line = list[Piece]
"""One line of a picture, from left to right."""


class Room(NamedTuple):
    """Where a picture is drawn, and with what: its size in cells, the marks the terminal shows, the texts, the logical day.

    `show_estimate` says whether the person wants to see the model estimate.
    """

    width: int
    height: int
    glyphs: Glyphs
    coaching: Coaching
    today: date
    show_estimate: bool = True

    def plot_height(self, taken: int) -> int:
        """Lines for a plot beside so many lines of text: what is left, but no more than reads well."""
        return min(self.height - taken, MOST_PLOT)

    @property
    def ascii(self) -> bool:
        """Whether the terminal shows ASCII only."""
        return self.glyphs.charset == "ascii"

    def mark(self, unicode: str, ascii_: str) -> str:
        """One of two marks, as the terminal can show it."""
        return ascii_ if self.ascii else unicode

    def wrapped(self, text: str, role: Role = Role.WORDS, *, most: int = 4) -> list[Line]:
        """A text on as many lines as it takes, up to `most`."""
        return [[Piece(one, role)] for one in wrap(text, self.width, most, self.glyphs.ellipsis)]
