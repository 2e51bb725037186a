"""Reads every line there is, judges it, and adds the sound ones up without any cache."""

from __future__ import annotations

import json
import os
from enum import Enum, auto
from typing import TYPE_CHECKING

from protocol.typed import NamedTuple
from storage.clock import milliseconds
from storage.errors import told
from storage.fold import Fold
from storage.line import VERSION, Commit, checked, is_damage, unseal
from storage.lines import whole_lines
from storage.reader import Reader
from storage.segments import SUFFIX
from storage.spool import SUFFIX as SPOOL_SUFFIX

if TYPE_CHECKING:
    from collections.abc import Callable

    from storage.disk import Disk, Facts
    from storage.paths import Paths

DAY_MS = 86_400_000


class Verdict(Enum):
    """What a line is: one of ours, nothing or cut off by a crash, written by a newer program, or damaged."""

    SOUND = auto()
    HARMLESS = auto()
    NEWER = auto()
    DAMAGED = auto()


class FileLines(NamedTuple):
    """One file with lines: where it lies, and the numbers, from 1, of the lines that say nothing. `error` tells why it was not read."""

    path: str
    damaged: tuple[int, ...] = ()
    torn: tuple[int, ...] = ()
    newer: tuple[int, ...] = ()
    error: str = ""


class LinesFound(NamedTuple):
    """All files, what their lines add up to, the stamps of the sound ones, and how many of these lie ahead of the clock."""

    files: list[FileLines]
    fold: Fold
    stamps: set[str]
    ahead: list[str]


def judged(text: bytes, plain: bytes) -> tuple[Verdict, Commit | None]:
    """Judge a line as it stands in its file, `plain` being what it says where it is sealed."""
    commit = unseal(plain)
    if commit is not None:
        return Verdict.SOUND, commit
    if not is_damage(plain):
        return Verdict.HARMLESS, None
    return Verdict.NEWER if is_newer(text) or is_newer(plain) else Verdict.DAMAGED, None


def is_newer(text: bytes) -> bool:
    """Whether a line is as it was written, by a program that came after this one."""
    body = checked(text)
    try:
        version = json.loads(body + b"}")["v"] if body is not None else 0
    except (ValueError, RecursionError, LookupError, TypeError):
        return False
    return type(version) is int and version > VERSION


def read_lines(disk: Disk, paths: Paths, plain: Callable[[bytes], bytes], now_ms: int) -> LinesFound:
    """Read all segments and the spool. `plain` opens sealed lines. Raises `OSError` for a folder only."""
    reading = _Reading(disk, plain, now_ms + DAY_MS)
    for folder, suffix in ((paths.journal, SUFFIX), (paths.spool, SPOOL_SUFFIX)):
        for name, facts in Reader(folder, suffix, disk).files():
            reading.read(os.path.join(folder, name), facts)
    return reading.found


class _Reading:
    """One pass over all files; `latest_ms` is the last moment that a line may carry without being told."""

    def __init__(self, disk: Disk, plain: Callable[[bytes], bytes], latest_ms: int) -> None:
        self.found = LinesFound([], Fold(), set(), [])
        self._disk, self._plain, self._latest_ms = disk, plain, latest_ms

    def read(self, path: str, facts: Facts) -> None:
        numbers: dict[Verdict, list[int]] = {verdict: [] for verdict in Verdict}
        try:
            for lines in whole_lines(self._disk, path, facts.size):
                for number, text in enumerate(lines.texts, lines.first):
                    verdict, commit = judged(text, self._plain(text))
                    if commit is not None:
                        self._take(commit)
                    elif verdict is not Verdict.HARMLESS or text.strip(b"~ \r\t"):
                        numbers[verdict].append(number)
        except OSError as error:
            self.found.files.append(FileLines(path, error=told(error)))
            return
        damaged, torn, newer = (tuple(numbers[one]) for one in (Verdict.DAMAGED, Verdict.HARMLESS, Verdict.NEWER))
        self.found.files.append(FileLines(path, damaged, torn, newer))

    def _take(self, commit: Commit) -> None:
        if commit.ops:
            self.found.fold.apply(commit)
            self.found.stamps.add(commit.stamp)
            if milliseconds(commit.stamp) > self._latest_ms:
                self.found.ahead.append(commit.stamp)
