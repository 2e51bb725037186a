"""What a person types is on disk where it belongs and nowhere else: not after a session, not after a crash, not after a kill."""

from __future__ import annotations

import signal
import sys
import time
from pathlib import Path
from typing import NamedTuple

import pytest

from storage.disk import Disk
from storage.drafts import Drafts
from storage.paths import Paths
from tests.storage.sealing.vault import PASSPHRASE, SENTINEL, holding, needs_library, opened
from tests.terminal.pseudo import Terminal
from tests.tui.handing import handed, sealed
from tests.tui.shell import Shell

OURS = ("home/store/journal/", "home/state/drafts/", "home/state/backups/", "home/state/checkpoint.json", "home/state/recent")
"""Where a plain store keeps words."""

# Core files are wanted, as far as the system lets anybody have them; ctrl+l is a fault of ours.
PROGRAM = """
import resource, sys
_, most = resource.getrlimit(resource.RLIMIT_CORE)
resource.setrlimit(resource.RLIMIT_CORE, (most, most))
from tui import app, cli
def fault(self):
    raise RuntimeError
app.SmallwinsApp.action_redraw = fault
sys.exit(cli.main())
"""
soak = pytest.mark.soak


class Desk(NamedTuple):
    """A person's home folder with the store, a folder for temporary files and one to work in."""

    root: Path

    @property
    def home(self) -> Path:
        return self.root / "home"

    def open(self) -> Terminal:
        for name in ("tmp", "work"):
            (self.root / name).mkdir(exist_ok=True)
        env = {"TMPDIR": str(self.root / "tmp"), "COLUMNS": "80"}
        return Terminal(self.home, env=env, command=[sys.executable, "-c", PROGRAM], cwd=self.root / "work")


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    Shell(tmp_path / "home").ready()
    return Desk(tmp_path)


def write(desk: Desk, terminal: Terminal) -> None:
    """Log an attempt and leave a goal half written."""
    terminal.wait_for("ask one question")
    terminal.press("l")
    terminal.settle()
    terminal.type(f"a {SENTINEL} e6\r")
    terminal.wait_for("1 attempt")
    terminal.press("2")
    terminal.wait_for("set a new goal")
    terminal.press("n")
    terminal.wait_for("What exactly will you do?")
    terminal.type(f"{SENTINEL} twice")
    terminal.wait_for(f"{SENTINEL} twice")
    shown = time.monotonic()
    # The promise is: all of it on disk within a second. The first letter alone may be there sooner.
    terminal.wait_for(lambda _: time.monotonic() > shown + 1 and any((desk.home / "state" / "drafts").glob("*.json")), "the draft")


def leave(terminal: Terminal, how: str) -> None:
    if how.startswith("SIG"):
        terminal.signal(signal.Signals[how])
    else:
        terminal.press(how)
    terminal.wait_for_exit()


ENDS = ["SIGSEGV", *(pytest.param(how, marks=soak) for how in ("ctrl+q", "ctrl+l", "SIGKILL", "SIGTERM"))]


@pytest.mark.parametrize("how", ENDS)
def test_words_are_in_the_store_and_the_drafts_alone(desk: Desk, how: str) -> None:
    with desk.open() as terminal:
        write(desk, terminal)
        leave(terminal, how)
    found = holding(desk.root)
    assert [path for path in found if not path.startswith(OURS)] == []
    assert {path.split("/")[2] for path in found} >= {"journal", "drafts"}


@needs_library
@pytest.mark.parametrize("how", ["SIGKILL", *(pytest.param(how, marks=soak) for how in ("ctrl+q", "ctrl+l", "SIGSEGV", "SIGTERM"))])
def test_a_sealed_store_leaves_them_readable_nowhere_and_has_them_all(desk: Desk, how: str) -> None:
    sealed(desk.home)
    with desk.open() as terminal:
        terminal.wait_for("Passphrase:")
        terminal.type("a wrong passphrase\r")
        terminal.wait_for(lambda text: text.count("Passphrase:") == 2)
        terminal.type(f"{PASSPHRASE}\r")
        write(desk, terminal)
        leave(terminal, how)
    Shell(desk.home)("log", "p", SENTINEL)
    assert holding(desk.root) == []
    assert holding(desk.root, PASSPHRASE) == []
    keyring = opened(Paths(str(desk.home), str(desk.home))).keyring
    [draft] = Drafts(Paths(str(desk.home), str(desk.home)), Disk(), keyring).all()
    assert SENTINEL in str(draft.fields)
    with handed() as env:
        assert [one["evidence"] for one in Shell(desk.home)("list", "--json", env=env).json()["attempts"]] == [SENTINEL] * 2


def test_no_command_may_leave_a_core_file(tmp_path: Path) -> None:
    script = PROGRAM.replace("sys.exit(cli.main())", "cli.main(); print(resource.getrlimit(resource.RLIMIT_CORE)[0])")
    with Terminal(tmp_path / "home", command=[sys.executable, "-c", script, "path"]) as terminal:
        assert terminal.wait_for_exit() == 0
        assert terminal.text.split()[-1] == "0"
