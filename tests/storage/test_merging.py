"""Merging: whatever lies elsewhere comes in once, nothing is lost, and doing it again changes nothing."""

from __future__ import annotations

import errno
import os
import shutil
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given
from hypothesis import strategies as st

from storage.disk import Disk
from storage.errors import NewerFormat, NotSaved, StorageError, Unusable
from storage.line import DELETED, PURGED, Op
from storage.merging import Merged, merge
from storage.paths import Paths
from storage.store import Store
from tests.storage.stores import START_MS, Clock, FailingDisk, Killed, UnsyncedDisk, paths_in, read_tables


def opened(paths: Paths, ms: int = START_MS, disk: Disk | None = None) -> Store:
    return Store(paths, now_ms=Clock(ms), disk=disk or UnsyncedDisk())


def write(paths: Paths, ops: list[Op], ms: int = START_MS) -> None:
    opened(paths, ms).journal.commit(ops)


def merged(target: Paths, source: str | Path, *, dry_run: bool = False) -> Merged:
    return merge(opened(target), str(source), dry_run=dry_run)


@pytest.fixture
def there(tmp_path: Path) -> Paths:
    return paths_in(tmp_path / "there")


OPS = st.tuples(st.sampled_from("tu"), st.sampled_from("xyz"), st.dictionaries(st.sampled_from("abc"), st.integers(0, 5), min_size=1))


@given(st.lists(st.tuples(st.integers(0, 2), OPS, st.integers(0, 10**9)), max_size=20))
def test_machines_that_merge_with_one_another_agree_and_miss_nothing(writes: list[tuple[int, Op, int]]) -> None:
    with TemporaryDirectory() as folder:
        machines = [paths_in(Path(folder, name)) for name in "abc"]
        for who, op, skew in writes:
            write(machines[who], [op], START_MS + skew)
        there_is = [one for one in machines if Path(one.data).exists()]
        before = sum(len(lines_of(one)) for one in there_is)
        for target in there_is:
            for source in there_is:
                merged(target, source.data)
        states = [read_tables(one) for one in there_is]
        assert all(state == states[0] for state in states)
        assert [len(lines_of(one)) for one in there_is] == [before] * len(there_is)
        for target in there_is:
            assert [merged(target, source.data).absorbed.new for source in there_is] == [0] * len(there_is)


def lines_of(paths: Paths) -> set[bytes]:
    return {line for file in Path(paths.journal).glob("*.jsonl") for line in file.read_bytes().splitlines()}


@pytest.mark.parametrize("where", ["data", "store", "journal"])
def test_a_data_folder_its_store_or_its_journal_may_be_named(paths: Paths, there: Paths, where: str) -> None:
    write(there, [("t", "x", {"a": 1})])
    found = merged(paths, getattr(there, where))
    assert (found.absorbed.new, found.files, found.foreign) == (1, 1, False)
    assert read_tables(paths) == read_tables(there)


def test_a_single_conflict_file_may_be_named(paths: Paths, there: Paths, tmp_path: Path) -> None:
    write(there, [("t", "x", {"a": 1})])
    (segment,) = Path(there.journal).iterdir()
    copy = shutil.copy(segment, tmp_path / "2026-11.abc.sync-conflict-20261123-183000-ABCDEFG.jsonl")
    assert merged(paths, copy).absorbed.new == 1
    assert read_tables(paths) == {"t": {"x": {"a": 1}}}


def test_what_waits_in_the_other_spool_comes_too(paths: Paths, there: Paths) -> None:
    write(there, [("t", "x", {"a": 1})])
    (segment,) = Path(there.journal).iterdir()
    segment.rename(Path(there.spool, "1.json"))
    assert merged(paths, there.data).absorbed.new == 1


def test_another_store_is_told(paths: Paths, there: Paths) -> None:
    write(paths, [("t", "x", {"a": 1})])
    write(there, [("t", "y", {"a": 1})])
    assert merged(paths, there.data).foreign


def test_nobody_else_writes_the_file_that_comes_of_it(paths: Paths, there: Paths) -> None:
    """The other machine may go on with its own segment, and a sync tool may bring that one here."""
    write(there, [("t", "x", {"a": 1})])
    (theirs,) = Path(there.journal).iterdir()
    merged(paths, there.data)
    (taken,) = Path(paths.journal).iterdir()
    assert taken.name != theirs.name
    assert theirs.name.removesuffix(".jsonl") in taken.name
    shutil.copy(theirs, paths.journal)
    assert read_tables(paths) == read_tables(there)


def test_a_dry_run_tells_and_writes_nothing(paths: Paths, there: Paths) -> None:
    write(there, [("t", "x", {"a": 1})])
    assert merged(paths, there.data, dry_run=True).absorbed.new == 1
    assert not Path(paths.data).exists()


def test_damaged_lines_are_counted_and_left(paths: Paths, there: Paths) -> None:
    write(there, [("t", "x", {"a": 1})])
    (segment,) = Path(there.journal).iterdir()
    segment.write_bytes(b"<<<<<<< HEAD\n" + segment.read_bytes() + b"=======\n\n{}~\n")
    found = merged(paths, there.data).absorbed
    assert (found.new, found.damaged) == (1, 2)


def test_what_was_erased_here_does_not_come_back(paths: Paths, there: Paths) -> None:
    write(there, [("t", "x", {"a": 1}), ("t", "y", {"a": 1})])
    write(there, [("t", "x", {"a": 2})])
    write(paths, [("t", "x", {DELETED: True, PURGED: True})])
    found = merged(paths, there.data).absorbed
    assert (found.new, found.erased) == (1, 1)
    assert b'"x"' not in b"".join(file.read_bytes() for file in Path(paths.journal).glob("*.by-*"))
    assert read_tables(paths) == {"t": {"y": {"a": 1}}}


def nothing(folder: Path) -> None:
    folder.mkdir()


def newer(folder: Path) -> None:
    write(paths_in(folder), [("t", "x", {"a": 1})])
    (folder / "data" / "store" / "store.json").write_text('{"id": "n", "min_reader": 99, "min_writer": 99}')


@pytest.mark.parametrize(("make", "named", "error"), [(nothing, "", Unusable), (newer, "data", NewerFormat), (nothing, "gone", Unusable)])
def test_what_cannot_be_merged_is_refused(
    paths: Paths, tmp_path: Path, make: Callable[[Path], None], named: str, error: type[StorageError]
) -> None:
    make(tmp_path / "other")
    with pytest.raises(error):
        merged(paths, tmp_path / "other" / named)
    assert not Path(paths.data).exists()


def test_a_kill_at_any_operation_loses_nothing_and_a_second_try_finishes(tmp_path: Path) -> None:
    there = paths_in(tmp_path / "there")
    for number in range(3):
        write(there, [("t", str(number), {"a": 1})], START_MS + number * 40 * 86_400_000)
    at = 0
    while True:
        at += 1
        here = paths_in(tmp_path / str(at))
        write(here, [("u", "own", {"a": 1})])
        disk = FailingDisk(at, Killed)
        try:
            merge(opened(here, disk=disk), there.data)
        except Killed:
            assert read_tables(here)["u"] == {"own": {"a": 1}}
            merged(here, there.data)
            assert read_tables(here)["t"] == read_tables(there)["t"]
        else:
            break
    assert at > 30


class Watching(UnsyncedDisk):
    """A disk that notes which folders were synced; the first sync of the journal fails."""

    def __init__(self) -> None:
        self.synced: list[str] = []

    def fsync_dir(self, folder: str) -> None:
        self.synced.append(Path(folder).name)
        if self.synced.count("journal") == 1 and folder.endswith("journal"):
            raise OSError(errno.EIO, os.strerror(errno.EIO))


def test_a_second_try_makes_the_names_stay_that_the_first_left(paths: Paths, there: Paths) -> None:
    write(paths, [("t", "y", {"a": 1})])
    write(there, [("t", "x", {"a": 1})])
    store = opened(paths, disk=(disk := Watching()))
    with pytest.raises(NotSaved):
        merge(store, there.data)
    assert merge(store, there.data).absorbed.new == 0
    assert disk.synced.count("journal") == 2
