"""Gives backups other copies: new ones are written first, then the manifests, which name whole files at every moment."""

from __future__ import annotations

import os
from contextlib import suppress
from typing import TYPE_CHECKING

from storage.backups import STORE_JSON, Backup, Backups, Copy
from storage.files import make_folder

if TYPE_CHECKING:
    from collections.abc import Mapping

    from storage.disk import Disk
    from storage.paths import Paths


class Recopying:
    """Works on the backups of one store, for the holder of their lock. Everything raises `OSError`; another run goes on then."""

    def __init__(self, paths: Paths, disk: Disk) -> None:
        """Touch nothing yet."""
        self.backups = Backups(disk, paths)
        self._paths, self._disk = paths, disk
        self._folders: dict[str, str] = {}

    def read(self, name: str, copy: Copy) -> bytes | None:
        """What a copy holds; None where there is no such file."""
        path = self.backups.path(name, copy)
        facts = self._disk.stat(path)
        return self._disk.read(path, 0, facts.size) if facts is not None and facts.is_file else None

    def write(self, name: str, copy: Copy, data: bytes) -> Copy:
        """Write what is to stand in for a copy, in a folder of its own for each that it comes from: two may hold files of one name."""
        if copy.folder not in self._folders:
            self._folders[copy.folder] = self.backups.free_folder(copy.folder.partition(".")[0])
            make_folder(self._disk, os.path.join(self._paths.backups, self._folders[copy.folder]))
        return self.backups.copy(self._folders[copy.folder], name, data, 0)

    def name(self, backup: Backup, files: Mapping[str, Copy | None]) -> None:
        """Let a backup name these files, without those that are None; one that has no line left is none any more."""
        kept = {name: copy for name, copy in files.items() if copy is not None}
        if kept.keys() <= {STORE_JSON}:
            self._disk.unlink(self._paths.manifest(backup.folder))
        else:
            self.backups.write_manifest(backup._replace(files=kept))

    def settle(self) -> None:
        """Have what was renamed and deleted stay so, by a try before as well: a manifest that came back would name files that are gone."""
        for folder in self.backups.folders():
            self._disk.fsync_dir(folder)

    def remove_empty_folders(self) -> None:
        """Take away the folders that nothing is in any more."""
        for folder in self.backups.folders():
            with suppress(OSError):
                self._disk.rmdir(folder)
