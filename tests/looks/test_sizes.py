"""Every page in terminals of every size: opened once on the longest words there may be, and then made wider, lower and narrower."""

from __future__ import annotations

from pathlib import Path

import pytest

from screens.messages import Open
from screens.too_small import TooSmallScreen
from storage.preferences import Preferences
from tests.looks.fitting import misfits, out_of_reach
from tests.looks.places import PLACES, WISHES
from tests.looks.record import wordy
from tests.screens.fields.form import drawn
from tests.waiting import wait_for
from tui.app import SmallwinsApp

SIZES = ((200, 60), (80, 24), (40, 10))
BETWEEN = ((120, 40), (60, 20))
NAMES = sorted(PLACES)
PARTS = 3
"""Tests among which the pages are dealt out, so that they can run beside one another."""


@pytest.mark.parametrize("sizes", [SIZES, pytest.param(BETWEEN, marks=pytest.mark.soak)])
@pytest.mark.parametrize("part", range(PARTS))
async def test_everything_fits_or_can_be_scrolled_to(tmp_path: Path, part: int, sizes: tuple[tuple[int, int], ...]) -> None:
    app = SmallwinsApp(wordy(tmp_path))
    found = []
    async with app.run_test(size=sizes[0]) as pilot:
        for name in NAMES[part::PARTS]:
            if name != "dashboard":
                await app.push_screen(PLACES[name](app.live))
            for size in sizes:
                await pilot.resize_terminal(*size)
                found += [f"{name} at {size}: {said}" for said in misfits(app.screen)]
            found += [f"{name} at {sizes[-1]}: {said}" for said in await out_of_reach(pilot)]
            app.go_home()
    assert found == []


@pytest.mark.parametrize("names", [NAMES[::4], pytest.param(NAMES, marks=pytest.mark.soak)])
async def test_nothing_but_ascii_is_drawn_where_that_is_asked_for(tmp_path: Path, names: list[str]) -> None:
    """The words of this record are ASCII too."""
    app = SmallwinsApp(wordy(tmp_path, Preferences(glyphs="ascii", motion="none")))
    found = set()
    async with app.run_test(size=(80, 24)) as pilot:
        for name in names:
            if name != "dashboard":
                await app.push_screen(PLACES[name](app.live))
            await pilot.pause()
            found |= {(name, line) for line in drawn(app.screen).splitlines() if not line.isascii()}
            app.go_home()
    assert found == set()


def test_every_page_that_can_be_wished_for_is_looked_at() -> None:
    assert {type(wish) for wish in WISHES.values()} == set(Open.__subclasses__())


async def test_below_the_least_size_it_says_how_much_room_it_wants(tmp_path: Path) -> None:
    app = SmallwinsApp(wordy(tmp_path))
    async with app.run_test(size=(39, 10)) as pilot:
        await wait_for(pilot, lambda: isinstance(app.screen, TooSmallScreen), "the line")
        await pilot.resize_terminal(40, 10)
        await wait_for(pilot, lambda: app.screen is app.home, "the dashboard")
