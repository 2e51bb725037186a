"""A disk that is full, a limit on file sizes, a disk that turns read-only, permissions that go away, all in mid-session."""

from __future__ import annotations

import errno
import os
import resource
import signal
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from storage.disk import Disk
from storage.drafts import Drafts
from storage.errors import NotSaved
from storage.journal import Journal
from storage.line import Op
from storage.paths import Paths
from tests.soak.faulty import RefusingDisk
from tests.soak.figures import Tell
from tests.soak.sizes import sized
from tests.soak.staging import run_apart
from tests.storage.stores import journal_at, paths_in, read_tables

NOBODY = 65534


def entry(number: int) -> Op:
    return ("log", str(number), {"n": number, "note": "n" * (number * 37 % 900)})


def save_until_refused(journal: Journal, number: int = 0, most: int = 10**6) -> tuple[int, NotSaved | None]:
    """Save entries from `number` on; gives back the number that was refused and why, None where none was."""
    for trying in range(number, number + most):
        try:
            journal.commit([entry(trying)])
        except NotSaved as error:
            return trying, error
    return number + most, None


def numbers(paths: Paths) -> list[int]:
    """The entries that are there, each checked to have its words."""
    found = read_tables(paths).get("log", {})
    assert found == {key: dict(entry(int(key))[2]) for key in found}
    return sorted(int(key) for key in found)


@contextmanager
def small_disk(folder: Path, kilobytes: int) -> Iterator[Path]:
    """A file system of its own, in memory, as far as this user may mount one."""
    folder.mkdir()
    mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={kilobytes}k", "tmpfs", folder], capture_output=True, check=False)
    if mounted.returncode != 0:
        pytest.skip("mounting a small disk takes root and a system that allows it; the limit on file sizes is tried in its place")
    try:
        yield folder
    finally:
        subprocess.run(["umount", "-l", folder], check=True)


@sized(short=1, soak=25)
def test_a_full_disk(tmp_path: Path, size: int, tell: Tell) -> None:
    saved = 0
    for round_ in range(size):
        with small_disk(tmp_path / str(round_), 96 + 4 * round_) as disk:
            saved += fill(disk, ballast=20_000 + 777 * round_)
    assert saved > 0
    tell("a full disk (points: disks)", size, saved, 0)


def fill(disk: Path, ballast: int) -> int:
    """Fill a disk with entries, go on reading, make room and save again; gives back how many were acknowledged."""
    paths = paths_in(disk)
    (disk / "ballast").write_bytes(b"b" * ballast)
    journal = journal_at(paths)
    journal.refresh()
    count, error = save_until_refused(journal)
    assert error is not None
    assert "full" in error.sentence
    drafts = Drafts(paths, Disk())
    with pytest.raises(NotSaved, match="full"):
        drafts.save("note", {"words": "w" * 8000})
    for _ in range(3):
        assert save_until_refused(journal, count, 1)[1] is not None
        journal.refresh()
        assert sorted(map(int, journal.tables["log"])) == numbers(paths) == list(range(count))
    (disk / "ballast").unlink()
    assert save_until_refused(journal, count, 5)[1] is None
    drafts.save("note", {"words": "w" * 8000})
    assert numbers(paths) == list(range(count + 5))
    journal.refresh()
    assert journal.damage == {}
    return count + 5


def test_a_limit_on_the_size_of_files(paths: Paths) -> None:
    """The segment reaches the limit of a process; one without a limit goes on in the same file."""

    def work() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (5000, resource.RLIM_INFINITY))
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        journal = journal_at(paths)
        count, error = save_until_refused(journal)
        assert error is not None
        assert count > 3
        assert numbers(paths) == list(range(count))
        resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
        assert save_until_refused(journal, count, 5)[1] is None
        assert numbers(paths) == list(range(count + 5))

    assert run_apart(work) == 0
    assert len(numbers(paths)) > 8


def test_a_disk_that_turns_read_only(tmp_path: Path) -> None:
    with small_disk(tmp_path / "disk", 400) as disk:
        paths = paths_in(disk)
        journal = journal_at(paths)
        save_until_refused(journal, 0, 3)
        subprocess.run(["mount", "-o", "remount,ro", disk], check=True)
        count, error = save_until_refused(journal, 3)
        assert (count, "read-only" in str(error)) == (3, True)
        assert numbers(paths) == [0, 1, 2]
        assert read_tables(paths)["log"].keys() == journal.tables["log"].keys()
        subprocess.run(["mount", "-o", "remount,rw", disk], check=True)
        assert save_until_refused(journal, 3, 2) == (5, None)
        assert numbers(paths) == [0, 1, 2, 3, 4]


@pytest.mark.parametrize("folder", ["journal", "state", "store", "spool"])
def test_permissions_that_go_away_from_an_ordinary_user(folder: str) -> None:
    """Where root runs the tests, by a process that is nobody."""

    def work() -> None:
        if os.geteuid() == 0:
            os.setgroups([])
            os.setgid(NOBODY)
            os.setuid(NOBODY)
        with tempfile.TemporaryDirectory() as place:
            lose_permission(paths_in(Path(place)), folder)

    assert run_apart(work) == 0


def lose_permission(paths: Paths, name: str) -> None:
    journal = journal_at(paths, wait=0)
    save_until_refused(journal, 0, 3)
    folder = Path(getattr(paths, name))
    folder.chmod(0)
    count, error = save_until_refused(journal, 3, 2)
    folder.chmod(0o700)
    assert error is not None
    assert "chmod" in error.sentence or "no right" in error.sentence
    assert save_until_refused(journal, count, 2)[1] is None
    assert numbers(paths) == list(range(count + 2))


@pytest.mark.parametrize("number", [errno.EROFS, errno.EACCES])
def test_a_session_in_which_every_write_is_refused_goes_on_reading(paths: Paths, number: int) -> None:
    journal = journal_at(paths, disk := RefusingDisk())
    save_until_refused(journal, 0, 3)
    disk.refuses = number
    journal_at(paths).commit([entry(99)])
    for _ in range(2):
        assert save_until_refused(journal, 3, 1)[1] is not None
        journal.refresh()
        assert sorted(map(int, journal.tables["log"])) == [0, 1, 2, 99]
    disk.refuses = 0
    assert save_until_refused(journal, 3, 1)[1] is None
    assert numbers(paths) == [0, 1, 2, 3, 99]
