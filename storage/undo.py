"""Undo and redo: new commits that put back what one commit changed, found from the journal alone.

Every line of the journal is a change that can be undone; nothing is noted down for it beforehand. Undoing writes the values from
before that line and a mark, `["action","<stamp of the line>",{"undone":true}]`; redoing does the same to the line that undid. So it works
after a restart, in another program and after a merge, as deep as the journal goes.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from protocol.deciding.common import RefusedError
from protocol.typed import NamedTuple
from storage.actions import Action, action_of
from storage.history import MARKS, UNDONE, marks_in
from storage.line import DELETED, PLACED, PURGED, Commit, is_removed, merged, removed, same
from storage.lots import whole_lot
from storage.texts import OVER
from storage.versions import replacing

if TYPE_CHECKING:
    from collections.abc import Container, Iterable, Mapping

    from storage.history import History, Key, Mark
    from storage.journal import Journal
    from storage.line import Op

_ABSENT = object()


class Undone(NamedTuple):
    """What was undone or redone, and how many of its fields were left because they had been changed since.

    `erased` tells that something was erased for good after it, which stays as it is.
    """

    action: Action
    left: int = 0
    erased: bool = False


class Back(NamedTuple):
    """What an undoing or redoing has to write, and how many fields it leaves because somebody changed them since."""

    ops: list[Op]
    left: int


def undo(journal: Journal, history: History) -> Undone:
    """Undo the change that was made, or redone, last. Raises `RefusedError` when there is none, `StorageError` when it is not saved.

    Both the journal and `history` are to have been read just now.
    """
    runs, erased, passed = _last_runs(history.marks()), history.erased(), False
    gone = {stamp for stamp, run in runs.items() if run[-1].undone}
    for stamp in _in_order_of_doing(history, runs, gone):
        target = history.commit(stamp)
        if target is not None and _is_change(target, erased):
            lot = whole_lot(history, target)
            return _mark(journal, lot, _without_all(journal, history, lot, gone), undone=True)._replace(erased=passed)
        passed = passed or (target is not None and _is_erasure(target))
    if (back := _come_back(journal, history, gone)) is not None:
        return back._replace(erased=passed)
    stays = " What you erased cannot come back." if passed else ""
    raise RefusedError("Nothing to undo", f"There is nothing to undo.{stays} What you change from now on can be undone.")


def _come_back(journal: Journal, history: History, gone: set[str]) -> Undone | None:
    """Undo once more what shows again although it was undone, the latest first; None where nothing does.

    It does where another machine, not knowing of the undoing, undid what had been done to the same document since.
    """
    erased = history.erased()
    for target in filter(None, map(history.commit, sorted(gone, reverse=True))):
        if _is_change(target, erased) and any(key in journal.tables.get(table, {}) for table, key, _ in target.ops):
            lot = whole_lot(history, target)
            back = _without_all(journal, history, lot, gone)
            if back.ops:
                return _mark(journal, lot, back, undone=True)
    return None


def redo(journal: Journal, history: History) -> Undone:
    """Do again what was undone last. As `undo`."""
    runs = _last_runs(history.marks())
    undone = [run for run in runs.values() if run[-1].undone]
    erased = history.erased()
    for run in sorted(undone, key=lambda run: run[-1].commit.stamp, reverse=True):
        target = history.commit(run[-1].target)
        if target is not None and _is_change(target, erased):
            lot = whole_lot(history, target)
            marks = [mark for one in lot if (found := runs.get(one.stamp, run))[-1].undone for mark in found]
            return _mark(journal, lot, _before(journal, history, _as_one(marks)), undone=False)
    raise RefusedError("Nothing to redo", "There is nothing to redo; it brings back what was undone.")


def _last_runs(marks: list[Mark]) -> dict[str, list[Mark]]:
    """The marks that count for each change: the last one, after those just before it that say the same.

    There are several where programs or machines did the same before they knew of one another.
    """
    runs: dict[str, list[Mark]] = {}
    for mark in marks:
        run = runs.setdefault(mark.target, [])
        if run and run[-1].undone != mark.undone:
            run.clear()
        run.append(mark)
    return runs


def _as_one(run: list[Mark]) -> Commit:
    """What several commits did that undid or redid the same thing, as if the first had done all of it."""
    commits = {mark.commit.stamp: mark.commit for mark in run}
    return Commit(min(commits), merged(op for _, commit in sorted(commits.items()) for op in commit.ops))


def _in_order_of_doing(history: History, runs: Mapping[str, list[Mark]], gone: Container[str]) -> list[str]:
    """The stamps of what is done, what was done or redone last first."""
    done = [stamp for stamp in history.stamps if stamp not in gone]
    return sorted(done, key=lambda stamp: runs[stamp][-1].commit.stamp if stamp in runs else stamp, reverse=True)


def _is_change(commit: Commit, erased: set[Key]) -> bool:
    """Whether a commit changed something itself that is not erased: no undoing, no placing of entries."""
    changes = ((table, key, fields) for table, key, fields in commit.ops if table != MARKS)
    return not marks_in(commit) and any((table, key) not in erased and not fields.get(PLACED) for table, key, fields in changes)


def _is_erasure(commit: Commit) -> bool:
    """Whether a commit marks documents as erased for good."""
    return any(fields.get(PURGED) is True for _, _, fields in commit.ops)


def _mark(journal: Journal, lot: list[Commit], back: Back, *, undone: bool) -> Undone:
    ops = [(table, key, replacing(journal.fold, (table, key), fields)) for table, key, fields in back.ops]
    journal.commit([*ops, *((MARKS, one.stamp, {UNDONE: undone}) for one in lot)])
    return Undone(action_of(Commit(lot[-1].stamp, [op for one in lot for op in one.ops]), journal), back.left)


def _without_all(journal: Journal, history: History, lot: list[Commit], gone: Container[str]) -> Back:
    """As `without`, for commits that are undone together; no two of them write the same document."""
    backs = [without(journal, history, one, gone) for one in lot]
    return Back([op for back in backs for op in back.ops], sum(back.left for back in backs))


def without(journal: Journal, history: History, target: Commit, gone: Container[str] = ()) -> Back:
    """What makes the documents of a commit what they are without it, and without those that are `gone`, by their stamps."""
    own = [op for op in target.ops if op[0] != MARKS]
    commits = [one for one in history.touching((table, key) for table, key, _ in own) if not marks_in(one)]
    lives = _lives(commits, {(table, key) for table, key, _ in own})
    ops: list[Op] = []
    left = 0
    for table, key, fields in own:
        life = lives[table, key]
        now, back = _standing(journal, (table, key)), _come_to(life, Said(target.stamp, _bare(fields)), gone)
        told = {name: value for name, value in back.items() if not _holds(now, name, value)}
        left += _changed_since(life, target.stamp, fields, gone)
        if told and PURGED not in now:
            ops.append((table, key, told))
    return Back(ops, left)


class Said(NamedTuple):
    """What one commit wrote into a document."""

    stamp: str
    fields: Mapping[str, object]


def _lives(commits: Iterable[Commit], keys: Container[Key]) -> dict[Key, list[Said]]:
    """What was written into each of some documents, the earliest first."""
    lives: dict[Key, list[Said]] = {}
    for commit in commits:
        for table, key, fields in commit.ops:
            if (table, key) in keys:
                lives.setdefault((table, key), []).append(Said(commit.stamp, _bare(fields)))
    return lives


def _bare(fields: Mapping[str, object]) -> Mapping[str, object]:
    return {name: value for name, value in fields.items() if name != OVER}


def _come_to(life: list[Said], target: Said, gone: Container[str]) -> dict[str, object]:
    """What the fields that a commit wrote come to without it and without what is gone. What nothing holds any more is hidden.

    What a document was made with stays as long as anything else holds on to it. To say where an entry belongs is to hold on to nothing.
    """
    made = life[0].stamp
    others = [one for one in life if one.stamp != target.stamp and one.stamp not in gone]
    values: dict[str, object] = {DELETED: False}
    for one in life:
        values |= one.fields if one.stamp == made or one in others else {}
    found = {name: values.get(name, removed()) for name in target.fields}
    return found if any(not one.fields.get(PLACED) for one in others) else {**found, DELETED: True}


def _changed_since(life: list[Said], stamp: str, fields: Mapping[str, object], gone: Container[str]) -> int:
    """How many of the fields that a commit wrote somebody has written since; all, where somebody holds on to what it made."""
    since = [one.fields for one in life if one.stamp > stamp and one.stamp not in gone and not one.fields.get(PLACED)]
    names = _bare(fields).keys()
    return len(names) if since and stamp == life[0].stamp else sum(any(name in one for one in since) for name in names)


def _before(journal: Journal, history: History, commit: Commit) -> Back:
    """What puts back the fields that an undoing changed and that still hold what it wrote."""
    own = [op for op in commit.ops if op[0] != MARKS]
    lives = _lives(history.touching((table, key) for table, key, _ in own), {(table, key) for table, key, _ in own})
    ops: list[Op] = []
    left = 0
    for table, key, fields in own:
        now, was = _standing(journal, (table, key)), _values_before(lives.get((table, key), []), commit.stamp)
        back, kept = _unset(_bare(fields), was, now)
        left += kept
        if back and PURGED not in now:
            ops.append((table, key, back))
    return Back(ops, left)


def _values_before(life: list[Said], stamp: str) -> dict[str, object]:
    """What the fields of a document had been set to before `stamp`, removals among them."""
    found: dict[str, object] = {}
    for one in life:
        found |= one.fields if one.stamp < stamp else {}
    return found


def _standing(journal: Journal, key: Key) -> dict[str, object]:
    """The fields of a document as they stand, `DELETED` among them."""
    table, name = key
    hidden = journal.hidden(table, name)
    shown = journal.tables.get(table, {}).get(name, {})
    return {**shown, DELETED: False} if hidden is None else {**hidden, DELETED: True}


def _unset(fields: Mapping[str, object], before: Mapping[str, object], now: Mapping[str, object]) -> tuple[dict[str, object], int]:
    """The fields as they were before; those that hold something else by now are left."""
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
