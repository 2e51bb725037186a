"""Takes our own lossless export in again: what the store lacks comes in as it was, and what it has stays as it is.

A file is judged whole before anything is written: whatever is wrong with it, the store is as it was. What was deleted or erased here
does not come back, and nothing that a file says can delete, erase or undo anything.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, cast

from protocol.typed import NamedTuple
from protocol.visible import quoted
from storage.codec import SHAPES, decode, is_unplaced
from storage.errors import Unstorable, Unusable, told
from storage.exporting.lossless import FORMAT, MARK, OURS
from storage.history import MARKS
from storage.line import DELETED, check, is_removed, removed, same
from storage.lots import parts_of
from storage.taken_back import deleted_in

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from protocol.moments import Now
    from storage.disk import Disk
    from storage.fold import Document
    from storage.line import Op
    from storage.store import Store

LIMIT = 256 * 1024 * 1024
"""The most bytes of a file that are read."""
_DELETED = "deleted"
_SHAPES = {shape.table: shape for shape in SHAPES}


class TakenIn(NamedTuple):
    """What came of a file, or would: new documents by table, and those that stay out or as they are.

    `same` are on record already, `differ` as well but with other contents, which stay; `deleted` and `erased` were so here. `unread` tells
    how many of the new ones this version does not understand; they are kept.
    """

    came: Mapping[str, int]
    same: int = 0
    differ: int = 0
    deleted: int = 0
    erased: int = 0
    unread: int = 0

    @property
    def new(self) -> int:
        """How many came in all."""
        return sum(self.came.values())


class Refused(Unusable):
    """The file is not what it should be; nothing was taken in."""

    title = "Not taken in"


def take_in(store: Store, path: str, now: Now, lot: str, *, dry_run: bool = False) -> TakenIn:
    """Take in the documents of an export that the store lacks, as one change under the id `lot`; with `dry_run` only tell.

    Raises `StorageError`.
    """
    documents = read_export(store.disk, path)
    store.refresh()
    ops: list[Op] = []
    counts = dict.fromkeys(TakenIn._fields[1:], 0)
    hidden = {(table, key): was for table, key, _ in documents if (was := store.journal.hidden(table, key)) is not None}
    deleted = deleted_in(store.history(), hidden) if hidden else set()
    for table, key, document in documents:
        found = _standing(store, table, key, document)
        if found == _DELETED and (table, key) not in deleted:
            ops.append((table, key, {**dict.fromkeys(hidden[table, key], removed()), **document, DELETED: False}))
        elif found:
            counts[found] += 1
        else:
            counts["unread"] += not _fits(table, key, document)
            ops.append((table, key, document))
    if ops and not dry_run:
        store.journal.commit(*parts_of(ops, lot))
        store.has_written = True
        store.refresh()
        store.back_up(now)
    came: dict[str, int] = {}
    for table, _, _ in ops:
        came[table] = came.get(table, 0) + 1
    return TakenIn(came, **counts)


def read_export(disk: Disk, path: str) -> list[tuple[str, str, Document]]:
    """The documents of an export: table, id and fields. Raises `Refused` with the place of what is wrong."""
    content = _parsed(path, _text(disk, path))
    if not isinstance(content, dict) or MARK not in content:
        raise Refused(f"{path} is no JSON export of smallwins: {quoted(MARK)} is not at its head. Nothing was taken in.")
    version = content[MARK]
    if type(version) is not int or not 1 <= version <= FORMAT:
        raise Refused(f"{path} is an export of version {quoted(str(version))}, and this smallwins reads 1 to {FORMAT}. Update smallwins.")
    tables = content.get("documents")
    if not isinstance(tables, dict):
        raise Refused(f"{path} has no documents in it: an object under 'documents' is missing. Nothing was taken in.")
    return list(_checked(path, tables))


def _text(disk: Disk, path: str) -> str:
    try:
        facts = disk.stat(path)
        if facts is None:
            raise Refused(f"There is no file {path}. Look at the path, then try again.")
        if not facts.is_file:
            raise Refused(f"{path} is no file. Name the file that smallwins export json wrote.")
        if facts.size > LIMIT:
            raise Refused(f"{path} has {facts.size:,} bytes, and up to {LIMIT:,} are read. Nothing was taken in.")
        return disk.read(path, 0, LIMIT).decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise Refused(f"{path} is no UTF-8 text: byte {error.start + 1:,} is not. Nothing was taken in.") from error
    except OSError as error:
        raise Refused(f"{path} cannot be read: {told(error)}. Nothing was taken in.") from error


def _parsed(path: str, text: str) -> object:
    try:
        return json.loads(text, object_pairs_hook=_object, parse_constant=_no_number)
    except json.JSONDecodeError as error:
        raise Refused(f"{path}, line {error.lineno}, column {error.colno}: no JSON. Nothing was taken in.") from error
    except RecursionError as error:
        raise Refused(f"{path} is nested too deeply to be an export. Nothing was taken in.") from error
    except ValueError as error:
        raise Refused(f"{path}: {error}. Nothing was taken in.") from error


def _object(pairs: list[tuple[str, object]]) -> dict[str, object]:
    found = dict(pairs)
    if len(found) < len(pairs):
        names = [name for name, _ in pairs]
        twice = next(name for name in names if names.count(name) > 1)
        raise ValueError(f"{quoted(twice)} stands twice in one object")
    return found


def _no_number(word: str) -> object:
    raise ValueError(f"{word} is no number in JSON")


def _checked(path: str, tables: Mapping[str, object]) -> Iterator[tuple[str, str, Document]]:
    for table, found in tables.items():
        if not isinstance(found, dict) or table == MARKS or table.startswith(OURS):
            raise Refused(f"{path}: {quoted(table)} is no table of documents. Nothing was taken in.")
        for key, document in found.items():
            where = f"{path}, {quoted(table)} {quoted(key, 64)}"
            if not isinstance(document, dict):
                raise Refused(f"{where} is no object of fields. Nothing was taken in.")
            own = next((name for name, value in document.items() if name.startswith(OURS) or is_removed(value)), None)
            if own is not None:
                raise Refused(f"{where}: the field {quoted(own)} may not be set by a file. Nothing was taken in.")
            try:
                check(table, key, document)
            except Unstorable as error:
                raise Refused(f"{where}: {error.sentence} Nothing was taken in.") from error
            if document:
                yield table, key, cast("Document", document)


def _standing(store: Store, table: str, key: str, document: Document) -> str:
    """Why a document does not come in, by the field of `TakenIn` that counts it; "" where it does."""
    if (table, key) in store.journal.erased:
        return "erased"
    if store.journal.hidden(table, key) is not None:
        return _DELETED
    known = store.journal.tables.get(table, {}).get(key)
    if known is None:
        return ""
    bare = {name: value for name, value in known.items() if not name.startswith(OURS)}
    return "same" if same(bare, dict(document)) else "differ"


def _fits(table: str, key: str, document: Document) -> bool:
    """Whether this version understands a document; of a table that it does not know, it understands none."""
    shape = _SHAPES.get(table)
    return shape is not None and (is_unplaced(table, document) or decode(shape, key, document) is not None)
