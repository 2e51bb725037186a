"""Whatever a bad line brings, the program goes on, takes none of it for keys, and hears the next key within a second or so."""

from __future__ import annotations

import random
import re
import signal
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.terminal.watched import Watched, watched

STRAY = {
    "no UTF-8": b"\xff\xfe\xc0\x80",
    "Latin-1": b"\xe9",
    "half a character": b"\xf0\x9f",
    "an old mouse beyond column 95": b"\x1b[M\x20\xa1\x25" * 20,
    "an old mouse that makes UTF-8": b"\x1b[M\x20\xc3\xa9",
    "a mouse far outside": b"\x1b[<0;99999999;99999999M",
    "a mouse beyond every number": b"\x1b[<0;" + b"9" * 60 + b";1M",
    "an unfinished CSI": b"\x1b[1;",
    "a CSI without end": b"\x1b[" + b"1" * 100_000,
    "a CSI that nobody knows": b"\x1b[12;5x\x1b[?62;22c\x1b[0n\x1b[>0;276;0c",
    "a CSI broken off": b"\x1b[12\x1b[13\x1b[14",
    "an unfinished OSC": b"\x1b]52;c;" + b"a" * 5000,
    "an answer in OSC": b"\x1b]11;rgb:0000/0000/0000\x1b\\\x1b]10;rgb:ffff/ffff/ffff\x07",
    "an answer in DCS": b"\x1bP>|some terminal 1.2\x1b\\\x1bP1$r0m\x1b\\",
    "an answer in APC": b"\x1b_Gi=31;OK\x1b\\",
    "a key beyond Unicode": b"\x1b[99999999999;5u",
    "half a surrogate": b"\x1b[55296u\x1b[57343;1;57343u",
    "a size of nothing": b"\x1b[48;0;0;0;0t",
    "a size of everything": b"\x1b[48;99999;99999;0;0t",
    "the end of a paste": b"\x1b[201~",
    "an empty paste": b"\x1b[200~\x1b[201~",
    "a NUL": b"\x00",
}
DEAF = 2.5
"""Seconds within which it hears again: one until what was begun is given up, and the time of a slow machine."""
RANDOM = 65_536


def test_stray_bytes_in_a_text(home: Path) -> None:
    with watched(home) as terminal:
        terminal.open_goal()
        typed = ""
        for letter, (name, stray) in zip("abcdefghijklmnopqrstuvwxyz", STRAY.items(), strict=False):
            terminal.feed(stray)
            grown = re.compile(rf"▏({typed}{letter}+)\n")
            until_heard(terminal, letter, grown.search, name)
            [typed] = grown.findall(terminal.text)
        terminal.press("ctrl+q")
        assert terminal.wait_for_exit() == 0
        terminal.assert_restored()
        assert f'"{typed}"' in terminal.drafts


def test_stray_bytes_on_the_dashboard_are_no_commands(home: Path) -> None:
    with watched(home) as terminal:
        terminal.wait_for("ask one question")
        terminal.settle()
        before = terminal.text
        for name, stray in STRAY.items():
            terminal.feed(stray)
            # The palette opens and closes on keys that nothing stray is made of.
            until_heard(terminal, "\x10", lambda text: "Search" in text, name)
            terminal.press("esc")
            terminal.wait_for(lambda text: text == before, f"as before, after {name}")


def until_heard(terminal: Watched, key: str, shown: Callable[[str], object], what: str) -> None:
    """Press a key until it is heard; what comes in the first second may be taken for the end of what was begun."""
    began = time.monotonic()
    while True:
        terminal.type(key)
        if heard(terminal, shown, 0.4):
            break
        assert time.monotonic() - began < DEAF, f"deaf after {what}\n{terminal.text}"


def heard(terminal: Watched, shown: Callable[[str], object], seconds: float) -> bool:
    end = time.monotonic() + seconds
    while not shown(terminal.text) and time.monotonic() < end:
        terminal.read()
    return bool(shown(terminal.text))


@pytest.mark.parametrize("seed", [0, *(pytest.param(seed, marks=pytest.mark.soak) for seed in range(1, 100))])
def test_64_kb_of_anything_then_a_signal(home: Path, seed: int) -> None:
    chance = random.Random(seed)
    with watched(home) as terminal:
        terminal.wait_for("ask one question")
        terminal.feed(chance.randbytes(RANDOM))
        began = time.monotonic()
        terminal.signal(chance.choice((signal.SIGTERM, signal.SIGHUP, signal.SIGINT, signal.SIGQUIT)))
        # There is a ctrl+q among so many bytes, and it may be heard first.
        assert terminal.wait_for_exit() in {0, *range(129, 160)}
        assert time.monotonic() - began < 3
        terminal.assert_restored()
