"""Two machines that share a store, and a text that both worded before either knew of the other."""

from __future__ import annotations

import shutil

from tests.tui.shell import Shell

SOON, LATER = "2026-11-23T18:40:00+00:00", "2026-11-23T18:45:00+00:00"
OURS, THEIRS = "I set out to ask, and I did.", "I asked before the break."


def another_machine(here: Shell) -> Shell:
    """Another machine with a copy of the synced folder."""
    there = Shell(here.home.with_name("there"))
    there.home.mkdir(mode=0o700)
    shutil.copytree(here.home / "store", there.home / "store")
    return there


def meet(here: Shell, there: Shell) -> None:
    """Both have what either has."""
    for one, other in ((here, there), (there, here)):
        answer = one("merge", str(other.home))
        assert answer.code == 0, answer


def word_twice(here: Shell, ours: str = OURS, theirs: str = THEIRS) -> Shell:
    """Log an entry, acknowledge it on two machines, and let them meet; gives back the other machine. Theirs is the later one."""
    assert here("log", "a", "asked about the budget").code == 0
    there = another_machine(here)
    assert here("ack", ours, now=SOON).code == 0
    assert there("ack", theirs, now=LATER).code == 0
    meet(here, there)
    return there
