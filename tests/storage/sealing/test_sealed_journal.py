"""A sealed store takes what is logged without a passphrase, and shows it to nobody without one."""

from __future__ import annotations

import base64
import json
from pathlib import Path

import pytest

from storage.drafts import Drafts
from storage.errors import NotSaved
from storage.line import Op
from storage.paths import Paths
from storage.sealing.errors import Altered, NoLibrary, Sealed, WrongPassphrase
from storage.sealing.recovery import told
from tests.soak.scenarios import held_lock
from tests.storage.sealing.vault import (
    PASSPHRASE,
    SENTINEL,
    holding,
    keys_of,
    lock,
    needs_library,
    opened,
    tables_in,
    try_passphrase,
    turning,
)
from tests.storage.stores import Clock, UnsyncedDisk, journal_at

pytestmark = needs_library


def entry(key: str, words: str = SENTINEL) -> Op:
    return "log", key, {"note": words}


def shown(*keys: str) -> dict[str, dict[str, dict[str, object]]]:
    return {"log": {key: {"note": SENTINEL} for key in keys}}


@pytest.fixture
def sealed(paths: Paths) -> Paths:
    """A sealed store with one entry from before."""
    journal_at(paths, UnsyncedDisk()).commit([entry("before")])
    lock(paths)
    return paths


def segments(paths: Paths) -> list[Path]:
    return sorted(Path(paths.journal).glob("*.jsonl"))


def test_it_is_written_to_without_the_passphrase_and_read_with_it(sealed: Paths) -> None:
    journal = journal_at(sealed, UnsyncedDisk(), Clock())
    assert journal.commit([entry("1")]).stamp
    assert opened(sealed, clock=Clock()).commit([entry("2")]).stamp
    assert tables_in(sealed) == shown("before", "1", "2")
    assert holding(Path(sealed.data)) == []
    assert opened(sealed).damage == {}


def test_it_is_not_read_without_the_passphrase(sealed: Paths) -> None:
    journal = journal_at(sealed, UnsyncedDisk())
    with pytest.raises(Sealed, match="passphrase"):
        journal.refresh()
    with pytest.raises(Sealed):
        list(journal.loading())
    assert journal.tables == {}


def test_a_record_that_could_not_get_the_lock_waits_sealed(sealed: Paths) -> None:
    with held_lock(sealed, UnsyncedDisk()):
        assert journal_at(sealed, UnsyncedDisk(), wait=0).commit([entry("1")]).spooled
    assert holding(Path(sealed.data)) == []
    assert tables_in(sealed) == shown("before", "1")
    journal_at(sealed, UnsyncedDisk()).commit([entry("2")])
    assert list(Path(sealed.spool).iterdir()) == []
    assert tables_in(sealed) == shown("before", "1", "2")


def test_a_record_that_waits_in_plain_is_sealed_by_the_next_writer(paths: Paths) -> None:
    journal_at(paths, UnsyncedDisk()).commit([entry("before")])
    with held_lock(paths, UnsyncedDisk()):
        journal_at(paths, UnsyncedDisk(), wait=0).commit([entry("waiting")])
    [spooled] = Path(paths.spool).iterdir()
    late = spooled.read_bytes()
    lock(paths)
    spooled.write_bytes(late)
    journal_at(paths, UnsyncedDisk()).commit([entry("1")])
    assert holding(Path(paths.data)) == []
    assert tables_in(paths) == shown("before", "waiting", "1")


def test_a_program_that_was_open_goes_on_writing_sealed(paths: Paths) -> None:
    program = journal_at(paths, UnsyncedDisk())
    program.commit([entry("before")])
    program.refresh()
    drafts = Drafts(paths, UnsyncedDisk())
    lock(paths)
    program.commit([entry("1")])
    drafts.save("goal", {"words": SENTINEL})
    assert program.tables == shown("before", "1")
    assert holding(Path(paths.data)) == []
    assert tables_in(paths) == shown("before", "1")


def test_plain_and_sealed_lines_share_no_segment_and_the_first_line_tells(sealed: Paths) -> None:
    journal_at(sealed, UnsyncedDisk()).commit([entry("1")])
    [segment] = segments(sealed)
    lines = segment.read_bytes().splitlines()
    assert set(json.loads(lines[0])) == {"v", "h", "seal", "crc"}
    assert json.loads(lines[0])["seal"]["store"] == json.loads(Path(sealed.store_json).read_text())["id"]
    assert [set(json.loads(line)) for line in lines[1:]] == [{"v", "h", "sealed", "crc"}] * 2


def test_stamps_go_on_growing_however_the_clock_jumps(sealed: Paths) -> None:
    stamps = [json.loads(line)["h"] for line in segments(sealed)[0].read_bytes().splitlines()]
    receipt = journal_at(sealed, UnsyncedDisk(), Clock(5)).commit([entry("1")])
    assert receipt.stamp > max(stamps)


@pytest.mark.parametrize("typed", [PASSPHRASE, told(bytes([1]) * 32), told(bytes([1]) * 32).lower()])
def test_the_passphrase_and_the_recovery_key_open_it(sealed: Paths, typed: str) -> None:
    assert try_passphrase(sealed, typed) == (0 if typed == PASSPHRASE else None)


@pytest.mark.parametrize("typed", ["", "four words or less", told(bytes([2]) * 32), PASSPHRASE + " "])
def test_anything_else_opens_nothing_and_changes_nothing(sealed: Paths, typed: str) -> None:
    before = {path: path.read_bytes() for path in Path(sealed.data).rglob("*") if path.is_file()}
    with pytest.raises(WrongPassphrase, match="try again"):
        try_passphrase(sealed, typed)
    assert {path: path.read_bytes() for path in Path(sealed.data).rglob("*") if path.is_file()} == before


def test_letters_that_look_the_same_are_the_same(paths: Paths) -> None:
    journal = journal_at(paths, UnsyncedDisk())
    turning(journal, paths).on(keys_of(), "caf\N{LATIN SMALL LETTER E WITH ACUTE} au lait")
    assert try_passphrase(paths, "cafe\N{COMBINING ACUTE ACCENT} au lait") == 0


def test_another_passphrase_can_be_added_and_changed(sealed: Paths) -> None:
    turning(opened(sealed), sealed).add_slot("the second one")
    assert (try_passphrase(sealed, PASSPHRASE), try_passphrase(sealed, "the second one")) == (0, 1)
    turning(opened(sealed), sealed).change("the third one", 0)
    assert (try_passphrase(sealed, "the second one"), try_passphrase(sealed, "the third one")) == (0, 1)
    with pytest.raises(WrongPassphrase):
        try_passphrase(sealed, PASSPHRASE)
    turning(opened(sealed), sealed).change("the last one", None)
    assert try_passphrase(sealed, "the last one") == 0
    with pytest.raises(WrongPassphrase):
        try_passphrase(sealed, "the second one")


def test_there_are_only_so_many_passphrases(sealed: Paths) -> None:
    for number in range(7):
        turning(opened(sealed), sealed).add_slot(f"passphrase {number}")
    with pytest.raises(Sealed, match="no more fit"):
        turning(opened(sealed), sealed).add_slot("one too many")


# Tampering


def alter(paths: Paths, number: int, change: dict[str, object]) -> None:
    """Put a line with other content, and a CRC that fits, in place of line `number` of the one segment."""
    from storage.line import signed

    [segment] = segments(paths)
    lines = segment.read_bytes().splitlines(keepends=True)
    content = {name: value for name, value in (json.loads(lines[number]) | change).items() if name != "crc"}
    lines[number] = signed(json.dumps(content, separators=(",", ":")).encode()[:-1])
    segment.write_bytes(b"".join(lines))


def box_of(paths: Paths, number: int) -> str:
    [segment] = segments(paths)
    return str(json.loads(segment.read_bytes().splitlines()[number])["sealed"])


def test_a_line_with_altered_words_is_counted_and_the_others_are_there(sealed: Paths) -> None:
    journal_at(sealed, UnsyncedDisk()).commit([entry("1")])
    box = bytearray(base64.b64decode(box_of(sealed, 1)))
    box[40] ^= 1
    alter(sealed, 1, {"sealed": base64.b64encode(box).decode()})
    assert tables_in(sealed) == shown("1")
    journal = opened(sealed)
    journal.refresh()
    assert journal.damage == {segments(sealed)[0].name: 1}


@pytest.mark.parametrize("change", [{"sealed": ""}, {"sealed": 5}, {"sealed": "é"}, {"h": f"{5:012x}0000aaaa0000"}])
def test_a_line_that_claims_anything_else_is_counted(sealed: Paths, change: dict[str, object]) -> None:
    alter(sealed, 1, change)
    journal = opened(sealed)
    journal.refresh()
    assert journal.tables == {}
    assert sum(journal.damage.values()) == 1


def test_words_that_were_moved_to_another_line_are_noticed(sealed: Paths) -> None:
    journal_at(sealed, UnsyncedDisk()).commit([entry("1")])
    one, two = box_of(sealed, 1), box_of(sealed, 2)
    alter(sealed, 1, {"sealed": two})
    alter(sealed, 2, {"sealed": one})
    journal = opened(sealed)
    journal.refresh()
    assert journal.tables == {}
    assert sum(journal.damage.values()) == 2


def test_a_line_that_comes_again_counts_once_and_one_of_another_store_is_noticed(sealed: Paths, tmp_path: Path) -> None:
    [segment] = segments(sealed)
    other = Path(sealed.journal, "2027-01.other.1.sealed.jsonl")
    other.write_bytes(segment.read_bytes())
    assert tables_in(sealed) == shown("before")
    strange = Paths(str(tmp_path / "strange"), str(tmp_path / "strange"))
    journal_at(strange, UnsyncedDisk()).commit([entry("strange")])
    lock(strange)
    other.write_bytes(segments(strange)[0].read_bytes())
    journal = opened(sealed)
    journal.refresh()
    assert (journal.tables, journal.damage) == (shown("before"), {other.name: 1})


def test_a_torn_sealed_line_harms_no_other(sealed: Paths) -> None:
    journal_at(sealed, UnsyncedDisk()).commit([entry("1")])
    [segment] = segments(sealed)
    segment.write_bytes(segment.read_bytes()[:-30])
    journal_at(sealed, UnsyncedDisk()).commit([entry("2")])
    journal = opened(sealed)
    journal.refresh()
    assert (journal.tables, journal.damage) == (shown("before", "2"), {})


# store.json


def rewrite(paths: Paths, **changes: object) -> None:
    content = json.loads(Path(paths.store_json).read_text())
    Path(paths.store_json).write_text(json.dumps(content | changes))


@pytest.mark.parametrize("content", [None, bytes(99), b"{}"])
def test_without_its_store_json_it_is_still_written_to_sealed_and_opens_with_the_recovery_key(sealed: Paths, content: bytes | None) -> None:
    store_json = Path(sealed.store_json)
    kept = store_json.read_bytes()
    if content is None:
        store_json.unlink()
    else:
        store_json.write_bytes(content)
    journal_at(sealed, UnsyncedDisk()).commit([entry("1")])
    assert holding(Path(sealed.data)) == []
    assert try_passphrase(sealed, told(bytes([1]) * 32)) is None
    with pytest.raises(WrongPassphrase, match=r"store\.json"):
        try_passphrase(sealed, PASSPHRASE)
    assert tables_in(sealed) == shown("before", "1")
    assert not store_json.exists()
    store_json.write_bytes(kept)
    assert try_passphrase(sealed, PASSPHRASE) == 0


def test_a_plain_store_json_that_came_from_elsewhere_does_not_make_it_plain(sealed: Paths) -> None:
    Path(sealed.store_json).write_text('{"id": "other", "format": 1, "min_reader": 1, "min_writer": 1}')
    journal_at(sealed, UnsyncedDisk()).commit([entry("1")])
    assert holding(Path(sealed.data)) == []
    assert tables_in(sealed) == shown("before", "1")


@pytest.mark.parametrize("seal", [{}, None, {"state": "on", "public": "", "slots": []}])
def test_a_sealing_that_makes_no_sense_never_turns_into_plain_words(paths: Paths, seal: object) -> None:
    journal_at(paths, UnsyncedDisk()).commit([entry("before", "old")])
    rewrite(paths, seal=seal)
    with pytest.raises(NotSaved, match=r"store\.json"):
        journal_at(paths, UnsyncedDisk()).commit([entry("1")])
    assert holding(Path(paths.data)) == []


def test_another_public_key_is_noticed_before_anything_is_sealed_to_it(sealed: Paths) -> None:
    journal_at(sealed, UnsyncedDisk()).commit([entry("1")])
    seal = json.loads(Path(sealed.store_json).read_text())["seal"]
    rewrite(sealed, seal=seal | {"public": base64.b64encode(keys_of(2).public).decode()})
    with pytest.raises(Altered, match="passphrase"):
        journal_at(sealed, UnsyncedDisk()).commit([entry("2")])
    with pytest.raises(Altered, match="altered the file"):
        try_passphrase(sealed, PASSPHRASE)
    rewrite(sealed, seal=seal)
    assert tables_in(sealed) == shown("before", "1")


def test_a_new_key_is_taken_once_somebody_opened_it(paths: Paths) -> None:
    journal_at(paths, UnsyncedDisk()).commit([entry("before")])
    lock(paths)
    turning(opened(paths), paths).off()
    lock(paths, keys=keys_of(2))
    pin = Path(paths.state, "seal")
    pin.write_text("from before\n")
    with pytest.raises(Altered):
        journal_at(paths, UnsyncedDisk()).commit([entry("1")])
    assert try_passphrase(paths, PASSPHRASE) == 0
    journal_at(paths, UnsyncedDisk()).commit([entry("1")])
    journal = opened(paths, keys=keys_of(2))
    journal.refresh()
    assert journal.tables == shown("before", "1")


def test_an_older_program_is_told_to_update(sealed: Paths) -> None:
    content = json.loads(Path(sealed.store_json).read_text())
    assert (content["min_reader"], content["min_writer"]) == (2, 2)


# Drafts


def test_drafts_are_sealed_and_come_back(sealed: Paths) -> None:
    Drafts(sealed, UnsyncedDisk()).save("goal", {"words": SENTINEL})
    assert holding(Path(sealed.data)) == []
    journal = opened(sealed)
    drafts = Drafts(sealed, UnsyncedDisk(), journal.keyring)
    assert drafts.load("goal") == {"words": SENTINEL}
    drafts.save("attempt:1", {"words": SENTINEL})
    assert {one.key for one in drafts.all()} == {"goal", "attempt:1"}
    assert holding(Path(sealed.data)) == []


def test_a_draft_that_cannot_be_opened_stays_where_it_is(sealed: Paths) -> None:
    Drafts(sealed, UnsyncedDisk()).save("goal", {"words": SENTINEL})
    drafts = Drafts(sealed, UnsyncedDisk())
    assert drafts.all() == []
    assert drafts.problems == ["draft goal.json: is sealed and cannot be opened"]
    [file] = Path(sealed.drafts).iterdir()
    file.rename(file.with_name("other.json"))
    assert Drafts(sealed, UnsyncedDisk(), opened(sealed).keyring).all() == []


def test_without_the_package_one_line_says_what_to_install(sealed: Paths, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(__import__("sys").modules, "storage.sealing.boxes", None)
    with pytest.raises(NoLibrary, match="pip install"):
        journal_at(sealed, UnsyncedDisk()).commit([entry("1")])
    with pytest.raises(NoLibrary, match="pip install"):
        try_passphrase(sealed, PASSPHRASE)
