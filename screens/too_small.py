"""What stands in a terminal too small for anything else: how much room is wanted. What was there waits below, as it was."""

from __future__ import annotations

from typing import Final

from textual import events
from textual.app import ComposeResult
from textual.geometry import Size
from textual.screen import ModalScreen

from screens.kinds import Covering
from screens.widgets.static import Static

LEAST: Final = Size(40, 10)
"""Columns and rows below which no screen can be used."""


def too_small(size: Size) -> bool:
    """Whether a terminal of this size has too little room."""
    return size.width < LEAST.width or size.height < LEAST.height


class TooSmallScreen(ModalScreen[None], Covering):
    """One line. It takes no keys; the app takes it away when there is room again."""

    def compose(self) -> ComposeResult:
        yield Static(f"needs {LEAST.width}x{LEAST.height}", markup=False)

    def on_key(self, event: events.Key) -> None:
        """A key meant for what cannot be seen does nothing."""
        event.stop()
        event.prevent_default()
