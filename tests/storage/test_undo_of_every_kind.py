"""Undo and redo of changes as people make them: every kind, in any order, from several programs, back to nothing and forth again."""

from __future__ import annotations

import random
from datetime import UTC, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from protocol import changes as c
from protocol.actions import ActionKind
from protocol.errors import ProtocolError
from protocol.moments import Now, moment
from protocol.snapshot import EMPTY, Snapshot
from protocol.vocabulary import (
    Appraisal,
    AttemptState,
    Cause,
    DayMarkKind,
    Disclosure,
    DomainStatus,
    GoalStatus,
    Outcome,
    ScheduleKind,
    TraitKind,
    TweakUse,
)
from storage.line import DELETED
from storage.paths import Paths
from storage.store import Store
from tests.storage.any_change import KINDS, any_change
from tests.storage.stores import Clock, UnsyncedDisk, paths_in

START = datetime(2026, 11, 23, 9, tzinfo=UTC)
PROGRAMS = 3
FEWER = settings(max_examples=settings().max_examples // 3)
"""Each example is a life of its own on disk."""


class Life:
    """Several programs on one store, with a clock that goes on by a quarter of an hour a change."""

    def __init__(self, paths: Paths) -> None:
        self.clock = Clock()
        self.stores = [Store(paths, now_ms=self.clock, disk=UnsyncedDisk()) for _ in range(PROGRAMS)]
        self.states: list[Snapshot] = [EMPTY]
        self.kinds: list[type] = []

    @property
    def now(self) -> Now:
        at = START + timedelta(minutes=15 * len(self.states))
        self.clock.ms = int(at.timestamp() * 1000)
        return Now(at, "UTC", 0)

    @property
    def shown(self) -> Snapshot:
        store = self.stores[-1]
        store.refresh()
        return store.snapshot

    def make(self, change: c.Change, who: int = 0) -> None:
        """Make a change; one that is refused, or writes nothing, is no step to undo."""
        before = len(self.stores[-1].history().stamps)
        try:
            self.stores[who].apply(change, self.now)
        except ProtocolError:
            return
        if len(self.stores[-1].history().stamps) > before:
            self.states.append(self.shown)
            self.kinds.append(type(change))

    def live(self, seeds: list[int]) -> None:
        for seed in seeds:
            chance = random.Random(seed)
            self.make(any_change(chance, self.states[-1], f"c{len(self.states)}", self.now), chance.randrange(PROGRAMS))

    def undo_all(self) -> list[ActionKind]:
        """Undo everything, one program after the other; what each undoing was called."""
        names = []
        for number, state in reversed(list(enumerate(self.states[:-1]))):
            names.append(self.stores[number % PROGRAMS].undo(self.now).action.kind)
            assert self.shown == state, f"undoing {self.kinds[number].__name__}"
        with pytest.raises(ProtocolError):
            self.stores[0].undo(self.now)
        return names

    def redo_all(self) -> list[ActionKind]:
        """The same forth."""
        names = []
        for number, state in enumerate(self.states[1:]):
            names.append(self.stores[number % PROGRAMS].redo(self.now).action.kind)
            assert self.shown == state, f"redoing {self.kinds[number].__name__}"
        with pytest.raises(ProtocolError):
            self.stores[0].redo(self.now)
        return names


@FEWER
@given(st.lists(st.integers(0, 2**32), min_size=2, max_size=9))
def test_undoing_all_leaves_an_empty_record_and_redoing_all_gives_each_state_again(seeds: list[int]) -> None:
    with TemporaryDirectory() as folder:
        life = Life(paths_in(Path(folder)))
        life.live(seeds)
        life.undo_all()
        assert life.shown == EMPTY
        life.redo_all()
        life.undo_all()


@FEWER
@given(st.lists(st.integers(0, 2**32), min_size=1, max_size=8), st.lists(st.booleans(), max_size=12))
def test_an_undo_and_a_redo_are_each_others_opposite_wherever_one_stands(seeds: list[int], steps: list[bool]) -> None:
    with TemporaryDirectory() as folder:
        life = Life(paths_in(Path(folder)))
        life.live(seeds)
        place = last = len(life.states) - 1
        for number, backwards in enumerate(steps):
            store = life.stores[number % PROGRAMS]
            try:
                (store.undo if backwards else store.redo)(life.now)
                place += -1 if backwards else 1
            except ProtocolError:
                assert place == (0 if backwards else last)
            assert life.shown == life.states[place]


RAN = moment(START - timedelta(days=400), "UTC", 0, 4)
STORY: tuple[tuple[c.Change, ActionKind], ...] = (
    (c.DefineDomain("d", "speak up"), ActionKind.DOMAIN),
    (c.RewordDomain("r", "d", "speak up in meetings"), ActionKind.REWORDING),
    (c.SetSchedule("h", "d", START.date(), ScheduleKind.PER_WEEK), ActionKind.SCHEDULE),
    (c.MarkDay("y", DayMarkKind.SICK, START.date()), ActionKind.DAY_OFF),
    (c.SetGoal("g", "d", "ask one question", 4), ActionKind.GOAL),
    (c.SetGoal("g2", "d", "write one question down", 8, goal_id="g"), ActionKind.GOAL_REWORDING),
    (c.StartAttempt("a", "d"), ActionKind.START),
    (c.AdvanceAttempt("v", "a", AttemptState.IN_PROGRESS), ActionKind.STAGE),
    (c.LogAttempt("l", "d", Outcome.PARTLY, "a", evidence="wrote half of it"), ActionKind.LOG),
    (c.LogAttempt("b", "d", Outcome.ACHIEVED), ActionKind.LOG),
    (c.Acknowledge("k", "a", "I set out to write, and I wrote."), ActionKind.ACKNOWLEDGEMENT),
    (c.Acknowledge("k2", "a", "I wrote half of it down."), ActionKind.ACKNOWLEDGEMENT),
    (c.Audit("u", "a", Cause.EFFORT, "I took the time"), ActionKind.AUDIT),
    (c.TakeVersion("t", "attempt", "a", "evidence", "half a page"), ActionKind.EDIT),
    (c.CorrectAttempt("fix", "a", Outcome.ACHIEVED, evidence="wrote a page", acknowledgement="I wrote."), ActionKind.CORRECTION),
    (c.AppraiseArousal("s", "d", "a", appraisal=Appraisal.CHALLENGE), ActionKind.AROUSAL),
    (c.DescribeModel("m", "d", "Ines"), ActionKind.MODEL),
    (c.DescribeModel("m2", "d", "Ines M.", model_id="m"), ActionKind.MODEL),
    (c.WriteScript("w", "d", ("slow first sentence",), rehearsed=True), ActionKind.SCRIPT),
    (c.Hear("told", "d", encouraging=True, credibility=8), ActionKind.EXPERIENCE),
    (c.WriteReview("q", "d", "a", cue="the clock", tweak="sit in front"), ActionKind.REVIEW),
    (c.AnswerTweak("n", "q", TweakUse.USED), ActionKind.TWEAK),
    (c.AnswerTweak("n2", "q", TweakUse.USED, helped=True), ActionKind.TWEAK),
    (c.AnswerTweak("n3", "q", TweakUse.NOT_USED), ActionKind.TWEAK),
    (c.CloseGoal("x", "g", GoalStatus.PARKED), ActionKind.GOAL_CLOSING),
    (c.WriteScale("ladder", "d", ("sit in", "nod", "ask", "answer", "speak first"), ("at work", "at home")), ActionKind.SCALE),
    (c.Measure("rated", "d", "ladder", (90, 80, 70, 60, 40), (70, 60)), ActionKind.MEASUREMENT),
    (c.MeasureAutomaticity("srbai", "d", (3, 2, 2, 1)), ActionKind.AUTOMATICITY),
    (c.MeasureTrait("gse", TraitKind.GENERAL_SELF_EFFICACY, total=29), ActionKind.TRAIT),
    (c.Disclose("x", "g", Disclosure.NO, "I am new to this"), ActionKind.DISCLOSURE),
    (c.DefineDomain("e", "phone people"), ActionKind.DOMAIN),
    (c.FocusDomain("f", "d"), ActionKind.FOCUS),
    (c.MoveDomain("p", "d", DomainStatus.PARKED), ActionKind.PARKING),
    (c.MoveDomain("i", "d", DomainStatus.PAUSED), ActionKind.PAUSING),
    (c.MoveDomain("j", "d", DomainStatus.ARCHIVED), ActionKind.ARCHIVING),
    (c.MoveDomain("o", "d", DomainStatus.AUTOMATIC), ActionKind.AUTOMATION),
    (c.MoveDomain("z", "d", DomainStatus.ACTIVE), ActionKind.RESUMING),
    (c.DeleteAttempt("gone", "b"), ActionKind.DELETION),
    (c.DefineDomain("swap", "write letters", others=c.Others.SWAP), ActionKind.DOMAIN),
    (
        c.RecordHistory("past", "loop", (c.PastDomain("run", "run"),), (c.PastEntry("ran", "run", RAN, Outcome.ACHIEVED),)),
        ActionKind.IMPORT,
    ),
)
"""A record with every kind of change, and what each is called."""

UNASKED = {ActionKind.REMOVAL, ActionKind.OTHER}
"""Names of what no change of this version does by itself."""


def test_every_kind_of_change_is_named_undone_and_redone(paths: Paths) -> None:
    life = Life(paths)
    for change, _ in STORY:
        life.make(change)
    assert [type(change) for change, _ in STORY] == life.kinds
    assert set(life.kinds) == set(KINDS)
    assert life.undo_all() == [kind for _, kind in reversed(STORY)]
    assert life.redo_all() == [kind for _, kind in STORY]
    assert {kind for _, kind in STORY} == set(ActionKind) - UNASKED


@pytest.mark.parametrize(("table", "name"), [("attempt", "deletion of an entry"), ("quick_review", "deletion"), ("domain", "deletion")])
def test_a_deletion_has_its_name_too(paths: Paths, table: str, name: str) -> None:
    life = Life(paths)
    for change, _ in STORY:
        life.make(change)
    shown, key = life.shown, {"attempt": "a", "quick_review": "q", "domain": "e"}[table]
    life.stores[0].journal.commit([(table, key, {DELETED: True})])
    assert life.shown != shown
    assert life.stores[1].undo(life.now).action.kind.value == name
    assert life.shown == shown
