"""Segments with one thing done to them: no error, no undamaged entity lost, and the next change is saved."""

from __future__ import annotations

import json
import random
from collections.abc import Callable
from copy import deepcopy
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from protocol import changes as c
from protocol.entities import Entity
from protocol.snapshot import Snapshot
from protocol.vocabulary import Cause, Outcome
from storage.disk import Disk
from storage.drafts import Drafts
from storage.line import unseal
from storage.paths import Paths
from storage.preferences import read_preferences
from storage.store import Store
from tests.soak.figures import Tell
from tests.soak.scenarios import NOW, WORDS
from tests.soak.simulated import SimulatedDisk
from tests.soak.sizes import sized
from tests.storage.stores import START_MS, Clock, journal_at
from tests.storage.test_corpus import spoiled
from tests.storage.test_line import signed

PATHS = Paths("/data", "/data")
SEGMENT = "2027-01.other.jsonl"
BY_BYTES = ["flip", "cut", "insert", "drop", "repeat", "zero", "shuffle", "foreign"]
JUNK: list[Any] = [
    *(None, True, False, 0, -1, 10**30, 0.5, 1e300, "", " ", "x" * 5000, "\0", "\u202e", "2027-02-30", "9" * 20, "achieved", "d"),
    *(
        [],
        [[]],
        [None],
        [[[[[]]]]],
        {},
        {"a": 1},
        {"_removed": True},
        {"_deleted": True},
        ["a", 1, None],
        "2027-01-15T08:00:00",
        "0001-01-01",
    ),
]


class Record(NamedTuple):
    """A sound segment, line by line, and what it adds up to."""

    lines: list[bytes]
    entities: dict[str, Entity]


@cache
def record() -> Record:
    disk = SimulatedDisk()
    store = Store(PATHS, now_ms=Clock(), disk=disk)
    store.apply(c.DefineDomain("d", "phone people", why=WORDS), NOW)
    store.apply(c.SetGoal("g", "d", "phone one person", 8, 5), NOW)
    for number in range(6):
        store.apply(c.LogAttempt(f"a{number}", "d", Outcome.ACHIEVED, effort=number, evidence=WORDS), NOW)
    store.apply(c.Acknowledge("k", "a0", "I set out to phone and I phoned"), NOW)
    store.apply(c.Audit("u", "a1", Cause.EFFORT, locus=3), NOW)
    store.apply(c.WriteReview("w", "d", "a2", slip=True, cue="the first ring", tweak="dial before lunch"), NOW)
    store.apply(c.WriteScript("s", "d", ("breathe out", "dial"), rehearsed=True), NOW)
    (segment,) = disk.contents(PATHS.journal).values()
    return Record(segment.splitlines(keepends=True), entities_of(store.snapshot))


def entities_of(snapshot: Snapshot) -> dict[str, Entity]:
    tables = [table for table in snapshot if isinstance(table, dict)]
    return {f"{number} {key}": entity for number, table in enumerate(tables) for key, entity in table.items()}


def ids_of(line: bytes) -> set[str]:
    commit = unseal(line)
    return {key for _, key, _ in commit.ops} if commit else set()


def by_meaning(lines: list[bytes], chance: random.Random) -> bytes:
    """One line says something else, and its checksum is right."""
    at = chance.randrange(len(lines))
    content = json.loads(lines[at])
    del content["crc"]
    for _ in range(chance.randint(1, 3)):
        alter(content, chance)
    body = json.dumps(content, separators=(",", ":"), ensure_ascii=chance.random() < 0.5)[:-1]
    return b"".join([*lines[:at], signed(body.encode()), *lines[at + 1 :]])


def alter(node: Any, chance: random.Random) -> None:
    """Replace, take out, rename or double something, anywhere below `node`."""
    keys: list[Any] = list(node) if isinstance(node, dict) else list(range(len(node)))
    if not keys:
        return
    key = chance.choice(keys)
    if isinstance(node[key], dict | list) and node[key] and chance.random() < 0.8:
        alter(node[key], chance)
        return
    how = chance.random()
    if how < 0.6:
        node[key] = deepcopy(chance.choice(JUNK))
    elif how < 0.8:
        del node[key]
    elif isinstance(node, dict):
        node[f"{key}x"] = node.pop(key)
    else:
        node.append(deepcopy(node[key]))


def check(text: bytes, lines: list[bytes], entities: dict[str, Entity], where: str) -> None:
    intact = [line for line in lines if b"\n" + line in b"\n" + text]
    touched = {key for line in set(text.splitlines(keepends=True)) - set(intact) for key in ids_of(line)}
    touched |= {key for line in lines if line not in intact for key in ids_of(line)}
    disk = SimulatedDisk()
    disk.put(f"{PATHS.journal}/{SEGMENT}", text)
    store = Store(PATHS, now_ms=Clock(START_MS), disk=disk)
    found = entities_of(store.snapshot)
    assert {key: entity for key, entity in entities.items() if entity.id not in touched}.items() <= found.items(), where
    store.apply(c.DefineDomain("after", "write letters"), NOW)
    again = Store(PATHS, now_ms=Clock(), disk=disk)
    assert again.snapshot == store.snapshot, where
    assert "after" in again.snapshot.domains, where
    assert disk.contents(PATHS.journal)[SEGMENT] == text, where


@sized(short=400, soak=20_000)
def test_a_segment_with_one_thing_done_to_it(size: int, tell: Tell) -> None:
    lines, entities = record()
    for seed in range(size):
        chance = random.Random(seed)
        kind = chance.choice([*BY_BYTES, *["meaning"] * len(BY_BYTES)])
        text = by_meaning(lines, chance) if kind == "meaning" else spoiled(lines, kind, chance)
        check(text, lines, entities, f"{kind}, seed {seed}")
    tell("mutated segments", size, size * len(entities), 0)


def of_zeros(path: Path, size: int) -> None:
    with path.open("wb") as file:
        file.truncate(size)


def of_blank_lines(path: Path, size: int) -> None:
    path.write_bytes(b"\n" * size)


def of_one_signed_line(path: Path, size: int) -> None:
    body = b'{"v":1,"h":"01a3185c5000000aother","ops":[["t","i",{"n":[' + b"[]," * (size // 3) + b"[]]}]]"
    path.write_bytes(signed(body))


def of_damaged_lines(path: Path, size: int) -> None:
    path.write_bytes((b"x" * 99 + b"\n") * (size // 100))


@pytest.mark.parametrize("fill", [of_zeros, of_blank_lines, of_one_signed_line, of_damaged_lines])
@sized(short=100_000, soak=100_000_000)
def test_a_file_of_a_hundred_megabytes(paths: Paths, fill: Callable[[Path, int], None], size: int, tell: Tell) -> None:
    journal_at(paths).commit([("log", "1", {"note": "a"})])
    Drafts(paths, Disk()).save("kept", {"words": "kept"})
    places = [
        paths.replica,
        f"{paths.journal}/2026-12.x.jsonl",
        f"{paths.spool}/x.json",
        f"{paths.drafts}/x.json",
        paths.store_json,
        paths.preferences,
    ]
    for place in places:
        fill(Path(place), size)
    drafts = Drafts(paths, Disk())
    assert [draft.key for draft in drafts.all()] == ["kept"]
    preferences, problems = read_preferences(paths, Disk())
    assert len(drafts.problems) == 1
    assert (preferences.theme, len(problems)) == ("", 0 if fill is of_blank_lines and size < 10**7 else 1)
    journal = journal_at(paths)
    journal.commit([("log", "2", {"note": "b"})])
    journal.refresh()
    assert sorted(journal.tables["log"]) == ["1", "2"]
    tell("files of 100 MB", len(places), 2, 0)
