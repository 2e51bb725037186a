"""Whatever fails, and wherever: what was acknowledged is there, the store opens, the next save works."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest

from storage.disk import Disk
from storage.errors import NotSaved, StorageError
from storage.journal import Journal
from storage.line import Commit, Op, seal
from storage.paths import Paths
from tests.storage.stores import (
    START_MS,
    Clock,
    FailingDisk,
    Killed,
    UnsyncedDisk,
    journal_at,
    paths_in,
    read_tables,
    segment_of,
    system_error,
)

MONTH_MS = 31 * 86_400_000


def entry(key: str) -> list[Op]:
    return [("log", key, {"note": f"note {key}", "pad": "x" * 90})]


def notes(paths: Paths) -> list[str]:
    """The keys that are there, each checked to have its words."""
    found = read_tables(paths).get("log", {})
    assert [key for key, document in found.items() if document["note"] != f"note {key}"] == []
    return sorted(found)


def test_a_write_torn_at_any_byte_costs_only_itself(tmp_path: Path) -> None:
    paths = paths_in(tmp_path)
    writer = journal_at(paths)
    writer.commit(entry("1"))
    sound = segment_of(paths).read_bytes()
    writer.commit(entry("2"))
    whole = segment_of(paths).read_bytes()
    for cut in range(len(sound), len(whole)):
        segment_of(paths).write_bytes(whole[:cut])
        assert notes(paths) == ["1"]
        journal_at(paths, UnsyncedDisk()).commit(entry("3"))
        assert notes(paths) == ["1", "3"], f"cut at {cut}"
        assert refreshed(paths).damage == {}
    segment_of(paths).write_bytes(whole)
    assert notes(paths) == ["1", "2"]


def test_a_line_that_lacks_only_its_newline_does_not_come_back_to_life(paths: Paths) -> None:
    journal_at(paths).commit(entry("1"))
    unsaved = seal(Commit(f"{START_MS:012x}0001other", entry("2")))
    with segment_of(paths).open("ab") as file:
        file.write(unsaved[:-1])
    journal_at(paths).commit(entry("3"))
    assert notes(paths) == ["1", "3"]
    assert unsaved[:-1] + b"~\n" in segment_of(paths).read_bytes()


def refreshed(paths: Paths) -> Journal:
    journal = journal_at(paths)
    journal.refresh()
    return journal


class FailingSync(Disk):
    """A disk whose first sync of a file, or of a folder of segments, fails."""

    def __init__(self, *, of_folder: bool) -> None:
        self.of_folder, self.failed = of_folder, False

    def fsync(self, handle: int) -> None:
        self._fail(when=not self.of_folder)
        super().fsync(handle)

    def fsync_dir(self, folder: str) -> None:
        self._fail(when=self.of_folder and folder.endswith("journal"))
        super().fsync_dir(folder)

    def _fail(self, *, when: bool) -> None:
        if when and not self.failed:
            self.failed = True
            raise OSError(errno.EIO, "injected")


def segments(paths: Paths) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in Path(paths.journal).iterdir()}


def test_after_a_failed_sync_a_fresh_file_is_used_by_all(paths: Paths) -> None:
    journal_at(paths).commit(entry("1"))
    journal = journal_at(paths, FailingSync(of_folder=False))
    journal.commit(entry("2"))
    before = segments(paths)
    journal.commit(entry("3"))
    journal_at(paths).commit(entry("4"))
    first, fresh = sorted(segments(paths), key=len)
    assert fresh.endswith(".2.jsonl")
    assert segments(paths)[first] == before[first]
    assert segments(paths)[first].splitlines()[-1] == segments(paths)[fresh].splitlines()[0]
    assert segments(paths)[fresh].count(b"\n") == 3
    assert notes(paths) == ["1", "2", "3", "4"]


def test_after_a_failed_sync_of_the_folder_the_same_name_is_not_used_again(paths: Paths) -> None:
    clock = Clock()
    journal_at(paths, clock=clock).commit(entry("1"))
    clock.ms += MONTH_MS
    journal = journal_at(paths, FailingSync(of_folder=True), clock)
    with pytest.raises(NotSaved):
        journal.commit(entry("2"))
    before = segments(paths)
    journal.commit(entry("2"))
    (fresh,) = segments(paths).keys() - before.keys()
    assert fresh.endswith(".2.jsonl")
    assert segments(paths).items() >= before.items()
    assert notes(paths) == ["1", "2"]


def session(paths: Paths, disk: Disk, acknowledged: list[str]) -> None:
    """What a person does in a while: a first start, some entries, another program that spooled, a new month."""
    clock = Clock()
    for round_ in range(2):
        journal = journal_at(paths, disk, clock)
        journal.refresh()
        for number in range(2):
            key = f"{round_}{number}"
            journal.commit(entry(key))
            acknowledged.append(key)
            clock.ms += 1
        Path(paths.spool, f"{round_}.json").write_bytes(seal(Commit(f"{START_MS:012x}{round_ + 9:04x}spooler", entry(f"spooled {round_}"))))
        acknowledged.append(f"spooled {round_}")
        clock.ms += MONTH_MS
    journal_at(paths, disk, clock).commit(entry("last"))
    acknowledged.append("last")


def operations_of_a_session(tmp_path: Path) -> int:
    disk = FailingDisk(10**9, Killed)
    session(paths_in(tmp_path / "whole"), disk, [])
    return disk.done


def test_a_death_at_any_operation_loses_nothing_acknowledged(tmp_path: Path) -> None:
    operations = operations_of_a_session(tmp_path)
    assert operations > 100
    for at in range(1, operations + 1):
        paths, acknowledged = paths_in(tmp_path / str(at)), list[str]()
        disk = FailingDisk(at, Killed)
        with pytest.raises(Killed):
            session(paths, disk, acknowledged)
        assert disk.was_touched
        found = notes(paths)
        assert set(found) >= set(acknowledged), f"killed at {at}"
        assert len(set(found) - set(acknowledged)) <= 1
        journal_at(paths, UnsyncedDisk(), Clock(START_MS + 3 * MONTH_MS)).commit(entry("after"))
        assert notes(paths) == sorted({*found, "after"}), f"killed at {at}"
        assert refreshed(paths).damage == {}


@pytest.mark.parametrize("number", [errno.EIO, errno.ENOSPC, errno.EACCES])
def test_an_error_at_any_operation_is_told_and_saving_again_works(tmp_path: Path, number: int) -> None:
    at, refused, disk = 0, 0, FailingDisk(1, system_error(number))
    while at == 0 or disk.was_touched:
        at += 1
        disk = FailingDisk(at, system_error(number), once=True)
        paths, kept = paths_in(tmp_path / str(at)), list[str]()
        clock = Clock()
        for key in ("1", "2", "3"):
            if refusal(paths, disk, clock, key):
                refused += 1
                assert refusal(paths, disk, clock, key) == "", f"failed at {at}"
            kept.append(key)
            clock.ms += MONTH_MS // 2
            assert notes(paths) == kept, f"failed at {at}"
        assert refreshed(paths).damage == {}
    assert refused > 50


def refusal(paths: Paths, disk: Disk, clock: Clock, key: str) -> str:
    """What a program that opens the store and saves an entry is told; empty when the entry is saved."""
    try:
        journal = journal_at(paths, disk, clock)
        journal.refresh()
        journal.commit(entry(key))
    except StorageError as error:
        return error.sentence
    return ""


@pytest.mark.parametrize(
    ("number", "told"),
    [
        (errno.ENOSPC, "The disk is full"),
        (errno.EDQUOT, "The disk is full"),
        (errno.EROFS, "is read-only"),
        (errno.EACCES, "no right to write"),
        (errno.EIO, "reported: "),
    ],
)
def test_a_session_goes_on_reading_and_saves_again_when_it_can(paths: Paths, number: int, told: str) -> None:
    class Refusing(Disk):
        refuses = False

        def write(self, handle: int, data: bytes) -> int:
            if self.refuses:
                raise OSError(number, os.strerror(number))
            return super().write(handle, data)

    journal = journal_at(paths, disk := Refusing())
    journal.commit(entry("1"))
    disk.refuses = True
    for _ in range(2):
        with pytest.raises(NotSaved, match=told):
            journal.commit(entry("2"))
    assert sorted(journal.tables["log"]) == notes(paths) == ["1"]
    disk.refuses = False
    journal.commit(entry("2"))
    assert notes(paths) == ["1", "2"]


def test_a_disk_without_room_for_the_whole_line_keeps_what_was_there(paths: Paths) -> None:
    class Full(Disk):
        left = 60

        def write(self, handle: int, data: bytes) -> int:
            if not self.left:
                raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
            taken = super().write(handle, data[: self.left])
            self.left -= taken
            return taken

    journal_at(paths).commit(entry("1"))
    journal = journal_at(paths, disk := Full())
    for _ in range(3):
        with pytest.raises(NotSaved, match="The disk is full"):
            journal.commit(entry("2"))
    assert notes(paths) == ["1"]
    assert not segment_of(paths).read_bytes().endswith(b"\n")
    disk.left = 10**6
    journal.commit(entry("2"))
    assert notes(paths) == ["1", "2"]
    assert refreshed(paths).damage == {}
    assert len(list(Path(paths.journal).iterdir())) == 1


def test_a_segment_that_cannot_be_read_is_told_and_the_others_are_read(paths: Paths) -> None:
    class Unreadable(Disk):
        def read(self, path: str, offset: int, length: int) -> bytes:
            if path.endswith("bad.jsonl"):
                raise OSError(errno.EIO, os.strerror(errno.EIO))
            return super().read(path, offset, length)

    journal_at(paths).commit(entry("1"))
    Path(paths.journal, "2027-01.bad.jsonl").write_bytes(b"whatever\n")
    journal = journal_at(paths, Unreadable())
    for _ in range(2):
        journal.refresh()
        assert journal.damage == {"2027-01.bad.jsonl": 1}
    assert sorted(journal.tables["log"]) == ["1"]
