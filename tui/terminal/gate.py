"""The last gate before the terminal: no widget's text may steer it, whoever forgot to make a person's words visible."""

from __future__ import annotations

from rich.cells import cell_len
from rich.segment import Segment
from textual.color import Color
from textual.filter import LineFilter

from protocol.visible import visible


class Gate(LineFilter):
    """Takes out of each segment what is no character to look at. No line changes its width: what had a cell becomes a question mark."""

    def apply(self, segments: list[Segment], background: Color) -> list[Segment]:
        """The segments, those that Textual made to steer the terminal as they are."""
        return [one if one.control or (shown := visible(one.text)) == one.text else _harmless(one, shown) for one in segments]


def _harmless(segment: Segment, shown: str) -> Segment:
    pairs = zip(segment.text, shown, strict=True)
    text = "".join(before if before == after else "?" * cell_len(before) for before, after in pairs)
    return Segment(text, segment.style, segment.control)
