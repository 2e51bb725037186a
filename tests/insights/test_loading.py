"""The plotting library is loaded when the insights are opened, and not with the program."""

from __future__ import annotations

import sys

from tests.running import Cli, process_environment, run

START = """
import asyncio, sys
from storage.paths import Paths
from storage.preferences import Preferences
from tui.app import SmallwinsApp
from tui.clock import Clock
from tui.world import World

async def main():
    app = SmallwinsApp(World(Paths(sys.argv[1], sys.argv[1]), Preferences(), (), Clock({"TZ": "UTC"}, 4)))
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        print(type(app.screen).__name__, "plotext" in sys.modules)
        await pilot.press("i")
        await pilot.pause()
        print(type(app.screen).__name__, "plotext" in sys.modules)

asyncio.run(main())
"""


def test_the_program_starts_without_the_plotting_library(cli: Cli) -> None:
    answer = run([sys.executable, "-c", START, str(cli.home)], process_environment(cli.home))
    assert answer.stdout.splitlines() == ["DashboardScreen False", "InsightsScreen True"], answer.stderr
