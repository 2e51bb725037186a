"""Records whose writer could not get the lock: one line a file. Readers take them for lines, the next holder of the lock takes them in."""

from __future__ import annotations

import os

from protocol.typed import TYPE_CHECKING, NamedTuple
from storage.errors import Unsynced
from storage.files import discard, read_small, write_new
from storage.line import unseal
from storage.reader import Reader

if TYPE_CHECKING:
    from collections.abc import Callable

    from storage.disk import Disk

SUFFIX = ".json"


class Waiting(NamedTuple):
    """Sound lines found in the spool, as they were written, with their stamps and the files they lie in."""

    lines: list[bytes]
    stamps: list[str]
    paths: list[str]


class Spool:
    """The folder of waiting records."""

    def __init__(self, folder: str, disk: Disk, plain: Callable[[bytes], bytes] = bytes) -> None:
        """Touch nothing yet. `plain` gives the line to be read in place of a sealed one."""
        self._folder, self._disk = folder, disk
        self.reader = Reader(folder, SUFFIX, disk, plain)

    def put(self, stamp: str, line: bytes) -> None:
        """Save one line without a lock. Raises `Unsynced`; nothing is there then, if it can be taken back."""
        path = os.path.join(self._folder, stamp + SUFFIX)
        try:
            write_new(self._disk, path, line)
            self._disk.fsync_dir(self._folder)
        except OSError as error:
            discard(self._disk, path)
            raise Unsynced(error.errno, error.strerror) from error

    def waiting(self) -> Waiting:
        """Find what waits. A file that is unfinished or makes no sense stays where it is. Raises `OSError` for the folder only."""
        found = Waiting([], [], [])
        for name, _ in self.reader.files():
            path = os.path.join(self._folder, name)
            lines = self._lines(path)
            commits = [commit for line in lines if (commit := unseal(line)) is not None]
            if commits and len(commits) == len(lines):
                found.lines.extend(line + b"\n" for line in lines)
                found.stamps.extend(commit.stamp for commit in commits)
                found.paths.append(path)
        return found

    def forget(self, waiting: Waiting) -> None:
        """Delete the files of records that are in a segment now; one that stays is only read twice."""
        for path in waiting.paths:
            discard(self._disk, path)

    def _lines(self, path: str) -> list[bytes]:
        try:
            *lines, unfinished = (read_small(self._disk, path) or b"").split(b"\n")
        except OSError:
            return []
        return [] if unfinished else lines
