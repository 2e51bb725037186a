"""Sealed stores for tests: quick key slots, and what a program with or without the keys sees."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from storage.disk import Disk
from storage.errors import StorageError
from storage.journal import Journal
from storage.paths import Paths
from storage.sealing.block import Costs
from storage.sealing.keyring import require_library
from storage.sealing.opening import open_with
from storage.sealing.turning import Report, Turning
from tests.storage.stores import Clock, UnsyncedDisk, journal_at

if TYPE_CHECKING:
    from storage.sealing.boxes import Keys

PASSPHRASE = "four words or more"  # noqa: S105  it guards nothing
CHEAP = Costs("argon2id", 1, 8, 1)
SENTINEL = "the-words-nobody-else-may-read"


def _is_installed() -> bool:
    try:
        require_library()
    except StorageError:
        return False
    return True


needs_library = pytest.mark.skipif(not _is_installed(), reason="the extra `seal` is not installed")


def keys_of(number: int = 1) -> Keys:
    """The same keys for the same number."""
    from storage.sealing.boxes import Keys

    return Keys(bytes([number]) * 32)


def turning(journal: Journal, paths: Paths, disk: Disk | None = None) -> Turning:
    return Turning(paths, disk or UnsyncedDisk(), journal, CHEAP)


def lock(paths: Paths, disk: Disk | None = None, *, keys: Keys | None = None) -> Report:
    """Seal the store, in a program of its own."""
    journal = journal_at(paths, disk or UnsyncedDisk())
    return turning(journal, paths, disk).on(keys or keys_of(), PASSPHRASE)


def opened(paths: Paths, disk: Disk | None = None, *, keys: Keys | None = None, clock: Clock | None = None, wait: float = 2.0) -> Journal:
    """A journal of a program that was given the passphrase, nothing read yet."""
    journal = journal_at(paths, disk or UnsyncedDisk(), clock, wait)
    if journal.is_locked():
        journal.keyring.open(keys or keys_of())
    return journal


def unlock(paths: Paths, disk: Disk | None = None) -> Report:
    """Unseal the store, in a program of its own."""
    journal = opened(paths, disk)
    return turning(journal, paths, disk).off()


def tables_in(paths: Paths) -> dict[str, dict[str, dict[str, object]]]:
    """What a program that is given the passphrase sees."""
    journal = opened(paths)
    journal.refresh()
    return {table: {key: dict(document) for key, document in rows.items()} for table, rows in journal.tables.items()}


def holding(folder: Path, words: str = SENTINEL) -> list[str]:
    """The files below a folder in which these words can be read."""
    found = [path for path in sorted(folder.rglob("*")) if path.is_file() and words.encode() in path.read_bytes()]
    return [str(path.relative_to(folder)) for path in found]


def try_passphrase(paths: Paths, typed: str) -> int | None:
    journal = journal_at(paths, UnsyncedDisk())
    journal.keyring.look()
    return open_with(journal.keyring, typed)
