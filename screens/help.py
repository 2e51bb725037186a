"""Help: every key, generated from the registry; the scope of the program; and Help now."""

from __future__ import annotations

from itertools import groupby
from typing import ClassVar, NamedTuple

from rich.console import Console, ConsoleOptions, RenderResult
from rich.padding import Padding
from rich.table import Table
from rich.text import Text
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import VerticalScroll
from textual.screen import Screen
from textual.widgets import Static

from protocol.visible import visible
from screens import keys
from screens.keymap import in_force, spelled
from screens.live import Live
from screens.widgets.key_bar import KeyBar

_WIDEST = 24
"""Cells for the keys at most."""


class Row(NamedTuple):
    """One row of the help: the keys as a person reads them, and what they do."""

    pressed: str
    does: str


def rows(live: Live) -> dict[str, list[Row]]:
    """The keys in force, place by place; keys that do the same in a place share a row."""
    found: dict[str, list[Row]] = {}
    for (place, does), same in groupby(keys.ALL, key=lambda key: (key.place, key.tooltip)):
        pressed = " ".join(spelled(in_force(key, live.keymap)) for key in same)
        found.setdefault(place, []).append(Row(pressed, does))
    return found


class HelpScreen(Screen[None]):
    """A page to scroll through; `h` goes to Help now, `m` lets muted hints speak again."""

    BINDINGS: ClassVar[list[BindingType]] = [key.binding for key in (keys.BACK, keys.HELP_NOW, keys.UNMUTE, *keys.SCROLLING, keys.CLOSE)]

    def __init__(self, live: Live, *, at_help_now: bool = False) -> None:
        """A page of the keys in force, open at its beginning or at Help now."""
        super().__init__()
        self.live = live
        self._at_help_now = at_help_now

    def compose(self) -> ComposeResult:
        texts = self.live.coaching.help
        places = rows(self.live)
        width = min(max(len(row.pressed) for found in places.values() for row in found), _WIDEST)
        with VerticalScroll():
            yield Static(self._muted(), markup=False, classes="help--text", id="muted")
            for place, found in places.items():
                yield Static(place, markup=False, classes="help--place")
                yield Static(_Keys(found, width), markup=False)
            yield Static("What this is", markup=False, classes="help--place")
            yield Static(f"{texts.scope}\n\n{texts.privacy}\n\n{texts.estimate} {texts.no_norms}", markup=False, classes="help--text")
            yield Static(texts.now_title, markup=False, classes="help--place", id="now")
            yield Static(self._shown(self._where_help_is()), markup=False, classes="help--text")
        yield KeyBar()

    def _muted(self) -> str:
        return self.live.coaching.nudges.muted.format(n=len(self.live.shown.muted_for_good()))

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """The key that lets hints speak again is there while any is muted."""
        return action != "unmute" or bool(self.live.shown.muted_for_good())

    def _where_help_is(self) -> str:
        """The list as it is now, with the day on which it was checked, and how to have one of one's own."""
        texts, crisis = self.live.coaching, self.live.crisis()
        return f"{texts.help.now_about} {crisis.within(texts.help.now)} ({crisis.checked})\n\n{texts.heavy.own_list}"

    def _shown(self, text: str) -> str:
        return visible(text, newlines=True, glyphs=self.live.glyphs.charset)

    def on_mount(self) -> None:
        self.query_one("#muted").display = bool(self.live.shown.muted_for_good())
        if self._at_help_now:
            self.call_after_refresh(self.action_help_now)

    def action_back(self) -> None:
        """One level up."""
        self.app.pop_screen()

    def action_help_now(self) -> None:
        """Go to where help from people is to be had."""
        self.query_one("#now").scroll_visible(animate=False, top=True)

    def action_unmute(self) -> None:
        """Let the hints speak again that were muted for good."""
        self.live.shown.unmute()
        self.query_one("#muted").display = False
        self.refresh_bindings()

    def action_scroll(self, lines: int) -> None:
        """Scroll by some lines."""
        self.query_one(VerticalScroll).scroll_relative(y=lines, animate=False)


class _Keys:
    """Two columns, the first as wide on every part of the page; in a narrow window what a key does stands below it."""

    def __init__(self, found: list[Row], width: int) -> None:
        self._found = found
        self._width = width

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        if options.max_width >= 2 * self._width:
            table = Table.grid(padding=(0, 2, 0, 0))
            table.add_column(width=self._width)
            table.add_column(ratio=1)
            for row in self._found:
                table.add_row(Text(row.pressed, style="bold"), Text(row.does))
            yield table
            return
        for row in self._found:
            yield Text(row.pressed, style="bold")
            yield Padding(Text(row.does), (0, 0, 0, 2))
