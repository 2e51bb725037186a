"""The key menu: a letter acts at once, arrows point, enter takes; and how it is laid out."""

from __future__ import annotations

from pathlib import Path

import pytest
from textual import on
from textual.app import App, ComposeResult

from screens.glyphs import ASCII, UNICODE
from screens.widgets.key_menu import KeyMenu, MenuRow
from tests.screens.fields.form import lines

SHEET = Path(__file__).parents[3] / "screens" / "widgets" / "key_menu.tcss"
ROWS = [
    MenuRow("time", "t", "less time"),
    MenuRow("part", "p", "smaller part"),
    MenuRow("help", "h", "help or notes"),
    MenuRow("park", "n", "Is this it?", "no: park it"),
]


class Page(App[None]):
    """A menu in two columns; `chosen` notes what was taken."""

    CSS_PATH = SHEET

    def __init__(self, menu: KeyMenu) -> None:
        super().__init__()
        self.menu = menu
        self.chosen: list[str] = []

    def compose(self) -> ComposeResult:
        yield self.menu

    @on(KeyMenu.Chosen)
    def _chosen(self, event: KeyMenu.Chosen) -> None:
        self.chosen.append(event.name)


@pytest.mark.parametrize(
    ("keys", "chosen"),
    [
        (["enter"], ["time"]),
        (["right", "enter"], ["part"]),
        (["down", "enter"], ["help"]),
        (["down", "right", "enter"], ["help"]),
        (["down", "down", "enter"], ["park"]),
        (["end", "x", "T"], []),
        (["down", "down", "down", "up", "up", "enter"], ["time"]),
        (["p", "enter"], ["part", "part"]),
        (["l", "enter"], ["part"]),
        (["j", "enter"], ["help"]),
        (["j", "j", "k", "k", "enter"], ["time"]),
        (["h"], ["help"]),
    ],
)
async def test_letters_and_arrows(keys: list[str], chosen: list[str]) -> None:
    page = Page(KeyMenu(UNICODE, ROWS, columns=2))
    async with page.run_test() as pilot:
        page.menu.focus()
        await pilot.press(*keys)
        await pilot.pause()
        assert page.chosen == chosen


async def test_rows_without_a_hint_share_lines_and_columns_begin_alike() -> None:
    page = Page(KeyMenu(ASCII, ROWS, columns=2))
    async with page.run_test() as pilot:
        page.menu.focus()
        await pilot.pause()
        assert [line.rstrip() for line in lines(page.menu)] == [
            "| > t  less time         p  smaller part",
            "|   h  help or notes",
            "|   n  Is this it?  no: park it",
        ]


async def test_where_two_columns_do_not_fit_there_is_one() -> None:
    page = Page(KeyMenu(ASCII, ROWS, columns=2))
    async with page.run_test(size=(30, 10)) as pilot:
        await pilot.pause()
        assert [line.rstrip() for line in lines(page.menu)] == [
            "| > t  less time",
            "|   p  smaller part",
            "|   h  help or notes",
            "|   n  Is this it?",
            "|        no: park it",
        ]


async def test_coming_back_it_points_at_the_first_again() -> None:
    page = Page(KeyMenu(UNICODE, ROWS))
    async with page.run_test() as pilot:
        page.menu.focus()
        await pilot.press("down")
        page.screen.set_focus(None)
        page.menu.focus()
        await pilot.press("enter")
        assert page.chosen == ["time"]


async def test_words_of_a_person_are_shown_as_marks() -> None:
    page = Page(KeyMenu(ASCII, [MenuRow("one", "o", "[b]\x1b[31m", "\u202e")]))
    async with page.run_test() as pilot:
        await pilot.pause()
        assert "[b]\\x1b[31m" in lines(page.menu)[0]
        assert "\u202e" not in lines(page.menu)[0]
