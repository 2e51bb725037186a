"""Corrections and deletions on disk: figures from the recent part, two machines, undo, and erasing for good."""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import event, given, settings
from hypothesis import strategies as st

from protocol import changes as c
from protocol.actions import ActionKind
from protocol.errors import ProtocolError
from protocol.snapshot import Snapshot, domain_log
from protocol.standing import standing_of
from protocol.vocabulary import Cause, Outcome
from storage.erasing.purging import purge, select_entry
from storage.merging import merge
from storage.paths import Paths
from storage.store import Store
from tests.protocol.making import DOMAIN, on
from tests.protocol.resuming import expect_same
from tests.storage.histories import DAYS, NOW, plain_store, replayed, store_at
from tests.storage.stores import START_MS, Clock, UnsyncedDisk, paths_in

FEWER = settings(max_examples=settings().max_examples // 6)
"""Each example is a year on disk."""


def entry(days_ago: int) -> str:
    return f"attempt-{DAYS - days_ago:03}"


def fixes(key: str) -> st.SearchStrategy[c.Change]:
    said = st.builds(
        c.CorrectAttempt,
        st.just(f"fix {key}"),
        st.just(key),
        outcome=st.sampled_from(Outcome),
        difficulty=st.sampled_from((c.KEEP, None, 0, 9)),
        cause=st.sampled_from(Cause),
        acknowledgement=st.just(c.KEEP) | st.sampled_from(("", "I dialled.")),
        at=st.just(c.KEEP) | st.integers(0, 7).map(lambda days: on(DAYS - days, 30)),
    )
    return said | st.just(c.DeleteAttempt(f"gone {key}", key))


def expect_figures(recent: Snapshot, whole: Snapshot) -> None:
    found = [standing_of(domain_log(one, one.domains[DOMAIN]), NOW) for one in (recent, whole)]
    expect_same(*found)


@FEWER
@given(st.lists(st.sampled_from((0, 1, 5, 14, 15, 16, 17, 63, 64, 65, 200, DAYS)), min_size=1, max_size=3, unique=True), st.data())
def test_the_figures_of_the_recent_part_are_those_of_every_line_however_old_the_entry(ages: list[int], data: st.DataObject) -> None:
    with TemporaryDirectory() as folder:
        paths = paths_in(Path(folder))
        plain_store(paths)
        for age in ages:
            change = data.draw(fixes(entry(age)))
            try:
                applied = store_at(paths).apply(change, NOW)
            except ProtocolError:
                # A moment before its goal.
                continue
            event(f"{type(change).__name__} on the recent part: {bool(applied.snapshot.settled)}")
            whole = replayed_beside(paths)
            expect_figures(applied.snapshot, whole)
            expect_figures(store_at(paths).recent(NOW), whole)


def replayed_beside(paths: Paths) -> Snapshot:
    """What every line adds up to, with the caches left where they are."""
    kept = {path: Path(path).read_bytes() for path in (paths.checkpoint, paths.recent) if Path(path).exists()}
    whole = replayed(paths)
    for path, data in kept.items():
        Path(path).write_bytes(data)
    return whole


@pytest.fixture
def here(tmp_path: Path) -> Paths:
    paths = paths_in(tmp_path / "here")
    store = opened(paths)
    store.apply(c.DefineDomain("d", "speak up"), NOW)
    store.apply(c.LogAttempt("a", "d", Outcome.ACHIEVED, evidence="asked", effort=2), NOW)
    store.apply(c.WriteReview("r", "d", "a", cue="the door", tweak="sit nearer"), NOW)
    return paths


@pytest.fixture
def there(tmp_path: Path, here: Paths) -> Paths:
    paths = paths_in(tmp_path / "there")
    merge(opened(paths), here.data)
    return paths


def opened(paths: Paths, minutes: int = 0) -> Store:
    return Store(paths, now_ms=Clock(START_MS + minutes * 60_000), disk=UnsyncedDisk())


def meet(one: Paths, other: Paths) -> Snapshot:
    merge(opened(one, 30), other.data)
    merge(opened(other, 30), one.data)
    assert opened(one).snapshot == opened(other).snapshot
    return opened(one).snapshot


def test_two_machines_correct_one_entry_field_by_field(here: Paths, there: Paths) -> None:
    opened(here, 1).apply(c.CorrectAttempt("h", "a", effort=4, evidence="asked twice"), NOW)
    opened(there, 2).apply(c.CorrectAttempt("t", "a", effort=5, difficulty=7), NOW)
    both = meet(here, there)
    assert (both.attempts["a"].effort, both.attempts["a"].difficulty, both.attempts["a"].evidence) == (5, 7, "asked twice")
    assert {key: one.effort for key, one in both.corrections.items()} == {"h": 2, "t": 2}


def test_what_one_machine_deletes_and_another_corrects_is_gone_and_in_the_undo(here: Paths, there: Paths) -> None:
    opened(here, 5).apply(c.DeleteAttempt("x", "a"), NOW)
    opened(there, 1).apply(c.CorrectAttempt("t", "a", effort=5), NOW)
    both = meet(here, there)
    assert not both.attempts
    assert not both.reviews
    done = opened(there, 40).undo(NOW)
    assert (done.action.kind, done.action.about) == (ActionKind.DELETION, "a")
    back = opened(there, 50).snapshot
    assert (back.attempts["a"].effort, list(back.reviews)) == (5, ["r"])


def test_undoing_a_correction_gives_each_field_back_and_redoing_it_the_old_values_too(here: Paths) -> None:
    before = opened(here).snapshot
    opened(here, 1).apply(c.CorrectAttempt("h", "a", Outcome.PARTLY, evidence="asked twice"), NOW)
    after = opened(here).snapshot
    done = opened(here, 2).undo(NOW)
    assert (done.action.kind, done.action.about, opened(here).snapshot) == (ActionKind.CORRECTION, "a", before)
    opened(here, 3).redo(NOW)
    assert opened(here).snapshot == after


def test_erasing_an_entry_takes_what_it_said_before_out_of_every_line(here: Paths) -> None:
    opened(here, 1).apply(c.CorrectAttempt("h", "a", evidence="something else"), NOW)
    opened(here, 2).apply(c.CorrectAttempt("i", "a", evidence="a third thing"), NOW)
    store = opened(here, 3)
    purge(store, select_entry(store, "a"), NOW)
    lines = b"".join(path.read_bytes() for path in Path(here.journal).iterdir())
    assert not any(words in lines for words in (b"asked", b"something else", b"a third thing"))
    assert not opened(here).snapshot.corrections


def test_a_recent_entry_is_corrected_without_reading_the_older_ones(tmp_path: Path) -> None:
    paths = paths_in(tmp_path)
    plain_store(paths)
    recent, older = store_at(paths), store_at(paths)
    assert recent.apply(c.CorrectAttempt("r", entry(1), effort=2), NOW).snapshot.settled
    assert not recent.journal.is_read
    assert older.apply(c.CorrectAttempt("o", entry(200), effort=2), NOW).snapshot.attempts.get(entry(1)) is not None
    assert older.journal.is_read
