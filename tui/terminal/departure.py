"""Leaving when somebody else says so, by a signal or a line that is gone: what is typed is saved, the terminal left as it was."""

from __future__ import annotations

import asyncio
import os
import signal
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from threading import Lock, Timer
from types import FrameType
from typing import Final

SIGNALS: Final = (signal.SIGHUP, signal.SIGINT, signal.SIGQUIT, signal.SIGTERM)
LINE_LOST: Final = 128 + signal.SIGHUP
"""Exit status when the terminal went away and nobody sent the signal, as under nohup."""
PATIENCE: Final = 2.0
"""Seconds until the program ends without the event loop, which may be busy, or wait for a terminal that takes nothing."""


class Departure:
    """Asked for once, from any thread or a signal handler; whoever asks later is too late.

    Handlers of `signal.signal`, and not those of the loop: a backlog of keys starves these for a minute.
    """

    def __init__(self, leave: Callable[[int], None], at_last: Callable[[], None]) -> None:
        """`leave` is called in the loop with the exit status; `at_last` in a thread, if the program still runs then, before it is ended."""
        self._leave, self._at_last = leave, at_last
        self._loop: asyncio.AbstractEventLoop | None = None
        self._lock = Lock()
        self._timer: Timer | None = None
        self.status: int | None = None
        """The exit status once somebody asked; 128 and the number of the signal."""

    @contextmanager
    def heeding(self) -> Iterator[None]:
        """Heed the signals while the program runs, and then leave them as they were."""
        before = {number: signal.signal(number, self._caught) for number in SIGNALS}
        try:
            yield
        finally:
            for number, handler in before.items():
                signal.signal(number, handler)
            if self._timer is not None:
                self._timer.cancel()

    def begin(self, loop: asyncio.AbstractEventLoop) -> None:
        """The loop runs; who asked before is heard now."""
        self._loop = loop
        if self.status is not None:
            self._leave(self.status)

    def ask(self, status: int) -> None:
        """Leave with this exit status."""
        if self.status is not None or not self._lock.acquire(blocking=False):
            return
        self.status = status
        self._timer = Timer(PATIENCE, self._force, (status,))
        self._timer.daemon = True
        self._timer.start()
        if self._loop is not None and not self._loop.is_closed():
            self._loop.call_soon_threadsafe(self._leave, status)

    def _caught(self, number: int, frame: FrameType | None) -> None:
        self.ask(128 + number)

    def _force(self, status: int) -> None:
        try:
            self._at_last()
        finally:
            os._exit(status)
