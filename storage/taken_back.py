"""What is hidden, and why: by somebody who deleted it or took it back, or because the import that brought it in was undone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from storage.history import marks_in
from storage.line import DELETED
from storage.lots import lot_of

if TYPE_CHECKING:
    from collections.abc import Collection

    from storage.history import History, Key
    from storage.line import Commit


def deleted_in(history: History, hidden: Collection[Key]) -> set[Key]:
    """Of documents that are hidden, those that an import is not to bring back: all but what went with an import that was undone."""
    last: dict[Key, Commit] = {}
    for commit in history.touching(hidden):
        last |= {(table, key): commit for table, key, fields in commit.ops if fields.get(DELETED) is True}
    undoings = {stamp: _undoes_lot(history, commit) for stamp, commit in {one.stamp: one for one in last.values()}.items()}
    return {key for key in hidden if key not in last or not undoings[last[key].stamp]}


def _undoes_lot(history: History, commit: Commit) -> bool:
    targets = (history.commit(mark.target) for mark in marks_in(commit) if mark.undone)
    return any(target is not None and lot_of(target) for target in targets)
