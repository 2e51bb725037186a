"""All about one entry, beside the list where there is room."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar, Final

from textual.app import ComposeResult
from textual.containers import VerticalScroll
from textual.content import Content
from textual.geometry import Size
from textual.widget import Widget

from protocol.history.about import About
from screens.history.telling import Teller
from screens.live import Live
from screens.page import Line

_IN: Final = 2
"""Cells by which what is told stands in from its label, on every line it takes."""


class EntryWords(Widget):
    """The paragraphs about an entry, drawn as one text."""

    COMPONENT_CLASSES: ClassVar[set[str]] = {"entry--name", "entry--quiet"}

    def __init__(self) -> None:
        """Nothing to show yet."""
        super().__init__()
        self._lines: tuple[Line, ...] = ()

    def show(self, lines: Iterator[Line]) -> None:
        """Show these paragraphs."""
        self._lines = tuple(lines)
        self.refresh(layout=True)

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:
        return len(self._drawn(width))

    def render(self) -> Content:
        return Content("\n").join(self._drawn(self.size.width))

    def _drawn(self, width: int) -> list[Content]:
        """The lines at a width, a blank one after every paragraph."""
        styles = {kind: self.get_visual_style(f"entry--{kind}") for kind in ("name", "quiet")}
        drawn: list[Content] = []
        for one in self._lines:
            set_in = _IN if one.kind == "told" else 0
            folded = Content.styled(one.words, styles.get(one.kind, "")).wrap(max(width - set_in, 1))
            drawn += [Content(" " * set_in) + line for line in folded]
            drawn += [] if one.kind == "label" else [Content("")]
        return drawn


class EntryBeside(VerticalScroll, can_focus=False):
    """All about the entry that is pointed at in the list."""

    def __init__(self, live: Live) -> None:
        """Nothing to show yet."""
        super().__init__()
        self._teller, self._words = Teller(live), EntryWords()

    def compose(self) -> ComposeResult:
        yield self._words

    def show(self, about: About | None) -> None:
        """Show an entry from its beginning; None shows nothing."""
        self._words.show(self._teller.lines(about) if about is not None else iter(()))
        self.scroll_home(animate=False)
