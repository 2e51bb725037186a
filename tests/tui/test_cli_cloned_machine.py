"""A machine that was copied with its id in it: noticed when lines come back that nobody wrote here, and then no file has two writers."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

import pytest

from storage.disk import Disk
from storage.replica import Replica
from storage.segments import is_copy
from tests.storage.stores import journal_at
from tests.tui.shell import Shell

SAID = "Another machine wrote under the same name"
LATER = "2026-11-23T19:00:00+00:00"
NEXT_MONTH = "2026-12-02T19:00:00+00:00"


class Machine(NamedTuple):
    """A machine whose disk lies at `disk`. It runs with that disk at the one place where all of them have their data."""

    disk: Path
    home: Path

    @contextmanager
    def running(self) -> Iterator[Shell]:
        self.disk.rename(self.home)
        try:
            yield Shell(self.home)
        finally:
            self.home.rename(self.disk)

    def log(self, words: str, now: str = LATER) -> str:
        """Log an entry; what was said on stderr, notes about the entry and the clock among it."""
        with self.running() as shell:
            answer = shell("log", "a", words, now=now)
        assert answer.code == 0, answer
        return answer.stderr

    @property
    def replica(self) -> str:
        with self.running() as shell:
            found = Replica(shell.store.paths, Disk()).known()
        assert found is not None
        return found

    @property
    def words(self) -> list[str]:
        with self.running() as shell:
            return sorted(one["evidence"] for one in shell("list", "--json").json()["attempts"])

    @property
    def journal(self) -> Path:
        return self.disk / "store" / "journal"

    @property
    def segments(self) -> dict[str, bytes]:
        return {one.name: one.read_bytes() for one in self.journal.iterdir()}


@pytest.fixture
def original(home: Path) -> Machine:
    """A machine with one entry."""
    machine = Machine(home.with_name("original"), home)
    machine.disk.mkdir(mode=0o700)
    with machine.running() as shell:
        shell.ready()("log", "a", "before")
    return machine


@pytest.fixture
def clone(original: Machine) -> Machine:
    """The same machine once more: same id, same path, same state."""
    disk = original.disk.with_name("clone")
    shutil.copytree(original.disk, disk)
    return Machine(disk, original.home)


def put(machine: Machine, name: str, data: bytes) -> None:
    """What a sync tool does: write beside, then rename into place."""
    passing = machine.journal / f".syncthing.{name}.tmp"
    passing.write_bytes(data)
    passing.chmod(0o600)
    passing.rename(machine.journal / name)


def conflict_name(name: str) -> str:
    return name.replace(".jsonl", ".sync-conflict-20261123-190000-ABCDEFG.jsonl")


def sync(source: Machine, target: Machine, *, source_wins: bool = True) -> None:
    """Bring every file over; of one that differs on both sides one version is renamed, and both have both."""
    for name, data in source.segments.items():
        ours = target.segments.get(name)
        if ours is not None and ours != data:
            winner, loser = (data, ours) if source_wins else (ours, data)
            for machine in (source, target):
                put(machine, name, winner)
                put(machine, conflict_name(name), loser)
        elif ours is None:
            put(target, name, data)
    for name in target.segments.keys() - source.segments.keys():
        put(source, name, target.segments[name])


@pytest.mark.parametrize("source_wins", [True, False])
def test_a_clone_is_noticed_whichever_version_of_the_segment_wins(original: Machine, clone: Machine, source_wins: bool) -> None:
    assert original.replica == clone.replica
    shared = original.replica
    assert SAID not in original.log("by the original") + clone.log("by the clone")
    sync(original, clone, source_wins=source_wins)
    told = clone.log("by the clone again")
    assert told.count(SAID) == 1
    assert clone.replica != shared
    sync(original, clone)
    original.log("by the original again")
    assert original.words == ["before", "by the clone", "by the clone again", "by the original", "by the original again"]
    sync(original, clone)
    assert clone.words == original.words
    nobody_shares_a_file(original, clone)


def nobody_shares_a_file(one: Machine, other: Machine) -> None:
    """Whatever they log from now on, no file differs between them in what both may have written."""
    assert one.replica != other.replica
    for number in range(2):
        before = {**one.segments}
        quiet = one.log(f"one {number}") + other.log(f"other {number}")
        assert SAID not in quiet
        changed = [{name for name, data in machine.segments.items() if before.get(name) != data} for machine in (one, other)]
        assert not changed[0] & changed[1]
        sync(one, other)
        assert one.segments == other.segments
    assert one.words == other.words


def test_a_segment_that_a_clone_began_in_our_name_is_noticed(original: Machine, clone: Machine) -> None:
    original.log("in December", NEXT_MONTH)
    sync(original, clone)
    assert SAID in clone.log("in December too", NEXT_MONTH)
    sync(original, clone)
    assert original.words == clone.words == ["before", "in December", "in December too"]
    nobody_shares_a_file(original, clone)


def test_lines_that_git_merged_into_our_segment_are_noticed(original: Machine, clone: Machine) -> None:
    original.log("by the original")
    clone.log("by the clone")
    (name,) = clone.segments
    lines = [*clone.segments[name].splitlines(keepends=True), *original.segments[name].splitlines(keepends=True)]
    put(clone, name, b"".join(dict.fromkeys(lines)))
    assert SAID in clone.log("since")
    assert clone.words == ["before", "by the clone", "by the original", "since"]


def test_lines_that_come_by_merging_the_other_folder_are_noticed(original: Machine, clone: Machine) -> None:
    original.log("by the original")
    clone.log("by the clone")
    with clone.running() as shell:
        answer = shell("merge", str(original.disk))
        assert "1 change came in" in answer.stdout
        assert SAID in answer.stderr
    assert SAID not in clone.log("since")
    assert original.replica != clone.replica


def test_a_program_that_is_open_takes_the_new_name_from_the_one_that_noticed(original: Machine, clone: Machine) -> None:
    original.log("by the original")
    with clone.running() as shell:
        program = journal_at(shell.store.paths)
        program.commit([("t", "x", {"n": 1})])
        name = max(one.name for one in Path(shell.store.paths.journal).iterdir())
    put(clone, conflict_name(name), next(iter(original.segments.values())))
    assert SAID in clone.log("by another program of the clone")
    with clone.running() as shell:
        before = Path(shell.store.paths.journal, name).read_bytes()
        program.commit([("t", "x", {"n": 2})])
        assert Path(shell.store.paths.journal, name).read_bytes() == before


def an_older_copy(machine: Machine) -> None:
    (name,) = (name for name in machine.segments if not is_copy(name))
    put(machine, name, b"".join(machine.segments[name].splitlines(keepends=True)[:-1]))


def the_same_again(machine: Machine) -> None:
    """As a backup of the whole home folder puts it back."""
    for name, data in machine.segments.items():
        put(machine, name, data)


def a_conflict_of_our_own(machine: Machine) -> None:
    """An older copy won, and ours was kept beside it."""
    (name,) = machine.segments
    put(machine, conflict_name(name), machine.segments[name])
    an_older_copy(machine)


def nothing_remembered(machine: Machine) -> None:
    (machine.disk / "state" / "written").unlink()
    the_same_again(machine)


def nonsense_remembered(machine: Machine) -> None:
    (machine.disk / "state" / "written").write_bytes(b"\0\xff\n\n 7 \n")
    the_same_again(machine)


def the_end_forgotten(machine: Machine) -> None:
    """As a power cut leaves it: the segment was synced, the memory of it was not."""
    written = machine.disk / "state" / "written"
    written.write_text("\n".join(written.read_text().splitlines()[:2]) + "\n")


def sealing_and_back(machine: Machine) -> None:
    (name,) = machine.segments
    put(machine, name.replace(".jsonl", ".2.jsonl"), machine.segments[name])
    (machine.journal / name).unlink()


@pytest.mark.parametrize(
    "touch",
    [an_older_copy, the_same_again, a_conflict_of_our_own, nothing_remembered, nonsense_remembered, the_end_forgotten, sealing_and_back],
)
def test_what_is_ours_raises_no_alarm(original: Machine, touch: Callable[[Machine], None]) -> None:
    for number in range(3):
        original.log(f"{number}")
    replica = original.replica
    touch(original)
    assert SAID not in original.log("since") + original.log("next month", NEXT_MONTH)
    assert original.replica == replica
    assert len([name for name in original.segments if not is_copy(name) and ".by-" not in name]) == 2
