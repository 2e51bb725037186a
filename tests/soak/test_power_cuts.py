"""The plug is pulled at every operation, and every disk that may be left is a store with all that was acknowledged.

The states are drawn at random from those that the simulated disk allows, by a seed that a failure names. Programs that are wrong on
purpose show that the checker can fail.
"""

from __future__ import annotations

import errno
import random
from collections.abc import Iterator
from contextlib import contextmanager
from typing import NamedTuple

import pytest

from storage.disk import Disk
from storage.errors import StorageError
from storage.paths import Paths
from storage.segments import Segments
from storage.spool import Spool, Waiting
from tests.soak.catalogue import SCENARIOS
from tests.soak.figures import Tell
from tests.soak.scenarios import Program, Scenario, Shown, held_lock, judge, states
from tests.soak.simulated import FaultySimulation, File, Folder, SimulatedDisk
from tests.soak.sizes import sized
from tests.soak.staging import steps_until_death
from tests.storage.stores import Clock, Killed, system_error

PATHS = Paths("/data", "/data")
SHORT_WRITE = 170
"""Bytes that one write takes here, so that most lines go in by two writes and the plug is pulled between them too."""

IN_SHORT = {"first start", "edit", "taking in the spool", "month change", "drafts"}


def scenarios(short: int, soak: int) -> pytest.MarkDecorator:
    """Some scenarios always, and all of them with `-m soak`; `size` is how many disks are judged at each operation."""
    some = [pytest.param(one, short, id=f"{one.name}-short") for one in SCENARIOS if one.name in IN_SHORT]
    every = [pytest.param(one, soak, id=f"{one.name}-soak", marks=pytest.mark.soak) for one in SCENARIOS]
    return pytest.mark.parametrize(("scenario", "size"), some + every)


class Swallowing(FaultySimulation):
    """A wrong disk, or a program that forgets: syncs of files are not done."""

    def fsync(self, handle: int) -> None:
        """Do nothing."""


class ForgettingNames(FaultySimulation):
    """The same of syncs of folders."""

    def fsync_dir(self, folder: str) -> None:
        """Do nothing."""


class RenamingFirst(FaultySimulation):
    """A program that gives a file its name first and syncs it afterwards."""

    def fsync(self, handle: int) -> None:
        if self.handles[handle] not in self._passing():
            super().fsync(handle)

    def replace(self, source: str, target: str) -> None:
        super().replace(source, target)
        self.stat(target)
        self._file(target).sync()

    def _passing(self) -> list[File]:
        folders = [self._find(PATHS.drafts), self._find(PATHS.store), self._find(PATHS.state)]
        names = [item for folder in folders if isinstance(folder, Folder) for item in folder.live.items()]
        return [file for name, file in names if isinstance(file, File) and name.endswith(".tmp")]


@contextmanager
def staged(scenario: Scenario, disk: SimulatedDisk) -> Iterator[None]:
    """The stage, set without a fault and on disk to its last byte."""
    scenario.prepare(PATHS, disk)
    disk.settle()
    if not scenario.held:
        yield
        return
    with held_lock(PATHS, disk):
        yield


def mended(disk: FaultySimulation) -> FaultySimulation:
    """The disk while the stage is set: nothing fails and nothing counts."""
    disk.mended = True
    return disk


def cut_down(scenario: Scenario, disk: FaultySimulation) -> int:
    """Take the steps until the plug is pulled; gives back how many were acknowledged."""
    with staged(scenario, mended(disk)):
        disk.mended = False
        disk.writes_at_once = SHORT_WRITE
        return steps_until_death(scenario, PATHS, disk)


class Outcome(NamedTuple):
    """How many disks were judged, how many changes were acknowledged before each cut in all, and what was not as it has to be."""

    disks: int
    acknowledged: int
    fails: list[str]


def expected_of(scenario: Scenario) -> list[Shown]:
    disk = SimulatedDisk()
    with staged(scenario, disk):
        return states(scenario, PATHS, disk)


def fails_of(disk: SimulatedDisk, expected: list[Shown], acknowledged: int, seeds: range) -> Iterator[str]:
    """Judge disks that a power cut now may leave, and tell of those that are not as they have to be."""
    for seed in seeds:
        try:
            judge(PATHS, disk.after_a_cut(random.Random(seed)), expected, acknowledged, damaged=True)
        except AssertionError as error:
            yield f"seed {seed}, {acknowledged} acknowledged: {str(error).splitlines()[0]}"


def cut_everywhere(scenario: Scenario, expected: list[Shown], size: int, kind: type[FaultySimulation] = FaultySimulation) -> Outcome:
    """Pull the plug before every operation and after the last one, and judge `size` disks each time."""
    acknowledged, fails, at, disk = 0, list[str](), 0, kind(1, Killed)
    while disk.was_reached or at == 0:
        at += 1
        disk = kind(at, Killed)
        done = cut_down(scenario, disk)
        fails += [f"before operation {at}: {fail}" for fail in fails_of(disk, expected, done, range(at * 1000, at * 1000 + size))]
        acknowledged += done * size
    return Outcome(at * size, acknowledged, fails)


def fail_everywhere_then_cut(scenario: Scenario, expected: list[Shown], size: int) -> Outcome:
    """Let every operation fail once and take the step again; pull the plug after the last step."""
    steps, fails, at, disk = len(scenario.steps), list[str](), 0, FaultySimulation(1)
    while disk.was_reached or at == 0:
        at += 1
        disk = FaultySimulation(at, system_error(errno.EIO), once=True)
        with staged(scenario, mended(disk)):
            disk.mended = False
            with_a_second_try(scenario, disk)
        fails += [f"operation {at} failed: {fail}" for fail in fails_of(disk, expected, steps, range(at * 1000, at * 1000 + size))]
    return Outcome(at * size, at * size * steps, fails)


def with_a_second_try(scenario: Scenario, disk: SimulatedDisk) -> None:
    program = Program(PATHS, disk, Clock())
    for step in scenario.steps:
        try:
            step(program)
        except StorageError:
            step(program)


@scenarios(short=1, soak=12)
def test_the_plug_is_pulled_at_every_operation(scenario: Scenario, size: int, tell: Tell) -> None:
    outcome = cut_everywhere(scenario, expected_of(scenario), size)
    tell("power cut at every operation, simulated disk", outcome.disks, outcome.acknowledged, len(outcome.fails))
    assert outcome.fails == []


@scenarios(short=1, soak=2)
def test_the_plug_is_pulled_after_an_operation_that_failed_and_a_second_try(scenario: Scenario, size: int, tell: Tell) -> None:
    outcome = fail_everywhere_then_cut(scenario, expected_of(scenario), size)
    assert outcome.fails == []
    tell("power cut after a failed operation and a second try", outcome.disks, outcome.acknowledged, 0)


@pytest.mark.parametrize(
    ("wrong", "where"),
    [(Swallowing, ["log", "spool", "drafts"]), (ForgettingNames, ["first start", "month change", "spool"]), (RenamingFirst, ["drafts"])],
)
@sized(short=4, soak=100)
def test_a_program_that_syncs_too_little_or_too_late_is_caught(
    wrong: type[FaultySimulation], where: list[str], size: int, tell: Tell
) -> None:
    outcomes = [cut_everywhere(named(name), expected_of(named(name)), size, wrong) for name in where]
    disks, acknowledged, caught = (
        sum(figures) for figures in zip(*((one.disks, one.acknowledged, len(one.fails)) for one in outcomes), strict=True)
    )
    tell(f"wrong on purpose, to be caught: {wrong.__name__}", disks, acknowledged, caught)
    assert caught


def test_trusting_a_file_after_a_failed_sync_is_caught(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Segments, "_sync", lambda _self, _name, sync: sync())
    scenario = named("log")
    assert fail_everywhere_then_cut(scenario, expected_of(scenario), 8).fails


def test_bringing_a_cut_line_back_to_life_is_caught(monkeypatch: pytest.MonkeyPatch) -> None:
    scenario = named("after a line without its newline")
    expected = expected_of(scenario)
    monkeypatch.setattr("storage.segments._VOID", b"\n")
    assert cut_everywhere(scenario, expected, 1).fails


def test_forgetting_the_spool_before_its_records_are_in_a_segment_is_caught(monkeypatch: pytest.MonkeyPatch) -> None:
    scenario = named("taking in the spool")
    expected, right = expected_of(scenario), Spool.waiting

    def hasty(spool: Spool) -> Waiting:
        found = right(spool)
        spool.forget(found)
        return found

    monkeypatch.setattr(Spool, "waiting", hasty)
    assert cut_everywhere(scenario, expected, 1).fails


def test_the_simulated_disk_stands_in_for_every_operation() -> None:
    assert {name for name in vars(Disk) if not name.startswith("_")} <= vars(SimulatedDisk).keys()


def named(name: str) -> Scenario:
    return next(scenario for scenario in SCENARIOS if scenario.name == name)
