"""Entries made without reading the record: kept as they are, and given their domain and goal by whoever reads it.

    ["attempt","<id>",{"asked":"", ...}]                              made without the passphrase of a sealed store: there is no `domain_id`
    ["attempt","<id>",{"domain_id":"<id>", ..., "_placed":true}]      where it belongs, on record since the first change after that

Where an entry belongs follows from the lines with lower stamps than its own, so every machine that has them comes to the same.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from protocol.attempt_changes import UNPLACED
from protocol.deciding.unplaced import placed
from protocol.entities import Attempt
from storage.codec import ASKED, SHAPES, changed_fields, decode, encode, is_unplaced
from storage.decoding import Decoder
from storage.fold import Fold
from storage.line import PLACED, Commit, unseal
from storage.reader import Reader
from storage.segments import SUFFIX
from storage.spool import SUFFIX as SPOOL_SUFFIX

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from protocol.deciding.unplaced import Placed
    from protocol.snapshot import Snapshot
    from storage.codec import Document
    from storage.disk import Disk
    from storage.history import History
    from storage.line import Op
    from storage.paths import Paths

_TABLE, _DOMAIN_ID = "attempt", "domain_id"
_SHAPE = next(shape for shape in SHAPES if shape.table == _TABLE)
_TAIL = 16 * 1024
_LOOKED_AT = frozenset({"domain", "goal"})
_NEEDLES = (b'"domain"', b'"goal"', b'"asked"')


def kept_fields(entry: Attempt, asked: str) -> dict[str, object]:
    """The fields of an entry that has no domain yet."""
    fields = {name: value for name, value in encode(entry).items() if name != _DOMAIN_ID}
    return {**fields, ASKED: asked}


def newest_stamp(disk: Disk, paths: Paths) -> str:
    """The highest stamp at the end of any file with lines, "" where there is none. Raises `OSError`."""
    found = ""
    for folder, suffix in ((paths.journal, SUFFIX), (paths.spool, SPOOL_SUFFIX)):
        for name, facts in Reader(folder, suffix, disk).files():
            tail = disk.read(os.path.join(folder, name), max(0, facts.size - _TAIL), _TAIL)
            found = max([found, *(commit.stamp for line in tail.split(b"\n") if (commit := unseal(line)) is not None)])
    return found


class Placing:
    """Places the entries of one store that have no domain yet.

    `found` are those that have a place now, `waiting` the ids of those for which no domain is in front. `astray` keeps, by id, the words
    that named a domain which there was not, so that the entry went to the one in front.
    """

    def __init__(self) -> None:
        """Nothing is placed yet."""
        self.found: dict[str, Placed] = {}
        self.waiting: list[str] = []
        self.astray: dict[str, str] = {}
        self._known: dict[str, tuple[Document, Placed | None]] = {}
        self._documents: Mapping[str, Document] = {}

    @property
    def count(self) -> int:
        """How many entries there are that have no domain on record."""
        return len(self.found) + len(self.waiting)

    def over(self, snapshot: Snapshot, documents: Mapping[str, Document], history: Callable[[], History]) -> Snapshot:
        """The record with these entries in it. `documents` are those of all entries; `history` is read when it takes it."""
        self._documents = {key: one for key, one in documents.items() if is_unplaced(_TABLE, one)}
        entries = {key: entry for key, one in self._documents.items() if (entry := _entry(key, one)) is not None}
        if any(self._known.get(key, (None,))[0] is not self._documents[key] for key in entries):
            then = dict(self._as_then(entries, history()))
            self._known = {key: (self._documents[key], then.get(key)) for key in entries}
        places = {key: self._known[key][1] or placed(snapshot, entry, self._asked(key)) for key, entry in entries.items()}
        self.found = {key: one for key, one in places.items() if one is not None}
        self.astray |= {key: self._asked(key) for key, one in self.found.items() if not one.is_as_asked}
        self.waiting = [key for key, one in places.items() if one is None]
        return snapshot._replace(attempts={**snapshot.attempts, **{key: one.entry for key, one in self.found.items()}})

    def ops(self) -> list[Op]:
        """What puts on record where the entries found belong."""
        return [(_TABLE, key, {**changed_fields(one.entry, self._documents[key]), PLACED: True}) for key, one in self.found.items()]

    def _as_then(self, entries: Mapping[str, Attempt], history: History) -> Iterator[tuple[str, Placed]]:
        """Place entries by what was on record when each was made, where a domain was in front then."""
        fold, decoder = Fold(), Decoder()
        for commit in history.mentioning(_NEEDLES):
            made = (key for table, key, fields in commit.ops if is_unplaced(table, fields) and key in entries)
            for key in made:
                if (one := placed(decoder.snapshot(fold.tables), entries[key], self._asked(key))) is not None:
                    yield key, one
            fold.apply(Commit(commit.stamp, [op for op in commit.ops if op[0] in _LOOKED_AT]))

    def _asked(self, key: str) -> str:
        asked = self._documents[key][ASKED]
        return asked if isinstance(asked, str) else ""


def _entry(key: str, document: Document) -> Attempt | None:
    found = decode(_SHAPE, key, {**document, _DOMAIN_ID: UNPLACED})
    return found if isinstance(found, Attempt) else None
