"""The one object that touches the file system, so that a faulty or a simulated disk can stand in its place.

Whatever the umask, folders it makes are 0700 and files 0600.
"""

from __future__ import annotations

import errno
import fcntl
import os
import stat
import sys

from protocol.typed import NamedTuple

FILE_MODE = 0o600
FOLDER_MODE = 0o700


class Facts(NamedTuple):
    """What the file system says about one file or folder: `size` in bytes, `changed` in nanoseconds since 1970."""

    mode: int
    size: int
    changed: int
    inode: int
    device: int

    @property
    def is_folder(self) -> bool:
        """Whether this is a folder, or a link to one."""
        return stat.S_ISDIR(self.mode)

    @property
    def is_file(self) -> bool:
        """Whether this is a regular file, or a link to one: the only kind that can be opened without waiting for somebody."""
        return stat.S_ISREG(self.mode)


class Disk:
    """The real file system. Every method raises `OSError` as the system reports it, unless it says otherwise."""

    def stat(self, path: str) -> Facts | None:
        """Look at `path`, through links; None when nothing is there. A link that can lead nowhere is looked at itself."""
        try:
            return _facts(os.stat(path))
        except FileNotFoundError:
            return None
        except OSError as error:
            if error.errno not in {errno.ELOOP, errno.ENAMETOOLONG}:
                raise
            return _facts(os.lstat(path))

    def stat_open(self, handle: int) -> Facts:
        """Look at an open file."""
        return _facts(os.fstat(handle))

    def is_link(self, path: str) -> bool:
        """Whether this is a link, so that what it leads to may be somebody else's."""
        return os.path.islink(path)

    def entries(self, folder: str) -> list[tuple[str, Facts]]:
        """List a folder in order of names, with what each leads to, a link to nothing as itself; a folder that is not there is empty."""
        names = self.names(folder)
        looked = ((name, self.stat(path) or _link(path)) for name in names if (path := os.path.join(folder, name)))
        return [(name, facts) for name, facts in looked if facts is not None]

    def names(self, folder: str) -> list[str]:
        """List a folder in order of names, without looking at what has them; a folder that is not there is empty."""
        try:
            return sorted(os.listdir(folder))
        except FileNotFoundError:
            return []

    def read(self, path: str, offset: int, length: int) -> bytes:
        """Read `length` bytes from `offset` on, fewer only where the file ends."""
        handle = os.open(path, os.O_RDONLY | os.O_CLOEXEC)
        try:
            parts: list[bytes] = []
            while length > 0 and (part := os.pread(handle, length, offset)):
                parts.append(part)
                offset, length = offset + len(part), length - len(part)
            return b"".join(parts)
        finally:
            os.close(handle)

    def open_append(self, path: str) -> int:
        """Open a file so that every write goes to its end; make it when it is not there."""
        return _private(os.open(path, os.O_WRONLY | os.O_APPEND | os.O_CREAT | os.O_CLOEXEC, FILE_MODE))

    def open_new(self, path: str) -> int:
        """Make a file and open it for writing; it must not be there yet."""
        return _private(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC, FILE_MODE))

    def open_lock(self, path: str) -> int:
        """Open a lock file, made when it is not there, refused when it is a link."""
        return _private(os.open(path, os.O_RDWR | os.O_CREAT | os.O_NOFOLLOW | os.O_CLOEXEC, FILE_MODE))

    def flock(self, handle: int) -> bool:
        """Try to lock an open file against all others; False when another has it.

        A mount that knows no locks counts as locked: a journal line is one append with a checksum, so the lock saves
        trouble but no record depends on it.
        """
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError as error:
            if error.errno in {errno.EAGAIN, errno.EACCES}:
                return False
            if error.errno in {errno.ENOLCK, errno.ENOTSUP, errno.ENOSYS, errno.EINVAL}:
                return True
            raise
        return True

    def write(self, handle: int, data: bytes) -> int:
        """Write once; gives back how many bytes went in, which may be fewer than `data` has."""
        return os.write(handle, data)

    def fsync(self, handle: int) -> None:
        """Return only when the file's bytes would survive a power cut."""
        if sys.platform == "darwin":
            # There, fsync leaves the bytes in the drive's own cache.
            fcntl.fcntl(handle, fcntl.F_FULLFSYNC)
        else:
            os.fsync(handle)

    def fsync_dir(self, folder: str) -> None:
        """Return only when the names in `folder` would survive a power cut, where the file system can promise that."""
        handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
        try:
            os.fsync(handle)
        except OSError as error:
            if error.errno not in {errno.EINVAL, errno.ENOTSUP}:
                raise
        finally:
            os.close(handle)

    def close(self, handle: int) -> None:
        """Close an open file. What matters was told by `fsync`, so a late complaint is not raised."""
        try:
            os.close(handle)
        except OSError:
            return

    def mkdir(self, path: str) -> bool:
        """Make a folder; False when the name is taken."""
        try:
            os.mkdir(path, FOLDER_MODE)
        except FileExistsError:
            return False
        if stat.S_IMODE(os.stat(path).st_mode) != FOLDER_MODE:
            os.chmod(path, FOLDER_MODE)
        return True

    def replace(self, source: str, target: str) -> None:
        """Give `source` the name `target` in one step, in place of what had it."""
        os.replace(source, target)

    def unlink(self, path: str) -> None:
        """Take a file's name away."""
        os.unlink(path)

    def rmdir(self, path: str) -> None:
        """Take an empty folder away."""
        os.rmdir(path)

    def chmod(self, path: str, mode: int) -> None:
        """Give a file or a folder other rights."""
        os.chmod(path, mode)

    def room(self, path: str) -> int:
        """How many bytes may still be written where `path` lies."""
        found = os.statvfs(path)
        return found.f_bavail * found.f_frsize


def _facts(found: os.stat_result) -> Facts:
    return Facts(found.st_mode, found.st_size, found.st_mtime_ns, found.st_ino, found.st_dev)


def _link(path: str) -> Facts | None:
    """Look at a link to nothing; None when the name is gone as well."""
    try:
        return _facts(os.lstat(path))
    except FileNotFoundError:
        return None


def _private(handle: int) -> int:
    """Set the mode where the umask or a sync tool left another one; mounts without modes refuse, which is theirs to do."""
    if stat.S_IMODE(os.fstat(handle).st_mode) != FILE_MODE:
        try:
            os.fchmod(handle, FILE_MODE)
        except OSError:
            return handle
    return handle
