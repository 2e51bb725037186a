"""A lot: one change that may take several lines of the journal, and is undone and redone as one.

Each of its lines has a mark, `["action","<id of the lot>",{"lot":true}]`, behind what it puts.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from storage.history import MARKS
from storage.line import LINE_LIMIT

if TYPE_CHECKING:
    from collections.abc import Iterable

    from storage.history import History
    from storage.line import Commit, Op

LOT = "lot"
ROOM = LINE_LIMIT // 8 * 7
"""The most bytes of what goes into one line, in UTF-8. With room to spare, for what the line itself adds."""


def parts_of(ops: Iterable[Op], lot: str) -> list[list[Op]]:
    """Changes cut into as many lines as they take, each with the mark of the lot."""
    parts: list[list[Op]] = []
    room = 0
    for op in ops:
        size = len(json.dumps(op, ensure_ascii=False).encode("utf-8", "replace"))
        if not parts or size > room:
            parts.append([])
            room = ROOM
        parts[-1].append(op)
        room -= size
    return [[*part, (MARKS, lot, {LOT: True})] for part in parts]


def lot_of(commit: Commit) -> str:
    """The id of the lot that a commit is of, empty for one by itself."""
    return next((key for table, key, fields in reversed(commit.ops) if table == MARKS and fields.get(LOT) is True), "")


def whole_lot(history: History, commit: Commit) -> list[Commit]:
    """Every commit of the lot that one is of, the earliest first; of one by itself, that one."""
    lot = lot_of(commit)
    if not lot:
        return [commit]
    needle = json.dumps(lot, ensure_ascii=False).encode("utf-8", "replace")
    return [one for one in history.mentioning({needle}) if lot_of(one) == lot]
