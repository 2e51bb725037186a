"""Ids of documents: UUID version 7 (RFC 9562) as text, so that they sort in order of making.

Written out here because `uuid.uuid7` is newer than the oldest Python we run on, and importing `uuid` costs the quick log more than this.
"""

from __future__ import annotations

import os
import time

from protocol.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

_COUNTER_MAX = 0xFFF
_SEED_MASK = 0x3FF
_RANDOM_MASK = (1 << 62) - 1


class IdFactory:
    """Makes ids that never repeat and that sort in the order in which this factory made them, even when the clock goes back."""

    def __init__(self, now_ns: Callable[[], int] = time.time_ns) -> None:
        """`now_ns` reads the wall clock in nanoseconds since 1970."""
        self._now_ns = now_ns
        self._ms, self._counter = 0, 0

    def __call__(self) -> str:
        """Make one id: 48 bits of milliseconds, 12 of a counter that starts at a random place each millisecond, 62 random."""
        entropy = int.from_bytes(os.urandom(10), "big")
        now = self._now_ns() // 1_000_000
        if now > self._ms:
            self._ms, self._counter = now, entropy >> 70 & _SEED_MASK
        elif self._counter < _COUNTER_MAX:
            self._counter += 1
        else:
            self._ms, self._counter = self._ms + 1, 0
        value = self._ms << 80 | 0x7 << 76 | self._counter << 64 | 0b10 << 62 | entropy & _RANDOM_MASK
        text = f"{value:032x}"
        return f"{text[:8]}-{text[8:12]}-{text[12:16]}-{text[16:20]}-{text[20:]}"


_factory = IdFactory()


def new_id() -> str:
    """Make an id with this process's factory."""
    return _factory()
