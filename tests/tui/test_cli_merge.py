"""`merge` in the shell: what it takes in, what it says, and the words of two machines side by side."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.tui.shell import Shell

LATER = "2026-11-23T19:00:00+00:00"


@pytest.fixture
def here(home: Path) -> Shell:
    return Shell(home).ready()


@pytest.fixture
def there(here: Shell) -> Shell:
    """Another machine with a copy of the synced folder."""
    other = Shell(here.home.with_name("there"))
    other.home.mkdir(mode=0o700)
    shutil.copytree(here.home / "store", other.home / "store")
    return other


def test_what_was_logged_on_either_machine_is_on_both_in_the_end(here: Shell, there: Shell) -> None:
    here("log", "a", "asked about the budget")
    there("log", "p", "asked half a question", now=LATER)
    assert here("merge", str(there.home)).stdout == f"1 change came in, 2 known already: {there.home}\n"
    assert there("merge", str(here.home), "--json").json()["new"] == 1
    assert here.store.snapshot == there.store.snapshot
    assert len(here.store.snapshot.attempts) == 2


def test_doing_it_again_changes_nothing(here: Shell, there: Shell) -> None:
    there("log", "a")
    for new in (1, 0):
        assert here("merge", str(there.home), "--json").json()["new"] == new
    assert len(here("list").stdout.splitlines()) == 1


def test_a_dry_run_says_what_would_come(here: Shell, there: Shell) -> None:
    there("log", "a")
    answer = here("merge", str(there.home), "--dry-run")
    assert "1 change would come in" in answer.stdout
    assert not here.store.snapshot.attempts


def test_another_persons_store_is_told_apart(here: Shell, home: Path) -> None:
    other = Shell(home.with_name("other")).ready()
    assert "another store" in here("merge", str(other.home), "--dry-run").stderr


def test_lines_under_this_machines_own_id_are_taken_in_and_told(here: Shell, there: Shell) -> None:
    """They were lost here, or a copy of this machine's folder writes them."""
    (segment,) = (here.home / "store" / "journal").iterdir()
    first, _, _ = segment.read_bytes().partition(b"\n")
    segment.write_bytes(first + b"\n")
    answer = here("merge", str(there.home))
    assert "this machine's own id" in answer.stderr
    assert here.store.snapshot.goals


@pytest.mark.parametrize("words", [["merge"], ["merge", "a", "b"], ["merge", "nowhere"], ["merge", ""]])
def test_what_cannot_be_read_is_refused_in_one_line(here: Shell, words: list[str]) -> None:
    answer = here(*words)
    assert answer.code in {1, 2}
    assert answer.stdout == ""
    assert "Traceback" not in answer.stderr


def test_undo_reaches_what_came_in(here: Shell, there: Shell) -> None:
    there("log", "a", now=LATER)
    here("merge", str(there.home))
    assert here("undo", now=LATER).stdout == "undo: log of today 19:00\n"
    assert not here.store.snapshot.attempts
