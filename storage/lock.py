"""One writer at a time on this machine, with a bounded wait. The kernel frees the lock when its holder dies."""

from __future__ import annotations

import time

from protocol.typed import TYPE_CHECKING
from storage.errors import Busy

if TYPE_CHECKING:
    from types import TracebackType

    from storage.disk import Disk

WAIT = 2.0
"""How long to wait for another program, in seconds (our choice, unvalidated)."""

_FIRST_PAUSE = 0.002
_LONGEST_PAUSE = 0.1


class Lock:
    """An advisory lock on the file `path`, used in a `with`. Raises `Busy` after `wait` seconds, `OSError` when the file cannot be made."""

    def __init__(self, path: str, disk: Disk, wait: float = WAIT) -> None:
        """Touch nothing yet."""
        self._path, self._disk, self._wait = path, disk, wait
        self._handle: int | None = None

    def __enter__(self) -> None:
        """Wait for the lock, asking ever less often."""
        end = time.monotonic() + self._wait
        pause = _FIRST_PAUSE
        while not self._try():
            left = end - time.monotonic()
            if left <= 0:
                raise Busy("Another program has been holding this store for too long. Close it, or wait a moment and save again.")
            time.sleep(min(pause, left))
            pause = min(pause * 1.6, _LONGEST_PAUSE)

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        """Let the next one in."""
        if self._handle is not None:
            handle, self._handle = self._handle, None
            self._disk.close(handle)

    def _try(self) -> bool:
        handle = self._disk.open_lock(self._path)
        held = False
        try:
            held = self._disk.flock(handle) and self._is_current(handle)
        finally:
            if not held:
                self._disk.close(handle)
        self._handle = handle if held else None
        return held

    def _is_current(self, handle: int) -> bool:
        """Whether the path still leads to the file that is locked: a lock on a deleted file keeps nobody out."""
        mine, named = self._disk.stat_open(handle), self._disk.stat(self._path)
        return named is not None and (mine.inode, mine.device) == (named.inode, named.device)
