"""Killed by the kernel on entry to every system call of a real process: the same promise, with nothing of ours in between."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest

from storage.disk import Disk
from storage.paths import Paths
from tests.running import ROOT, process_environment
from tests.soak.catalogue import SCENARIOS
from tests.soak.figures import Tell
from tests.soak.scenarios import Scenario, judge, states
from tests.soak.staging import staged

STRACE = shutil.which("strace")
DETERMINISTIC = {"PYTHONHASHSEED": "0", "PYTHONDONTWRITEBYTECODE": "1"}
IN_SHORT = {"log", "taking in the spool"}


def can_trace() -> bool:
    """Whether strace is here and may do its work; a container often forbids it."""
    return (
        STRACE is not None and subprocess.run([STRACE, "-qq", "-o", "/dev/null", "true"], capture_output=True, check=False).returncode == 0
    )


def traced(scenario: Scenario, paths: Paths, *options: str) -> tuple[int, Path]:
    """Take the steps under strace; gives back how many were acknowledged, and where the trace is."""
    folder = Path(paths.data).parent
    trace = folder.with_name("trace")
    command = [str(STRACE), "-f", "-qq", "-o", str(trace), *options, sys.executable, "-m", "tests.soak.traced", str(folder), scenario.name]
    done = subprocess.run(command, capture_output=True, env=process_environment(folder) | DETERMINISTIC, cwd=ROOT, timeout=120, check=False)
    return done.stdout.count(b"."), trace


def calls_of(trace: Path) -> list[tuple[str, int]]:
    """The system calls between the marks: name, and how many of that name there were by then."""
    seen: Counter[str] = Counter()
    found, inside = [], False
    for line in trace.read_text(errors="replace").splitlines():
        if match := re.match(r"\d+\s+(\w+)\(", line):
            name = match.group(1)
            seen[name] += 1
            if "END" in line and name == "write":
                break
            if inside:
                found.append((name, seen[name]))
            inside = inside or ("BEGIN" in line and name == "write")
    return found


@pytest.mark.parametrize(
    ("scenario", "size"),
    [pytest.param(one, 5, id=f"{one.name}-short") for one in SCENARIOS if one.name in IN_SHORT]
    + [pytest.param(one, 150, id=f"{one.name}-soak", marks=pytest.mark.soak) for one in SCENARIOS],
)
def test_a_kill_at_every_system_call(tmp_path: Path, scenario: Scenario, size: int, tell: Tell) -> None:
    """`size` is how many calls are tried at most, spread over all of them."""
    if not can_trace():
        pytest.skip("strace is not installed, or may not trace")
    with staged(scenario, tmp_path) as paths:
        expected = states(scenario, paths, Disk())
    with staged(scenario, tmp_path) as paths:
        found = calls_of(traced(scenario, paths)[1])
    calls = found[:: max(1, round(len(found) / size))]
    killed = survived = 0
    for name, count in calls:
        with staged(scenario, tmp_path) as paths:
            acknowledged, trace = traced(scenario, paths, "-e", f"trace={name}", "-e", f"inject={name}:signal=SIGKILL:when={count}")
        killed += "killed by SIGKILL" in trace.read_text(errors="replace")
        survived += acknowledged
        judge(paths, Disk(), expected, acknowledged)
    assert killed > len(calls) * 0.9
    tell("SIGKILL at every system call", killed, survived, 0)
