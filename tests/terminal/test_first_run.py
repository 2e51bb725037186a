"""The first run in the real program: every key of it counted, words and all, and a pace at which it takes less than a minute."""

from __future__ import annotations

from pathlib import Path

from tests.running import Cli
from tests.terminal.pseudo import Terminal

PACE = 2.5
"""Keys a second of somebody who types slowly (some 30 words a minute)."""
MINUTE = 60
DOMAIN, ACTION, CRITERION = "ask one question in the stand-up", "ask about the deadline tomorrow", "my hand is up and I am asking"


def test_a_first_goal_takes_less_than_a_minute_of_keys(home: Path, cli: Cli) -> None:
    pressed = 0
    with Terminal(home) as terminal:

        def answer(question: str, *keys: str) -> None:
            nonlocal pressed
            terminal.wait_for(question)
            for key in keys:
                terminal.press(key)
                pressed += len(key) if " " in key else 1

        answer("press enter", "enter")
        answer("What one thing do you want to become effective at?", DOMAIN, "enter")
        answer(f"I can {DOMAIN}.", "y")
        answer("What exactly will you do?", ACTION, "enter")
        answer("me dialling", CRITERION, "enter")
        answer("How far does this take you out", "5", "enter", "8", "enter")
        terminal.wait_for("Just outside comfortable, still doable.")
        terminal.press("esc")
        terminal.wait_for("walked in and stayed")
        terminal.press("q")
        assert terminal.wait_for_exit() == 0
    assert cli("status", "--json").json()["goal"]["status"] == "ready"
    assert pressed / PACE < MINUTE


def test_who_looks_in_and_leaves_has_written_nothing(home: Path, cli: Cli) -> None:
    assert cli("--help").code == 0
    with Terminal(home, size=(40, 10)) as terminal:
        terminal.wait_for("Step 1 asks")
        terminal.press("enter")
        terminal.wait_for("What one thing")
        terminal.press("esc")
        terminal.wait_for("Step 1 asks")
        terminal.press("q")
        assert terminal.wait_for_exit() == 0
    assert [one for one in home.rglob("*") if one.is_file()] == []
