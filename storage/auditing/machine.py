"""Looks at what the machine gives: whether a lock keeps anybody out, and how much room there is."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from storage.auditing.finding import Finding, Kind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from storage.disk import Disk
    from storage.paths import Paths

LEAST_ROOM = 32 * 1024 * 1024
"""Bytes that have to be free so that a segment, a backup and a checkpoint can still be written (our choice)."""


def tell_machine(disk: Disk, paths: Paths) -> Iterator[Finding]:
    """What is wrong with the place the data lies in. Raises `OSError`."""
    if not lock_excludes(disk, paths.lock):
        where = os.path.relpath(paths.lock, paths.data)
        remedy = "Use one smallwins at a time here, or a folder on a local disk: smallwins --store DIR"
        yield Finding(Kind.LOCK, where, "locks keep nobody out on this disk", remedy)
    room = disk.room(paths.data)
    if room < LEAST_ROOM:
        yield Finding(Kind.ROOM, "", f"only {room // 1024:,} kB are free where your data lies", "Make some room on that disk.")


def lock_excludes(disk: Disk, path: str) -> bool:
    """Whether a lock on this file keeps others out: taken twice, the second time has to fail. True where nobody made the file yet."""
    facts = disk.stat(path)
    if facts is None or not facts.is_file or disk.is_link(path):
        return True
    first = disk.open_lock(path)
    try:
        if not disk.flock(first):
            # Somebody holds it at this moment, and kept us out.
            return True
        second = disk.open_lock(path)
        try:
            return not disk.flock(second)
        finally:
            disk.close(second)
    finally:
        disk.close(first)
