"""What one machine deletes and another edits, deletes or brings back, before or after they know of one another."""

from __future__ import annotations

from pathlib import Path

import pytest

from protocol.actions import ActionKind
from protocol.changes import Acknowledge, DefineDomain, LogAttempt
from protocol.entities import Attempt
from protocol.vocabulary import Outcome
from storage.line import DELETED
from storage.merging import merge
from storage.paths import Paths
from storage.store import Store
from tests.storage.histories import NOW
from tests.storage.stores import START_MS, Clock, UnsyncedDisk, paths_in

WORDS = "I set out to ask, and I asked."


def opened(paths: Paths, minutes: int = 0) -> Store:
    return Store(paths, now_ms=Clock(START_MS + minutes * 60_000), disk=UnsyncedDisk())


@pytest.fixture
def here(tmp_path: Path) -> Paths:
    paths = paths_in(tmp_path / "here")
    store = opened(paths)
    store.apply(DefineDomain("d", "speak up"), NOW)
    store.apply(LogAttempt("a", "d", Outcome.ACHIEVED, evidence="asked"), NOW)
    return paths


@pytest.fixture
def there(tmp_path: Path, here: Paths) -> Paths:
    paths = paths_in(tmp_path / "there")
    merge(opened(paths), here.data)
    return paths


def delete(paths: Paths, minutes: int) -> None:
    store = opened(paths, minutes)
    store.refresh()
    store.journal.commit([("attempt", "a", {DELETED: True})])


def edit(paths: Paths, minutes: int) -> None:
    opened(paths, minutes).apply(Acknowledge("k", "a", WORDS), NOW)


def meet(one: Paths, other: Paths) -> None:
    merge(opened(one, 30), other.data)
    merge(opened(other, 30), one.data)


def entry(paths: Paths) -> Attempt | None:
    return opened(paths).snapshot.attempts.get("a")


@pytest.mark.parametrize("deleted_last", [True, False])
def test_an_edit_made_elsewhere_brings_nothing_back_and_is_in_it_when_the_deletion_is_undone(
    here: Paths, there: Paths, deleted_last: bool
) -> None:
    delete(here, 2 if deleted_last else 1)
    edit(there, 1 if deleted_last else 2)
    meet(here, there)
    assert entry(here) is entry(there) is None
    store = opened(here, 40)
    kinds = [store.undo(NOW).action.kind for _ in range(1 if deleted_last else 2)]
    assert kinds[-1] is ActionKind.DELETION
    if not deleted_last:
        # The edit, being the later change, went first; it comes back last.
        assert [store.redo(NOW).action.kind for _ in range(2)] == kinds[::-1]
        assert [store.undo(NOW).action.kind for _ in range(2)] == kinds
    meet(here, there)
    found = entry(there)
    assert found is not None
    assert (found.evidence, found.acknowledgement) == ("asked", WORDS if deleted_last else "")
    assert found == entry(here)


def test_what_both_deleted_is_there_again_when_both_deletions_are_undone(here: Paths, there: Paths) -> None:
    delete(here, 1)
    delete(there, 2)
    meet(here, there)
    store = opened(there, 40)
    assert store.undo(NOW).action.kind is ActionKind.DELETION
    assert store.snapshot.attempts == {}
    assert store.undo(NOW).action.kind is ActionKind.DELETION
    assert store.snapshot.attempts["a"].evidence == "asked"
    meet(here, there)
    assert entry(here) == entry(there)


def test_a_deletion_undone_here_and_an_edit_made_there_are_both_in_the_end(here: Paths, there: Paths) -> None:
    delete(here, 1)
    meet(here, there)
    assert entry(there) is None
    assert opened(here, 40).undo(NOW).action.kind is ActionKind.DELETION
    meet(here, there)
    edit(there, 50)
    delete(here, 60)
    meet(here, there)
    assert entry(here) is entry(there) is None
    opened(there, 70).undo(NOW)
    meet(here, there)
    found = entry(here)
    assert found is not None
    assert found.acknowledgement == WORDS
    assert found == entry(there)


def test_a_deleted_entry_counts_nowhere_and_its_lines_stay(here: Paths) -> None:
    before = b"".join(one.read_bytes() for one in Path(here.journal).iterdir())
    delete(here, 1)
    store = opened(here)
    assert store.snapshot.attempts == store.recent(NOW).attempts == {}
    assert b"".join(one.read_bytes() for one in Path(here.journal).iterdir()).startswith(before)
