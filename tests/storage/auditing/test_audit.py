"""An audit finds what is wrong, says what to do, shows nobody's words and changes nothing."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from protocol.vocabulary import Outcome
from storage.auditing.audit import Report, audit
from storage.auditing.finding import Finding, Kind, numbered
from storage.auditing.machine import LEAST_ROOM
from storage.disk import Disk
from storage.erasing.purging import purge, select_entry
from storage.paths import Paths
from storage.recent import content_of
from tests.storage.auditing.spoiling import (
    CASES,
    DAY_MS,
    WORDS,
    Case,
    line,
    now,
    of_another_machine,
    opened,
    own,
    spooled,
    torn,
    unfinished,
)
from tests.storage.histories import NOW, plain_store, store_at
from tests.storage.stores import START_MS, UnsyncedDisk, everything_below, paths_in


def audited(paths: Paths, disk: Disk | None = None, days: int = 2) -> Report:
    disk = disk or UnsyncedDisk()
    return audit(disk, paths, now(days), lambda: opened(paths, days, disk))


def test_a_sound_store_is_called_so(store: Paths) -> None:
    assert audited(store) == Report((), domains=1, entries=4)


def test_a_store_that_is_not_there_is_sound_and_stays_away(tmp_path: Path) -> None:
    paths = Paths(str(tmp_path / "none"), str(tmp_path / "none"))
    assert audited(paths) == Report(())
    assert not Path(paths.data).exists()


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.spoil.__name__)
def test_what_is_wrong_is_told_with_what_to_do_and_without_a_word_of_the_person(store: Paths, case: Case) -> None:
    case.spoil(store)
    before = everything_below(Path(store.data))
    report = audited(store)
    assert [one.kind for one in report.findings if one.harmless == case.harmless][:1] == [case.kind], report.findings
    assert report.is_sound == case.harmless
    for finding in report.findings:
        assert "\n" not in finding.sentence
        assert finding.sentence.count(". ") >= 1
        assert WORDS not in finding.sentence
    assert everything_below(Path(store.data)) == before


def test_lines_are_named_by_their_numbers(store: Paths) -> None:
    lines = own(store).read_bytes().splitlines(keepends=True)
    own(store).write_bytes(b"".join([b"x\n", b"y\n", *lines[:2], b"z\n", *lines[2:]]))
    (finding,) = audited(store).of(Kind.DAMAGED)
    assert (finding.lines, finding.amount) == ((1, 2, 5), 3)
    assert finding.where == f"store/journal/{own(store).name}"
    assert "3 damaged lines (lines 1-2 and 5)" in finding.what
    assert f"--accept journal/{own(store).name}:1" in finding.remedy


@pytest.mark.parametrize(
    ("lines", "words"),
    [
        ((3,), "line 3"),
        ((3, 4), "lines 3-4"),
        ((1, 3, 5), "lines 1, 3 and 5"),
        (tuple(range(1, 99, 2)), "lines 1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23 and more"),
    ],
)
def test_many_line_numbers_are_cut_short(lines: tuple[int, ...], words: str) -> None:
    assert numbered(lines) == words


def test_what_a_crash_leaves_does_no_harm(store: Paths) -> None:
    torn(store)
    unfinished(store)
    spooled(store)
    report = audited(store)
    assert report.is_sound
    assert [one.kind for one in report.findings] == [Kind.TORN, Kind.WAITING]


def test_damage_in_a_file_of_another_machine_is_left_to_it(store: Paths) -> None:
    of_another_machine(store)
    (finding,) = audited(store).of(Kind.DAMAGED)
    assert "Another machine" in finding.remedy
    assert "--accept" not in finding.remedy


def test_a_clock_that_is_behind_is_noticed_by_all_that_was_written(store: Paths) -> None:
    (finding,) = audited(store, days=-3).of(Kind.AHEAD)
    assert finding.amount == own(store).read_bytes().count(b"\n")
    assert "up to 2027-01-16" in finding.what
    assert audited(store, days=0).is_sound


def test_a_lock_that_keeps_nobody_out_is_told(store: Paths) -> None:
    class Lockless(UnsyncedDisk):
        def flock(self, handle: int) -> bool:
            return handle > 0

    (finding,) = audited(store, Lockless()).findings
    assert finding.kind == Kind.LOCK


def test_little_room_is_told(store: Paths) -> None:
    class Full(UnsyncedDisk):
        def room(self, path: str) -> int:
            return min(LEAST_ROOM - 1, super().room(path))

    (finding,) = audited(store, Full()).findings
    assert finding.kind == Kind.ROOM


def test_lines_that_a_backup_alone_holds_are_offered_with_the_command(store: Paths) -> None:
    before = own(store).read_bytes()
    own(store).write_bytes(before.partition(b"\n")[2])
    (finding,) = audited(store).of(Kind.MISSING)
    assert (finding.amount, finding.remedy) == (1, "Take back: smallwins restore 2027-01-16")
    own(store).unlink()
    assert sum(one.amount for one in audited(store).of(Kind.MISSING)) == before.count(b"\n")


def test_what_was_erased_and_came_back_is_told(store: Paths) -> None:
    copy = own(store).read_bytes()
    erasing = opened(store)
    purge(erasing, select_entry(erasing, "a1"), now())
    assert audited(store).is_sound
    Path(store.journal, "2027-01.aaaa (conflicted copy).jsonl").write_bytes(copy)
    kinds = [one.kind for one in audited(store).findings if not one.harmless]
    assert kinds == [Kind.ERASED, Kind.ERASED]
    assert audited(store).of(Kind.MISSING) == []


def test_a_recent_part_whose_settled_figures_lie_is_found(tmp_path: Path) -> None:
    paths = paths_in(tmp_path)
    plain_store(paths)
    assert audit(UnsyncedDisk(), paths, NOW, lambda: store_at(paths)).of(Kind.CACHE) == []
    program = store_at(paths)
    snapshot, state = program.snapshot, program.journal.state
    assert state is not None
    missed = {key: one._replace(outcome=Outcome.NOT_ACHIEVED) for key, one in snapshot.attempts.items()}
    Path(paths.recent).write_bytes(content_of(state, snapshot._replace(attempts=missed), NOW, program.journal.store_id))
    (finding,) = audit(UnsyncedDisk(), paths, NOW, lambda: store_at(paths)).of(Kind.CACHE)
    assert finding.where == "state/recent"


@pytest.mark.skipif(os.geteuid() == 0, reason="nothing is closed to root")
def test_a_file_that_cannot_be_read_is_told(store: Paths) -> None:
    own(store).chmod(0)
    assert Kind.UNREADABLE in {one.kind for one in audited(store).findings}


def test_an_unreadable_disk_is_told_and_ends_nothing(store: Paths) -> None:
    class Rotten(UnsyncedDisk):
        def read(self, path: str, offset: int, length: int) -> bytes:
            if path == str(own(store)) or "2027-01-15" in path:
                raise OSError(5, "Input/output error")
            return super().read(path, offset, length)

    kinds = {one.kind for one in audited(store, Rotten()).findings}
    assert {Kind.UNREADABLE, Kind.BACKUP} <= kinds


def test_a_stamp_beyond_all_years_is_no_trap(store: Paths) -> None:
    Path(store.journal, "2027-01.another.jsonl").write_bytes(
        line("x", 2**48 - 1, "another") + line("y", START_MS + 3 * DAY_MS + 1, "another")
    )
    (finding,) = audited(store).of(Kind.AHEAD)
    assert finding.amount == 2
    assert "9999-12-31" in finding.what


def test_a_finding_is_one_sentence_with_its_place() -> None:
    assert Finding(Kind.ROOM, "", "little is left", "Make room.").sentence == "Little is left. Make room."
    assert Finding(Kind.DRAFT, "state/drafts/x.json", "is none", "Look.").sentence == "state/drafts/x.json: is none. Look."
