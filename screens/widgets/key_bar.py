"""The line of keys at the foot of every screen."""

from __future__ import annotations

from collections.abc import Iterable
from typing import ClassVar, Final, NamedTuple

from rich.cells import cell_len
from textual import events
from textual.app import App
from textual.content import Content
from textual.screen import Screen
from textual.widget import Widget

from screens import keys
from screens.masking import mask_of
from screens.widgets.made_up import head_with

_READ_ONLY: Final = "-read-only"
"""The class of an app that may not write."""
_BETWEEN: Final = 1
"""Cells between a key and its word, and between two of them."""
_READS: Final = "read only"
_MASKS: Final = "masked"


class Hint(NamedTuple):
    """A key that can be pressed now: as it is shown, its word, its own name, and what it starts."""

    shown: str
    word: str
    key: str
    action: str

    @property
    def width(self) -> int:
        """Cells with what stands before and after the word."""
        return cell_len(self.shown) + cell_len(self.word) + 2 * _BETWEEN


class KeyBar(Widget):
    """As many keys as fit, from the first on; the one for help is always among them. A click presses one.

    Where the program may not write, or words are masked, the bar begins with that.
    """

    COMPONENT_CLASSES: ClassVar[set[str]] = {"keys--key", "keys--mark"}

    def __init__(self) -> None:
        """A bar of the keys of its screen."""
        super().__init__()
        self._drawn: tuple[Hint, ...] = ()

    def on_mount(self) -> None:
        """Follow what can be pressed."""
        head_with(self.screen)
        self.screen.bindings_updated_signal.subscribe(self, self._changed)

    def _changed(self, screen: Screen[object]) -> None:
        # A terminal out of focus takes the focus from every field; the keys come back with it.
        if screen.app.app_focus and self._hints() != self._drawn:
            self.refresh()

    def _hints(self) -> tuple[Hint, ...]:
        return fitting(self.offered(), self.size.width - cell_len(self._mark))

    def offered(self) -> tuple[Hint, ...]:
        """All that could be shown, the first ones first."""
        offered: dict[str, Hint] = {}
        for _, binding, enabled, _ in self.screen.active_bindings.values():
            if binding.show and enabled:
                hint = Hint(self.app.get_key_display(binding), binding.description, binding.key, binding.action)
                offered.setdefault(binding.action, hint)
        return in_order(offered.values())

    @property
    def _mark(self) -> str:
        holds = ((_READS, self.app.has_class(_READ_ONLY)), (_MASKS, mask_of(self.app).is_on))
        return "".join(mark + " " * 2 * _BETWEEN for mark, held in holds if held)

    @property
    def _apart(self) -> int:
        return apart(self._drawn, self.size.width - cell_len(self._mark))

    def render(self) -> Content:
        self._drawn = self._hints()
        style = self.get_visual_style("keys--key")
        hints = Content(" " * self._apart).join(Content.assemble((one.shown, style), " " * _BETWEEN, one.word) for one in self._drawn)
        return Content.assemble((self._mark, self.get_visual_style("keys--mark")), hints)

    def on_click(self, event: events.Click) -> None:
        place = event.get_content_offset(self)
        left = -1 if place is None else place.x - cell_len(self._mark)
        if left < 0:
            return
        for one in self._drawn:
            taken = one.width - _BETWEEN + self._apart
            if left < taken:
                self.app.simulate_key(one.key)
                break
            left -= taken


def mark_read_only(app: App[None], *, marked: bool) -> None:
    """Have every bar of an app say that it may not write, or no longer say it."""
    if marked != app.has_class(_READ_ONLY):
        app.set_class(marked, _READ_ONLY)
        for screen in app.screen_stack if app.is_running else []:
            screen.query(KeyBar).refresh()


def in_order(offered: Iterable[Hint]) -> tuple[Hint, ...]:
    """The way out first, wherever it comes from, and the others as they are offered: what leads back stands at one place on every page."""
    return tuple(sorted(offered, key=lambda one: one.key != keys.BACK.key and one.action != keys.BACK.action))


def fitting(offered: tuple[Hint, ...], room: int) -> tuple[Hint, ...]:
    """Those that fit side by side into `room` cells."""
    last = tuple(one for one in offered if one.action == keys.HELP.action)
    shown: tuple[Hint, ...] = ()
    left = room - sum(one.width for one in last) + _BETWEEN
    for one in (one for one in offered if one not in last):
        left -= one.width
        if left < 0:
            break
        shown = (*shown, one)
    return (*shown, *last)


def apart(shown: tuple[Hint, ...], room: int) -> int:
    """Cells from one word to the next key: two where the line has them, so that what belongs together is seen without colour too."""
    wide = sum(one.width for one in shown) + len(shown) - 2 * _BETWEEN
    return 2 * _BETWEEN if wide <= room else _BETWEEN
