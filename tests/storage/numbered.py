"""Our database as TinyDB's own tests expect to find one: with ids that are numbers and count up in each table.

Ours are text. Nothing else is changed here; what TinyDB's tests find different then is listed in docs/tinydb.md.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import Any, cast

from tinydb import JSONStorage, TinyDB
from tinydb.queries import QueryLike
from tinydb.storages import MemoryStorage

from storage.journal import Journal
from storage.table import JournalDB, JournalDocument, JournalStorage, JournalTable
from tests.storage.stores import Clock, UnsyncedDisk, paths_in


def numbers(keys: Iterable[str]) -> list[Any]:
    return [int(key) for key in keys]


class NumberedDocument(JournalDocument):
    def __init__(self, value: Mapping[str, Any], doc_id: str) -> None:
        super().__init__(value, doc_id)
        self.doc_id = int(doc_id)


class NumberedTable(JournalTable):
    document_class = NumberedDocument
    _last: int | None = None

    def _get_next_id(self) -> str:
        self._last = max(map(int, self._read_table()), default=0) + 1 if self._last is None else self._last + 1
        return str(self._last)

    def insert_multiple(self, documents: Iterable[Mapping[str, Any]]) -> list[Any]:
        self._last = None
        return numbers(super().insert_multiple(documents))

    def update(self, fields: Any, cond: QueryLike | None = None, doc_ids: Iterable[Any] | None = None) -> list[Any]:
        return numbers(super().update(fields, cond, doc_ids))

    def remove(self, cond: QueryLike | None = None, doc_ids: Iterable[Any] | None = None) -> list[Any]:
        return numbers(super().remove(cond, doc_ids))


class NumberedDB(JournalDB):
    table_class = NumberedTable


def database_maker(folder: Path) -> Callable[..., TinyDB]:
    """What stands in for the class `TinyDB`: one store a path, a new one without. A test's own kind of storage gets TinyDB itself."""
    made = 0

    def make(path: object = None, *, storage: Any = JSONStorage, **options: Any) -> TinyDB:
        nonlocal made
        if storage not in {JSONStorage, MemoryStorage}:
            return TinyDB(*([] if path is None else [path]), storage=storage, **options)
        made += 1
        place = folder / (f"memory {made}" if path is None else Path(str(path)).name)
        journal = Journal(paths_in(place), now_ms=Clock(), disk=UnsyncedDisk())
        return cast("TinyDB", NumberedDB(journal, str, storage=JournalStorage))

    return make
