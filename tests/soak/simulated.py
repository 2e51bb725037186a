"""A disk in memory that tells what a power cut may leave.

The model is harsher than any file system we know: bytes that were not synced may be there in part, as zeros, or not at all; of the changes
of names in a folder since its last sync any subset may have happened; a name may be there before the bytes that were
written under it. What was synced stays. After a failed sync the bytes it was about are never synced again (Rebello et al., 2020).
"""

from __future__ import annotations

import errno
import itertools
import os
import random
import stat
from collections.abc import Callable
from pathlib import PurePath
from typing import Any

from storage.disk import Disk, Facts
from tests.soak.faulty import Faulty

SECTOR = 512

_numbers = itertools.count(1)


class File:
    """Bytes as programs see them, and as far as they are on disk for sure. Files only grow here."""

    def __init__(self, live: bytes = b"", durable: bytes | None = None) -> None:
        self.live = live
        self.durable = live if durable is None else durable
        self.number = next(_numbers)
        self.lost: list[tuple[int, int]] = []

    def sync(self) -> None:
        kept = bytearray(self.live)
        for start, end in self.lost:
            kept[start:end] = bytes(end - start)
        self.durable = bytes(kept)

    def fail_to_sync(self) -> None:
        self.lost.append((len(self.durable), len(self.live)))

    def after_a_cut(self, chance: random.Random) -> File:
        waiting = self.live[len(self.durable) :]
        return File(self.durable + chance.choice(_FATES)(waiting, chance))


def _torn(waiting: bytes, chance: random.Random) -> bytes:
    return waiting[: chance.randint(0, len(waiting))]


def _zeroed(waiting: bytes, chance: random.Random) -> bytes:
    return bytes(chance.randint(0, len(waiting)))


def _holed(waiting: bytes, chance: random.Random) -> bytes:
    """Later bytes without earlier ones, by byte or by sector."""
    start, end = sorted((chance.randint(0, len(waiting)), chance.randint(0, len(waiting))))
    if chance.random() < 0.5:
        start = start // SECTOR * SECTOR
    return _torn(waiting[:start] + bytes(end - start) + waiting[end:], chance)


_FATES: list[Callable[[bytes, random.Random], bytes]] = [lambda waiting, _: waiting, lambda _, __: b"", _torn, _zeroed, _holed]


class Folder:
    """Names as programs see them, those on disk for sure, and the changes between: name, then what it leads to from now on."""

    def __init__(self, names: dict[str, File | Folder] | None = None) -> None:
        self.live = names or {}
        self.durable = dict(self.live)
        self.number = next(_numbers)
        self.pending: list[dict[str, File | Folder | None]] = []

    def change(self, names: dict[str, File | Folder | None]) -> None:
        """Change some names in one step."""
        self.pending.append(names)
        _carry_out(self.live, names)

    def sync(self) -> None:
        self.durable, self.pending = dict(self.live), []

    def after_a_cut(self, chance: random.Random) -> Folder:
        names, odds = dict(self.durable), chance.choice((0.0, 0.5, 1.0))
        for change in self.pending:
            if chance.random() < odds:
                _carry_out(names, change)
        return Folder({name: node.after_a_cut(chance) for name, node in names.items()})


def _carry_out(names: dict[str, File | Folder], change: dict[str, File | Folder | None]) -> None:
    for name, node in change.items():
        if node is None:
            names.pop(name, None)
        else:
            names[name] = node


class SimulatedDisk(Disk):
    """Stands in for `Disk`. `writes_at_once` is the most bytes that one write takes."""

    writes_at_once = 10**9

    def __init__(self, root: Folder | None = None) -> None:
        self.root = root or Folder()
        self.handles: dict[int, File] = {}
        self.locked: dict[int, File] = {}
        self.changes = 0

    def after_a_cut(self, chance: random.Random) -> SimulatedDisk:
        """One of the disks that a power cut at this moment may leave."""
        return SimulatedDisk(self.root.after_a_cut(chance))

    def settle(self) -> None:
        """Wait until everything is on disk."""
        nodes: list[File | Folder] = [self.root]
        while nodes:
            node = nodes.pop()
            node.sync()
            nodes.extend(node.live.values() if isinstance(node, Folder) else [])

    def put(self, path: str, data: bytes) -> None:
        """What another program left: a file, its folder made where it is missing, all of it on disk."""
        folder, name = os.path.split(path)
        self._made(folder).change({name: File(data)})
        self.settle()

    def contents(self, folder: str) -> dict[str, bytes]:
        """The files of a folder as programs see them."""
        node = self._find(folder)
        return {name: file.live for name, file in node.live.items() if isinstance(file, File)} if isinstance(node, Folder) else {}

    def stat(self, path: str) -> Facts | None:
        node = self._find(path)
        return None if node is None else self._facts(node)

    def stat_open(self, handle: int) -> Facts:
        return self._facts(self.handles[handle])

    def is_link(self, path: str) -> bool:  # noqa: ARG002  asked for as on a real disk
        """There are none here."""
        return False

    def entries(self, folder: str) -> list[tuple[str, Facts]]:
        node = self._find(folder)
        if node is None:
            return []
        if isinstance(node, File):
            raise NotADirectoryError(errno.ENOTDIR, os.strerror(errno.ENOTDIR))
        return [(name, self._facts(found)) for name, found in sorted(node.live.items())]

    def names(self, folder: str) -> list[str]:
        return [name for name, _ in self.entries(folder)]

    def read(self, path: str, offset: int, length: int) -> bytes:
        return self._file(path).live[offset : offset + length]

    def open_append(self, path: str) -> int:
        if self._find(path) is None:
            self._parent(path).change({PurePath(path).name: File()})
        return self._opened(self._file(path))

    def open_new(self, path: str) -> int:
        if self._find(path) is not None:
            raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST))
        return self.open_append(path)

    def open_lock(self, path: str) -> int:
        return self.open_append(path)

    def flock(self, handle: int) -> bool:
        if self.handles[handle] in self.locked.values():
            return False
        self.locked[handle] = self.handles[handle]
        return True

    def write(self, handle: int, data: bytes) -> int:
        taken = data[: self.writes_at_once]
        self.handles[handle].live += taken
        self.changes += 1
        return len(taken)

    def fsync(self, handle: int) -> None:
        self.handles[handle].sync()

    def fsync_dir(self, folder: str) -> None:
        self._folder(folder).sync()

    def close(self, handle: int) -> None:
        self.locked.pop(handle, None)
        self.handles.pop(handle, None)

    def mkdir(self, path: str) -> bool:
        if self._find(path) is not None:
            return False
        self._parent(path).change({PurePath(path).name: Folder()})
        return True

    def replace(self, source: str, target: str) -> None:
        file = self._file(source)
        if PurePath(source).parent != PurePath(target).parent:
            raise OSError(errno.EXDEV, os.strerror(errno.EXDEV))
        self._parent(source).change({PurePath(source).name: None, PurePath(target).name: file})

    def unlink(self, path: str) -> None:
        self._file(path)
        self._parent(path).change({PurePath(path).name: None})

    def rmdir(self, path: str) -> None:
        if self._folder(path).live:
            raise OSError(errno.ENOTEMPTY, os.strerror(errno.ENOTEMPTY))
        self._parent(path).change({PurePath(path).name: None})

    def chmod(self, path: str, mode: int) -> None:
        """Do nothing: here everything belongs to one user."""

    def room(self, path: str) -> int:
        """There is always enough, where there is anything."""
        self._folder(path)
        return 10**12

    def _facts(self, node: File | Folder) -> Facts:
        if isinstance(node, Folder):
            return Facts(stat.S_IFDIR | 0o700, 0, self.changes, node.number, 1)
        return Facts(stat.S_IFREG | 0o600, len(node.live), len(node.live), node.number, 1)

    def _opened(self, file: File) -> int:
        handle = max(self.handles, default=2) + 1
        self.handles[handle] = file
        return handle

    def _find(self, path: str) -> File | Folder | None:
        node: File | Folder | None = self.root
        for name in path.split("/"):
            if name:
                node = node.live.get(name) if isinstance(node, Folder) else None
        return node

    def _file(self, path: str) -> File:
        node = self._find(path)
        if isinstance(node, File):
            return node
        number = errno.ENOENT if node is None else errno.EISDIR
        raise OSError(number, os.strerror(number))

    def _folder(self, path: str) -> Folder:
        node = self._find(path)
        if not isinstance(node, Folder):
            raise FileNotFoundError(errno.ENOENT, os.strerror(errno.ENOENT))
        return node

    def _parent(self, path: str) -> Folder:
        return self._folder(str(PurePath(path).parent))

    def _made(self, path: str) -> Folder:
        node = self.root
        for name in path.strip("/").split("/"):
            found = node.live.get(name)
            if not isinstance(found, Folder):
                found = Folder()
                node.change({name: found})
            node = found
        return node


class FaultySimulation(Faulty, SimulatedDisk):
    """The simulated disk with a fault; a sync that fails loses for good what it was about."""

    def spoil(self, name: str, arguments: tuple[Any, ...], real: Callable[..., Any]) -> None:
        super().spoil(name, arguments, real)
        if name == "fsync":
            self.handles[arguments[0]].fail_to_sync()
