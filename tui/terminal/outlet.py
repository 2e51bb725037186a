"""The way out to the terminal: what it cannot spell is sent as a question mark, and a line that is gone is told once and then spared."""

from __future__ import annotations

import os
import select
from collections.abc import Callable
from typing import TextIO

_OFF = (2026, 2048, 2004, 1000, 1003, 1015, 1006, 1016, 1004)
RESTORE = b"".join(b"\x1b[?%dl" % mode for mode in _OFF) + b"\x1b[<u\x1b[?7h\x1b[m\x1b[?1049l\x1b[?25h\r\n"
"""Every mode off that the program switches on, for when nothing else is left to do it."""


class Outlet:
    """A file as Textual's writer thread wants it. It buffers by itself, so that nothing is left in `sys.stderr` for a line that is gone."""

    def __init__(self, file: TextIO, lost: Callable[[], None]) -> None:
        """In place of `file`; `lost` is called when the terminal takes nothing any more."""
        self._descriptor, self._encoding = file.fileno(), file.encoding
        self._lost, self._is_lost = lost, False
        self._waiting: list[str] = []

    def fileno(self) -> int:
        """The number of the file."""
        return self._descriptor

    def isatty(self) -> bool:
        """Whether it is a terminal."""
        return os.isatty(self._descriptor)

    def write(self, text: str) -> int:
        """Take text, to be sent by `flush`."""
        self._waiting.append(text)
        return len(text)

    def flush(self) -> None:
        """Send all of it, however slowly the terminal takes it."""
        data = memoryview("".join(self._waiting).encode(self._encoding, "replace"))
        self._waiting.clear()
        while data and not self._is_lost:
            try:
                data = data[os.write(self._descriptor, data) :]
            except BlockingIOError:
                select.select([], [self._descriptor], [])
            except OSError:
                self._is_lost = True
                self._lost()
