"""All about one entry, beside the list where there is room."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from textual.app import ComposeResult
from textual.containers import VerticalScroll
from textual.content import Content
from textual.widget import Widget

from protocol.history.about import About
from screens.history.telling import Teller
from screens.live import Live
from screens.page import Line


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

    def render(self) -> Content:
        styles = {kind: self.get_visual_style(f"entry--{kind}") for kind in ("name", "quiet")}
        drawn = (Content.styled(one.words, styles[one.kind]) if one.kind in styles else Content(one.words) for one in self._lines)
        return Content("\n\n").join(drawn)


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
