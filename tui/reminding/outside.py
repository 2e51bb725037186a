"""Programs of the machine that reminders go through: `notify-send`, `systemctl`, `crontab`."""

from __future__ import annotations

import shutil
import subprocess
from typing import NamedTuple

PATIENCE = 10
"""Seconds after which a program that does not answer is given up."""
NOT_THERE = 127


class Ran(NamedTuple):
    """How a program ended, and what it said. `NOT_THERE` is the code of one that is not there, cannot be started or does not end."""

    code: int
    out: bytes = b""
    complaint: str = ""


def ran(program: str, *words: str, given: bytes = b"") -> Ran:
    """Run a program from PATH with these words and this input."""
    path = shutil.which(program)
    if path is None:
        return Ran(NOT_THERE, complaint=f"{program} is not there")
    try:
        done = subprocess.run([path, *words], input=given, capture_output=True, timeout=PATIENCE, check=False)  # noqa: S603  a program of the machine by its path, no shell
    except (OSError, subprocess.TimeoutExpired) as error:
        return Ran(NOT_THERE, complaint=f"{program}: {type(error).__name__}")
    said = done.stderr.decode(errors="replace").strip().splitlines()
    return Ran(done.returncode, done.stdout, said[-1] if said else f"{program} ended with {done.returncode}")
