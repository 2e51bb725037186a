"""The lossless export: every document of the record as one JSON text, the same text for the same record.

    {"smallwins_export":1, "about":"...", "program":"smallwins 0.1.0", "exported_at":"...", "counts":{...},
     "documents":{"<table>":{"<id>":{"<field>":<value>}}}}

Documents are as the store holds them, with fields and tables of newer versions as they are. Deleted ones, the changes that led here and
what was undone are not in it; docs/export.md says more. Nothing is written on the way.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from protocol.typed import NamedTuple
from storage.erasing.belonging import belonging
from storage.fold import Record
from storage.history import MARKS

if TYPE_CHECKING:
    from collections.abc import Mapping

    from storage.fold import Document
    from storage.store import Store

    Documents = dict[str, dict[str, Document]]

FORMAT = 1
"""The version of the export, raised when a reader of this one would go wrong with a newer one."""

MARK = "smallwins_export"
OURS = "_"
"""How the names begin that belong to the journal and to no document."""

_EVERYWHERE = ("day_mark",)
"""Tables of no domain that a domain's figures rest on."""


class About(NamedTuple):
    """What stands at the head of the file: the scope of the program, its name with its version, and an instant in ISO 8601."""

    scope: str
    program: str
    exported_at: str


def export_json(store: Store, about: About, domain_id: str | None = None) -> str:
    """The whole record, or what belongs to one domain, with the days off that hold for all. Raises `StorageError`."""
    documents = documents_of(store)
    if domain_id is not None:
        documents = _of_domain(documents, domain_id)
    content = {
        MARK: FORMAT,
        "about": about.scope,
        "program": about.program,
        "exported_at": about.exported_at,
        "counts": {table: len(found) for table, found in sorted(documents.items())},
        "documents": documents,
    }
    head = json.dumps({name: value for name, value in content.items() if name != "documents"}, ensure_ascii=False, indent=1)
    body = json.dumps({"documents": documents}, ensure_ascii=False, indent=1, sort_keys=True, allow_nan=False)
    return f"{head[:-2]},{body[1:]}\n"


def documents_of(store: Store) -> Documents:
    """The documents by table and id, without what belongs to the journal alone.

    Entries that were made without reading the record are given the domain they belong to, as in a snapshot.
    """
    store.refresh()
    # What the snapshot had to place is known once it was made.
    placing = store.placing if store.snapshot.domains else None
    placed = {(table, key): fields for table, key, fields in (placing.ops() if placing is not None else ())}
    found: Documents = {}
    for table, documents in store.journal.tables.items():
        if table != MARKS and documents:
            found[table] = {key: _plain({**one, **placed.get((table, key), {})}) for key, one in documents.items()}
    return found


def _plain(document: Mapping[str, object]) -> Document:
    return {name: value for name, value in document.items() if not name.startswith(OURS)}


def _of_domain(documents: Documents, domain_id: str) -> Documents:
    records = (Record(table, key, one, "") for table, found in documents.items() for key, one in found.items())
    kept = belonging(records, [("domain", domain_id)])
    return {
        table: chosen
        for table, found in documents.items()
        if (chosen := {key: one for key, one in found.items() if table in _EVERYWHERE or (table, key) in kept})
    }
