"""`smallwins remind`: what it says, to whom, and when it holds its tongue."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from protocol.clock_time import lies_between, minute_of_day
from protocol.reminder import Due, Reminder
from tests.reminding.machine import Machine
from tests.tui.handing import sealed
from tests.tui.shell import Shell
from tui.commands.remind import NOTHING_TO_SAY
from tui.reminding.notifying import sequence
from tui.reminding.words import sentence

DAWN = "2026-11-23T05:00:00+00:00"
PRIVATE = "Next: the one small thing that you set yourself.\n"


@pytest.fixture
def shell(home: Path) -> Shell:
    return Shell(home)


def due(shell: Shell) -> Shell:
    """With a goal for today, set at dawn."""
    shell("domain", "speak up", "--context", "in the weekly meeting", now=DAWN)
    shell("goal", "ask one question", "--confidence", "8", "--challenge", "5", "--when", "today 20:00", now=DAWN)
    return shell


def prefer(shell: Shell, text: str) -> None:
    shell.home.mkdir(exist_ok=True)
    (shell.home / "preferences.toml").write_text(text)


def test_it_gives_nothing_away_unless_it_is_asked_to(shell: Shell) -> None:
    due(shell)
    assert shell("remind") == (0, PRIVATE, "")
    assert shell("remind", "--words").stdout == "Next: ask one question\n"
    prefer(shell, "remind_words = true\n")
    assert shell("remind").stdout == "Next: ask one question\n"


def test_the_exit_code_alone_tells_as_well(shell: Shell) -> None:
    assert shell("remind", "--quietly") == (NOTHING_TO_SAY, "", "")
    assert shell("remind") == (0, "", "")
    assert not shell.home.exists()
    assert due(shell)("remind", "--quietly") == (0, "", "")


def test_a_day_that_is_done_is_left_in_peace(shell: Shell) -> None:
    due(shell)("log", "a", "asked", "-c", "strategy", "-k", "I asked.")
    assert shell("remind").stdout == "Next: a quick review of today, under a minute.\n"
    shell("review", "--cue", "the clock", "--tweak", "sit in front")
    assert shell("remind").stdout == ""
    tomorrow = "2026-11-24T18:30:00+00:00"
    assert shell("remind", now=tomorrow).stdout == "Next: your tweak for today.\n"
    assert shell("remind", "--words", now=tomorrow).stdout == "Your tweak for today: sit in front\n"


@pytest.mark.parametrize(
    ("setting", "clock", "speaks"),
    [
        ('quiet_from = "18:00"\nquiet_until = "19:00"\n', "18:30", False),
        ('quiet_from = "18:00"\nquiet_until = "19:00"\n', "19:00", True),
        ('quiet_from = "22:00"\nquiet_until = "7:30"\n', "23:59", False),
        ('quiet_from = "22:00"\nquiet_until = "7:30"\n', "07:29", False),
        ('quiet_from = "22:00"\nquiet_until = "7:30"\n', "07:30", True),
        ('remind_not_on = ["monday"]\n', "18:30", False),
        ('remind_not_on = ["sunday", "tuesday"]\n', "18:30", True),
    ],
)
def test_quiet_hours_and_weekdays(shell: Shell, setting: str, clock: str, speaks: bool) -> None:
    due(shell)
    prefer(shell, setting)
    assert shell("remind", now=f"2026-11-23T{clock}:00+00:00").stdout == (PRIVATE if speaks else "")


@pytest.mark.parametrize(
    ("setting", "told"),
    [
        ('quiet_from = "25:00"\n', "quiet_from takes a time of day"),
        ("quiet_from = 22\n", "quiet_from takes a time of day"),
        ('quiet_until = "08:00"\n', "go together"),
        ('remind_not_on = ["someday"]\n', "a list of weekdays"),
        ('remind_not_on = "sunday"\n', "a list of weekdays"),
        ("remind_words = 1\n", "true or false"),
    ],
)
def test_a_setting_that_makes_no_sense_is_told_and_left_out(shell: Shell, setting: str, told: str) -> None:
    due(shell)
    prefer(shell, setting)
    answer = shell("remind")
    assert (answer.code, answer.stdout) == (0, PRIVATE)
    assert told in answer.stderr


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (["--at", "18:00"], "--install"),
        (["--yes"], "--install"),
        (["--install", "--uninstall"], "Choose one"),
        (["--install", "--words"], "remind_words"),
        (["--quietly", "--notify"], "--quietly goes without"),
        (["--install", "--at", "25:00"], "no time of day"),
        (["--install", "--at", "tomorrow"], "no time of day"),
    ],
)
def test_what_does_not_go_together_is_refused_in_one_line(shell: Shell, words: list[str], told: str) -> None:
    answer = shell("remind", *words)
    assert (answer.code, answer.stdout) == (2, "")
    assert told in answer.stderr


def test_a_sealed_store_is_not_asked_about(shell: Shell) -> None:
    due(shell)
    sealed(shell.home)
    assert shell("remind") == (0, "", "")
    assert shell("remind", "--quietly").code == NOTHING_TO_SAY


@pytest.mark.parametrize("what", Due)
@pytest.mark.parametrize("words", [True, False])
def test_no_sentence_presses_anybody(what: Due, words: bool) -> None:
    said = sentence(Reminder(what, "sing \x1b[31mone\x07 song" if what in {Due.ATTEMPT, Due.TWEAK} else ""), words=words)
    assert said.isprintable()
    assert not re.search(r"(?i)streak|lose|losing|lost|break|chain|miss|late|should|must|don't|still|!|yet|days? in a row", said)
    assert ("song" in said) == (words and what in {Due.ATTEMPT, Due.TWEAK})


@pytest.mark.parametrize(
    ("environ", "expected"),
    [
        ({"TERM": "foot"}, "\x1b]777;notify;smallwins;hello\a"),
        ({"TERM": "xterm-256color"}, "\x1b]777;notify;smallwins;hello\a"),
        ({"TERM": "xterm-kitty"}, "\x1b]9;smallwins: hello\a"),
        ({"TERM": "xterm-256color", "TERM_PROGRAM": "iTerm.app"}, "\x1b]9;smallwins: hello\a"),
        ({"TERM": "tmux-256color", "TMUX": "t,1,0"}, "\x1bPtmux;\x1b\x1b]777;notify;smallwins;hello\a\x1b\\"),
        ({"TERM": "screen", "TMUX": "t,1,0", "LC_TERMINAL": "iTerm2"}, "\x1bPtmux;\x1b\x1b]9;smallwins: hello\a\x1b\\"),
        ({"TERM": "screen.xterm-256color"}, ""),
        ({"TERM": "linux"}, ""),
        ({"TERM": "alacritty"}, ""),
        ({"TERM": "xterm-256color", "TERM_PROGRAM": "Apple_Terminal"}, ""),
        ({}, ""),
    ],
)
def test_which_sequence_a_terminal_is_sent(environ: dict[str, str], expected: str) -> None:
    assert sequence("hello", environ) == expected


@pytest.mark.parametrize(
    ("typed", "minute"),
    [
        ("00:00", 0),
        ("9:05", 545),
        ("23:59", 1439),
        ("24:00", None),
        ("12:60", None),
        ("1205", None),
        ("", None),
        ("٠٩:٠٥", None),
        (":30", None),
    ],
)
def test_a_time_of_day(typed: str, minute: int | None) -> None:
    assert minute_of_day(typed) == minute


def test_hours_that_begin_and_end_at_once_are_none() -> None:
    assert not any(lies_between(minute, 480, 480) for minute in range(1440))
    assert sum(lies_between(minute, 1320, 480) for minute in range(1440)) == 600


def test_a_desktop_is_notified_where_no_terminal_is(tmp_path: Path) -> None:
    machine = Machine(tmp_path, "notify-send").ready()
    notified = machine.home / "notified"
    assert machine("remind", "--notify") == (0, PRIVATE, "")
    assert not notified.exists()
    assert machine("remind", "--notify", "--words", WAYLAND_DISPLAY="wayland-0") == (0, "", "")
    assert notified.read_text() == "-a|smallwins|--|Next: ask one; question|"
    assert machine("remind", "--notify", DISPLAY=":0", CANNOT="1") == (0, PRIVATE, "")


def test_a_terminal_is_told_by_its_own_sequence_and_in_print(tmp_path: Path) -> None:
    machine = Machine(tmp_path, "notify-send").ready()
    with machine.terminal("remind", "--notify", DISPLAY=":0") as terminal:
        assert terminal.wait_for_exit() == 0
        assert terminal.came.count(b"\x1b]777;notify;smallwins;Next: the one small thing that you set yourself.\a") == 1
        assert PRIVATE.strip() in terminal.text
    assert not (machine.home / "notified").exists()
    with machine.terminal("remind", "--notify", DISPLAY=":0", TERM="linux") as terminal:
        assert terminal.wait_for_exit() == 0
        assert b"\x1b]" not in terminal.came
    assert (machine.home / "notified").exists()
