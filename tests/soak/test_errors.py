"""Operation number N fails, for N = 1, 2, ... until a run passes untouched: the caller is told, and saving again counts once."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest

from storage.errors import StorageError
from storage.paths import Paths
from storage.preferences import Preferences, read_preferences
from tests.soak.catalogue import SCENARIOS
from tests.soak.faulty import FaultyDisk
from tests.soak.figures import Tell
from tests.soak.scenarios import Program, Scenario, Shown, opened, shown
from tests.soak.sizes import places, sized
from tests.soak.staging import reference, staged
from tests.storage.stores import Clock, UnsyncedDisk, system_error

ERRORS = (errno.EIO, errno.ENOSPC, errno.EROFS, errno.EACCES)


@pytest.mark.parametrize("scenario", SCENARIOS, ids=lambda scenario: scenario.name)
@sized(short=37, soak=1)
@pytest.mark.parametrize("once", [True, False], ids=["one fault", "lasting"])
def test_an_error_at_any_operation(tmp_path: Path, scenario: Scenario, once: bool, size: int, tell: Tell) -> None:
    """`size` is the step from one operation to the next that fails."""
    expected, counted = reference(scenario, tmp_path)
    points = [(at, number) for at in places(counted.done, size) for number in errors_at(at, size)]
    for at, number in points:
        disk = FaultyDisk(at, system_error(number), torn=at % 50, once=once)
        with staged(scenario, tmp_path) as paths:
            steps_with_a_second_try(scenario, paths, disk, expected, f"{os.strerror(number)} at operation {at}, {disk.did[-1:]}")
        assert disk.was_reached
    with staged(scenario, tmp_path) as paths:
        assert steps_with_a_second_try(scenario, paths, FaultyDisk(counted.done + 1), expected, "") == 0
    tell(f"an error at every operation, {'once' if once else 'lasting'}", len(points), len(points) * len(scenario.steps), 0)


def errors_at(at: int, size: int) -> tuple[int, ...]:
    """The commonest, and another one in turn; in the short form one in turn."""
    return (ERRORS[0], ERRORS[1 + at % 3]) if size == 1 else (ERRORS[at % 4],)


def steps_with_a_second_try(scenario: Scenario, paths: Paths, disk: FaultyDisk, expected: list[Shown], where: str) -> int:
    """Take each step, and again where it is refused, with the fault gone by then; gives back how many were refused."""
    program, refused = Program(paths, disk, Clock()), 0
    for number, step in enumerate(scenario.steps, 1):
        try:
            step(program)
        except StorageError:
            refused += 1
            disk.mend()
            step(program)
        assert shown(paths, UnsyncedDisk()) == expected[number], f"{where}, step {number}"
    journal = opened(paths, UnsyncedDisk())
    journal.refresh()
    assert set(journal.damage) <= {"store.json"}
    return refused


@pytest.mark.parametrize("number", ERRORS)
def test_preferences_that_cannot_be_read_leave_the_defaults(paths: Paths, number: int) -> None:
    Path(paths.config).mkdir()
    Path(paths.preferences).write_text("day_start_hour = 5\n")
    for at in (1, 2):
        preferences, problems = read_preferences(paths, FaultyDisk(at, system_error(number)))
        assert (preferences, len(problems)) == (Preferences(), 1)
    preferences, problems = read_preferences(paths, disk := FaultyDisk(3, system_error(number)))
    assert (preferences.day_start_hour, problems, disk.was_reached) == (5, [], False)
