"""Words of any length on a few lines: what does not fit ends in an ellipsis, and what has to stay in sight stays."""

from __future__ import annotations

from rich.cells import cell_len
from textual.content import Content
from textual.geometry import Size
from textual.widget import Widget

from protocol.visible import visible
from screens.glyphs import Glyphs
from screens.masking import mask_of
from screens.widgets.loop_cells import cut, wrap


class Clipped(Widget):
    """A text on at most `most` lines; or on one line, with words after it that are never cut."""

    def __init__(self, glyphs: Glyphs, *, most: int = 1, classes: str | None = None) -> None:
        """Nothing to show yet. The words may be a person's own."""
        super().__init__(classes=classes)
        self._glyphs = glyphs
        self._most = most
        self._words = self._after = self._lead = ""

    @property
    def words(self) -> str:
        """The whole text, with what begins and ends it."""
        return self._lead + self._words + self._after

    def show(self, words: str, after: str = "", *, lead: str = "") -> None:
        """Show these words. Lines after the first are set in by as much as `lead` takes, which stands before it."""
        self._words, self._after, self._lead = (visible(one, glyphs=self._glyphs.charset) for one in (words, after, lead))
        self.refresh(layout=True)

    def allow(self, most: int) -> None:
        """Take so many lines from now on."""
        if most != self._most:
            self._most = most
            self.refresh(layout=True)

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:
        return len(self._lines(width))

    def render(self) -> Content:
        return Content("\n".join(self._lines(self.size.width)))

    def _lines(self, width: int) -> list[str]:
        set_in, mask = cell_len(self._lead), mask_of(self.app)
        words, after = mask.covered(self._words), mask.covered(self._after)
        lines = clipped(words, after, max(width - set_in, 0), self._most, self._glyphs)
        return [f"{' ' * set_in if number else self._lead}{line}" for number, line in enumerate(lines)]


def clipped(words: str, after: str, width: int, most: int, glyphs: Glyphs) -> list[str]:
    """The lines of a text, each of at most `width` cells: at most `most`, and one where something stands after it."""
    if after:
        return [cut(words, max(width - cell_len(after), 0), glyphs.ellipsis) + after]
    return wrap(words, width, most, glyphs.ellipsis)
