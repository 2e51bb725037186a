"""What the numbers of a scale mean, below a rating."""

from __future__ import annotations

from collections.abc import Sequence

from textual.content import Content
from textual.geometry import Size
from textual.widget import Widget

from protocol.visible import visible
from screens.fields.flow import flow
from screens.glyphs import Glyphs


class Anchors(Widget):
    """The anchors of a scale on one row, or on more where the row is too short; an anchor is never broken."""

    def __init__(self, anchors: Sequence[tuple[int, str]], glyphs: Glyphs) -> None:
        """The words may be a person's own."""
        super().__init__()
        self._pieces = [f"{number} {visible(words, glyphs=glyphs.charset)}" for number, words in anchors]
        self._between = f" {glyphs.separator} "

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:
        return len(self._rows(width))

    def render(self) -> Content:
        return Content("\n".join(self._between.join(row) for row in self._rows(self.size.width)))

    def _rows(self, width: int) -> list[list[str]]:
        return flow(self._pieces, width, len(self._between))
