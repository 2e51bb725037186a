"""What may lie where a file of ours is expected: senseless contents, sound lines that say something odd, things that are no files."""

from __future__ import annotations

import json
import os
import socket
from collections.abc import Callable, Mapping
from contextlib import chdir
from pathlib import Path

from storage.line import Commit, seal
from tests.storage.stores import START_MS
from tests.storage.test_line import signed

HEAD = b'{"v":1,"h":"01a3185c5000000aother","ops":'
SOUND = seal(Commit(f"{START_MS:012x}0009other", [("log", "sound", {"note": "sound"})]))

NONSENSE: dict[str, bytes] = {
    "empty": b"",
    "a newline": b"\n",
    "blank lines": b"\n \n\t\n\n",
    "void": b"~\n",
    "a cut line, marked void": SOUND[:50] + b"~\n",
    "a cut line": SOUND[:50],
    "a line without its newline": SOUND[:-1],
    "NULs": b"\0" * 4096,
    "NULs and a newline": b"\0" * 4096 + b"\n",
    "random bytes": bytes(range(256)) * 20 + b"\n",
    "UTF-16": "\ufeff[]\n".encode("utf-16"),
    "latin-1": b"gr\xfc\xdfe\n",
    "a byte order mark": b"\xef\xbb\xbf\n",
    "a byte order mark before a line": b"\xef\xbb\xbf" + SOUND,
    "an ELF header": b"\x7fELF\x02\x01\x01" + b"\0" * 50,
    "a SQLite header": b"SQLite format 3\0" + b"\x10\0\1\1\n" * 20,
    "a gzip header": b"\x1f\x8b\x08\0\0\n" * 20,
    "a web page": b"<!doctype html>\n<title>404</title>\n",
    "a TinyDB": b'{"_default":{"1":{"k":1}}}\n',
    "an empty object": b"{}\n",
    "an empty array": b"[]\n",
    "null": b"null\n",
    "a number": b"17\n",
    "a word": b'"word"\n',
    "not a number": b"NaN\n",
    "half an object": b'{"v":1,\n',
    "an indented object": b'{\n  "v": 1,\n  "ops": []\n}\n',
    "brackets": b"[" * 50_000 + b"\n",
    "braces": b"{" * 50_000,
    "a deep object": b'{"a":' * 50_000 + b"1" + b"}" * 50_000 + b"\n",
    "a long word": b'"' + b"x" * 1_000_000 + b'"\n',
    "merge markers": b"<<<<<<< HEAD\n" + SOUND[:40] + b"\n=======\n" + SOUND[:60] + b"\n>>>>>>> theirs\n",
    "a line without its checksum": SOUND[:-18] + b"}\n",
    "a line with another checksum": SOUND[:-11] + b'00000000"}\n',
    "a checksum in capitals": SOUND[:-11] + SOUND[-11:-3].upper().replace(b"0", b"O") + b'"}\n',
    "a line with a letter changed": SOUND.replace(b"sound", b"found", 1),
    "two lines as one": SOUND[:-1] + SOUND,
    "old line ends": SOUND[:-1] + b"\r",
    "an escape": b"\x1b]52;c;AAAA\x07\x1b[2J\n",
    "signed: nothing": signed(b""),
    "signed: a brace": signed(b"{"),
    "signed: an array": signed(b"[1"),
    "signed: a newer version": signed(b'{"v":99,"h":"01a3185c5000000aother","ops":[["log","newer",{"note":"newer"}]]'),
    "signed: a version that is true": signed(b'{"v":true,"h":"01a3185c5000000aother","ops":[]'),
    "signed: a version in words": signed(b'{"v":"1","h":"01a3185c5000000aother","ops":[]'),
    "signed: no stamp": signed(b'{"v":1,"ops":[]'),
    "signed: a stamp that is a number": signed(b'{"v":1,"h":5,"ops":[]'),
    "signed: a stamp that is none": signed(b'{"v":1,"h":"yesterday","ops":[]'),
    "signed: a stamp without a machine": signed(b'{"v":1,"h":"01a3185c50000000","ops":[]'),
    "signed: an endless stamp": signed(b'{"v":1,"h":"' + b"0" * 5000 + b'","ops":[]'),
    "signed: a fourth key": signed(b'{"v":1,"x":1,"h":"01a3185c5000000aother","ops":[]'),
    "signed: changes that are none": signed(HEAD + b"7"),
    "signed: a change of two parts": signed(HEAD + b'[["log","1"]]'),
    "signed: a change of four parts": signed(HEAD + b'[["log","1",{},{}]]'),
    "signed: fields that are a list": signed(HEAD + b'[["log","1",[]]]'),
    "signed: a table that is null": signed(HEAD + b'[[null,"1",{}]]'),
    "signed: a table without a name": signed(HEAD + b'[["","1",{}]]'),
    "signed: an id that is a number": signed(HEAD + b'[["log",1,{}]]'),
    "signed: an id without end": signed(HEAD + b'[["log","' + b"i" * 5000 + b'",{}]]'),
    "signed: deleted perhaps": signed(HEAD + b'[["log","1",{"_deleted":"perhaps"}]]'),
    "signed: not a number": signed(HEAD + b'[["log","1",{"n":NaN}]]'),
    "signed: infinity": signed(HEAD + b'[["log","1",{"n":-Infinity}]]'),
    "signed: a number beyond all": signed(HEAD + b'[["log","1",{"n":1e999}]]'),
    "signed: a number of 5,000 digits": signed(HEAD + b'[["log","1",{"n":' + b"9" * 5000 + b"}]]"),
    "signed: half a character": signed(HEAD + b'[["log","1",{"n":"\\ud83d"}]]'),
    "signed: not UTF-8": signed(HEAD + b'[["log","1",{"n":"\xff"}]]'),
    "signed: deep": signed(HEAD + b'[["log","1",{"n":' + b"[" * 900 + b"]" * 900 + b"}]]"),
    "signed: far too deep": signed(HEAD + b'[["log","1",{"n":' + b"[" * 90_000 + b"]" * 90_000 + b"}]]"),
}


def bad_lines(content: bytes) -> int:
    """How many lines of it are damage: whole, not blank, and not marked as the trace of a crash."""
    return sum(1 for line in content.split(b"\n")[:-1] if line.strip() and not line.endswith(b"~"))


def _said(table: str, key: str, fields: Mapping[str, object]) -> bytes:
    """A line that is sound in itself."""
    body = json.dumps({"v": 1, "h": f"{START_MS:012x}000aother", "ops": [[table, key, fields]]}, separators=(",", ":"))
    return signed(body[:-1].encode())


def misfits(attempt: Mapping[str, object]) -> dict[str, bytes]:
    """Sound lines whose documents do not fit; `attempt` is one that does."""
    cases: dict[str, dict[str, object]] = {
        "a number for words": {"evidence": 5},
        "words for a number": {"effort": "much"},
        "true for a number": {"effort": True},
        "a fraction for a whole": {"effort": 5.5},
        "null for words": {"evidence": None},
        "a list for an outcome": {"outcome": ["achieved"]},
        "an object for an outcome": {"outcome": {}},
        "an outcome that is none": {"outcome": "glorious"},
        "a number for a cause": {"cause": 3},
        "a day that is none": {"logical_date": "2027-02-30"},
        "the year 0": {"logical_date": "0000-01-01"},
        "a day in words": {"logical_date": "today"},
        "a moment without a zone": {"occurred_at": "2027-01-15T08:00:00"},
        "a moment before all days": {"occurred_at": "0001-01-01T00:00:00+14:00"},
        "a moment after all days": {"occurred_at": "9999-12-31T23:59:59-14:00"},
        "a moment that is a list": {"occurred_at": []},
        "a number of 400 digits": {"effort": 10**400},
        "an offset in words": {"utc_offset_min": "+60"},
        "a zone that is a number": {"tz": 1},
    }
    return {name: _said("attempt", "misfit", {**attempt, **fields}) for name, fields in cases.items()} | {
        "no fields at all": _said("attempt", "misfit", {}),
        "every field removed": _said("domain", "misfit", {"behaviour": {"_removed": True}}),
        "a domain that is an attempt": _said("domain", "misfit", attempt),
    }


def oddities(attempt: Mapping[str, object]) -> dict[str, bytes]:
    """Sound lines with something odd that hides nothing else."""
    return {
        "an unknown table": _said("horoscope", "1", {"sign": "ram"}),
        "an unknown field": _said("attempt", "odd", {**attempt, "mood": [1, {"a": None}]}),
        "a newer schema": _said("attempt", "odd", {**attempt, "schema": 99}),
        "a schema in words": _said("attempt", "odd", {**attempt, "schema": "x"}),
        "one key twice": signed(HEAD + b'[["horoscope","1",{"k":1,"k":2}]]'),
        "one document twice": signed(HEAD + b'[["horoscope","1",{"k":1}],["horoscope","1",{"k":2}]]'),
        "a table with an escape in its name": _said("\x1b[2J", "1", {"n": 1}),
        "an id with an escape": _said("attempt", "\x1b[2J\n\u202e", attempt),
        "an attempt at nothing": _said("attempt", "odd", {**attempt, "domain_id": "no such", "goal_id": "no such"}),
        "a rating below and beyond": _said("attempt", "odd", {**attempt, "effort": -5, "difficulty": 5000}),
        "the first moment": _said("attempt", "odd", {**attempt, "occurred_at": "0001-01-01T00:00:00+00:00", "logical_date": "0001-01-01"}),
        "the last moment": _said("attempt", "odd", {**attempt, "occurred_at": "9999-12-31T23:59:59+00:00", "logical_date": "9999-12-31"}),
        "words of a megabyte": _said("attempt", "odd", {**attempt, "evidence": "w" * 1_000_000}),
        "a stamp of the year 10889": signed(b'{"v":1,"h":"ffffffffffffffffother","ops":[["horoscope","far ahead",{"k":1}]]'),
        "a deleted attempt": _said("attempt", "odd", {**attempt, "_deleted": True}),
        "an unknown table without a name to read": _said("\u200b", "\u200b", {"\u200b": "\u200b"}),
        "nothing": signed(HEAD + b"[]"),
        "the line of another machine": SOUND,
    }


def a_folder(path: Path) -> None:
    path.mkdir()
    (path / "inside").write_text("words")


def a_file(path: Path) -> None:
    path.write_text("a letter\n")


def a_pipe(path: Path) -> None:
    os.mkfifo(path)


def a_socket(path: Path) -> None:
    # A path in a socket has at most about 100 characters, so it is named from where it lies.
    with chdir(path.parent), socket.socket(socket.AF_UNIX) as one:
        one.bind(path.name)


def a_link_to_nothing(path: Path) -> None:
    path.symlink_to("no such file")


def a_link_to_itself(path: Path) -> None:
    path.symlink_to(path.name)


def a_link_to_the_folder_above(path: Path) -> None:
    path.symlink_to("..")


def a_link_to_zeros_without_end(path: Path) -> None:
    path.symlink_to("/dev/zero")


def a_link_to_nowhere(path: Path) -> None:
    path.symlink_to(os.devnull)


def a_link_to_a_name_too_long(path: Path) -> None:
    path.symlink_to("x" * 300)


THINGS: list[Callable[[Path], None]] = [
    a_folder,
    a_file,
    a_pipe,
    a_socket,
    a_link_to_nothing,
    a_link_to_itself,
    a_link_to_the_folder_above,
    a_link_to_zeros_without_end,
    a_link_to_nowhere,
    a_link_to_a_name_too_long,
]
