"""Help: every key, generated from the registry; the scope of the program; and Help now."""

from __future__ import annotations

from itertools import groupby
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import VerticalScroll
from textual.screen import Screen
from textual.widgets import Footer, Static

from screens import keys
from screens.live import Live

_WIDTH = 16
_SPELLED = {"escape": "esc", "question_mark": "?", "equals_sign": "=", "colon": ":"}


class HelpScreen(Screen[None]):
    """A page to scroll through; `h` goes to Help now."""

    BINDINGS: ClassVar[list[BindingType]] = [key.binding for key in (keys.BACK, keys.HELP_NOW, *keys.SCROLLING)]

    def __init__(self, live: Live) -> None:
        """A page of the keys in force."""
        super().__init__()
        self.live = live

    def compose(self) -> ComposeResult:
        texts = self.live.coaching.help
        with VerticalScroll():
            for place, found in groupby(keys.ALL, key=lambda key: key.place):
                yield Static(place, markup=False, classes="help--place")
                yield Static("\n".join(self._row(key) for key in found), markup=False)
            yield Static("What this is", markup=False, classes="help--place")
            yield Static(f"{texts.scope}\n\n{texts.privacy}\n\n{texts.estimate} {texts.no_norms}", markup=False, classes="help--text")
            yield Static(texts.now_title, markup=False, classes="help--place", id="now")
            crisis = texts.now.format(crisis=", ".join(texts.crisis))
            yield Static(f"{texts.now_about} {crisis} ({texts.crisis_checked})", markup=False, classes="help--text")
        yield Footer(compact=True, show_command_palette=False)

    def _row(self, key: keys.Key) -> str:
        pressed = self.live.keymap.get(key.id, key.key)
        return f"{spelled(pressed):<{_WIDTH}}{key.tooltip}"

    def action_back(self) -> None:
        """One level up."""
        self.app.pop_screen()

    def action_help_now(self) -> None:
        """Go to where help from people is to be had."""
        self.query_one("#now").scroll_visible(animate=False, top=True)

    def action_scroll(self, lines: int) -> None:
        """Scroll by some lines."""
        self.query_one(VerticalScroll).scroll_relative(y=lines, animate=False)


def spelled(pressed: str) -> str:
    """Keys as a person reads them: `ctrl+q`, `f1 or ?`."""
    return " or ".join(_SPELLED.get(one, one) for one in pressed.split(","))
