"""`undo` and `redo` in the shell: every change by its name, and what they leave."""

from __future__ import annotations

from pathlib import Path

import pytest

from protocol.snapshot import Snapshot
from tests.running import Cli
from tests.tui.shell import Shell

LATER = "2026-11-24T09:05:00+00:00"
NEXT_WEEK = "2026-12-01T09:05:00+00:00"

STEPS = [
    (("domain", "speak up"), "domain"),
    (("goal", "ask one question", "--confidence", "8"), "goal"),
    (("log", "a", "asked about the budget", "-e", "6", "-d", "5", "-c", "strategy"), "log"),
    (("ack", "I set out to ask, and I did."), "acknowledgement"),
    (("audit", "-c", "effort", "I stayed"), "audit"),
    (("review", "--cue", "agenda", "--tweak", "ask early"), "review"),
    (("rest", "--at", "tomorrow"), "day off"),
    (("park",), "parking of a domain"),
    (("resume",), "resuming of a domain"),
    (("domain", "swim"), "domain"),
]


@pytest.fixture
def shell(home: Path) -> Shell:
    return Shell(home)


def test_every_change_is_named_and_the_record_goes_back_and_forth_exactly(shell: Shell) -> None:
    states: list[Snapshot] = [shell.store.snapshot]
    for words, _ in STEPS:
        assert shell(*words).code == 0
        states.append(shell.store.snapshot)
    for number, (_, name) in reversed(list(enumerate(STEPS))):
        assert shell("undo").stdout == f"undo: {name} of today 18:30\n"
        assert shell.store.snapshot == states[number]
    refused = shell("undo")
    assert (refused.code, refused.stdout) == (1, "")
    assert "nothing to undo" in refused.stderr
    for number, (_, name) in enumerate(STEPS):
        assert shell("redo").stdout == f"redo: {name} of today 18:30\n"
        assert shell.store.snapshot == states[number + 1]
    assert shell("redo").code == 1


@pytest.mark.parametrize(
    ("now", "name"),
    [(LATER, "log of yesterday 18:30"), (NEXT_WEEK, "log of 2026-11-23 18:30"), ("2026-11-24T01:00:00+00:00", "log of today 18:30")],
)
def test_the_day_is_told_from_where_the_person_stands(shell: Shell, now: str, name: str) -> None:
    shell.ready()("log", "a")
    assert shell("undo", now=now).stdout == f"undo: {name}\n"


def test_an_entry_is_named_by_when_it_happened(shell: Shell) -> None:
    shell.ready()("log", "a", "--at", "yesterday 08:15")
    assert shell("undo").stdout == "undo: log of yesterday 08:15\n"


def test_the_document_says_what_it_was(shell: Shell) -> None:
    logged = shell.ready()("log", "a", "walked in", "--json").json()
    document = shell("undo", "--json").json()
    assert document == {
        "did": "undo",
        "kind": "log",
        "name": "log of today 18:30",
        "at": "2026-11-23T18:30:00+00:00",
        "id": logged["id"],
        "left": 0,
    }
    assert "walked in" not in shell("undo", "--json").stdout


def test_nothing_is_made_where_there_is_nothing_to_undo(shell: Shell) -> None:
    assert shell("undo").code == 1
    assert not shell.home.exists()


def test_what_one_process_logged_another_takes_back(cli: Cli) -> None:
    assert cli("domain", "swim").code == 0
    assert cli("log", "a", "swam").code == 0
    assert cli("undo").stdout.startswith("undo: log of today ")
    assert cli("list").stdout == ""
    assert cli("redo").stdout.startswith("redo: log of today ")
    assert "swam" in cli("list").stdout
