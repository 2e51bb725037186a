"""A fault of ours, wherever it comes up: one line without a word of the person's, status 70, all of it saved, the terminal as before."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from tests.terminal.watched import WORDS, watched

SENTINEL = "SENTINEL"
# Each breaks one part that the real program goes through; the words are in a local variable, in the message, and typed.
PROGRAM = """
import os, sys
from tui import app, cli
def fault(self, *_):
    secret = "{sentinel}"
    raise RuntimeError("about " + secret)
async def background(self, *_):
    fault(self)
{broken}
sys.exit(cli.main())
"""
BREAKS = {
    "an action": "app.SmallwinsApp.action_redraw = fault",
    "a worker": "app.SmallwinsApp.action_redraw = lambda self: self.run_worker(background(self))",
    "a key typed ahead": "app.SmallwinsApp.action_redraw = fault",
    "a callback": "import asyncio\napp.SmallwinsApp.action_redraw = lambda self: asyncio.get_running_loop().call_soon(fault, self)",
    "drawing": "from screens.widgets.static import Static\n"
    "def broken(self):\n    Static.render = fault\n    [one.refresh(layout=True) for one in self.screen.query(Static)]\n"
    "app.SmallwinsApp.action_redraw = broken",
    "a message": "app.SmallwinsApp.action_redraw = lambda self: self.post_message(app.UndoRequested())\n"
    "app.SmallwinsApp._step_back = fault",
    "a timer": "app.SmallwinsApp.action_redraw = lambda self: self.set_timer(0.01, lambda: fault(self))",
    "the thread of the keys": "from tui.terminal import steady\n"
    "app.SmallwinsApp.action_redraw = lambda self: setattr(steady.Keys, 'tick', fault)",
    "an error that draws itself": "class Drawn(Exception):\n    def __rich__(self):\n        return 'about {sentinel}'\n"
    "def broken(self):\n    raise Drawn('{sentinel}')\napp.SmallwinsApp.action_redraw = broken",
}
REDRAW, AHEAD = "\x0c", "\x1b[D\x1b[C\x0c"
SHORT = ("an action", "a key typed ahead", "drawing", "the thread of the keys")


@pytest.mark.parametrize("where", [one if one in SHORT else pytest.param(one, marks=pytest.mark.soak) for one in BREAKS])
def test_a_fault_while_something_is_typed(home: Path, where: str) -> None:
    program = PROGRAM.format(sentinel=SENTINEL, broken=BREAKS[where].format(sentinel=SENTINEL))
    with watched(home, command=[sys.executable, "-c", program]) as terminal:
        terminal.write(f"{WORDS} {SENTINEL}")
        sent = len(terminal.raw)
        terminal.type(AHEAD if where == "a key typed ahead" else REDRAW)
        assert terminal.wait_for_exit() == 70
        terminal.assert_restored()
        said = bytes(terminal.raw[terminal.raw.rfind(b"\x1b[?1049l") :]).decode()
        assert said.count("\n") == 1
        assert "A fault in smallwins itself: " in said
        assert SENTINEL not in said
        assert b"Traceback" not in terminal.raw[sent:]
        assert f"{WORDS} {SENTINEL}" in terminal.drafts


def test_a_fault_before_anything_is_shown(home: Path) -> None:
    program = PROGRAM.format(sentinel=SENTINEL, broken="app.SmallwinsApp.on_mount = fault")
    with watched(home, command=[sys.executable, "-c", program]) as terminal:
        assert terminal.wait_for_exit() == 70
        terminal.assert_restored()
        assert "A fault in smallwins itself: RuntimeError at <string>:6." in terminal.text.replace("\n", "")
        assert SENTINEL.encode() not in terminal.raw
