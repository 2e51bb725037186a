"""The plain mode in a pseudo-terminal: nothing but lines, edited as they are everywhere, and kept whatever ends the program."""

from __future__ import annotations

import re
import signal
from pathlib import Path

import pytest

from storage.disk import Disk
from storage.drafts import Drafts
from storage.paths import Paths
from tests.running import Cli
from tests.terminal.pseudo import Terminal


class Heard(Terminal):
    """A terminal that keeps every byte."""

    wrote = b""

    def take(self, data: bytes) -> None:
        self.wrote += data
        super().take(data)


def drafted(home: Path) -> dict[str, object]:
    """What is kept of step 1."""
    return Drafts(Paths(str(home), str(home)), Disk()).load("micro_domain") or {}


@pytest.mark.parametrize("kind", ["dumb", "xterm-256color"])
def test_a_domain_by_typing_alone(home: Path, cli: Cli, kind: str) -> None:
    with Heard(home, "--plain", env={"TERM": kind}, size=(100, 60)) as terminal:
        terminal.type("\r")
        terminal.wait_for("What one thing do you want")
        # One letter too many, taken back: the line can be edited.
        terminal.type("speak upp\x7f\rat work\r\r40\ry\r")
        terminal.wait_for("Next: set one near goal (2).")
        terminal.type("quit\r")
        assert terminal.wait_for_exit() == 0
        # Of all sequences there is, only what takes a letter back where lines are edited.
        assert set(re.findall(rb"\x1b[^a-zA-Z]*.", terminal.wrote)) == (set() if kind == "dumb" else {b"\x1b[K"})
        assert "I can speak up at work." in terminal.text
    assert cli("status", "--json").json()["domain"]["behaviour"] == "speak up"


def test_a_refused_line_is_there_to_be_mended(home: Path, cli: Cli) -> None:
    with Terminal(home, "--plain", "1") as terminal:
        terminal.wait_for("What one thing do you want")
        terminal.type("ab\r")
        terminal.wait_for("say a little more.\n> ab")
        terminal.type("seil\r\r\r\ry\r")
        assert terminal.wait_for_exit() == 0
    assert cli("status", "--json").json()["domain"]["behaviour"] == "abseil"


@pytest.mark.parametrize("number", [signal.SIGHUP, signal.SIGTERM, signal.SIGINT])
def test_whatever_ends_it_keeps_what_is_typed(home: Path, number: signal.Signals) -> None:
    with Terminal(home, "--plain", "1") as terminal:
        terminal.wait_for("What one thing do you want")
        terminal.type("speak up\r")
        terminal.wait_for("With whom, where or when?")
        terminal.type("at wo")
        terminal.wait_for("> at wo")
        terminal.signal(number)
        assert terminal.wait_for_exit(lambda: terminal.signal(number)) == 128 + number
        assert terminal.shows_what_is_typed
    assert drafted(home) == {"behaviour": "speak up", "context": "at wo"}


def test_ctrl_c_and_ctrl_d_leave(home: Path) -> None:
    for key, status in (("ctrl+c", 130), ("ctrl+d", 0)):
        with Terminal(home, "--plain", "1", env={"TERM": "dumb"}) as terminal:
            terminal.wait_for("What one thing do you want")
            terminal.press(key)
            terminal.wait_for("You left. What you typed is kept")
            assert terminal.wait_for_exit() == status
    assert not (home / "store").exists()
