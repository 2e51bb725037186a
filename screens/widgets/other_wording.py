"""One quiet line about a text that was worded on two machines at once: the wording that does not show, and the key that takes it."""

from __future__ import annotations

from collections.abc import Sequence

from protocol.steps import Step
from protocol.versions import OtherVersion, shown
from screens.keys import Key
from screens.live import Live
from screens.widgets.clipped import Clipped

_MOST = 3
"""Lines that the longest text has room in at 80 columns."""


class OtherWording(Clipped):
    """The first of the other versions of a step's texts; out of sight where there is none."""

    def __init__(self, live: Live, step: Step, key: Key) -> None:
        """Nothing to tell yet. `key` takes the other wording; the step gives the texts their names."""
        super().__init__(live.glyphs, most=_MOST, classes="other-wording")
        self.version: OtherVersion | None = None
        self._text = live.coaching.step(step)
        self._key = live.keymap.get(key.id, key.key)
        self.display = False

    def tell(self, versions: Sequence[OtherVersion]) -> None:
        """Show the first of these."""
        self.version = versions[0] if versions else None
        self.display = self.version is not None
        if self.version is not None:
            label = self._text.field(self.version.field).label
            self.show(f"{self._key} takes the other wording. {label}: {shown(self.version.text)}")
