"""A line that somebody edited by hand counts once its checksum is made anew, if it reads as one of ours."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from protocol.errors import ProtocolError
from storage.errors import StorageError
from storage.paths import Paths
from storage.repairing.accepting import Accepted, accept
from tests.soak.faulty import FaultyDisk
from tests.storage.auditing.spoiling import WORDS, line, now, opened, own
from tests.storage.repairing.test_repair import audited
from tests.storage.sealing.vault import keys_of, lock, needs_library
from tests.storage.stores import Killed


def taken(paths: Paths, number: int | str, *, others: bool = False) -> Accepted:
    return accept(opened(paths), f"journal/{own(paths).name}:{number}", now(), others=others)


def edit(paths: Paths, number: int, old: str, new: str) -> None:
    lines = own(paths).read_text().split("\n")
    lines[number - 1] = lines[number - 1].replace(old, new)
    own(paths).write_text("\n".join(lines))


def test_an_edited_line_is_reported_and_counts_once_it_is_accepted(store: Paths) -> None:
    edit(store, 4, f"{WORDS} 1", "other words")
    edited = own(store).read_bytes()
    assert "a1" not in opened(store).snapshot.attempts
    found = taken(store, 4)
    assert opened(store).snapshot.attempts["a1"].evidence == "other words"
    assert [key for _, key, _ in found.commit.ops] == ["a1"]
    assert (own(store).parent / found.aside).read_bytes() == edited
    assert audited(store).is_sound


def test_the_spaces_of_an_editor_do_not_matter(store: Paths) -> None:
    lines = own(store).read_bytes().split(b"\n")
    lines[3] = json.dumps(json.loads(lines[3].replace(b"own 1", b"own one")), ensure_ascii=True).encode()
    own(store).write_bytes(b"\n".join(lines))
    taken(store, 4)
    assert opened(store).snapshot.attempts["a1"].evidence == f"{WORDS.removesuffix(' own')} own one"


def test_every_other_line_stays_byte_for_byte(store: Paths) -> None:
    before = own(store).read_bytes().split(b"\n")
    edit(store, 4, "own 1", "own one")
    taken(store, 4)
    after = own(store).read_bytes().split(b"\n")
    assert [number for number, (one, other) in enumerate(zip(before, after, strict=True), 1) if one != other] == [4]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ('"v":1', '"v":2'),
        ('"v":1', '"v":true'),
        ('"h":"', '"h":"yesterday'),
        ('"ops":', '"opps":'),
        ("own 1", 'own "1"'),
        ("own 1", "own \\ud83d"),
        (f'"{WORDS} 1"', "NaN"),
        ('["attempt"', '[5,"attempt"'),
        ('[["attempt"', '[[""'),
        ("{", ""),
    ],
)
def test_what_reads_as_no_line_is_refused_and_stays(store: Paths, old: str, new: str) -> None:
    edit(store, 4, old, new)
    before = own(store).read_bytes()
    with pytest.raises(ProtocolError, match="Line 4 does not read") as refusal:
        taken(store, 4)
    assert WORDS not in refusal.value.sentence
    assert own(store).read_bytes() == before
    assert not list(own(store).parent.glob("*.damaged-*"))


def test_a_sound_line_and_a_line_that_is_not_there_are_told(store: Paths) -> None:
    with pytest.raises(ProtocolError, match="sound as it is"):
        taken(store, 4)
    with pytest.raises(ProtocolError, match="whole lines"):
        taken(store, 400)


@pytest.mark.parametrize(
    "place",
    ["", "4", ":", "nothing.jsonl:4", "../state/replica:1", "../../../etc/passwd:1", "journal:1", "journal/x:0", "x.jsonl:-1", "x:y"],
)
def test_a_place_that_is_none_of_the_store_is_refused(store: Paths, place: str) -> None:
    with pytest.raises(ProtocolError, match="Name a file of the store"):
        accept(opened(store), place, now())


@pytest.mark.parametrize("folder", ["journal/", "", "./journal/../journal/"])
def test_a_file_may_be_named_as_check_does_or_by_itself(store: Paths, folder: str) -> None:
    edit(store, 4, "own 1", "own one")
    accept(opened(store), f"{folder}{own(store).name}:4", now())
    assert audited(store).is_sound


def test_a_line_of_another_machine_is_left_to_it(store: Paths) -> None:
    theirs = Path(store.journal, "2027-01.another.jsonl")
    theirs.write_bytes(line("theirs").replace(b"own", b"one"))
    with pytest.raises(ProtocolError, match="Another machine"):
        accept(opened(store), "2027-01.another.jsonl:1", now())
    accept(opened(store), "2027-01.another.jsonl:1", now(), others=True)
    assert audited(store).is_sound


def test_a_death_at_any_operation_leaves_the_edited_line_or_the_accepted_one(store: Paths, tmp_path: Path) -> None:
    edit(store, 4, f"{WORDS} 1", "other words")
    shutil.copytree(store.data, tmp_path / "edited")
    counted = FaultyDisk()
    accept(opened(store, disk=counted), f"{own(store).name}:4", now())
    for at in range(1, counted.done + 1, 29):
        shutil.rmtree(store.data)
        shutil.copytree(tmp_path / "edited", store.data)
        with pytest.raises(Killed):
            accept(opened(store, disk=FaultyDisk(at, Killed)), f"{own(store).name}:4", now())
        shown = opened(store).snapshot.attempts
        assert {"a0", "a2", "a3"} <= shown.keys()
        if "a1" not in shown:
            taken(store, 4)
        assert opened(store).snapshot.attempts["a1"].evidence == "other words"


@needs_library
def test_a_plain_line_in_a_sealed_store_is_sealed_again(store: Paths) -> None:
    lock(store)
    late = Path(store.journal, "2027-01.aaaa (conflicted copy).jsonl")
    late.write_bytes(line("late").replace(b"own", b"one"))
    program = opened(store)
    program.journal.keyring.look()
    program.journal.keyring.open(keys_of())
    accept(program, f"{late.name}:1", now())
    assert b"somebody" not in late.read_bytes()
    program.journal.catch_up()
    assert "late" in program.journal.tables["log"]
    with pytest.raises(StorageError):
        accept(opened(store), f"{late.name}:1", now())
