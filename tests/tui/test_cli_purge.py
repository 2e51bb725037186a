"""`purge` in the shell: it asks, erases for good, and says what it cannot reach."""

from __future__ import annotations

import os
import pty
import subprocess
import sys
from pathlib import Path

import pytest

from tests.running import ROOT, process_environment
from tests.tui.shell import Shell

SENTINEL = "the-words-that-have-to-go"


@pytest.fixture
def shell(home: Path) -> Shell:
    shell = Shell(home).ready()
    shell("log", "a", SENTINEL, "e6", "-k", f"I did, {SENTINEL}")
    shell("review", "--cue", SENTINEL, "--friction", "none", "--tweak", "sit in front")
    shell("log", "p", "other words", now="2026-11-24T18:30:00+00:00")
    return shell


def entry(shell: Shell) -> str:
    return next(str(one["id"]) for one in shell("list", "--json").json()["attempts"] if SENTINEL in one["evidence"])


def holding(home: Path) -> list[str]:
    return [path.name for path in home.rglob("*") if path.is_file() and SENTINEL.encode() in path.read_bytes()]


def test_an_entry_goes_with_what_belongs_to_it(shell: Shell) -> None:
    assert len(holding(shell.home)) >= 2
    answer = shell("purge", entry(shell), "--yes")
    assert (answer.code, holding(shell.home)) == (0, [])
    assert answer.stdout == "Erased for good: 1 entry, 1 review (2 lines in 1 file, 1 backup).\n"
    assert "git" in answer.stderr
    assert [one["evidence"] for one in shell("list", "--json").json()["attempts"]] == ["other words"]
    assert shell("check").code == 0


def test_the_document_counts_what_went(shell: Shell) -> None:
    key = entry(shell)
    document = shell("purge", key, "--yes", "--json").json()
    assert document == {"erased": {"attempt": 1, "quick_review": 1}, "lines": 2, "files": 1, "backups": 1, "other_machines": {}, "left": []}
    again = shell("purge", key, "--yes")
    assert (again.code, again.stdout) == (0, "That was erased before; nothing of it was left here.\n")


def test_a_domain_and_everything(shell: Shell) -> None:
    shell("domain", "swim", "--json")
    answer = shell("purge", "--domain", "speak", "--yes")
    assert answer.stdout.startswith("Erased for good: 2 entries, 1 domain, 1 goal, 1 wording of a goal, 1 review (")
    assert shell("status", "--json").json()["domain"]["behaviour"] == "swim"
    assert shell("purge", "--all", "--yes").code == 0
    assert shell("status", "--json").json()["domain"] is None
    assert not list((shell.home / "store" / "journal").iterdir())
    assert shell("purge", "--all", "--yes").stdout == "That was erased before; nothing of it was left here.\n"


def test_undo_says_that_it_stays_erased(shell: Shell) -> None:
    shell("purge", entry(shell), "--yes")
    answer = shell("undo", now="2026-11-24T18:30:00+00:00")
    assert answer.stdout == "undo: log of today 18:30\n"
    assert "cannot come back" in answer.stderr


def test_where_nobody_can_answer_nothing_is_erased(shell: Shell) -> None:
    answer = shell("purge", entry(shell))
    assert (answer.code, answer.stdout) == (2, "")
    assert "--yes" in answer.stderr
    assert holding(shell.home)


@pytest.mark.parametrize(
    ("words", "code"),
    [
        ([], 2),
        (["a", "b"], 2),
        (["a", "--all"], 2),
        (["--domain", "speak", "--all"], 2),
        (["no such id", "--yes"], 1),
        (["--domain", "no such", "--yes"], 1),
    ],
)
def test_what_names_nothing_or_too_much_is_refused_in_one_line(shell: Shell, words: list[str], code: int) -> None:
    answer = shell("purge", *words)
    assert (answer.code, answer.stdout) == (code, "")
    assert answer.stderr.count("smallwins: ") == 1
    assert holding(shell.home)


def test_a_domain_is_not_taken_for_an_entry(shell: Shell) -> None:
    key = shell("status", "--json").json()["domain"]["id"]
    answer = shell("purge", key, "--yes")
    assert answer.code == 1
    assert f"smallwins purge --domain {key}" in answer.stderr


def test_what_another_machine_wrote_is_told_with_the_way_on(shell: Shell) -> None:
    (segment,) = (shell.home / "store" / "journal").glob("*.jsonl")
    segment.rename(segment.with_name("2026-11.another.jsonl"))
    key = entry(shell)
    answer = shell("purge", key, "--yes")
    assert "2 lines of other machines still hold it" in answer.stderr
    assert f"smallwins purge {key} --others" in answer.stderr
    assert holding(shell.home) == ["2026-11.another.jsonl"]
    assert shell("purge", key, "--others", "--yes").code == 0
    assert holding(shell.home) == []


@pytest.mark.parametrize(("typed", "code"), [("erase", 0), ("ERASE ", 0), ("yes", 1), ("", 1)])
def test_on_a_terminal_the_word_has_to_be_typed(shell: Shell, typed: str, code: int) -> None:
    key = entry(shell)
    ours, theirs = pty.openpty()
    os.write(ours, f"{typed}\n".encode())
    command = [sys.executable, "-m", "tui", "purge", key]
    done = subprocess.run(command, stdin=theirs, capture_output=True, env=process_environment(shell.home), cwd=ROOT, check=False)
    os.close(theirs)
    os.close(ours)
    assert done.returncode == code, done
    assert b"1 entry, 1 review" in done.stderr
    assert b"Type erase to go on" in done.stderr
    assert bool(holding(shell.home)) == bool(code)
    assert SENTINEL.encode() not in done.stderr
