"""The real program in a pseudo-terminal, its screen read by an emulator."""

from __future__ import annotations

import fcntl
import os
import pty
import select
import signal
import struct
import sys
import termios
import time
from collections.abc import Callable, Mapping
from pathlib import Path
from types import TracebackType
from typing import Any, Self

import pyte

from tests.running import ROOT, process_environment

PATIENCE = 30.0
"""Seconds before a wait gives up. Only a failing test waits that long."""

KEYS = {
    "enter": "\r",
    "esc": "\x1b",
    "tab": "\t",
    "shift+tab": "\x1b[Z",
    "up": "\x1b[A",
    "down": "\x1b[B",
    "right": "\x1b[C",
    "left": "\x1b[D",
    "backspace": "\x7f",
    "f1": "\x1bOP",
    "f3": "\x1bOR",
    "f5": "\x1b[15~",
    "f7": "\x1b[18~",
    "f4": "\x1bOS",
    "f9": "\x1b[20~",
    "ctrl+s": "\x13",
    "ctrl+q": "\x11",
    "ctrl+g": "\x07",
    "ctrl+l": "\x0c",
    "ctrl+c": "\x03",
    "ctrl+d": "\x04",
    "ctrl+z": "\x1a",
}


class Terminal:
    """A program under a terminal of some size; use it in a `with`. `sent` counts the bytes it wrote."""

    def __init__(
        self,
        home: Path,
        *arguments: str,
        size: tuple[int, int] = (80, 24),
        env: Mapping[str, str] | None = None,
        command: list[str] | None = None,
        cwd: Path = ROOT,
    ) -> None:
        self.columns, self.rows = size
        self._screen = pyte.Screen(self.columns, self.rows)
        self._stream = pyte.ByteStream(self._screen)
        self._home = home
        self._command = command or [sys.executable, "-m", "tui", *arguments]
        self._environment = process_environment(home) | {"LANG": "C.UTF-8", "COLORTERM": ""} | dict(env or {})
        self._cwd = cwd
        self.sent = 0
        self.status: int | None = None

    def __enter__(self) -> Self:
        self.pid, self._master = pty.fork()
        if self.pid == 0:
            os.chdir(self._cwd)
            os.execvpe(self._command[0], self._command, self._environment)  # noqa: S606  the program under test, no shell
        self.before = self.line_settings
        fcntl.ioctl(self._master, termios.TIOCSWINSZ, struct.pack("HHHH", self.rows, self.columns, 0, 0))
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        if self.status is None:
            os.kill(self.pid, signal.SIGKILL)
            os.waitpid(self.pid, 0)
        os.close(self._master)

    def press(self, *keys: str) -> None:
        """Send keys by name, anything else as the characters it is."""
        for key in keys:
            os.write(self._master, KEYS.get(key, key).encode())

    @property
    def shows_what_is_typed(self) -> bool:
        """Whether the terminal echoes."""
        return bool(termios.tcgetattr(self._master)[3] & termios.ECHO)

    @property
    def line_settings(self) -> list[Any]:
        """How the line is set: echo, signals, translation of line ends."""
        return termios.tcgetattr(self._master)[:4]

    def type(self, text: str) -> None:
        """Send text as it is typed."""
        os.write(self._master, text.encode())

    @property
    def text(self) -> str:
        """What the screen shows."""
        return "\n".join(line.rstrip() for line in self._screen.display)

    @property
    def cells(self) -> tuple[object, ...]:
        """Every cell with its character and rendition, the cursor's place, and whether it is hidden."""
        cells = [self._screen.buffer[row][column] for row in range(self.rows) for column in range(self.columns)]
        return (*cells, self._screen.cursor.x, self._screen.cursor.y, self._screen.cursor.hidden)

    @property
    def painted(self) -> list[tuple[str, str, str]]:
        """Every cell: its character, the colour of it, and the colour behind it."""
        cells = (self._screen.buffer[row][column] for row in range(self.rows) for column in range(self.columns))
        return [(cell.data, cell.bg, cell.fg) if cell.reverse else (cell.data, cell.fg, cell.bg) for cell in cells]

    @property
    def colours(self) -> set[str]:
        """Every colour on the screen, of signs and behind them."""
        return {colour for _, *both in self.painted for colour in both}

    def read(self, seconds: float = 0.05) -> int:
        """Take in what the program sends for some time; gives back how many bytes came."""
        came = 0
        end = time.monotonic() + seconds
        while (left := end - time.monotonic()) > 0:
            if not select.select([self._master], [], [], left)[0]:
                break
            try:
                data = os.read(self._master, 65536)
            except OSError:
                break
            if not data:
                break
            came += len(data)
            self.take(data)
        self.sent += came
        return came

    def take(self, data: bytes) -> None:
        """Have on the screen what the program sent."""
        self._stream.feed(data)

    def wait_for(self, holds: Callable[[str], bool] | str, what: str = "") -> None:
        """Read until the screen shows a text, or a condition on it holds."""
        seen = (lambda text: holds in text) if isinstance(holds, str) else holds
        end = time.monotonic() + PATIENCE
        while not seen(self.text):
            assert time.monotonic() < end, f"did not happen: {what or holds}\n{self.text}"
            self.read(0.05)

    def settle(self) -> None:
        """Read until the program has been quiet for a moment."""
        while self.read(0.3):
            pass

    def wait_for_exit(self, again: Callable[[], None] | None = None) -> int:
        """Read until the program has ended; gives back its exit status, 128+n for a signal.

        `again` does once more what ends it, each second: a signal that comes just before Python waits for a key is heeded at the next one.
        """
        end, due = time.monotonic() + PATIENCE, time.monotonic() + 1
        while True:
            ended, status = os.waitpid(self.pid, os.WNOHANG)
            if ended:
                break
            assert time.monotonic() < end, f"did not end\n{self.text}"
            if again is not None and time.monotonic() >= due:
                again()
                due += 1
            self.read(0.05)
        # On a busy machine some of what the program sent is still on its way.
        while self.read(0.2):
            pass
        self.status = 128 + os.WTERMSIG(status) if os.WIFSIGNALED(status) else os.WEXITSTATUS(status)
        return self.status

    def draw(self, data: str) -> None:
        """Have something on the screen that another program wrote."""
        self._stream.feed(data.encode())

    def resize(self, columns: int, rows: int) -> None:
        """Give the terminal another size, of which the program is told by a signal."""
        self.columns, self.rows = columns, rows
        self._screen.resize(rows, columns)
        fcntl.ioctl(self._master, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))

    def signal(self, number: int) -> None:
        """Send the program a signal."""
        os.kill(self.pid, number)
