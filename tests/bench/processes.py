"""What a process costs: the processor time of its own that the kernel counted, start and end included."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from statistics import median

ROOT = Path(__file__).parents[2]
SMALLWINS = [sys.executable, "-c", "import sys; from tui.process import run; sys.exit(run())"]
"""What the installed command does."""

NOTHING = [sys.executable, "-c", "pass"]


class DidNotRun(Exception):
    """A measured process ended with a status other than 0, so its figure would say nothing."""


def environment(home: Path) -> dict[str, str]:
    """What a measured process sees: this source and this home."""
    kept = {name: os.environ[name] for name in ("PATH", "TMPDIR") if name in os.environ}
    own = {"HOME": str(home), "SMALLWINS_HOME": str(home), "PYTHONPATH": str(ROOT), "LC_ALL": "C.UTF-8", "TERM": "xterm-256color"}
    return kept | own | {"TZ": "UTC"}


def cpu_seconds(command: Sequence[str], env: Mapping[str, str]) -> float:
    """Run a command to its end with nothing to read and nobody to read it. Raises `DidNotRun`."""
    silent = [(os.POSIX_SPAWN_OPEN, handle, os.devnull, os.O_RDWR, 0) for handle in range(3)]
    process = os.posix_spawn(command[0], list(command), env, file_actions=silent)
    _, status, used = os.wait4(process, 0)
    if os.waitstatus_to_exitcode(status) != 0:
        raise DidNotRun(" ".join(command))
    return used.ru_utime + used.ru_stime


def medians(runs: Mapping[str, tuple[Sequence[str], Mapping[str, str]]], rounds: int) -> dict[str, float]:
    """The median cost of several commands, taken in turns so that what else the machine does falls on all of them alike."""
    for command, env in runs.values():
        cpu_seconds(command, env)
    found: dict[str, list[float]] = {name: [] for name in runs}
    for _ in range(rounds):
        for name, (command, env) in runs.items():
            found[name].append(cpu_seconds(command, env))
    return {name: median(costs) for name, costs in found.items()}
