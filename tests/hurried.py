"""An event loop that never sits a wait out: where nothing is left to do before the next timer, its clock jumps to that timer.

A pilot waits after every key until the program rests, a few hundredths of a second at least: two thirds of the time that the tests took.
Everything still happens in its order: the clock moves on only when no callback is ready, and runs at its usual pace while
something outside the loop, a thread or another process, has work to hand back.
"""

from __future__ import annotations

import asyncio
import selectors
import time
from collections.abc import Callable, Mapping
from concurrent.futures import Executor
from selectors import SelectorKey
from typing import Any, TypeVarTuple

from textual import _time

_Ts = TypeVarTuple("_Ts")

_OWN = 1
"""The descriptors that a loop watches for itself: the one by which threads wake it."""


class Clock:
    """Seconds on a clock that does not go back, the skipped ones among them."""

    def __init__(self) -> None:
        self._skipped = 0.0

    def now(self) -> float:
        return time.monotonic() + self._skipped

    def skip(self, seconds: float) -> None:
        self._skipped += seconds


CLOCK = Clock()
"""One for all loops of this process, since Textual asks for the time by a function and not by a loop."""


class _Skipping(selectors.DefaultSelector):
    """Waits for descriptors, but skips the time where only a timer can end the wait."""

    at_work = 0
    """Calls that threads have not come back from."""

    def select(self, timeout: float | None = None) -> list[tuple[SelectorKey, int]]:
        if timeout is None or timeout <= 0 or self.at_work or len(self.get_map()) > _OWN:
            return super().select(timeout)
        ready = super().select(0)
        if not ready:
            CLOCK.skip(timeout)
        return ready


class HurriedLoop(asyncio.SelectorEventLoop):
    """The loop that async tests run in."""

    def __init__(self) -> None:
        self._skipping = _Skipping()
        super().__init__(self._skipping)

    def time(self) -> float:
        return CLOCK.now()

    def run_in_executor(self, executor: Executor | None, func: Callable[[*_Ts], Any], *args: *_Ts) -> asyncio.Future[Any]:
        future = super().run_in_executor(executor, func, *args)
        self._skipping.at_work += 1
        future.add_done_callback(self._came_back)
        return future

    def _came_back(self, _: asyncio.Future[Any]) -> None:
        self._skipping.at_work -= 1


def keep_textual_in_step() -> None:
    """Let Textual's timers read the clock that the loop goes by; else each tick would come later than the one before."""
    _time.get_time = CLOCK.now


def factories() -> Mapping[str, Callable[[], asyncio.AbstractEventLoop]]:
    """What pytest-asyncio asks for."""
    return {"hurried": HurriedLoop}
