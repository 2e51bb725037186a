"""What can go wrong with the store, each with a title and a sentence that says what to do next."""

from __future__ import annotations

import errno
import os


class StorageError(Exception):
    """The root of all errors of this package.

    `title` names the trouble in a few words, `sentence` says what to do next. Neither ever holds a person's own words,
    but a sentence may hold a path. `exit_code` is what the command line ends with. `wants_passphrase` tells that the same may be asked for
    again once the store was opened.
    """

    title: str = "The store is not available"
    exit_code: int = 1
    wants_passphrase: bool = False

    def __init__(self, sentence: str) -> None:
        """Keep `sentence`, one line that a person can act on."""
        super().__init__(sentence)
        self.sentence = sentence


class NotSaved(StorageError):
    """What was to be saved may not be on disk. The caller still has it and may save it again under the same ids."""

    title = "Not saved"


class InDoubt(NotSaved):
    """What was to be saved is written, and the disk could not say whether it stays. This program takes it back with its next save."""


class Unsynced(OSError):
    """The sync of what was written in whole failed, so that it may stay or go. Never leaves this package."""


class Unstorable(NotSaved):
    """A value cannot be written: not a JSON value, not a number, half a character, too deep or too long."""


class Busy(StorageError):
    """Another program held the lock for longer than this one may wait."""

    title = "The store is busy"


class Unusable(StorageError):
    """The path cannot hold a store: a file, a folder that others can write, a folder that cannot be made or read."""

    title = "This store cannot be used"


class NewerFormat(StorageError):
    """The store was written by a newer program, which says that this one may not read it, or may not write it."""

    title = "This store is newer than this program"


def not_saved(error: OSError, folder: str) -> NotSaved:
    """Turn what the system said about writing in `folder` into a sentence to act on."""
    kind = InDoubt if isinstance(error, Unsynced) else NotSaved
    return kind(_to_do(error, folder))


def _to_do(error: OSError, folder: str) -> str:
    if error.errno in {errno.ENOSPC, errno.EDQUOT}:
        return "The disk is full. Make some room, then save again."
    if error.errno == errno.EROFS:
        return f"The disk that holds {folder} is read-only. Make it writable, or choose another folder with --store."
    if error.errno in {errno.EACCES, errno.EPERM}:
        return f"You have no right to write in {folder}. Run: chmod -R u+rwX {folder}  then save again."
    if error.errno in {errno.ENOENT, errno.ENOTDIR}:
        return f"The folder {folder} is gone. Put it back, then save again."
    return f"The disk that holds {folder} reported: {told(error)}. Save again; if it stays, choose another folder with --store."


def told(error: OSError) -> str:
    """Give the system's own words for an error, without the path it would add."""
    return os.strerror(error.errno or errno.EIO)
