"""Commits that were written and never acknowledged, because the sync behind them failed: they may stay on disk, or go.

Who made them was told that nothing was saved. So this program leaves them out of what it shows and decides on, and its next commit
takes them back in the same line, whichever way the disk went. The same change tried again is then that change, once.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from storage.history import MARKS, VOID
from storage.line import DELETED, merged, removed

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from storage.fold import Fold, Record
    from storage.line import Commit, Op

    Fields = Mapping[str, object]


class Doubts:
    """What one program is in doubt about; another one takes the same lines for any others."""

    def __init__(self) -> None:
        """Be in doubt about nothing."""
        self._commits: dict[str, Commit] = {}

    @property
    def stamps(self) -> frozenset[str]:
        """Of which commits nobody knows whether they are on disk."""
        return frozenset(self._commits)

    def add(self, commit: Commit) -> None:
        """Remember a commit that was written in whole and not synced."""
        self._commits[commit.stamp] = commit

    def settling(self, changes: Sequence[Op], fold: Fold) -> list[Op]:
        """What a commit of `changes` has to say besides, so that only they count; `fold` has read everything but these commits."""
        own = {(table, key): fields for table, key, fields in changes}
        ops: list[Op] = []
        for commit in self._commits.values():
            ops += _settling(commit, own, fold)
        return [op for op in merged(ops) if op[2]]

    def settled(self, fold: Fold) -> None:
        """Take them for read: the commit after them is on disk, and says what they come to."""
        for commit in self._commits.values():
            fold.apply(commit)
        self._commits.clear()


def _settling(commit: Commit, own: Mapping[tuple[str, str], Fields], fold: Fold) -> list[Op]:
    """Take a commit back, and say that it is void; one that another program has built on by now stands, as that program saw it."""
    stands = any((record := fold.record(table, key)) and _latest(record) > commit.stamp for table, key, _ in commit.ops)
    ops: list[Op] = [] if stands else [(MARKS, commit.stamp, {VOID: True})]
    for table, key, fields in commit.ops:
        if VOID not in fields:
            record, mine = fold.record(table, key), own.get((table, key), {})
            told = _kept(fields, record, commit.stamp) if stands else _taken_back(fields, record, anew=bool(mine))
            ops.append((table, key, {name: value for name, value in told.items() if name not in mine}))
    return ops


def _latest(record: Record) -> str:
    return record.stamps if isinstance(record.stamps, str) else max(record.stamps[0], *record.stamps[1].values())


def _kept(fields: Fields, record: Record | None, stamp: str) -> Fields:
    """The fields as they were written, but for those that somebody changed since."""
    if record is None:
        return fields
    base, others = (record.stamps, dict[str, str]()) if isinstance(record.stamps, str) else record.stamps
    return {name: value for name, value in fields.items() if (others.get(name) or (base if name in record.document else "")) < stamp}


def _taken_back(fields: Fields, record: Record | None, *, anew: bool) -> Fields:
    """The fields as they were before; a document that was not there goes, unless it is made `anew`."""
    if record is None and not anew:
        return {DELETED: True}
    was: Fields = {DELETED: False} if record is None else {**record.document, DELETED: record.hidden}
    return {name: was.get(name, removed()) for name in fields}
