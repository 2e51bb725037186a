"""A few hundred spoiled segments: no traceback, no undamaged line lost, and the next save works."""

from __future__ import annotations

import random
import shutil
from pathlib import Path

import pytest

from storage.line import Commit, seal
from storage.paths import Paths
from tests.storage.stores import START_MS, UnsyncedDisk, journal_at, paths_in, segment_of
from tests.storage.test_line import signed

SEEDS = 40
HEAD = b'{"v":1,"h":"00000000000000000a","ops":'
FOREIGN = [
    b"",
    b"\n\n\n",
    b"\0" * 4096,
    b"\xff\xfe\n",
    b"[]\n",
    b"null\n",
    b'{"_default":{"1":{"k":1}}}\n',
    b"[" * 20_000 + b"\n",
    b"{" * 20_000,
    b'"' + b"x" * 100_000 + b'"\n',
    b"<<<<<<< HEAD\n",
    b"=======\n",
    b">>>>>>> theirs\n",
    "\ufeff".encode(),
    b"~\n",
    signed(b""),
    signed(b"{"),
    signed(b'{"v":99,"h":"00000000000000000a","ops":[]'),
    signed(HEAD + b"[[1]]"),
    signed(HEAD + b'[["t","i",{"n":NaN}]]'),
    signed(HEAD + b'[["t","i",{"n":"\\udfff"}]]'),
    signed(HEAD + b'[["t","i",{"n":' + b"[" * 50_000 + b"]" * 50_000 + b"}]]"),
    signed(b'{"v":1,"h":"' + b"f" * 30 + b'","ops":[["t","far ahead",{"k":1}]]'),
    signed(HEAD + b'[["t","again",{"k":1,"k":2}]]'),
]


def spoiled(good: list[bytes], kind: str, chance: random.Random) -> bytes:
    """The good lines with one thing done to them."""
    text = b"".join(good)
    start, end = sorted((chance.randrange(len(text)), chance.randrange(len(text))))
    shuffled = chance.sample(good, len(good))
    at = chance.randrange(len(good))
    kinds = {
        "flip": text[:start] + bytes([text[start] ^ 1 << chance.randrange(8)]) + text[start + 1 :],
        "cut": text[:start],
        "insert": text[:start] + chance.randbytes(chance.randint(1, 50)) + text[start:],
        "drop": text[:start] + text[end:],
        "repeat": text[:end] + text[start:],
        "zero": text[:start] + b"\0" * (end - start) + text[end:],
        "shuffle": b"".join(shuffled),
        "foreign": b"".join([*good[:at], chance.choice(FOREIGN), *good[at:]]),
    }
    return kinds[kind]


def good_lines(chance: random.Random) -> list[bytes]:
    ops = [("t", f"id{number}", {"k": number, "note": "n" * chance.randint(0, 80)}) for number in range(20)]
    return [seal(Commit(f"{START_MS + number:012x}0000aa", [op])) for number, op in enumerate(ops)]


def check(paths: Paths, good: list[bytes], text: bytes) -> None:
    Path(paths.journal, "2027-01.aa.jsonl").write_bytes(text)
    undamaged = {f"id{number}" for number, line in enumerate(good) if b"\n" + line in b"\n" + text}
    journal = journal_at(paths, UnsyncedDisk())
    journal.refresh()
    assert set(journal.tables.get("t", {})) >= undamaged
    journal.commit([("t", "after", {"k": 1})])
    again = journal_at(paths)
    again.refresh()
    assert again.tables == journal.tables
    assert again.tables["t"]["after"] == {"k": 1}


@pytest.mark.parametrize("kind", ["flip", "cut", "insert", "drop", "repeat", "zero", "shuffle", "foreign"])
def test_a_spoiled_segment_costs_only_the_lines_that_were_spoiled(paths: Paths, kind: str) -> None:
    for seed in range(SEEDS):
        chance = random.Random(seed)
        good = good_lines(chance)
        Path(paths.journal).mkdir(parents=True, mode=0o700)
        text = spoiled(good, kind, chance)
        check(paths, good, text)
        shutil.rmtree(paths.data)
    assert not Path(paths.data).exists()


@pytest.mark.parametrize("number", range(len(FOREIGN)))
def test_foreign_content_in_an_own_segment_stops_no_writer(tmp_path: Path, number: int) -> None:
    paths = paths_in(tmp_path)
    journal_at(paths).commit([("t", "1", {"k": 1})])
    with segment_of(paths).open("ab") as file:
        file.write(FOREIGN[number])
    journal = journal_at(paths)
    journal.commit([("t", "2", {"k": 2})])
    journal.refresh()
    assert {"1", "2"} <= set(journal.tables["t"])


def test_line_ends_of_another_system_are_read(paths: Paths) -> None:
    journal_at(paths).commit([("t", "1", {"k": 1})])
    segment_of(paths).write_bytes(segment_of(paths).read_bytes().replace(b"\n", b"\r\n"))
    journal = journal_at(paths)
    journal.refresh()
    assert (journal.tables, journal.damage) == ({"t": {"1": {"k": 1}}}, {})
