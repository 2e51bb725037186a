"""Backups: made with the first change of a day, counted only when they read back, and put back without losing anything newer."""

from __future__ import annotations

import errno
import json
import shutil
from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from protocol.changes import DefineDomain, LogAttempt
from protocol.errors import ProtocolError
from protocol.moments import Now
from protocol.vocabulary import Outcome
from storage.backups import SPOOLED, Backups
from storage.disk import Disk
from storage.errors import StorageError
from storage.lock import Lock
from storage.paths import Paths
from storage.restoring import Restored, restore
from storage.store import Store
from tests.storage.stores import FailingDisk, Killed, UnsyncedDisk, everything_below, read_tables, system_error

START = datetime(2026, 11, 23, 18, 30, tzinfo=UTC)
DAY = date(2026, 11, 23)


def now(days: int = 0) -> Now:
    return Now(START + timedelta(days=days), "UTC", 0)


def opened(paths: Paths, days: int = 0, disk: Disk | None = None) -> Store:
    return Store(paths, now_ms=lambda: int(now(days).instant.timestamp() * 1000), disk=disk or UnsyncedDisk())


def log(paths: Paths, key: str, days: int = 0, disk: Disk | None = None) -> None:
    store = opened(paths, days, disk)
    if not store.snapshot.domains:
        store.apply(DefineDomain("d", "swim"), now(days))
    store.apply(LogAttempt(key, "d", Outcome.ACHIEVED, evidence=f"words of {key}"), now(days))


def backups(paths: Paths) -> Backups:
    return Backups(UnsyncedDisk(), paths)


def made(paths: Paths) -> dict[str, list[str]]:
    """The backups there are, each with what is wrong with it."""
    return {one.day.isoformat(): backups(paths).unsound(one) for one in backups(paths).all()}


def put_back(paths: Paths, day: date | None = None) -> Restored:
    return restore(opened(paths), day)


def test_the_first_change_of_a_logical_day_makes_one_and_no_other_does(paths: Paths) -> None:
    log(paths, "a")
    assert made(paths) == {"2026-11-23": []}
    before = everything_below(Path(paths.backups))
    log(paths, "b")
    assert everything_below(Path(paths.backups)) == before
    log(paths, "c", days=1)
    assert made(paths) == {"2026-11-24": [], "2026-11-23": []}


def test_the_day_is_the_logical_one(paths: Paths) -> None:
    opened(paths).apply(DefineDomain("d", "swim"), Now(START + timedelta(hours=8), "UTC", 0))
    assert list(made(paths)) == ["2026-11-23"]


def test_what_did_not_change_is_not_copied_again(paths: Paths) -> None:
    log(paths, "a", days=-40)
    log(paths, "b", days=0)
    log(paths, "c", days=1)
    old, new = sorted(Path(paths.journal).glob("*.jsonl"))
    folder = Path(paths.backups)
    assert sorted(path.parent.name for path in folder.rglob(old.name)) == ["2026-10-14", "2026-11-23"]
    assert sorted(path.parent.name for path in folder.rglob(new.name)) == ["2026-11-23", "2026-11-24"]


def test_old_ones_go_and_what_newer_ones_point_to_stays(paths: Paths) -> None:
    log(paths, "old", days=-400)
    for number in range(30):
        log(paths, str(number), days=number)
    found = made(paths)
    weekly, monthly = ["2026-12-13", "2026-12-06", "2026-11-29"], ["2026-11-30", "2025-10-19"]
    assert sorted(found) == sorted([*(f"2026-12-{day}" for day in range(16, 23)), *weekly, *monthly])
    assert not any(found.values())
    names = {path.parent.name for path in Path(paths.backups).rglob("manifest.json")}
    assert names == set(found)
    shutil.rmtree(paths.store)
    assert put_back(paths).absorbed.new == 32
    assert set(opened(paths).snapshot.attempts) == {"old", *map(str, range(30))}


def test_what_lies_beside_them_is_somebody_elses(paths: Paths) -> None:
    """A folder for backups of all kinds, and one that leads back into the store."""
    log(paths, "a")
    folder = Path(paths.backups)
    (folder / "photos").mkdir()
    (folder / "photos" / "one.jpg").write_text("a photo")
    (folder / "above").symlink_to("../..")
    for day in range(1, 60):
        log(paths, str(day), days=day)
    assert (folder / "photos" / "one.jpg").read_text() == "a photo"
    assert len(read_tables(paths)["attempt"]) == 60
    assert Path(paths.replica).is_file()


def test_a_lost_store_comes_back_whole(paths: Paths) -> None:
    log(paths, "a")
    log(paths, "b", days=1)
    before, store_json = opened(paths).snapshot, Path(paths.store_json).read_bytes()
    shutil.rmtree(paths.store)
    assert put_back(paths).absorbed.new == 3
    assert opened(paths).snapshot == before
    assert Path(paths.store_json).read_bytes() == store_json


def test_restoring_loses_nothing_newer_and_adds_nothing_twice(paths: Paths) -> None:
    log(paths, "a")
    log(paths, "b", days=1)
    log(paths, "c", days=2)
    before = opened(paths).snapshot
    for _ in range(2):
        assert put_back(paths, DAY).absorbed.new == 0
    assert opened(paths).snapshot == before


def test_damaged_lines_come_back_sound(paths: Paths) -> None:
    log(paths, "a")
    log(paths, "b", days=1)
    before = opened(paths).snapshot
    (segment,) = Path(paths.journal).iterdir()
    segment.write_bytes(segment.read_bytes().replace(b"words of a", b"wards of a"))
    assert "a" not in opened(paths).snapshot.attempts
    assert put_back(paths).absorbed.new == 1
    assert opened(paths).snapshot == before


def test_what_waits_in_the_spool_is_in_the_backup(paths: Paths) -> None:
    log(paths, "a", days=-1)
    waiting = opened(paths, disk=NoLock())
    waiting.journal.commit([("t", "waits", {"a": 1})])
    assert list(Path(paths.spool).iterdir())
    Backups(UnsyncedDisk(), paths).make(DAY)
    assert SPOOLED in backups(paths).all()[0].files
    shutil.rmtree(paths.store)
    put_back(paths)
    assert read_tables(paths)["t"] == {"waits": {"a": 1}}


class NoLock(UnsyncedDisk):
    """Somebody else holds the lock all the time."""

    def flock(self, handle: int) -> bool:
        return handle < 0


def damage(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:-4] + b"!!!\n")


def delete(path: Path) -> None:
    path.unlink()


def replace_by_folder(path: Path) -> None:
    path.unlink()
    path.mkdir()


@pytest.mark.parametrize("spoil", [damage, delete, replace_by_folder])
def test_a_copy_that_is_not_as_it_was_is_told_and_its_sound_lines_still_come(paths: Paths, spoil: Callable[[Path], None]) -> None:
    log(paths, "a")
    log(paths, "b", days=1)
    (segment,) = Path(paths.journal).iterdir()
    spoil(Path(paths.backups, "2026-11-24", segment.name))
    assert made(paths) == {"2026-11-24": [segment.name], "2026-11-23": []}
    shutil.rmtree(paths.store)
    assert put_back(paths).unsound == [segment.name]
    assert put_back(paths, DAY).unsound == []
    assert opened(paths).snapshot.domains


@pytest.mark.parametrize("text", ["", "[]", "{", "{}", '{"v":1,"day":"2026-11-23","state":"","files":{"../../x":["..",1,"",0]}}', "\0"])
def test_a_manifest_that_makes_no_sense_does_not_count_and_nothing_it_may_name_goes(paths: Paths, text: str) -> None:
    log(paths, "a")
    manifest = Path(paths.manifest("2026-11-23"))
    manifest.write_text(text)
    files = set(Path(paths.backups, "2026-11-23").iterdir())
    log(paths, "b", days=1)
    assert list(made(paths)) == ["2026-11-24"]
    assert set(Path(paths.backups, "2026-11-23").iterdir()) == files


def test_there_is_none_to_put_back_at_first(paths: Paths) -> None:
    with pytest.raises(ProtocolError):
        put_back(paths)
    log(paths, "a")
    with pytest.raises(ProtocolError):
        put_back(paths, date(2020, 1, 1))


def test_a_backup_that_another_program_makes_is_left_to_it(paths: Paths) -> None:
    log(paths, "a", days=-1)
    with Lock(str(Path(paths.backups, "lock")), Disk(), 0):
        log(paths, "b")
        assert list(made(paths)) == ["2026-11-22"]
    log(paths, "c")
    assert list(made(paths)) == ["2026-11-23", "2026-11-22"]


def test_a_kill_at_any_operation_leaves_every_backup_that_counts_sound(paths: Paths, tmp_path: Path) -> None:
    log(paths, "a", days=-1)
    at = 0
    while True:
        at += 1
        here = Paths(str(tmp_path / f"copy {at}"), str(tmp_path / f"copy {at}"))
        shutil.copytree(paths.data, here.data)
        disk = FailingDisk(at, Killed)
        try:
            log(here, "b", disk=disk)
        except Killed:
            assert not any(made(here).values())
            assert "a" in opened(here).snapshot.attempts
            log(here, "c")
            assert made(here) == {"2026-11-23": [], "2026-11-22": []}
        else:
            break
    assert at > 60


def test_an_error_while_it_is_made_never_costs_the_change(paths: Paths, tmp_path: Path) -> None:
    log(paths, "a", days=-1)
    kept = 0
    disk = FailingDisk(0, system_error(errno.ENOSPC), once=True)
    while disk.at == 0 or disk.was_touched:
        disk = FailingDisk(disk.at + 1, system_error(errno.ENOSPC), once=True)
        here = Paths(str(tmp_path / f"copy {disk.at}"), str(tmp_path / f"copy {disk.at}"))
        shutil.copytree(paths.data, here.data)
        with suppress(StorageError):
            log(here, "b", disk=disk)
            kept += 1
            assert "b" in opened(here).snapshot.attempts
        assert not any(made(here).values())
    assert kept > 20


def test_a_kill_while_putting_back_is_finished_by_the_next_try(paths: Paths, tmp_path: Path) -> None:
    log(paths, "old", days=-60)
    log(paths, "a")
    before = opened(paths).snapshot
    shutil.rmtree(paths.store)
    at = 0
    while True:
        at += 1
        here = Paths(str(tmp_path / f"copy {at}"), str(tmp_path / f"copy {at}"))
        shutil.copytree(paths.data, here.data)
        try:
            restore(opened(here, disk=FailingDisk(at, Killed)))
        except Killed:
            put_back(here)
            assert opened(here).snapshot == before
        else:
            break
    assert at > 30


def test_a_manifest_says_what_it_holds(paths: Paths) -> None:
    log(paths, "a")
    told = json.loads(Path(paths.manifest("2026-11-23")).read_text())
    assert told["day"] == "2026-11-23"
    assert set(told["files"]) == {"store.json", *(path.name for path in Path(paths.journal).iterdir())}
    assert b"words" not in Path(paths.manifest("2026-11-23")).read_bytes()


# Before something is altered


def make_now(paths: Paths, disk: Disk | None = None) -> None:
    Backups(disk or UnsyncedDisk(), paths).make_now(DAY)


def folders(paths: Paths) -> list[str]:
    return [one.folder for one in backups(paths).all()]


def test_another_one_of_the_day_holds_what_came_since_and_the_first_one_stays(paths: Paths) -> None:
    log(paths, "a")
    log(paths, "b")
    make_now(paths)
    assert folders(paths) == ["2026-11-23.2", "2026-11-23"]
    log(paths, "c")
    make_now(paths)
    assert folders(paths) == ["2026-11-23.3", "2026-11-23.2", "2026-11-23"]
    assert not any(backups(paths).unsound(one) for one in backups(paths).all())


def test_what_a_backup_says_already_is_not_copied_again(paths: Paths) -> None:
    log(paths, "a")
    make_now(paths)
    before = folders(paths), everything_below(Path(paths.backups, "2026-11-23.2"))
    make_now(paths)
    assert (folders(paths), everything_below(Path(paths.backups, "2026-11-23.2"))) == before
    assert sorted(path.name for path in Path(paths.backups).iterdir() if path.is_dir()) == ["2026-11-23", "2026-11-23.2"]


def test_it_points_to_no_copy_that_does_not_read_back(paths: Paths) -> None:
    log(paths, "a", days=-1)
    (segment,) = Path(paths.journal).iterdir()
    damage(Path(paths.backups, "2026-11-22", segment.name))
    make_now(paths)
    assert backups(paths).unsound(backups(paths).all()[0]) == []
    shutil.rmtree(paths.store)
    assert put_back(paths).unsound == []
    assert "a" in opened(paths).snapshot.attempts


def test_a_disk_that_does_not_give_back_what_was_written_is_told(paths: Paths) -> None:
    class Rotten(UnsyncedDisk):
        def read(self, path: str, offset: int, length: int) -> bytes:
            data = super().read(path, offset, length)
            return data[:-1] if path.startswith(paths.backups) and path.endswith(".jsonl") else data

    log(paths, "a")
    log(paths, "b")
    with pytest.raises(StorageError, match="backups"):
        opened(paths, disk=Rotten()).back_up_now(now())
    assert folders(paths) == ["2026-11-23"]


def test_all_backups_of_a_day_are_put_back(paths: Paths) -> None:
    log(paths, "a")
    log(paths, "b")
    make_now(paths)
    shutil.rmtree(paths.store)
    assert put_back(paths, DAY).absorbed.new == 3
    assert set(opened(paths).snapshot.attempts) == {"a", "b"}


def test_what_was_moved_aside_among_the_copies_is_not_swept_away(paths: Paths) -> None:
    log(paths, "a", days=-1)
    aside = Path(paths.backups, "2026-11-22", "2026-11.x.jsonl.damaged-1")
    aside.write_bytes(b"words")
    Path(paths.backups, "2026-11-22", "2026-11.x.jsonl").write_bytes(b"words")
    log(paths, "b")
    assert aside.exists()
    assert not aside.with_name("2026-11.x.jsonl").exists()
