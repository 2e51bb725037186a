"""How long nobody has touched the keyboard, for the screen that blanks itself. It is looked at now and then; no timer of its own runs."""

from __future__ import annotations

import time
from collections.abc import Callable

_MINUTE = 60


class Idle:
    """Counts from the last key."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        """`clock` gives seconds that only grow."""
        self._clock = clock
        self._since = clock()

    def stir(self) -> None:
        """A key was pressed, or the mouse moved."""
        self._since = self._clock()

    def lasts(self, minutes: int) -> bool:
        """Whether nothing came for so many minutes; never for 0."""
        return minutes > 0 and self._clock() - self._since >= minutes * _MINUTE
