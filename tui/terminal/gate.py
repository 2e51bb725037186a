"""The last gate before the terminal: no widget's text may steer it, whoever forgot to make a person's words visible."""

from __future__ import annotations

from codecs import lookup

from rich.cells import cell_len, set_cell_size
from rich.segment import Segment
from textual.color import Color
from textual.filter import LineFilter

from protocol.visible import visible


class Gate(LineFilter):
    """Takes out of each segment what is no character to look at, and what the terminal's encoding has no sign for.

    No line changes its width: what took cells becomes question marks, so many.
    """

    def __init__(self, encoding: str) -> None:
        """For a terminal that is written to in this encoding."""
        super().__init__()
        self._encoding = "" if lookup(encoding).name == "utf-8" else encoding

    def apply(self, segments: list[Segment], background: Color) -> list[Segment]:
        """The segments; those that Textual made to steer the terminal as they are."""
        return [one if one.control else self._harmless(one) for one in segments]

    def _harmless(self, segment: Segment) -> Segment:
        text, shown = segment.text, visible(segment.text)
        if self._encoding and not text.isascii():
            shown = shown.encode(self._encoding, "replace").decode(self._encoding)
        if shown == text:
            return segment
        pairs = zip(text, shown, strict=True)
        passed = "".join(before if before == after else "?" * cell_len(before) for before, after in pairs)
        # Signs joined to one take less room than each by itself.
        return Segment(set_cell_size(passed, cell_len(text)), segment.style)
