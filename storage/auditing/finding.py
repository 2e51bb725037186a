"""What an audit found: one line each, with what to do next. It names files and line numbers, never what is in them."""

from __future__ import annotations

from enum import StrEnum

from protocol.typed import NamedTuple

REPAIR = "smallwins check --repair"
_SHOWN = 12
"""Ranges of line numbers that are listed in words; a document lists all."""


class Kind(StrEnum):
    """What a finding is about."""

    DAMAGED = "damaged lines"
    TORN = "torn lines"
    NEWER = "newer lines"
    AHEAD = "stamps ahead"
    MISFITS = "misfits"
    NO_FILE = "no file"
    NO_FOLDER = "no folder"
    UNREADABLE = "unreadable"
    MODE = "modes"
    ABOVE = "folder above"
    ASIDE = "set aside"
    UNFINISHED = "unfinished"
    COPY = "conflict copy"
    STORE_JSON = "store.json"
    FORMAT = "format"
    REPLICA = "replica"
    LOCK = "lock"
    ROOM = "room"
    WAITING = "waiting"
    DRAFT = "draft"
    CACHE = "cache"
    BACKUP = "backup"
    MISSING = "missing lines"
    ERASED = "erased"
    SEALED = "sealed"
    UNUSABLE = "unusable"


class Finding(NamedTuple):
    """One thing that was found: `where`, a path below the data folder or empty, `what` in words, and `remedy`, a sentence.

    `harmless` ones are told and leave the store sound. `amount` says how many there are, `lines` the numbers of lines, from 1.
    """

    kind: Kind
    where: str
    what: str
    remedy: str
    amount: int = 1
    lines: tuple[int, ...] = ()
    harmless: bool = False

    @property
    def sentence(self) -> str:
        """All of it on one line."""
        return f"{self.where}: {self.what}. {self.remedy}" if self.where else f"{self.what[:1].upper()}{self.what[1:]}. {self.remedy}"


def counted(number: int, one: str, many: str = "") -> str:
    """A number with its noun."""
    return f"{number:,} {one if number == 1 else many or one + 's'}"


def numbered(lines: tuple[int, ...]) -> str:
    """Line numbers in words: `line 3`, `lines 3 and 7-9`."""
    ranges: list[list[int]] = []
    for line in lines:
        if ranges and line == ranges[-1][1] + 1:
            ranges[-1][1] = line
        else:
            ranges.append([line, line])
    parts = [f"{first}" if first == last else f"{first}-{last}" for first, last in ranges[:_SHOWN]]
    if len(ranges) > _SHOWN:
        parts.append("more")
    listed = f"{', '.join(parts[:-1])} and {parts[-1]}" if len(parts) > 1 else parts[0]
    return f"line{'' if len(lines) == 1 else 's'} {listed}"
