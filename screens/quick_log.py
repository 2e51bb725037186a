"""The quick-log box above whatever is in hand: what is below stays as it is, and is back as soon as the line is logged."""

from __future__ import annotations

from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Vertical
from textual.screen import Screen

from screens import keys
from screens.kinds import HoldsBox
from screens.live import Live
from screens.widgets.key_bar import KeyBar
from screens.widgets.quick_log import QuickLogBox


class QuickLogScreen(Screen[None], HoldsBox):
    """The box at the foot of the screen. Its line is the one of the dashboard's box: what was begun there goes on here.

    It is no modal screen: help, blanking and leaving work here as they do everywhere.
    """

    AUTO_FOCUS = ""
    BINDINGS: ClassVar[list[BindingType]] = [keys.BACK.binding]

    def __init__(self, live: Live) -> None:
        """A box with what was typed and not logged yet."""
        super().__init__()
        self.set_class(live.glyphs.charset == "ascii", "-ascii")
        self._box = QuickLogBox(live)

    def compose(self) -> ComposeResult:
        with Vertical(classes="quick-log--sheet"):
            yield self._box
            yield KeyBar()

    def on_mount(self) -> None:
        """The next key is the line's."""
        self._box.begin()

    @on(QuickLogBox.Left)
    def _left(self, event: QuickLogBox.Left) -> None:
        """The answer is told where the person goes on."""
        event.stop()
        self.dismiss()
        if event.receipt:
            self.app.notify(event.receipt, markup=False)

    def action_back(self) -> None:
        """Back to what was in hand; the line is kept."""
        self.dismiss()
