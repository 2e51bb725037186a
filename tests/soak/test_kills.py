"""Killed anywhere: what was acknowledged is there, a change happened wholly or not at all, and the next save works."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from storage.paths import Paths
from tests.soak.catalogue import DISCARDING, SCENARIOS
from tests.soak.faulty import FaultyDisk
from tests.soak.figures import Tell
from tests.soak.scenarios import Program, Scenario, judge
from tests.soak.sizes import places, sized
from tests.soak.staging import reference, run_apart, staged, steps_until_death
from tests.storage.stores import Clock, Killed, UnsyncedDisk

every_scenario = pytest.mark.parametrize("scenario", [*SCENARIOS, DISCARDING], ids=lambda scenario: scenario.name)


TORN_IN_SHORT = {"log", "batch", "edit", "spool", "taking in the spool", "after a torn line", "broken small files", "drafts"}
LONG = 1000


def cuts(length: int, step: int) -> range:
    """Where to cut a write: at every byte with `step` 1, and wider apart in a long one, such as a checkpoint."""
    return range(1, length + 1, step if length < LONG else step * 16)


@every_scenario
@sized(short=11, soak=1)
def test_a_death_at_any_operation(tmp_path: Path, scenario: Scenario, size: int, tell: Tell) -> None:
    """`size` is the step from one operation to the next that is tried."""
    expected, counted = reference(scenario, tmp_path)
    tried, survived = places(counted.done, size), 0
    for at in tried:
        with staged(scenario, tmp_path) as paths:
            acknowledged = steps_until_death(scenario, paths, FaultyDisk(at, Killed))
        judge(paths, UnsyncedDisk(), expected, acknowledged)
        survived += acknowledged
    assert tried
    tell("simulated death at every operation", len(tried), survived, 0)


@pytest.mark.parametrize(
    ("scenario", "size"),
    [pytest.param(one, 53, id=f"{one.name}-short") for one in SCENARIOS if one.name in TORN_IN_SHORT]
    + [pytest.param(one, 1, id=f"{one.name}-soak", marks=pytest.mark.soak) for one in (*SCENARIOS, DISCARDING)],
)
def test_a_death_inside_a_write_at_any_byte(tmp_path: Path, scenario: Scenario, size: int, tell: Tell) -> None:
    """`size` is the step from one byte to the next that is tried."""
    expected, counted = reference(scenario, tmp_path)
    points = [(at, torn) for at, (name, length) in enumerate(counted.did, 1) if name == "write" for torn in cuts(length, size)]
    survived = 0
    for at, torn in points:
        with staged(scenario, tmp_path) as paths:
            acknowledged = steps_until_death(scenario, paths, FaultyDisk(at, Killed, torn=torn))
        judge(paths, UnsyncedDisk(), expected, acknowledged)
        survived += acknowledged
    assert points
    tell("write torn at every byte", len(points), survived, 0)


def fork_and_die(scenario: Scenario, paths: Paths, at: int) -> int:
    """Take the steps in a process that ends without a word at operation `at`; gives back how many it acknowledged."""
    reading, writing = os.pipe()

    def work() -> None:
        os.close(reading)
        program = Program(paths, FaultyDisk(at, lambda: os._exit(9)), Clock())
        for step in scenario.steps:
            step(program)
            os.write(writing, b".")

    assert run_apart(work) == 9
    os.close(writing)
    with os.fdopen(reading, "rb") as pipe:
        return len(pipe.read())


@every_scenario
@sized(short=23, soak=1)
def test_a_process_that_ends_at_any_operation(tmp_path: Path, scenario: Scenario, size: int, tell: Tell) -> None:
    expected, counted = reference(scenario, tmp_path)
    tried, survived = places(counted.done, size), 0
    for at in tried:
        with staged(scenario, tmp_path) as paths:
            acknowledged = fork_and_die(scenario, paths, at)
        judge(paths, UnsyncedDisk(), expected, acknowledged)
        survived += acknowledged
    assert tried
    tell("process ended at every operation", len(tried), survived, 0)


def test_every_operation_of_a_disk_counts_and_closing_does_not(paths: Paths) -> None:
    disk = FaultyDisk()
    Path(paths.data).mkdir()
    handle = disk.open_append(f"{paths.data}/x")
    disk.write(handle, b"words")
    disk.close(handle)
    assert [name for name, _ in disk.did] == ["open_append", "write"]
    assert disk.read(f"{paths.data}/x", 0, 5) == b"words"


def test_the_checker_sees_a_lost_and_a_half_change(tmp_path: Path) -> None:
    scenario = next(one for one in SCENARIOS if one.name == "batch")
    expected, _ = reference(scenario, tmp_path)
    with staged(scenario, tmp_path) as paths:
        pass
    with pytest.raises(AssertionError, match="neither"):
        judge(paths, UnsyncedDisk(), expected, 1)
    half = Scenario("half", scenario.prepare, (lambda program: program.journal.commit([("log", "0", {"n": 1})]),))
    with staged(half, tmp_path) as paths:
        steps_until_death(half, paths, UnsyncedDisk())
    with pytest.raises(AssertionError, match="neither"):
        judge(paths, UnsyncedDisk(), expected, 0)
