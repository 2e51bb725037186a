"""A commit whose sync failed: nobody knows whether it is on disk, and from the next commit on it does not matter."""

from __future__ import annotations

import errno
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given
from hypothesis import strategies as st

from protocol import changes as c
from protocol.errors import ProtocolError
from protocol.vocabulary import Outcome
from storage.errors import InDoubt
from storage.history import History
from storage.line import DELETED, Op, removed, unseal
from storage.lock import Lock
from storage.paths import Paths
from storage.store import Store
from storage.undo import redo, undo
from tests.soak.scenarios import NOW
from tests.storage.stores import Clock, UnsyncedDisk, journal_at, paths_in, read_tables, system_error

BACK, AGAIN = undo, redo
NAMES = ("a", "b", "c")


class Unsyncable(UnsyncedDisk):
    """A disk that takes everything and, while `fails`, can promise nothing of it."""

    fails = False

    def fsync(self, handle: int) -> None:
        self._fail()
        super().fsync(handle)

    def _fail(self) -> None:
        if self.fails:
            error = system_error(errno.EIO)()
            raise error


class Program:
    """A journal on a disk that can be told to fail."""

    def __init__(self, paths: Paths) -> None:
        self.paths, self.disk = paths, Unsyncable()
        self.journal = journal_at(paths, self.disk, wait=0)
        self.journal.refresh()

    def save(self, *ops: Op) -> None:
        self.journal.commit(ops)

    def fail_to_save(self, *ops: Op) -> None:
        self.disk.fails = True
        with pytest.raises(InDoubt):
            self.journal.commit(ops)
        self.disk.fails = False

    def step(self, step: object) -> None:
        self.journal.catch_up()
        assert step in {undo, redo}
        act = undo if step is undo else redo
        act(self.journal, History(self.disk, self.paths, doubtful=self.journal.doubtful))

    @property
    def tables(self) -> dict[str, dict[str, dict[str, object]]]:
        self.journal.refresh()
        return without_marks({table: {key: dict(one) for key, one in found.items()} for table, found in self.journal.tables.items()})


def without_marks(tables: dict[str, dict[str, dict[str, object]]]) -> dict[str, dict[str, dict[str, object]]]:
    return {table: documents for table, documents in tables.items() if table != "action"}


def shown(paths: Paths) -> dict[str, dict[str, dict[str, object]]]:
    return without_marks(read_tables(paths))


def lose(paths: Paths, stamps: frozenset[str]) -> None:
    """Take the lines with these stamps away, as a power cut may have."""
    for path in [*Path(paths.journal).iterdir(), *Path(paths.spool).iterdir()]:
        lines = path.read_bytes().splitlines(keepends=True)
        path.write_bytes(b"".join(line for line in lines if (commit := unseal(line)) is None or commit.stamp not in stamps))


@pytest.fixture
def program(paths: Paths) -> Program:
    one = Program(paths)
    one.save(("log", "1", {"a": 1, "b": 1}))
    return one


def test_it_is_not_shown_by_the_program_that_was_refused(program: Program) -> None:
    program.fail_to_save(("log", "1", {"a": 2}), ("log", "2", {"a": 2}))
    assert program.tables == {"log": {"1": {"a": 1, "b": 1}}}
    assert shown(program.paths)["log"].keys() == {"1", "2"}
    assert program.journal.state is None


@pytest.mark.parametrize("lost", [False, True])
def test_the_same_change_tried_again_counts_once(program: Program, lost: bool) -> None:
    ops: list[Op] = [("log", "1", {"a": 2}), ("log", "2", {"a": 2})]
    program.fail_to_save(*ops)
    doubtful = program.journal.doubtful
    program.save(*ops)
    assert program.journal.doubtful == frozenset()
    lose(program.paths, doubtful if lost else frozenset())
    assert shown(program.paths) == program.tables == {"log": {"1": {"a": 2, "b": 1}, "2": {"a": 2}}}
    program.step(BACK)
    assert shown(program.paths) == program.tables == {"log": {"1": {"a": 1, "b": 1}}}
    program.step(BACK)
    assert shown(program.paths) == {}
    with pytest.raises(ProtocolError):
        program.step(BACK)


@pytest.mark.parametrize("lost", [False, True])
def test_another_change_in_its_place_takes_it_back(program: Program, lost: bool) -> None:
    program.fail_to_save(("log", "1", {"a": 2, "b": removed(), "c": 2}), ("log", "2", {"a": 2}))
    doubtful = program.journal.doubtful
    program.save(("log", "3", {"a": 3}))
    lose(program.paths, doubtful if lost else frozenset())
    assert shown(program.paths) == program.tables == {"log": {"1": {"a": 1, "b": 1}, "3": {"a": 3}}}
    Program(program.paths).step(BACK)
    assert shown(program.paths) == program.tables == {"log": {"1": {"a": 1, "b": 1}}}
    program.step(AGAIN)
    assert shown(program.paths) == {"log": {"1": {"a": 1, "b": 1}, "3": {"a": 3}}}


def test_other_words_for_the_same_entry_leave_nothing_of_the_first(program: Program) -> None:
    program.fail_to_save(("log", "2", {"a": 2, "b": 2}))
    program.save(("log", "2", {"a": 3}))
    assert shown(program.paths)["log"]["2"] == program.tables["log"]["2"] == {"a": 3}


def test_several_tries_that_fail_count_once(program: Program) -> None:
    for number in range(4):
        program.fail_to_save(("log", "2", {"a": number, str(number): 1}))
    program.save(("log", "2", {"a": 5}))
    assert shown(program.paths) == program.tables == {"log": {"1": {"a": 1, "b": 1}, "2": {"a": 5}}}
    program.step(BACK)
    assert shown(program.paths) == {"log": {"1": {"a": 1, "b": 1}}}


def test_what_another_program_built_on_stands(program: Program) -> None:
    program.fail_to_save(("log", "2", {"a": 2, "b": 2}))
    Program(program.paths).save(("log", "2", {"b": 3}))
    doubtful = program.journal.doubtful
    program.save(("log", "3", {"a": 3}))
    lose(program.paths, doubtful)
    assert shown(program.paths) == program.tables == {"log": {"1": {"a": 1, "b": 1}, "2": {"a": 2, "b": 3}, "3": {"a": 3}}}


def test_a_record_in_the_spool_may_be_in_doubt_too(program: Program) -> None:
    with Lock(program.paths.lock, UnsyncedDisk(), wait=0):
        program.fail_to_save(("log", "2", {"a": 2}))
        program.save(("log", "2", {"a": 2}))
    program.save(("log", "3", {"a": 3}))
    assert shown(program.paths) == program.tables
    assert program.tables["log"].keys() == {"1", "2", "3"}
    program.step(BACK)
    program.step(BACK)
    assert shown(program.paths)["log"].keys() == {"1"}


@pytest.mark.parametrize("step", [BACK, AGAIN])
def test_a_step_back_tried_again_goes_one_step(program: Program, step: object) -> None:
    program.save(("log", "1", {"a": 2}))
    if step is AGAIN:
        program.step(BACK)
        program.save(("other", "1", {"a": 2}))
        program.step(BACK)
    program.disk.fails = True
    with pytest.raises(InDoubt):
        program.step(step)
    program.disk.fails = False
    program.step(step)
    assert shown(program.paths) == (
        {"log": {"1": {"a": 1, "b": 1}}} if step is BACK else {"log": {"1": {"a": 1, "b": 1}}, "other": {"1": {"a": 2}}}
    )


FIELDS = st.dictionaries(st.sampled_from(NAMES), st.integers(0, 3) | st.just(removed()), min_size=1)
EDITS = st.tuples(
    st.sampled_from("tu"), st.sampled_from("xyz"), FIELDS.map(lambda fields: {**fields, DELETED: False}) | st.just({DELETED: True})
)
COMMITS = st.lists(EDITS, min_size=1, max_size=3)


@given(st.lists(st.tuples(COMMITS, st.booleans()), max_size=12), st.booleans(), st.integers(0, 3))
def test_only_what_was_acknowledged_counts(changes: list[tuple[list[Op], bool]], lost: bool, back: int) -> None:
    """Whichever way the disk went, and however many commits failed in between; and each undoing leads to an earlier acknowledged state."""
    plain: tuple[list[Op], bool] = [("t", "x", {"a": 1})], False
    with TemporaryDirectory() as one, TemporaryDirectory() as other:
        program, right = Program(paths_in(Path(one))), Program(paths_in(Path(other)))
        doubtful: set[str] = set()
        for ops, fails in [plain, *changes, plain]:
            if fails:
                program.fail_to_save(*ops)
                doubtful |= program.journal.doubtful
            else:
                program.save(*ops)
                right.save(*ops)
            assert program.tables == right.tables
        lose(program.paths, frozenset(doubtful) if lost else frozenset())
        assert shown(program.paths) == shown(right.paths)
        for _ in range(min(back, sum(not fails for _, fails in changes))):
            program.step(BACK)
            right.step(BACK)
            assert shown(program.paths) == program.tables == shown(right.paths)


def test_a_quick_log_tried_again_is_one_entry(paths: Paths) -> None:
    store = Store(paths, now_ms=Clock(), disk=(disk := Unsyncable()))
    store.apply(c.DefineDomain("d", "phone people"), NOW)
    fresh = Store(paths, now_ms=Clock(), disk=disk)
    disk.fails = True
    with pytest.raises(InDoubt):
        fresh.apply(c.LogAttempt("first", "d", Outcome.ACHIEVED), NOW)
    assert fresh.snapshot.attempts.keys() == set()
    disk.fails = False
    assert fresh.apply(c.LogAttempt("second", "d", Outcome.ACHIEVED), NOW).snapshot.attempts.keys() == {"second"}
    assert Store(paths, now_ms=Clock()).snapshot.attempts.keys() == {"second"}


def test_an_entry_tried_again_after_another_change_is_shown(paths: Paths) -> None:
    store = Store(paths, now_ms=Clock(), disk=(disk := Unsyncable()))
    store.apply(c.DefineDomain("d", "phone people"), NOW)
    change = c.LogAttempt("a", "d", Outcome.ACHIEVED, effort=5)
    disk.fails = True
    with pytest.raises(InDoubt):
        store.apply(change, NOW)
    disk.fails = False
    store.apply(c.RewordDomain("r", "d", "phone strangers"), NOW)
    assert Store(paths, now_ms=Clock()).snapshot.attempts == {}
    applied = store.apply(change, NOW)
    assert applied.snapshot.attempts.keys() == {"a"}
    assert Store(paths, now_ms=Clock()).snapshot == applied.snapshot
    store.undo(NOW)
    assert Store(paths, now_ms=Clock()).snapshot.attempts == {}
