"""What is shown after heavy words, once they are safely saved: calm, once, and kept nowhere (spec 7.2)."""

from __future__ import annotations

from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import VerticalScroll
from textual.screen import Screen

from protocol.visible import visible
from screens import keys
from screens.kinds import HoldsBox, TakesDigits
from screens.live import Live
from screens.widgets.key_bar import KeyBar
from screens.widgets.static import Static


class HeavyScreen(Screen[bool], TakesDigits, HoldsBox):
    """Where help from people is to be had. It answers whether the person stops for today."""

    AUTO_FOCUS = ""
    BINDINGS: ClassVar[list[BindingType]] = [keys.GO_BACK.binding, keys.STOP_TODAY.binding]

    def __init__(self, live: Live) -> None:
        """A page with the list as it is now."""
        super().__init__()
        self.live = live

    def compose(self) -> ComposeResult:
        texts, crisis = self.live.coaching, self.live.crisis()
        with VerticalScroll(can_focus=False):
            yield Static(visible(crisis.within(texts.help.acute), glyphs=self.live.glyphs.charset), markup=False, classes="heavy--text")
            yield Static(visible(crisis.checked, glyphs=self.live.glyphs.charset), markup=False, classes="heavy--checked")
            yield Static(f"enter  {texts.heavy.back}\nq      {texts.heavy.stop}", markup=False, classes="heavy--keys")
        yield KeyBar()

    def action_back(self) -> None:
        """Back to where the person was."""
        self.dismiss(False)  # noqa: FBT003  Textual's own way to answer

    def action_stop(self) -> None:
        """Stop for today."""
        self.dismiss(True)  # noqa: FBT003  Textual's own way to answer
