"""Takes what is erased out of the backups. A manifest names whole files at every moment: new copies first, then it, then the old go."""

from __future__ import annotations

import os
from contextlib import suppress
from typing import TYPE_CHECKING

from storage.backups import MANIFEST, STORE_JSON, Backup, Backups, Copy, digest_of
from storage.files import make_folder, swap_file
from storage.lock import WAIT

if TYPE_CHECKING:
    from storage.disk import Disk
    from storage.erasing.sift import Sift
    from storage.paths import Paths

_SPOILED = "spoiled"
"""In the place of the hash of a copy that did not read back before either."""


class Copies:
    """The backups of one store on this machine."""

    def __init__(self, paths: Paths, disk: Disk) -> None:
        """Touch nothing yet."""
        self._paths, self._disk = paths, disk
        self._backups = Backups(disk, paths)
        self._folders: dict[str, str] = {}
        self._made: dict[tuple[str, Copy], Copy | None] = {}

    def sift(self, sift: Sift) -> int:
        """Sift all of them; gives back how many backups had something in them. Raises `OSError`, `Busy` and `NotSaved`."""
        if self._disk.stat(self._paths.backups) is None:
            return 0
        with self._backups.locked(WAIT):
            changed = sum(self._is_sifted(backup, sift) for backup in self._backups.all(surely=True))
            self._sift_the_rest(sift)
        return changed

    def erase(self) -> int:
        """Delete all of them; gives back how many there were. Raises `OSError` and `Busy`."""
        if self._disk.stat(self._paths.backups) is None:
            return 0
        with self._backups.locked(WAIT):
            found = self._backups.all(surely=True)
            for backup in found:
                self._disk.unlink(self._paths.manifest(backup.folder))
            for path in self._backups.unneeded(surely=True):
                if not self._disk.is_link(path) and (facts := self._disk.stat(path)) is not None and facts.is_file:
                    self._disk.unlink(path)
            self._remove_empty_folders()
        return len(found)

    def _is_sifted(self, backup: Backup, sift: Sift) -> bool:
        files = {name: self._sifted(name, copy, sift) for name, copy in backup.files.items()}
        if files == backup.files:
            return False
        kept = {name: copy for name, copy in files.items() if copy is not None}
        if kept.keys() <= {STORE_JSON}:
            self._disk.unlink(self._paths.manifest(backup.folder))
        else:
            self._backups.write_manifest(backup._replace(files=kept))
        return True

    def _sifted(self, name: str, copy: Copy, sift: Sift) -> Copy | None:
        """The copy to point to from now on: itself where nothing in it is erased, None where nothing is left of it."""
        path = self._backups.path(name, copy)
        facts = self._disk.stat(path)
        if name == STORE_JSON or facts is None or not facts.is_file:
            return copy
        if (name, copy) not in self._made:
            data = self._disk.read(path, 0, facts.size)
            found = sift.text(data)
            self._made[name, copy] = copy
            if found.lines:
                is_sound = digest_of(data) == copy.digest
                self._made[name, copy] = None if found.is_empty else self._copied(name, copy, found.data, is_sound=is_sound)
        return self._made[name, copy]

    def _copied(self, name: str, copy: Copy, data: bytes, *, is_sound: bool) -> Copy:
        """Write the copy anew, in a folder of its own for each that it comes from: two may hold files of one name."""
        if copy.folder not in self._folders:
            self._folders[copy.folder] = self._backups.free_folder(copy.folder.partition(".")[0])
            make_folder(self._disk, os.path.join(self._paths.backups, self._folders[copy.folder]))
        made = self._backups.copy(self._folders[copy.folder], name, data, 0)
        return made if is_sound else made._replace(digest=_SPOILED)

    def _sift_the_rest(self, sift: Sift) -> None:
        """Sift what no manifest points to: copies that were replaced just now, and those of manifests that make no sense."""
        replaced = {self._backups.path(*key) for key, made in self._made.items() if made != key[1]}
        for path in self._backups.unneeded(surely=True):
            facts = self._disk.stat(path)
            if facts is None or not facts.is_file or os.path.basename(path) == MANIFEST:
                continue
            found = sift.text(self._disk.read(path, 0, facts.size))
            if path in replaced or (found.lines and found.is_empty):
                self._disk.unlink(path)
            elif found.lines:
                swap_file(self._disk, path, found.data, facts)
        self._remove_empty_folders()

    def _remove_empty_folders(self) -> None:
        for name, facts in self._disk.entries(self._paths.backups):
            if facts.is_folder:
                with suppress(OSError):
                    self._disk.rmdir(os.path.join(self._paths.backups, name))
