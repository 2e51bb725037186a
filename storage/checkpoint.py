"""The checkpoint: the documents as they stood at some point, in a file that stock TinyDB opens, so that opening need not replay all.

    {"_default":{"1":{"note":"...","v":2,"store":"<id>","stamp":"<stamp>","segments":[...]}},
    "attempt":{
    "1":{"_id":"<id>","_h":"<stamps>","outcome":"achieved"},
    "2":{...}
    },
    "_hidden":{
    },
    "_crc":{"1":{"crc":"<8 hex digits>"}}}

TinyDB's default table tells what the file is. It is a cache: whoever deletes it loses nothing, and it counts only for the store and
the segments it was made of. The CRC-32 is of every byte before the comma in front of `"_crc"`.
"""

from __future__ import annotations

import json
import os
import zlib

from protocol.typed import TYPE_CHECKING, Any, NamedTuple, cast
from storage.clock import is_stamp
from storage.disk import Facts
from storage.fold import Record
from storage.reader import Seen

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from storage.disk import Disk
    from storage.fold import Document, Stamps
    from storage.journal_state import State
    from storage.reader import Reader

VERSION = 2
_LARGEST = 1 << 30
_HEADER_LIMIT = 1 << 20
_NOTE = "A cache of smallwins: every document, one table a kind. Deleting it loses nothing, and nothing changed in it is read."
_KEY, _STAMPS = "_id", "_h"
_HIDDEN = "_hidden"
_TRAILER = b',\n"_crc":{"1":{"crc":"%08x"}}}\n'
_TRAILER_LENGTH = len(_TRAILER % 0)
_DUMP = json.JSONEncoder(ensure_ascii=False, allow_nan=False, separators=(",", ":")).encode


class Untellable(Exception):
    """A document whose own fields or table have the names that the checkpoint needs."""


class Misshapen(Exception):
    """A checkpoint that is whole and still not what we write."""


class Begun(NamedTuple):
    """A checkpoint that counts: its highest stamp, and its text, of which the documents begin at `start`."""

    stamp: str
    body: bytes
    start: int

    def records(self) -> Iterator[Record]:
        """Read the documents one by one. Raises `Misshapen`."""
        table = ""
        try:
            for line in self._lines():
                text = line.decode().removesuffix(",")
                if text.endswith(":{"):
                    table = json.loads(text[:-2])
                elif text != "}":
                    yield _record(table, json.loads(text.partition(":")[2]))
        except (ValueError, RecursionError, LookupError, TypeError, AttributeError) as error:
            raise Misshapen from error

    def _lines(self) -> Iterator[bytes]:
        """Give the lines as they are asked for: to cut all of them at once would take a moment that somebody notices."""
        position = self.start
        while position < len(self.body):
            end = self.body.find(b"\n", position)
            end = len(self.body) if end < 0 else end
            yield self.body[position:end]
            position = end + 1


def begun(disk: Disk, path: str, store_id: str, reader: Reader) -> Begun | None:
    """Open the checkpoint and set `reader` to where it ends; None where it does not count. Raises `OSError` for the journal only."""
    body = sound(disk, path)
    if body is None or not store_id:
        return None
    first = body[: body.find(b"\n")]
    try:
        header = json.loads(first.removesuffix(b",") + b"}")["_default"]["1"]
        if (header["v"], header["store"]) != (VERSION, store_id):
            return None
        seen, stamp = read_seen(header["segments"]), header["stamp"]
    except (ValueError, RecursionError, LookupError, TypeError, AttributeError):
        return None
    return Begun(stamp, body, len(first) + 1) if is_stamp(stamp) and reader.resume(seen) else None


def kept_lines(disk: Disk, path: str) -> int:
    """How many lines the checkpoint at `path` says that it adds up to, 0 where there is none to be read."""
    try:
        first, _, _ = disk.read(path, 0, _HEADER_LIMIT).partition(b"\n")
        header = json.loads(first.removesuffix(b",") + b"}")["_default"]["1"]
        return sum(one.lines for one in read_seen(header["segments"]).values())
    except (OSError, ValueError, RecursionError, LookupError, TypeError, AttributeError):
        return 0


def sound(disk: Disk, path: str) -> bytes | None:
    """Read the file without its trailer; None where it is not there, or not as it was written."""
    try:
        facts = disk.stat(path)
        if facts is None or not facts.is_file or facts.size > _LARGEST:
            return None
        text = disk.read(path, 0, facts.size)
    except OSError:
        return None
    body = text[:-_TRAILER_LENGTH]
    return body if text[-_TRAILER_LENGTH:] == _TRAILER % zlib.crc32(body) else None


def _record(table: str, content: dict[str, Any]) -> Record:
    if table == _HIDDEN:
        return Record(str(content["table"]), str(content["key"]), dict(content["document"]), read_stamps(content["stamps"]), hidden=True)
    return Record(table, str(content.pop(_KEY)), content, read_stamps(content.pop(_STAMPS)))


def content_of(state: State, store_id: str) -> bytes:
    """Give the bytes of a checkpoint. Raises `Untellable`."""
    header = {"note": _NOTE, "v": VERSION, "store": store_id, "stamp": state.stamp, "segments": told_seen(state.seen)}
    body = b"".join(_body(state, header))
    return body + _TRAILER % zlib.crc32(body)


def _body(state: State, header: object) -> Iterator[bytes]:
    yield (_DUMP({"_default": {"1": header}})[:-1]).encode()
    table, number = "", 0
    for record in state.fold.records():
        name = _HIDDEN if record.hidden else record.table
        if name != table:
            yield (("\n}" if table else "") + f",\n{_DUMP(name)}:{{\n").encode()
            table, number = name, 0
        number += 1
        yield (("" if number == 1 else ",\n") + f'"{number}":{_DUMP(_row(record))}').encode()
    if table:
        yield b"\n}"


def _row(record: Record) -> Document:
    if record.hidden:
        return {"table": record.table, "key": record.key, "stamps": record.stamps, "document": record.document}
    if record.table.startswith("_") or _KEY in record.document or _STAMPS in record.document:
        raise Untellable
    return {_KEY: record.key, _STAMPS: record.stamps, **record.document}


def told_seen(seen: Mapping[str, Seen]) -> list[object]:
    """How far the segments were read, as JSON values. A file's name is bytes, which need not be text: here each is one letter."""
    return [
        [os.fsencode(name).decode("latin-1"), one.offset, one.crc, one.lines, one.damaged, list(one.facts)]
        for name, one in sorted(seen.items())
    ]


def read_seen(told: list[tuple[str, int, int, int, int, list[int]]]) -> dict[str, Seen]:
    """The same back. Raises `ValueError`, `TypeError` or `AttributeError` for anything else."""
    return {
        os.fsdecode(name.encode("latin-1")): Seen(offset, crc, lines, damaged, Facts(*facts))
        for name, offset, crc, lines, damaged, facts in told
    }


def read_stamps(told: object) -> Stamps:
    """The stamps of a document, from JSON values. Raises `ValueError` or `TypeError` for anything else."""
    if isinstance(told, str):
        return told
    base, others = cast("tuple[str, dict[str, str]]", told)
    return base, dict(others)
