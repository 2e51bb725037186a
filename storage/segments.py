"""This machine's own segments: append-only files, one a month, that nobody else writes.

A segment is named `<month>.<replica>.jsonl`, and `<month>.<replica>.<n>.jsonl` from the second of a month on, begun when
one is full or not to be trusted. A sealed segment is named `<month>.<replica>.<n>.sealed.jsonl`, also the first. The month
is that of the stamp, so the last line of the last own segment has the highest stamp this machine gave.
"""

from __future__ import annotations

import datetime as dt
import os
from contextlib import suppress
from itertools import takewhile

from protocol.typed import TYPE_CHECKING, NamedTuple
from storage.clock import LATEST_MS, milliseconds
from storage.errors import Unsynced
from storage.files import write_all
from storage.line import unseal
from storage.names import has_lines
from storage.replica import is_id
from storage.witness import Written

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from storage.disk import Disk, Facts
    from storage.witness import Witness

SUFFIX = ".jsonl"
TAKEN_IN = "by"
"""What begins the part of a segment's name that says who took its lines in: `2026-11.<who wrote them>.by-<who took them in>-1.jsonl`."""
SEGMENT_LIMIT = 1024 * 1024
"""From how many bytes on a segment gets no more lines: what was read of the one in use is checked anew whenever it grew."""

_TAIL = 16 * 1024
_VOID = b"~\n"
_ALONE, _NUMBERED, _SEALED = 2, 3, 4
_SEALED_PART = "sealed"
_LONGEST_NUMBER = 6


class Segment(NamedTuple):
    """A segment's month (`2026-11`), its number within the month, its size in bytes and its inode; segments sort in order of making.

    A sealed one may have the number of the plain one that it was made of.
    """

    month: str
    number: int
    is_sealed: bool = False
    size: int = 0
    inode: int = 0

    def name(self, replica: str) -> str:
        """Give the file's name."""
        if self.is_sealed:
            return f"{self.month}.{replica}.{self.number}.{_SEALED_PART}{SUFFIX}"
        return f"{self.month}.{replica}{SUFFIX}" if self.number == 1 else f"{self.month}.{replica}.{self.number}{SUFFIX}"


class Appended(NamedTuple):
    """Lines that were put at the end of a segment, by nobody else at the same time, and what the file looked like then."""

    name: str
    facts: Facts
    lines: bytes


class Segments:
    """Appends to the newest own segment of the stamp's month. Everything goes by the last look at the folder.

    `names` is all that was there, `copies` are the files with lines in them that no smallwins made: what sync tools and others left.
    """

    def __init__(self, folder: str, disk: Disk, witness: Witness) -> None:
        """Touch nothing yet."""
        self.copies: Mapping[str, Facts] = {}
        self._folder, self._disk, self._witness = folder, disk, witness
        self._replica = ""
        self.names: list[str] = []
        self._own: list[Segment] = []
        self._copies: list[str] = []
        self._distrusted: set[str] = set()

    def look(self, replica: str) -> None:
        """List the folder, for the machine of that id. Raises `OSError`."""
        names = self._disk.names(self._folder)
        if (replica, names) != (self._replica, self.names):
            self._replica, self.names = replica, names
            self._own = sorted(segment for name in names if (segment := own_segment(name, replica)))
            self._copies = [name for name in names if is_copy(name)]
        looked = ((name, self._disk.stat(os.path.join(self._folder, name))) for name in self._copies)
        self.copies = {name: facts for name, facts in looked if facts is not None and facts.is_file}

    @property
    def newest(self) -> list[str]:
        """The name of the newest own segment: the one that other programs of this machine append to as well."""
        return [one.name(self._replica) for one in self._own[-1:]]

    def _latest_first(self) -> Iterator[Segment]:
        """The own segments as they are now, each looked at when it is asked for."""
        for segment in reversed(self._own):
            facts = self._disk.stat(os.path.join(self._folder, segment.name(self._replica)))
            if facts is not None and facts.is_file:
                yield segment._replace(size=facts.size, inode=facts.inode)

    def are_shared(self) -> bool:
        """Whether another machine writes under this one's id, as far as that shows. Raises `OSError`.

        It shows in a segment that took the place of the one written last, or that somebody else began after it.
        """
        newest = next(self._latest_first(), None)
        if newest is None or self._witness.has_noted(self._written(newest)):
            return False
        known = self._witness.last()
        last = own_segment(known.segment, self._replica) if known is not None else None
        if last is None:
            return False
        until = takewhile(lambda one: one[:2] >= last[:2], self._latest_first())
        later = [self._written(one) for one in until if one.size]
        return self._witness.sees_another(self._replica, [one.segment for one in later if one != known])

    def _written(self, segment: Segment) -> Written:
        return Written(segment.name(self._replica), segment.inode)

    def last_stamp(self) -> str | None:
        """Give the highest stamp in the own segments, read from the end of the newest. Raises `OSError`."""
        for segment in self._latest_first():
            path = os.path.join(self._folder, segment.name(self._replica))
            for length in (min(_TAIL, segment.size), segment.size):
                lines = self._disk.read(path, segment.size - length, length).split(b"\n")[:-1]
                last = next((commit.stamp for line in reversed(lines) if (commit := unseal(line))), None)
                if last is not None:
                    return last
        return None

    def vouch(self, stamps: Iterable[str]) -> None:
        """Say that lines with these stamps, which come in from the spool, are this machine's own as far as they carry its id."""
        self._witness.vouch(self._replica, stamps)

    def append(self, stamp: str, lines: bytes, first_line: bytes = b"") -> Appended:
        """Put whole lines on disk, to stay there. Raises `OSError`; they are not there then, or void, but after `Unsynced` they may be.

        With the first line of a sealed segment they are sealed ones, and go to such a segment.

        After a failed fsync the same file is not trusted again, since the system may take what it could not write for written. A fresh
        one is tried at once: lines that are there twice count once, and whoever writes next goes on in the fresh one as well.
        """
        try:
            return self._append(stamp, lines, first_line)
        except Unsynced as error:
            try:
                return self._append(stamp, lines, first_line)
            except OSError as second:
                raise error from second

    def _append(self, stamp: str, lines: bytes, first_line: bytes) -> Appended:
        """Append to the newest segment that is trusted.

        What a dead writer left unfinished stays, marked void: cutting it off could cut another's line where a lock keeps nobody out, and
        a line that lacks only its newline would come back to life.
        """
        name = self._current(stamp, is_sealed=bool(first_line)).name(self._replica)
        path = os.path.join(self._folder, name)
        handle = self._disk.open_append(path)
        try:
            facts = self._disk.stat_open(handle)
            self._witness.note(Written(name, facts.inode), stamp)
            if facts.size == 0:
                # Before the first byte, so that a file with bytes in it has a name that stays, whoever made it.
                self._sync(name, lambda: self._disk.fsync_dir(self._folder))
                lines = first_line + lines
            elif self._disk.read(path, facts.size - 1, 1) != b"\n":
                lines = _VOID + lines
            write_all(self._disk, handle, lines)
            try:
                self._sync(name, lambda: self._disk.fsync(handle))
            except OSError as error:
                raise Unsynced(error.errno, error.strerror) from error
            with suppress(OSError):
                facts = self._disk.stat_open(handle)
            return Appended(name, facts, lines)
        finally:
            self._disk.close(handle)

    def _sync(self, name: str, sync: Callable[[], None]) -> None:
        try:
            sync()
        except OSError:
            self._distrusted.add(name)
            raise

    def _current(self, stamp: str, *, is_sealed: bool) -> Segment:
        """Choose the newest segment of the month while it is not full: another process that went to a fresh one had its reason.

        Plain and sealed lines never share one.
        """
        month = month_of(stamp)
        newest = next((segment for segment in self._latest_first() if segment.month <= month), None)
        newest = newest if newest is not None and newest.month == month else Segment(month, 1, is_sealed)
        number = newest.number + (newest.size >= SEGMENT_LIMIT or newest.is_sealed != is_sealed)
        while Segment(month, number, is_sealed).name(self._replica) in self._distrusted:
            number += 1
        return Segment(month, number, is_sealed)


def month_of(stamp: str) -> str:
    """Give the month a stamp falls in, in UTC: `2026-11`."""
    seconds = min(milliseconds(stamp), LATEST_MS) // 1000
    day = dt.datetime.fromtimestamp(seconds, dt.UTC)
    return f"{day.year:04}-{day.month:02}"


def own_segment(name: str, replica: str, facts: Facts | None = None) -> Segment | None:
    """Read an own segment's name; None for any other file, a conflict copy of an own segment among them."""
    parts = name.removesuffix(SUFFIX).split(".")
    if not _ALONE <= len(parts) <= _SEALED or not (facts is None or facts.is_file):
        return None
    number = parts[2] if len(parts) >= _NUMBERED else "1"
    if not (number.isascii() and number.isdigit() and len(number) <= _LONGEST_NUMBER):
        return None
    size, inode = (facts.size, facts.inode) if facts is not None else (0, 0)
    segment = Segment(parts[0], int(number), parts[_NUMBERED:] == [_SEALED_PART], size, inode)
    return segment if segment.name(replica) == name and is_month(segment.month) else None


def is_copy(name: str) -> bool:
    """Whether a file of that name has lines in it and is no segment, neither one that a machine appends to nor one that was taken in."""
    if not has_lines(name, SUFFIX):
        return False
    month, *parts = name.removesuffix(SUFFIX).removesuffix(f".{_SEALED_PART}").split(".")
    is_ours = name.endswith(SUFFIX) and is_month(month) and 0 < len(parts) < _NUMBERED and is_id(parts[0])
    return not (is_ours and all(part.isdigit() or _is_taken_in(part) for part in parts[1:]))


def _is_taken_in(part: str) -> bool:
    """Whether part of a name tells that the lines came from elsewhere: `by-3f9c-1`."""
    by, _, rest = part.partition("-")
    machine, _, number = rest.rpartition("-")
    return by == TAKEN_IN and is_id(machine) and number.isdigit()


def is_month(text: str) -> bool:
    """Whether `text` is a month as the names of segments begin with one: `2026-11`."""
    year, dash, month = text[:4], text[4:5], text[5:]
    return len(text) == len("2026-11") and dash == "-" and (year + month).isascii() and (year + month).isdigit()
