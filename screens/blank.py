"""The privacy screen: nothing to read over a shoulder. Any key brings back what was there."""

from __future__ import annotations

from textual import events
from textual.app import ComposeResult
from textual.screen import ModalScreen

from screens.kinds import Covering
from screens.widgets.static import Static


class BlankScreen(ModalScreen[None], Covering):
    """A blank terminal until a key is pressed."""

    def compose(self) -> ComposeResult:
        yield Static("", markup=False)

    def on_key(self, event: events.Key) -> None:
        """Bring the screen back; the key does nothing else."""
        event.stop()
        event.prevent_default()
        self.dismiss()
