"""A terminal that keeps what came from the program, and takes from the test whatever a bad line may bring."""

from __future__ import annotations

import json
import os
import re
import time
from collections.abc import Mapping
from pathlib import Path
from typing import Self

from tests.terminal.pseudo import PATIENCE, Terminal
from tests.tui.shell import Shell

MODES = (1000, 1003, 1004, 1006, 1015, 1016, 1049, 2004, 2048)
"""What the program switches on in a terminal: mouse, focus, paste and size reports, the other screen."""
WORDS = "one word of mine"


class Watched(Terminal):
    """Like its parent; `raw` is all that the program sent."""

    def __enter__(self) -> Self:
        self.raw = bytearray()
        super().__enter__()
        return self

    def take(self, data: bytes) -> None:
        """Keep it, and have it on the screen."""
        self.raw += data
        super().take(data)

    def feed(self, data: bytes) -> None:
        """Send bytes as they are, and read meanwhile: a line takes only so many at a time."""
        os.set_blocking(self._master, False)
        end = time.monotonic() + PATIENCE
        while data:
            assert time.monotonic() < end, f"does not take {len(data)} bytes\n{self.text}"
            try:
                data = data[os.write(self._master, data[:4096]) :]
            except BlockingIOError:
                self.read(0.01)
        os.set_blocking(self._master, True)

    def hang_up(self) -> None:
        """Let the terminal go away, as a lost connection does. The system tells the program so, once."""
        os.close(self._master)
        self._master = os.open(os.devnull, os.O_RDONLY)

    @property
    def descriptor(self) -> int:
        """The test's end of the line."""
        return self._master

    @property
    def left_on(self) -> list[str]:
        """What the program switched on and did not switch off again: modes, the cursor hidden, the keyboard protocol."""
        modes = [str(mode) for mode in MODES if self._last(rb"\[\?%dh" % mode) > self._last(rb"\[\?%dl" % mode)]
        hidden = ["cursor"] if self._last(rb"\[\?25l") > self._last(rb"\[\?25h") else []
        wrap = ["wrap"] if self._last(rb"\[\?7l") > self._last(rb"\[\?7h") else []
        keyboard = ["keyboard"] if self._last(rb"\[>\d+u") > self._last(rb"\[<u") else []
        return [*modes, *hidden, *wrap, *keyboard]

    def _last(self, sequence: bytes) -> int:
        return max((found.start() for found in re.finditer(rb"\x1b" + sequence, self.raw)), default=-1)

    def assert_restored(self) -> None:
        """The terminal is as it was before the program came."""
        assert self.left_on == [], self.left_on
        assert self.line_settings == self.before

    @property
    def drafts(self) -> str:
        """All that lies in drafts."""
        found = (self._home / "state" / "drafts").glob("*.json")
        return "\n".join(json.dumps(json.loads(one.read_text(encoding="utf-8"))["fields"], ensure_ascii=False) for one in found)

    def open_goal(self) -> None:
        """From the dashboard to the first field of a new goal."""
        self.wait_for("ask one question")
        self.press("2")
        self.wait_for("set a new goal")
        self.press("n")
        self.wait_for("What exactly will you do?")

    def write(self, words: str = WORDS) -> None:
        """Type words into a new goal."""
        self.open_goal()
        self.type(words)
        self.wait_for(words)


def watched(
    home: Path, *, env: Mapping[str, str] | None = None, command: list[str] | None = None, size: tuple[int, int] = (80, 24)
) -> Watched:
    """The program on a record with a domain and a goal that passed the gate."""
    if not home.exists():
        Shell(home).ready()
    return Watched(home, env=env, command=command, size=size)
