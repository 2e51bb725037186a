"""A change that takes several lines: written in one step, undone and redone as one, also where a crash left half of it."""

from __future__ import annotations

import errno
from datetime import UTC, datetime, timedelta

import pytest

from protocol.changes import PastDomain, PastEntry, RecordHistory
from protocol.deciding.common import RefusedError
from protocol.moments import Now, moment
from protocol.snapshot import EMPTY
from protocol.vocabulary import Outcome
from storage import lots
from storage.errors import StorageError
from storage.paths import Paths
from storage.store import Store
from tests.storage.stores import Clock, FailingDisk, UnsyncedDisk

NOW = Now(datetime(2026, 11, 30, 12, tzinfo=UTC), "UTC", 0)
RUN = PastDomain("run", "run")
COUNT = 40


@pytest.fixture(autouse=True)
def _narrow(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(lots, "ROOM", 2000)


def history(first: int = 0, key: str = "lot") -> RecordHistory:
    days = [moment(NOW.instant - timedelta(days=number + 1), "UTC", 0, 4) for number in range(first, first + COUNT)]
    entries = tuple(PastEntry(f"ran-{at.logical_date}", "run", at, Outcome.ACHIEVED, "é" * 20) for at in days)
    return RecordHistory(key, "loop", (RUN,), entries)


def store_at(paths: Paths, disk: UnsyncedDisk | None = None) -> Store:
    return Store(paths, now_ms=Clock(), disk=disk or UnsyncedDisk())


def test_it_takes_several_lines_and_is_one_change(paths: Paths) -> None:
    store = store_at(paths)
    store.apply(history(), NOW)
    after = store.snapshot
    assert len(after.attempts) == COUNT
    assert len(store.history().stamps) > 5
    for _ in range(2):
        done = store_at(paths).undo(NOW)
        assert (done.action.kind.value, done.action.detail, done.left) == ("import", f"{COUNT} entries from Loop", 0)
        assert store_at(paths).snapshot == EMPTY
        with pytest.raises(RefusedError):
            store_at(paths).undo(NOW)
        assert store_at(paths).redo(NOW).action.detail == f"{COUNT} entries from Loop"
        assert store_at(paths).snapshot == after
        with pytest.raises(RefusedError):
            store_at(paths).redo(NOW)


def test_what_is_undone_comes_in_again_and_is_undone_again(paths: Paths) -> None:
    store = store_at(paths)
    store.apply(history(), NOW)
    after = store.snapshot
    store.undo(NOW)
    store.apply(history(key="again"), NOW)
    assert store_at(paths).snapshot == after
    store.undo(NOW)
    assert store_at(paths).snapshot == EMPTY


def test_two_of_them_are_undone_one_after_the_other(paths: Paths) -> None:
    store = store_at(paths)
    store.apply(history(), NOW)
    first = store.snapshot
    store.apply(history(COUNT // 2, "second"), NOW)
    assert len(store.snapshot.attempts) == COUNT * 3 // 2
    assert store.undo(NOW).action.detail == f"{COUNT // 2} entries from Loop"
    assert store.snapshot == first
    store.undo(NOW)
    assert store.snapshot == EMPTY


def full() -> OSError:
    return OSError(errno.ENOSPC, "no room")


def test_a_full_disk_leaves_what_one_undo_takes_back_and_the_next_try_completes(paths: Paths) -> None:
    """At every operation of the disk: told as not saved, it is there in part at most, and both ways on are open."""
    store_at(paths).journal.commit([("other", "1", {"a": 1})])
    whole, at = COUNT, 1
    seen = set[int]()
    while True:
        try:
            store_at(paths, FailingDisk(at, full)).apply(history(key=f"lot {at}"), NOW)
        except StorageError:
            there = len(store_at(paths).snapshot.attempts)
            seen.add(there)
            if there:
                assert store_at(paths).undo(NOW).action.kind.value == "import"
            assert not store_at(paths).snapshot.attempts
            at += 1
            continue
        break
    assert len(store_at(paths).snapshot.attempts) == whole
    assert 0 in seen
    assert any(0 < there < whole for there in seen)
