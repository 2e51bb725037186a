"""Tells what the lines of a store are like, and the documents they add up to."""

from __future__ import annotations

import os
from collections import Counter
from datetime import UTC, datetime
from shlex import quote
from typing import TYPE_CHECKING

from storage.auditing.finding import REPAIR, Finding, Kind, counted, numbered
from storage.clock import LATEST_MS, milliseconds, replica_of
from storage.codec import SHAPES, is_unplaced
from storage.ownership import writer_of
from storage.sealing.keyring import SEALED

if TYPE_CHECKING:
    from collections.abc import Iterator

    from protocol.snapshot import Snapshot
    from storage.auditing.lines import FileLines, LinesFound
    from storage.fold import Fold
    from storage.paths import Paths

_UPDATE = "Update smallwins; they are kept and will show."


def tell_lines(paths: Paths, found: LinesFound, own: str | None, waiting: int) -> Iterator[Finding]:
    """What is to be told of the lines; `own` is this machine's id, `waiting` how many files the next writer takes in from the spool."""
    for file in found.files:
        yield from _of_file(paths, file, own)
    for replica, count in sorted(Counter(map(replica_of, found.ahead)).items()):
        latest = max(one for one in found.ahead if replica_of(one) == replica)
        day = datetime.fromtimestamp(min(milliseconds(latest), LATEST_MS) / 1000, UTC).date().isoformat()
        what = f"{counted(count, 'line')} of machine {replica} carry times more than a day ahead, up to {day}"
        yield Finding(Kind.AHEAD, "", what, "Check the clock of this machine and of that one. Nothing is lost by it.", count)
    if waiting:
        remedy = "The next change takes them in; nothing is to be done."
        yield Finding(Kind.WAITING, "store/spool", f"{counted(waiting, 'record')} waiting", remedy, waiting, harmless=True)


def _of_file(paths: Paths, file: FileLines, own: str | None) -> Iterator[Finding]:
    where = os.path.relpath(file.path, paths.data)
    if file.error:
        yield Finding(Kind.UNREADABLE, where, f"cannot be read: {file.error}", f"Check the disk, then run: {REPAIR}")
    if file.damaged:
        what = f"{counted(len(file.damaged), 'damaged line')} ({numbered(file.damaged)}), left out and kept in the file"
        yield Finding(Kind.DAMAGED, where, what, _mending(paths, file, own), len(file.damaged), file.damaged)
    if file.newer:
        what = f"{counted(len(file.newer), 'line')} that a newer smallwins wrote ({numbered(file.newer)}), left out and kept"
        yield Finding(Kind.NEWER, where, what, _UPDATE, len(file.newer), file.newer)
    if file.torn:
        what = f"{counted(len(file.torn), 'line')} that a crash cut off before it was saved ({numbered(file.torn)})"
        yield Finding(Kind.TORN, where, what, "Nothing is to be done.", len(file.torn), file.torn, harmless=True)


def _mending(paths: Paths, file: FileLines, own: str | None) -> str:
    name = os.path.basename(file.path)
    if os.path.dirname(file.path) == paths.journal and writer_of(name) not in {None, own}:
        return f"Another machine writes this file; run there: {REPAIR}  Is that gone, or was it this one? Run: {REPAIR} --others"
    if SEALED in name:
        return f"Run: {REPAIR}"
    place = quote(f"{os.path.relpath(file.path, paths.store)}:{file.damaged[0]}")
    return f"Run: {REPAIR}  Did you edit it by hand? Run: smallwins check --accept {place}"


def tell_misfits(fold: Fold, snapshot: Snapshot) -> Iterator[Finding]:
    """The documents that do not fit, by table: in the fold and not in its snapshot. Entries that only wait for their domain fit."""
    for shape, fitting in zip(SHAPES, snapshot, strict=False):
        rows = fold.tables.get(shape.table, {})
        count = sum(key not in fitting and not is_unplaced(shape.table, one) for key, one in rows.items())
        if count:
            what = f"{counted(count, 'document does', 'documents do')} not fit this version in the table {shape.table}; left out and kept"
            yield Finding(Kind.MISFITS, "", what, "Update smallwins, or edit them by a program that knows them.", count)
