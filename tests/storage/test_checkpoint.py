"""The checkpoint: stock TinyDB opens it, opening goes on from it, and whatever happens to the file, nothing but time is lost."""

from __future__ import annotations

import errno
import os
import shutil
import stat
import zlib
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import pytest
from tinydb import TinyDB, where

from protocol.snapshot import EMPTY
from storage.line import DELETED, unseal
from storage.paths import Paths
from tests.protocol.making import attempt
from tests.protocol.resuming import expect_same, figures, put
from tests.storage.histories import DAYS, NOW, changes, plain_record, plain_store, replayed, store_at, write
from tests.storage.stores import FailingDisk, Killed, everything_below, journal_at, paths_in, read_tables, segment_of, system_error


@pytest.fixture(autouse=True)
def renewed_often(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("storage.caches.RENEWS_CHECKPOINT", 100)


def lines_read(paths: Paths) -> int:
    """How many lines opening reads; those before the checkpoint are not."""
    journal = journal_at(paths)
    journal.refresh()
    return journal.grown


def test_stock_tinydb_opens_it(paths: Paths) -> None:
    store = plain_store(paths)
    with TinyDB(paths.checkpoint, access_mode="r") as database:
        (told,) = database.all()
        assert "cache" in told["note"]
        documents = database.table("attempt").all()
        found = database.table("attempt").search(where("_id") == "attempt-007")
    kept = [{name: value for name, value in one.items() if name not in {"_id", "_h"}} for one in documents]
    assert {one["_id"]: document for one, document in zip(documents, kept, strict=True)} == store.journal.tables["attempt"]
    assert [one["outcome"] for one in found] == ["achieved"]


def test_opening_goes_on_from_it(paths: Paths) -> None:
    store = plain_store(paths)
    write(store.journal, [("attempt", "late", {"note": "n"}), ("attempt", "attempt-003", {"effort": 9})], together=1)
    before = read_tables(paths)
    assert lines_read(paths) == 2
    Path(paths.checkpoint).unlink()
    assert lines_read(paths) > DAYS
    assert read_tables(paths) == before


def test_what_is_deleted_stays_so_and_comes_back_with_its_fields(paths: Paths) -> None:
    store = plain_store(paths)
    write(store.journal, [("attempt", "attempt-003", {DELETED: True}), ("attempt", "attempt-004", {"effort": 9})])
    store.refresh()
    Path(paths.checkpoint).unlink()
    again = store_at(paths)
    assert again.snapshot.attempts["attempt-004"].effort == 9
    again.close(NOW)

    opened = journal_at(paths)
    opened.refresh()
    assert opened.grown == 0
    assert "attempt-003" not in opened.tables["attempt"]
    opened.commit([("attempt", "attempt-003", {DELETED: False})])
    assert opened.tables["attempt"]["attempt-003"] == read_tables(paths)["attempt"]["attempt-003"]
    assert replayed(paths).attempts["attempt-003"] == attempt(3)


def test_a_later_edit_wins_and_an_older_one_does_not(paths: Paths) -> None:
    """Fields keep their stamps: a line of another machine that is older than what the checkpoint has changes nothing."""
    store = plain_store(paths)
    elsewhere = paths_in(Path(paths.data).parent / "there")
    older = journal_at(elsewhere, clock=lambda: 1_000)
    older.commit([("attempt", "attempt-003", {"effort": 1, "extra": "from there"})])
    (segment,) = Path(elsewhere.journal).iterdir()
    (Path(paths.journal) / segment.name).write_bytes(segment.read_bytes())
    opened = store_at(paths)
    assert opened.snapshot.attempts["attempt-003"].effort == 6
    assert opened.journal.tables["attempt"]["attempt-003"]["extra"] == "from there"
    assert store.refresh()
    assert opened.snapshot == store.snapshot == replayed(paths)


def test_the_clock_stays_above_what_the_checkpoint_has(paths: Paths) -> None:
    ahead = journal_at(paths, clock=lambda: 2_000_000_000_000)
    write(ahead, changes(EMPTY, plain_record()), together=1)
    store = store_at(paths)
    assert store.snapshot
    store.close(NOW)
    store_at(paths).journal.commit([("attempt", "attempt-003", {"effort": 2})])
    assert store_at(paths).snapshot.attempts["attempt-003"].effort == 2


def test_it_is_private_and_nothing_stays_beside_it(paths: Paths) -> None:
    plain_store(paths)
    assert stat.S_IMODE(Path(paths.checkpoint).stat().st_mode) == 0o600
    assert not list(Path(paths.state).glob("*.tmp"))


def test_reading_writes_nothing(paths: Paths) -> None:
    plain_store(paths)
    for kept in (paths.checkpoint, paths.recent):
        Path(kept).unlink()
    before = everything_below(Path(paths.data))
    store = store_at(paths)
    assert store.snapshot == store.recent(NOW)
    assert everything_below(Path(paths.data)) == before


def test_a_short_record_has_none(paths: Paths) -> None:
    store = store_at(paths)
    write(store.journal, changes(EMPTY, plain_record()))
    assert store.snapshot
    store.close(NOW)
    assert not Path(paths.checkpoint).exists()
    assert not Path(paths.recent).exists()


def replace_crc(path: Path, change: Callable[[str], str]) -> None:
    """Alter a checkpoint and give it the checksum that belongs to it."""
    body, _, _ = path.read_bytes().rpartition(b',\n"_crc"')
    altered = change(body.decode()).encode()
    path.write_bytes(altered + b',\n"_crc":{"1":{"crc":"%08x"}}}\n' % zlib.crc32(altered))


def make_folder(path: Path) -> None:
    path.unlink()
    path.mkdir()


DAMAGE: dict[str, Callable[[Path], object]] = {
    "gone": Path.unlink,
    "empty": lambda path: path.write_bytes(b""),
    "half": lambda path: path.write_bytes(path.read_bytes()[: path.stat().st_size // 2]),
    "one byte short": lambda path: path.write_bytes(path.read_bytes()[:-1]),
    "one bit": lambda path: path.write_bytes(path.read_bytes().replace(b'"effort":6', b'"effort":7', 1)),
    "binary": lambda path: path.write_bytes(bytes(range(256)) * 40),
    "another JSON": lambda path: path.write_text('{"_default": {"1": {"a": 1}}}'),
    "of another store": lambda path: replace_crc(path, lambda text: text.replace('"store":"', '"store":"x', 1)),
    "of another version": lambda path: replace_crc(path, lambda text: text.replace('"v":2', '"v":3', 1)),
    "no header": lambda path: replace_crc(path, lambda text: text.replace("_default", "default", 1)),
    "segments of a wrong type": lambda path: replace_crc(path, lambda text: text.replace('"segments":[', '"segments":[7,', 1)),
    "a stamp that is none": lambda path: replace_crc(path, lambda text: text.replace('"stamp":"', '"stamp":"?', 1)),
    "a document that is none": lambda path: replace_crc(path, lambda text: text.replace('"1":{"_id"', '"1":["_id"', 1)),
    "a document without its id": lambda path: replace_crc(path, lambda text: text.replace('"_id"', '"_no"', 3)),
    "stamps of a wrong type": lambda path: replace_crc(path, lambda text: text.replace('"_h":"', '"_h":7,"h":"', 3)),
    "a folder": make_folder,
}


@pytest.mark.parametrize("damage", DAMAGE.values(), ids=DAMAGE)
def test_a_file_that_does_not_count_costs_nothing_but_time(paths: Paths, damage: Callable[[Path], object]) -> None:
    store = plain_store(paths)
    before = read_tables(paths)
    damage(Path(paths.checkpoint))
    assert read_tables(paths) == before
    assert lines_read(paths) == len(changes(EMPTY, plain_record()))
    again = store_at(paths)
    assert again.snapshot == store.snapshot
    again.close(NOW)
    assert lines_read(paths) == 0 or Path(paths.checkpoint).is_dir()
    assert read_tables(paths) == before


SEGMENTS: dict[str, Callable[[Path], object]] = {
    "shrunk": lambda segment: segment.write_bytes(b"".join(segment.read_bytes().splitlines(keepends=True)[:-2])),
    "emptied": lambda segment: segment.write_bytes(b""),
    "gone": Path.unlink,
    "one line fewer in the middle": lambda segment: segment.write_bytes(b"".join(segment.read_bytes().splitlines(keepends=True)[1:])),
    "one byte in the middle": lambda segment: segment.write_bytes(segment.read_bytes().replace(b'"effort":6', b'"effort":7', 1)),
    "one byte in the middle, and a line more": lambda segment: segment.write_bytes(
        segment.read_bytes().replace(b'"effort":6', b'"effort":7', 1) + b'{"v":1}\n'
    ),
    "under another name": lambda segment: segment.rename(segment.with_name("2026-01.abcdef.jsonl")),
}


@pytest.mark.parametrize("happens", SEGMENTS.values(), ids=SEGMENTS)
def test_a_segment_that_is_no_longer_the_same_counts_as_it_is_now(paths: Paths, happens: Callable[[Path], object]) -> None:
    plain_store(paths)
    happens(segment_of(paths))
    tables, recent = read_tables(paths), store_at(paths).recent(NOW)
    assert recent == replayed(paths)
    assert tables == read_tables(paths)


def test_a_copied_folder_keeps_its_checkpoint(paths: Paths, tmp_path: Path) -> None:
    """Other inodes, the same bytes."""
    plain_store(paths)
    copy = Paths(str(tmp_path / "copy"), str(tmp_path / "copy"))
    shutil.copytree(paths.data, copy.data)
    assert lines_read(copy) == 0
    assert store_at(copy).recent(NOW).settled
    assert read_tables(copy) == read_tables(paths)


def test_an_older_one_that_was_put_back_is_gone_on_from(paths: Paths) -> None:
    store = plain_store(paths)
    older = Path(paths.checkpoint).read_bytes()
    write(store.journal, changes(plain_record(), put(plain_record(), "attempts", attempt(3, effort=9))))
    Path(paths.checkpoint).unlink()
    again = store_at(paths)
    assert again.snapshot.attempts["attempt-003"].effort == 9
    again.close(NOW)
    Path(paths.checkpoint).write_bytes(older)
    assert lines_read(paths) == 1
    assert store_at(paths).snapshot.attempts["attempt-003"].effort == 9


def test_names_that_the_file_itself_needs_are_not_written(paths: Paths) -> None:
    store = plain_store(paths)
    Path(paths.checkpoint).unlink()
    store.journal.commit([("attempt", "odd", {"_id": "mine"})])
    again = store_at(paths)
    assert again.snapshot
    again.close(NOW)
    assert not Path(paths.checkpoint).exists()
    assert again.journal.tables["attempt"]["odd"] == {"_id": "mine"}


@pytest.mark.parametrize("dies", [False, True], ids=["refuses once", "is dead from there on"])
def test_a_disk_that_fails_while_it_is_written_loses_nothing(paths: Paths, dies: bool) -> None:
    plain_store(paths)
    before = plain_record()
    for operation in range(1, 400):
        for kept in (paths.checkpoint, paths.recent):
            Path(kept).unlink(missing_ok=True)
        disk = FailingDisk(10**9, Killed if dies else system_error(errno.ENOSPC), once=not dies)
        closing = store_at(paths, disk)
        assert closing.snapshot == before
        disk.at = disk.done + operation
        with suppress(Killed):
            closing.close(NOW)
        expect_same(figures(store_at(paths).recent(NOW), NOW), figures(before, NOW))
        assert store_at(paths).snapshot == before
        if not disk.was_touched:
            return
    pytest.fail("closing never ended")


def test_a_segment_whose_name_is_no_text_is_in_the_checkpoint_too(paths: Paths) -> None:
    store = plain_store(paths)
    shutil.copy(segment_of(paths), Path(paths.journal, os.fsdecode(b"\xff gr\xc3\xbc\xc3\x9fe.jsonl")))
    again = store_at(paths)
    assert again.snapshot == store.snapshot
    Path(paths.checkpoint).unlink()
    again.close(NOW)
    assert lines_read(paths) == 0


def test_a_full_segment_gets_no_more_lines(paths: Paths, monkeypatch: pytest.MonkeyPatch) -> None:
    """What grew is checked anew from its first byte, so what grows is kept short."""
    monkeypatch.setattr("storage.segments.SEGMENT_LIMIT", 2_000)
    journal = journal_at(paths)
    for number in range(30):
        journal.commit([("log", f"{number:02}", {"note": "n" * 200})])
    sizes = [segment.stat().st_size for segment in Path(paths.journal).iterdir()]
    assert len(sizes) > 3
    assert max(sizes) < 2_500
    assert len(read_tables(paths)["log"]) == 30
    later = journal_at(paths).commit([("log", "30", {"note": "n"})]).stamp
    stamps = [commit.stamp for path in Path(paths.journal).iterdir() for line in path.read_bytes().splitlines() if (commit := unseal(line))]
    assert max(stamps) == later
    assert len(set(stamps)) == 31
