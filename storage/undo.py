"""Undo and redo: new commits that put back what one commit changed, found from the journal alone.

Every line of the journal is a change that can be undone; nothing is noted down for it beforehand. Undoing writes the values from
before that line and a mark, `["action","<stamp of the line>",{"undone":true}]`; redoing does the same to the line that undid. So it works
after a restart, in another program and after a merge, as deep as the journal goes.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from protocol.deciding.common import RefusedError
from storage.actions import Action, action_of
from storage.history import MARKS, UNDONE, fields_of, marks_in, values_before
from storage.line import DELETED, PLACED, PURGED, is_removed, removed, same

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from storage.history import History, Key, Mark
    from storage.journal import Journal
    from storage.line import Commit, Op

_ABSENT = object()


class Undone(NamedTuple):
    """What was undone or redone, and how many of its fields were left because they had been changed since.

    `erased` tells that something was erased for good after it, which stays as it is.
    """

    action: Action
    left: int = 0
    erased: bool = False


class Inverse(NamedTuple):
    """What puts back a commit, and how many fields it leaves as they are because they no longer hold what the commit wrote."""

    ops: list[Op]
    left: int


def undo(journal: Journal, history: History) -> Undone:
    """Undo the change that was made, or redone, last. Raises `RefusedError` when there is none, `StorageError` when it is not saved.

    Both the journal and `history` are to have been read just now.
    """
    marks, erased, passed = _latest(history.marks()), history.erased(), False
    for stamp in _in_order_of_doing(history, marks):
        target = history.commit(stamp)
        if target is not None and _is_change(target, erased):
            last = marks.get(stamp)
            done = _put_back(journal, history, target, by=target if last is None else last.commit, undone=True)
            return done._replace(erased=passed)
        passed = passed or (target is not None and _is_erasure(target))
    stays = " What you erased cannot come back." if passed else ""
    raise RefusedError("Nothing to undo", f"There is nothing to undo.{stays} What you change from now on can be undone.")


def redo(journal: Journal, history: History) -> Undone:
    """Do again what was undone last. As `undo`."""
    undone = [mark for mark in _latest(history.marks()).values() if mark.undone]
    erased = history.erased()
    for mark in sorted(undone, key=lambda mark: mark.commit.stamp, reverse=True):
        target = history.commit(mark.target)
        if target is not None and _is_change(target, erased):
            return _put_back(journal, history, target, by=mark.commit, undone=False)
    raise RefusedError("Nothing to redo", "There is nothing to redo; it brings back what was undone.")


def _latest(marks: list[Mark]) -> dict[str, Mark]:
    """The mark that counts for each change: the one with the highest stamp."""
    return {mark.target: mark for mark in marks}


def _in_order_of_doing(history: History, marks: Mapping[str, Mark]) -> list[str]:
    """The stamps of what is done, what was done or redone last first."""
    done = [stamp for stamp in history.stamps if stamp not in marks or not marks[stamp].undone]
    return sorted(done, key=lambda stamp: marks[stamp].commit.stamp if stamp in marks else stamp, reverse=True)


def _is_change(commit: Commit, erased: set[Key]) -> bool:
    """Whether a commit changed something itself that is not erased: no undoing, no placing of entries."""
    changes = ((table, key, fields) for table, key, fields in commit.ops if table != MARKS)
    return not marks_in(commit) and any((table, key) not in erased and not fields.get(PLACED) for table, key, fields in changes)


def _is_erasure(commit: Commit) -> bool:
    """Whether a commit marks documents as erased for good."""
    return any(fields.get(PURGED) is True for _, _, fields in commit.ops)


def _put_back(journal: Journal, history: History, target: Commit, *, by: Commit, undone: bool) -> Undone:
    found = inverse(journal, history, by)
    journal.commit([*found.ops, (MARKS, target.stamp, {UNDONE: undone})])
    return Undone(action_of(target, journal), found.left)


def inverse(journal: Journal, history: History, commit: Commit) -> Inverse:
    """What puts back a commit, as things stand."""
    own = [op for op in commit.ops if op[0] != MARKS]
    commits = history.touching((table, key) for table, key, _ in own)
    ops: list[Op] = []
    left = 0
    for table, key, fields in own:
        now = _standing(journal, (table, key))
        before = values_before(commits, commit.stamp, (table, key))
        back, kept = _unmade(fields, _bare(now, commits, (table, key))) if before is None else _unset(fields, before, now)
        left += kept
        if back and PURGED not in now:
            ops.append((table, key, back))
    return Inverse(ops, left)


def _standing(journal: Journal, key: Key) -> dict[str, object]:
    """The fields of a document as they stand, `DELETED` among them."""
    table, name = key
    hidden = journal.hidden(table, name)
    shown = journal.tables.get(table, {}).get(name, {})
    return {**shown, DELETED: False} if hidden is None else {**hidden, DELETED: True}


def _bare(now: dict[str, object], commits: Iterable[Commit], key: Key) -> dict[str, object]:
    """The fields without those that only say where an entry belongs: they are nobody's change."""
    placing: dict[str, object] = {}
    for commit in commits:
        for fields in fields_of(commit, key):
            placing |= fields if fields.get(PLACED) else {}
    return {name: value for name, value in now.items() if name not in placing or not same(value, placing[name])}


def _unmade(fields: Mapping[str, object], now: Mapping[str, object]) -> tuple[dict[str, object], int]:
    """Hide a document that the commit made; it stays when somebody has added to it since."""
    made = {name: value for name, value in fields.items() if not is_removed(value)}
    if now[DELETED]:
        return {}, 0
    as_made = same({**made, DELETED: False}, dict(now))
    return ({DELETED: True}, 0) if as_made else ({}, len(fields))


def _unset(fields: Mapping[str, object], before: Mapping[str, object], now: Mapping[str, object]) -> tuple[dict[str, object], int]:
    """Put back the fields that still hold what the commit wrote."""
    back: dict[str, object] = {}
    left = 0
    for name, value in fields.items():
        if not _holds(now, name, value):
            left += 1
        elif not _holds(now, name, was := before.get(name, False if name == DELETED else removed())):
            back[name] = was
    return back, left


def _holds(now: Mapping[str, object], name: str, value: object) -> bool:
    current = now.get(name, _ABSENT)
    return current is _ABSENT if is_removed(value) else current is not _ABSENT and same(current, value)
