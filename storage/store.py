"""The store: the one door through which the program reads the record and changes it.

A change is applied as one commit: read what others appended, decide, append one line, sync. It is on disk when `apply` returns.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from protocol.apply import decide
from protocol.snapshot import Snapshot
from storage.codec import SHAPES, changed_fields, decode, shape_of
from storage.disk import Disk
from storage.journal import Journal

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from protocol.changes import Change
    from protocol.entities import Entity
    from protocol.moments import Now
    from storage.codec import Document, Shape
    from storage.line import Op
    from storage.paths import Paths

    _Read = Mapping[str, tuple[Document, Entity | None]]


class Applied(NamedTuple):
    """A change on disk: the record with it, and the id of what it made or changed."""

    snapshot: Snapshot
    about: str


class Store:
    """A store directory, open. It holds no file or lock open between calls; any number of programs may use one directory."""

    def __init__(self, paths: Paths, *, now_ms: Callable[[], int], disk: Disk | None = None) -> None:
        """Nothing is read or written yet. `now_ms` answers milliseconds since 1970."""
        self.paths = paths
        self.journal = Journal(paths, now_ms=now_ms, disk=disk or Disk())
        self.misfits = 0
        self._snapshot: Snapshot | None = None
        self._read: dict[str, _Read] = {}

    @property
    def snapshot(self) -> Snapshot:
        """The record as this program knows it; read on first use. Raises `StorageError`."""
        if self._snapshot is None:
            self.journal.refresh()
            self._snapshot = self._decoded()
        return self._snapshot

    def refresh(self) -> bool:
        """Take in what other programs wrote; whether there was anything. Raises `StorageError`."""
        if self._snapshot is not None and not self.journal.refresh():
            return False
        if self._snapshot is None:
            return bool(self.snapshot)
        self._snapshot = self._decoded()
        return True

    def probe(self) -> object:
        """A cheap mark of the directory that differs after any write, by this program or another."""
        return self.journal.probe()

    def apply(self, change: Change, now: Now) -> Applied:
        """Apply one change and have it on disk. Raises `ProtocolError` when a rule refuses it, `StorageError` when it is not saved."""
        self.refresh()
        decision = decide(self.snapshot, change, now)
        ops = [op for entity in decision.puts if (op := self._op(entity)) is not None]
        if ops:
            self.journal.commit(ops)
            self.refresh()
        return Applied(self.snapshot, decision.about)

    def _op(self, entity: Entity) -> Op | None:
        shape = shape_of(entity)
        known = self.journal.tables.get(shape.table, {}).get(entity.id)
        fields = changed_fields(entity, known)
        return (shape.table, entity.id, fields) if fields else None

    def _decoded(self) -> Snapshot:
        self.misfits = 0
        return Snapshot(*(self._table(shape) for shape in SHAPES))  # type: ignore[arg-type]  # shapes stand in the order of the fields

    def _table(self, shape: Shape) -> Mapping[str, Entity]:
        """The entities of one table. The journal replaces a document when it changes, so what is the same need not be read again."""
        before = self._read.get(shape.table, {})
        read = {key: self._entity(shape, key, document, before) for key, document in self.journal.tables.get(shape.table, {}).items()}
        self._read[shape.table] = read
        found = {key: entity for key, (_, entity) in read.items() if entity is not None}
        self.misfits += len(read) - len(found)
        return found

    @staticmethod
    def _entity(shape: Shape, key: str, document: Document, before: _Read) -> tuple[Document, Entity | None]:
        known = before.get(key)
        return known if known is not None and known[0] is document else (document, decode(shape, key, document))
