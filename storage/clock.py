"""Stamps: text that sorts in the order of what happened, on one machine and between machines whose clocks disagree.

A stamp is 12 hex digits of milliseconds since 1970, 4 hex digits of a counter, the replica, and 4 hex digits of the
process. It is a hybrid logical clock (Kulkarni et al., 2014): the wall clock where that moves forward, a counter where not.
"""

from __future__ import annotations

from protocol.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

LATEST_MS = 253_402_300_799_999
"""The last millisecond of the year 9999. A stamp beyond it is nonsense and does not move the clock."""

PROCESS_DIGITS = 4
"""How many letters of a stamp, its last, tell one process from another."""

_TIME_DIGITS, _HEAD = 12, 16
_LONGEST = 84
_COUNTER_MAX = 0xFFFF
_HEX = "0123456789abcdef"
_NODE = "0123456789abcdefghijklmnopqrstuvwxyz"


class HybridClock:
    """Gives stamps, each above every stamp it gave or saw before, however the wall clock jumps."""

    def __init__(self, now_ms: Callable[[], int]) -> None:
        """`now_ms` reads the wall clock in milliseconds since 1970."""
        self._now_ms = now_ms
        self._ms, self._counter = 0, 0

    @property
    def latest(self) -> str:
        """A stamp as high as any that was given or seen."""
        return f"{self._ms:012x}{self._counter:04x}0"

    def observe(self, stamp: str) -> None:
        """Stay above `stamp`, which must be well formed."""
        seen = milliseconds(stamp), int(stamp[_TIME_DIGITS:_HEAD], 16)
        if seen > (self._ms, self._counter) and seen[0] <= LATEST_MS:
            self._ms, self._counter = seen

    def tick(self, node: str) -> str:
        """Give the next stamp for `node`: a replica id followed by the process's own part."""
        now = min(max(self._now_ms(), 0), LATEST_MS)
        if now > self._ms:
            self._ms, self._counter = now, 0
        elif self._counter < _COUNTER_MAX:
            self._counter += 1
        else:
            self._ms, self._counter = self._ms + 1, 0
        return f"{self._ms:012x}{self._counter:04x}{node}"


def is_stamp(text: object) -> bool:
    """Whether `text` has the form of a stamp."""
    return isinstance(text, str) and _HEAD < len(text) <= _LONGEST and not text[:_HEAD].strip(_HEX) and not text[_HEAD:].strip(_NODE)


def milliseconds(stamp: str) -> int:
    """Give the time part of a stamp, in milliseconds since 1970."""
    return int(stamp[:_TIME_DIGITS], 16)


def replica_of(stamp: str) -> str:
    """Give the machine that made a stamp."""
    return stamp[_HEAD:-PROCESS_DIGITS]
