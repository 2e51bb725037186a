"""A page to scroll through, above whatever was there before; the same key that opened it, or esc, closes it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar, NamedTuple

from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Vertical, VerticalScroll
from textual.screen import Screen

from protocol.snapshot import Snapshot
from screens import keys
from screens.live import Live
from screens.widgets.key_bar import KeyBar
from screens.widgets.static import Static


class Line(NamedTuple):
    """A paragraph of a page, as it may be drawn; `kind` is plain, `name`, `quiet`, `rows`, or `told` after a `label`."""

    words: str
    kind: str = "plain"


class PageScreen(Screen[None]):
    """The base of such pages. A subclass answers `lines`, which are drawn again after every change to the record."""

    BINDINGS: ClassVar[list[BindingType]] = [key.binding for key in (keys.BACK, *keys.SCROLLING, keys.CLOSE)]

    def __init__(self, live: Live) -> None:
        """A page about the domain in front."""
        super().__init__()
        self.live = live

    def lines(self) -> Iterator[Line]:
        """The paragraphs, from top to bottom."""
        raise NotImplementedError

    def compose(self) -> ComposeResult:
        with VerticalScroll(classes="page--scroll", can_focus=False):
            yield Vertical(*self.drawn(), classes="page--lines")
        yield KeyBar()

    def on_mount(self) -> None:
        """Follow the record."""
        self.live.changed.subscribe(self, self.changed)

    async def changed(self, _snapshot: Snapshot) -> None:
        """Draw what the record has come to."""
        body = self.query_one(".page--lines")
        async with self.batch():
            await body.remove_children()
            await body.mount(*self.drawn())

    def drawn(self) -> list[Static]:
        """The paragraphs as they stand, as widgets."""
        return [Static(line.words, markup=False, classes=f"page--line -{line.kind}") for line in self.lines()]

    def action_back(self) -> None:
        """One level up."""
        self.app.pop_screen()

    def action_scroll(self, lines: int) -> None:
        """Scroll by some lines."""
        self.query_one(".page--scroll", VerticalScroll).scroll_relative(y=lines, animate=False)
