"""`make pictures`: draw the screens of the README from the made-up months, at a fixed time, so that they show what the program shows."""

from __future__ import annotations

import asyncio
import os
import re
import sys
from datetime import datetime
from pathlib import Path

from protocol.steps import ORDER
from storage.paths import Paths
from storage.preferences import Preferences
from tui.app import SmallwinsApp
from tui.clock import Clock
from tui.demo.world import demo_world
from tui.world import World

ROOT = Path(__file__).parents[1]
FOLDER = ROOT / "docs" / "pictures"
NOON = datetime.fromisoformat("2026-11-23T10:40:00+01:00")
SIZE = (100, 26)
_WEB_FONTS = re.compile(r"@font-face\s*\{.*?\}\s*", re.DOTALL)


def main() -> int:
    """Write every picture, and say which."""
    os.environ.pop("NO_COLOR", None)
    FOLDER.mkdir(parents=True, exist_ok=True)
    clock = Clock({"TZ": "Europe/Berlin"}, 4, fixed=NOON)
    with demo_world(clock) as (paths, _):
        found = asyncio.run(_pictures(paths, clock))
    for name, picture in found.items():
        file = FOLDER / f"{name}.svg"
        file.write_text(picture, encoding="utf-8")
        print(file.relative_to(ROOT))
    return 0


async def _pictures(paths: Paths, clock: Clock) -> dict[str, str]:
    """The dashboard, each step as its number key opens it, then the history and the insights."""
    found: dict[str, str] = {}
    world = World(paths, Preferences(glyphs="unicode", motion="none"), (), clock)
    app = SmallwinsApp(world)
    async with app.run_test(size=SIZE) as pilot:
        await pilot.pause()
        found["dashboard"] = _picture(app)
        pages = {str(step.number): f"step-{step.number}" for step in ORDER} | {"h": "history", "i": "insights"}
        for key, name in pages.items():
            await pilot.press(key)
            await pilot.pause()
            found[name] = _picture(app)
            await pilot.press("escape")
            await pilot.pause()
    return found


def _picture(app: SmallwinsApp) -> str:
    """The screen as it stands. A picture fetches nothing: without the web fonts the reader's own monospaced one is taken."""
    return _WEB_FONTS.sub("", app.export_screenshot(title="smallwins"))


if __name__ == "__main__":
    sys.exit(main())
