"""The program in process, on a driver that writes to a pair of emulated terminals and compares them after every frame."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import ClassVar

from textual.drivers.headless_driver import HeadlessDriver
from textual.pilot import Pilot

from storage.paths import Paths
from storage.preferences import Preferences
from tests.frames.emulating import Pair
from tests.tui.test_app import START
from tui.app import SmallwinsApp
from tui.clock import Clock
from tui.demo.world import build
from tui.world import World

CLOCK = Clock({"TZ": "UTC"}, 4, fixed=START)


class PairDriver(HeadlessDriver):
    """A driver with no keyboard, and two terminals that it does not ask anything."""

    pair: ClassVar[Pair]
    differing: ClassVar[list[str]]
    """What was written when the two were found to differ."""
    written: ClassVar[int]

    @property
    def is_headless(self) -> bool:
        """It is not: it is to be drawn on."""
        return False

    @property
    def can_suspend(self) -> bool:
        """It may be left for another program."""
        return True

    def write(self, data: str) -> None:
        """Write to both, and compare them."""
        self.pair.write(data)
        type(self).written += 1
        if not self.pair.is_same:
            self.differing.append(data)

    def start_application_mode(self) -> None:
        """Begin as the driver for terminals does."""
        super().start_application_mode()
        self.write("\x1b[?1049h\x1b[?25l\x1b[?1004h\x1b[?7l")

    def stop_application_mode(self) -> None:
        """End as the driver for terminals does."""
        self.write("\x1b[?7h\x1b[?1049l\x1b[?25h\x1b[?1004l")


class Walk:
    """A walk through the program; use `pilot` and `app` in a function given to `go`."""

    def __init__(self, paths: Paths, size: tuple[int, int] = (80, 24), preferences: Preferences | None = None) -> None:
        """On the record that lies there."""
        self.app = SmallwinsApp(World(paths, preferences or Preferences(motion="none"), (), CLOCK))
        self.pair = Pair(*size, settings="")
        self.app.frames.fills = True
        self.pair.frames = self.app.frames
        self.differing: list[str] = []

        class Driver(PairDriver):
            pair, differing, written = self.pair, self.differing, 0

        self.driver = Driver
        self.app.driver_class = Driver

    async def go(self, walk: Callable[[Pilot[None]], Awaitable[None]]) -> None:
        """Start the program, walk, and end it. Fails at the first frame after which the two terminals differ."""

        async def and_leave(pilot: Pilot[object]) -> None:
            try:
                await pilot.pause()
                await walk(pilot)  # type: ignore[arg-type]  # what the app gives back is None
            finally:
                self.app.exit()

        await self.app.run_async(size=self.pair.size, auto_pilot=and_leave)
        assert not self.differing, f"{len(self.differing)} of {self.driver.written}, the first after {self.differing[0]!r}"

    async def resize(self, pilot: Pilot[None], columns: int, rows: int) -> None:
        """Another size, told as a terminal tells it: by a signal first."""
        self.pair.resize(columns, rows)
        await pilot.resize_terminal(columns, rows)


def demo(folder: str) -> Paths:
    """The made-up months of `--demo`."""
    paths = Paths(folder, folder)
    build(paths, CLOCK())
    return paths
