"""Two real programs and ten shells that log without a pause, all on one directory: nothing lost, nothing twice, nobody refused."""

from __future__ import annotations

import itertools
import random
import re
import signal
import time
from collections import Counter
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path

from tests.running import Cli
from tests.soak.figures import Tell
from tests.soak.sizes import sized
from tests.soak.test_processes import Running, stop_with_the_lock
from tests.storage.stores import paths_in
from tests.terminal.pseudo import Terminal

PROGRAMS, SHELLS = 2, 10
TYPED_APART = 2.0
"""Seconds between two lines that are typed into a program."""


def log_from_a_shell(cli: Cli, name: str, end: float) -> list[str]:
    """One command after another until `end`; gives back the words of those that were acknowledged, or fails at one that was not."""
    saved: list[str] = []
    for number in itertools.count():
        if time.monotonic() > end:
            return saved
        answer = cli("log", "achieved", f"{name}-{number}", "--json")
        assert answer.code == 0, answer
        assert answer.json()["id"]
        saved.append(f"{name}-{number}")
    raise AssertionError


def log_in_the_program(terminal: Terminal, name: str, end: float) -> list[str]:
    """Type a line now and then, and take in what the program shows in between."""
    saved: list[str] = []
    for number in itertools.count():
        if time.monotonic() > end:
            return saved
        terminal.press("l")
        terminal.wait_for("achieved  partly")
        terminal.type(f"a {name}-{number}\r")
        terminal.wait_for("Logged: achieved.")
        saved.append(f"{name}-{number}")
        rest = min(end, time.monotonic() + TYPED_APART)
        while (left := rest - time.monotonic()) > 0:
            terminal.read(left)
    raise AssertionError


def shows(terminal: Terminal, attempts: int) -> None:
    """Wait until the dashboard counts so many attempts."""

    def counted(text: str) -> bool:
        found = re.search(r"([\d,]+) attempts", text)
        return found is not None and int(found[1].replace(",", "")) == attempts

    terminal.wait_for(counted, f"{attempts} attempts on the dashboard")


@sized(short=3, soak=300)
def test_two_programs_and_ten_shells_on_one_directory(home: Path, cli: Cli, size: int, tell: Tell) -> None:
    """`size` is for how many seconds."""
    assert cli("domain", "phone people").code == 0
    assert cli("goal", "phone one person", "--confidence", "8", "--challenge", "5").code == 0
    with Terminal(home) as one, Terminal(home) as other, ThreadPoolExecutor(PROGRAMS + SHELLS) as pool:
        for terminal in (one, other):
            terminal.wait_for("l logs a line")
        end = time.monotonic() + size
        work: list[Future[list[str]]] = [pool.submit(log_from_a_shell, cli, f"shell{number}", end) for number in range(SHELLS)]
        work += [pool.submit(log_in_the_program, terminal, name, end) for terminal, name in ((one, "one"), (other, "other"))]
        saved = [words for future in work for words in future.result()]
        for terminal in (one, other):
            shows(terminal, len(saved))
            terminal.press("ctrl+q")
            assert terminal.wait_for_exit() == 0
    logged = [attempt["evidence"] for attempt in cli("list", "--limit", "1000000", "--json").json()["attempts"]]
    assert Counter(logged) == Counter(saved)
    assert len(saved) > size
    assert cli("check").code == 0
    tell("two programs and ten shells at once (points: seconds)", size, len(saved), 0)


@sized(short=1, soak=10)
def test_a_quick_log_is_saved_while_the_holder_of_the_lock_is_stopped(tmp_path: Path, size: int, tell: Tell) -> None:
    """It waits for its time, then goes to the spool; whoever writes next takes it in."""
    chance = random.Random(3)
    for round_ in range(size):
        folder = tmp_path / str(round_)
        folder.mkdir()
        cli, holder = Cli(folder / "data"), Running(folder, "holder", "reader")
        assert cli("domain", "phone people").code == 0
        stop_with_the_lock(holder, paths_in(folder), chance)
        began = time.monotonic()
        answer = cli("log", "achieved", "while it was stopped")
        assert (answer.code, time.monotonic() - began < 5.2) == (0, True)
        assert list(Path(paths_in(folder).spool).glob("*.json"))
        assert [one["evidence"] for one in cli("list", "--json").json()["attempts"]] == ["while it was stopped"]
        holder.process.send_signal(signal.SIGCONT)
        holder.wait_for(len(holder.lines) + 2)
        holder.kill()
        assert not list(Path(paths_in(folder).spool).glob("*.json"))
        assert [one["evidence"] for one in cli("list", "--json").json()["attempts"]] == ["while it was stopped"]
    tell("a quick log while the holder of the lock is stopped", size, size, 0)
