"""F1, then h: where help from people is to be had, from every screen there is, with or without anything detected."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from textual.screen import Screen

import screens
from protocol.changes import DefineDomain, LogAttempt, SetGoal
from protocol.exporting.format import Format
from protocol.guarding.notices import Notice
from protocol.vocabulary import Outcome
from screens.blank import BlankScreen
from screens.exporting import ExportScreen
from screens.heavy import HeavyScreen
from screens.help import HelpScreen
from screens.history.editing import CorrectionScreen
from screens.history.entry_page import EntryScreen
from screens.live import Live
from screens.messages import Export
from screens.notice import NoticeScreen
from screens.quick_review import ReviewScreen
from screens.too_small import TooSmallScreen
from storage.paths import Paths
from storage.preferences import Preferences
from tests.screens.fields.form import drawn
from tests.tui.test_app import START, now
from tests.waiting import wait_for
from tui.app import SmallwinsApp
from tui.clock import Clock
from tui.world import World

PASSING = {BlankScreen, TooSmallScreen}
"""Any key brings back what was there, or there is no room for any page."""
MADE_BY: dict[type[Screen[Any]], Callable[[Live], Screen[Any]]] = {
    NoticeScreen: lambda live: NoticeScreen(live, Notice.DIP),
    EntryScreen: lambda live: EntryScreen(live, "a"),
    CorrectionScreen: lambda live: CorrectionScreen(live, "a"),
    ReviewScreen: lambda live: ReviewScreen(live, None),
    ExportScreen: lambda live: ExportScreen(live, Export(Format.JSON, "everything", "", "x.json")),
}
"""Screens that are told what they are about. A new one is made by its `Live` alone, or has a line here."""


def every_screen() -> Iterator[type[Screen[Any]]]:
    names = [one.name for one in pkgutil.walk_packages(screens.__path__, "screens.")]
    for module in map(importlib.import_module, names):
        for kind in vars(module).values():
            if isinstance(kind, type) and issubclass(kind, Screen) and kind.__module__ == module.__name__:
                yield kind


async def test_help_now_is_two_keys_away_from_every_screen(tmp_path: Path) -> None:
    world = World(Paths(str(tmp_path), str(tmp_path)), Preferences(), (), Clock({"TZ": "UTC"}, 4, fixed=START))
    world.store.apply(DefineDomain("d", "phone people"), now())
    world.store.apply(SetGoal("g", "d", "phone one person", 8, 5), now())
    world.store.apply(LogAttempt("a", "d", Outcome.NOT_ACHIEVED), now())
    found = {*every_screen()} - PASSING
    bases = {kind for kind in found if any(issubclass(other, kind) for other in found - {kind})}
    kinds = sorted(found - bases, key=lambda kind: kind.__name__)
    assert len(kinds) >= 14
    app = SmallwinsApp(world)
    async with app.run_test(size=(80, 24)) as pilot:
        for kind in kinds:
            await app.push_screen(MADE_BY.get(kind, kind)(app.live))
            await pilot.pause()
            pressed = app.screen.active_bindings["f1"]
            assert (pressed.enabled, pressed.binding.action) == (True, "help"), kind
            app.go_home()
        for kind in (ReviewScreen, HeavyScreen):
            await app.push_screen(MADE_BY.get(kind, kind)(app.live))
            await pilot.press("f1", "h")
            await wait_for(pilot, lambda: isinstance(app.screen, HelpScreen) and "findahelpline.com" in drawn(app.screen), "the list")
            app.go_home()
