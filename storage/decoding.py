"""Documents of all tables to the entities of a snapshot; what did not change is not read again."""

from __future__ import annotations

from protocol.snapshot import Snapshot
from protocol.typed import TYPE_CHECKING
from storage.codec import SHAPES, decode

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from protocol.entities import Entity
    from storage.codec import Document, Shape
    from storage.fold import Tables

    _Read = dict[str, tuple[Document, Entity | None]]

_SLICE = 200
"""Documents read before a reading in slices pauses."""


class Decoder:
    """Reads the documents of one journal. `misfits` counts those that do not fit."""

    def __init__(self) -> None:
        """Nothing is read yet."""
        self.misfits = 0
        self._read: dict[str, _Read] = {}

    def snapshot(self, tables: Tables) -> Snapshot:
        """The entities of these documents."""
        self.misfits = 0
        return Snapshot(*(self._table(shape, tables) for shape in SHAPES))  # type: ignore[arg-type]  # shapes stand in the order of the fields

    def reading(self, tables: Tables) -> Iterator[None]:
        """Read ahead in slices, so that `snapshot` has little left to do; the documents may change in between."""
        for shape in SHAPES:
            read = self._read.setdefault(shape.table, {})
            for number, (key, document) in enumerate(list(tables.get(shape.table, {}).items())):
                read[key] = self._entity(shape, key, document, read)
                if number % _SLICE == 0:
                    yield

    def _table(self, shape: Shape, tables: Tables) -> Mapping[str, Entity]:
        """The entities of one table. The journal replaces a document when it changes, so what is the same need not be read again."""
        before = self._read.get(shape.table, {})
        read = {key: self._entity(shape, key, document, before) for key, document in tables.get(shape.table, {}).items()}
        self._read[shape.table] = read
        found = {key: entity for key, (_, entity) in read.items() if entity is not None}
        self.misfits += len(read) - len(found)
        return found

    @staticmethod
    def _entity(shape: Shape, key: str, document: Document, before: _Read) -> tuple[Document, Entity | None]:
        known = before.get(key)
        return known if known is not None and known[0] is document else (document, decode(shape, key, document))
