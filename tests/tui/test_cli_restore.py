"""`restore` in the shell: which backups there are, and putting one back."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.tui.shell import Shell

TOMORROW = "2026-11-24T18:30:00+00:00"


@pytest.fixture
def shell(home: Path) -> Shell:
    shell = Shell(home).ready()
    shell("log", "a", "asked about the budget")
    shell("log", "p", "asked again", now=TOMORROW)
    return shell


def test_the_list_names_each_and_says_whether_it_reads_back(shell: Shell) -> None:
    answer = shell("restore", "--list")
    assert answer.code == 0
    assert [line[:14] for line in answer.stdout.splitlines()] == ["Tue 2026-11-24", "Mon 2026-11-23"]
    assert all(line.endswith("reads back") for line in answer.stdout.splitlines())
    assert [one["day"] for one in shell("restore", "--list", "--json").json()["backups"]] == ["2026-11-24", "2026-11-23"]


def test_a_lost_journal_comes_back(shell: Shell) -> None:
    before = shell.store.snapshot
    shutil.rmtree(shell.home / "store")
    assert shell("restore").stdout == "Backup of Tue 2026-11-24: 4 changes came back, 0 were here already.\n"
    assert shell.store.snapshot == before
    assert shell("restore", "2026-11-23", "--json").json() == {
        "day": "2026-11-23",
        "new": 0,
        "known": 1,
        "damaged": 0,
        "sealed": 0,
        "erased": 0,
        "machines": {},
        "unsound": [],
    }


def test_a_spoiled_copy_is_told(shell: Shell) -> None:
    (copy,) = (shell.home / "state" / "backups" / "2026-11-24").glob("2026*")
    copy.write_bytes(b"")
    answer = shell("restore", "--list")
    assert answer.code == 1
    assert answer.stdout.splitlines()[0].endswith(f"does not count: {copy.name}")
    assert copy.name in shell("restore").stderr


def test_where_there_is_none_it_says_so(home: Path) -> None:
    shell = Shell(home)
    assert (shell("restore").code, shell("restore", "--list").code) == (1, 0)
    assert "No backup yet" in shell("restore", "--list").stderr
    assert not home.exists()


@pytest.mark.parametrize(("words", "code"), [(["restore", "2020-01-01"], 1), (["restore", "yesterday"], 2), (["restore", "a", "b"], 2)])
def test_a_day_without_a_backup_is_refused_in_one_line(shell: Shell, words: list[str], code: int) -> None:
    answer = shell(*words)
    assert (answer.code, answer.stdout) == (code, "")
    assert "smallwins restore" in answer.stderr
