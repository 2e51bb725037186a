"""A hint below the field it is about, with three keys. It holds nothing up: enter goes on with what the person was doing."""

from __future__ import annotations

from collections.abc import Callable

from textual import on
from textual.app import ComposeResult
from textual.containers import Vertical

from protocol.asking.nudging import EDIT, KEEP, Nudge, answered, told
from protocol.visible import visible
from screens.fields.base import Field
from screens.live import Live
from screens.nudging import rows
from screens.widgets.key_menu import KeyMenu
from screens.widgets.static import Static


class NudgeBox(Vertical):
    """At most one hint about one field, out of sight until there is one. The same words are asked about once."""

    def __init__(self, live: Live, field: Field, *, edited: Callable[[], None] | None = None, id: str | None = None) -> None:
        """A box for the hints about `field`. `edited` is called when the person is going to edit it."""
        super().__init__(id=id)
        self._live = live
        self._field = field
        self._edited = edited
        self._asked: object = None
        self._nudge: Nudge | None = None
        self._then: Callable[[], None] | None = None
        self.display = False
        self.set_class(live.glyphs.charset == "ascii", "-ascii")

    def compose(self) -> ComposeResult:
        yield Static("", markup=False, classes="nudge--words")
        yield KeyMenu(self._live.glyphs, rows(self._live.coaching.nudges), columns=3)

    def stops(self, nudge: Callable[[], Nudge | None], then: Callable[[], None]) -> bool:
        """Whether there is a hint about the field as it is, which now has the focus; `then` is what enter goes on with.

        Going on past an open hint keeps.
        """
        if self._asked == self._field.value:
            self.passed()
            return False
        self._asked = self._field.value
        self._nudge, self._then = nudge(), then
        if self._nudge is None:
            self.close()
            return False
        told(self._live, self._nudge.detector)
        words = visible(f"{self._nudge.meant}\n{self._nudge.advice}", newlines=True, glyphs=self._live.glyphs.charset)
        self.query_one(".nudge--words", Static).update(words)
        self.display = True
        self.query_one(KeyMenu).focus()
        # Its words stand above the menu, and are laid out only now.
        self.call_after_refresh(self.scroll_visible, animate=False)
        return True

    def passed(self) -> None:
        """The person goes on past an open hint, which keeps."""
        if self.display:
            self._answer(KEEP)

    def close(self) -> None:
        """Take the hint away: the words it was about are no more."""
        self.display = False

    def _answer(self, way: str) -> None:
        self.close()
        if self._nudge is not None:
            answered(self._live, self._nudge.detector, way)

    @on(KeyMenu.Chosen)
    def _chosen(self, event: KeyMenu.Chosen) -> None:
        event.stop()
        self._answer(event.name)
        if event.name != EDIT:
            if self._then is not None:
                self._then()
            return
        if self._edited is not None:
            self._edited()
        self._field.focus()
