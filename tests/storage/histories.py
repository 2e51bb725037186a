"""Whole records as commits: what one becomes and what it was, and a store to put them in."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

from protocol.moments import Now
from protocol.snapshot import EMPTY, Snapshot
from storage.codec import SHAPES, encode
from storage.disk import Disk
from storage.journal import Journal
from storage.line import DELETED, Op, removed
from storage.paths import Paths
from storage.store import Store
from tests.protocol.making import attempt, goal, log
from tests.protocol.resuming import Table, record_of
from tests.storage.stores import START_MS, UnsyncedDisk

DAYS = 260
"""How long the plain record is: an attempt a day, so that it is worth settling."""
NOW = Now(datetime(2026, 3, 2, 13, tzinfo=UTC).replace(month=11, day=17), "UTC", 0)
"""An hour after the last entry of the plain record."""


def store_at(paths: Paths, disk: Disk | None = None) -> Store:
    return Store(paths, now_ms=lambda: START_MS, disk=disk or UnsyncedDisk())


def plain_record() -> Snapshot:
    goals = [goal(number) for number in range(0, DAYS + 1, 5)]
    return record_of(log(*(attempt(number) for number in range(DAYS + 1)), goals=goals, baseline=40))


def plain_store(paths: Paths) -> Store:
    """The plain record with both files beside it, written as a program that closes writes them."""
    store = store_at(paths)
    write(store.journal, changes(EMPTY, plain_record()), together=1)
    assert store.snapshot == plain_record()
    store.close(NOW)
    return store


def tables_of(snapshot: Snapshot) -> Iterator[tuple[str, Table]]:
    for shape, table in zip(SHAPES, snapshot[:-1], strict=True):
        yield shape.table, table  # type: ignore[misc]  # all fields but the last are tables


def changes(before: Snapshot, after: Snapshot) -> list[Op]:
    """What has to be written so that one record becomes the other."""
    ops: list[Op] = []
    for (table, was), (_, is_now) in zip(tables_of(before), tables_of(after), strict=True):
        for key, entity in is_now.items():
            old = encode(was[key]) if key in was else {}
            new = encode(entity)
            fields = {name: value for name, value in new.items() if name not in old or old[name] != value}
            fields |= {name: removed() for name in old if name not in new}
            ops += [(table, key, fields)] if fields else []
        ops += [(table, key, {DELETED: True}) for key in was if key not in is_now]
    return ops


def write(journal: Journal, ops: list[Op], *, together: int = 40) -> None:
    """Commit changes, several at a time."""
    for place in range(0, len(ops), together):
        journal.commit(ops[place : place + together])


def replayed(paths: Paths) -> Snapshot:
    """What every line of every segment adds up to, with no other file read."""
    for kept in (paths.checkpoint, paths.recent):
        Path(kept).unlink(missing_ok=True)
    return store_at(paths).snapshot
