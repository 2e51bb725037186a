"""Dated copies of the journal on this machine, read back before they count, and what is kept of them.

    <state>/backups/<day>/manifest.json   what belongs to the backup of a logical day
    <state>/backups/<day>/<segment>       a copy that was made on that day; later backups point to it while the segment stays the same
    <state>/backups/<day>.2/...           another one of that day, made before something was repaired or erased

The state of a store is what its lines add up to, so equal bytes are equal states: a backup counts when every file of its manifest reads
back with the hash that its bytes had in the journal.
"""

from __future__ import annotations

import errno
import json
import os
from contextlib import suppress
from datetime import date
from hashlib import blake2b
from typing import TYPE_CHECKING

from protocol.typed import NamedTuple
from storage.errors import Busy
from storage.files import ASIDE, discard, make_folder, read_small, replace_file
from storage.lock import WAIT, Lock
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
_ANOTHER = "."
_NO_FILE = {errno.EINVAL, errno.EFBIG}


class Copy(NamedTuple):
    """One file of a backup: the folder it lies in, its size and hash, and when the original had last been changed."""

    folder: str
    size: int
    digest: str
    changed: int


class Backup(NamedTuple):
    """What belongs to a backup of a logical day, by file name, and the folder it was made in."""

    day: date
    files: Mapping[str, Copy]
    folder: str

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
                    self._make(day, day.isoformat())
                self._let_go(day)

    def make_now(self, day: date) -> Backup:
        """Make a backup of what is there now, beside another one of that day, and give it back. The newest one may say it already.

        Every file of it was read back. Raises `OSError` and `Busy`.
        """
        make_folder(self._disk, self._paths.backups)
        with self.locked(WAIT):
            newest = next(iter(self.all()), None)
            made = self._make(day, self.free_folder(day.isoformat()), anew=True, but=newest)
            self._let_go(day)
        return made

    def _make(self, day: date, folder: str, *, anew: bool = False, but: Backup | None = None) -> Backup:
        """Copy and write the manifest, unless the copies come to a backup that there is."""
        make_folder(self._disk, os.path.join(self._paths.backups, folder))
        made = Backup(day, self._copied(folder, anew=anew), folder)
        if but is not None and but.state == made.state and not self.unsound(but):
            return but
        self.write_manifest(made)
        return made

    def locked(self, wait: float = 0) -> Lock:
        """The lock of who makes or changes backups, which is tried once where there is no `wait`, in seconds."""
        return Lock(os.path.join(self._paths.backups, _LOCK), self._disk, wait)

    def all(self, *, surely: bool = False) -> list[Backup]:
        """Every backup that has a manifest, the newest first. Raises `OSError` for the folder, with `surely` also for a manifest."""
        found = (self._read(name, surely=surely) for name in self._folders())
        return sorted((one for one in found if one is not None), key=_age, reverse=True)

    def free_folder(self, day: str) -> str:
        """A folder name of a day that is not taken: `2026-11-23`, `2026-11-23.2`, and so on. Raises `OSError`."""
        name, number = day, 1
        while self._disk.stat(os.path.join(self._paths.backups, name)) is not None:
            number += 1
            name = f"{day}{_ANOTHER}{number}"
        return name

    def unsound(self, backup: Backup) -> list[str]:
        """The names of the files of a backup that are not there, or not as they were."""
        return [name for name, one in backup.files.items() if not self.reads_back(name, one)]

    def path(self, name: str, copy: Copy) -> str:
        """Where a file of a backup lies."""
        return os.path.join(self._paths.backups, copy.folder, name)

    def write_manifest(self, backup: Backup) -> None:
        """Put the manifest of a backup in its place. Raises `OSError`."""
        files = {name: list(one) for name, one in sorted(backup.files.items())}
        content = {"v": _VERSION, "day": backup.day.isoformat(), "state": backup.state, "files": files}
        replace_file(self._disk, self._paths.manifest(backup.folder), json.dumps(content).encode() + b"\n")

    def _copied(self, folder: str, *, anew: bool) -> dict[str, Copy]:
        """Copy what changed since the newest backup, and point to the rest; with `anew` only to what reads back."""
        before = next((one.files for one in self.all()), {})
        found: dict[str, Copy] = {}
        for name, facts in Reader(self._paths.journal, SUFFIX, self._disk).files():
            known = before.get(name)
            if known is not None and self._is_same(name, known, facts) and (not anew or self.reads_back(name, known)):
                found[name] = known
            elif (data := self._whole_lines(os.path.join(self._paths.journal, name), facts)) is not None:
                found[name] = self.copy(folder, name, data, facts.changed)
        for name, content in self._others():
            found[name] = self.copy(folder, name, content, 0)
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

    def copy(self, folder: str, name: str, data: bytes, changed: int) -> Copy:
        """Write a copy and read it back. Raises `OSError`, `Unverified` among them."""
        one = Copy(folder, len(data), digest_of(data), changed)
        replace_file(self._disk, self.path(name, one), data)
        if not self.reads_back(name, one):
            raise Unverified(errno.EIO, os.strerror(errno.EIO), self.path(name, one))
        return one

    def reads_back(self, name: str, copy: Copy) -> bool:
        """Whether a file of a backup is as it was when it was copied."""
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

    def _read(self, folder: str, *, surely: bool = False) -> Backup | None:
        """Read a manifest; None where there is none that makes sense, or none that can be read unless `surely`."""
        try:
            content = json.loads(read_small(self._disk, self._paths.manifest(folder)) or b"")
            files = {name: Copy(*told) for name, told in content["files"].items() if _is_copy(name, told)}
            backup = Backup(date.fromisoformat(folder.partition(_ANOTHER)[0]), files, folder)
            return backup if (content["v"], content["state"]) == (_VERSION, backup.state) else None
        except OSError as error:
            if surely and error.errno not in _NO_FILE:
                raise
            return None
        except (ValueError, RecursionError, LookupError, TypeError, AttributeError):
            return None

    def _let_go(self, today: date) -> None:
        """Delete the backups that are neither among the days, the weeks nor the months that are kept, and files that no backup needs."""
        found = self.all()
        keep = kept((one.day for one in found), today)
        for backup in found:
            if backup.day not in keep:
                self._disk.unlink(manifest := self._paths.manifest(backup.folder))
                # For good, before its files go: after a power cut it would seem to be there without them.
                self._disk.fsync_dir(os.path.dirname(manifest))
        self._sweep()

    def _sweep(self) -> None:
        """Delete the files that no manifest names, but for what was moved aside. Not while a manifest cannot be read: it may name them."""
        others = self.unneeded()
        if any(os.path.basename(path) == MANIFEST for path in others):
            return
        for path in others:
            if ASIDE not in os.path.basename(path):
                discard(self._disk, path)
        for name in self._folders():
            with suppress(OSError):
                self._disk.rmdir(os.path.join(self._paths.backups, name))

    def unneeded(self, *, surely: bool = False) -> list[str]:
        """What lies there and belongs to no backup, a manifest that makes no sense among them. Raises `OSError` as `all`."""
        found = self.all(surely=surely)
        needed = {self.path(name, one) for backup in found for name, one in backup.files.items()}
        needed |= {self._paths.manifest(backup.folder) for backup in found}
        files = [os.path.join(folder, name) for folder in self.folders() for name, _ in self._disk.entries(folder)]
        return [path for path in files if path not in needed]

    def folders(self) -> list[str]:
        """The folders of all backups, whether they count or not; any other folder there is somebody else's. Raises `OSError`."""
        return [os.path.join(self._paths.backups, name) for name in self._folders()]

    def _folders(self) -> list[str]:
        return [name for name, facts in self._disk.entries(self._paths.backups) if facts.is_folder and _is_of_a_day(name)]


def _age(backup: Backup) -> tuple[date, int, str]:
    """What sorts backups, the oldest first: the day, then the number within the day."""
    number = backup.folder.partition(_ANOTHER)[2]
    return backup.day, int(number) if number.isdecimal() else 1, backup.folder


def digest_of(data: bytes) -> str:
    """The hash by which copies are compared."""
    return blake2b(data, digest_size=_DIGEST).hexdigest()


def _is_of_a_day(name: str) -> bool:
    day, another, number = name.partition(_ANOTHER)
    try:
        return date.fromisoformat(day).isoformat() == day and (not another or number.isdecimal())
    except ValueError:
        return False


def _is_copy(name: str, told: object) -> bool:
    """Whether an entry of a manifest is one of ours: no path leads out of the folder of backups."""
    match told:
        case [str() as folder, int() as size, str(), int()]:
            return all(os.path.basename(part) == part and part not in {"", ".", ".."} for part in (name, folder)) and size >= 0
        case _:
            return False
