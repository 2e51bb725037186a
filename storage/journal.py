"""The journal: an append-only log of commits, and the documents they add up to. The one door to what a person logged.

A commit is acknowledged only when its line is on disk. Each machine appends to segments of its own, and the state is the
union of all segments, so that synced folders merge without conflicts.
"""

from __future__ import annotations

import os
from itertools import chain

from protocol.typed import TYPE_CHECKING
from storage import replica
from storage.clock import HybridClock
from storage.disk import Disk
from storage.errors import Busy, Unsynced, Unusable, not_saved, told
from storage.fold import Fold
from storage.journal_state import Receipt, State
from storage.layout import Layout
from storage.line import Commit, check, line_of, merged
from storage.lock import WAIT, Lock
from storage.reader import Reader
from storage.sealing.keyring import Keyring
from storage.segments import SUFFIX, Segments
from storage.spool import Spool
from storage.witness import SHARED, Witness

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping
    from typing import TypeVar

    from storage.disk import Facts
    from storage.doubt import Doubts
    from storage.fold import Document, Tables
    from storage.journal_state import Probe
    from storage.line import Line, Op
    from storage.paths import Paths
    from storage.spool import Waiting

    _T = TypeVar("_T")

_SLICE = 400
"""Documents or commits taken in before a reading in slices pauses."""


class Journal:
    """Reads and appends to the store at `paths`; a store that is not there reads as empty and is made on the first commit.

    For one thread. `now_ms` reads the wall clock in milliseconds since 1970; `wait` is how long a commit waits for another
    writer, in seconds, before it goes to the spool. `keyring` may hold the keys of a sealed store already; without them it can be
    written to, but reading it raises `Sealed`. Raises `Unusable` or `NewerFormat`.
    """

    def __init__(
        self,
        paths: Paths,
        *,
        now_ms: Callable[[], int],
        disk: Disk | None = None,
        wait: float = WAIT,
        keyring: Keyring | None = None,
    ) -> None:
        """Look at the store's folders and write nothing."""
        self._paths, self._disk = paths, disk or Disk()
        self.keyring = keyring or Keyring(paths, self._disk)
        self._clock = HybridClock(now_ms)
        self._layout = Layout(paths, self._disk)
        self._lock = Lock(paths.lock, self._disk, wait)
        self._replica = replica.Replica(paths, self._disk)
        self._witness = Witness(paths, self._disk)
        self._segments = Segments(paths.journal, self._disk, self._witness)
        self._reader = self._new_reader()
        self._spool = Spool(paths.spool, self._disk, self.keyring.plain)
        self._fold = Fold()
        self._process = os.urandom(2).hex()
        self._is_read = False
        self._told = self._kept = 0
        self._doubts: Doubts | None = None
        self._news: list[str] = []
        self._layout.open()

    @property
    def tables(self) -> Tables:
        """The live documents, table -> id -> document, as last read; without deleted ones. To be looked at, not altered."""
        return self._fold.tables

    @property
    def fold(self) -> Fold:
        """What `tables` is part of, as last read."""
        return self._fold

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

    @property
    def doubtful(self) -> frozenset[str]:
        """The stamps of commits that were told as not saved and may be on disk: no part of `tables`, and taken back by the next commit."""
        return frozenset() if self._doubts is None else self._doubts.stamps

    @property
    def erased(self) -> set[tuple[str, str]]:
        """The documents that were erased for good, table and id, as last read. To be looked at, not altered."""
        return self._fold.erased

    def hidden(self, table: str, key: str) -> Document | None:
        """Give a document that is deleted, None when there is none."""
        return self._fold.hidden(table, key)

    def is_locked(self) -> bool:
        """Whether reading takes a passphrase that nobody gave yet. Raises `Unusable`."""
        try:
            self.keyring.look()
        except OSError as error:
            raise Unusable(f"{self._paths.store} cannot be read: {told(error)}. Check the folder, then try again.") from error
        return self.keyring.needs_key

    @property
    def store_id(self) -> str:
        """The id of the store, empty before it has one."""
        return self.keyring.store_id or self._layout.store_id

    @property
    def is_read(self) -> bool:
        """Whether the record was read; it is on the first use of what is in it."""
        return self._is_read

    @property
    def state(self) -> State | None:
        """What a checkpoint may keep; None while it would not be what the segments say: unread, in doubt, records waiting, a file replaced.

        None for a sealed store too: nothing of it is kept in plain.
        """
        if self.keyring.hides or not self._is_read or self.doubtful:
            return None
        if self._reader.replaced or self._spool.reader.replaced or self._spool.reader.seen:
            return None
        return State(self._fold, self._reader.seen, self._clock.latest)

    @property
    def grown(self) -> int:
        """How many lines were read beyond the checkpoint, if there was one that counted."""
        return sum(one.lines for one in self._reader.seen.values()) - self._kept

    def observe(self, stamp: str) -> None:
        """Stay above a stamp that somebody else read. It must be well formed."""
        self._clock.observe(stamp)

    def loading(self) -> Iterator[None]:
        """Read the record for the first time, in slices between which the caller may do other things. Raises `Unusable`."""
        try:
            yield from self._loading()
        except OSError as error:
            raise Unusable(f"{self._paths.store} cannot be read: {told(error)}. Check the folder, then try again.") from error

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

    def forget(self) -> None:
        """Forget what was read, since files were rewritten: on the next use all is read anew."""
        self._reader, self._is_read, self._kept = self._new_reader(), False, 0
        self._spool = Spool(self._paths.spool, self._disk, self.keyring.plain)

    def probe(self) -> Probe:
        """Give a value that differs when there may be something new to read, without reading any file. Raises `Unusable`."""
        try:
            files = [*self._spool.reader.files(), *self._reader.files()]
        except OSError as error:
            raise Unusable(f"{self._paths.store} cannot be read: {told(error)}. Check the folder, then try again.") from error
        return tuple((name, facts.size, facts.changed, facts.inode) for name, facts in files)

    @property
    def copies(self) -> Mapping[str, Facts]:
        """The files that sync tools and others left beside the segments, as of the last commit; they are read like any other."""
        return self._segments.copies

    def disown(self, stamps: Iterable[str]) -> None:
        """Take another id where lines of this machine's id turn out not to be from here. For the holder of the lock. Raises `OSError`."""
        if self._witness.disowns(self._replica.take(), stamps):
            self._renewed_id()

    def news(self) -> list[str]:
        """What happened that a person has to know, each told once."""
        told, self._news = self._news, []
        return told

    def commit(self, ops: Iterable[Op], *more: Iterable[Op]) -> Receipt:
        """Save changes, all or none, and give back a receipt once they are on disk; `tables` has them then.

        `more` is what is too long for the same line, put behind it in one step. A crash in the midst may leave the first lines alone; a
        writer that cannot get the lock is refused, with `Busy`.
        Raises `NotSaved` (`Unstorable` for a value that cannot be written), `Unusable` or `NewerFormat`. The caller still has
        the changes then and may commit them again: whatever came of the first try, they count once.
        """
        parts = [changes for one in (ops, *more) if (changes := merged(one))]
        for change in chain.from_iterable(parts):
            check(*change)
        try:
            return self._save(parts) if parts else Receipt("")
        except OSError as error:
            raise not_saved(error, self._paths.data) from error

    def exclusively(self, act: Callable[[str], _T]) -> _T:
        """Do something to the files of the store while no other program of this machine writes; `act` is given this machine's id.

        Raises `Busy` when another program holds the lock for too long, else as `commit`.
        """
        try:
            self._layout.prepare()
            with self._lock:
                self._found()
                return act(self._own_id())
        except OSError as error:
            raise not_saved(error, self._paths.data) from error

    def take_in_spool(self) -> int:
        """Take in the records that wait for a writer with the lock; gives back how many. Raises as `exclusively`."""
        return self.exclusively(self._take_in_spool)

    def _save(self, parts: list[list[Op]]) -> Receipt:
        self._layout.prepare()
        try:
            with self._lock:
                return self._append(parts)
        except Busy:
            if len(parts) > 1:
                raise
            return self._put_aside(parts[0])

    def _found(self) -> None:
        self.keyring.look()
        self._layout.found(is_sealed=self.keyring.block is not None)

    def _own_id(self) -> str:
        """This machine's id; a fresh one from the moment on that another machine is seen to write under it."""
        name = self._replica.take()
        self._segments.look(name)
        return self._renewed_id() if self._segments.are_shared() else name

    def _renewed_id(self) -> str:
        name = self._replica.renew()
        self._segments.look(name)
        self._news.append(SHARED)
        return name

    def _append(self, parts: list[list[Op]]) -> Receipt:
        self._found()
        name = self._own_id()
        waiting = self._spool.waiting()
        self._observe()
        for stamp in waiting.stamps:
            self._clock.observe(stamp)
        made = [self._made(name, changes) for changes in parts]
        commits = [one.commit for one in made]
        self._put(commits, lambda: self._append_lines(commits[-1].stamp, waiting, *made))
        self._spool.forget(waiting)
        self._take_in(commits)
        return Receipt(commits[-1].stamp)

    def _append_lines(self, stamp: str, waiting: Waiting, *made: Line) -> None:
        """Append what waits, and lines behind it, to the own segment of the stamp's month."""
        lines = [*zip(waiting.stamps, waiting.lines, strict=True), *((one.commit.stamp, one.text) for one in made)]
        written = b"".join(self.keyring.sealed(*one) for one in lines)
        if waiting.stamps:
            self._segments.vouch(waiting.stamps)
        appended = self._segments.append(stamp, written, self.keyring.first_line(stamp))
        if self._is_read and appended.lines == b"".join(one.text for one in made):
            self._reader.passed(*appended)

    def _take_in_spool(self, _own: str) -> int:
        waiting = self._spool.waiting()
        if waiting.stamps:
            self._append_lines(max(waiting.stamps), waiting)
            self._spool.forget(waiting)
        return len(waiting.lines)

    def _put_aside(self, changes: list[Op]) -> Receipt:
        self.keyring.look()
        name = self._replica.known() or replica.fresh()
        self._segments.look(name)
        self._observe()
        line, commit = self._made(name, changes)
        self._put([commit], lambda: self._spool.put(commit.stamp, self.keyring.sealed(commit.stamp, line)))
        self._take_in([commit])
        return Receipt(commit.stamp, spooled=True)

    def _made(self, name: str, changes: list[Op]) -> Line:
        """The line of a commit of these changes. It takes back what is in doubt, where the record was read."""
        if self._doubts is not None and self._is_read:
            changes = merged((*changes, *self._doubts.settling(changes, self._fold)))
        return line_of(Commit(self._clock.tick(name + self._process), changes))

    def _put(self, commits: list[Commit], put: Callable[[], None]) -> None:
        """Put commits on disk, and remember them where nobody can tell whether they are there."""
        try:
            put()
        except Unsynced:
            from storage.doubt import Doubts

            self._doubts = self._doubts or Doubts()
            for commit in commits:
                self._doubts.add(commit)
            raise

    def _observe(self) -> None:
        """Bring the clock above what is on disk: what was read and what this machine wrote since, or the own last line where none was.

        What is in doubt takes a reading, to tell what was there before it.
        """
        if self.doubtful and not self.keyring.needs_key:
            self._read()
        elif self._is_read:
            self._take_in_all(self._fold, self._spool.reader.fresh(), self._reader.glance(self._segments.names, self._segments.newest))
        elif stamp := self._segments.last_stamp():
            self._clock.observe(stamp)

    def _read(self) -> None:
        for _ in self._loading():
            continue
        self._take_in_all(self._fold, self._spool.reader.fresh(), self._reader.fresh())

    def _loading(self) -> Iterator[None]:
        """Read all into a fold and a reader of its own, which take their place at the end: a commit in between is on disk by then."""
        if self._is_read:
            return
        self.keyring.look()
        self.keyring.require()
        fold, reader = Fold(), self._new_reader()
        if not self.keyring.hides and self._disk.stat(self._paths.checkpoint) is not None:
            from storage.checkpoint import Misshapen

            try:
                yield from self._from_checkpoint(fold, reader)
            except Misshapen:
                fold, reader = Fold(), self._new_reader()
        kept = sum(one.lines for one in reader.seen.values())
        for number, commit in enumerate(reader.fresh()):
            self._took(commit, fold)
            if number % _SLICE == 0:
                yield
        if not self._is_read:
            fold.version += self._fold.version
            self._fold, self._reader, self._kept, self._is_read = fold, reader, kept, True

    def _new_reader(self) -> Reader:
        return Reader(self._paths.journal, SUFFIX, self._disk, self.keyring.plain)

    def _from_checkpoint(self, fold: Fold, reader: Reader) -> Iterator[None]:
        from storage.checkpoint import begun

        started = begun(self._disk, self._paths.checkpoint, self.store_id, reader)
        if started is None:
            return
        for number, record in enumerate(started.records()):
            fold.put(record)
            if number % _SLICE == 0:
                yield
        self._clock.observe(started.stamp)
        self._layout.existed = True

    def _take_in_all(self, fold: Fold, spooled: Iterable[Commit], appended: Iterable[Commit]) -> None:
        # The spool first: a record on its way from there to a segment is then seen at least once.
        for commit in chain(spooled, appended):
            self._took(commit, fold)

    def _took(self, commit: Commit, fold: Fold) -> None:
        self._clock.observe(commit.stamp)
        self._layout.existed = True
        if commit.stamp not in self.doubtful:
            fold.apply(commit)

    def _take_in(self, commits: list[Commit]) -> None:
        """Take saved commits in."""
        if self._doubts is not None and self._is_read:
            self._doubts.settled(self._fold)
        for commit in commits:
            self._fold.apply(commit)
