"""However the program is ended, what is typed is saved, the terminal is as before, and the status says how it ended."""

from __future__ import annotations

import fcntl
import os
import re
import signal
import sys
import termios
import time
from array import array
from pathlib import Path

import pytest

from tests.terminal.watched import MODES, WORDS, Watched, watched
from tests.waiting import wait_until

SIGNALS = ("SIGHUP", "SIGINT", "SIGQUIT", "SIGTERM")
FULL = 4_000
"""Bytes: the system tells of no more that nobody reads."""
IN_TIME = 2.5
"""Seconds a signal may take."""
# ctrl+l keeps the program busy for good.
BUSY = """
import os, sys
from tui import app, cli
def busy(self):
    open(os.environ["SMALLWINS_HOME"] + "/busy", "w").close()
    while True:
        pass
app.SmallwinsApp.action_redraw = busy
sys.exit(cli.main())
"""
NOHUP = "import os, signal, sys; signal.signal(signal.SIGHUP, signal.SIG_IGN); os.execv(sys.executable, [sys.executable, '-m', 'tui'])"
# A shell that runs one job: it says when the job has stopped, and takes it up again on enter.
SHELL = """
import os, signal, sys, termios
job = os.fork()
if not job:
    os.setpgid(0, 0)
    signal.signal(signal.SIGTTOU, signal.SIG_IGN)
    os.tcsetpgrp(0, os.getpid())
    signal.signal(signal.SIGTTOU, signal.SIG_DFL)
    os.execv(sys.executable, [sys.executable, "-m", "tui"])
signal.signal(signal.SIGTTOU, signal.SIG_IGN)
print("job", job, flush=True)
while os.WIFSTOPPED(status := os.waitpid(job, os.WUNTRACED)[1]):
    os.tcsetpgrp(0, os.getpid())
    print("stopped, echoes:", bool(termios.tcgetattr(0)[3] & termios.ECHO), flush=True)
    sys.stdin.readline()
    os.tcsetpgrp(0, job)
    os.kill(job, signal.SIGCONT)
sys.exit(os.waitstatus_to_exitcode(status))
"""


def fill(terminal: Watched) -> int:
    """Have a whole frame sent that nobody reads; gives back how many bytes wait to be read."""
    terminal.resize(200, 30 if terminal.rows == 31 else 31)
    waiting = array("i", [0])
    fcntl.ioctl(terminal.descriptor, termios.FIONREAD, waiting)
    return waiting[0]


def end_by(terminal: Watched, name: str) -> float:
    """Send a signal and see the program end as it says; gives back after how many seconds."""
    began = time.monotonic()
    terminal.signal(signal.Signals[name])
    assert terminal.wait_for_exit() == 128 + signal.Signals[name]
    terminal.assert_restored()
    assert "Traceback" not in terminal.text
    return time.monotonic() - began


@pytest.mark.parametrize("name", SIGNALS)
def test_a_signal_while_something_is_typed(home: Path, name: str) -> None:
    with watched(home) as terminal:
        terminal.write()
        assert end_by(terminal, name) < IN_TIME
        assert WORDS in terminal.drafts


@pytest.mark.parametrize("name", ["SIGHUP", *(pytest.param(name, marks=pytest.mark.soak) for name in SIGNALS[1:])])
def test_a_signal_on_the_dashboard_and_the_next_start_offers_the_draft(home: Path, name: str) -> None:
    with watched(home) as terminal:
        terminal.write()
        terminal.press("esc")
        terminal.wait_for("Next:")
        assert end_by(terminal, name) < IN_TIME
    with watched(home) as terminal:
        terminal.wait_for("Text from last time waits")
        terminal.press("2")
        terminal.wait_for(WORDS)


def test_a_signal_while_the_program_is_busy_for_good(home: Path) -> None:
    with watched(home, command=[sys.executable, "-c", BUSY]) as terminal:
        terminal.write()
        terminal.press("ctrl+l")
        wait_until((home / "busy").exists, "busy")
        assert end_by(terminal, "SIGTERM") < IN_TIME + 1
        assert WORDS in terminal.drafts


def test_a_signal_while_the_terminal_takes_nothing(home: Path) -> None:
    with watched(home) as terminal:
        terminal.write()
        wait_until(lambda: fill(terminal) > FULL, "a line that is full")
        began = time.monotonic()
        terminal.signal(signal.SIGTERM)
        wait_until(lambda: os.waitid(os.P_PID, terminal.pid, os.WEXITED | os.WNOHANG | os.WNOWAIT) is not None, "the end")
        assert time.monotonic() - began < IN_TIME + 1
        assert terminal.wait_for_exit() == 128 + signal.SIGTERM
        assert terminal.line_settings == terminal.before
        assert WORDS in terminal.drafts


@pytest.mark.parametrize("heeds", [True, False], ids=["hung-up", "nohup"])
def test_the_line_is_lost(home: Path, heeds: bool) -> None:
    with watched(home, command=None if heeds else [sys.executable, "-c", NOHUP]) as terminal:
        terminal.write()
        began = time.monotonic()
        terminal.hang_up()
        assert terminal.wait_for_exit() == 128 + signal.SIGHUP
        assert time.monotonic() - began < IN_TIME
        assert WORDS in terminal.drafts


def test_a_job_is_stopped_and_taken_up_again(home: Path) -> None:
    with watched(home, command=[sys.executable, "-c", SHELL]) as terminal:
        terminal.wait_for("ask one question")
        found = re.search(rb"job (\d+)", terminal.raw)
        assert found is not None
        job = int(found[1])
        terminal.write("one")
        for words in (" word", " of", " mine"):
            os.kill(job, signal.SIGTSTP)
            terminal.wait_for("stopped, echoes: True")
            assert terminal.left_on == []
            # The emulator has one screen, on which the program still stands.
            terminal.draw("\x1b[2J")
            terminal.press("enter")
            terminal.wait_for("What exactly will you do?")
            terminal.type(words)
            terminal.wait_for(words)
        os.kill(job, signal.SIGTERM)
        assert terminal.wait_for_exit() == 128 + signal.SIGTERM
        assert terminal.left_on == []
        assert WORDS in terminal.drafts


def test_nothing_stops_it_where_no_shell_would_take_it_up_again(home: Path) -> None:
    with watched(home) as terminal:
        terminal.wait_for("ask one question")
        terminal.press("ctrl+z")
        terminal.signal(signal.SIGTSTP)
        terminal.write("one")
        terminal.type(" word")
        terminal.wait_for("one word")
        # This stops it all the same; who had the terminal meanwhile left something on it.
        terminal.signal(signal.SIGSTOP)
        terminal.settle()
        terminal.draw("\x1b[3;3Hfrom another program")
        terminal.signal(signal.SIGCONT)
        terminal.wait_for(lambda text: "another program" not in text and "one word" in text)
        terminal.type(" of mine")
        terminal.wait_for(WORDS)
        terminal.press("ctrl+q")
        assert terminal.wait_for_exit() == 0
        terminal.assert_restored()
        assert WORDS in terminal.drafts


def test_ctrl_l_switches_a_terminal_over_that_was_built_anew(home: Path) -> None:
    with watched(home) as terminal:
        terminal.wait_for("ask one question")
        terminal.settle()
        terminal.take(b"".join(b"\x1b[?%dl" % mode for mode in MODES) + b"\x1b[?25h\x1b[?7h\x1b[2J")
        before = terminal.left_on
        terminal.press("ctrl+l")
        terminal.wait_for("ask one question")
        terminal.settle()
        assert set(terminal.left_on) - set(before) == {"1000", "1003", "1004", "1006", "1015", "1049", "2004", "cursor", "wrap"}
        terminal.press("ctrl+q")
        assert terminal.wait_for_exit() == 0
        terminal.assert_restored()
