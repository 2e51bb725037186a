"""The store as the program uses it: changes go in, the record comes out, and another program sees it."""

from __future__ import annotations

import errno
import json
import os
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest

from protocol.changes import Change, DefineDomain, LogAttempt, RewordDomain, SetGoal
from protocol.errors import ProtocolError
from protocol.moments import Now
from protocol.snapshot import EMPTY, focused_domain
from protocol.vocabulary import Outcome
from storage.disk import Disk
from storage.errors import NotSaved
from storage.paths import Paths
from storage.store import Store
from storage.table import open_db

NOW = Now(datetime(2026, 11, 23, 18, 30, tzinfo=UTC), "UTC", 0)
HOSTILE = "[@click=app.quit]x[/] \x1b]52;c;AAAA\x07 \u202ehello\u202c\n👩‍👩‍👧 e\u0301"


class FullDisk(Disk):
    """A disk that can be filled and emptied again."""

    full = False

    def write(self, handle: int, data: bytes) -> int:
        if self.full:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        return super().write(handle, data)


@pytest.fixture
def opened(tmp_path: Path) -> Callable[..., Store]:
    home = str(tmp_path / "home")

    def open_store(disk: Disk | None = None) -> Store:
        return Store(Paths(home, home), now_ms=lambda: 1_763_900_000_000, disk=disk)

    return open_store


def define(store: Store, behaviour: str = "phone people") -> str:
    return store.apply(DefineDomain("d", behaviour), NOW).about


def test_a_missing_directory_reads_as_empty_and_is_not_made(opened: Callable[..., Store], tmp_path: Path) -> None:
    store = opened()
    assert store.snapshot == EMPTY
    assert not store.refresh()
    assert not list(tmp_path.iterdir())


def test_a_change_is_there_after_a_restart_to_the_letter(opened: Callable[..., Store]) -> None:
    store = opened()
    define(store)
    store.apply(SetGoal("g", "d", "phone one person", 8, 5), NOW)
    applied = store.apply(LogAttempt("a", "d", Outcome.ACHIEVED, evidence=HOSTILE), NOW)
    assert applied.about == "a"
    again = opened().snapshot
    assert again == applied.snapshot
    assert again.attempts["a"].evidence == "[@click=app.quit]x[/] \x1b]52;c;AAAA\x07 \u202ehello\u202c\n👩‍👩‍👧 \u00e9"


def test_a_refused_change_writes_nothing(opened: Callable[..., Store]) -> None:
    store = opened()
    define(store)
    before = store.probe()
    with pytest.raises(ProtocolError):
        store.apply(LogAttempt("a", "d", Outcome.ACHIEVED, effort=11), NOW)
    assert store.probe() == before


def test_one_change_is_one_line(opened: Callable[..., Store]) -> None:
    store = opened()
    define(store)
    store.apply(SetGoal("g", "d", "phone one person", 8, 5), NOW)
    (segment,) = Path(store.paths.journal).iterdir()
    lines = [json.loads(line) for line in segment.read_text().splitlines()]
    assert [[op[0] for op in line["ops"]] for line in lines] == [["domain"], ["goal", "goal_revision"]]


def test_a_change_that_changes_nothing_writes_nothing(opened: Callable[..., Store]) -> None:
    store = opened()
    define(store)
    store.apply(RewordDomain("r", "d", "phone strangers"), NOW)
    before = store.probe()
    store.apply(RewordDomain("s", "d", "phone strangers"), NOW)
    assert store.probe() == before


def test_another_program_sees_it_and_builds_on_it(opened: Callable[..., Store]) -> None:
    one, other = opened(), opened()
    assert focused_domain(other.snapshot) is None
    seen = other.probe()
    define(one)
    assert other.probe() != seen
    assert other.refresh()
    assert not other.refresh()
    other.apply(SetGoal("g", "d", "phone one person", 8, 5), NOW)
    assert one.apply(LogAttempt("a", "d", Outcome.ACHIEVED), NOW).snapshot.attempts["a"].goal_id == "g"


def test_a_full_disk_refuses_and_a_second_try_counts_once(opened: Callable[..., Store]) -> None:
    disk = FullDisk()
    store = opened(disk)
    define(store)
    change: Change = LogAttempt("a", "d", Outcome.ACHIEVED)
    disk.full = True
    with pytest.raises(NotSaved) as caught:
        store.apply(change, NOW)
    assert "full" in caught.value.sentence
    assert not store.snapshot.attempts
    disk.full = False
    store.apply(change, NOW)
    assert list(opened().snapshot.attempts) == ["a"]


def test_only_what_changed_is_read_again(opened: Callable[..., Store]) -> None:
    store = opened()
    define(store)
    first = store.snapshot.domains["d"]
    store.apply(SetGoal("g", "d", "phone one person", 8, 5), NOW)
    assert store.snapshot.domains["d"] is first


def test_the_tables_are_open_to_tinydb_queries_and_a_misfit_is_counted(opened: Callable[..., Store]) -> None:
    store = opened()
    define(store)
    database = open_db(store.journal)
    assert [document["behaviour"] for document in database.table("domain").all()] == ["phone people"]
    database.table("domain").insert({"behaviour": 3})
    again = opened()
    assert list(again.snapshot.domains) == ["d"]
    assert again.misfits == 1


def three(store: Store, domain: str) -> list[LogAttempt]:
    return [
        LogAttempt(f"a{number}", domain, outcome) for number, outcome in enumerate((Outcome.ACHIEVED, Outcome.PARTLY, Outcome.ACHIEVED))
    ]


def test_entries_that_are_applied_at_once_are_lines_of_their_own_and_undone_one_by_one(opened: Callable[..., Store]) -> None:
    store = opened()
    entries = three(store, define(store))
    told = store.apply_each([*entries[:1], entries[1]._replace(domain_id="nowhere"), *entries[2:]], NOW)
    assert (told[0], told[2]) == ("a0", "a2")
    assert isinstance(told[1], ProtocolError)
    assert opened().snapshot.attempts.keys() == {"a0", "a2"}
    store.undo(NOW)
    assert opened().snapshot.attempts.keys() == {"a0"}


def test_entries_that_are_applied_at_once_are_not_saved_on_a_full_disk_and_count_once_when_tried_again(
    opened: Callable[..., Store],
) -> None:
    disk = FullDisk()
    store = opened(disk)
    entries = three(store, define(store))
    disk.full = True
    with pytest.raises(NotSaved):
        store.apply_each(entries, NOW)
    assert opened().snapshot.attempts == {}
    disk.full = False
    for _ in range(2):
        assert store.apply_each(entries, NOW) == ["a0", "a1", "a2"]
    assert list(opened().snapshot.attempts) == ["a0", "a1", "a2"]


def test_nothing_to_apply_writes_nothing(opened: Callable[..., Store], tmp_path: Path) -> None:
    assert opened().apply_each([], NOW) == []
    assert not list(tmp_path.iterdir())
