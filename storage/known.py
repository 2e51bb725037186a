"""Which documents a store has, told by four bytes each: enough to notice a change to one that was not loaded.

A document that is there is always known; one that is not may be taken for known once in some ten thousand times, which costs
time and nothing else.
"""

from __future__ import annotations

import zlib
from array import array
from bisect import bisect_left

from protocol.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable


class Known:
    """A sorted list of hashes, looked up where it lies."""

    def __init__(self, stored: bytes = b"") -> None:
        """Take what `stored` gave. Raises `ValueError` or `TypeError` for a length that cannot be."""
        self.stored = stored
        self._hashes = memoryview(stored).cast("I")

    def holds(self, table: str, key: str) -> bool:
        """Whether a document may be there."""
        wanted = _hash(table, key)
        place = bisect_left(self._hashes, wanted)
        return place < len(self._hashes) and self._hashes[place] == wanted

    def grown(self, keys: Iterable[tuple[str, str]]) -> Known:
        """The same with more documents, each given as table and id."""
        fresh = {_hash(table, key) for table, key in keys if not self.holds(table, key)}
        # Two runs in order are merged, not sorted anew.
        return Known(array("I", sorted([*self._hashes, *sorted(fresh)])).tobytes())


def _hash(table: str, key: str) -> int:
    return zlib.crc32(f"{table}\n{key}".encode())
