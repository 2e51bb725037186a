"""Where an export goes: private, whole, and over nothing that was not said to go."""

from __future__ import annotations

import os
import stat
from collections.abc import Callable
from pathlib import Path

import pytest

from storage.disk import Disk
from storage.errors import StorageError
from storage.exporting.handing_out import Taken, hand_out, hand_out_folder, new_name
from storage.paths import Paths
from tests.storage.stores import FailingDisk, paths_in


@pytest.fixture
def paths(tmp_path: Path) -> Paths:
    return paths_in(tmp_path)


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def test_a_new_file_is_for_its_owner_alone_whatever_the_umask(paths: Paths, tmp_path: Path) -> None:
    before = os.umask(0)
    try:
        done = hand_out(Disk(), paths, str(tmp_path / "a.md"), b"words")
    finally:
        os.umask(before)
    assert (tmp_path / "a.md").read_bytes() == b"words"
    assert mode(tmp_path / "a.md") == 0o600
    assert not done.replaced
    assert [one.name for one in tmp_path.iterdir()] == ["a.md"], "something was left beside it"


def test_what_is_there_stays_unless_it_is_said_to_go_and_is_private_then(paths: Paths, tmp_path: Path) -> None:
    file = tmp_path / "a.md"
    file.write_bytes(b"old")
    file.chmod(0o644)
    with pytest.raises(Taken, match="--overwrite"):
        hand_out(Disk(), paths, str(file), b"new")
    assert file.read_bytes() == b"old"
    assert hand_out(Disk(), paths, str(file), b"new", overwrite=True).replaced
    assert (file.read_bytes(), mode(file)) == (b"new", 0o600)


def test_a_link_is_told_and_its_target_written(paths: Paths, tmp_path: Path) -> None:
    target, link = tmp_path / "target", tmp_path / "link"
    target.write_bytes(b"old")
    link.symlink_to(target)
    with pytest.raises(Taken, match=r"a link to .*target"):
        hand_out(Disk(), paths, str(link), b"new")
    assert hand_out(Disk(), paths, str(link), b"new", overwrite=True).through == str(target)
    assert link.is_symlink()
    assert target.read_bytes() == b"new"


def test_a_link_to_nothing_is_followed_only_when_told_so(paths: Paths, tmp_path: Path) -> None:
    link = tmp_path / "link"
    link.symlink_to(tmp_path / "elsewhere")
    with pytest.raises(Taken):
        hand_out(Disk(), paths, str(link), b"new")
    assert not (tmp_path / "elsewhere").exists()


def missing(folder: Path) -> str:
    return str(folder / "no" / "such" / "a.md")


def a_folder(folder: Path) -> str:
    return str(folder)


def a_pipe(folder: Path) -> str:
    os.mkfifo(folder / "pipe")
    return str(folder / "pipe")


def within_a_file(folder: Path) -> str:
    (folder / "file").touch()
    return str(folder / "file" / "a.md")


def in_the_record(folder: Path) -> str:
    (folder / "data" / "store").mkdir(parents=True)
    return str(folder / "data" / "store" / "a.md")


def by_a_link_into_the_record(folder: Path) -> str:
    (folder / "data").mkdir()
    (folder / "door").symlink_to(folder / "data")
    return str(folder / "door" / "a.md")


def endless(folder: Path) -> str:
    return str(folder / ("a" * 300))


def no_name(name: str) -> Callable[[Path], str]:
    return lambda _: name


NO_NAMES = [no_name(name) for name in (" ", "a\0b", "\ud800", "~nobody-of-this-name/a.md")]
NO_PLACES = [missing, a_folder, a_pipe, within_a_file, in_the_record, by_a_link_into_the_record, endless, *NO_NAMES]


@pytest.mark.parametrize("named", NO_PLACES)
def test_paths_that_are_no_place_for_it_are_refused_in_one_line(paths: Paths, tmp_path: Path, named: Callable[[Path], str]) -> None:
    path = named(tmp_path)
    before = sorted(str(one) for one in tmp_path.rglob("*"))
    with pytest.raises(StorageError) as refusal:
        hand_out(Disk(), paths, path, b"words", overwrite=True)
    assert "\n" not in refusal.value.sentence
    assert sorted(str(one) for one in tmp_path.rglob("*")) == before


def test_tables_go_into_a_folder_that_is_made_private_and_other_files_stay(paths: Paths, tmp_path: Path) -> None:
    folder = tmp_path / "tables"
    hand_out_folder(Disk(), paths, str(folder), {"a.csv": b"1", "b.csv": b"2"})
    assert mode(folder) == 0o700
    assert {one.name: mode(one) for one in folder.iterdir()} == {"a.csv": 0o600, "b.csv": 0o600}
    (folder / "mine.txt").write_text("mine")
    with pytest.raises(Taken):
        hand_out_folder(Disk(), paths, str(folder), {"b.csv": b"3"})
    assert hand_out_folder(Disk(), paths, str(folder), {"b.csv": b"3"}, overwrite=True).replaced
    assert {one.name: one.read_text() for one in folder.iterdir()} == {"a.csv": "1", "b.csv": "3", "mine.txt": "mine"}


def test_a_table_is_not_written_through_a_link(paths: Paths, tmp_path: Path) -> None:
    folder, other = tmp_path / "tables", tmp_path / "other"
    folder.mkdir()
    other.write_text("other")
    (folder / "a.csv").symlink_to(other)
    with pytest.raises(StorageError):
        hand_out_folder(Disk(), paths, str(folder), {"a.csv": b"1"}, overwrite=True)
    assert other.read_text() == "other"


def full() -> OSError:
    return OSError(28, "No space left on device")


@pytest.mark.parametrize("step", range(1, 12))
def test_whatever_fails_the_old_file_is_whole_or_the_new_one_is(paths: Paths, tmp_path: Path, step: int) -> None:
    file = tmp_path / "a.md"
    file.write_bytes(b"old")
    disk = FailingDisk(step, full, once=True)
    try:
        hand_out(disk, paths, str(file), b"new", overwrite=True)
    except StorageError as error:
        assert "\n" not in error.sentence  # noqa: PT017  whether it is raised depends on the step
    assert file.read_bytes() in {b"old", b"new"}


def test_a_disk_that_refuses_is_told_with_what_to_do_about_this_file(paths: Paths, tmp_path: Path) -> None:
    told = []
    for step in range(1, 8):
        try:
            hand_out(
                FailingDisk(step, lambda: PermissionError(13, "Permission denied"), once=True), paths, str(tmp_path / f"{step}"), b"new"
            )
        except StorageError as error:
            told.append(error.sentence)
    assert len(told) > 4
    assert all("ame another path" in one and "--store" not in one for one in told)


def test_a_proposed_name_is_one_that_nothing_has(tmp_path: Path) -> None:
    (tmp_path / "a.md").touch()
    (tmp_path / "a-2.md").symlink_to(tmp_path / "nothing")
    assert new_name(Disk(), str(tmp_path), "a", ".md") == str(tmp_path / "a-3.md")
