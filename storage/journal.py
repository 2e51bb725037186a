"""The journal: an append-only log of commits, and the documents they add up to. The one door to what a person logged.

A commit is acknowledged only when its line is on disk. Each machine appends to segments of its own, and the state is the
union of all segments, so that synced folders merge without conflicts.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, NamedTuple

from storage import replica
from storage.clock import HybridClock
from storage.disk import Disk
from storage.errors import Busy, Unusable, not_saved, told
from storage.fold import Fold
from storage.layout import Layout
from storage.line import Commit, check, merged, seal, unseal
from storage.lock import WAIT, Lock
from storage.reader import Reader
from storage.segments import SUFFIX, Segments
from storage.spool import Spool

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from storage.fold import Document, Tables
    from storage.line import Op
    from storage.paths import Paths

Probe = tuple[tuple[str, int, int, int], ...]
"""Name, size, time of change and inode of every file with lines in it."""


class Receipt(NamedTuple):
    """What a commit gives back: its stamp, and whether it went to the spool because another program held the lock.

    A commit of nothing has an empty stamp.
    """

    stamp: str
    spooled: bool = False


class Journal:
    """Reads and appends to the store at `paths`; a store that is not there reads as empty and is made on the first commit.

    For one thread. `now_ms` reads the wall clock in milliseconds since 1970; `wait` is how long a commit waits for another
    writer, in seconds, before it goes to the spool. Raises `Unusable` or `NewerFormat`.
    """

    def __init__(self, paths: Paths, *, now_ms: Callable[[], int], disk: Disk | None = None, wait: float = WAIT) -> None:
        """Look at the store's folders and write nothing."""
        self._paths, self._disk = paths, disk or Disk()
        self._clock = HybridClock(now_ms)
        self._layout = Layout(paths, self._disk)
        self._lock = Lock(paths.lock, self._disk, wait)
        self._replica = replica.Replica(paths, self._disk)
        self._segments = Segments(paths.journal, self._disk)
        self._reader = Reader(paths.journal, SUFFIX, self._disk)
        self._spool = Spool(paths.spool, self._disk)
        self._fold = Fold()
        self._process = os.urandom(2).hex()
        self._is_read = False
        self._told = 0
        self._layout.open()

    @property
    def tables(self) -> Tables:
        """The live documents, table -> id -> document, as last read; without deleted ones. To be looked at, not altered."""
        return self._fold.tables

    @property
    def version(self) -> int:
        """A number that grows whenever `tables` changes."""
        return self._fold.version

    @property
    def is_writable(self) -> bool:
        """Whether the store's format lets this program write; the file system may still refuse."""
        return self._layout.is_writable

    @property
    def damage(self) -> dict[str, int]:
        """What makes no sense, by file: how many lines. The traces of a crash are not among them, nor is anything after them lost."""
        spooled = {os.path.join("spool", name): count for name, count in self._spool.reader.damage.items()}
        own = {"store.json": 1} if self._layout.damaged else {}
        return self._reader.damage | spooled | own

    def hidden(self, table: str, key: str) -> Document | None:
        """Give a document that is deleted, None when there is none."""
        return self._fold.hidden(table, key)

    def refresh(self) -> bool:
        """Read what was appended since; True when `tables` changed since this was last asked. Writes nothing. Raises `Unusable`."""
        self.catch_up()
        told_before, self._told = self._told, self._fold.version
        return self._told != told_before

    def catch_up(self) -> None:
        """Read what was appended since, without answering for it. Raises `Unusable`."""
        try:
            self._read()
        except OSError as error:
            raise Unusable(f"{self._paths.store} cannot be read: {told(error)}. Check the folder, then try again.") from error

    def probe(self) -> Probe:
        """Give a value that differs when there may be something new to read, without reading any file. Raises `Unusable`."""
        try:
            files = [*self._spool.reader.files(), *self._reader.files()]
        except OSError as error:
            raise Unusable(f"{self._paths.store} cannot be read: {told(error)}. Check the folder, then try again.") from error
        return tuple((name, facts.size, facts.changed, facts.inode) for name, facts in files)

    def commit(self, ops: Iterable[Op]) -> Receipt:
        """Save changes, all or none, and give back a receipt once they are on disk; `tables` has them then.

        Raises `NotSaved` (`Unstorable` for a value that cannot be written), `Unusable` or `NewerFormat`. The caller still has
        the changes then and may commit them again: under the same ids nothing comes in twice.
        """
        changes = merged(ops)
        if not changes:
            return Receipt("")
        for change in changes:
            check(*change)
        try:
            self._layout.prepare()
            return self._save(changes)
        except OSError as error:
            raise not_saved(error, self._paths.data) from error

    def _save(self, changes: list[Op]) -> Receipt:
        try:
            with self._lock:
                return self._append(changes)
        except Busy:
            return self._put_aside(changes)

    def _append(self, changes: list[Op]) -> Receipt:
        self._layout.found()
        name = self._replica.take()
        waiting = self._spool.waiting()
        self._observe(name)
        for stamp in waiting.stamps:
            self._clock.observe(stamp)
        commit = Commit(self._clock.tick(name + self._process), changes)
        line = seal(commit)
        self._segments.append(name, commit.stamp, b"".join(waiting.lines) + line)
        self._spool.forget(waiting)
        self._take_in(line)
        return Receipt(commit.stamp)

    def _put_aside(self, changes: list[Op]) -> Receipt:
        name = self._replica.known() or replica.fresh()
        self._observe(name)
        commit = Commit(self._clock.tick(name + self._process), changes)
        line = seal(commit)
        self._spool.put(commit.stamp, line)
        self._take_in(line)
        return Receipt(commit.stamp, spooled=True)

    def _observe(self, name: str) -> None:
        """Bring the clock above what is on disk: all of it in a session that reads, the own last line in one that only logs."""
        if self._is_read:
            self._read()
        elif stamp := self._segments.last_stamp(name):
            self._clock.observe(stamp)

    def _read(self) -> None:
        # The spool first: a record on its way from there to a segment is then seen at least once.
        for reader in (self._spool.reader, self._reader):
            for commit in reader.fresh():
                self._clock.observe(commit.stamp)
                self._fold.apply(commit)
                self._layout.existed = True
        self._is_read = True

    def _take_in(self, line: bytes) -> None:
        """Take a saved line in as it was written, so that nothing the caller holds is shared with `tables`."""
        if commit := unseal(line):
            self._fold.apply(commit)
