"""Finds the lines of another data directory, of one of its folders, or of a single file that a sync tool left."""

from __future__ import annotations

import json
import os
from typing import TYPE_CHECKING

from protocol.typed import NamedTuple
from storage.absorbing import Absorbed, absorb
from storage.errors import NewerFormat, Unusable, told
from storage.files import read_small
from storage.layout import SEALED_FORMAT
from storage.lines import whole_lines
from storage.names import has_lines
from storage.segments import SUFFIX
from storage.spool import SUFFIX as SPOOL_SUFFIX

if TYPE_CHECKING:
    from collections.abc import Iterator

    from storage.disk import Disk
    from storage.store import Store


class Source(NamedTuple):
    """Files with lines, and the id of the store they are from, empty where nothing tells."""

    files: list[str]
    store_id: str = ""


class Merged(NamedTuple):
    """What came of a merge; `foreign` tells that the lines are those of another store, not of a copy of this one."""

    absorbed: Absorbed
    files: int
    foreign: bool


def merge(store: Store, path: str, *, dry_run: bool = False) -> Merged:
    """Take in every line at `path` that this store lacks. Doing it again changes nothing. Raises `StorageError`."""
    try:
        source = find(store.disk, path)
        texts = list(_lines(store.disk, source))
    except OSError as error:
        raise Unusable(f"{path} cannot be read: {told(error)}. Nothing was taken in.") from error
    own_id = store.journal.store_id
    absorbed = absorb(store, texts, dry_run=dry_run)
    return Merged(absorbed, len(source.files), foreign=bool(source.store_id and own_id) and source.store_id != own_id)


def find(disk: Disk, path: str) -> Source:
    """Find the files with lines at `path`. Raises `Unusable` where there are none, `NewerFormat`, and `OSError`."""
    facts = disk.stat(path)
    if facts is not None and facts.is_file:
        return Source([path])
    for store in (os.path.join(path, "store"), path):
        if files := [*_named(disk, os.path.join(store, "journal"), SUFFIX), *_named(disk, os.path.join(store, "spool"), SPOOL_SUFFIX)]:
            return Source(files, _store_id(disk, os.path.join(store, "store.json")))
    if files := _named(disk, path, SUFFIX):
        return Source(files, _store_id(disk, os.path.join(os.path.dirname(os.path.abspath(path)), "store.json")))
    raise Unusable(f"There is no journal at {path}. Name a data folder, its store or journal folder, or one .jsonl file.")


def _named(disk: Disk, folder: str, suffix: str) -> list[str]:
    facts = disk.stat(folder)
    if facts is None or not facts.is_folder:
        return []
    return [os.path.join(folder, name) for name, one in disk.entries(folder) if has_lines(name, suffix) and one.is_file]


def _store_id(disk: Disk, path: str) -> str:
    try:
        content = json.loads(read_small(disk, path) or b"{}")
        newer, store_id = content.get("min_reader", SEALED_FORMAT) > SEALED_FORMAT, content.get("id", "")
    except (ValueError, RecursionError, TypeError, AttributeError):
        return ""
    if newer:
        raise NewerFormat(f"A newer smallwins wrote {path}. Update smallwins, then merge again.")
    return store_id if isinstance(store_id, str) else ""


def _lines(disk: Disk, source: Source) -> Iterator[bytes]:
    for file in source.files:
        facts = disk.stat(file)
        for lines in whole_lines(disk, file, facts.size if facts is not None else 0):
            yield from lines.texts
