"""Scenarios on the real file system: the stage is set in a folder of its own, and the steps are taken until something happens."""

from __future__ import annotations

import os
import shutil
import traceback
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from storage.disk import Disk
from storage.paths import Paths
from tests.soak.faulty import FaultyDisk
from tests.soak.scenarios import Program, Scenario, Shown, held_lock, states
from tests.storage.stores import Clock, Killed, UnsyncedDisk, paths_in

LONG_AGO = 10**18


@contextmanager
def staged(scenario: Scenario, folder: Path) -> Iterator[Paths]:
    """A store on a real disk, ready for the first step; another program has the lock where the scenario says so.

    It is prepared once in each `folder`, and put back as it was then for whoever asks again: always in the same place, since a store knows
    its path.
    """
    stage, kept = folder / "stage", folder / f"{scenario.name}, kept"
    shutil.rmtree(stage, ignore_errors=True)
    if not kept.exists():
        stage.mkdir(parents=True)
        scenario.prepare(paths_in(stage), UnsyncedDisk())
        age(stage)
        stage.rename(kept)
    shutil.copytree(kept, stage)
    paths = paths_in(stage)
    if not scenario.held:
        yield paths
        return
    with held_lock(paths, Disk()):
        yield paths


def age(folder: Path) -> None:
    """Give all files one old time: whether a cache takes a copy for the file it knew may not hang on an inode that comes around again."""
    for path in folder.rglob("*"):
        if path.is_file():
            os.utime(path, ns=(LONG_AGO, LONG_AGO))


def reference(scenario: Scenario, folder: Path) -> tuple[list[Shown], FaultyDisk]:
    """What is shown when nothing goes wrong, and a disk that counted the operations of the steps alone."""
    with staged(scenario, folder) as paths:
        expected = states(scenario, paths, UnsyncedDisk())
    disk = FaultyDisk()
    with staged(scenario, folder) as paths:
        assert steps_until_death(scenario, paths, disk) == len(scenario.steps)
    return expected, disk


def steps_until_death(scenario: Scenario, paths: Paths, disk: Disk) -> int:
    program, acknowledged = Program(paths, disk, Clock()), 0
    try:
        for step in scenario.steps:
            step(program)
            acknowledged += 1
    except Killed:
        pass
    return acknowledged


def run_apart(work: Callable[[], object]) -> int:
    """Do some work in a process of its own; gives back its exit code, 1 after an error, which is printed."""
    child = os.fork()
    if child == 0:
        code = 1
        try:
            work()
            code = 0
        finally:
            if code:
                traceback.print_exc()
            os._exit(code)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
