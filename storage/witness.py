"""Remembers which lines under this machine's id it wrote itself, to notice another machine that writes under the same one.

    <state>/written:  <segment> <its inode>
                      <the first stamp of each process that wrote>

A whole machine may be copied, its id with it, and nothing in the copy tells. But then lines come back through the synced folder that
nobody wrote here: in a segment that another program put in the place of ours, or began in our name. What is only appended to stays the
same file and is not looked at. Nothing but the noticing depends on this file.
"""

from __future__ import annotations

import os
from contextlib import contextmanager

from protocol.typed import TYPE_CHECKING, NamedTuple
from storage.clock import PROCESS_DIGITS, is_stamp, replica_of
from storage.files import discard, read_small, replace_file, write_all

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from storage.disk import Disk
    from storage.paths import Paths

SHARED = (
    "Another machine wrote under the same name as this one: a copy of this folder, or of the whole machine. "
    "This one has a new name from now on, and nothing is lost."
)
"""What a person is told when this machine takes another id."""

_HEAD = 256
_MOST = 1000
"""How many processes are still remembered when another segment is begun; what is older counts as ours."""


class Written(NamedTuple):
    """The segment that was written last, by its name, and its inode."""

    segment: str
    inode: int


class Witness:
    """Reads and writes the file. For the holder of the lock."""

    def __init__(self, paths: Paths, disk: Disk) -> None:
        """Touch nothing yet."""
        self._path, self._journal, self._disk = paths.written, paths.journal, disk
        self._noted = self._seen = Written("", 0)

    def has_noted(self, written: Written) -> bool:
        """Whether this very process wrote to this very file last, as far as it knows."""
        return self._noted == written

    def last(self) -> Written | None:
        """The segment that was written last; None where nothing is remembered."""
        try:
            head = self._disk.read(self._path, 0, _HEAD)
        except OSError:
            return None
        segment, _, inode = head.partition(b"\n")[0].decode("ascii", "replace").rpartition(" ")
        if not (inode.isascii() and inode.isdigit()):
            return None
        self._seen = Written(segment, int(inode))
        return self._seen

    def note(self, written: Written, stamp: str) -> None:
        """Remember that this process is about to write its lines from `stamp` on to a segment. It does so once for each file."""
        if self.has_noted(written):
            return
        with self._whole_or_none():
            if self._seen == written or self.last() == written:
                self._append(stamp)
            else:
                stamps = [*self._stamps()[-_MOST:], stamp]
                replace_file(self._disk, self._path, "\n".join((f"{written.segment} {written.inode}", *stamps, "")).encode())
            self._noted = self._seen = written

    def vouch(self, replica: str, stamps: Iterable[str]) -> None:
        """Remember lines of this machine that are about to come in from the spool: who put them there had no lock to note it under."""
        known = {stamp[-PROCESS_DIGITS:] for stamp in self._stamps()}
        with self._whole_or_none():
            for stamp in stamps:
                if replica_of(stamp) == replica and stamp[-PROCESS_DIGITS:] not in known:
                    self._append(stamp)

    @contextmanager
    def _whole_or_none(self) -> Iterator[None]:
        """Where something cannot be noted, nothing is remembered: our own line would be taken for another machine's later."""
        try:
            yield
        except OSError:
            discard(self._disk, self._path)

    def sees_another(self, replica: str, segments: Iterable[str]) -> bool:
        """Whether one of these segments has a line under this machine's id that was not written here. Raises `OSError`."""
        return self.disowns(replica, (stamp for name in segments for stamp in self._read(name, replica)))

    def disowns(self, replica: str, stamps: Iterable[str]) -> bool:
        """Whether one of these stamps is of this machine's id and was not made here, nor before anything was remembered."""
        known = self._stamps()
        processes = {stamp[-PROCESS_DIGITS:] for stamp in known}
        ours = (stamp for stamp in stamps if replica_of(stamp) == replica)
        return bool(known) and any(stamp > known[0] and stamp[-PROCESS_DIGITS:] not in processes for stamp in ours)

    def _stamps(self) -> list[str]:
        """The first stamps of those who wrote, in order."""
        try:
            text = read_small(self._disk, self._path) or b""
        except OSError:
            return []
        return sorted(filter(is_stamp, text.decode("ascii", "replace").split("\n")))

    def _read(self, name: str, replica: str) -> Iterator[str]:
        # What it takes to read lines is loaded only where something is odd: the quick log counts imports.
        from storage.line import unseal
        from storage.lines import stamp_of, whole_lines

        path = os.path.join(self._journal, name)
        facts = self._disk.stat(path)
        for lines in whole_lines(self._disk, path, facts.size if facts is not None else 0):
            for text in lines.texts:
                stamp = stamp_of(text)
                if replica_of(stamp) == replica and unseal(text) is not None:
                    yield stamp

    def _append(self, stamp: str) -> None:
        # On a line of its own, whatever was cut off before it. Not synced: after a power cut the segment is still the same file.
        handle = self._disk.open_append(self._path)
        try:
            write_all(self._disk, handle, f"\n{stamp}\n".encode())
        finally:
            self._disk.close(handle)
