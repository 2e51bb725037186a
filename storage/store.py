"""The store: the one door through which the program reads the record and changes it.

A change is applied as one commit: read what others appended, decide, append one line, sync. It is on disk when `apply` returns.
What the recent part of the record tells, the rest is not read for.
"""

from __future__ import annotations

from contextlib import suppress

from protocol.apply import decide
from protocol.errors import ProtocolError
from protocol.typed import TYPE_CHECKING, NamedTuple
from storage.caches import Caches
from storage.codec import changed_fields, encode, is_unplaced, shape_of
from storage.decoding import Decoder
from storage.disk import Disk
from storage.errors import StorageError, not_saved
from storage.journal import Journal
from storage.line import DELETED, Commit, removed
from storage.versions import Versions

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator, Sequence

    from protocol.changes import Change, LogAttempt
    from protocol.deciding.common import Decision
    from protocol.entities import Attempt, Entity
    from protocol.moments import Now
    from protocol.snapshot import Snapshot
    from protocol.versions import OtherVersion
    from storage.fold import Fold
    from storage.history import History
    from storage.line import Op
    from storage.paths import Paths
    from storage.placing import Placing
    from storage.sealing.keyring import Keyring
    from storage.undo import Undone


class Applied(NamedTuple):
    """A change on disk: the record with it, in its recent part at least, and the id of what it made or changed."""

    snapshot: Snapshot
    about: str


class Store:
    """A store directory, open. It holds no file or lock open between calls; any number of programs may use one directory."""

    def __init__(self, paths: Paths, *, now_ms: Callable[[], int], disk: Disk | None = None, keyring: Keyring | None = None) -> None:
        """Nothing is read or written yet. `now_ms` answers milliseconds since 1970, `keyring` may hold the keys of a sealed store."""
        self.paths, self.disk = paths, disk or Disk()
        self.journal = Journal(paths, now_ms=now_ms, disk=self.disk, keyring=keyring)
        self._caches = Caches(paths, self.journal, self.disk)
        self._decoder = Decoder()
        self._placing: Placing | None = None
        self._versions = Versions(self.history)
        self._snapshot: Snapshot | None = None
        self.has_written = False
        """Whether this program changed the record."""
        self.latest: Change | None = None
        """The change that this program saved last."""
        self._decoded = -1
        self._is_rewritten = False

    @property
    def misfits(self) -> int:
        """How many documents of the whole record do not fit and are not in its snapshot."""
        return self._decoder.misfits - (self._placing.count if self._placing is not None else 0)

    @property
    def placing(self) -> Placing | None:
        """What became of entries that were made without reading the record, None where this program found none."""
        return self._placing

    @property
    def damage(self) -> dict[str, int]:
        """What makes no sense, by file: how many lines."""
        return self.journal.damage | self._caches.damage

    @property
    def snapshot(self) -> Snapshot:
        """The whole record as this program knows it; read on first use. Raises `StorageError`."""
        if self._snapshot is None:
            self.journal.catch_up()
            return self._known()
        return self._snapshot

    def load(self) -> Iterator[None]:
        """Read the whole record in slices of some milliseconds, while the recent part is on the screen. Raises `StorageError`."""
        yield from self.journal.loading()
        yield from self._decoder.reading(self.journal.tables)
        self._snapshot = self.snapshot

    def recent(self, now: Now) -> Snapshot:
        """The record with its older part settled where that is to be had, else whole; refreshed. Raises `StorageError`.

        Its figures are those of the whole record; its lists reach back only so far.
        """
        found = self._caches.recent(now)
        if found is None:
            self.refresh()
        return self.snapshot if found is None else found

    def at_hand(self, now: Now) -> Snapshot:
        """The record as far as it is at hand, refreshed: whole once that was read, else as `recent` gives it. Raises `StorageError`."""
        return self.recent(now) if self._snapshot is None else self._whole()

    def refresh(self) -> bool:
        """Take in what other programs wrote; whether there was anything. Raises `StorageError`.

        While the recent part is all that was asked for, there may always be: `recent` reads what is new by itself.
        """
        if self._snapshot is None:
            return self._caches.part is not None or bool(self.snapshot)
        before = self._decoded
        self.journal.catch_up()
        self._known()
        return self._decoded != before

    def probe(self) -> object:
        """A cheap mark of the directory that differs after any write, by this program or another."""
        return self.journal.probe()

    def apply(self, change: Change, now: Now) -> Applied:
        """Apply one change and have it on disk. Raises `ProtocolError` when a rule refuses it, `StorageError` when it is not saved.

        What is given back is the recent part where that was enough to decide on; else the whole record.
        """
        applied = self._apply_to_part(change, now) or self._apply_to_whole(change, now)
        self.latest = change
        return applied

    def apply_each(self, changes: Sequence[LogAttempt], now: Now) -> list[str | ProtocolError]:
        """Save new entries at once, each undone by itself: for each its id, or why a rule refuses it. Raises `StorageError`: none is saved.

        They wait for the lock and for the disk once. Each is judged without the others, since no new entry decides about another one.
        """
        whole = self.place()
        told: list[str | ProtocolError] = []
        parts: list[list[Op]] = []
        for change in changes:
            try:
                decision = decide(whole, change, now)
            except ProtocolError as refusal:
                told.append(refusal)
                continue
            told.append(decision.about)
            parts.append(self._ops(decision, self.journal.fold))
        if parts:
            self.journal.commit(*parts)
            self.has_written = True
            self._after(now)
        return told

    def keep(self, change: LogAttempt, asked: str, now: Now) -> Attempt:
        """Save a quick log without reading the record, as for a sealed store. Raises as `apply`.

        Whoever reads the record finds it in the domain that the words `asked` name, "" for the one in front. What is given back lacks its
        domain and its goal.
        """
        from protocol.deciding.unplaced import unplaced
        from storage.placing import kept_fields, newest_stamp

        entry = unplaced(change, now)
        # Its place follows from what has lower stamps: that is to be all that was here before, also where this clock is slow.
        with suppress(OSError):
            if newest := newest_stamp(self.disk, self.paths):
                self.journal.observe(newest)
        self.journal.commit([("attempt", entry.id, kept_fields(entry, asked))])
        self.latest = change
        self.back_up(now)
        return entry

    def place(self) -> Snapshot:
        """Put on record where the entries belong that were made without reading it; gives back the whole record. Raises `StorageError`."""
        whole = self._whole()
        if self._placing is None or not self._placing.found:
            return whole
        self.journal.commit(self._placing.ops())
        return self._known()

    def undo(self, now: Now) -> Undone:
        """Undo the change that was made last, by whichever program. Raises `ProtocolError` when there is none, else as `apply`."""
        from storage.undo import undo

        return self._step(undo, now)

    def redo(self, now: Now) -> Undone:
        """Do again what was undone last. As `undo`."""
        from storage.undo import redo

        return self._step(redo, now)

    def history(self, leaving_out: Collection[str] = ()) -> History:
        """Every line of the store as it is now, but for those of the named files. Raises `StorageError`."""
        from storage.history import History

        keyring = self.journal.keyring
        keyring.require()
        return History(self.disk, self.paths, keyring.plain, self.journal.doubtful, leaving_out)

    def _step(self, step: Callable[[Journal, History], Undone], now: Now) -> Undone:
        self.journal.catch_up()
        if any(is_unplaced("attempt", one) for one in self.journal.tables.get("attempt", {}).values()):
            self.place()
        done = step(self.journal, self.history())
        self.has_written = True
        self._after(now)
        return done

    def close(self, now: Now) -> None:
        """Write what makes the next opening quicker, if the record grew and that is worth the time. Nothing depends on it."""
        with suppress(StorageError):
            if self.journal.is_writable and (self._snapshot is not None or self._is_rewritten or self._caches.lags):
                self.follow_erasures()
                self._renew(now)
                self._whole()
                self._caches.keep_checkpoint()

    def _renew(self, now: Now) -> None:
        """Keep the recent part, unless there are entries that it cannot tell."""
        if self._placing is None or not self._placing.count:
            self._caches.renewed(now, self._whole)

    def back_up(self, now: Now) -> None:
        """Copy what is on record to this machine's state folder, once a logical day. Nothing depends on it, and no error is raised.

        Conflict copies are taken in first, where there are any.
        """
        if self.journal.copies:
            from storage.copies import take_in_copies

            take_in_copies(self)
        with suppress(OSError):
            if self.disk.stat(self.paths.manifest(now.today.isoformat())) is None:
                from storage.backups import Backups

                Backups(self.disk, self.paths).make(now.today)

    def back_up_now(self, now: Now) -> None:
        """Have a backup of what is on record at this moment, every file of it read back. Raises `StorageError`."""
        from storage.backups import Backups

        try:
            Backups(self.disk, self.paths).make_now(now.today)
        except OSError as error:
            raise not_saved(error, self.paths.backups) from error

    def forget(self) -> None:
        """Forget what was read, since files were rewritten and caches deleted; closing makes these anew."""
        self.journal.forget()
        self._snapshot, self._is_rewritten, self.has_written = None, True, True

    def follow_erasures(self) -> None:
        """Take out of this machine's files what another one erased since. No error is raised: the next write tries again."""
        part = self._caches.part
        if self.journal.erased or (part is not None and part.fold.erased):
            from storage.erasing.carrying_out import follow

            follow(self)

    def _apply_to_part(self, change: Change, now: Now) -> Applied | None:
        """Apply a change to the recent part; None where that is not enough, or the whole record is at hand."""
        if self._snapshot is not None:
            return None
        recent, part = self._caches.recent(now), self._caches.part
        if recent is None or part is None:
            return None
        from protocol.sufficing import suffices

        if not suffices(recent, change, now):
            return None
        decision = decide(recent, change, now)
        if any(part.fold.misses(shape_of(one).table, one.id) for one in decision.puts):
            return None
        commit = self._commit(decision, part.fold)
        self.back_up(now)
        self.follow_erasures()
        try:
            return Applied(self._caches.renewed(now, self._whole), decision.about)
        except StorageError:
            # It is saved: told as refused, it would be made again.
            return Applied(part.grown_by(commit), decision.about)

    def _apply_to_whole(self, change: Change, now: Now) -> Applied:
        decision = decide(self.place(), change, now)
        if self._commit(decision, self.journal.fold).ops:
            self._after(now)
        return Applied(self._known(), decision.about)

    def _after(self, now: Now) -> None:
        """What follows a commit. It raises nothing: the commit is saved, and told as refused it would be made again."""
        self._known()
        self.back_up(now)
        self.follow_erasures()
        with suppress(StorageError):
            self._renew(now)

    def _known(self) -> Snapshot:
        """The record as far as it was read."""
        if self._snapshot is None or self._decoded != self.journal.version:
            self._snapshot, self._decoded = self._placed(self._decoder.snapshot(self.journal.tables)), self.journal.version
        return self._snapshot

    def _placed(self, found: Snapshot) -> Snapshot:
        """The record with the entries in it that were made without reading it, which do not fit by themselves."""
        if not self._decoder.misfits and self._placing is None:
            return found
        from storage.placing import Placing

        self._placing = self._placing or Placing()
        try:
            return self._placing.over(found, self.journal.tables.get("attempt", {}), self.history)
        except StorageError:
            # What follows a commit may not fail; the next reading does, or finds them.
            if self._snapshot is None:
                raise
            return found

    def _whole(self) -> Snapshot:
        self.refresh()
        return self.snapshot

    def _commit(self, decision: Decision, fold: Fold) -> Commit:
        """Save a decision, given the documents as they are known; gives back what there was to save."""
        ops = self._ops(decision, fold)
        commit = Commit(self.journal.commit(*_parts(ops, decision.lot)).stamp, ops)
        self.has_written |= bool(ops)
        return commit

    def _ops(self, decision: Decision, fold: Fold) -> list[Op]:
        ops = [op for entity in decision.puts if (op := self._op(entity, decision, fold)) is not None]
        return ops + [(shape_of(one).table, one.id, {DELETED: True}) for one in decision.hides]

    def _op(self, entity: Entity, decision: Decision, fold: Fold) -> Op | None:
        table = shape_of(entity).table
        hidden = fold.hidden(table, entity.id)
        if hidden is not None:
            # Made anew under its own id: by a change that is tried again after another one took the first try back.
            return (table, entity.id, {**dict.fromkeys(hidden, removed()), **encode(entity), DELETED: False})
        stated = decision.stated if entity.id == decision.about else frozenset()
        fields = changed_fields(entity, fold.tables.get(table, {}).get(entity.id), stated)
        return (table, entity.id, self._versions.answering(fold, (table, entity.id), fields)) if fields else None

    def other_versions(self, about: Collection[str] | None = None) -> tuple[OtherVersion, ...]:
        """Wordings that lost against one whose writer did not know of them: of the entries with these ids, else of all.

        Raises `StorageError`.
        """
        part = self._caches.part
        if part is None and not self.journal.is_read:
            self.journal.catch_up()
        return self._versions.of(part.fold if part is not None and not self.journal.is_read else self.journal.fold, about)


def _parts(ops: list[Op], lot: str) -> list[list[Op]]:
    """What goes into one line each: all of it, but for a change that may be too long for one."""
    if not lot or not ops:
        return [ops]
    from storage.lots import parts_of

    return parts_of(ops, lot)
