"""Puts a backup back: the lines it holds and the store lacks come in, and nothing newer is lost."""

from __future__ import annotations

from typing import TYPE_CHECKING

from protocol.deciding.common import RefusedError
from protocol.typed import NamedTuple
from storage.absorbing import absorb
from storage.backups import STORE_JSON, Backup, Backups
from storage.errors import Unusable, not_saved, told
from storage.files import make_folder, replace_file

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from storage.absorbing import Absorbed
    from storage.disk import Disk
    from storage.paths import Paths
    from storage.store import Store


class Restored(NamedTuple):
    """What came of a backup: its logical day, the lines, and the names of its files that are not as they were when it was made."""

    day: date
    absorbed: Absorbed
    unsound: list[str]


def restore(store: Store, day: date | None = None, *, dry_run: bool = False) -> Restored:
    """Take in what the backups of a day hold, of the newest day where none is named; with `dry_run` only tell.

    Raises `RefusedError` and `StorageError`.
    """
    backups = Backups(store.disk, store.paths)
    try:
        chosen = _chosen(backups, day)
        unsound = list(dict.fromkeys(name for backup in chosen for name in backups.unsound(backup)))
        texts = [text for backup in chosen for text in _lines(store, backups, backup)]
    except OSError as error:
        raise Unusable(f"{store.paths.backups} cannot be read: {told(error)}. Check the folder, then try again.") from error
    if STORE_JSON not in unsound and not dry_run:
        _put_store_json_back(store, backups, chosen[0])
    return Restored(chosen[0].day, absorb(store, texts, dry_run=dry_run), unsound)


def listed(disk: Disk, paths: Paths, day: date | None = None) -> list[tuple[Backup, list[str]]]:
    """The backups there are, of a day where one is named, each with the names of its files that are not as they were. Raises `Unusable`."""
    backups = Backups(disk, paths)
    try:
        return [(one, backups.unsound(one)) for one in backups.all() if day in {None, one.day}]
    except OSError as error:
        raise Unusable(f"{paths.backups} cannot be read: {told(error)}. Check the folder, then try again.") from error


def _chosen(backups: Backups, day: date | None) -> list[Backup]:
    """The backups of a day, the newest first."""
    found = backups.all()
    chosen = next((one.day for one in found if day in {None, one.day}), None)
    if chosen is not None:
        return [one for one in found if one.day == chosen]
    if not found:
        raise RefusedError("No backup", "There is no backup yet. One is made with the first change of each day.")
    raise RefusedError("No backup", "There is no backup of that day. See which there are: smallwins restore --list")


def _lines(store: Store, backups: Backups, backup: Backup) -> Iterator[bytes]:
    """The lines of all files that are there, also of an unsound one: each line tells for itself whether it is sound."""
    for name, copy in backup.files.items():
        facts = store.disk.stat(path := backups.path(name, copy))
        if name != STORE_JSON and facts is not None and facts.is_file:
            yield from store.disk.read(path, 0, facts.size).split(b"\n")


def _put_store_json_back(store: Store, backups: Backups, backup: Backup) -> None:
    """A store that lost its store.json gets the one of the backup: the id is in it, and the key slots of a sealed store."""
    copy = backup.files.get(STORE_JSON)
    try:
        if copy is not None and store.disk.stat(store.paths.store_json) is None:
            make_folder(store.disk, store.paths.store)
            replace_file(store.disk, store.paths.store_json, store.disk.read(backups.path(STORE_JSON, copy), 0, copy.size))
    except OSError as error:
        raise not_saved(error, store.paths.store) from error
