"""A process that writes in a store until it is killed: `python -m tests.soak.writer FOLDER NAME KIND`.

It prints a line for each change that was acknowledged.
"""

from __future__ import annotations

import itertools
import os
import sys
import time
from pathlib import Path

from storage.disk import Disk, Facts
from storage.journal import Journal
from storage.line import Op
from tests.storage.stores import START_MS, paths_in

EDITED_EVERY = 5


class LocklessDisk(Disk):
    """A mount on which a lock keeps nobody out: every writer locks a file of its own."""

    def open_lock(self, path: str) -> int:
        """Make one."""
        return super().open_lock(f"{path}.{os.getpid()}")

    def stat(self, path: str) -> Facts | None:
        """Find it under its own name."""
        return super().stat(f"{path}.{os.getpid()}" if path.endswith("/lock") else path)


def change(name: str, number: int) -> list[Op]:
    """Change `number` of a writer: two documents at once, and now and then an edit of the ones before."""
    key = f"{name}-{number}"
    ops: list[Op] = [("log", key, {"who": name, "n": number, "note": "n" * 200}), ("pair", key, {"n": number})]
    return [*ops, ("log", f"{name}-{number - 1}", {"edited": number})] if number % EDITED_EVERY == EDITED_EVERY - 1 else ops


def write(folder: str, name: str, kind: str) -> None:
    """Write until killed. A `reader` reads all that others wrote before each change; a `lockless` one has no lock."""
    disk = LocklessDisk() if kind == "lockless" else Disk()
    journal = Journal(paths_in(Path(folder)), now_ms=lambda: START_MS, disk=disk, wait=0.2 if kind == "hasty" else 20.0)
    for number in itertools.count():
        if kind == "reader":
            journal.refresh()
        began = time.monotonic()
        receipt = journal.commit(change(name, number))
        print(number, round(time.monotonic() - began, 3), receipt.spooled, flush=True)  # noqa: T201 (how a process answers)


if __name__ == "__main__":
    write(*sys.argv[1:])
