"""The main job in the real program, by keys alone: from an empty directory to a small win, acknowledged, audited and reviewed."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.running import Cli
from tests.terminal.pseudo import Terminal

DONE = "me dialling and saying my first sentence"


def define_and_set_goal(terminal: Terminal) -> None:
    """Steps 1 and 2, from the first screen on."""
    terminal.wait_for("Step 1 asks")
    terminal.press("enter")
    terminal.wait_for("What one thing do you want to become effective at?")
    terminal.type("phone people who have never heard of me")
    terminal.press("f5")
    terminal.wait_for("With whom, where or when?")
    terminal.type("at work\r\r4\r")
    terminal.wait_for("I can phone people who have never heard of me at work.")
    terminal.press("y")
    terminal.wait_for("What exactly will you do?")
    terminal.type(f"phone one person on the list\t{DONE}")
    terminal.press("ctrl+s")
    terminal.wait_for("How far does this take you out")
    terminal.type("5\r8\r")
    terminal.wait_for("Just outside comfortable, still doable.")
    terminal.press("enter")
    terminal.wait_for("Against your own criterion")


@pytest.mark.parametrize("size", [(80, 24), (120, 40), (60, 20)])
def test_from_an_empty_directory_to_an_acknowledged_win(home: Path, cli: Cli, size: tuple[int, int]) -> None:
    with Terminal(home, size=size) as terminal:
        define_and_set_goal(terminal)
        terminal.type("a\r6\r5\rdialled, said my name")
        terminal.press("ctrl+s")
        terminal.wait_for("I set out to phone one person on the list, and I did.")
        terminal.press("ctrl+s")
        terminal.wait_for(lambda text: "+2" in text or "+3" in text, "the change of the estimate")
        terminal.press("enter")
        terminal.wait_for("why did it go this way")
        terminal.press("esc")
        terminal.wait_for("walked in and stayed e6")
        terminal.press("ctrl+q")
        assert terminal.wait_for_exit() == 0

    status = cli("status", "--json").json()
    assert status["goal"]["status"] == "ready"
    assert status["totals"]["achieved"] == 1
    (attempt,) = cli("list", "--json").json()["attempts"]
    assert attempt["evidence"] == "dialled, said my name"
    assert attempt["acknowledgement"] == "I set out to phone one person on the list, and I did."
    assert (attempt["effort"], attempt["difficulty"], attempt["confidence"]) == (6, 5, 8)


def test_the_attempt_flow_ends_in_a_mastery_experience(home: Path, cli: Cli) -> None:
    cli("domain", "phone people who have never heard of me", "--baseline", "40")
    cli("goal", "phone one person on the list", "--confidence", "8", "--challenge", "5", "--done", DONE)
    with Terminal(home) as terminal:
        terminal.wait_for("phone one person")
        terminal.press("a")
        terminal.wait_for("Is anything here actually unsafe")
        terminal.press("n")
        terminal.wait_for("What do you notice in your body?")
        terminal.press("f4")
        terminal.wait_for("What did you hear yourself say?")
        terminal.press("f4")
        terminal.wait_for("Go and do it")
        terminal.press("esc")
        terminal.wait_for("go on with the attempt you left")
        terminal.press("enter")
        terminal.wait_for("Go on from there?")
        terminal.press("enter")
        terminal.wait_for("Go and do it")
        terminal.press("enter")
        terminal.wait_for("Against your own criterion")
        terminal.type("a\r6\r5\rdialled, said my name")
        terminal.press("ctrl+s")
        terminal.wait_for("Stop here for a breath")
        terminal.press("ctrl+s")
        terminal.wait_for("Enter")
        terminal.settle()
        terminal.press("enter")
        terminal.wait_for("why did it go this way")
        terminal.type("I had the sentence written down\r")
        terminal.wait_for("approach")
        terminal.type("s")
        terminal.press("ctrl+s")
        terminal.wait_for("slip")
        terminal.press("esc")
        terminal.wait_for("1 mastery experience")
        terminal.press("ctrl+q")
        assert terminal.wait_for_exit() == 0
    assert cli("status", "--json").json()["totals"]["mastery_experiences"] == 1


def test_another_programs_win_shows_within_a_second(home: Path, cli: Cli) -> None:
    cli("domain", "phone people")
    cli("goal", "phone one person", "--confidence", "8", "--challenge", "5")
    with Terminal(home) as terminal:
        terminal.wait_for("phone one person")
        cli("log", "a", "said my name and asked", "-e", "6", "-d", "5", "-c", "strategy", "-k", "I did")
        terminal.wait_for("said my name and")
        terminal.wait_for("1 mastery experience")


def test_a_draft_survives_a_kill(home: Path) -> None:
    words = "phone [bold]people[/bold] I do not know"
    with Terminal(home) as terminal:
        terminal.wait_for("Step 1 asks")
        terminal.type(f"\r{words}")
        terminal.wait_for(words)
        drafts = home / "state" / "drafts"
        terminal.wait_for(lambda _: any(words in json.dumps(json.loads(one.read_text())) for one in drafts.glob("*.json")), "the draft")
        terminal.signal(9)
        terminal.wait_for_exit()
    with Terminal(home) as terminal:
        terminal.wait_for("Text from last time waits")
        terminal.press("1")
        terminal.wait_for(words)


def test_what_is_typed_ahead_of_the_screens_goes_where_it_is_meant(home: Path) -> None:
    with Terminal(home) as terminal:
        terminal.wait_for("Step 1 asks")
        terminal.type(f"\rphone people\ryphone one\t{DONE}\t5\r")
        terminal.wait_for("[5]")
        assert "▏phone one\n" in terminal.text
        assert f"▏{DONE}" in terminal.text


@pytest.mark.parametrize(("env", "stdin_is_terminal"), [({"TERM": "dumb"}, True), ({}, False)])
def test_without_a_terminal_it_says_so_in_one_line(home: Path, cli: Cli, env: dict[str, str], stdin_is_terminal: bool) -> None:
    if not stdin_is_terminal:
        answer = cli(env=env)
        assert (answer.code, answer.stdout) == (2, "")
        assert len(answer.stderr.splitlines()) == 1
        return
    with Terminal(home, env=env) as terminal:
        assert terminal.wait_for_exit() == 2
        assert "\x1b" not in terminal.text


@pytest.mark.parametrize("env", [{"NO_COLOR": "1"}, {"NO_COLOR": "1", "COLORTERM": "truecolor"}, {"NO_COLOR": "1", "TERM": "linux"}])
def test_without_colour_no_cell_has_one(home: Path, env: dict[str, str]) -> None:
    with Terminal(home, "--demo", env=env) as terminal:
        terminal.wait_for("Next:")
        for key in ("1", "esc", "d", "esc", "f1", "esc"):
            terminal.press(key)
            terminal.settle()
            assert terminal.colours == {"default"}
        terminal.wait_for("Next:")


def test_a_terminal_without_unicode_is_sent_ascii(home: Path) -> None:
    with Terminal(home, "--demo", env={"TERM": "linux"}) as terminal:
        terminal.wait_for("Next:")
        for key in ("1", "esc", "2", "esc", "3", "a", "esc", "d", "esc", "f1", "esc", "=", "esc", "l", "esc"):
            terminal.press(key)
            terminal.settle()
            assert terminal.text.isascii(), terminal.text
