"""Sealing and unsealing lose nothing: what was there is there byte for byte, whatever it was and wherever a death falls."""

from __future__ import annotations

import errno
import json
from collections.abc import Callable
from contextlib import suppress
from datetime import date
from pathlib import Path

import pytest

from storage.disk import Disk
from storage.drafts import Drafts
from storage.errors import StorageError
from storage.line import Commit, Op, seal
from storage.paths import Paths
from storage.sealing.errors import Sealed
from storage.shown import Shown
from tests.soak.faulty import FaultyDisk
from tests.soak.scenarios import held_lock
from tests.soak.sizes import sized
from tests.storage.sealing.vault import (
    SENTINEL,
    holding,
    keys_of,
    lock,
    needs_library,
    opened,
    tables_in,
    turning,
    unlock,
)
from tests.storage.stores import START_MS, Clock, Killed, UnsyncedDisk, journal_at, paths_in, system_error

pytestmark = needs_library

TODAY = date(2027, 1, 15)
MONTH_MS = 31 * 24 * 3600 * 1000
Tables = dict[str, dict[str, dict[str, object]]]


def entry(key: str) -> Op:
    return "log", key, {"note": f"{SENTINEL} {key}"}


def line(key: str, replica: str = "other", count: int = 0) -> bytes:
    return seal(Commit(f"{START_MS:012x}{count:04x}{replica}0001", [entry(key)]))


def furnish(paths: Paths) -> None:
    """A store with a bit of everything that may lie in one."""
    clock = Clock()
    for number in range(3):
        journal_at(paths, UnsyncedDisk(), clock).commit([entry(f"own {number}")])
        clock.ms += MONTH_MS
    journal_at(paths, UnsyncedDisk(), clock).commit([("log", "own 1", {"_deleted": True})])
    journal = Path(paths.journal)
    own = min(journal.iterdir())
    (journal / "2026-12.other.jsonl").write_bytes(line("theirs", count=1) + line("theirs too", count=2))
    (journal / f"{own.stem}.sync-conflict-20270101-120000-ABCDEFG.jsonl").write_bytes(own.read_bytes() + line("conflict", count=3))
    (journal / "torn.jsonl").write_bytes(f"{SENTINEL} damaged\n".encode() + line("after damage", count=4) + line("unfinished")[:-1])
    own.write_bytes(own.read_bytes() + line("void")[:40] + b"~\n")
    with held_lock(paths, UnsyncedDisk()):
        journal_at(paths, UnsyncedDisk(), clock, wait=0).commit([entry("waiting")])
    Drafts(paths, UnsyncedDisk()).save("goal", {"words": SENTINEL})
    Shown(paths, UnsyncedDisk()).note(SENTINEL, TODAY)
    Path(paths.drafts, "old.json.damaged-1").write_text(SENTINEL)
    Path(paths.state, "recent").write_text(SENTINEL)
    Path(paths.checkpoint).write_text(SENTINEL)
    Path(paths.backups, "2026-11-01").mkdir(parents=True)
    Path(paths.backups, "2026-11-01", "2026-11.own.jsonl").write_text(SENTINEL)


def texts(paths: Paths) -> set[bytes]:
    """Every line in plain segments and in the spool, unfinished ones as the next writer would mark them."""
    found = set()
    for file in (*Path(paths.journal).glob("*.jsonl"), *Path(paths.spool).glob("*.json")):
        *lines, rest = file.read_bytes().split(b"\n")
        found |= {one for one in (*lines, rest + b"~" if rest else b"") if one}
    return found


@pytest.fixture
def furnished(paths: Paths) -> Paths:
    furnish(paths)
    return paths


def test_nothing_is_readable_once_it_is_sealed_and_all_is_there_for_who_opens_it(furnished: Paths) -> None:
    before = tables_in(furnished)
    assert len(holding(Path(furnished.data))) == 13
    report = lock(furnished)
    assert holding(Path(furnished.data)) == []
    assert (report.left, report.aside, report.backups) == ((), (), 1)
    assert tables_in(furnished) == before
    assert len(before["log"]) == 7
    drafts = Drafts(furnished, UnsyncedDisk(), opened(furnished).keyring)
    assert drafts.load("goal") == {"words": SENTINEL}
    assert Shown(furnished, UnsyncedDisk(), opened(furnished).keyring).days_since(SENTINEL, TODAY) == 0


def test_a_link_among_the_backups_is_not_followed(furnished: Paths) -> None:
    before = tables_in(furnished)
    Path(furnished.backups, "above").symlink_to("../..")
    Path(furnished.backups, "mine").mkdir()
    Path(furnished.backups, "mine", "photo").write_text("a photo")
    report = lock(furnished)
    assert report.backups == 1
    assert tables_in(furnished) == before
    assert Path(furnished.backups, "mine", "photo").read_text() == "a photo"


def test_unsealing_gives_back_every_line_as_it_was(furnished: Paths) -> None:
    before, shown = texts(furnished), tables_in(furnished)
    lock(furnished)
    report = unlock(furnished)
    assert (report.left, report.aside) == ((), ())
    assert texts(furnished) == before
    assert tables_in(furnished) == shown
    assert Drafts(furnished, UnsyncedDisk()).load("goal") == {"words": SENTINEL}
    assert Shown(furnished, UnsyncedDisk()).days_since(SENTINEL, TODAY) == 0
    assert Path(furnished.drafts, "old.json.damaged-1").read_text() == SENTINEL
    content = json.loads(Path(furnished.store_json).read_text())
    assert (content["min_reader"], content["min_writer"], content["seal"]["state"]) == (1, 1, "off")


def test_damage_is_counted_the_same_before_within_and_after(furnished: Paths) -> None:
    def damage() -> int:
        journal = opened(furnished)
        journal.refresh()
        return sum(journal.damage.values())

    before = damage()
    lock(furnished)
    within = damage()
    unlock(furnished)
    assert (before, within, damage()) == (1, 1, 1)


def test_what_is_logged_meanwhile_comes_along(furnished: Paths) -> None:
    lock(furnished)
    journal_at(furnished, UnsyncedDisk(), Clock(START_MS + 9 * MONTH_MS)).commit([entry("meanwhile")])
    unlock(furnished)
    assert tables_in(furnished)["log"]["meanwhile"] == {"note": f"{SENTINEL} meanwhile"}
    journal_at(furnished, UnsyncedDisk(), Clock(START_MS + 9 * MONTH_MS)).commit([entry("after")])
    assert b'"after"' in b"".join(texts(furnished))


def test_sealing_again_takes_new_keys_and_keeps_what_is_there(furnished: Paths) -> None:
    before = tables_in(furnished)
    lock(furnished)
    unlock(furnished)
    lock(furnished, keys=keys_of(2))
    journal = opened(furnished, keys=keys_of(2))
    journal.refresh()
    assert journal.tables == before
    assert holding(Path(furnished.data)) == []


def test_unknown_things_in_store_json_stay(furnished: Paths) -> None:
    content = json.loads(Path(furnished.store_json).read_text())
    Path(furnished.store_json).write_text(json.dumps(content | {"later": [1], "format": 7}))
    lock(furnished)
    unlock(furnished)
    found = json.loads(Path(furnished.store_json).read_text())
    assert (found["id"], found["later"], found["format"]) == (content["id"], [1], 7)


def test_a_sealed_store_is_not_sealed_twice(furnished: Paths) -> None:
    lock(furnished)
    with pytest.raises(Sealed, match="already"):
        lock(furnished, keys=keys_of(2))
    assert tables_in(furnished)


def test_a_store_that_is_not_there_yet_can_be_sealed(paths: Paths) -> None:
    lock(paths)
    journal_at(paths, UnsyncedDisk()).commit([entry("1")])
    assert holding(Path(paths.data)) == []
    assert list(tables_in(paths)["log"]) == ["1"]


def test_a_plain_segment_that_a_sync_tool_brings_back_is_read_and_sealed_by_another_run(furnished: Paths) -> None:
    before = tables_in(furnished)
    lock(furnished)
    Path(furnished.journal, "2026-12.other.jsonl").write_bytes(line("theirs", count=1) + line("late", count=9))
    assert tables_in(furnished)["log"].keys() == before["log"].keys() | {"late"}
    report = turning(opened(furnished), furnished).finish()
    assert (report.lines, report.left) == (1, ())
    assert holding(Path(furnished.data)) == []
    assert tables_in(furnished)["log"].keys() == before["log"].keys() | {"late"}


def test_a_sealed_line_that_comes_late_is_counted_and_unsealed_by_another_run(furnished: Paths) -> None:
    lock(furnished)
    journal_at(furnished, UnsyncedDisk()).commit([entry("late")])
    kept = {file: file.read_bytes() for file in Path(furnished.journal).glob("*.sealed.jsonl")}
    unlock(furnished)
    late = Path(furnished.journal, "2027-01.late.1.sealed.jsonl")
    late.write_bytes(next(text for text in kept.values() if text.count(b"\n") > 2))
    journal = journal_at(furnished, UnsyncedDisk())
    journal.refresh()
    assert journal.damage[late.name] > 0
    journal = journal_at(furnished, UnsyncedDisk())
    journal.keyring.look()
    journal.keyring.open(keys_of())
    turning(journal, furnished).off()
    assert not late.exists()
    assert "late" in tables_in(furnished)["log"]


def test_a_line_that_nobody_can_open_is_moved_aside_and_the_rest_is_unsealed(furnished: Paths) -> None:
    before = tables_in(furnished)
    lock(furnished)
    strange = Path(furnished.journal, "2026-12.strange.1.sealed.jsonl")
    theirs = next(file for file in Path(furnished.journal).glob("2026-12.*.sealed.jsonl"))
    strange.write_bytes(theirs.read_bytes().replace(b'"sealed":"A', b'"sealed":"B'))
    report = unlock(furnished)
    assert report.aside == (f"{strange}.damaged-1",)
    assert Path(report.aside[0]).is_file()
    assert tables_in(furnished) == before


def test_what_is_too_large_to_be_one_of_ours_stays_and_is_named(furnished: Paths) -> None:
    large = Path(furnished.journal, "2026-01.large.jsonl")
    large.write_bytes(b"x" * (9 * 1024 * 1024))
    unfinished = Path(furnished.spool, "unfinished.json")
    unfinished.write_bytes(line("unfinished")[:50])
    alien = Path(furnished.store, "notes.txt")
    alien.write_text("not ours")
    report = lock(furnished)
    assert set(report.left) == {str(large), str(unfinished), str(alien)}


def test_another_machine_finds_its_own_segments_sealed_and_goes_on(furnished: Paths, tmp_path: Path) -> None:
    other = paths_in(tmp_path / "other")
    Path(other.data).mkdir(parents=True, mode=0o700)
    lock(furnished)
    Path(furnished.store).rename(other.store)
    journal_at(other, UnsyncedDisk(), Clock(START_MS + MONTH_MS)).commit([entry("elsewhere")])
    assert holding(Path(other.data)) == []
    assert "elsewhere" in tables_in(other)["log"]


# Deaths and errors

Act = Callable[[Paths, Disk], object]
BOTH_WAYS = pytest.mark.parametrize("act", [lock, unlock], ids=["lock", "unlock"])


def staged(folder: Path, act: Act) -> Paths:
    folder.mkdir()
    paths = paths_in(folder)
    furnish(paths)
    if act is unlock:
        lock(paths)
    return paths


def operations(folder: Path, act: Act) -> FaultyDisk:
    disk = FaultyDisk()
    act(staged(folder, act), disk)
    return disk


def finish(paths: Paths, act: Act) -> None:
    """What the person does next: the same command again."""
    journal = opened(paths)
    if act is unlock:
        assert not journal.keyring.hides or turning(journal, paths).off()
    elif journal.keyring.hides:
        turning(journal, paths).finish()
    else:
        lock(paths)


def judge(paths: Paths, act: Act, expected: Tables) -> None:
    """After a death: all is there, a quick log works and is as readable as it should be, and the same command again ends it."""
    assert tables_in(paths) == expected
    journal = journal_at(paths, UnsyncedDisk(), Clock(START_MS + 5 * MONTH_MS))
    assert not journal.commit([entry("next")]).spooled
    expected["log"]["next"] = {"note": f"{SENTINEL} next"}
    assert tables_in(paths) == expected
    finish(paths, act)
    assert tables_in(paths) == expected
    assert (holding(Path(paths.data)) == []) is (act is lock)
    journal = opened(paths)
    journal.refresh()
    assert sum(journal.damage.values()) == 1
    assert Drafts(paths, UnsyncedDisk(), journal.keyring).load("goal") == {"words": SENTINEL}


@BOTH_WAYS
@sized(short=5, soak=1)
def test_a_death_at_any_operation_loses_nothing(tmp_path: Path, act: Act, size: int) -> None:
    expected = tables_in(staged(tmp_path / "expected", act))
    count = operations(tmp_path / "counted", act).done
    assert count > 150
    for at in range(1, count + 1, size):
        paths = staged(tmp_path / str(at), act)
        with pytest.raises(Killed):
            act(paths, FaultyDisk(at, Killed))
        judge(paths, act, json.loads(json.dumps(expected)))


@BOTH_WAYS
@sized(short=400, soak=7)
def test_a_death_inside_a_write_loses_nothing(tmp_path: Path, act: Act, size: int) -> None:
    expected = tables_in(staged(tmp_path / "expected", act))
    writes = [(at, length) for at, (name, length) in enumerate(operations(tmp_path / "counted", act).did, 1) if name == "write"]
    assert len(writes) > 5
    for at, length in writes:
        for torn in range(1, length, size):
            paths = staged(tmp_path / f"{at}-{torn}", act)
            with pytest.raises(Killed):
                act(paths, FaultyDisk(at, Killed, torn=torn))
            judge(paths, act, json.loads(json.dumps(expected)))


@BOTH_WAYS
@sized(short=7, soak=1)
def test_an_error_at_any_operation_is_told_and_loses_nothing(tmp_path: Path, act: Act, size: int) -> None:
    expected = tables_in(staged(tmp_path / "expected", act))
    for at in range(1, operations(tmp_path / "counted", act).done + 1, size):
        paths = staged(tmp_path / str(at), act)
        with suppress(StorageError):
            act(paths, FaultyDisk(at, system_error(errno.ENOSPC), once=bool(at % 2)))
        judge(paths, act, json.loads(json.dumps(expected)))
