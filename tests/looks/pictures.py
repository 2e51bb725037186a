"""Pictures of pages as a terminal shows them: every character, and the pen it is drawn with. `make looks` writes them anew.

A picture is a text, to be read and compared line by line: first the characters, then a letter for the pen of each cell, then the pens.
"""

from __future__ import annotations

import asyncio
import os
import string
import sys
import tempfile
from pathlib import Path
from typing import Any

from textual.pilot import Pilot

from protocol.steps import ORDER
from storage.paths import Paths
from storage.preferences import Preferences
from tests.frames.walking import Walk, demo
from tests.looks.places import PLACES

FOLDER = Path(__file__).parent / "pictures"
SIZES = ((80, 24), (120, 40))
NAMES = (
    "dashboard",
    *(f"step {step.number}" for step in ORDER),
    "domains",
    "history",
    "help",
    "insight belief",
    "insight ladder",
    "insight causes",
)
DEPTH = {"TERM": "xterm-256color", "COLORTERM": "truecolor"}
"""So that pens are the theme's own colours."""
_PENS = string.ascii_letters + string.digits
_ATTRIBUTES = ("bold", "italics", "underscore", "reverse")


async def pictures(paths: Paths, size: tuple[int, int]) -> dict[str, str]:
    """Every page of `NAMES`, on the record that lies there, at a fixed time."""
    walk, found = Walk(paths, size, Preferences(glyphs="unicode", motion="none")), dict[str, str]()

    async def through(pilot: Pilot[None]) -> None:
        for name in NAMES:
            if name != "dashboard":
                await walk.app.push_screen(PLACES[name](walk.app.live))
            await pilot.pause()
            await pilot.pause()
            found[name] = picture(walk.pair.cells())
            walk.app.go_home()

    await walk.go(through)
    return found


def picture(rows: list[list[Any]]) -> str:
    """The picture of cells as pyte has them."""
    pens: dict[str, str] = {}
    lines, drawn = [], []
    for row in rows:
        lines.append("".join(cell.data for cell in row).rstrip())
        drawn.append("".join(pens.setdefault(_pen(cell), _PENS[min(len(pens), len(_PENS) - 1)]) for cell in row))
    return "\n".join([*lines, "", *drawn, "", *(f"{letter} {pen}" for pen, letter in pens.items()), ""])


def _pen(cell: Any) -> str:
    # A blank shows nothing of what is in front.
    if cell.data == " " and not cell.reverse and not cell.underscore:
        return f"nothing on {cell.bg}"
    return " ".join([f"{cell.fg} on {cell.bg}", *(name for name in _ATTRIBUTES if getattr(cell, name))])


def file_of(name: str, size: tuple[int, int]) -> Path:
    """Where a picture is kept, below the folder of all of them."""
    return Path(f"{size[0]}x{size[1]}", f"{name.replace(' ', '-')}.txt")


def main(into: Path) -> int:
    """Write every picture into a folder. A process of its own does this: pens that were drawn in another depth before are remembered."""
    os.environ.pop("NO_COLOR", None)
    os.environ.update(DEPTH)
    with tempfile.TemporaryDirectory() as folder:
        paths = demo(folder)
        for size in SIZES:
            for name, drawn in asyncio.run(pictures(paths, size)).items():
                file = into / file_of(name, size)
                file.parent.mkdir(parents=True, exist_ok=True)
                file.write_text(drawn, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]) if len(sys.argv) > 1 else FOLDER))
