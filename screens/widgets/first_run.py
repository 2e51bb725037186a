"""What stands on the dashboard until there is a first domain: what this is, the one next thing, and the scope (spec 7.1)."""

from __future__ import annotations

from textual.app import ComposeResult
from textual.containers import Vertical

from screens.live import Live
from screens.widgets.static import Static


class FirstRun(Vertical):
    """A card without a question about the person. It takes no keys: those of the dashboard work as they always do."""

    def __init__(self, live: Live) -> None:
        """The card; it says the same all the time."""
        super().__init__()
        self._live = live

    def compose(self) -> ComposeResult:
        texts = self._live.coaching
        yield Static(texts.dashboard.first_what, markup=False, classes="first-run--what")
        yield Static(f"{self._live.glyphs.pointer} {texts.dashboard.first_next}", markup=False, classes="first-run--next")
        yield Static(texts.dashboard.first_ways, markup=False, classes="first-run--ways")
        yield Static(texts.help.scope, markup=False, classes="first-run--scope")
