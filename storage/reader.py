"""Reads what was appended to a folder of lines since the last look, and counts what it cannot make sense of."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, NamedTuple

from storage.line import unseal

if TYPE_CHECKING:
    from collections.abc import Iterator

    from storage.disk import Disk, Facts
    from storage.line import Commit

_BLOCK = 1024 * 1024


class _Seen(NamedTuple):
    """How far a file was read: the offset after its last whole line, what it looked like, and its damaged lines."""

    offset: int
    facts: Facts
    damaged: int


class Reader:
    """Follows every file of a folder whose name ends in `suffix`, conflict copies of sync tools included."""

    def __init__(self, folder: str, suffix: str, disk: Disk) -> None:
        """Touch nothing yet."""
        self._folder, self._suffix, self._disk = folder, suffix, disk
        self._seen: dict[str, _Seen] = {}
        self._unreadable: set[str] = set()

    @property
    def damage(self) -> dict[str, int]:
        """Files with lines that make no sense, and how many; a file that cannot be read counts one."""
        counted = {name: seen.damaged for name, seen in self._seen.items() if seen.damaged}
        return dict.fromkeys(self._unreadable, 1) | counted

    def files(self) -> list[tuple[str, Facts]]:
        """List the files to follow, by name. Raises `OSError`."""
        entries = self._disk.entries(self._folder)
        return [(name, facts) for name, facts in entries if facts.is_file and name.endswith(self._suffix) and not name.startswith(".")]

    def fresh(self) -> Iterator[Commit]:
        """Give every commit that was not given before; some again where a file was replaced. Raises `OSError` for the folder only."""
        files = self.files()
        for name, facts in files:
            yield from self._file(name, facts)
        gone = self._seen.keys() - {name for name, _ in files}
        for name in gone:
            del self._seen[name]

    def _file(self, name: str, facts: Facts) -> Iterator[Commit]:
        seen = self._seen.get(name)
        if seen is None or not _only_grew(seen.facts, facts):
            seen = _Seen(0, facts, 0)
        elif seen.facts.size == facts.size:
            return
        offset, damaged = seen.offset, seen.damaged
        self._unreadable.discard(name)
        try:
            for lines, after in self._lines(os.path.join(self._folder, name), offset, facts.size):
                for line in lines:
                    if (commit := unseal(line)) is not None:
                        yield commit
                    else:
                        damaged += _is_damage(line)
                offset = after
        except FileNotFoundError:
            return
        except OSError:
            self._unreadable.add(name)
            return
        self._seen[name] = _Seen(offset, facts, damaged)

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


def _is_damage(line: bytes) -> bool:
    """Tell damage from the traces of a crash: a line that was cut off and marked void, and an empty line."""
    return bool(line.strip()) and not line.endswith(b"~")
