"""How sealed things are written: lines of a segment, the first line of a sealed segment, and small files.

    {"v":1,"h":"<stamp>","seal":{"store":"<id>","public":"<base64>"},"crc":"<8 hex digits>"}
    {"v":1,"h":"<stamp>","sealed":"<base64 of a box>","crc":"<8 hex digits>"}

A box holds a whole line as it would stand in a plain segment, so that unsealing gives it back byte for byte. The stamp stays readable,
for order. The first line carries what it takes to go on writing sealed lines when store.json is damaged or has not arrived yet.
"""

from __future__ import annotations

import json
from binascii import a2b_base64, b2a_base64

from storage.clock import is_stamp
from storage.line import checked, signed

_LINE_HEAD = b'{"v":1,"h":"'
_LINE_MARK = b'","sealed":"'
_SEAL_MARK = b'","seal":{'
_FILE_HEAD, _FILE_END = b'{"v":1,"sealed":"', b'"}\n'


def sealed_line(stamp: str, box: bytes) -> bytes:
    """Write a box as a line, its newline included."""
    return signed(_LINE_HEAD + stamp.encode() + _LINE_MARK + _encoded(box) + b'"')


def first_line(stamp: str, store_id: str, public: bytes) -> bytes:
    """Write the first line of a sealed segment."""
    seal = {"store": store_id, "public": _encoded(public).decode()}
    return signed(_LINE_HEAD + stamp.encode() + b'","seal":' + json.dumps(seal, separators=(",", ":")).encode())


def is_sealed(line: bytes) -> bool:
    """Whether a line claims to be sealed."""
    return _has(line, _LINE_MARK)


def is_first(line: bytes) -> bool:
    """Whether a line claims to be the first of a sealed segment."""
    return _has(line, _SEAL_MARK)


def opened_line(line: bytes) -> tuple[str, bytes] | None:
    """The stamp and the box of a sealed line, with or without its newline; None when it was torn or altered."""
    body = checked(line)
    if body is None or not is_sealed(line) or not body.endswith(b'"'):
        return None
    head, _, text = body.partition(_LINE_MARK)
    stamp = head[len(_LINE_HEAD) :].decode("ascii", "replace")
    box = _decoded(text[:-1])
    return (stamp, box) if box is not None and is_stamp(stamp) else None


def told_by(line: bytes) -> tuple[str, bytes] | None:
    """The store's id and the public key that the first line of a sealed segment tells."""
    body = checked(line)
    if body is None or not is_first(line):
        return None
    try:
        match json.loads(body + b"}"):
            case {"seal": {"store": str() as store_id, "public": str() as public}}:
                key = _decoded(public.encode())
                return None if key is None else (store_id, key)
            case _:
                return None
    except (ValueError, RecursionError):
        return None


def sealed_file(box: bytes) -> bytes:
    """Write a box as a whole file."""
    return _FILE_HEAD + _encoded(box) + _FILE_END


def is_sealed_file(data: bytes) -> bool:
    """Whether a file claims to be sealed."""
    return data.startswith(_FILE_HEAD)


def opened_file(data: bytes) -> bytes | None:
    """The box of a sealed file; None when it was torn or altered."""
    return _decoded(data[len(_FILE_HEAD) : -len(_FILE_END)]) if is_sealed_file(data) and data.endswith(_FILE_END) else None


def _has(line: bytes, mark: bytes) -> bool:
    end = line.find(b'"', len(_LINE_HEAD))
    return line.startswith(_LINE_HEAD) and end > 0 and line.startswith(mark, end)


def _encoded(data: bytes) -> bytes:
    return b2a_base64(data, newline=False)


def _decoded(text: bytes) -> bytes | None:
    try:
        return a2b_base64(text, strict_mode=True)
    except ValueError:
        return None
