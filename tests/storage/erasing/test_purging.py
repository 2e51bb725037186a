"""What is erased is in no file of the data folder any more, all else is, and nothing brings it back."""

from __future__ import annotations

import errno
import json
import shutil
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import pytest

from protocol import changes as c
from protocol.errors import ProtocolError
from protocol.vocabulary import Cause, Outcome
from storage.backups import Backups
from storage.drafts import Drafts
from storage.erasing.eraser import Erased
from storage.erasing.purging import purge, select_domain, select_entry, select_everything
from storage.errors import NewerFormat, StorageError
from storage.line import PURGED
from storage.merging import merge
from storage.paths import Paths
from storage.restoring import restore
from storage.store import Store
from tests.soak.faulty import FaultyDisk
from tests.soak.sizes import sized
from tests.storage.erasing.furnished import DOMAIN, GONE, KEPT, SENTINEL, holding, line, now, op, opened, own_segment, record
from tests.storage.stores import Killed, UnsyncedDisk, paths_in, system_error

STAYING = {"stays", "stays too", "stays three", "stays four", "stays five"}


def erase_entry(paths: Paths, store: Store | None = None, *, others: bool = False) -> Erased:
    store = store or opened(paths, 3)
    return purge(store, select_entry(store, GONE), now(3), others=others)


def attempts(paths: Paths) -> set[str]:
    store = opened(paths, 4)
    _ = store.snapshot
    return set(store.journal.tables.get("attempt", {}))


def test_an_entry_is_nowhere_any_more_and_all_else_is_there(furnished: Paths) -> None:
    assert len(holding(furnished)) >= 10
    kept = holding(furnished, KEPT)
    before = opened(furnished, 3).snapshot
    erased = erase_entry(furnished)
    assert holding(furnished) == []
    assert (erased.theirs, erased.left) == ({}, ())
    assert attempts(furnished) == STAYING
    after = opened(furnished, 4).snapshot
    assert after.attempts == {key: one for key, one in before.attempts.items() if key != GONE}
    assert (after.domains, after.goals, after.revisions) == (before.domains, before.goals, before.revisions)
    assert not after.reviews
    assert not after.appraisals
    assert Drafts(furnished, UnsyncedDisk()).load("goal") == {"words": KEPT}
    gone = {"state/checkpoint.json", "state/recent", *(name for name in kept if name.startswith(("store/spool/", "state/backups/")))}
    assert set(kept) - gone <= set(holding(furnished, KEPT))


def test_a_store_of_a_newer_version_is_left_as_it_is_and_nobody_is_asked(furnished: Paths) -> None:
    path = Path(furnished.store_json)
    path.write_text(json.dumps({**json.loads(path.read_text()), "min_writer": 99}))
    before = holding(furnished)
    for select in (lambda store: select_entry(store, GONE), lambda store: select_domain(store, DOMAIN), select_everything):
        with pytest.raises(NewerFormat):
            select(opened(furnished, 3))
    assert holding(furnished) == before


def test_the_backups_still_read_back_and_bring_the_rest_back(furnished: Paths) -> None:
    erase_entry(furnished)
    backups = Backups(UnsyncedDisk(), furnished)
    assert len(backups.all()) >= 3
    assert [backups.unsound(one) for one in backups.all()] == [[]] * len(backups.all())
    shutil.rmtree(furnished.store)
    restore(opened(furnished, 4))
    assert attempts(furnished) == STAYING
    assert holding(furnished) == []


def test_neither_undo_nor_redo_nor_a_merge_brings_it_back(furnished: Paths, tmp_path: Path) -> None:
    copy = paths_in(tmp_path / "copy")
    shutil.copytree(furnished.data, copy.data)
    store = opened(furnished, 3)
    store.undo(now(3))
    store.redo(now(3))
    erase_entry(furnished, store)
    assert store.undo(now(3)).erased
    with suppress(ProtocolError):
        while True:
            opened(furnished, 3).undo(now(3))
    with suppress(ProtocolError):
        while True:
            opened(furnished, 3).redo(now(3))
    found = merge(opened(furnished, 3), copy.data)
    assert found.absorbed.erased > 0
    assert holding(furnished) == []
    assert GONE not in attempts(furnished)


def test_what_is_left_to_undo_without_it_is_told(paths: Paths) -> None:
    store = opened(paths)
    store.journal.commit([op(GONE, SENTINEL)])
    purge(store, select_entry(store, GONE), now())
    with pytest.raises(ProtocolError, match="erased cannot come back"):
        opened(paths).undo(now())
    with pytest.raises(ProtocolError, match="nothing to redo"):
        opened(paths).redo(now())


def test_a_domain_goes_with_all_that_belongs_to_it_also_in_tables_nobody_knows(furnished: Paths) -> None:
    store = opened(furnished, 3)
    store.apply(c.DefineDomain("another", "swim", others=c.Others.KEEP), now(3))
    store.apply(c.LogAttempt("of another", "another", Outcome.ACHIEVED, evidence="swam"), now(3))
    store.journal.commit([("horoscope", "h", {"goal_id": "goal", "words": SENTINEL}), ("horoscope", "i", {"words": "of nobody"})])
    selection = select_domain(store, "speak up")
    assert selection.counts["horoscope"] == 1
    purge(store, selection, now(3))
    assert holding(furnished) == []
    assert [name for name in holding(furnished, KEPT) if not name.startswith("state/drafts")] == []
    assert attempts(furnished) == {"of another"}
    assert set(opened(furnished, 4).journal.tables) <= {"domain", "attempt", "horoscope"}


def test_what_only_a_backup_still_holds_goes_as_well(furnished: Paths) -> None:
    opened(furnished, 3).apply(c.DefineDomain("another", "swim", others=c.Others.KEEP), now(3))
    Backups(UnsyncedDisk(), furnished).make_now(now(3).today)
    own_segment(furnished).unlink()
    store = opened(furnished, 3)
    assert not store.snapshot.domains
    purge(store, select_domain(store, DOMAIN), now(3))
    assert holding(furnished) == []
    restore(opened(furnished, 4))
    assert list(opened(furnished, 4).snapshot.domains) == ["another"]


def test_everything_leaves_no_line(paths: Paths) -> None:
    record(paths)
    Drafts(paths, UnsyncedDisk()).save("quick_log", {"line": SENTINEL})
    with own_segment(paths).open("ab") as file:
        file.write(f"damaged {SENTINEL}\n{SENTINEL} torn".encode())
    store = opened(paths, 3)
    selection = select_everything(store)
    assert selection.alone
    purge(store, selection, now(3))
    assert holding(paths) == []
    left = {path.name for path in Path(paths.data).rglob("*") if path.is_file()}
    assert left == {"store.json", "replica", "lock", "written"}
    opened(paths, 4).apply(c.DefineDomain("new", "begin anew"), now(4))
    assert list(opened(paths, 4).snapshot.domains) == ["new"]


def test_everything_in_a_store_of_several_machines_leaves_marks_for_the_others(furnished: Paths) -> None:
    store = opened(furnished, 3)
    selection = select_everything(store)
    assert not selection.alone
    purge(store, selection, now(3))
    assert holding(furnished) == []
    assert holding(furnished, KEPT) == []
    lines = own_segment(furnished).read_bytes()
    assert GONE.encode() in lines
    assert lines.count(b"\n") == 1
    assert attempts(furnished) == set()


# Other machines


def theirs(paths: Paths) -> Path:
    return Path(paths.journal, "2027-01.another.jsonl")


def test_a_segment_of_another_machine_is_left_to_it_and_told(furnished: Paths) -> None:
    theirs(furnished).write_bytes(line(op(GONE, SENTINEL), count=20, replica="another"))
    erased = erase_entry(furnished)
    assert erased.theirs == {"2027-01.another.jsonl": 1}
    assert holding(furnished) == ["store/journal/2027-01.another.jsonl"]
    assert GONE not in attempts(furnished)
    assert erase_entry(furnished, others=True).theirs == {}
    assert holding(furnished) == []


def second_machine(furnished: Paths, tmp_path: Path) -> Paths:
    """Another machine with the same store folder, which has files and caches of its own."""
    paths = paths_in(tmp_path / "second")
    shutil.copytree(furnished.store, paths.store)
    store = opened(paths, 3)
    store.apply(c.Audit("audit", GONE, Cause.EFFORT, f"{SENTINEL} audited"), now(3))
    store.close(now(3))
    Drafts(paths, UnsyncedDisk()).save(f"audit:{GONE}", {"words": SENTINEL})
    return paths


def synced(one: Paths, other: Paths) -> None:
    """What a sync tool does: each machine's own segments go to the other."""
    for source, target in ((one, other), (other, one)):
        own = {path.name for path in Path(source.journal).glob("*.jsonl") if path.read_bytes().count(b"\n")}
        replica = next(iter(Store(source, now_ms=lambda: 0).journal.exclusively(lambda name: [name])))
        for name in own:
            if f".{replica}." in name:
                shutil.copy(Path(source.journal, name), Path(target.journal, name))


@pytest.mark.parametrize("act", ["log", "undo", "close"])
def test_another_machine_follows_when_it_next_writes(furnished: Paths, tmp_path: Path, act: str) -> None:
    second = second_machine(furnished, tmp_path)
    assert len(holding(second)) > 4
    erase_entry(furnished)
    synced(furnished, second)
    store = opened(second, 4)
    if act == "log":
        store.apply(c.LogAttempt("new", DOMAIN, Outcome.ACHIEVED), now(4))
    elif act == "undo":
        store.undo(now(4))
    else:
        assert GONE not in store.snapshot.attempts
        store.close(now(4))
    assert holding(second) == []
    synced(furnished, second)
    assert holding(furnished) == []


def test_a_copy_that_a_sync_tool_brings_later_goes_with_the_next_write(furnished: Paths) -> None:
    erase_entry(furnished)
    late = Path(furnished.journal, "2027-01.aaaa (conflicted copy).jsonl")
    late.write_bytes(line(op(GONE, SENTINEL), count=30))
    opened(furnished, 4).apply(c.DefineDomain("d2", "swim"), now(4))
    assert not late.exists()
    assert holding(furnished) == []


def test_a_merge_of_a_copy_that_erased_erases_here(paths: Paths, tmp_path: Path) -> None:
    record(paths)
    copy = paths_in(tmp_path / "copy")
    shutil.copytree(paths.data, copy.data)
    erase_entry(copy)
    merge(opened(paths, 4), copy.data)
    assert holding(paths) == []
    assert GONE not in attempts(paths)


def test_what_was_erased_stays_so_whatever_is_said_about_it_later(furnished: Paths) -> None:
    erase_entry(furnished)
    theirs(furnished).write_bytes(line(("attempt", GONE, {"evidence": SENTINEL, "_deleted": False}), count=99, replica="another"))
    store = opened(furnished, 9)
    assert GONE not in store.journal.tables["attempt"] if store.refresh() else False
    assert store.journal.hidden("attempt", GONE) == {PURGED: True}
    store.close(now(9))
    assert holding(furnished) == ["store/journal/2027-01.another.jsonl"]


# What is refused


def test_an_id_that_nobody_has_and_one_of_a_domain_are_refused(furnished: Paths) -> None:
    store = opened(furnished, 3)
    with pytest.raises(ProtocolError, match="list --json"):
        select_entry(store, "no such")
    with pytest.raises(ProtocolError, match="purge --domain"):
        select_entry(store, DOMAIN)
    with pytest.raises(ProtocolError, match="No domain matches"):
        select_domain(store, "no such")


def test_a_file_that_another_program_writes_to_meanwhile_is_left_whole(furnished: Paths) -> None:
    class Writing(UnsyncedDisk):
        """A mount on which a lock keeps nobody out, and a program that writes in the midst of the work."""

        def open_new(self, path: str) -> int:
            if path.endswith(".tmp") and "/journal/" in path and "sync-conflict" not in path:
                with own_segment(furnished).open("ab") as file:
                    file.write(line(op("meanwhile", KEPT), count=40))
            return super().open_new(path)

    with pytest.raises(StorageError, match="Another program wrote"):
        erase_entry(furnished, opened(furnished, 3, Writing()))
    assert "meanwhile" in attempts(furnished)
    erase_entry(furnished)
    assert attempts(furnished) == STAYING | {"meanwhile"}
    assert holding(furnished) == []


# Deaths and errors


@pytest.fixture
def again(furnished: Paths, tmp_path: Path) -> Callable[[], Paths]:
    """Puts the store back as it was: in the same place, since a store elsewhere is another machine's."""
    shutil.copytree(furnished.data, tmp_path / "as it was")

    def put_back() -> Paths:
        shutil.rmtree(furnished.data)
        shutil.copytree(tmp_path / "as it was", furnished.data)
        return furnished

    return put_back


@sized(short=67, soak=1)
def test_a_death_at_any_operation_loses_no_other_record_and_is_finished_by_the_next_try(again: Callable[[], Paths], size: int) -> None:
    counted, paths = FaultyDisk(), again()
    erase_entry(paths, opened(paths, 3, counted))
    assert counted.done > 200
    for at in range(1, counted.done + 1, size):
        again()
        with pytest.raises(Killed):
            erase_entry(paths, opened(paths, 3, FaultyDisk(at, Killed)))
        assert attempts(paths) >= STAYING, at
        assert sound(paths), at
        if at % 2:
            erase_entry(paths)
        else:
            opened(paths, 4).apply(c.LogAttempt("finished", DOMAIN, Outcome.ACHIEVED), now(4))
            if GONE in attempts(paths):
                # It was not even marked.
                erase_entry(paths)
        assert holding(paths) == [], at
        assert attempts(paths) - {"finished"} == STAYING, at


@sized(short=131, soak=2)
def test_an_error_at_any_operation_is_told_or_harmless(again: Callable[[], Paths], size: int) -> None:
    counted, paths = FaultyDisk(), again()
    erase_entry(paths, opened(paths, 3, counted))
    for at in range(1, counted.done + 1, size):
        again()
        disk = FaultyDisk(at, system_error(errno.ENOSPC if at % 2 else errno.EIO), once=True)
        try:
            found = erase_entry(paths, opened(paths, 3, disk))
        except StorageError:
            found = erase_entry(paths)
        if found.theirs:
            # Where it could not be noted who wrote here, the files that were put back look like another machine's, and it says so.
            erase_entry(paths, others=True)
        assert holding(paths) == [], at
        assert attempts(paths) == STAYING, at
        assert sound(paths), at


def sound(paths: Paths) -> bool:
    """Whether every backup reads back."""
    backups = Backups(UnsyncedDisk(), paths)
    return not any(backups.unsound(one) for one in backups.all())


def test_a_mark_is_a_line_like_any_other(paths: Paths) -> None:
    store = opened(paths)
    store.journal.commit([op(GONE, SENTINEL), op("stays", KEPT)])
    purge(store, select_entry(store, GONE), now())
    kept, mark = (json.loads(text)["ops"] for text in own_segment(paths).read_bytes().splitlines())
    assert kept == [list(op("stays", KEPT))]
    assert mark == [["attempt", GONE, {"_deleted": True, PURGED: True}]]
