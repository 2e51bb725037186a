"""The lines of a store one by one, for what the documents as they stand cannot tell: what was there before, and where it lies."""

from __future__ import annotations

import os
import re
from typing import TYPE_CHECKING

from protocol.typed import NamedTuple
from storage.clock import is_stamp
from storage.line import unseal
from storage.reader import Reader
from storage.segments import SUFFIX
from storage.spool import SUFFIX as SPOOL_SUFFIX

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from storage.disk import Disk
    from storage.line import Commit
    from storage.paths import Paths

_BLOCK = 1024 * 1024
_HEAD = b'{"v":1,"h":"'
_OP = re.compile(rb'\["((?:[^"\\]|\\.)*)","((?:[^"\\]|\\.)*)",\{')


class Lines(NamedTuple):
    """Whole lines from one place of a file on: the bytes without newlines, and the number of the first, from 1."""

    first: int
    texts: list[bytes]


def whole_lines(disk: Disk, path: str, size: int) -> Iterator[Lines]:
    """Read the first `size` bytes of a file as lines, in bunches; what has no newline is left out. Raises `OSError`."""
    begun: list[bytes] = []
    position, number = 0, 1
    while position < size and (block := disk.read(path, position, min(_BLOCK, size - position))):
        position += len(block)
        first, *others = block.split(b"\n")
        begun.append(first)
        if others:
            texts = [b"".join(begun), *others[:-1]]
            yield Lines(number, texts)
            number += len(texts)
            begun = others[-1:]


def every_line(disk: Disk, paths: Paths, leaving_out: Collection[str] = ()) -> Iterator[bytes]:
    """Give the lines of all files but the named ones, spool included, sound or not, some twice. Raises `OSError`, also for a file."""
    for folder, suffix in ((paths.spool, SPOOL_SUFFIX), (paths.journal, SUFFIX)):
        for name, facts in Reader(folder, suffix, disk).files():
            if name in leaving_out:
                continue
            for lines in whole_lines(disk, os.path.join(folder, name), facts.size):
                yield from lines.texts


def stamp_of(text: bytes) -> str:
    """Give the stamp that a line claims, without judging the line; empty where there is none."""
    if text.startswith(_HEAD):
        told = text[len(_HEAD) : text.find(b'"', len(_HEAD))].decode("ascii", "replace")
        return told if is_stamp(told) else ""
    commit = unseal(text)
    return "" if commit is None else commit.stamp


def touched(text: bytes) -> set[tuple[str, str]]:
    """Give the documents, table and id, that a line seems to be about: at least those that it is."""
    found = _OP.findall(text)
    if text.startswith(_HEAD) and b"\\" not in b"".join(map(b"".join, found)):
        return {(table.decode("utf-8", "replace"), key.decode("utf-8", "replace")) for table, key in found}
    commit = unseal(text)
    return set() if commit is None else about(commit)


def about(commit: Commit) -> set[tuple[str, str]]:
    """Give the documents a commit is about."""
    return {(table, key) for table, key, _ in commit.ops}
