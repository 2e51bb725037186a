"""The state of the store: what a set of commits adds up to, whatever the order in which they are read and however often.

Per field the highest stamp counts. Deleting is a field like any other, so it merges and can be undone, and a hidden
document keeps its fields. What is erased stays erased, whatever comes later, and keeps none.
"""

from __future__ import annotations

import sys
from collections.abc import Mapping

from protocol.typed import TYPE_CHECKING, NamedTuple
from storage.line import DELETED, PURGED, is_removed
from storage.texts import OVER, TEXTS, replaced

if TYPE_CHECKING:
    from collections.abc import Iterator

    from storage.line import Commit

Document = Mapping[str, object]
"""A document as it stands. It is replaced when it changes, never altered, so `is` tells whether it changed."""

Tables = dict[str, dict[str, Document]]
"""Table, then id, then document."""

CONTESTED = "_contested"
"""What stands among the stamps of a document with a text that was worded in two places, one perhaps without knowing of the other."""

_MACHINE = slice(16, -4)
MADE_WITH = "schema"
"""The field that only the commit which makes a document writes. Whoever changes a document knows what it was made with."""

Stamps = str | tuple[str, dict[str, str]]
"""One stamp for every field of a document, and those of the fields that differ, where any do: few documents are edited."""


class Record(NamedTuple):
    """One document with what decides about its fields, as a checkpoint keeps it."""

    table: str
    key: str
    document: Document
    stamps: Stamps
    hidden: bool = False


class Fold:
    """Documents by table and id, with the stamps that decide between two values of a field.

    `tables` is live and holds what is not deleted; a table without documents is not in it. A document may be there in
    part when the line that made it has not arrived yet. `version` grows whenever something changes. `erased` names the documents
    that were erased for good, table and id.

    `contested` has the documents with a text that may have been worded on two machines at once, and the commits by which that was
    noticed. It may name too many, never too few.
    """

    def __init__(self) -> None:
        """Start empty."""
        self.tables: Tables = {}
        self.version = 0
        self.contested: dict[tuple[str, str], set[str]] = {}
        self.erased: set[tuple[str, str]] = set()
        self._hidden: Tables = {}
        self._stamps: dict[str, dict[str, Stamps]] = {}

    def apply(self, commit: Commit) -> None:
        """Take in one commit; taking it in again changes nothing."""
        for table, key, fields in commit.ops:
            if PURGED in fields and fields[PURGED] is True:
                self.version += self._erase(table, key, commit.stamp)
                continue
            contests = self._contests(table, key, fields, commit.stamp)
            plain = {name: value for name, value in fields.items() if name != OVER} if OVER in fields else fields
            held = self._stamps.setdefault(table, {}).get(key)
            changed = self._make(table, key, plain, commit.stamp) if held is None else self._edit(table, key, plain, commit.stamp, held)
            self.version += changed or contests

    def hidden(self, table: str, key: str) -> Document | None:
        """Give a deleted document, for undoing and for making it anew."""
        return self._hidden.get(table, {}).get(key)

    def put(self, record: Record) -> None:
        """Take a document in as it stood in a fold before."""
        document = {sys.intern(name): value for name, value in record.document.items()}
        if record.hidden and document.get(PURGED) is True:
            self.erased.add((record.table, record.key))
        self._stamps.setdefault(record.table, {})[record.key] = record.stamps
        if not isinstance(record.stamps, str) and CONTESTED in record.stamps[1]:
            self.contested[record.table, record.key] = set()
        self._place(record.table, record.key, document, hide=record.hidden)
        self.version += 1

    def record(self, table: str, key: str) -> Record | None:
        """Give one document as `put` takes it, deleted or not."""
        stamps = self._stamps.get(table, {}).get(key)
        if stamps is None:
            return None
        hidden = self.hidden(table, key)
        return Record(table, key, self.tables[table][key] if hidden is None else hidden, stamps, hidden is not None)

    def records(self) -> Iterator[Record]:
        """Give every document as `put` takes it, deleted ones last."""
        for tables, hidden in ((self.tables, False), (self._hidden, True)):
            for table, documents in tables.items():
                for key, document in documents.items():
                    yield Record(table, key, document, self._stamps[table][key], hidden)

    def stamp(self, table: str, key: str, name: str) -> str | None:
        """Give the stamp of a field's value; None where it has none."""
        record = self.record(table, key)
        if record is None or name not in record.document:
            return None
        base, others = (record.stamps, {}) if isinstance(record.stamps, str) else record.stamps
        return others.get(name, base)

    def _contests(self, table: str, key: str, fields: Document, stamp: str) -> bool:
        """Note that a text meets one from another machine, where the later does not say that it replaced the earlier."""
        names = TEXTS.get(table, frozenset()) & fields.keys() if MADE_WITH not in fields else ()
        if not any(self._meets_unknown(table, key, name, fields, stamp) for name in names):
            return False
        noticed = self.contested.setdefault((table, key), set())
        is_news = stamp not in noticed
        noticed.add(stamp)
        held = self._stamps[table][key]
        base, others = (held, {}) if isinstance(held, str) else held
        self._stamps[table][key] = (base, {**others, CONTESTED: ""})
        return is_news

    def _meets_unknown(self, table: str, key: str, name: str, fields: Document, stamp: str) -> bool:
        other = self.stamp(table, key, name)
        if other is None or other[_MACHINE] == stamp[_MACHINE] or other == self.stamp(table, key, MADE_WITH):
            return False
        return stamp < other or other not in replaced(fields, name)

    def _make(self, table: str, key: str, fields: Document, stamp: str) -> bool:
        gone = {DELETED, *(name for name, value in fields.items() if isinstance(value, dict) and is_removed(value))}
        document = {sys.intern(name): value for name, value in fields.items() if name not in gone}
        others = {sys.intern(name): stamp for name in fields if name not in document}
        self._stamps[table][key] = (stamp, others) if others else stamp
        self._place(table, key, document, hide=fields.get(DELETED) is True)
        return True

    def _erase(self, table: str, key: str, stamp: str) -> bool:
        """Forget what a document said. Of several erasures the last one counts, so that their order does not matter."""
        held = self._stamps.setdefault(table, {}).get(key)
        was_erased = (table, key) in self.erased
        if was_erased and isinstance(held, str) and stamp <= held:
            return False
        self.erased.add((table, key))
        self.contested.pop((table, key), None)
        self._stamps[table][key] = stamp
        self._place(table, key, {PURGED: True}, hide=True)
        return not was_erased

    def _edit(self, table: str, key: str, fields: Document, stamp: str, held: Stamps) -> bool:
        if (table, key) in self.erased:
            return False
        was_hidden = self.hidden(table, key)
        document = dict(self.tables[table][key] if was_hidden is None else was_hidden)
        base, others = (held, {}) if isinstance(held, str) else held
        newer = {name: value for name, value in fields.items() if stamp > (others.get(name) or (base if name in document else ""))}
        if not newer:
            return False
        for name, value in newer.items():
            others[sys.intern(name)] = stamp
            if is_removed(value):
                document.pop(name, None)
            elif name != DELETED:
                document[sys.intern(name)] = value
        self._stamps[table][key] = (base, others)
        self._place(table, key, document, hide=newer.get(DELETED, was_hidden is not None) is True)
        return True

    def _place(self, table: str, key: str, document: Document, *, hide: bool) -> None:
        to, other = (self._hidden, self.tables) if hide else (self.tables, self._hidden)
        to.setdefault(table, {})[key] = document
        if key in other.get(table, {}):
            del other[table][key]
            if not other[table]:
                del other[table]
