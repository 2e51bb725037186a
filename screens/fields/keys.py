"""The keys that the fields of a form take while one of them has the focus, spelled once. `screens.keys` may show them in the help.

Digits in a rating and the letters of options are not listed here: the options carry their own letters.
"""

from __future__ import annotations

from typing import Final

from textual.binding import Binding

RATING: Final = (
    Binding("left,h", "step(-1)", "Lower", id="rating.lower", show=False),
    Binding("right,l", "step(1)", "Higher", id="rating.higher", show=False),
    Binding("home", "low", "Lowest", id="rating.lowest", show=False),
    Binding("end", "high", "Highest", id="rating.highest", show=False),
    Binding("delete,backspace", "clear", "Clear", id="rating.clear", show=False),
    Binding("enter", "submit", "Next field", id="rating.next", show=False),
)
"""On a row of numbers."""

OPTIONS: Final = (
    Binding("up,k", "move_row(-1)", "Up", id="options.up", show=False),
    Binding("down,j", "move_row(1)", "Down", id="options.down", show=False),
    Binding("left,h", "move_column(-1)", "Left", id="options.left", show=False),
    Binding("right,l", "move_column(1)", "Right", id="options.right", show=False),
    Binding("home", "first", "First option", id="options.first", show=False),
    Binding("end", "last", "Last option", id="options.last", show=False),
    Binding("space", "mark", "Choose or clear", id="options.mark", show=False),
    Binding("delete,backspace", "clear", "Clear", id="options.clear", show=False),
    Binding("enter", "take", "Choose, next field", id="options.take", show=False),
)
"""On a list of options."""

LINES: Final = (
    Binding("up", "line(-1)", "Line above", id="lines.up", show=False),
    Binding("down", "line(1)", "Line below", id="lines.down", show=False),
    Binding("ctrl+up", "move_line(-1)", "Move the line up", id="lines.move_up", show=False),
    Binding("ctrl+down", "move_line(1)", "Move the line down", id="lines.move_down", show=False),
)
"""On a list of short lines, beside the keys of the line itself."""

MOVES: Final = frozenset("hjkl")
"""Letters that move between options; an option cannot have one of these as its own letter."""
