"""Whole small files: written in one step or not at all, read with a limit, and moved aside when they make no sense."""

from __future__ import annotations

import errno
import os

from protocol.typed import TYPE_CHECKING
from storage.errors import NotSaved

if TYPE_CHECKING:
    from collections.abc import Iterator

    from storage.disk import Disk, Facts

ASIDE = ".damaged-"
"""What stands between the name of a file and a number once the file was moved aside."""

PASSING = ".tmp"
"""How the name of a file ends while it is being written."""

LIMIT = 8 * 1024 * 1024
"""The most bytes a small file may have before it is taken for something else."""


def write_all(disk: Disk, handle: int, data: bytes) -> None:
    """Write all of `data`, in one call unless the system takes less. Raises `OSError`; part of it may be written then."""
    rest = data
    while rest:
        rest = rest[disk.write(handle, rest) :]


def write_new(disk: Disk, path: str, data: bytes) -> None:
    """Make a file that must not be there yet, with its bytes on disk.

    Raises `OSError`; the file is taken away again then, where that is possible.
    """
    handle = disk.open_new(path)
    try:
        try:
            write_all(disk, handle, data)
            disk.fsync(handle)
        finally:
            disk.close(handle)
    except OSError:
        discard(disk, path)
        raise


def replace_file(disk: Disk, path: str, data: bytes) -> None:
    """Put `data` under `path` so that a reader finds the old or the new, also after a power cut. Raises `OSError`."""
    passing = _written(disk, path, data)
    try:
        disk.replace(passing, path)
    except OSError:
        discard(disk, passing)
        raise
    disk.fsync_dir(os.path.dirname(path))


def swap_file(disk: Disk, path: str, data: bytes, was: Facts | None) -> None:
    """As `replace_file`, once `data` has been read back from the disk, and only in place of what was there when `was` was looked up.

    Raises `OSError`, and `NotSaved` where it does not read back, or another program wrote to the file meanwhile; the old one stays then.
    """
    passing = _written(disk, path, data)
    try:
        _expect(
            disk.read(passing, 0, len(data) + 1) == data, "What was written does not read back the same. Check the disk, then try again."
        )
        _expect(disk.stat(path) == was, f"Another program wrote to {path} just now. Close it, then try again.")
        disk.replace(passing, path)
    except (OSError, NotSaved):
        discard(disk, passing)
        raise
    disk.fsync_dir(os.path.dirname(path))


def _expect(holds: bool, otherwise: str) -> None:  # noqa: FBT001 (the fact that is expected)
    if not holds:
        raise NotSaved(otherwise)


def keep_copy(disk: Disk, path: str, data: bytes) -> str:
    """Put the bytes of a file beside it, under a name as `set_aside` gives it; the same bytes are kept once. Gives back the path.

    Raises `OSError` and `NotSaved`.
    """
    number = 1
    while (facts := disk.stat(aside := f"{path}{ASIDE}{number}")) is not None:
        if facts.is_file and facts.size == len(data) and disk.read(aside, 0, len(data)) == data:
            # They may be there by a try before, which failed just when the name was to be made to stay.
            disk.fsync_dir(os.path.dirname(path))
            return aside
        number += 1
    swap_file(disk, aside, data, None)
    return aside


def _written(disk: Disk, path: str, data: bytes) -> str:
    passing = f"{path}.{os.getpid():x}{PASSING}"
    if disk.stat(passing) is not None:
        disk.unlink(passing)
    write_new(disk, passing, data)
    return passing


def is_small(facts: Facts) -> bool:
    """Whether something may be one of our small files, by what the file system says about it."""
    return facts.is_file and facts.size <= LIMIT


def read_small(disk: Disk, path: str) -> bytes | None:
    """Read a file whole; None when it is not there. Raises `OSError`, also for a pipe, a folder or more than `LIMIT` bytes."""
    facts = disk.stat(path)
    if facts is None:
        return None
    if not facts.is_file:
        raise OSError(errno.EINVAL, os.strerror(errno.EINVAL), path)
    if facts.size > LIMIT:
        raise OSError(errno.EFBIG, os.strerror(errno.EFBIG), path)
    return disk.read(path, 0, LIMIT)


def set_aside(disk: Disk, path: str) -> str:
    """Move a file that makes no sense out of the way; nothing is ever deleted. Gives back its new path. Raises `OSError`."""
    number = 1
    while disk.stat(aside := f"{path}.damaged-{number}") is not None:
        number += 1
    disk.replace(path, aside)
    return aside


def make_folder(disk: Disk, path: str, *, durably: bool = False) -> None:
    """Make a folder, and those above it, where they are missing, each with a name that survives a power cut.

    `durably` sees to the name of a folder that is there already. Raises `OSError`.
    """
    above = os.path.dirname(path)
    if above != path and disk.stat(above) is None:
        make_folder(disk, above)
    if disk.mkdir(path) or durably:
        try:
            disk.fsync_dir(above)
        except PermissionError:
            # A folder above ours that we may pass through but not open; whoever made ours there has seen to it.
            return


def below(disk: Disk, folder: str) -> Iterator[tuple[str, Facts]]:
    """Give every file below a folder with its path, links to folders not followed. Raises `OSError`."""
    for name, facts in disk.entries(folder):
        path = os.path.join(folder, name)
        if not facts.is_folder:
            yield path, facts
        elif not disk.is_link(path):
            yield from below(disk, path)


def discard(disk: Disk, path: str) -> None:
    """Delete a file of our own if that is possible; nothing depends on it."""
    try:
        disk.unlink(path)
    except OSError:
        return
