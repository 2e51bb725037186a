"""Whole small files: read back before they take a place, kept once, and never over what another program wrote meanwhile."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from storage.errors import NotSaved
from storage.files import below, keep_copy, swap_file
from tests.soak.faulty import FaultyDisk
from tests.storage.stores import Killed, UnsyncedDisk

DISK = UnsyncedDisk()


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "a.jsonl"
    path.write_bytes(b"old\n")
    return path


def test_a_file_takes_the_place_of_what_was_looked_at(file: Path) -> None:
    swap_file(DISK, str(file), b"new\n", DISK.stat(str(file)))
    assert [path.read_bytes() for path in file.parent.iterdir()] == [b"new\n"]


def test_what_another_program_wrote_meanwhile_stays(file: Path) -> None:
    was = DISK.stat(str(file))
    file.write_bytes(b"old\nnewer\n")
    with pytest.raises(NotSaved, match="Another program wrote"):
        swap_file(DISK, str(file), b"new\n", was)
    with pytest.raises(NotSaved, match="Another program wrote"):
        swap_file(DISK, str(file), b"new\n", None)
    assert [path.read_bytes() for path in file.parent.iterdir()] == [b"old\nnewer\n"]


def test_what_does_not_read_back_takes_no_place(file: Path) -> None:
    class Rotten(UnsyncedDisk):
        def read(self, path: str, offset: int, length: int) -> bytes:
            return super().read(path, offset, length).replace(b"n", b"m")

    with pytest.raises(NotSaved, match="read back"):
        swap_file(Rotten(), str(file), b"new\n", DISK.stat(str(file)))
    assert [path.read_bytes() for path in file.parent.iterdir()] == [b"old\n"]


def test_a_copy_is_kept_once_and_under_a_free_name(file: Path) -> None:
    assert keep_copy(DISK, str(file), b"one") == keep_copy(DISK, str(file), b"one") == f"{file}.damaged-1"
    assert keep_copy(DISK, str(file), b"two") == f"{file}.damaged-2"
    assert {path.read_bytes() for path in file.parent.iterdir()} == {b"old\n", b"one", b"two"}


def test_a_death_at_any_operation_leaves_the_old_or_the_new(file: Path) -> None:
    at = 0
    while True:
        at += 1
        file.write_bytes(b"old\n")
        disk = FaultyDisk(at, Killed)
        try:
            swap_file(disk, str(file), b"new\n", DISK.stat(str(file)))
        except Killed:
            assert file.read_bytes() in {b"old\n", b"new\n"}
        else:
            break
    assert at > 5
    assert file.read_bytes() == b"new\n"


def test_files_are_found_at_any_depth_and_links_are_not_followed(tmp_path: Path) -> None:
    (tmp_path / "a" / "b").mkdir(parents=True)
    (tmp_path / "a" / "b" / "file").touch()
    (tmp_path / "a" / "up").symlink_to("..")
    (tmp_path / "a" / "nowhere").symlink_to("nothing")
    found = [os.path.relpath(path, tmp_path) for path, _ in below(DISK, str(tmp_path))]
    assert sorted(found) == ["a/b/file", "a/nowhere"]
