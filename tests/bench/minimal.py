"""The yardstick: the least a Textual program with a header, a list and a footer can be."""

from __future__ import annotations

from typing import ClassVar

from textual.app import App, ComposeResult
from textual.binding import BindingType
from textual.widgets import Footer, Header, OptionList

ENTRIES = 20


class MinimalApp(App[None]):
    """Twenty entries to move through."""

    TITLE = "Minimal"
    BINDINGS: ClassVar[list[BindingType]] = [("q", "quit", "Quit"), ("l", "log", "Log"), ("d", "domains", "Domains")]

    def compose(self) -> ComposeResult:
        yield Header()
        yield OptionList(*(f"entry {number}" for number in range(1, ENTRIES + 1)))
        yield Footer()


if __name__ == "__main__":
    MinimalApp().run()
