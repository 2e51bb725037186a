"""Takes what is erased out of the backups."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from storage.backups import MANIFEST, STORE_JSON, Backup, Copy, digest_of
from storage.files import swap_file
from storage.lock import WAIT
from storage.recopying import Recopying

if TYPE_CHECKING:
    from storage.disk import Disk
    from storage.erasing.sift import Sift
    from storage.paths import Paths

_SPOILED = "spoiled"
"""In the place of the hash of a copy that did not read back before either."""


class Copies:
    """The backups of one store on this machine. Both raise `OSError`, `Busy` and `NotSaved`."""

    def __init__(self, paths: Paths, disk: Disk) -> None:
        """Touch nothing yet."""
        self._paths, self._disk = paths, disk
        self._recopying = Recopying(paths, disk)
        self._backups = self._recopying.backups
        self._made: dict[tuple[str, Copy], Copy | None] = {}

    def sift(self, sift: Sift) -> int:
        """Sift all of them; gives back how many had something in them."""
        if self._disk.stat(self._paths.backups) is None:
            return 0
        with self._backups.locked(WAIT):
            changed = sum(self._is_sifted(backup, sift) for backup in self._backups.all(surely=True))
            self._recopying.settle()
            self._sift_the_rest(sift)
            self._recopying.settle()
            self._recopying.remove_empty_folders()
        return changed

    def erase(self) -> int:
        """Delete all of them; gives back how many there were."""
        if self._disk.stat(self._paths.backups) is None:
            return 0
        with self._backups.locked(WAIT):
            found = self._backups.all(surely=True)
            for backup in found:
                self._disk.unlink(self._paths.manifest(backup.folder))
            self._recopying.settle()
            for path in self._backups.unneeded(surely=True):
                if not self._disk.is_link(path) and (facts := self._disk.stat(path)) is not None and facts.is_file:
                    self._disk.unlink(path)
            self._recopying.settle()
            self._recopying.remove_empty_folders()
        return len(found)

    def _is_sifted(self, backup: Backup, sift: Sift) -> bool:
        files = {name: self._sifted(name, copy, sift) for name, copy in backup.files.items()}
        if files == backup.files:
            return False
        self._recopying.name(backup, files)
        return True

    def _sifted(self, name: str, copy: Copy, sift: Sift) -> Copy | None:
        """The copy to name from now on: itself where nothing in it is erased, None where nothing is left of it."""
        if name == STORE_JSON:
            return copy
        if (name, copy) not in self._made:
            data = self._recopying.read(name, copy)
            self._made[name, copy] = copy if data is None else self._shorter(name, copy, data, sift)
        return self._made[name, copy]

    def _shorter(self, name: str, copy: Copy, data: bytes, sift: Sift) -> Copy | None:
        found = sift.text(data)
        if not found.lines:
            return copy
        if found.is_empty:
            return None
        made = self._recopying.write(name, copy, found.data)
        return made if digest_of(data) == copy.digest else made._replace(digest=_SPOILED)

    def _sift_the_rest(self, sift: Sift) -> None:
        """Sift what no manifest names: copies that were replaced just now, and those of manifests that make no sense."""
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
