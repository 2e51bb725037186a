"""What the tests of the store share: a clock that is a number, journals that are quick to open, and disks that fail on purpose."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

from storage.disk import Disk, Facts
from storage.journal import Journal
from storage.paths import Paths

START_MS = 1_800_000_000_000
"""A moment in January 2027."""


class Clock:
    """A wall clock that stands still until it is set."""

    def __init__(self, ms: int = START_MS) -> None:
        self.ms = ms

    def __call__(self) -> int:
        return self.ms


def paths_in(folder: Path) -> Paths:
    data = str(folder / "data")
    return Paths(data, data)


def journal_at(paths: Paths, disk: Disk | None = None, clock: Callable[[], int] | None = None, wait: float = 2.0) -> Journal:
    return Journal(paths, now_ms=clock or Clock(), disk=disk, wait=wait)


def read_tables(paths: Paths) -> dict[str, dict[str, dict[str, object]]]:
    """What a program that opens the store now would see."""
    journal = journal_at(paths)
    journal.refresh()
    return {table: {key: dict(document) for key, document in documents.items()} for table, documents in journal.tables.items()}


def segment_of(paths: Paths) -> Path:
    (segment,) = Path(paths.journal).glob("*.jsonl")
    return segment


def everything_below(folder: Path) -> dict[str, tuple[int, int]]:
    """Every file and folder with its size and time of change."""
    found = [folder, *folder.rglob("*")] if folder.exists() else []
    return {str(path): (path.lstat().st_size, path.lstat().st_mtime_ns) for path in found}


class Killed(BaseException):
    """The process is dead: nothing that catches errors may catch this."""


class UnsyncedDisk(Disk):
    """The real file system without the waiting: a test that cuts no power asks nothing of a sync but that it was called."""

    def fsync(self, handle: int) -> None:
        os.fstat(handle)

    def fsync_dir(self, folder: str) -> None:
        Path(folder).stat()


class FailingDisk(UnsyncedDisk):
    """The real disk until operation number `at` (from 1), which fails by `fail`; a write stops half-way first.

    `once` lets what comes after succeed; without it everything after fails too, as for a dead process. A dead process's
    files are closed by the kernel, so closing always works.
    """

    def __init__(self, at: int, fail: Callable[[], BaseException], *, once: bool = False) -> None:
        self.at, self.fail, self.once = at, fail, once
        self.done = 0

    def stat(self, path: str) -> Facts | None:
        self._step()
        return super().stat(path)

    def stat_open(self, handle: int) -> Facts:
        self._step()
        return super().stat_open(handle)

    def entries(self, folder: str) -> list[tuple[str, Facts]]:
        self._step()
        return super().entries(folder)

    def read(self, path: str, offset: int, length: int) -> bytes:
        self._step()
        return super().read(path, offset, length)

    def open_append(self, path: str) -> int:
        self._step()
        return super().open_append(path)

    def open_new(self, path: str) -> int:
        self._step()
        return super().open_new(path)

    def open_lock(self, path: str) -> int:
        self._step()
        return super().open_lock(path)

    def flock(self, handle: int) -> bool:
        self._step()
        return super().flock(handle)

    def write(self, handle: int, data: bytes) -> int:
        if self._fails_next():
            super().write(handle, data[: len(data) // 2])
        self._step()
        return super().write(handle, data)

    def fsync(self, handle: int) -> None:
        self._step()
        super().fsync(handle)

    def fsync_dir(self, folder: str) -> None:
        self._step()
        super().fsync_dir(folder)

    def mkdir(self, path: str) -> bool:
        self._step()
        return super().mkdir(path)

    def replace(self, source: str, target: str) -> None:
        self._step()
        super().replace(source, target)

    def unlink(self, path: str) -> None:
        self._step()
        super().unlink(path)

    @property
    def was_touched(self) -> bool:
        """Whether the run got as far as the operation that fails."""
        return self.done >= self.at

    def _fails_next(self) -> bool:
        return self.done + 1 == self.at or (self.done + 1 > self.at and not self.once)

    def _step(self) -> None:
        fails = self._fails_next()
        self.done += 1
        if fails:
            raise self.fail()


def system_error(number: int) -> Callable[[], OSError]:
    return lambda: OSError(number, os.strerror(number))
