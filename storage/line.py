"""One line of the journal is one commit: all of it happened, or none.

    {"v":1,"h":"<stamp>","ops":[["<table>","<id>",{"<field>":<value>}]],"crc":"<8 hex digits>"}

The CRC-32 is of every byte before the comma in front of `"crc"`. It tells whether a line is what somebody wrote, not
whether we understand it: that is checked as well, on writing and on reading.
"""

from __future__ import annotations

import json
import math
import zlib
from collections.abc import Iterable, Mapping, Sequence

from protocol.typed import NamedTuple
from storage.clock import is_stamp
from storage.errors import Unstorable

Op = tuple[str, str, Mapping[str, object]]
"""What one document gets: table, id, and the fields that change."""

VERSION = 1
"""The version of the lines written here. Older ones are read through `storage.migrations`, newer ones are counted and left."""

DELETED = "_deleted"
"""The field that hides a document (true) or shows it again (false)."""

PLACED = "_placed"
"""The field that tells that a commit only says where an entry belongs, one that was made without reading the record."""

PURGED = "_purged"
"""The field that tells every machine to take a document out of its own lines for good."""

NAME_LIMIT = 200
"""The most characters in the name of a table or a field, and in an id."""

DEPTH_LIMIT = 32
"""How deep lists and objects may be nested in a field."""

LINE_LIMIT = 8 * 1024 * 1024
"""The most bytes in a line. A longer one was not written by us, and to parse it could take all the memory there is."""

SEALED_LIMIT = LINE_LIMIT // 2 * 3
"""The most bytes in a sealed line, which holds a whole line in base64."""

_KEYS = {"v", "h", "ops"}
_SEALED_KEYS = (({"v", "h", "sealed"}, "sealed", str), ({"v", "h", "seal"}, "seal", dict))
_SEALED_MARK, _MARK_WITHIN = b'","sealed":"', 128
_PARTS = 3
_INTEGER_LIMIT = 2**63
_TRAILER = b',"crc":"%08x"}'
_TRAILER_LENGTH = len(_TRAILER % 0)


class Commit(NamedTuple):
    """What one line says: when, in the order of stamps, and the changes."""

    stamp: str
    ops: Sequence[Op]


class Line(NamedTuple):
    """A line as it is on disk, and the commit that it says."""

    text: bytes
    commit: Commit


def removed() -> dict[str, object]:
    """Give the value that takes a field out of its document, which `null` does not."""
    return {"_removed": True}


def is_removed(value: object) -> bool:
    """Whether a value is the mark that takes a field out."""
    return isinstance(value, dict) and len(value) == 1 and value.get("_removed") is True


def merged(ops: Iterable[Op]) -> list[Op]:
    """Make one change out of several to one document; of two values for one field the last counts."""
    found: dict[tuple[str, str], dict[str, object]] = {}
    for table, key, fields in ops:
        found.setdefault((table, key), {}).update(fields)
    return [(table, key, fields) for (table, key), fields in found.items()]


def seal(commit: Commit) -> bytes:
    """Write a commit as one line, its newline included. Raises `Unstorable` naming the field, never its value."""
    return line_of(commit).text


def line_of(commit: Commit) -> Line:
    """Write a commit as `seal` does, and give it also as it reads, which shares nothing with the one that was given."""
    for table, key, fields in commit.ops:
        check(table, key, fields)
    content = {"v": VERSION, "h": commit.stamp, "ops": commit.ops}
    text = json.dumps(content, ensure_ascii=False, allow_nan=False, separators=(",", ":"))
    line = signed(text[:-1].encode())
    if len(line) > LINE_LIMIT:
        raise Unstorable(f"This entry has {len(line):,} bytes and {LINE_LIMIT:,} fit. Shorten it, then save again.")
    read = unseal(line)
    if read is None:
        raise Unstorable("This entry could not be read back as it was written. Shorten it to plain text, then save again.")
    return Line(line, read)


def unseal(line: bytes) -> Commit | None:
    """Read one line, with or without its newline; None when it was torn, altered, or is nothing that we understand.

    What belongs to sealing is a commit of nothing: a sealed line, which tells its stamp alone, and the first line of a sealed segment.
    """
    body = checked(line)
    if body is None:
        return None
    try:
        content = _DECODER.decode(body.decode() + "}")
        if b"\\u" in body:
            # Half a character cannot come in as UTF-8, only as an escape.
            json.dumps(content, ensure_ascii=False).encode()
    except (ValueError, RecursionError):
        return None
    return _understood(content, nested=body.count(b"[") + body.count(b"{") > DEPTH_LIMIT)


def signed(body: bytes) -> bytes:
    """Make a line of a JSON object that lacks its closing brace."""
    return body + _TRAILER % zlib.crc32(body) + b"\n"


def checked(line: bytes) -> bytes | None:
    """Give back what was signed; None when the line is not as it was written, or longer than any of ours."""
    if len(line) > LINE_LIMIT and (len(line) > SEALED_LIMIT or _SEALED_MARK not in line[:_MARK_WITHIN]):
        return None
    line = line.removesuffix(b"\n").removesuffix(b"\r")
    body = line[:-_TRAILER_LENGTH]
    return body if line[-_TRAILER_LENGTH:] == _TRAILER % zlib.crc32(body) else None


def is_damage(line: bytes) -> bool:
    """Whether a line that `unseal` does not read is damaged: one that a crash cut off and that was marked void is not, nor an empty one."""
    return bool(line.strip()) and not line.endswith(b"~")


def check(table: str, key: str, fields: Mapping[str, object]) -> None:
    """Raise `Unstorable` unless all of this can be written and read back the same."""
    for name in (table, key, *fields):
        _check_name(name)
    if not isinstance(fields.get(DELETED, False), bool):
        raise Unstorable(f"The field {DELETED} takes true or false.")
    for name, value in fields.items():
        _check_value(value, name, 0)


def same(one: object, other: object) -> bool:
    """Whether two values are written alike: 1, 1.0 and true are three values here."""
    if type(one) is not type(other):
        return False
    if isinstance(one, list) and isinstance(other, list):
        return len(one) == len(other) and all(map(same, one, other))
    if isinstance(one, dict) and isinstance(other, dict):
        return one.keys() == other.keys() and all(same(one[key], other[key]) for key in one)
    return one == other


def _check_name(name: object) -> None:
    if not isinstance(name, str):
        raise Unstorable(f"Names and ids are text, not {type(name).__name__}.")
    if not 0 < len(name) <= NAME_LIMIT:
        raise Unstorable(f"A name or an id has 1 to {NAME_LIMIT} characters, this one has {len(name):,}.")
    _check_text(name, "a name or an id")


def _check_value(value: object, field: str, depth: int) -> None:
    if depth > DEPTH_LIMIT:
        raise Unstorable(f"The field {field} is nested deeper than {DEPTH_LIMIT} levels. Make it flatter, then save again.")
    match value:
        case None | bool():
            return
        case str():
            _check_text(value, f"the field {field}")
        case int() if not -_INTEGER_LIMIT <= value < _INTEGER_LIMIT:
            raise Unstorable(f"The number in the field {field} is too large. Enter a smaller one, then save again.")
        case float() if not math.isfinite(value):
            raise Unstorable(f"The field {field} holds no number that can be saved. Enter a number, then save again.")
        case int() | float():
            return
        case list() | dict():
            _check_items(value, field, depth + 1)
        case _:
            raise Unstorable(f"The field {field} holds a {type(value).__name__}, which cannot be saved.")


def _check_items(value: list[object] | dict[object, object], field: str, depth: int) -> None:
    if isinstance(value, dict):
        for name in value:
            _check_name(name)
    for item in value.values() if isinstance(value, dict) else value:
        _check_value(item, field, depth)


def _check_text(text: str, where: str) -> None:
    try:
        text.encode()
    except UnicodeEncodeError as error:
        raise Unstorable(f"Character {error.start + 1} of {where} is half of a character. Delete it, then save again.") from None


def _finite(digits: str) -> float:
    """Read a number with a fraction or an exponent; the words NaN and Infinity end here too."""
    value = float(digits)
    if not math.isfinite(value):
        raise ValueError(digits)
    return value


_DECODER = json.JSONDecoder(parse_float=_finite, parse_constant=_finite)
"""Made once: to make one takes as long as to read a line with it."""


def _understood(content: object, *, nested: bool) -> Commit | None:
    if not isinstance(content, dict) or type(version := content.get("v")) is not int:
        return None
    if version != VERSION and (content := _read_as_new(content, version)) is None:
        return None
    if content.keys() != _KEYS and not _is_of_sealing(content):
        return None
    stamp, ops = content["h"], content.get("ops", [])
    if not is_stamp(stamp) or not isinstance(ops, list):
        return None
    return Commit(stamp, ops) if all(_is_op(op, nested=nested) for op in ops) else None


def _read_as_new(content: dict[str, object], version: int) -> dict[str, object] | None:
    """A line of an older version as one of ours; None for a newer one, and where nobody knows how."""
    from storage.migrations import line_read

    found = line_read(content, version, VERSION) if version < VERSION else None
    return None if found is None else dict(found)


def _is_of_sealing(content: dict[str, object]) -> bool:
    return any(content.keys() == keys and isinstance(content[name], kind) for keys, name, kind in _SEALED_KEYS)


def _is_op(op: object, *, nested: bool) -> bool:
    if not isinstance(op, list) or len(op) != _PARTS:
        return False
    table, key, fields = op
    if not (isinstance(table, str) and isinstance(key, str) and isinstance(fields, dict)):
        return False
    if not (0 < len(table) <= NAME_LIMIT and 0 < len(key) <= NAME_LIMIT and type(fields.get(DELETED, False)) is bool):
        return False
    return not nested or not any(_too_deep(value, 0) for value in fields.values())


def _too_deep(value: object, depth: int) -> bool:
    if not isinstance(value, list | dict):
        return False
    inner = value.values() if isinstance(value, dict) else value
    return depth > DEPTH_LIMIT or any(_too_deep(item, depth + 1) for item in inner)
