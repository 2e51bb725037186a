"""The settings in the whole program: seen before they are saved, saved in one step, and put back by leaving."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest
from textual.containers import VerticalScroll
from textual.pilot import Pilot

from protocol.changes import DefineDomain
from protocol.vocabulary import ScheduleKind
from screens.blank import BlankScreen
from screens.dashboard import DashboardScreen
from screens.glyphs import ASCII
from screens.settings.screen import SettingsScreen
from screens.settings.table import SettingsTable
from screens.streaks import StreaksScreen
from screens.widgets.quick_log import QuickLogBox
from storage.disk import Disk
from storage.paths import Paths
from storage.preferences import Preferences, read_preferences
from tests.screens.fields.form import drawn, lines
from tests.tui.test_app import START, now, prepare
from tests.waiting import wait_for
from tui.app import SmallwinsApp
from tui.clock import Clock
from tui.idle import Idle
from tui.world import World

IN_THE_FILE_ALONE = {"keys", "quiet_from", "quiet_until", "remind_not_on", "remind_words"}
"""Settings that the page does not have."""
SPOILT = "theme = "


@pytest.fixture
def world(tmp_path: Path) -> World:
    home = str(tmp_path / "home")
    return World(Paths(home, home), Preferences(), (), Clock({"TZ": "UTC"}, 4, fixed=START))


def spoil(world: World) -> None:
    path = Path(world.paths.preferences)
    path.parent.mkdir(parents=True)
    path.write_text(SPOILT)


def mend(world: World) -> None:
    Path(world.paths.preferences).write_text("")


def written(world: World) -> str:
    return Path(world.paths.preferences).read_text()


def kept(world: World) -> dict[str, object]:
    path = Path(world.paths.preferences)
    return tomllib.loads(path.read_text()) if path.exists() else {}


async def to(pilot: Pilot[None], app: SmallwinsApp, name: str) -> None:
    """Open the settings where they are not open, and point at one."""
    if not isinstance(app.screen, SettingsScreen):
        await pilot.press("comma")
        await wait_for(pilot, lambda: isinstance(app.screen, SettingsScreen) and app.focused is not None, "the settings")
    table = app.screen.query_one(SettingsTable)
    await pilot.press("home")
    for _ in range(20):
        if table.row.name == name:
            return
        await pilot.press("j")
    raise AssertionError(name)


async def saved(pilot: Pilot[None], app: SmallwinsApp) -> None:
    await pilot.press("ctrl+s")
    await wait_for(pilot, lambda: isinstance(app.screen, DashboardScreen), "the dashboard")


async def test_all_is_saved_at_once_and_holds_at_once(world: World) -> None:
    prepare(world)
    app = SmallwinsApp(world)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("l", "h", "i", "escape")
        await to(pilot, app, "day_start_hour")
        await pilot.press("h")
        await to(pilot, app, "glyphs")
        await pilot.press("right", "l")
        await to(pilot, app, "show_model_estimate")
        await pilot.press("space")
        await to(pilot, app, "motion")
        await pilot.press("l", "l", "l")
        assert kept(world) == {}
        assert "Not saved yet" in drawn(app.screen)
        await saved(pilot, app)
        assert kept(world) == {"day_start_hour": 3, "glyphs": "ascii", "show_model_estimate": False}
        assert read_preferences(world.paths, Disk()) == (world.preferences, [])
        assert app.live.now().day_start_hour == 3
        assert app.live.glyphs is ASCII
        assert app.has_class("-ascii")
        assert not app.live.show_estimate
        assert drawn(app.screen).isascii()
        assert app.home.query_one(QuickLogBox).live is app.live
        assert "hi" in drawn(app.home.query_one(QuickLogBox))


async def test_a_theme_is_seen_as_it_is_come_to_and_put_back_whichever_way_it_is_left(world: World) -> None:
    app = SmallwinsApp(world)
    async with app.run_test(size=(80, 24)) as pilot:
        for leave in ("escape", "1"):
            await to(pilot, app, "theme")
            await pilot.press("l")
            assert app.theme == "smallwins-light"
            await pilot.press("left", "left")
            assert app.theme not in {"smallwins-dark", "smallwins-light"}
            await pilot.press(leave)
            await wait_for(pilot, lambda: app.theme == "smallwins-dark", "the theme as it was")
            app.go_home()
        await to(pilot, app, "theme")
        await pilot.press("l")
        await saved(pilot, app)
        await pilot.pause()
        assert (app.theme, kept(world)) == ("smallwins-light", {"theme": "smallwins-light"})


async def test_rest_weekdays_are_a_schedule_from_today_on_that_can_be_undone(world: World) -> None:
    prepare(world)
    app = SmallwinsApp(world)
    async with app.run_test(size=(80, 24)) as pilot:
        await to(pilot, app, "rest")
        await pilot.press("7", "6", "1", "1")
        assert "Sa Su" in drawn(app.screen)
        await saved(pilot, app)
        (schedule,) = app.snapshot.schedules.values()
        assert (schedule.kind, schedule.weekdays, schedule.since) == (ScheduleKind.WEEKDAYS, (0, 1, 2, 3, 4), now().today)
        assert kept(world) == {}
        await to(pilot, app, "rest")
        await pilot.press("1", "2", "3", "4", "5", "ctrl+s")
        await wait_for(pilot, lambda: "at least one day" in drawn(app.screen), "the refusal")
        assert app.snapshot.schedules == {schedule.id: schedule}
        await to(pilot, app, "schedule")
        assert "fixed weekdays" in drawn(app.screen)
        await pilot.press("enter")
        await wait_for(pilot, lambda: isinstance(app.screen, StreaksScreen), "what another schedule comes to")
        await pilot.press("escape", "u")
        await wait_for(pilot, lambda: not app.snapshot.schedules, "no schedule")


async def test_without_a_domain_there_is_nothing_to_rest_from(world: World) -> None:
    app = SmallwinsApp(world)
    async with app.run_test(size=(80, 24)) as pilot:
        await to(pilot, app, "rest")
        await pilot.press("7")
        assert "no domain is in front" in drawn(app.screen)
        assert isinstance(app.screen, SettingsScreen)
        await saved(pilot, app)
        assert (kept(world), app.snapshot.schedules) == ({}, {})


async def test_a_file_that_cannot_be_taken_keeps_what_was_chosen_on_the_screen(world: World) -> None:
    spoil(world)
    app = SmallwinsApp(world)
    async with app.run_test(size=(80, 24)) as pilot:
        await to(pilot, app, "mask_words")
        await pilot.press("l", "ctrl+s")
        await wait_for(pilot, lambda: "is not valid TOML" in " ".join(drawn(app.screen).split()), "why not")
        assert written(world) == SPOILT
        mend(world)
        await saved(pilot, app)
        assert kept(world) == {"mask_words": True}


async def test_the_day_on_record_stays_when_days_begin_at_another_hour(world: World) -> None:
    world.store.apply(DefineDomain("d", "phone people"), now())
    app = SmallwinsApp(world)
    async with app.run_test(size=(80, 24)) as pilot:
        before = app.snapshot.domains["d"].at
        await to(pilot, app, "day_start_hour")
        await pilot.press(*["l"] * 16)
        await saved(pilot, app)
        assert app.live.now().day_start_hour == 20
        assert app.live.now().today < before.logical_date
        assert app.snapshot.domains["d"].at == before


@pytest.mark.parametrize("minutes", [0, 5])
async def test_the_screen_blanks_itself_when_nobody_is_there_and_only_where_that_is_wanted(world: World, minutes: int) -> None:
    world.preferences = Preferences(blank_after_minutes=minutes)
    seconds = 0.0
    app = SmallwinsApp(world)
    app.idle = Idle(lambda: seconds)
    async with app.run_test(size=(80, 24)) as pilot:
        seconds = 299.0
        app.look_around()
        assert not isinstance(app.screen, BlankScreen)
        seconds = 300.0
        app.look_around()
        await pilot.pause()
        assert isinstance(app.screen, BlankScreen) == (minutes > 0)
        await pilot.press("x")
        app.look_around()
        await pilot.pause()
        assert isinstance(app.screen, DashboardScreen)
        assert len(app.screen_stack) == 1


@pytest.mark.parametrize(("size", "most"), [((80, 24), 11), ((40, 10), 5)])
async def test_every_setting_can_be_come_to_at_any_size(world: World, size: tuple[int, int], most: int) -> None:
    prepare(world)
    app = SmallwinsApp(world)
    async with app.run_test(size=size) as pilot:
        await to(pilot, app, "day_start_hour")
        table = app.screen.query_one(SettingsTable)
        seen = set()
        for _ in range(12):
            await pilot.pause()
            window = table.parent
            assert isinstance(window, VerticalScroll)
            line = next(number for number, text in enumerate(lines(table)) if f" {app.live.glyphs.pointer} " in text)
            assert 0 <= line - window.scroll_offset.y < window.size.height
            assert window.size.height >= most
            seen.add(table.row.name)
            await pilot.press("down")
        assert len(seen) == 11
        assert set(world.preferences._fields) - IN_THE_FILE_ALONE <= seen
