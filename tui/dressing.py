"""How the program is styled: at first in what the first paint needs and in the theme that is wanted, and in full once that stands."""

from __future__ import annotations

import gc
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from screens import stylesheets
from tui.typing_ahead import OrderedKeysApp

_OWN = Path(__file__).with_name("app.tcss")


class DressedApp(OrderedKeysApp):
    """Reads its styles in two steps. Left to itself Textual reads all of them before the first paint, and once more for a theme."""

    _first_look: dict[str, str] | None = None
    _has_begun = False

    def dress_first(self, theme: str) -> None:
        """Put on a theme and the first styles; for the time before the program runs."""
        self.theme = theme
        self._dress(stylesheets.FIRST)
        self._first_look = self.get_css_variables()
        self.stylesheet.set_variables(self._first_look)

    def begin(self) -> None:
        """See to what the first paint does not wait for: the other styles, and the collector that `tui.process` switches off."""
        if not self._has_begun:
            self._has_begun = True
            gc.enable()
            self._dress(stylesheets.ALL)

    def push_screen(self, *args: Any, **kwargs: Any) -> Any:  # noqa: ANN401  Textual's own parameters, handed on
        """Open a page; its styles are there by then, also where a key or a small terminal is quicker than the first paint."""
        self.begin()
        return super().push_screen(*args, **kwargs)

    def _dress(self, sheets: Iterable[Path]) -> None:
        self.stylesheet.add_source(stylesheets.joined([_OWN, *sheets]), (str(_OWN), ""))

    def refresh_css(self, animate: bool = True) -> None:  # noqa: FBT002  Textual's own signature
        """Style everything anew; but not in the look that the first styles are read in, for which Textual asks at the start."""
        first, self._first_look = self._first_look, None
        if first != self.get_css_variables():
            super().refresh_css(animate)
