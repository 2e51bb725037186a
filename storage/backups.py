"""Dated copies of the journal on this machine, read back before they count, and what is kept of them.

    <state>/backups/<day>/manifest.json   what belongs to the backup of a logical day
    <state>/backups/<day>/<segment>       a copy that was made on that day; later backups point to it while the segment stays the same

The state of a store is what its lines add up to, so equal bytes are equal states: a backup counts when every file of its manifest reads
back with the hash that its bytes had in the journal.
"""

from __future__ import annotations

import json
import os
from contextlib import suppress
from datetime import date
from hashlib import blake2b
from typing import TYPE_CHECKING, NamedTuple

from storage.errors import Busy
from storage.files import discard, make_folder, read_small, replace_file
from storage.lock import Lock
from storage.reader import Reader
from storage.retention import kept
from storage.segments import SUFFIX
from storage.spool import SUFFIX as SPOOL_SUFFIX

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from storage.disk import Disk, Facts
    from storage.paths import Paths

SPOOLED = ".spool.jsonl"
"""The file of a backup with the lines that waited in the spool; no segment has such a name."""

MANIFEST, STORE_JSON = "manifest.json", "store.json"
LARGEST = 64 * 1024 * 1024
"""The most bytes of a file that is copied; a larger one is none of ours."""

_VERSION = 1
_LOCK = "lock"
_DIGEST = 16


class Copy(NamedTuple):
    """One file of a backup: the day in whose folder it lies, its size and hash, and when the original had last been changed."""

    day: str
    size: int
    digest: str
    changed: int


class Backup(NamedTuple):
    """What belongs to the backup of a logical day, by file name."""

    day: date
    files: Mapping[str, Copy]

    @property
    def state(self) -> str:
        """A hash of all that is in it."""
        told = "".join(f"{name}\0{one.size}\0{one.digest}\n" for name, one in sorted(self.files.items()))
        return digest_of(told.encode("utf-8", "surrogatepass"))


class Unverified(OSError):
    """A copy that does not read back as it was written."""


class Backups:
    """The backups of one store on this machine."""

    def __init__(self, disk: Disk, paths: Paths) -> None:
        """Touch nothing yet."""
        self._disk, self._paths = disk, paths

    def make(self, day: date) -> None:
        """Make the backup of a logical day if it has none, and let go of old ones. Nothing depends on it: without room there is none."""
        with suppress(OSError, Busy):
            make_folder(self._disk, self._paths.backups)
            with self.locked():
                if self._disk.stat(self._paths.manifest(day.isoformat())) is None:
                    make_folder(self._disk, os.path.join(self._paths.backups, day.isoformat()))
                    self.write_manifest(Backup(day, self._copied(day.isoformat())))
                self._let_go(day)

    def locked(self) -> Lock:
        """The lock of who makes or changes backups, which is tried once."""
        return Lock(os.path.join(self._paths.backups, _LOCK), self._disk, 0)

    def all(self) -> list[Backup]:
        """Every backup that has a manifest, the newest first. Raises `OSError` for the folder only."""
        days = (name for name, facts in self._disk.entries(self._paths.backups) if facts.is_folder)
        found = (self._read(day) for day in days)
        return sorted((one for one in found if one is not None), key=lambda one: one.day, reverse=True)

    def unsound(self, backup: Backup) -> list[str]:
        """The names of the files of a backup that are not there, or not as they were."""
        return [name for name, one in backup.files.items() if not self._reads_back(name, one)]

    def path(self, name: str, copy: Copy) -> str:
        """Where a file of a backup lies."""
        return os.path.join(self._paths.backups, copy.day, name)

    def write_manifest(self, backup: Backup) -> None:
        """Put the manifest of a backup in its place. Raises `OSError`."""
        files = {name: list(one) for name, one in sorted(backup.files.items())}
        content = {"v": _VERSION, "day": backup.day.isoformat(), "state": backup.state, "files": files}
        replace_file(self._disk, self._paths.manifest(backup.day.isoformat()), json.dumps(content).encode() + b"\n")

    def _copied(self, day: str) -> dict[str, Copy]:
        """Copy what changed since the newest backup, and point to the rest."""
        before = next((one.files for one in self.all()), {})
        found: dict[str, Copy] = {}
        for name, facts in Reader(self._paths.journal, SUFFIX, self._disk).files():
            known = before.get(name)
            if known is not None and self._is_same(name, known, facts):
                found[name] = known
            elif (data := self._whole_lines(os.path.join(self._paths.journal, name), facts)) is not None:
                found[name] = self._copy(day, name, data, facts.changed)
        for name, content in self._others():
            found[name] = self._copy(day, name, content, 0)
        return found

    def _others(self) -> Iterator[tuple[str, bytes]]:
        waiting = Reader(self._paths.spool, SPOOL_SUFFIX, self._disk).files()
        lines = b"".join(self._whole_lines(os.path.join(self._paths.spool, name), facts) or b"" for name, facts in waiting)
        if lines:
            yield SPOOLED, lines
        store_json = read_small(self._disk, self._paths.store_json)
        if store_json is not None:
            yield STORE_JSON, store_json

    def _is_same(self, name: str, known: Copy, facts: Facts) -> bool:
        copy = self._disk.stat(self.path(name, known))
        return (known.size, known.changed) == (facts.size, facts.changed) and copy is not None and copy.size == known.size

    def _copy(self, day: str, name: str, data: bytes, changed: int) -> Copy:
        one = Copy(day, len(data), digest_of(data), changed)
        replace_file(self._disk, self.path(name, one), data)
        if not self._reads_back(name, one):
            raise Unverified
        return one

    def _reads_back(self, name: str, copy: Copy) -> bool:
        path = self.path(name, copy)
        try:
            facts = self._disk.stat(path)
            if facts is None or not facts.is_file or facts.size != copy.size:
                return False
            return digest_of(self._disk.read(path, 0, copy.size)) == copy.digest
        except OSError:
            return False

    def _whole_lines(self, path: str, facts: Facts) -> bytes | None:
        """Read a file up to its last newline; None for one that cannot be read, or is none of ours."""
        try:
            data = self._disk.read(path, 0, facts.size) if facts.size <= LARGEST else None
        except OSError:
            return None
        return None if data is None else data[: data.rfind(b"\n") + 1]

    def _read(self, day: str) -> Backup | None:
        """Read the manifest of a day; None where there is none that makes sense."""
        try:
            content = json.loads(read_small(self._disk, self._paths.manifest(day)) or b"")
            files = {name: Copy(*told) for name, told in content["files"].items() if _is_copy(name, told)}
            backup = Backup(date.fromisoformat(day), files)
            return backup if (content["v"], content["state"]) == (_VERSION, backup.state) else None
        except (OSError, ValueError, RecursionError, LookupError, TypeError, AttributeError):
            return None

    def _let_go(self, today: date) -> None:
        """Delete the backups that are neither among the days, the weeks nor the months that are kept, and files that no backup needs."""
        found = self.all()
        keep = kept((one.day for one in found), today)
        for backup in found:
            if backup.day not in keep:
                self._disk.unlink(self._paths.manifest(backup.day.isoformat()))
        self._sweep([one for one in found if one.day in keep])

    def _sweep(self, keep: list[Backup]) -> None:
        """Delete the files that no manifest names, unless there is a manifest that cannot be read: it may name them."""
        needed = {self.path(name, one) for backup in keep for name, one in backup.files.items()}
        needed |= {self._paths.manifest(backup.day.isoformat()) for backup in keep}
        folders = self.folders()
        files = [os.path.join(folder, name) for folder in folders for name, _ in self._disk.entries(folder)]
        others = [path for path in files if path not in needed]
        if any(os.path.basename(path) == MANIFEST for path in others):
            return
        for path in others:
            discard(self._disk, path)
        for folder in folders:
            with suppress(OSError):
                self._disk.rmdir(folder)

    def folders(self) -> list[str]:
        """The folders of all days, whether they count or not. Raises `OSError`."""
        return [os.path.join(self._paths.backups, name) for name, facts in self._disk.entries(self._paths.backups) if facts.is_folder]


def digest_of(data: bytes) -> str:
    """The hash by which copies are compared."""
    return blake2b(data, digest_size=_DIGEST).hexdigest()


def _is_copy(name: str, told: object) -> bool:
    """Whether an entry of a manifest is one of ours: no path leads out of the folder of backups."""
    match told:
        case [str() as day, int() as size, str(), int()]:
            return all(os.path.basename(part) == part and part not in {"", ".", ".."} for part in (name, day)) and size >= 0
        case _:
            return False
