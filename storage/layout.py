"""The folders of a store and its `store.json`: looked at when a store is opened, made on the first write."""

from __future__ import annotations

import errno
import json
import stat

from protocol.typed import TYPE_CHECKING, NamedTuple
from storage import replica
from storage.errors import NewerFormat, NotSaved, Unusable, told
from storage.files import is_small, make_folder, read_small, replace_file, set_aside

if TYPE_CHECKING:
    from storage.disk import Disk, Facts
    from storage.paths import Paths

FORMAT = 1
"""The format of a new store."""
SEALED_FORMAT = 2
"""The format of a sealed store, the highest that this program reads and writes."""

READ_ONLY = "A newer smallwins keeps this store. You can read it here; update smallwins to write in it."
"""What is said of a store that only a newer program may write to."""

_WRITABLE_BY_OTHERS = stat.S_IWGRP | stat.S_IWOTH
_CANNOT_BE_MADE = {errno.EACCES, errno.EPERM, errno.EROFS, errno.ENOTDIR, errno.ENOENT, errno.ELOOP, errno.ENAMETOOLONG}


class Format(NamedTuple):
    """The lowest format a program must know to read this store, and to write it; and the id of the store, empty where there is none."""

    min_reader: int = FORMAT
    min_writer: int = FORMAT
    store_id: str = ""


def read_format(text: bytes | None) -> Format | None:
    """Read a store.json; None where it makes no sense."""
    try:
        content = json.loads(text or b"")
        found = Format(content["min_reader"], content["min_writer"], content["id"] if isinstance(content.get("id"), str) else "")
    except (ValueError, RecursionError, LookupError, TypeError, AttributeError):
        return None
    return found if type(found.min_reader) is int and type(found.min_writer) is int else None


class Layout:
    """Keeps watch over the folders.

    `damaged` tells that store.json makes no sense; it is moved aside on the next write. `existed` tells that the journal
    was seen: when it is gone later, no empty one is put in its stead. `store_id` is empty while there is none.
    """

    def __init__(self, paths: Paths, disk: Disk) -> None:
        """Touch nothing yet."""
        self._paths, self._disk = paths, disk
        self.damaged = self.existed = False
        self.store_id = ""
        self._made = False
        self._format = Format()
        self._facts: Facts | None = None

    def open(self) -> None:
        """Look at what is there and write nothing. Raises `Unusable` or `NewerFormat`; a folder that is not there is fine."""
        paths = self._paths
        try:
            for folder in (paths.data, paths.store, paths.journal, paths.spool, paths.state):
                self._look_at(folder)
            self._read_format(self._disk.stat(paths.store_json))
        except OSError as error:
            raise Unusable(f"{paths.data} cannot be read: {told(error)}. Choose another folder with --store.") from error
        if self._format.min_reader > SEALED_FORMAT:
            raise NewerFormat(f"A newer smallwins wrote {paths.store}. Update smallwins, then open it again.")

    @property
    def is_writable(self) -> bool:
        """Whether the store's format lets this program write."""
        return self._format.min_writer <= SEALED_FORMAT

    def prepare(self) -> None:
        """Make every folder that a write needs. Raises `Unusable`, `NewerFormat`, `NotSaved` or `OSError`."""
        paths = self._paths
        if self.existed and self._disk.stat(paths.journal) is None:
            raise NotSaved(f"The folder {paths.journal} is gone. Put it back, then save again.")
        facts = self._disk.stat(paths.store_json)
        if facts != self._facts:
            self._read_format(facts)
        if not self.is_writable:
            raise NewerFormat(READ_ONLY)
        if not self._made:
            self._make_folders(durably=facts is None)
            self._made = self.existed = True

    def found(self, *, is_sealed: bool = False) -> None:
        """Write store.json where there is none. For the holder of the lock; the folders are on disk by then. Raises `OSError`.

        A sealed store that lost its store.json gets no other one: the key slots were in it, and may come back.
        """
        path = self._paths.store_json
        if self._disk.stat(path) is not None:
            if not self.damaged:
                return
            set_aside(self._disk, path)
            self.damaged = False
        if is_sealed:
            return
        content = {"id": replica.fresh(), "format": FORMAT, "min_reader": FORMAT, "min_writer": FORMAT}
        replace_file(self._disk, path, json.dumps(content).encode() + b"\n")
        self._facts, self.damaged = self._disk.stat(path), False
        self.store_id = str(content["id"])

    def _look_at(self, folder: str) -> None:
        facts = self._disk.stat(folder)
        if facts is None:
            return
        if not facts.is_folder:
            raise Unusable(f"{folder} is not a folder. Choose another one with --store.")
        if facts.mode & _WRITABLE_BY_OTHERS:
            raise Unusable(f"Other users can write in {folder}. Run: chmod go-w {folder}  then try again.")
        self.existed = self.existed or folder == self._paths.journal

    def _read_format(self, facts: Facts | None) -> None:
        self._facts = facts
        found = Format() if facts is None else read_format(read_small(self._disk, self._paths.store_json) if is_small(facts) else b"")
        self.damaged = found is None
        self._format = found or Format()
        self.store_id = self._format.store_id

    def _make_folders(self, *, durably: bool) -> None:
        """Make the folders from the outside in. Without a store.json nobody finished this before, so their names are synced again."""
        paths = self._paths
        try:
            for folder in (paths.data, paths.store, paths.journal, paths.spool, paths.state):
                make_folder(self._disk, folder, durably=durably)
        except OSError as error:
            if error.errno in _CANNOT_BE_MADE:
                raise Unusable(f"{paths.data} cannot be made: {told(error)}. Choose another folder with --store.") from error
            raise
