"""Screens that know how many lines they have."""

from __future__ import annotations

from typing import ClassVar

from textual import events, on
from textual.screen import Screen


class SizedScreen(Screen[None]):
    """The base of screens whose style sheet asks for the height: one of the classes in `LEVELS` is set, before the first drawing too.

    Textual's own breakpoints are set by an event that a screen may see only after it was drawn.
    """

    LEVELS: ClassVar[tuple[tuple[int, str], ...]] = ((32, "-tall"), (22, "-usual"), (16, "-short"), (0, "-few"))
    """The least lines of each class, the most first."""

    @on(events.ScreenResume)
    def _measure(self) -> None:
        """Also on coming back: the terminal may have another size by then."""
        self._fit(self.app.size.height)

    def on_resize(self, event: events.Resize) -> None:
        self._fit(event.size.height)

    def _fit(self, height: int) -> None:
        fits = next(name for least, name in self.LEVELS if height >= least)
        for _, name in self.LEVELS:
            self.set_class(name == fits, name)
