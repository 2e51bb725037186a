"""What else this program left on disk with a person's words in it: caches, backups, drafts, and what was moved aside as damaged."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from storage.backups import Backups
from storage.files import discard, read_small, replace_file
from storage.sealing import form
from storage.sealing.keyring import PIN, SEALED
from storage.segments import SUFFIX
from storage.spool import SUFFIX as SPOOL_SUFFIX

if TYPE_CHECKING:
    from collections.abc import Iterator

    from storage.disk import Disk, Facts
    from storage.paths import Paths
    from storage.sealing.keyring import Keyring

_DRAFT = ".json"
_ASIDE = ".damaged-"
_PASSING = ".tmp"


def erase(paths: Paths, disk: Disk) -> int:
    """Delete what can be made again and what is a copy: caches, passing files, backups. Gives back how many backup files went.

    Raises `OSError`.
    """
    for path in (paths.checkpoint, paths.recent):
        if disk.stat(path) is not None:
            disk.unlink(path)
    for folder in (paths.state, paths.drafts, paths.journal, paths.store):
        for name, facts in disk.entries(folder):
            if name.endswith(_PASSING) and not name.startswith(".") and facts.is_file:
                discard(disk, os.path.join(folder, name))
    copies = ((folder, name) for folder in Backups(disk, paths).folders() for name, facts in disk.entries(folder) if facts.is_file)
    backups = [os.path.join(folder, name) for folder, name in copies]
    for path in backups:
        disk.unlink(path)
    return len(backups)


def convert(paths: Paths, disk: Disk, keyring: Keyring) -> list[str]:
    """Make drafts, damaged files and what is remembered of hints sealed where sealing is on, else plain.

    Gives back those that could not be. Raises `OSError`.
    """
    left = []
    for path, facts in _private(paths, disk):
        try:
            data = read_small(disk, path) or b""
        except OSError:
            left.append(path)
            continue
        name = os.path.basename(path)
        if form.is_sealed_file(data) == keyring.is_on:
            continue
        converted = keyring.sealed_file(name, data) if keyring.is_on else keyring.plain_file(name, data)
        # Typing goes on meanwhile: what was saved since it was read is newer, and in the wanted form.
        if converted is None:
            left.append(path)
        elif disk.stat(path) == facts:
            replace_file(disk, path, converted)
    return left


def any_sealed(paths: Paths, disk: Disk) -> bool:
    """Whether a line or a draft is sealed, copies and what was moved aside not counted. Raises `OSError`."""
    for folder, suffix in ((paths.journal, SUFFIX), (paths.spool, SPOOL_SUFFIX), (paths.drafts, _DRAFT)):
        for name, facts in disk.entries(folder):
            if name.endswith(suffix) and facts.is_file and facts.size and _is_covered(disk, os.path.join(folder, name)):
                return True
    return False


def uncovered(paths: Paths, disk: Disk) -> list[str]:
    """Files in the data folder that may hold words in plain, of a store that is sealed. Raises `OSError`."""
    ours = {paths.store_json, paths.replica, paths.written, paths.copies, paths.lock, paths.erased, paths.preferences}
    ours.add(os.path.join(paths.state, PIN))
    return [path for path, facts in _below(disk, paths.data) if path not in ours and facts.size and not _is_covered(disk, path)]


def _private(paths: Paths, disk: Disk) -> Iterator[tuple[str, Facts]]:
    for name, facts in disk.entries(paths.drafts):
        if facts.is_file:
            yield os.path.join(paths.drafts, name), facts
    for folder in (paths.data, paths.store, paths.journal, paths.spool, paths.state):
        for name, facts in disk.entries(folder):
            if (_ASIDE in name or os.path.join(folder, name) == paths.shown) and facts.is_file:
                yield os.path.join(folder, name), facts


def _is_covered(disk: Disk, path: str) -> bool:
    """Whether a file is sealed, by how it begins."""
    name, start = os.path.basename(path), disk.read(path, 0, 256)
    if SEALED in name and name.endswith(SUFFIX):
        return form.is_first(start.partition(b"\n")[0])
    return form.is_sealed_file(start) or form.is_sealed(start)


def _below(disk: Disk, folder: str) -> Iterator[tuple[str, Facts]]:
    """Every file below a folder."""
    for name, facts in disk.entries(folder):
        path = os.path.join(folder, name)
        if facts.is_folder:
            yield from _below(disk, path)
        elif facts.is_file:
            yield path, facts
