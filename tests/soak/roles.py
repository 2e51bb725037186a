"""Processes that write in one store until they are killed or told to end: `python -m tests.soak.roles ROLE FOLDER NAME ...`.

Each prints a line for a change that was acknowledged, and one that begins with "refused" for one that was not.
"""

from __future__ import annotations

import itertools
import os
import sys
import time
from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from protocol.changes import DefineDomain, LogAttempt, SetGoal
from protocol.errors import ProtocolError
from protocol.moments import Now
from protocol.vocabulary import Outcome
from storage.disk import Disk, Facts
from storage.errors import StorageError
from storage.journal import Journal
from storage.line import Op
from storage.paths import Paths
from storage.store import Store
from tests.soak.staging import run_apart
from tests.storage.stores import START_MS, paths_in

NOW = Now(datetime(2027, 1, 15, 8, tzinfo=UTC), "UTC", 0)
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


def store_at(paths: Paths) -> Store:
    return Store(paths, now_ms=lambda: START_MS)


def found(folder: str) -> None:
    """Make the domain and the goal that the others log under."""
    store = store_at(paths_in(Path(folder)))
    store.apply(DefineDomain("d", "phone people"), NOW)
    store.apply(SetGoal("g", "d", "phone one person", 8, 5), NOW)


def log_once(store: Store, key: str) -> None:
    """Log one attempt and tell how it went."""
    try:
        store.apply(LogAttempt(key, "d", Outcome.ACHIEVED, evidence="e" * 100), NOW)
    except (StorageError, ProtocolError) as error:
        print("refused", key, error, flush=True)  # noqa: T201
    else:
        print(key, flush=True)  # noqa: T201


def log_from_the_shell(folder: str, key: str) -> None:
    """What one command does."""
    log_once(store_at(paths_in(Path(folder))), key)


def logger(folder: str, name: str, seconds: str, pause: str) -> None:
    """Log from the shell, one process after another."""
    end = time.monotonic() + float(seconds)
    for number in itertools.count():
        if time.monotonic() > end:
            return
        if run_apart(partial(log_from_the_shell, folder, f"{name}-{number}")) != 0:
            print("refused: a logger ended with an error", flush=True)  # noqa: T201
        time.sleep(float(pause))


def program(folder: str, name: str, seconds: str, pause: str) -> None:
    """Stay open, take in what others write, and log now and then; at the end of input tell all that is known by then."""
    store, end = store_at(paths_in(Path(folder))), time.monotonic() + float(seconds)
    for number in itertools.count():
        if time.monotonic() > end:
            break
        log_once(store, f"{name}-{number}")
        store.refresh()
        time.sleep(float(pause))
    print("waits", flush=True)  # noqa: T201
    sys.stdin.read()
    store.refresh()
    print("knows", *sorted(store.snapshot.attempts), flush=True)  # noqa: T201


ROLES: dict[str, Callable[..., None]] = {"write": write, "found": found, "logger": logger, "program": program}

if __name__ == "__main__":
    ROLES[sys.argv[1]](*sys.argv[2:])
