"""Puts rights, names and the single files of a store right."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from storage.auditing.finding import counted
from storage.auditing.folders import backup_folders, files_in, folders_of, no_files, wide
from storage.backups import STORE_JSON, Backups
from storage.disk import FILE_MODE
from storage.files import is_small, keep_copy, read_small, replace_file, set_aside
from storage.layout import read_format

if TYPE_CHECKING:
    from collections.abc import Iterator

    from storage.disk import Disk
    from storage.paths import Paths


def right_modes(disk: Disk, paths: Paths) -> Iterator[str]:
    """Close folders and files to others. Raises `OSError`. Gives a sentence for each thing done, as everything here does."""
    for folder in (*folders_of(paths), *backup_folders(disk, paths)):
        where = os.path.relpath(folder, paths.data)
        facts = disk.stat(folder)
        if facts is None or not facts.is_folder:
            continue
        if (mode := wide(disk, folder, facts)) is not None:
            disk.chmod(folder, mode)
            yield f"{where}: the folder is {mode:04o} now"
        wrong = [(path, mode) for path, facts in files_in(disk, paths, folder) if (mode := wide(disk, path, facts)) is not None]
        for path, mode in wrong:
            disk.chmod(path, mode)
        if wrong:
            yield f"{where}: {counted(len(wrong), 'file is', 'files are')} {FILE_MODE:04o} now"


def clear_places(disk: Disk, paths: Paths) -> Iterator[str]:
    """Move aside what lies where a folder belongs; the data folder itself is left alone. Raises `OSError`."""
    for folder in folders_of(paths)[1:]:
        facts = disk.stat(folder)
        if facts is not None and not facts.is_folder:
            yield _moved(disk, paths, folder)


def move_no_files(disk: Disk, paths: Paths) -> Iterator[str]:
    """Move aside what is no file where one is expected. Raises `OSError`."""
    for path in no_files(disk, paths):
        yield _moved(disk, paths, path)


def move(disk: Disk, paths: Paths, senseless: Iterator[str]) -> Iterator[str]:
    """Move these files aside. Raises `OSError`."""
    for path in list(senseless):
        yield _moved(disk, paths, path)


def _moved(disk: Disk, paths: Paths, path: str) -> str:
    aside = set_aside(disk, path)
    disk.fsync_dir(os.path.dirname(path))
    return f"{os.path.relpath(path, paths.data)}: moved aside as {os.path.basename(aside)}"


def mend_store_json(disk: Disk, paths: Paths) -> Iterator[str]:
    """Take store.json from the newest backup that has one, where it is missing or makes no sense. For the holder of the lock.

    Where no backup has one, it stays as it is; the next writer makes one. Raises `OSError` and `NotSaved`.
    """
    facts = disk.stat(paths.store_json)
    text = read_small(disk, paths.store_json) if facts is not None and is_small(facts) else None
    if read_format(text) is not None or (facts is None and not disk.entries(paths.journal)):
        return
    kept = next(_kept(disk, paths), None)
    if kept is None:
        return
    day, content = kept
    if text is not None:
        keep_copy(disk, paths.store_json, text)
    elif facts is not None:
        set_aside(disk, paths.store_json)
    replace_file(disk, paths.store_json, content)
    yield f"store/store.json: taken from the backup of {day}"


def _kept(disk: Disk, paths: Paths) -> Iterator[tuple[str, bytes]]:
    """The store.json of each backup where it reads back and makes sense, the newest first, with its day."""
    backups = Backups(disk, paths)
    for backup in backups.all():
        copy = backup.files.get(STORE_JSON)
        if copy is not None and backups.reads_back(STORE_JSON, copy):
            content = disk.read(backups.path(STORE_JSON, copy), 0, copy.size)
            if read_format(content) is not None:
                yield backup.day.isoformat(), content
