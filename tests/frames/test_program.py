"""The program's own frames: every screen, themes, sizes, suspending and random keys, filtered and not, compared frame by frame."""

from __future__ import annotations

import random
import shutil
from pathlib import Path

import pytest
from textual import events
from textual.pilot import Pilot

from storage.paths import Paths
from storage.preferences import Preferences
from tests.frames.walking import Walk, demo
from tests.soak.sizes import sized

KEYS = (
    *("1", "2", "3", "4", "5", "6", "7", "l", "a", "r", "d", "i", "equals_sign", "f1", "f7", "f9", "u", "ctrl+r", "ctrl+l", "ctrl+p"),
    *("enter", "enter", "escape", "escape", "tab", "shift+tab", "up", "down", "down", "left", "right", "home", "end", "space", "pagedown"),
    *("ctrl+s", "f3", "f4", "f6", "ctrl+n", "backspace", "delete", "x", "y", "n", "s", "é", "漢"),
)
WORDS = ("漢字を読む cafe\u0301 e\u0301", "👍 done ✅ नमस्ते ½ … “so”", "a long 日 line " * 9)
WALKS = 2
"""Random walks a test takes; a soak run has a thousand."""
SIZES = ((80, 24), (60, 20), (120, 40), (33, 9), (81, 25), (200, 12))


@pytest.fixture(scope="module")
def record(tmp_path_factory: pytest.TempPathFactory) -> Paths:
    return demo(str(tmp_path_factory.mktemp("demo")))


def copied(record: Paths, folder: Path) -> Paths:
    """The record, to be written to."""
    shutil.copytree(record.data, folder / "copy")
    return Paths(str(folder / "copy"), str(folder / "copy"))


@pytest.mark.parametrize("shown", [SIZES[0], *(pytest.param(one, marks=pytest.mark.soak) for one in SIZES[1:3])])
@sized(short=9, soak=1)
async def test_the_commands_of_the_palette(record: Paths, tmp_path: Path, shown: tuple[int, int], size: int) -> None:
    """`size` is the step from one command to the next."""
    walk = Walk(copied(record, tmp_path), shown)

    async def everything(pilot: Pilot[None]) -> None:
        commands = [one for one in walk.app.get_system_commands(walk.app.screen) if one.title != "quit"]
        for command in commands[::size]:
            command.callback()
            await pilot.pause()
            await pilot.press("down")
            walk.app.go_home()

    await walk.go(everything)
    assert walk.pair.sent < 0.6 * walk.pair.stock


async def test_suspending_resizing_and_words_of_all_widths(record: Paths, tmp_path: Path) -> None:
    walk = Walk(copied(record, tmp_path))

    async def about(pilot: Pilot[None]) -> None:
        await pilot.press("1", "tab")
        for words, size in zip(WORDS, (*SIZES, *SIZES), strict=False):
            walk.app.post_message(events.Paste(words))
            await pilot.press("x", "left", "left", "backspace", "up")
            with walk.app.suspend():
                walk.pair.write("$ fg\r\n")
            await walk.resize(pilot, *size)
            await pilot.press("down", "tab")

    await walk.go(about)
    assert 0 < walk.pair.sent < walk.pair.stock


@pytest.mark.parametrize("first", [0, *(pytest.param(seed, marks=pytest.mark.soak) for seed in range(WALKS, 1000, WALKS))])
async def test_random_keys(record: Paths, tmp_path: Path, first: int) -> None:
    for seed in range(first, first + WALKS):
        walk = await random_walk(copied(record, tmp_path / str(seed)), random.Random(seed))
        assert 0 < walk.pair.sent < walk.pair.stock


async def random_walk(paths: Paths, chance: random.Random) -> Walk:
    """A walk taken; what it comes to is compared after every frame on the way."""
    preferences = Preferences(
        theme=chance.choice(["", "smallwins-light", "ansi-dark"]), motion="none", glyphs=chance.choice(["unicode", "ascii"])
    )
    walk = Walk(paths, chance.choice(SIZES), preferences)

    async def at_random(pilot: Pilot[None]) -> None:
        for _ in range(8):
            match chance.randrange(8):
                case 0:
                    walk.app.post_message(events.Paste(chance.choice(WORDS)))
                case 1:
                    await walk.resize(pilot, *chance.choice(SIZES))
                case 2:
                    walk.app.theme = chance.choice(sorted(walk.app.available_themes))
                case _:
                    await pilot.press(*chance.choices(KEYS, k=2))
        await pilot.pause()

    await walk.go(at_random)
    return walk
