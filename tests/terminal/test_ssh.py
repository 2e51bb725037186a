"""Over a real SSH connection: cut and taken up again, two at once, inside tmux, and without a terminal."""

from __future__ import annotations

import json
import os
import shutil
import signal
import tempfile
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

import pytest

from tests.terminal.pseudo import Terminal
from tests.terminal.sshd import Host, environment_of, serving
from tests.tui.shell import Shell
from tests.waiting import wait_until

WORDS = "phone [bold]people[/bold] I do not know, naïvely"
TMUX = "tmux -f /dev/null"


@pytest.fixture
def host(tmp_path: Path, home: Path) -> Iterator[Host]:
    folder = tmp_path / "ssh"
    folder.mkdir()
    with serving(folder, home, environment_of(home)) as found:
        yield found


def is_there(process: int) -> bool:
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    return True


def cut_off(terminal: Terminal) -> None:
    terminal.signal(signal.SIGKILL)


def fall_silent(terminal: Terminal) -> None:
    """What a laptop does that is closed: the connection stands, and nobody answers."""
    terminal.signal(signal.SIGSTOP)


@pytest.mark.parametrize("cut", [cut_off, fall_silent])
def test_words_are_there_again_after_the_connection_was_cut(host: Host, tmp_path: Path, cut: Callable[[Terminal], None]) -> None:
    with host.open(f"echo $$ > {tmp_path / 'process'}; exec smallwins") as terminal:
        terminal.wait_for("Step 1 asks")
        terminal.type(f"\r{WORDS}")
        terminal.wait_for(WORDS)
        process = int((tmp_path / "process").read_text())
        assert is_there(process)
        cut(terminal)
        wait_until(lambda: not is_there(process), "the end of the program at the other end")
    with host.open() as terminal:
        terminal.wait_for("Text from last time waits")
        terminal.press("1")
        terminal.wait_for(WORDS)
        terminal.press("ctrl+q")
        assert terminal.wait_for_exit() == 0


def test_two_sessions_at_once_show_what_the_other_one_logs(host: Host) -> None:
    Shell(host.home).ready()
    with ExitStack() as both:
        one, other = (both.enter_context(host.open(size=size)) for size in ((80, 24), (120, 40)))
        for terminal in (one, other):
            terminal.wait_for("ask one question")
        for writer, reader, words in ((one, other, "asked who is next"), (other, one, "asked it again")):
            writer.press("l")
            writer.settle()
            writer.type(f"a {words} e6\r")
            reader.wait_for(words)
        for terminal in (one, other):
            terminal.press("ctrl+q")
            assert terminal.wait_for_exit() == 0
    attempts = json.loads(host.answer("smallwins", "list", "--json").stdout)["attempts"]
    assert {attempt["evidence"] for attempt in attempts} == {"asked who is next", "asked it again"}


@contextmanager
def tmux_of_its_own(host: Host) -> Iterator[str]:
    """The start of a line of shell; the folder is short, since the name of a socket may have some hundred characters."""
    if shutil.which("tmux") is None:
        pytest.skip("needs tmux: apt-get install tmux")
    with tempfile.TemporaryDirectory(prefix="sw-") as folder:
        tmux = f"TMUX_TMPDIR={folder} {TMUX}"
        try:
            yield tmux
        finally:
            host.answer("sh", "-c", f"{tmux} kill-server")


def test_tmux_is_left_and_taken_up_at_another_size(host: Host) -> None:
    Shell(host.home).ready()
    with tmux_of_its_own(host) as tmux:
        with host.open(f"{tmux} new-session -s practice smallwins") as terminal:
            terminal.wait_for("ask one question")
            terminal.press("l")
            terminal.settle()
            terminal.type(f"a {WORDS}")
            terminal.wait_for(WORDS)
            terminal.type("\x02d")
            terminal.wait_for("[detached")
            assert terminal.wait_for_exit() == 0
        with host.open(f"{tmux} attach -t practice", size=(120, 40)) as terminal:
            terminal.wait_for(lambda text: WORDS in text and fills(text, 120, 40), "the screen at the new size")
            terminal.type(" e6\r")
            terminal.wait_for("1 attempt")
            terminal.press("ctrl+q")
            terminal.wait_for("[exited]")
            assert terminal.wait_for_exit() == 0
    assert json.loads(host.answer("smallwins", "list", "--json").stdout)["attempts"][0]["evidence"] == WORDS


def fills(text: str, columns: int, rows: int) -> bool:
    """Whether the program has drawn itself for all this room: its keys above the line of tmux, and more beside than 80 columns."""
    lines = text.splitlines()
    return len(lines) == rows and "f1 Help" in lines[-2] and columns - 20 < max(map(len, lines[:-2])) <= columns


def test_a_line_without_a_terminal(host: Host) -> None:
    Shell(host.home).ready()
    logged = host.answer("smallwins", "log", "a", "asked naïvely", "-e", "6")
    assert logged.code == 0, logged
    assert "asked naïvely" in logged.stdout
    assert all(line.startswith("smallwins: ") for line in logged.stderr.splitlines())
    screen = host.answer("smallwins")
    assert (screen.code, screen.stdout) == (2, "")
    assert len(screen.stderr.splitlines()) == 1
    assert "needs a terminal" in screen.stderr
