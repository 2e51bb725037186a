"""Undo and redo: as deep as the journal goes, in any program, with other people's hands in between, and never over a newer word."""

from __future__ import annotations

import shutil
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given
from hypothesis import strategies as st

from protocol.actions import ActionKind
from protocol.errors import ProtocolError
from storage.history import History
from storage.journal import Journal
from storage.line import DELETED, Op, removed
from storage.paths import Paths
from storage.undo import Undone, redo, undo
from tests.storage.stores import START_MS, Clock, FailingDisk, Killed, UnsyncedDisk, journal_at, paths_in, read_tables

DISK = UnsyncedDisk()
NAMES = ("behaviour", "context", "_own")


def back(journal: Journal, paths: Paths) -> Undone:
    journal.catch_up()
    return undo(journal, History(DISK, paths))


def again(journal: Journal, paths: Paths) -> Undone:
    journal.catch_up()
    return redo(journal, History(DISK, paths))


def opened(paths: Paths) -> Journal:
    return journal_at(paths, DISK)


def shown(paths: Paths) -> dict[str, dict[str, dict[str, object]]]:
    """The documents there are, without the marks."""
    return {table: documents for table, documents in read_tables(paths).items() if table != "action"}


VALUES = st.sampled_from(["one", "two", "", 3, None, ["a"], {"b": 1}])
FIELDS = st.dictionaries(st.sampled_from(NAMES), VALUES | st.just(removed()), min_size=1)
EDITS = st.tuples(
    st.sampled_from(["domain", "goal"]), st.sampled_from(["x", "y", 'q"\\é']), FIELDS | st.just({DELETED: True}) | st.just({DELETED: False})
)
COMMITS = st.lists(EDITS, min_size=1, max_size=3)


@given(st.lists(st.tuples(st.integers(0, 2), COMMITS), max_size=8), st.integers(0, 8))
def test_undoing_all_and_redoing_all_gives_each_state_again(changes: list[tuple[int, list[Op]]], split: int) -> None:
    """Three programs write in turn; a fresh one undoes everything, another does it again."""
    with TemporaryDirectory() as folder:
        paths = paths_in(Path(folder))
        programs = [opened(paths) for _ in range(3)]
        states = [shown(paths)]
        for who, ops in changes:
            programs[who].commit(ops)
            states.append(shown(paths))
        for number in reversed(range(len(changes))):
            back(programs[number % 3], paths)
            assert shown(paths) == states[number]
        with pytest.raises(ProtocolError):
            back(opened(paths), paths)
        for number in range(len(changes)):
            again(opened(paths) if number == split else programs[number % 3], paths)
            assert shown(paths) == states[number + 1]
        with pytest.raises(ProtocolError):
            again(programs[0], paths)


@given(st.lists(st.sampled_from(["change", "undo", "redo"]), max_size=25), st.data())
def test_any_mix_of_the_three_can_be_undone_to_the_beginning(steps: list[str], data: st.DataObject) -> None:
    with TemporaryDirectory() as folder:
        paths = paths_in(Path(folder))
        journal = opened(paths)
        for step in steps:
            try:
                if step == "change":
                    journal.commit(data.draw(COMMITS))
                else:
                    (back if step == "undo" else again)(journal, paths)
            except ProtocolError:
                continue
        before = shown(paths)
        if before:
            back(journal, paths)
            again(journal, paths)
            assert shown(paths) == before
        undo_all(paths)
        assert shown(paths) == {}


def undo_all(paths: Paths) -> int:
    done = 0
    while True:
        try:
            back(opened(paths), paths)
        except ProtocolError:
            return done
        done += 1


def test_it_reaches_more_than_a_hundred_deep_over_restarts(paths: Paths) -> None:
    for number in range(110):
        opened(paths).commit([("domain", "d", {"behaviour": str(number)})])
    assert undo_all(paths) == 110
    assert shown(paths) == {}
    for _ in range(110):
        again(opened(paths), paths)
    assert shown(paths)["domain"]["d"] == {"behaviour": "109"}


def test_it_names_what_it_did(paths: Paths) -> None:
    journal = opened(paths)
    journal.commit([("domain", "d", {"schema": 1, "behaviour": "swim"})])
    journal.commit([("domain", "d", {"status": "parked"})])
    journal.commit([("day_mark", "m", {"schema": 1})])
    kinds = [back(journal, paths).action.kind for _ in range(3)]
    assert kinds == [ActionKind.DAY_OFF, ActionKind.PARKING, ActionKind.DOMAIN]
    assert [again(journal, paths).action.kind for _ in range(3)] == kinds[::-1]


def test_what_somebody_changed_since_is_left_and_told(paths: Paths) -> None:
    opened(paths).commit([("domain", "d", {"behaviour": "swim", "context": "lake"})])
    opened(paths).commit([("domain", "d", {"behaviour": "swim far", "context": "sea"})])
    assert back(opened(paths), paths).left == 0
    opened(paths).commit([("domain", "d", {"context": "pool"})])
    assert again(opened(paths), paths).left == 1
    assert shown(paths)["domain"]["d"] == {"behaviour": "swim far", "context": "pool"}
    assert back(opened(paths), paths).left == 1
    assert shown(paths)["domain"]["d"] == {"behaviour": "swim", "context": "pool"}
    back(opened(paths), paths)
    assert shown(paths)["domain"]["d"] == {"behaviour": "swim", "context": "lake"}


def merge(source: Paths, target: Paths) -> None:
    for segment in Path(source.journal).iterdir():
        number = len(list(Path(target.journal).iterdir()))
        shutil.copy(segment, Path(target.journal, f"copy {number} {segment.name}"))


def test_an_undo_merges_and_can_be_undone_on_the_other_machine(tmp_path: Path) -> None:
    here, there = paths_in(tmp_path / "here"), paths_in(tmp_path / "there")
    opened(here).commit([("domain", "d", {"behaviour": "swim"})])
    opened(there).commit([("goal", "g", {"action": "float"})])
    merge(here, there)
    journal_at(there, DISK, Clock(START_MS + 5)).commit([("domain", "d", {"behaviour": "swim far"})])
    merge(there, here)
    assert back(opened(here), here).action.kind is ActionKind.REWORDING
    assert shown(here) == {"domain": {"d": {"behaviour": "swim"}}, "goal": {"g": {"action": "float"}}}
    merge(here, there)
    assert shown(there) == shown(here)
    again(opened(there), there)
    merge(there, here)
    assert shown(there) == shown(here) == {"domain": {"d": {"behaviour": "swim far"}}, "goal": {"g": {"action": "float"}}}


def test_what_another_machine_made_earlier_shows_again_under_an_undone_edit(tmp_path: Path) -> None:
    """The value before is that of the merged record, also where the other machine's line came in later."""
    here, there = paths_in(tmp_path / "here"), paths_in(tmp_path / "there")
    opened(here).commit([("domain", "d", {"behaviour": "swim"})])
    shutil.copytree(here.store, there.store)
    journal_at(there, DISK, Clock(START_MS + 5)).commit([("domain", "d", {"behaviour": "theirs"})])
    journal_at(here, DISK, Clock(START_MS + 9)).commit([("domain", "d", {"behaviour": "ours"})])
    merge(there, here)
    back(opened(here), here)
    assert shown(here)["domain"]["d"] == {"behaviour": "theirs"}


def test_two_programs_that_undo_at_once_undo_one_thing(paths: Paths) -> None:
    one, other = opened(paths), opened(paths)
    one.commit([("domain", "d", {"behaviour": "swim"})])
    one.commit([("domain", "d", {"behaviour": "swim far"})])
    seen = History(DISK, paths)
    for program in (one, other):
        program.catch_up()
    undo(one, seen)
    undo(other, seen)
    assert shown(paths)["domain"]["d"] == {"behaviour": "swim"}
    back(one, paths)
    assert shown(paths) == {}


def test_a_line_that_was_damaged_since_is_passed_over(paths: Paths) -> None:
    opened(paths).commit([("domain", "d", {"behaviour": "swim"})])
    opened(paths).commit([("domain", "d", {"behaviour": "swim far"})])
    (segment,) = Path(paths.journal).iterdir()
    segment.write_bytes(segment.read_bytes().replace(b"far", b"fir"))
    assert back(opened(paths), paths).action.kind is ActionKind.REWORDING
    assert shown(paths) == {}


def test_a_kill_at_any_operation_undoes_the_change_or_leaves_it(tmp_path: Path) -> None:
    """As often as an undo dies, the next one carries on."""
    number = 0
    while True:
        number += 1
        paths = paths_in(tmp_path / str(number))
        opened(paths).commit([("domain", "d", {"behaviour": "swim"})])
        opened(paths).commit([("domain", "d", {"behaviour": "swim far"})])
        disk = FailingDisk(number, Killed)
        try:
            dying = journal_at(paths, disk)
            dying.catch_up()
            undo(dying, History(disk, paths))
        except Killed:
            behaviour = shown(paths)["domain"]["d"]["behaviour"]
            assert behaviour in {"swim", "swim far"}
            back(opened(paths), paths)
            assert shown(paths) == ({} if behaviour == "swim" else {"domain": {"d": {"behaviour": "swim"}}})
        else:
            break
    assert number > 10
