"""Undo far back: in the open program and in the shell by turns, with redo in between, and whose change is last after a merge."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from protocol.changes import DefineDomain, RewordDomain
from protocol.moments import Now
from storage.store import Store
from tests.running import Cli
from tests.soak.sizes import sized
from tests.storage.stores import UnsyncedDisk
from tests.tui.shell import Shell
from tests.tui.wordings import another_machine, meet
from tests.waiting import wait_for
from tui.app import SmallwinsApp
from tui.world import open_world

START = datetime(2026, 11, 23, 18, 30, tzinfo=UTC)
DEEP = 120


@pytest.fixture
def shell(home: Path) -> Shell:
    return Shell(home)


def write(shell: Shell, changes: int) -> None:
    """A domain and other wordings of it, so many changes in all."""
    now = Now(START - timedelta(hours=1), "UTC", 0)
    store = Store(shell.store.paths, now_ms=lambda: int(now.instant.timestamp() * 1000), disk=UnsyncedDisk())
    store.apply(DefineDomain("d", "wording 1"), now)
    for number in range(2, changes + 1):
        store.apply(RewordDomain(f"r{number}", "d", f"wording {number}"), now)


def wording(store: Store) -> str:
    """What the domain is called; empty when it is not there."""
    store.refresh()
    return "".join(one.behaviour for one in store.snapshot.domains.values())


def after(changes: int) -> str:
    """The same after so many of the changes."""
    return f"wording {changes}" if changes else ""


@sized(short=10, soak=2)
async def test_it_reaches_back_in_program_and_shell_by_turns_with_redo_in_between(shell: Shell, size: int) -> None:
    """Every `size`th step is taken in the program, which stays open; some go there and back. Then the first ones are done again."""
    write(shell, DEEP)
    app = SmallwinsApp(open_world(None, {"SMALLWINS_HOME": str(shell.home), "TZ": "UTC", "SMALLWINS_NOW": START.isoformat()}))
    async with app.run_test(size=(80, 24)) as pilot:
        for left in reversed(range(DEEP)):
            steps = [("u", "undo", left)] if left % 7 else [("u", "undo", left), ("ctrl+r", "redo", left + 1), ("u", "undo", left)]
            for number, (key, verb, stays) in enumerate(steps):
                if (left + number) % size == 0:
                    await pilot.press(key)
                    await wait_for(pilot, lambda stays=stays: wording(app.world.store) == after(stays), f"{verb} to {stays}")  # type: ignore[misc]
                else:
                    name = "domain" if left == 0 else "rewording of a domain"
                    assert shell(verb).stdout == f"{verb}: {name} of today 17:30\n"
        assert app.snapshot.domains == {}
        assert shell("undo").code == 1
    for done in range(DEEP // size):
        assert shell("redo").code == 0
        assert wording(shell.store) == after(done + 1)


def test_it_reaches_back_over_processes(cli: Cli) -> None:
    shell = Shell(cli.home)
    write(shell, 4)
    said = [cli(verb).stdout.split(":")[0] for verb in ("undo", "undo", "redo", "undo", "undo", "undo")]
    assert said == ["undo", "undo", "redo", "undo", "undo", "undo"]
    assert wording(shell.store) == ""
    assert cli("redo").code == 0
    assert wording(shell.store) == after(1)


def test_after_a_merge_the_last_change_of_any_machine_is_undone_first_on_all_alike(home: Path) -> None:
    """Last is what was made last by the stamps, wherever that was; each says by name what it takes back."""
    here = Shell(home).ready()
    there = another_machine(here)
    here("log", "a", "ours", now="2026-11-23T18:50:00+00:00")
    there("log", "p", "theirs", now="2026-11-23T19:10:00+00:00")
    meet(here, there)
    assert here("undo", now="2026-11-23T19:20:00+00:00").stdout == "undo: log of today 19:10\n"
    assert [one["evidence"] for one in here("list", "--json").json()["attempts"]] == ["ours"]
    # The other machine, which has not heard of this, undoes the same: together that is one undoing.
    assert there("undo", now="2026-11-23T19:21:00+00:00").stdout == "undo: log of today 19:10\n"
    meet(here, there)
    for shell in (here, there):
        assert [one["evidence"] for one in shell("list", "--json").json()["attempts"]] == ["ours"]
    assert there("undo", now="2026-11-23T19:30:00+00:00").stdout == "undo: log of today 18:50\n"
    meet(here, there)
    assert [here("redo", now="2026-11-23T19:40:00+00:00").stdout for _ in range(2)] == [
        "redo: log of today 18:50\n",
        "redo: log of today 19:10\n",
    ]
    meet(here, there)
    assert there.store.snapshot == here.store.snapshot
    assert len(there.store.snapshot.attempts) == 2


def test_a_change_made_after_a_merge_is_the_last_one_also_where_the_other_clock_is_years_ahead(home: Path) -> None:
    here = Shell(home).ready()
    there = another_machine(here)
    there("log", "p", "theirs", now="2031-01-01T12:00:00+00:00")
    meet(here, there)
    here("log", "a", "ours", now="2026-11-23T18:50:00+00:00")
    assert here("undo", now="2026-11-23T18:51:00+00:00").stdout == "undo: log of today 18:50\n"
    assert [one["evidence"] for one in here("list", "--json").json()["attempts"]] == ["theirs"]
