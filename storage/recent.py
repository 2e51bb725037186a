"""The recent part of the record with the rest settled, in a small file: what a quick log and the first screen need.

    <CRC-32 of the rest, 8 hex digits>
    {"v":1,"rules":1,"store":"<id>","stamp":"<stamp>","segments":[...],"documents":{"attempt":[["<id>","<stamps>",{...}]]},"settled":{...}}
    <the hashes of all ids, four bytes each>

It is a cache like the checkpoint, and follows the journal from where it ends. It gives a snapshot as long as nothing was written that
touches what it does not hold.
"""

from __future__ import annotations

import json
import os
import sys
import zlib

from protocol.settling import SETTLED_VERSION, settle
from protocol.typed import TYPE_CHECKING, Any
from protocol.unsettled import holds
from storage import settled_codec
from storage.checkpoint import read_seen, read_stamps, told_seen
from storage.clock import is_stamp
from storage.codec import SHAPES, is_unplaced
from storage.decoding import Decoder
from storage.files import read_small
from storage.fold import Fold, Record
from storage.journal_state import DOCUMENTS_A_LINE, documents
from storage.known import Known
from storage.reader import Reader
from storage.segments import SUFFIX

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from protocol.moments import Now
    from protocol.settled import Settled
    from protocol.snapshot import Snapshot
    from storage.codec import Document
    from storage.disk import Disk
    from storage.journal_state import State
    from storage.line import Commit
    from storage.paths import Paths
    from storage.reader import Seen

VERSION = 1
_TABLES = frozenset(shape.table for shape in SHAPES)
_CRC_LENGTH = len("00000000\n")


class RecentFold(Fold):
    """A fold of some of the documents. `outran` tells that a commit touched one of the others, or cannot be read by itself."""

    def __init__(self, known: Known) -> None:
        """Start empty; `known` tells which documents there are in all."""
        super().__init__()
        self.known, self.outran = known, False

    def apply(self, commit: Commit) -> None:
        """Take in one commit."""
        if not commit.ops or any(self._is_beyond(*op) for op in commit.ops if op[0] in _TABLES):
            self.outran = True
        super().apply(commit)

    def _is_beyond(self, table: str, key: str, fields: Document) -> bool:
        return self.misses(table, key) or is_unplaced(table, fields)

    def misses(self, table: str, key: str) -> bool:
        """Whether there may be a document that this fold lacks."""
        return self.record(table, key) is None and self.known.holds(table, key)


class Recent:
    """The recent part, as read from its file; follows the journal by itself and writes nothing."""

    def __init__(self, fold: RecentFold, settled: Mapping[str, Settled], readers: tuple[Reader, Reader], stamp: str) -> None:
        """`readers` are those of the spool and of the segments, the second one set to where the file ends."""
        self.fold, self.stamp = fold, stamp
        self._settled, self._readers = settled, readers
        self._decoder = Decoder()
        self._before = self._decoder.snapshot(fold.tables)._replace(settled=settled)
        self._lines, self._documents = self.lines, documents(fold)

    @property
    def lines(self) -> int:
        """How many lines of segments it adds up to, the settled ones among them."""
        return sum(one.lines for one in self._readers[1].seen.values())

    @property
    def grown(self) -> int:
        """How many lines were read beyond the file, as far as their documents make them long."""
        return max(self.lines - self._lines, (documents(self.fold) - self._documents) // DOCUMENTS_A_LINE)

    @property
    def damage(self) -> dict[str, int]:
        """What makes no sense, by file: how many lines, those before the file's end among them."""
        spool, segments = self._readers
        return segments.damage | {os.path.join("spool", name): count for name, count in spool.damage.items()}

    def snapshot(self, now: Now) -> Snapshot | None:
        """The record as it stands, older parts settled; None when it takes the whole record to tell. Raises `OSError`."""
        for reader in self._readers:
            for commit in reader.fresh():
                self.stamp = max(self.stamp, commit.stamp)
                self.fold.apply(commit)
        if self.fold.outran or any(reader.replaced for reader in self._readers):
            return None
        found = self._shown()
        return found if holds(self._before, found, now) else None

    def grown_by(self, commit: Commit) -> Snapshot:
        """The record as it was last read, with a commit that is on disk since."""
        self.fold.apply(commit)
        return self._shown()

    def _shown(self) -> Snapshot:
        return self._decoder.snapshot(self.fold.tables)._replace(settled=self._settled)

    def content(self, snapshot: Snapshot, now: Now, store_id: str) -> bytes | None:
        """The bytes of a file that reaches up to now; `snapshot` is what this last gave. None while records wait in the spool."""
        spool, segments = self._readers
        if spool.seen:
            return None
        known = self.fold.known.grown((one.table, one.key) for one in self.fold.records())
        settled = settle(snapshot, now, lambda key: key in snapshot.goals or known.holds("goal", key))
        return _content(settled, self.fold, known, _header(store_id, self.stamp, segments.seen))


def content_of(state: State, snapshot: Snapshot, now: Now, store_id: str) -> bytes:
    """The bytes of the file for a whole record."""
    known = Known().grown((one.table, one.key) for one in state.fold.records())
    return _content(settle(snapshot, now), state.fold, known, _header(store_id, state.stamp, state.seen))


def read_recent(disk: Disk, paths: Paths, store_id: str) -> Recent | None:
    """Read the file; None where it is not there or does not count. Raises `OSError` for the journal only."""
    try:
        text = read_small(disk, paths.recent) or b""
    except OSError:
        return None
    body = sound(text)
    if not store_id or body is None:
        return None
    line, _, hashes = body.partition(b"\n")
    reader = Reader(paths.journal, SUFFIX, disk)
    try:
        header = json.loads(line)
        if any(header[name] != value for name, value in _marks(store_id).items()) or not is_stamp(header["stamp"]):
            return None
        fold = RecentFold(Known(hashes))
        for record in _records(header["documents"]):
            fold.put(record)
        settled = {key: settled_codec.read(values) for key, values in header["settled"].items()}
        seen = read_seen(header["segments"])
    except (ValueError, RecursionError, LookupError, TypeError, AttributeError):
        return None
    readers = Reader(paths.spool, ".json", disk), reader
    return Recent(fold, settled, readers, header["stamp"]) if reader.resume(seen) else None


def sound(text: bytes) -> bytes | None:
    """The file without its checksum; None where it is not as it was written."""
    crc, body = text[:_CRC_LENGTH], text[_CRC_LENGTH:]
    return body if crc == b"%08x\n" % zlib.crc32(body) else None


def _marks(store_id: str) -> dict[str, object]:
    """What has to be the same for a file to count."""
    return {"v": VERSION, "rules": SETTLED_VERSION, "order": sys.byteorder, "store": store_id}


def _header(store_id: str, stamp: str, seen: Mapping[str, Seen]) -> dict[str, object]:
    return {**_marks(store_id), "stamp": stamp, "segments": told_seen(seen)}


def _content(settled: Snapshot, fold: Fold, known: Known, header: dict[str, object]) -> bytes:
    tables = zip(SHAPES, settled, strict=False)
    documents = {shape.table: [_row(fold, shape.table, key) for key in table] for shape, table in tables}
    states = {key: settled_codec.told(one) for key, one in settled.settled.items()}
    line = json.dumps({**header, "documents": documents, "settled": states}, ensure_ascii=False, separators=(",", ":"))
    body = line.encode() + b"\n" + known.stored
    return b"%08x\n" % zlib.crc32(body) + body


def _row(fold: Fold, table: str, key: str) -> list[object]:
    record = fold.record(table, key)
    return [] if record is None else [key, record.stamps, record.document]


def _records(documents: Mapping[str, Any]) -> Iterable[Record]:
    return (Record(table, key, document, read_stamps(stamps)) for table, rows in documents.items() for key, stamps, document in rows)
