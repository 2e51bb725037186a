"""The first paint: what it waits for, what it does without, and that nothing is missing once it stands."""

from __future__ import annotations

import gc
import sys
from pathlib import Path

import pytest
from textual.dom import DOMNode

from protocol.steps import ORDER
from screens import stylesheets
from screens.domains import DomainsScreen
from screens.messages import Open
from screens.too_small import TooSmallScreen
from storage.preferences import Preferences
from tests.running import Cli, process_environment, run
from tests.tui.test_app import prepare
from tests.tui.test_app_at_home import make
from tests.waiting import wait_for
from tui import theme
from tui.app import SmallwinsApp
from tui.walk import step_screen_type
from tui.ways import _WAYS

LOADED = "import sys, tui.app; print(*sorted(name for name in sys.modules if name.startswith(('screens.', 'plotext', 'tui.'))))"
OPENED_LATER = (
    *("screens.steps", "screens.measuring", "screens.goal_parts", "screens.insights", "screens.attempt_flow", "screens.help"),
    *("screens.domains", "screens.quick_review", "screens.comeback", "screens.panel", "tui.palette", "tui.demo", "plotext"),
)


def looks(app: SmallwinsApp) -> dict[DOMNode, str]:
    return {node: node.styles.css for node in app.screen.walk_children(with_self=True)}


def test_no_screen_is_loaded_before_it_is_opened(cli: Cli) -> None:
    loaded = run([sys.executable, "-c", LOADED], process_environment(cli.home)).stdout.split()
    assert "screens.dashboard" in loaded
    assert [name for name in loaded if name.startswith(OPENED_LATER)] == []


def test_every_wish_and_every_step_has_a_screen() -> None:
    assert set(_WAYS) == set(Open.__subclasses__())
    assert [step_screen_type(step).step for step in ORDER] == list(ORDER)


@pytest.mark.parametrize("name", [theme.DEFAULT, "smallwins-light", "textual-dark"])
async def test_the_first_styles_are_all_that_the_dashboard_needs(tmp_path: Path, name: str) -> None:
    world = make(tmp_path, Preferences(theme=name))
    prepare(world)
    app = SmallwinsApp(world)
    assert set(stylesheets.FIRST) < set(stylesheets.ALL)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        first = looks(app)
        app.begin()
        app.stylesheet.reparse()
        app.stylesheet.update(app)
        assert looks(app) == first
        before = app.screen.styles.background
        app.theme = "textual-light" if name == "smallwins-light" else "smallwins-light"
        await wait_for(pilot, lambda: app.screen.styles.background != before, "another theme shows at once")


async def test_a_terminal_too_small_from_the_start_is_told_so_in_style(tmp_path: Path) -> None:
    app = SmallwinsApp(make(tmp_path))
    async with app.run_test(size=(30, 8)) as pilot:
        await pilot.pause()
        assert isinstance(app.screen, TooSmallScreen)
        first = looks(app)
        app.begin()
        app.stylesheet.reparse()
        app.stylesheet.update(app)
        assert looks(app) == first


async def test_who_types_ahead_finds_every_screen_in_its_styles(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(SmallwinsApp, "call_after_refresh", lambda *_: True)
    world = make(tmp_path)
    prepare(world)
    app = SmallwinsApp(world)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("d")
        await wait_for(pilot, lambda: isinstance(app.screen, DomainsScreen), "the list of domains")
        await pilot.pause()
        first = looks(app)
        app.begin()
        app.stylesheet.reparse()
        app.stylesheet.update(app)
        assert looks(app) == first


async def test_what_the_process_put_off_is_done_after_the_first_paint(tmp_path: Path) -> None:
    gc.disable()
    try:
        app = SmallwinsApp(make(tmp_path))
        async with app.run_test(size=(80, 24)) as pilot:
            await wait_for(pilot, gc.isenabled, "the collector works again")
    finally:
        gc.enable()
