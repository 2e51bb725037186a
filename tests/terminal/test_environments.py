"""Where the program is started: without a terminal, on a dumb one, in a locale without UTF-8, in windows of every size."""

from __future__ import annotations

import random
import signal
import sys
from collections.abc import Mapping
from pathlib import Path

import pytest

from tests.terminal.watched import WORDS, Watched, watched

PYTHON = sys.executable
NOT_UTF8 = ({"LC_ALL": "C", "LANG": "C"}, {"LC_ALL": "POSIX"}, {"LC_ALL": "en_US.ISO-8859-1"}, {"LC_ALL": "", "LANG": ""})
STRICT = {"PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}
"""Without what Python does to speak UTF-8 all the same."""
SIZES = ((1, 1), (1, 40), (500, 1), (2, 2), (20, 5), (39, 10), (40, 9), (40, 10), (41, 11), (60, 20), (80, 24), (120, 40), (300, 100))
HUGE = ((500, 1000), (1000, 500))
LEAST = (40, 10)
SMALL = ((40, 10), (20, 5))
PAGES = ("1", "2", "3", "4", "5", "6", "7", "d", "i", "=", "m", "r", "f1", "f7")


@pytest.mark.parametrize(
    ("line", "env"),
    [
        ("{program} </dev/null", {}),
        ("true | {program}", {}),
        ("{program} <&-", {}),
        ("{program} | cat", {}),
        ("{program} >&-", {}),
        ("{program} 2>&-", {}),
        ("{program} 2>&1 >/dev/null | cat", {}),
        ("{program}", {"TERM": "dumb"}),
        ("{program}", {"TERM": "unknown"}),
        ("{program}", {"TERM": ""}),
        ("unset TERM; {program}", {}),
    ],
)
def test_where_nothing_can_be_drawn_one_line_says_what_works(home: Path, line: str, env: Mapping[str, str]) -> None:
    script = f"set -o pipefail; {line.format(program=f'{PYTHON} -m tui')}"
    with Watched(home, env=env, command=["bash", "-c", script], size=(200, 24)) as terminal:
        assert terminal.wait_for_exit() == 2
        assert b"\x1b" not in terminal.raw
        said = terminal.raw.decode().splitlines()
        assert len(said) == 1
        assert "smallwins log" in said[0]
    assert not home.exists()


def test_the_screen_is_there_where_only_what_is_said_goes_elsewhere(home: Path, tmp_path: Path) -> None:
    said = tmp_path / "said"
    env = {"SMALLWINS_NOW": "2026-11-23T18:30:00+00:00"}
    with Watched(home, env=env, command=["bash", "-c", f"{PYTHON} -m tui 2>'{said}'"]) as terminal:
        terminal.wait_for("Step 1 asks")
        terminal.press("1")
        terminal.wait_for("Define the micro-domain")
        terminal.resize(100, 30)
        terminal.type(WORDS)
        terminal.wait_for(WORDS)
        terminal.press("ctrl+q")
        assert terminal.wait_for_exit() == 0
        assert WORDS in terminal.drafts
        terminal.assert_restored()
    assert said.read_text() == f"smallwins: SMALLWINS_NOW stands for the clock: {env['SMALLWINS_NOW']}\n"


@pytest.mark.parametrize("env", [NOT_UTF8[0], *(pytest.param(one, marks=pytest.mark.soak) for one in NOT_UTF8[1:])], ids=str)
def test_a_locale_without_utf8_gets_ascii_and_keeps_every_word(home: Path, env: Mapping[str, str]) -> None:
    words = "café 日本 – naïve"
    with watched(home, env={**env, **STRICT}) as terminal:
        terminal.open_goal()
        terminal.type(words)
        terminal.wait_for("caf? ???? ? na?ve")
        for page in PAGES:
            terminal.press("esc", "esc", page)
            terminal.settle()
        terminal.signal(signal.SIGTERM)
        assert terminal.wait_for_exit() == 128 + signal.SIGTERM
        assert terminal.raw.isascii()
        assert words in terminal.drafts


def needs_room(terminal: Watched) -> bool:
    return terminal.columns < LEAST[0] or terminal.rows < LEAST[1]


def see_whole(terminal: Watched, page: str) -> None:
    """A page fits, or one line says how much room it takes; it is cut only where not even that line fits."""
    if needs_room(terminal):
        terminal.wait_for("needs 40x10"[: terminal.columns], f"{page} at {terminal.columns}x{terminal.rows}")
    else:
        terminal.wait_for(lambda text: "needs 40x10" not in text and len(text.split()) > 5, f"{page} at {terminal.columns}x{terminal.rows}")


@pytest.mark.parametrize("sizes", [SIZES, pytest.param(HUGE, marks=pytest.mark.soak)], ids=["usual", "huge"])
def test_windows_of_every_size(home: Path, sizes: tuple[tuple[int, int], ...]) -> None:
    with watched(home) as terminal:
        terminal.write()
        for size in sizes:
            terminal.resize(*size)
            see_whole(terminal, "a step")
        terminal.resize(80, 24)
        terminal.wait_for(WORDS)
        terminal.press("ctrl+q")
        assert terminal.wait_for_exit() == 0


@pytest.mark.parametrize(
    ("pages", "sizes"),
    [(PAGES[1::3], SMALL), pytest.param(PAGES, SIZES, marks=pytest.mark.soak)],
    ids=["short", "all"],
)
def test_every_page_in_small_windows(home: Path, pages: tuple[str, ...], sizes: tuple[tuple[int, int], ...]) -> None:
    with watched(home) as terminal:
        terminal.wait_for("Next:")
        for page in pages:
            before = terminal.text
            terminal.press(page)
            terminal.wait_for(lambda text, before=before: text != before, page)  # type: ignore[misc]  # mypy sees no default here
            for size in sizes:
                terminal.resize(*size)
                see_whole(terminal, page)
                terminal.press("down", "tab")
            terminal.resize(80, 24)
            terminal.press("esc", "esc", "esc")
            terminal.wait_for(lambda text: "Next:" in text and "needs 40x10" not in text, f"back from {page}")
            # Right behind an escape, a key is alt and that key.
            terminal.settle()
        terminal.press("ctrl+q")
        assert terminal.wait_for_exit() == 0


@pytest.mark.parametrize("times", [40, pytest.param(500, marks=pytest.mark.soak)])
def test_a_storm_of_sizes(home: Path, times: int) -> None:
    chance = random.Random(times)
    with watched(home) as terminal:
        terminal.write()
        for _ in range(times):
            terminal.resize(chance.randint(1, 250), chance.randint(1, 120))
            terminal.read(0.01)
        terminal.resize(80, 24)
        terminal.wait_for(WORDS)
        terminal.type("!")
        terminal.wait_for(f"{WORDS}!")
        terminal.press("ctrl+q")
        assert terminal.wait_for_exit() == 0
        terminal.assert_restored()
