"""`merge` and `restore` with sealed lines: with the key they come in, without it they are counted and left out."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.storage.sealing.vault import SENTINEL, holding, keys_of, lock, needs_library, unlock
from tests.tui.handing import LATER, paths_of, sealed, with_key
from tests.tui.shell import Shell

pytestmark = needs_library

TOMORROW = "2026-11-24T19:00:00+00:00"


def copied(shell: Shell, name: str) -> Shell:
    """Another machine with a copy of the synced folder."""
    other = Shell(shell.home.with_name(name))
    other.home.mkdir(mode=0o700)
    shutil.copytree(shell.home / "store", other.home / "store")
    return other


@pytest.fixture
def here(home: Path) -> Shell:
    return Shell(home).ready()


@pytest.fixture(autouse=True)
def no_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tui.passphrase._TERMINAL", "/no/terminal")


def entries(shell: Shell, *, key: bool = True) -> set[str]:
    answer = with_key(shell, "list", "--json") if key else shell("list", "--json")
    return {one["evidence"] for one in answer.json()["attempts"]}


def test_two_copies_of_a_sealed_store_come_together(here: Shell) -> None:
    sealed(here.home)
    there = copied(here, "there")
    here("log", "a", f"{SENTINEL} here")
    there("log", "a", f"{SENTINEL} there", now=LATER)
    answer = with_key(here, "merge", str(there.home))
    assert answer.stdout == f"1 change came in, 2 known already: {there.home}\n"
    assert with_key(there, "merge", str(here.home), "--json").json()["new"] == 1
    assert entries(here) == entries(there) == {f"{SENTINEL} here", f"{SENTINEL} there"}
    assert holding(here.home) == holding(there.home) == []
    assert with_key(here, "merge", str(there.home), "--json").json()["new"] == 0


def test_plain_lines_come_into_a_sealed_store_sealed(here: Shell) -> None:
    there = copied(here, "there")
    there("log", "a", SENTINEL, now=LATER)
    sealed(here.home)
    assert with_key(here, "merge", str(there.home), "--json").json()["new"] == 1
    assert entries(here) == {SENTINEL}
    assert holding(here.home) == []


@pytest.mark.parametrize("own", ["plain", "sealed with another key"])
def test_lines_without_a_key_here_are_counted_and_left_out(here: Shell, own: str) -> None:
    there = copied(here, "there")
    if own != "plain":
        lock(paths_of(here), keys=keys_of(2))
        assert with_key(here, "status").code == 0
    there("log", "a", SENTINEL, now=LATER)
    sealed(there.home)
    there("log", "a", SENTINEL, now=LATER)
    found = with_key(here, "merge", str(there.home), "--json").json()
    assert (found["new"], found["known"], found["sealed"], found["damaged"]) == (0, 2, 2, 0)
    answer = with_key(here, "merge", str(there.home))
    assert answer.code == 0
    assert "2 sealed lines left out" in answer.stderr


def test_a_store_that_was_unsealed_asks_for_what_is_still_sealed_elsewhere(here: Shell) -> None:
    sealed(here.home)
    there = copied(here, "there")
    there("log", "a", SENTINEL, now=LATER)
    unlock(paths_of(here))
    answer = here("merge", str(there.home))
    assert (answer.code, answer.stdout) == (0, f"0 changes came in, 2 known already: {there.home}\n")
    assert "1 sealed line left out" in answer.stderr
    assert with_key(here, "merge", str(there.home), "--json").json()["new"] == 1
    assert entries(here, key=False) == {SENTINEL}
    assert holding(here.home)


def test_a_lost_sealed_journal_comes_back_from_the_backup_with_its_key_slots(here: Shell) -> None:
    sealed(here.home)
    here("log", "a", SENTINEL, now=LATER)
    here("log", "a", f"{SENTINEL} again", now=TOMORROW)
    shutil.rmtree(here.home / "store")
    assert here("restore").code == 1
    assert with_key(here, "restore").stdout.startswith("Backup of Tue 2026-11-24: 4 changes came back, 0 were here already.")
    assert entries(here) == {SENTINEL, f"{SENTINEL} again"}
    assert holding(here.home) == []


def test_a_sealed_backup_comes_back_into_a_store_that_was_unsealed(here: Shell) -> None:
    sealed(here.home)
    here("log", "a", SENTINEL, now=LATER)
    unlock(paths_of(here))
    for segment in (here.home / "store" / "journal").iterdir():
        segment.unlink()
    answer = here("restore")
    assert (answer.code, answer.stdout) == (0, "Backup of Mon 2026-11-23: 0 changes came back, 0 were here already.\n")
    assert "3 sealed lines left out" in answer.stderr
    assert "3 changes came back" in with_key(here, "restore").stdout
    assert entries(here, key=False) == {SENTINEL}
