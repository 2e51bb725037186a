"""An entry that was made without reading the record is, once it is read, the entry that it would have been."""

from __future__ import annotations

import shutil
from datetime import UTC, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from protocol import changes as c
from protocol.deciding.common import RefusedError
from protocol.entities import Attempt
from protocol.entry import NoDomainError, named_domain
from protocol.errors import ProtocolError
from protocol.moments import Moment, Now, moment
from protocol.streaks import is_mastery_experience
from protocol.vocabulary import Cause, DomainStatus, GoalStatus, Outcome
from storage.store import Store
from storage.undo import without
from tests.storage.sealing.vault import SENTINEL, holding, keys_of, lock, needs_library, unlock
from tests.storage.stores import START_MS, Clock, UnsyncedDisk, paths_in

pytestmark = needs_library

ENTRY = "the entry"
LOG = c.LogAttempt(ENTRY, c.UNPLACED, Outcome.ACHIEVED, effort=6, difficulty=5, evidence=SENTINEL, cause=Cause.STRATEGY, acknowledgement="")


class Desk:
    """A store and a clock that goes on by a minute with everything that is done."""

    def __init__(self, folder: Path) -> None:
        self.paths, self.clock = paths_in(folder), Clock()

    def now(self) -> Now:
        self.clock.ms += 60_000
        return Now(datetime.fromtimestamp(self.clock.ms / 1000, UTC), "UTC", 0)

    def store(self, *, key: bool = True) -> Store:
        store = Store(self.paths, now_ms=self.clock, disk=UnsyncedDisk())
        if key and store.journal.is_locked():
            store.journal.keyring.open(keys_of())
        return store

    def apply(self, change: c.Change) -> None:
        self.store().apply(change, self.now())

    def keep(self, change: c.LogAttempt = LOG, asked: str = "") -> Attempt:
        return self.store(key=False).keep(change, asked, self.now())

    def furnished(self) -> Desk:
        """Two domains, the first in front again, each with a goal that passed the gate; sealed."""
        for name in ("speak up", "phone"):
            self.apply(c.DefineDomain(name, name))
            self.apply(c.SetGoal(f"goal of {name}", name, f"{name} once", confidence=8, challenge=5, done_criterion="I did it"))
        self.apply(c.FocusDomain("f", "speak up"))
        lock(self.paths)
        return self


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return Desk(tmp_path).furnished()


def test_it_is_in_the_domain_and_at_the_goal_that_were_in_front(desk: Desk) -> None:
    kept = desk.keep()
    assert (kept.domain_id, kept.goal_id, kept.evidence) == ("", None, SENTINEL)
    entry = desk.store().snapshot.attempts[ENTRY]
    assert (entry.domain_id, entry.goal_id, entry.confidence) == ("speak up", "goal of speak up", 8)
    assert entry.acknowledgement == "I set out to speak up once, and I did."
    assert is_mastery_experience(entry)
    assert holding(Path(desk.paths.data)) == []


LATER: list[c.Change] = [
    c.FocusDomain("f2", "phone"),
    c.MoveDomain("m", "speak up", DomainStatus.PARKED),
    c.CloseGoal("k", "goal of speak up", GoalStatus.PARKED),
    c.SetGoal("goal 2", "speak up", "speak up twice", confidence=9),
    c.RewordDomain("w", "speak up", "speak"),
]


@pytest.mark.parametrize("change", LATER, ids=lambda one: type(one).__name__)
def test_what_changes_afterwards_does_not_move_it(desk: Desk, tmp_path: Path, change: c.Change) -> None:
    """Another machine, which does not know of the entry, changes it, and its lines are here before the entry is read."""
    other = Desk(tmp_path / "other")
    Path(other.paths.data).mkdir(parents=True, mode=0o700)
    shutil.copytree(desk.paths.store, other.paths.store)
    desk.keep()
    other.clock.ms = desk.clock.ms
    other.apply(change)
    [theirs] = (one for one in Path(other.paths.journal).iterdir() if not Path(desk.paths.journal, one.name).exists())
    shutil.copy(theirs, desk.paths.journal)
    entry = desk.store().snapshot.attempts[ENTRY]
    assert (entry.domain_id, entry.goal_action) == ("speak up", "speak up once")


def test_a_machine_whose_clock_is_slow_puts_it_after_what_it_had(desk: Desk, tmp_path: Path) -> None:
    other = Desk(tmp_path / "other")
    Path(other.paths.data).mkdir(parents=True, mode=0o700)
    Path(other.paths.store).symlink_to(desk.paths.store)
    other.clock.ms = START_MS - 86_400_000
    other.keep()
    desk.apply(c.FocusDomain("f2", "phone"))
    assert desk.store().snapshot.attempts[ENTRY].domain_id == "speak up"


@pytest.mark.parametrize(
    ("asked", "domain", "is_as_asked"),
    [("pho", "phone", True), ("kitchen", "speak up", False), ("", "speak up", True)],
)
def test_the_words_that_name_a_domain_are_looked_up_when_it_is_read(desk: Desk, asked: str, domain: str, is_as_asked: bool) -> None:
    desk.keep(asked=asked)
    store = desk.store()
    assert store.snapshot.attempts[ENTRY].domain_id == domain
    assert store.placing is not None
    assert store.placing.astray == ({} if is_as_asked else {ENTRY: asked})


def test_reading_writes_nothing_and_the_next_change_puts_its_place_on_record(desk: Desk) -> None:
    desk.keep()
    before = {path: path.read_bytes() for path in Path(desk.paths.store).rglob("*") if path.is_file()}
    store = desk.store()
    read = store.snapshot
    assert {path: path.read_bytes() for path in Path(desk.paths.store).rglob("*") if path.is_file()} == before
    assert (store.misfits, store.journal.damage) == (0, {})
    store.apply(c.FocusDomain("f2", "phone"), desk.now())
    assert store.placing is not None
    assert store.placing.count == 0
    store = desk.store()
    assert store.snapshot.attempts == read.attempts
    assert (store.misfits, store.placing) == (0, None)
    assert store.journal.tables["attempt"][ENTRY]["domain_id"] == "speak up"


def test_one_that_no_domain_is_in_front_for_waits_and_is_lost_to_nobody(tmp_path: Path) -> None:
    desk = Desk(tmp_path)
    lock(desk.paths)
    desk.keep()
    store = desk.store()
    assert store.snapshot.attempts == {}
    placing = store.placing
    assert placing is not None
    assert (placing.waiting, store.misfits) == ([ENTRY], 0)
    store.apply(c.DefineDomain("late", "speak up"), desk.now())
    assert store.snapshot.attempts[ENTRY].domain_id == "late"
    store.apply(c.FocusDomain("f", "late"), desk.now())
    assert placing.count == 0
    assert desk.store().snapshot.attempts[ENTRY].domain_id == "late"


@pytest.mark.parametrize("placed_before", [False, True])
def test_it_is_undone_and_redone_like_any_other(desk: Desk, placed_before: bool) -> None:
    desk.keep()
    if placed_before:
        desk.apply(c.Audit("a", ENTRY, Cause.EFFORT))
        assert desk.store().undo(desk.now()).action.kind.value == "audit"
    whole = desk.store().snapshot
    store = desk.store()
    done = store.undo(desk.now())
    assert (done.action.kind.value, done.left) == ("log", 0)
    assert store.snapshot.attempts == {}
    assert store.undo(desk.now()).action.about == "speak up"
    store.redo(desk.now())
    assert store.redo(desk.now()).action.kind.value == "log"
    assert desk.store().snapshot == whole


def test_one_that_somebody_added_to_stays_when_the_log_is_undone(desk: Desk) -> None:
    desk.keep()
    desk.store().place()
    store = desk.store()
    (log, placing) = store.history().touching([("attempt", ENTRY)])
    assert store.snapshot
    assert without(store.journal, store.history(), log).ops == [("attempt", ENTRY, {"_deleted": True})]
    assert placing.ops[0][2]["_placed"] is True
    desk.apply(c.Audit("a", ENTRY, Cause.EFFORT))
    store = desk.store()
    assert store.snapshot
    found = without(store.journal, store.history(), log)
    assert (found.ops, found.left) == ([], len(log.ops[0][2]))


def test_it_keeps_its_place_when_the_store_is_unsealed(desk: Desk) -> None:
    desk.keep()
    read = desk.store().snapshot
    desk.store().place()
    unlock(desk.paths)
    assert desk.store(key=False).snapshot == read


def test_a_plain_store_that_gets_one_from_elsewhere_reads_it_also_with_its_recent_part_at_hand(desk: Desk) -> None:
    unlock(desk.paths)
    for number in range(210):
        desk.store().journal.commit([("day_mark", f"d{number}", {})])
    desk.apply(c.FocusDomain("f2", "speak up"))
    assert Path(desk.paths.recent).exists()
    desk.keep()
    assert desk.store().recent(desk.now()).attempts[ENTRY].domain_id == "speak up"
    store = desk.store()
    store.apply(LOG._replace(id="another", domain_id="speak up"), desk.now())
    assert {ENTRY, "another"} == set(desk.store().recent(desk.now()).attempts)


def _before(minutes: int) -> Moment:
    return moment(datetime.fromtimestamp(START_MS / 1000, UTC) - timedelta(minutes=minutes), "UTC", 0, 4)


REFUSED: list[tuple[dict[str, Any], type[ProtocolError]]] = [
    ({"effort": 11}, ProtocolError),
    ({"evidence": "x" * 161}, ProtocolError),
    ({"acknowledgement": "x" * 201}, ProtocolError),
    ({"outcome": Outcome.NOT_ATTEMPTED}, RefusedError),
    ({"at": _before(-24 * 60)}, RefusedError),
    ({"at": _before(9 * 24 * 60)}, RefusedError),
]


@pytest.mark.parametrize(("fields", "error"), REFUSED)
def test_what_can_be_refused_without_the_record_is(desk: Desk, fields: dict[str, Any], error: type[ProtocolError]) -> None:
    with pytest.raises(error):
        desk.keep(LOG._replace(**fields))
    assert desk.store().snapshot.attempts == {}


DOMAINS, GOALS = ("d1", "d2", "d3"), ("g1", "g2", "g3")
one_of = st.sampled_from
steps = st.lists(
    st.one_of(
        st.builds(c.DefineDomain, one_of(DOMAINS), one_of(["speak up", "phone", "sit still"]), others=one_of(c.Others)),
        st.builds(c.FocusDomain, st.just("f"), one_of(DOMAINS)),
        st.builds(c.MoveDomain, st.just("m"), one_of(DOMAINS), one_of(DomainStatus)),
        st.builds(c.SetGoal, one_of(GOALS), one_of(DOMAINS), one_of(["once", "twice"]), confidence=st.integers(5, 10)),
        st.builds(c.CloseGoal, st.just("k"), one_of(GOALS), one_of([GoalStatus.PARKED, GoalStatus.CANCELLED])),
    ),
    max_size=7,
)
logs = st.builds(
    c.LogAttempt,
    st.just(ENTRY),
    st.just(c.UNPLACED),
    one_of([Outcome.ACHIEVED, Outcome.PARTLY, Outcome.NOT_ACHIEVED]),
    effort=st.none() | st.integers(0, 10),
    evidence=one_of(["", "asked"]),
    cause=one_of(Cause),
    acknowledgement=one_of([None, "", "I did."]),
    at=st.none() | one_of(range(0, 4000, 400)).map(_before),
)


@settings(max_examples=15)
@given(steps, logs, one_of(["", "phone", "s", "d2"]), steps)
def test_it_is_the_entry_that_it_would_have_been(before: list[c.Change], log: c.LogAttempt, asked: str, after: list[c.Change]) -> None:
    with TemporaryDirectory() as folder:
        with_key, without = (Desk(Path(folder, name)) for name in ("with", "without"))
        for desk in (with_key, without):
            lock(desk.paths)
            _take(desk, before)
        domain = _named(with_key, asked)
        if domain is None:
            return
        with_key.apply(log._replace(domain_id=domain))
        without.keep(log, asked)
        read = [desk.store().snapshot for desk in (with_key, without)]
        assert read[0] == read[1]
        for desk in (with_key, without):
            _take(desk, after)
        assert with_key.store().snapshot == without.store().snapshot


def _take(desk: Desk, steps: list[c.Change]) -> None:
    for step in steps:
        try:
            desk.apply(step)
        except ProtocolError:
            continue


def _named(desk: Desk, asked: str) -> str | None:
    try:
        return named_domain(desk.store().snapshot, asked or None).id
    except NoDomainError:
        return None
