"""Exports in the whole program: from the palette to the file, and never over anything unless it is asked for twice."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from protocol.changes import DefineDomain, LogAttempt, SetGoal
from protocol.moments import Now
from protocol.vocabulary import Outcome
from screens.exporting import ExportScreen
from screens.fields.base import Field
from screens.messages import Export, OpenExport
from storage.paths import Paths
from storage.preferences import Preferences
from tests.screens.fields.form import drawn
from tests.storage.sealing.vault import keys_of, lock, needs_library
from tests.waiting import wait_for
from tui.app import SmallwinsApp
from tui.clock import Clock
from tui.exporting.in_program import exports
from tui.palette import commands
from tui.world import World

START = datetime(2026, 11, 23, 18, 30, tzinfo=UTC)
NOW = Now(START, "UTC", 0)


@pytest.fixture
def world(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> World:
    monkeypatch.setenv("HOME", str(tmp_path))
    home = str(tmp_path / "home")
    return World(Paths(home, home), Preferences(), (), Clock({"TZ": "UTC"}, 4, fixed=START))


def prepare(world: World) -> None:
    world.store.apply(DefineDomain("d", "phone people"), NOW)
    world.store.apply(SetGoal("g", "d", "phone one person", 8, 5), NOW)
    world.store.apply(LogAttempt("a", "d", Outcome.ACHIEVED, evidence="the bakery"), NOW)


def named(world: World, title: str) -> Export:
    return next(one for one in exports(world) if one.title == title)


def said(app: SmallwinsApp) -> str:
    return str(app.screen.query_one("#note").render())


async def test_a_journal_is_written_where_it_is_proposed_and_over_nothing(world: World, tmp_path: Path) -> None:
    prepare(world)
    app, file = SmallwinsApp(world), tmp_path / "smallwins-journal-2026-11-23.md"
    async with app.run_test(size=(80, 24)) as pilot:
        app.home.post_message(OpenExport(named(world, "journal")))
        await wait_for(pilot, lambda: isinstance(app.screen, ExportScreen), "the page")
        await pilot.press("enter", "enter")
        await wait_for(pilot, lambda: "Written" in said(app), "the file")
        assert "phone" not in file.read_text()
        file.write_text("mine")
        await pilot.press("shift+tab", "a", "ctrl+s")
        path = app.screen.query(Field).last()
        await wait_for(pilot, lambda: path.has_class("-problem"), "that it is taken")
        assert file.read_text() == "mine"
        await pilot.press("enter")
        await wait_for(pilot, lambda: "Written" in said(app), "the file anew")
        assert "the bakery" in file.read_text()
        assert not path.has_class("-problem")
        await pilot.press("escape")
        await wait_for(pilot, lambda: app.screen is app.home, "the dashboard")


async def test_another_path_than_the_one_that_was_taken_is_asked_about_anew(world: World, tmp_path: Path) -> None:
    prepare(world)
    for name in ("a.md", "b.md"):
        (tmp_path / name).write_text("mine")
    app = SmallwinsApp(world)
    async with app.run_test(size=(80, 24)) as pilot:
        app.home.post_message(OpenExport(named(world, "everything")._replace(path=str(tmp_path / "a.md"))))
        await wait_for(pilot, lambda: isinstance(app.screen, ExportScreen), "the page")
        path = app.screen.query(Field).first()
        await pilot.press("ctrl+s")
        await wait_for(pilot, lambda: path.has_class("-problem"), "that it is taken")
        await pilot.press("home", "ctrl+k", *str(tmp_path / "b.md"), "ctrl+s")
        await wait_for(pilot, lambda: path.has_class("-problem"), "that this one is taken as well")
        assert {(tmp_path / name).read_text() for name in ("a.md", "b.md")} == {"mine"}
        await pilot.press("home", "ctrl+k", *str(tmp_path / "no" / "c.md"), "ctrl+s")
        await wait_for(pilot, lambda: "There is no folder" in said(app), "what is wrong")
        (tmp_path / "c.md").symlink_to(tmp_path / "b.md")
        await pilot.press("home", "ctrl+k", *str(tmp_path / "c.md"), "enter")
        await wait_for(pilot, lambda: path.has_class("-problem"), "that this one is taken as well")
        assert "(a link to" in drawn(app.screen)


@needs_library
async def test_of_a_sealed_record_it_is_said_that_the_file_is_plain(world: World) -> None:
    prepare(world)
    assert "this file is not" not in await page_of_a_journal(world)
    lock(world.paths)
    assert "this file is not" in await page_of_a_journal(world)


async def page_of_a_journal(world: World) -> str:
    app = SmallwinsApp(opened(world))
    async with app.run_test(size=(80, 24)) as pilot:
        app.home.post_message(OpenExport(named(app.world, "journal")))
        await wait_for(pilot, lambda: isinstance(app.screen, ExportScreen), "the page")
        return drawn(app.screen)


def opened(world: World) -> World:
    again = World(world.paths, world.preferences, (), world.clock)
    if again.store.journal.is_locked():
        again.store.journal.keyring.open(keys_of())
    return again


async def test_the_palette_has_every_format_and_a_sheet_takes_a_domain(world: World) -> None:
    app = SmallwinsApp(world)
    async with app.run_test(size=(80, 24)) as pilot:
        titles = [one.title for one in commands(app) if one.title.startswith("export: ")]
        assert titles == [f"export: {one.title}" for one in exports(world)]
        assert len(titles) == 7
        app.home.post_message(OpenExport(named(world, "coach sheet")))
        await wait_for(pilot, lambda: isinstance(app.screen, ExportScreen), "the page")
        await pilot.press("ctrl+s")
        await wait_for(pilot, lambda: "none is in front" in said(app), "that there is no domain")
