"""Worlds of the whole program in which the disk can be told to fail, and what its screen says then."""

from __future__ import annotations

from functools import cached_property
from pathlib import Path

from textual.widgets import Static

from storage.disk import Disk
from storage.drafts import Drafts
from storage.paths import Paths
from storage.preferences import Preferences
from storage.store import Store
from tests.tui.test_app import START, prepare
from tui.app import SmallwinsApp
from tui.clock import Clock
from tui.world import World


class WorldOn(World):
    """A world on a disk of the test's own."""

    def __init__(self, folder: Path, disk: Disk) -> None:
        home = str(folder / "home")
        super().__init__(Paths(home, home), Preferences(), (), Clock({"TZ": "UTC"}, 4, fixed=START))
        self.disk = disk

    @cached_property
    def store(self) -> Store:
        """The record."""
        return Store(self.paths, now_ms=self.clock.milliseconds, disk=self.disk)

    @cached_property
    def drafts(self) -> Drafts:
        """What was typed."""
        return Drafts(self.paths, self.disk)


def world_on(folder: Path, disk: Disk) -> WorldOn:
    """One with a domain and a goal on record."""
    prepare(WorldOn(folder, Disk()))
    return WorldOn(folder, disk)


def sentences(app: SmallwinsApp) -> list[str]:
    """The notices in sight."""
    return [str(one.render()) for one in app.screen.query("Toast").results(Static)]
