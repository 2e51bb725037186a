"""Reads what was appended to a folder of lines since the last look, and counts what it cannot make sense of.

A reader may go on from where another one ended, where the files before that place are still the same.
"""

from __future__ import annotations

import os
import zlib

from protocol.typed import TYPE_CHECKING, NamedTuple
from storage.line import is_damage, unseal
from storage.names import has_lines

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from storage.disk import Disk, Facts
    from storage.line import Commit

_BLOCK = 1024 * 1024


class Seen(NamedTuple):
    """How far a file was read, and what it looked like then.

    `offset` lies after its last whole line, `crc` is the CRC-32 of all before it, `lines` and `damaged` count its lines.
    """

    offset: int
    crc: int
    lines: int
    damaged: int
    facts: Facts


class Reader:
    """Follows every file of a folder that has lines in it, conflict copies of sync tools included."""

    def __init__(self, folder: str, suffix: str, disk: Disk, plain: Callable[[bytes], bytes] = bytes) -> None:
        """Touch nothing yet. `replaced` tells that a file is no longer what was read before, so that too much may have been given.

        `plain` gives the line to be read in place of a sealed one.
        """
        self._folder, self._suffix, self._disk, self._plain = folder, suffix, disk, plain
        self.replaced = False
        self._seen: dict[str, Seen] = {}
        self._unreadable: set[str] = set()
        self._no_files: set[str] = set()
        self._known: frozenset[str] = frozenset()

    @property
    def damage(self) -> dict[str, int]:
        """Files with lines that make no sense, and how many; a file that cannot be read, and what is no file, counts one."""
        counted = {name: seen.damaged for name, seen in self._seen.items() if seen.damaged}
        return dict.fromkeys(self._unreadable | self._no_files, 1) | counted

    @property
    def seen(self) -> Mapping[str, Seen]:
        """How far each file was read."""
        return dict(self._seen)

    def resume(self, seen: Mapping[str, Seen]) -> bool:
        """Go on from where another reader ended; False when a file is gone, or is not the same up to there. Raises `OSError`."""
        files = dict(self.files())
        for name, was in seen.items():
            if name not in files or not self._begins_alike(name, was, files[name]):
                return False
        self._seen = {name: was._replace(facts=files[name]._replace(size=was.offset)) for name, was in seen.items()}
        return True

    def _begins_alike(self, name: str, was: Seen, facts: Facts) -> bool:
        if was.facts == facts:
            return True
        path, position, crc = os.path.join(self._folder, name), 0, 0
        while position < was.offset <= facts.size and (block := self._disk.read(path, position, min(_BLOCK, was.offset - position))):
            position, crc = position + len(block), zlib.crc32(block, crc)
        return (position, crc) == (was.offset, was.crc)

    def files(self) -> list[tuple[str, Facts]]:
        """List the files to follow, by name. Raises `OSError`."""
        entries = self._disk.entries(self._folder)
        self._known = frozenset(name for name, _ in entries)
        named = [(name, facts) for name, facts in entries if has_lines(name, self._suffix)]
        self._no_files = {name for name, facts in named if not facts.is_file}
        return [(name, facts) for name, facts in named if facts.is_file]

    def fresh(self) -> Iterator[Commit]:
        """Give every commit that was not given before; some again where a file was replaced. Raises `OSError` for the folder only."""
        files = self.files()
        for name, facts in files:
            yield from self._file(name, facts)
        gone = self._seen.keys() - {name for name, _ in files}
        self.replaced |= bool(gone)
        for name in gone:
            del self._seen[name]

    def glance(self, names: Iterable[str], growing: Iterable[str]) -> Iterator[Commit]:
        """Give what is new in the files that grow, were not there before, or could not be read: less than `fresh`, in less time.

        `names` are all that the folder has in it now.
        """
        there = frozenset(names)
        new, self._known = there - self._known, there
        for name in sorted(new.union(growing, self._unreadable) & there):
            facts = self._disk.stat(os.path.join(self._folder, name)) if has_lines(name, self._suffix) else None
            if facts is not None and facts.is_file:
                yield from self._file(name, facts)

    def passed(self, name: str, facts: Facts, lines: bytes) -> None:
        """Count lines as read that the caller put at the end of a file itself, if nothing else came in between."""
        seen = self._seen.get(name)
        if seen is None or seen.offset != seen.facts.size or not _only_grew(seen.facts, facts) or seen.offset + len(lines) != facts.size:
            return
        counted = seen.lines + lines.count(b"\n")
        self._seen[name] = Seen(facts.size, zlib.crc32(lines, seen.crc), counted, seen.damaged, facts)

    def _file(self, name: str, facts: Facts) -> Iterator[Commit]:
        seen = self._seen.get(name)
        if seen is None or not _only_grew(seen.facts, facts):
            self.replaced |= seen is not None
            seen = Seen(0, 0, 0, 0, facts)
        elif seen.facts.size == facts.size:
            return
        offset, crc, counted, damaged, _ = seen
        self._unreadable.discard(name)
        try:
            for lines, after in self._lines(os.path.join(self._folder, name), offset, facts.size):
                crc, counted = zlib.crc32(b"\n".join((*lines, b"")), crc), counted + len(lines)
                for line in map(self._plain, lines):
                    if (commit := unseal(line)) is not None:
                        yield commit
                    else:
                        damaged += is_damage(line)
                offset = after
        except OSError as error:
            self.replaced |= offset > seen.offset
            if not isinstance(error, FileNotFoundError):
                self._unreadable.add(name)
            return
        self._seen[name] = Seen(offset, crc, counted, damaged, facts)

    def _lines(self, path: str, offset: int, end: int) -> Iterator[tuple[list[bytes], int]]:
        """Give whole lines in bunches, each with the offset after its last newline. What has no newline yet is not there yet."""
        begun: list[bytes] = []
        position = offset
        while position < end and (block := self._disk.read(path, position, min(_BLOCK, end - position))):
            position += len(block)
            first, *others = block.split(b"\n")
            begun.append(first)
            if others:
                yield [b"".join(begun), *others[:-1]], position - len(others[-1])
                begun = others[-1:]


def _only_grew(before: Facts, now: Facts) -> bool:
    """Whether a file may be read on from where it was left. Another file, a shorter one, or an altered one of the same size may not."""
    if (before.inode, before.device) != (now.inode, now.device):
        return False
    return now.size > before.size or (now.size == before.size and now.changed == before.changed)
