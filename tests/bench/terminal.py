"""A program in a pseudo-terminal of 80 columns and 24 rows: what it sends, when, and what the screen then shows."""

from __future__ import annotations

import fcntl
import os
import pty
import select
import struct
import termios
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from types import TracebackType
from typing import NamedTuple, Self

import pyte

COLUMNS, ROWS = 80, 24
PATIENCE = 30.0
"""Seconds until a program that shows nothing is given up."""

_QUIET = 0.12
"""Seconds without a byte after which an answer is complete."""


class Answer(NamedTuple):
    """What came after a key: its bytes, and the seconds until the last of them."""

    size: int
    seconds: float


class Terminal:
    """Runs a program from the start of the `with` block to its end."""

    def __init__(self, command: Sequence[str], env: Mapping[str, str]) -> None:
        self._command, self._env = list(command), dict(env)
        self._screen = pyte.Screen(COLUMNS, ROWS)
        self._stream = pyte.ByteStream(self._screen)
        self._process = self._handle = -1
        self._started = 0.0
        self.received = 0
        """Bytes that came so far."""

    def __enter__(self) -> Self:
        self._started = time.perf_counter()
        self._process, self._handle = pty.fork()
        if self._process == 0:
            fcntl.ioctl(0, termios.TIOCSWINSZ, struct.pack("HHHH", ROWS, COLUMNS, 0, 0))
            os.execve(self._command[0], self._command, self._env)  # noqa: S606 - the command is ours
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.press(b"\x11")
        give_up = time.perf_counter() + 5
        while os.waitpid(self._process, os.WNOHANG)[0] == 0:
            self._read(0.05)
            if time.perf_counter() > give_up:
                os.kill(self._process, 9)
                give_up += PATIENCE
        os.close(self._handle)

    @property
    def shown(self) -> str:
        """The lines of the screen."""
        return "\n".join(self._screen.display)

    def until(self, *texts: str) -> float:
        """Seconds from the start until all texts are on the screen. Raises `TimeoutError` with what is there instead."""
        while True:
            arrived = self._read(1.0)
            if arrived and all(text in self.shown for text in texts):
                return arrived - self._started
            if time.perf_counter() - self._started > PATIENCE:
                raise TimeoutError(f"waited for {texts}, saw:\n{self.shown}")

    def settle(self, seconds: float = 1.0) -> int:
        """Read until nothing has come for so long; how many bytes came."""
        size = 0
        give_up = time.perf_counter() + PATIENCE
        while (part := self._take(seconds)) and time.perf_counter() < give_up:
            size += len(part)
        return size

    def press(self, key: bytes) -> Answer:
        """Send a key and read until the answer is complete."""
        pressed = last = time.perf_counter()
        os.write(self._handle, key)
        size, quiet = 0, 1.0
        while part := self._take(quiet):
            size, quiet, last = size + len(part), _QUIET, time.perf_counter()
        return Answer(size, last - pressed)

    def idle(self, seconds: float) -> tuple[int, float | None]:
        """Bytes and processor seconds while nothing is pressed; None where the system does not tell."""
        before, end, size = self._cpu(), time.perf_counter() + seconds, 0
        while (left := end - time.perf_counter()) > 0:
            size += len(self._take(left))
        after = self._cpu()
        return size, None if before is None or after is None else after - before

    def peak_memory(self) -> int | None:
        """The most memory it ever held, in bytes; None where the system does not tell."""
        status = Path(f"/proc/{self._process}/status")
        if not status.exists():
            return None
        peak = next(line for line in status.read_text(encoding="ascii").splitlines() if line.startswith("VmHWM"))
        return int(peak.split()[1]) * 1024

    def _cpu(self) -> float | None:
        threads = list(Path(f"/proc/{self._process}/task").glob("*/schedstat"))
        return sum(int(one.read_text(encoding="ascii").split()[0]) for one in threads) / 1e9 if threads else None

    def _read(self, patience: float) -> float:
        """The moment at which something came, 0 when nothing did."""
        return time.perf_counter() if self._take(patience) else 0.0

    def _take(self, patience: float) -> bytes:
        """What comes next, b"" when nothing comes in time or ever again."""
        if not select.select([self._handle], [], [], max(patience, 0))[0]:
            return b""
        try:
            part = os.read(self._handle, 65536)
        except OSError:
            return b""
        self._stream.feed(part)
        self.received += len(part)
        return part
