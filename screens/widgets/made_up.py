"""The line at the head of every screen of `--demo`: nothing on it is the person's own, and nothing of it stays."""

from __future__ import annotations

from typing import Final

from textual.screen import Screen

from screens.widgets.static import Static

MADE_UP: Final = "-made-up"
"""The class of an app that shows made-up months."""
SAID: Final = "demo: made up, thrown away at the end"


class MadeUpLine(Static):
    """One line above whatever is on the screen."""

    def __init__(self) -> None:
        """The line; it says the same all the time."""
        super().__init__(SAID, markup=False)


def head_with(screen: Screen[object]) -> None:
    """Put the line at the head of a screen where the program shows made-up months."""
    if screen.app.has_class(MADE_UP) and not screen.query(MadeUpLine):
        screen.mount(MadeUpLine(), before=0)
