"""`edit` and `delete` in the shell: an entry by its id, what is said of it, and the way back."""

from __future__ import annotations

from pathlib import Path

import pytest

from protocol.vocabulary import Cause, Outcome
from tests.tui.shell import Shell

LATER = "2026-11-24T19:30:00+00:00"


@pytest.fixture
def shell(home: Path) -> Shell:
    return Shell(home).ready()


@pytest.fixture
def key(shell: Shell) -> str:
    return str(shell("log", "a", "walked in", "-e", "6", "-d", "5", "-c", "strategy", "-k", "I did.", "--json").json()["id"])


def test_an_entry_is_corrected_field_by_field_and_undone_by_name(shell: Shell, key: str) -> None:
    before = shell.store.snapshot
    words = ("--outcome", "partly", "-e", "none", "-d", "3", "-c", "effort", "-k", "", "--evidence", "stood there", "--closer", "4")
    answer = shell("edit", key[-8:], *words, "--obstacle", "the noise", "--at", "19:00", now=LATER)
    assert answer.code == 0
    assert answer.stdout.startswith("Corrected for Tue 2026-11-24, partly: ask one question\n")
    entry = shell.store.snapshot.attempts[key]
    assert (entry.outcome, entry.effort, entry.difficulty, entry.result_rating) == (Outcome.PARTLY, None, 3, 4)
    assert (entry.cause, entry.evidence, entry.obstacle) == (Cause.EFFORT, "stood there", "the noise")
    assert (entry.acknowledged, entry.confidence) == (False, 8)
    assert shell("undo", now=LATER).stdout == "undo: correction of an entry of yesterday 18:30\n"
    assert shell.store.snapshot == before


def test_an_entry_is_deleted_with_its_review_and_comes_back(shell: Shell, key: str) -> None:
    shell("review", "--cue", "the door", "--tweak", "sit nearer")
    before = shell.store.snapshot
    answer = shell("delete", key)
    assert answer.stdout == "Deleted: Mon 2026-11-23, achieved: ask one question, with 1 review.\n"
    assert "smallwins undo" in answer.stderr
    assert (shell.store.snapshot.attempts, shell.store.snapshot.reviews) == ({}, {})
    assert shell("undo").stdout == "undo: deletion of an entry of today 18:30\n"
    assert shell.store.snapshot == before
    assert shell("delete", key, "--json").json()["deleted"]["id"] == key


@pytest.mark.parametrize(
    ("words", "code", "said"),
    [
        (("edit",), 2, "Say what to correct"),
        (("edit", "-e", "4"), 2, "smallwins list --json"),
        (("edit", "ID"), 2, "Say what to correct"),
        (("edit", "ID", "-e", "11"), 2, "0-10"),
        (("edit", "ID", "--outcome", "achievd"), 2, "did you mean achieved?"),
        (("edit", "ID", "-c", "moon"), 2, "choose one of effort"),
        (("edit", "ID", "--at", "-9d"), 2, "7"),
        (("edit", "ID", "--at", "yesterday 08:00"), 1, "Choose a moment after that"),
        (("edit", "ID", "--evidence", "x" * 161), 1, "Shorten it"),
        (("edit", "nobody", "-e", "4"), 1, "No entry has the id 'nobody'"),
        (("delete",), 2, "smallwins list --json"),
        (("delete", "ID", "more"), 2, ""),
    ],
)
def test_what_is_refused_says_what_to_do_and_changes_nothing(shell: Shell, key: str, words: tuple[str, ...], code: int, said: str) -> None:
    before = shell.store.snapshot
    answer = shell(*(key if word == "ID" else word for word in words))
    assert (answer.code, answer.stdout) == (code, "")
    assert said in answer.stderr
    assert shell.store.snapshot == before


def test_what_says_so_already_is_left(shell: Shell, key: str) -> None:
    assert "nothing was changed" in shell("edit", key, "-e", "6").stdout
    assert shell.store.snapshot.corrections == {}
