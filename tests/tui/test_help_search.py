"""The help is searched by keys and by words, and a search is cleared before the help is left."""

from __future__ import annotations

from pathlib import Path

import pytest
from textual.containers import VerticalScroll

from screens.help import HelpScreen
from screens.help_keys import narrowed, rows
from screens.live import Live
from storage.preferences import Preferences
from tests.screens.fields.form import drawn
from tests.tui.test_app_at_home import make
from tests.waiting import wait_for
from tui.app import SmallwinsApp


@pytest.fixture
def live(tmp_path: Path) -> Live:
    return SmallwinsApp(make(tmp_path, Preferences(keys={"dashboard.review": "v"}))).live


@pytest.mark.parametrize(
    ("typed", "pressed", "place"),
    [
        ("u", ["u"], "Everywhere"),
        ("ctrl+l", ["ctrl+l"], "Everywhere"),
        ("BLANK", ["f9"], "Everywhere"),
        ("quick review newest", ["v"], "On the dashboard"),
        ("?", ["f1 or ?"], "Everywhere"),
        ("schedule today on", ["s"], "On the page of streaks"),
        ("zzz", None, ""),
    ],
)
def test_a_key_or_words_are_found(live: Live, typed: str, pressed: list[str] | None, place: str) -> None:
    found = narrowed(rows(live), typed)
    assert (None if not found else [row.pressed for row in found[place]]) == pressed


def test_without_words_all_are_there(live: Live) -> None:
    assert narrowed(rows(live), "  ") == rows(live)
    assert {"In the insights"} <= set(narrowed(rows(live), "in the insights")) < set(rows(live))


async def test_the_help_is_narrowed_while_one_types_and_esc_clears_first(tmp_path: Path) -> None:
    app = SmallwinsApp(make(tmp_path))
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("f1", "slash", *"redo")
        await wait_for(pilot, lambda: "2 keys match" in drawn(app.screen), "the count")
        assert "Do again what was undone last" in drawn(app.screen)
        assert "evidence file" not in drawn(app.screen)
        await pilot.press("q", "h")
        await wait_for(pilot, lambda: "No key matches; esc clears the search." in drawn(app.screen), "nothing found")
        await pilot.press("escape")
        await wait_for(pilot, lambda: "evidence file" in drawn(app.screen), "all keys again")
        assert isinstance(app.screen, HelpScreen)
        await pilot.press("slash", *"scroll", "backspace", "enter", "j")
        assert isinstance(app.focused, VerticalScroll)
        await pilot.press("h")
        await wait_for(pilot, lambda: "findahelpline.com" in drawn(app.screen), "Help now, out of a search as well")
        await pilot.press("escape")
        await wait_for(pilot, lambda: app.screen is app.home, "the dashboard")
