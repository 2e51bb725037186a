"""TinyDB's query API on the journal: `open_db(journal).table("domains").search(where("status") == "active")`.

Reads come from memory, refreshed by what was appended since; writes become one commit of the fields that changed, in the
documents that were touched. Ids are text and sort by time. There is no query cache, which could not know of other
processes. TinyDB's annotations say `int` for ids throughout, hence the ignored overrides.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, MutableMapping
from typing import TYPE_CHECKING, Any, TypeVar, cast, overload

from tinydb import TinyDB
from tinydb.storages import Storage
from tinydb.table import Document, Table

from storage.ids import new_id
from storage.line import DELETED, removed, same

if TYPE_CHECKING:
    from tinydb.queries import QueryLike

    from storage.journal import Journal
    from storage.line import Op

    Fields = Mapping[str, Any]
    Change = Fields | Callable[[MutableMapping[str, Any]], None]
    """What an update does: fields to set, or a function that alters a document in place."""

T = TypeVar("T")


def open_db(journal: Journal, make_id: Callable[[], str] = new_id) -> JournalDB:
    """Put TinyDB on a journal. `make_id` makes ids that sort by time."""
    return JournalDB(journal, make_id, storage=JournalStorage)


class JournalStorage(Storage):
    """What TinyDB reads from. It never writes: the tables commit to the journal."""

    def __init__(self, journal: Journal, make_id: Callable[[], str]) -> None:
        """Read nothing yet."""
        self.journal, self.make_id = journal, make_id

    def read(self) -> dict[str, dict[str, Any]]:
        """Give the live tables, refreshed; to be looked at, not altered. Raises `Unusable`."""
        self.journal.catch_up()
        return cast("dict[str, dict[str, Any]]", self.journal.tables)

    def known(self, table: str) -> Mapping[str, Any]:
        """Give a table as it was last read, for ids that nobody else makes; to be looked at, not altered. Raises `Unusable`."""
        return self.journal.tables.get(table, {}) if self.journal.is_read else self.read().get(table, {})

    def write(self, data: dict[str, dict[str, Any]]) -> None:
        """Refuse: a whole store at once is no commit."""
        raise NotImplementedError("Tables write through the journal; whole stores are not written.")


class JournalDocument(Document):
    """A document found by a query, copied from the live one to its depths."""

    def __init__(self, value: Mapping[str, Any], doc_id: str) -> None:
        """Copy `value`."""
        super().__init__(copied(dict(value)), doc_id)  # type: ignore[arg-type]  # ids are text here


class JournalTable(Table):
    """A table whose every change is one commit. All that writes raises the errors of `Journal.commit`."""

    document_class = JournalDocument  # type: ignore[assignment]  # narrower than TinyDB's, which is what it is for
    document_id_class = str  # type: ignore[assignment]  # ids are text here
    default_query_cache_capacity = 0
    _storage: JournalStorage

    def __init__(self, storage: JournalStorage, name: str, cache_size: int = 0, persist_empty: bool = False) -> None:  # noqa: ARG002, FBT001, FBT002 (TinyDB's signature)
        """Open a table; it is there as soon as it has a document, so `persist_empty` means nothing."""
        super().__init__(storage, name, cache_size=0)

    def insert(self, document: Fields) -> str:  # type: ignore[override]
        """Add a document and give back its id; a `Document` brings its own. Raises `ValueError` when that id is taken."""
        return self.insert_multiple([document])[0]

    def insert_multiple(self, documents: Iterable[Fields]) -> list[str]:  # type: ignore[override]
        """Add documents in one commit and give back their ids. Raises `ValueError` for what is no mapping or an id that is taken."""
        given = list(documents)
        table = self._read_table() if any(isinstance(document, Document) for document in given) else self._storage.known(self.name)
        new: dict[str, Fields] = {}
        for document in given:
            if not isinstance(document, Mapping):
                raise ValueError("Document is not a Mapping")  # noqa: TRY004 (TinyDB's own)
            key = str(document.doc_id) if isinstance(document, Document) else self._get_next_id()
            if key in table or key in new:
                raise ValueError(f"Document with ID {key} already exists")
            new[key] = dict(document)
        self._commit((key, self._anew(key, document)) for key, document in new.items())
        return list(new)

    def update(self, fields: Change, cond: QueryLike | None = None, doc_ids: Iterable[str] | None = None) -> list[str]:  # type: ignore[override]
        """Change all documents, those that match, or those with these ids, in one commit; gives back the ids that were found."""
        found: list[str] = super().update(fields, doc_ids=self._chosen(cond, doc_ids))  # type: ignore[arg-type, assignment]
        return found

    def upsert(self, document: Fields, cond: QueryLike | None = None) -> list[str]:  # type: ignore[override]
        """Change the documents that match, or the one whose id a `Document` brings; add it when there is none."""
        if not isinstance(document, Document) and cond is None:
            raise ValueError("An upsert takes a query, or a Document with a doc_id.")
        found = self.update(document, cond, [str(document.doc_id)] if isinstance(document, Document) else None)
        return found or [self.insert(document)]

    def remove(self, cond: QueryLike | None = None, doc_ids: Iterable[str] | None = None) -> list[str]:  # type: ignore[override]
        """Hide the documents that match, or those with these ids, in one commit; gives back the ids that were found."""
        if cond is None and doc_ids is None:
            raise RuntimeError("Use truncate() to remove all documents")
        found: list[str] = super().remove(doc_ids=self._chosen(cond, doc_ids))  # type: ignore[arg-type, assignment]
        return found

    @overload  # type: ignore[override]
    def get(self, cond: QueryLike | None = None, doc_id: str | None = None) -> Document | None: ...

    @overload
    def get(self, cond: None = None, doc_id: None = None, *, doc_ids: list[str]) -> list[Document]: ...

    def get(
        self, cond: QueryLike | None = None, doc_id: str | None = None, doc_ids: list[str] | None = None
    ) -> Document | list[Document] | None:
        """Find the document with this id, those with these ids, or the first that matches. Raises `RuntimeError` when asked for nothing."""
        if cond is None and doc_id is None and doc_ids is None:
            raise RuntimeError("You have to pass either cond or doc_id or doc_ids")
        table = self._read_table()
        wants_many = doc_id is None and doc_ids is not None
        keys = self._chosen(cond, [doc_id] if doc_id is not None else doc_ids)
        found = (self.document_class(table[key], key) for key in keys if key in table)
        return list(found) if wants_many else next(found, None)

    def contains(self, cond: QueryLike | None = None, doc_id: str | None = None) -> bool:  # type: ignore[override]
        """Whether there is a document that matches, or one with this id."""
        return self.get(cond, doc_id) is not None

    def count(self, cond: QueryLike) -> int:
        """Count the documents that match, without copying them."""
        return sum(1 for document in self._read_table().values() if cond(document))

    def __iter__(self) -> Iterator[Document]:
        """Go through the documents as they are now, whatever is written meanwhile."""
        return iter([self.document_class(document, key) for key, document in self._read_table().items()])

    def _get_next_id(self) -> str:
        return self._storage.make_id()

    def _chosen(self, cond: QueryLike | None, doc_ids: Iterable[str] | None) -> Iterator[str]:
        """Find ids, each once, without copying a document. Ids that are given go before a condition, as in TinyDB."""
        if doc_ids is not None:
            return iter(dict.fromkeys(str(key) for key in doc_ids))
        return (key for key, document in self._read_table().items() if cond is None or cond(document))

    def _update_table(self, updater: Callable[[Any], None]) -> None:
        """Let TinyDB's own code work on a view of the table and commit what it did."""
        view = _View(self._read_table())
        updater(view)
        self._commit((key, fields) for key, before, after in view.touched() if (fields := _difference(before, after)))

    def _anew(self, key: str, document: Fields) -> Fields:
        """Show a deleted document again where its id comes back, without the fields it no longer has."""
        hidden = self._storage.journal.hidden(self.name, key)
        return document if hidden is None else {**dict.fromkeys(hidden, removed()), **document, DELETED: False}

    def _commit(self, changes: Iterable[tuple[str, Fields]]) -> None:
        ops: list[Op] = [(self.name, key, fields) for key, fields in changes]
        self._storage.journal.commit(ops)


class JournalDB(TinyDB):
    """A TinyDB whose tables are `JournalTable`s. For a change of several tables at once use the journal's own `commit`."""

    table_class = JournalTable  # type: ignore[assignment]  # as above

    def table(self, name: str, **kwargs: Any) -> JournalTable:  # noqa: ANN401 (TinyDB's signature)
        """Open a table by name."""
        return cast("JournalTable", super().table(name, **kwargs))

    def drop_table(self, name: str) -> None:
        """Hide every document of a table."""
        self.table(name).truncate()
        del self._tables[name]

    def drop_tables(self) -> None:
        """Hide every document of every table, in one commit."""
        storage = cast("JournalStorage", self.storage)
        storage.journal.commit((name, key, {DELETED: True}) for name, table in storage.read().items() for key in table)
        self._tables.clear()


class _View(MutableMapping[str, Any]):
    """A table that copies a document only when somebody asks for it, and knows which were touched."""

    def __init__(self, table: Mapping[str, Any]) -> None:
        self._table = table
        self._changed: dict[str, Any] = {}

    def touched(self) -> Iterator[tuple[str, Fields | None, Fields | None]]:
        """Give the documents that were asked for, set or deleted: id, before and after, None where there is none."""
        return ((key, self._table.get(key), after) for key, after in self._changed.items())

    def __getitem__(self, key: str) -> Any:  # noqa: ANN401 (documents are dicts of anything)
        if key not in self._changed:
            self._changed[key] = copied(dict(self._table[key]))
        if self._changed[key] is None:
            raise KeyError(key)
        return self._changed[key]

    def __setitem__(self, key: str, value: Any) -> None:  # noqa: ANN401
        self._changed[key] = value

    def __delitem__(self, key: str) -> None:
        if key not in self:
            raise KeyError(key)
        self._changed[key] = None

    def __contains__(self, key: object) -> bool:
        return self._changed[str(key)] is not None if key in self._changed else key in self._table

    def __iter__(self) -> Iterator[str]:
        return (key for key in [*self._table, *(self._changed.keys() - self._table.keys())] if key in self)

    def __len__(self) -> int:
        return sum(1 for _ in self)

    def clear(self) -> None:
        self._changed = dict.fromkeys(self)


def _difference(before: Fields | None, after: Fields | None) -> Fields:
    """Tell what a document's change comes to, as the fields of a commit."""
    if after is None:
        return {DELETED: True} if before is not None else {}
    old = before or {}
    changed = {name: value for name, value in after.items() if name not in old or not same(old[name], value)}
    return changed | {name: removed() for name in old if name not in after}


def copied(value: T) -> T:
    """Copy a JSON value to its depths."""
    if isinstance(value, dict):
        return {name: copied(item) for name, item in value.items()}  # type: ignore[return-value]
    if isinstance(value, list):
        return [copied(item) for item in value]  # type: ignore[return-value]
    return value
