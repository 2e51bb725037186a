"""Looks at the backups: whether they read back, and whether they hold lines that the store lacks."""

from __future__ import annotations

import os
from collections import Counter
from typing import TYPE_CHECKING

from protocol.typed import NamedTuple
from storage.auditing.finding import REPAIR, Finding, Kind, counted
from storage.backups import MANIFEST, STORE_JSON, Backups
from storage.files import ASIDE
from storage.line import unseal
from storage.lines import stamp_of, touched

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from datetime import date

    from storage.auditing.lines import LinesFound
    from storage.backups import Backup
    from storage.disk import Disk
    from storage.paths import Paths

    Key = tuple[str, str]


class Quarantined(NamedTuple):
    """What the damaged lines that a repair set aside seem to have been: their stamps, and the documents they were about."""

    stamps: set[str]
    keys: set[Key]


def tell_backups(disk: Disk, paths: Paths) -> Iterator[Finding]:
    """The backups that do not read back. Raises `OSError`."""
    backups = Backups(disk, paths)
    for backup in backups.all():
        if unsound := backups.unsound(backup):
            what = f"{counted(len(unsound), 'file')} of this backup cannot be read back: {', '.join(unsound)}"
            yield Finding(Kind.BACKUP, _where(paths, backup.folder), what, f"Run: {REPAIR}  It keeps what can be read.", len(unsound))
    for path in backups.unneeded():
        if os.path.basename(path) == MANIFEST:
            where = os.path.relpath(os.path.dirname(path), paths.data)
            yield Finding(Kind.BACKUP, where, "this backup does not count: its manifest makes no sense", f"Run: {REPAIR}  It is set aside.")


def tell_missing(disk: Disk, paths: Paths, found: LinesFound, plain: Callable[[bytes], bytes]) -> Iterator[Finding]:
    """The lines that backups hold and the store lacks, by the day to restore. Raises `OSError`."""
    quarantined = _quarantined(disk, paths, plain)
    days: Counter[tuple[date, bool]] = Counter()
    seen = set(found.stamps)
    for backup, text in _lines(disk, Backups(disk, paths)):
        stamp = stamp_of(text)
        if stamp and stamp not in seen and (commit := unseal(plain(text))) is not None:
            seen.add(stamp)
            keys = {(table, key) for table, key, _ in commit.ops}
            if not keys <= found.fold.erased:
                days[backup.day, stamp in quarantined.stamps or bool(keys & quarantined.keys)] += 1
    for (day, is_known), count in sorted(days.items(), reverse=True):
        what = f"{counted(count, 'change')} in the backup of {day.isoformat()} that your data lacks"
        yield Finding(Kind.MISSING, "", what, f"Take back: smallwins restore {day.isoformat()}", count, harmless=is_known)


def _lines(disk: Disk, backups: Backups) -> Iterator[tuple[Backup, bytes]]:
    """Every line of every copy once, with the newest backup that has it."""
    read = set[str]()
    for backup in backups.all():
        for name, copy in backup.files.items():
            path = backups.path(name, copy)
            facts = disk.stat(path)
            if name == STORE_JSON or path in read or facts is None or not facts.is_file:
                continue
            read.add(path)
            for text in disk.read(path, 0, facts.size).split(b"\n"):
                yield backup, text


def _quarantined(disk: Disk, paths: Paths, plain: Callable[[bytes], bytes]) -> Quarantined:
    found = Quarantined(set(), set())
    for folder in (paths.journal, paths.spool):
        for name, facts in disk.entries(folder):
            if ASIDE in name and facts.is_file:
                for text in map(plain, disk.read(os.path.join(folder, name), 0, facts.size).split(b"\n")):
                    if unseal(text) is None:
                        found.stamps.add(stamp_of(text))
                        found.keys.update(touched(text))
    return found


def _where(paths: Paths, folder: str) -> str:
    return os.path.relpath(os.path.join(paths.backups, folder), paths.data)
