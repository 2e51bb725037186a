"""Makes backups true again: what can be read of a spoiled copy is copied anew, and the manifest names that."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from storage.auditing.finding import counted
from storage.backups import MANIFEST, STORE_JSON, Backup, Copy
from storage.files import ASIDE, set_aside
from storage.lock import WAIT
from storage.recopying import Recopying
from storage.repairing.mending import cleared

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from storage.disk import Disk
    from storage.paths import Paths


class CopyMender:
    """The backups of one store on this machine; `plain` opens sealed lines."""

    def __init__(self, paths: Paths, disk: Disk, plain: Callable[[bytes], bytes]) -> None:
        """Touch nothing yet."""
        self._paths, self._disk, self._plain = paths, disk, plain
        self._recopying = Recopying(paths, disk)
        self._backups = self._recopying.backups
        self._made: dict[tuple[str, Copy], Copy | None] = {}

    def mend(self) -> Iterator[str]:
        """Mend all; gives a sentence for each backup that was. Raises `OSError` and `Busy`."""
        if self._disk.stat(self._paths.backups) is None:
            return
        with self._backups.locked(WAIT):
            for backup in self._backups.all(surely=True):
                if unsound := self._backups.unsound(backup):
                    yield self._mended(backup, unsound)
            self._recopying.settle()
            for (name, copy), made in self._made.items():
                if made != copy and self._disk.stat(path := self._backups.path(name, copy)) is not None:
                    self._put_aside(path)
            for path in self._backups.unneeded(surely=True):
                if os.path.basename(path) == MANIFEST:
                    yield self._without_manifest(os.path.dirname(path))

    def _mended(self, backup: Backup, unsound: list[str]) -> str:
        files = {name: self._sound(name, copy) if name in unsound else copy for name, copy in backup.files.items()}
        self._recopying.name(backup, files)
        left = sum(copy is not None for copy in files.values())
        return f"backup {backup.folder}: {counted(len(unsound), 'file')} spoiled, {counted(left, 'file')} kept as far as they can be read"

    def _sound(self, name: str, copy: Copy) -> Copy | None:
        """What a spoiled copy gives way to: its sound lines, or nothing."""
        if (name, copy) not in self._made:
            data = self._recopying.read(name, copy)
            found = cleared(data[: data.rfind(b"\n") + 1], self._plain) if data is not None and name != STORE_JSON else None
            self._made[name, copy] = self._recopying.write(name, copy, found.data) if found is not None and found.left else None
        return self._made[name, copy]

    def _without_manifest(self, folder: str) -> str:
        """Set a manifest aside that makes no sense, and what it may have named before it: none of that is to be swept away."""
        own = [path for path in self._backups.unneeded(surely=True) if os.path.dirname(path) == folder and ASIDE not in path]
        for path in sorted(own, key=lambda path: os.path.basename(path) == MANIFEST):
            self._put_aside(path)
        return f"backup {os.path.basename(folder)}: its manifest makes no sense; {counted(len(own), 'file')} set aside"

    def _put_aside(self, path: str) -> None:
        set_aside(self._disk, path)
        self._disk.fsync_dir(os.path.dirname(path))
