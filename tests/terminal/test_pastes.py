"""Pastes that are huge, slow, unmarked or never end: all of it is there, and the next key is answered."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.terminal.watched import Watched, watched

BEGIN, END = "\x1b[200~", "\x1b[201~"
LINE = "some words of mine, and more of them. "
HUGE = LINE * (5 * 2**20 // len(LINE))
LONG = LINE * (20_000 // len(LINE))
LINES = "\r".join(f"{number}. {LINE}" for number in range(400))
"""As terminals send lines that they do not mark as pasted: with the key enter between them."""


def drafted(terminal: Watched, name: str) -> str:
    """What a field of the goal holds on disk, "" before it is there."""
    found = [json.loads(one) for one in terminal.drafts.splitlines()]
    return str(found[0].get(name, "")) if found else ""


@pytest.mark.parametrize(
    ("sent", "kept"),
    [
        pytest.param(f"{BEGIN}{HUGE}{END}", HUGE, id="5 MB", marks=pytest.mark.soak),
        pytest.param(f"{BEGIN}{LONG * 10}{END}", LONG * 10, id="200 kB"),
        pytest.param(f"{BEGIN}{LONG}", LONG, id="never closed"),
        pytest.param(LONG, LONG, id="20 kB unmarked"),
        pytest.param(LINES, LINES.replace("\r", "\n"), id="lines unmarked"),
        pytest.param(f"{BEGIN}[b]\x1b]0;x\x07\x1b[6n\u202e{END}", "[b]\x1b]0;x\x07\x1b[6n\u202e", id="steering"),
    ],
)
def test_a_paste_into_a_field(home: Path, sent: str, kept: str) -> None:
    with watched(home) as terminal:
        terminal.open_goal()
        terminal.feed(sent.encode())
        terminal.wait_for(lambda _: drafted(terminal, "action") == kept, "all of it on disk")
        if len(kept) > 2000:
            terminal.wait_for(f"{len(kept):,} characters, 120 fit. All are kept")
        terminal.type("\ttomorrow")
        terminal.wait_for("▏tomorrow")
        terminal.press("ctrl+q")
        assert terminal.wait_for_exit() == 0
        assert drafted(terminal, "action") == kept


def test_a_paste_where_nothing_is_written_is_no_command(home: Path) -> None:
    with watched(home) as terminal:
        terminal.wait_for("ask one question")
        terminal.settle()
        before = terminal.text
        for sent in (f"{BEGIN}{LONG}{END}", f"{BEGIN}{LONG}", LONG):
            terminal.feed(sent.encode())
            # Whatever came of it is over once the palette opens; the first of these keys may end the paste.
            terminal.settle()
            terminal.press("ctrl+p")
            terminal.settle()
            terminal.press("esc")
            terminal.wait_for(lambda text: text == before, "as before")
