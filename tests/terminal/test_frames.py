"""The filter of frames in a real pseudo-terminal: with it and without, the same keys end in the same screens."""

from __future__ import annotations

import signal
import time
from pathlib import Path

import pytest

from tests.terminal.pseudo import PATIENCE, Terminal

FULL = 'frames = "full"\n'
KEYS: tuple[tuple[str, ...], ...] = (
    *(
        ("1",),
        ("tab",),
        ("漢字 e\u0301 👍 at last",),
        ("left", "left"),
        ("x",),
        ("backspace",),
        ("esc",),
        ("d",),
        ("down",),
        ("down",),
        ("up",),
    ),
    *(("esc",), ("=",), ("esc",), ("f1",), ("down", "down"), ("esc",), ("ctrl+l",)),
)


Both = tuple[Terminal, Terminal]


def until_same(both: Both, what: object) -> None:
    """Read until both show the same characters in the same renditions, and the cursor in the same place."""
    for terminal in both:
        terminal.settle()
    end = time.monotonic() + PATIENCE
    while both[0].cells != both[1].cells:
        assert time.monotonic() < end, f"after {what}\n{both[0].text}\n{both[1].text}"
        for terminal in both:
            terminal.read()


def suspend(terminal: Terminal) -> None:
    """Leave it for the shell, where other text comes on the screen, and take it up again."""
    terminal.signal(signal.SIGTSTP)
    terminal.settle()
    terminal.draw("\x1b[H\x1b[31m$ fg and so on\x1b[5;5H\x1b[m")
    terminal.signal(signal.SIGCONT)


def walk(both: Both) -> None:
    """Press keys in both, leave both and come back, make both smaller and as large as before."""
    for terminal in both:
        terminal.wait_for("Next:")
    until_same(both, "the start")
    for keys in KEYS:
        for terminal in both:
            terminal.press(*keys)
        until_same(both, keys)
    before = both[0].cells
    for terminal in both:
        terminal.draw("\x1b[3;3H\x1b[31mfrom another program\x1b[m")
        terminal.press("ctrl+l")
    until_same(both, "drawing anew")
    assert both[0].cells == before
    for terminal in both:
        suspend(terminal)
    until_same(both, "coming back")
    for size in ((70, 20), (80, 24)):
        for terminal in both:
            terminal.resize(*size)
        until_same(both, size)


@pytest.mark.parametrize(
    "env",
    [{}, *(pytest.param(one, marks=pytest.mark.soak) for one in ({"COLORTERM": "truecolor"}, {"NO_COLOR": "1"}, {"TERM": "linux"}))],
    ids=str,
)
def test_the_same_screens_for_fewer_bytes(tmp_path: Path, env: dict[str, str]) -> None:
    stock, filtered = tmp_path / "full", tmp_path / "changes"
    for home, setting in ((stock, FULL), (filtered, "")):
        home.mkdir()
        (home / "preferences.toml").write_text(setting, encoding="utf-8")
    # The demo keeps its own record but heeds the settings.
    with Terminal(stock, "--demo", env=env) as one, Terminal(filtered, "--demo", env=env) as other:
        walk((one, other))
        for terminal in (one, other):
            terminal.press("ctrl+q")
            assert terminal.wait_for_exit() == 0
        assert other.sent < 0.5 * one.sent
