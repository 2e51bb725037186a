"""A bar that takes one slow breath and then stands still: the only thing in the program that moves by itself."""

from __future__ import annotations

from typing import Final

from textual.content import Content
from textual.geometry import Size
from textual.timer import Timer
from textual.widget import Widget

from screens.glyphs import Glyphs

SECONDS: Final = 10.0
"""How long the breath takes: half of it in, half of it out (our choice, unvalidated)."""
STEPS: Final = 20
"""How often it is drawn on the way: twice a second is little for a slow line and enough for the eye."""
CELLS: Final = 4
"""How far it grows at each step."""


class BreathingBar(Widget):
    """Grows for five seconds, shrinks for five, and ends. It gates nothing; `stop` ends it at once."""

    def __init__(self, glyphs: Glyphs, *, seconds: float = SECONDS) -> None:
        """A bar at rest. `seconds` is the length of the breath."""
        super().__init__()
        self._glyphs = glyphs
        self._seconds = seconds
        self._step = 0
        self._timer: Timer | None = None

    @property
    def moving(self) -> bool:
        """Whether it is under way."""
        return self._timer is not None

    def begin(self) -> None:
        """Take the breath."""
        self.stop()
        self._step = 0
        self._timer = self.set_interval(self._seconds / STEPS, self._advance)

    def stop(self) -> None:
        """Stand still from now on."""
        if self._timer is not None:
            self._timer.stop()
            self._timer = None

    def get_content_width(self, container: Size, viewport: Size) -> int:
        return CELLS * STEPS // 2

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:
        return 1

    def render(self) -> Content:
        half = STEPS // 2
        full = (half - abs(self._step - half)) * CELLS
        return Content(self._glyphs.levels[-1] * full + self._glyphs.line * (half * CELLS - full))

    def _advance(self) -> None:
        self._step += 1
        if self._step >= STEPS:
            self.stop()
        self.refresh()
