"""Sealing on a real terminal: the passphrase is asked for before anything else, and never shown."""

from __future__ import annotations

import re
import signal
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.storage.sealing.vault import PASSPHRASE, SENTINEL, holding, needs_library
from tests.terminal.pseudo import Terminal
from tests.tui.handing import handed, sealed
from tests.tui.shell import Shell

pytestmark = needs_library

ASKED, AGAIN = "Passphrase: ", "This opens the store neither"
NEW = "correct horse battery"
WITHOUT_TERMINAL = """
import os, sys
if os.fork():
    sys.exit(os.waitstatus_to_exitcode(os.wait()[1]))
os.setsid()
from tui.cli import main
sys.exit(main())
"""


@pytest.fixture
def shell(home: Path) -> Shell:
    """A sealed store with a goal that passed the gate; what is in it, in process."""
    shell = Shell(home).ready()
    sealed(home)
    return shell


def answer(terminal: Terminal, question: str, typed: str, *, nth: int = 1) -> None:
    """Wait until a question stands there for the `nth` time, and answer it."""
    terminal.wait_for(lambda text: text.count(question.rstrip()) == nth, question)
    assert not terminal.shows_what_is_typed
    terminal.type(f"{typed}\r")


def test_lock_asks_twice_shows_nothing_of_it_and_prints_the_recovery_key(home: Path) -> None:
    Shell(home).ready()("log", "a", SENTINEL)
    with Terminal(home, "lock", size=(130, 24)) as terminal:
        answer(terminal, "New passphrase: ", "short")
        answer(terminal, "New passphrase: ", NEW, nth=2)
        answer(terminal, "The same again: ", f"{NEW}s")
        answer(terminal, "New passphrase: ", NEW, nth=3)
        answer(terminal, "The same again: ", NEW, nth=2)
        assert terminal.wait_for_exit() == 0
        found = re.search(r"^    ((?:[0-9A-Z]{4}-){13}[0-9A-Z]{4})$", terminal.text, re.MULTILINE)
        assert "8 characters at least" in terminal.text
        assert "The two are not the same." in terminal.text
        assert NEW not in terminal.text
        assert "short" not in terminal.text
    assert holding(home) == []
    assert found is not None
    for typed in (NEW, found[1]):
        with handed(typed) as env:
            assert SENTINEL in Shell(home)("list", env=env).stdout


def test_a_command_asks_again_after_a_wrong_one_and_nobody_is_locked_out(shell: Shell) -> None:
    with Terminal(shell.home, "status") as terminal:
        for nth in (1, 2, 3):
            answer(terminal, ASKED, "a wrong passphrase", nth=nth)
        assert terminal.wait_for_exit() == 1
        assert terminal.text.count(AGAIN) == 3
    with Terminal(shell.home, "status") as terminal:
        # In one go with the answer: what comes once the question stands again belongs to its own answer.
        answer(terminal, ASKED, "a wrong passphrase\rtyped too early, and shown neither")
        answer(terminal, ASKED, PASSPHRASE, nth=2)
        assert terminal.wait_for_exit() == 0
        assert "too early" not in terminal.text
        assert "I can speak up in the weekly meeting." in terminal.text
        assert PASSPHRASE not in terminal.text


@pytest.mark.parametrize(
    ("leave", "status"),
    [
        (lambda terminal: terminal.press("ctrl+c"), 130),
        (lambda terminal: terminal.press("ctrl+d"), 1),
        (lambda terminal: terminal.signal(signal.SIGTERM), 143),
        (lambda terminal: terminal.signal(signal.SIGHUP), 129),
    ],
    ids=["ctrl+c", "ctrl+d", "SIGTERM", "SIGHUP"],
)
def test_however_the_question_is_left_the_terminal_echoes_again(shell: Shell, leave: Callable[[Terminal], None], status: int) -> None:
    with Terminal(shell.home, "list") as terminal:
        terminal.wait_for(lambda text: ASKED.rstrip() in text and not terminal.shows_what_is_typed)
        terminal.press("ctrl+z")
        terminal.settle()
        leave(terminal)
        assert terminal.wait_for_exit(again=lambda: leave(terminal)) == status
        assert terminal.shows_what_is_typed
        assert "Traceback" not in terminal.text


def test_a_program_that_was_open_says_that_another_one_sealed_the_store_and_goes_on_sealed(home: Path) -> None:
    Shell(home).ready()
    with Terminal(home) as terminal:
        terminal.wait_for("ask one question")
        sealed(home)
        terminal.wait_for("Another program sealed this store.")
        terminal.press("l")
        terminal.settle()
        terminal.type(f"a {SENTINEL} e6\r")
        terminal.wait_for("1 attempt")
        terminal.press("ctrl+q")
        assert terminal.wait_for_exit() == 0
    assert holding(home) == []
    with handed() as env:
        assert SENTINEL in Shell(home)("list", env=env).stdout


def test_without_a_terminal_one_line_says_how_to_hand_it_over(shell: Shell) -> None:
    with Terminal(shell.home, command=[sys.executable, "-c", WITHOUT_TERMINAL, "list"]) as terminal:
        assert terminal.wait_for_exit() == 1
        assert "SMALLWINS_PASSPHRASE_FD" in terminal.text
