"""Passphrases handed over by a file descriptor, as a script does it, and stores that were sealed at little cost."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from storage.paths import Paths
from tests.running import Answer
from tests.storage.sealing.vault import PASSPHRASE, SENTINEL, lock
from tests.tui.shell import Shell
from tui.passphrase import VARIABLE

Environment = dict[str, str]

NEW = "correct horse battery"
LATER = "2026-11-23T19:00:00+00:00"
LOG = ("log", "a", SENTINEL, "-e", "6", "-d", "5", "-c", "strategy", "-k", "I set out to ask, and I asked.")
"""An attempt that is a mastery experience where a goal was ready."""


def sealed(home: Path) -> None:
    """Seal the store of a home with `PASSPHRASE`."""
    lock(Paths(str(home), str(home)))


def paths_of(shell: Shell) -> Paths:
    return Paths(str(shell.home), str(shell.home))


def with_key(shell: Shell, *words: str, now: str = LATER) -> Answer:
    """Run a command to which the passphrase is handed over."""
    with handed() as env:
        return shell(*words, now=now, env=env)


@contextmanager
def handed(*lines: str | bytes) -> Iterator[Environment]:
    """An environment for a process of this one, or this one itself, with a descriptor from which these lines come."""
    reading, writing = os.pipe()
    try:
        os.write(writing, b"".join((line.encode() if isinstance(line, str) else line) + b"\n" for line in lines or (PASSPHRASE,)))
        os.close(writing)
        yield {VARIABLE: str(reading)}
    finally:
        os.close(reading)
