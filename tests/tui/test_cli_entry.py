"""The entry point itself: what ends it from outside, and a fault of ours."""

from __future__ import annotations

import sys
from pathlib import Path
from types import ModuleType

import pytest

from tests.rules.source import pyproject
from tests.running import Cli, process_environment, run
from tests.tui.handing import handed, sealed
from tests.tui.shell import Shell
from tui import cli as entry
from tui import terminal_check
from tui.version import VERSION

LOAD_ALL = """
import sys
from tui.cli import main
for line in sys.argv[1].splitlines():
    main(line.split("|"))
heavy = {"textual", "rich", "tinydb", "cryptography", "getpass"}
print(sorted(name for name in sys.modules if name.partition(".")[0] in heavy or name == "protocol.coaching"))
"""
EVERY_COMMAND = """domain|speak up
goal|ask one question|--confidence|8
log|a|asked|-e|6
log|nonsense
ack|I set out to ask, and I did.
audit|-c|strategy
review|--cue|x|--tweak|y
status
status|--json
status|--line
list
rest
sick
park
resume
check
path
--help
log|--help
--version
lgo"""


def raising(fault: BaseException) -> object:
    def raise_it(*_: object) -> object:
        raise fault

    return raise_it


def test_an_interrupt_ends_with_its_signal(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(entry, "open_world", raising(KeyboardInterrupt()))
    answer = Shell(home)("status")
    assert (answer.code, answer.stdout, answer.stderr) == (130, "", "")


def test_a_fault_of_ours_is_one_line_without_the_persons_words(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(entry, "open_world", raising(KeyError("my secret")))
    answer = Shell(home)("log", "a", "my secret")
    assert (answer.code, answer.stdout) == (70, "")
    assert answer.stderr.count("\n") == 1
    assert "KeyError at test_cli_entry.py" in answer.stderr
    assert "secret" not in answer.stderr


def test_no_command_loads_a_user_interface_or_the_coaching_texts(cli: Cli) -> None:
    answer = run([sys.executable, "-c", LOAD_ALL, EVERY_COMMAND], process_environment(cli.home))
    assert answer.stdout.splitlines()[-1] == "[]"
    assert "fault" not in answer.stderr


@pytest.mark.parametrize(("words", "demo"), [([], False), (["--demo"], True)])
def test_the_program_is_opened_on_a_terminal(home: Path, monkeypatch: pytest.MonkeyPatch, words: list[str], demo: bool) -> None:
    opened = []
    app = ModuleType("tui.app")

    def run_app(world: object, demo: bool) -> int:
        opened.append((type(world).__name__, demo))
        return 7

    app.run_app = run_app  # type: ignore[attr-defined]  # a stand-in for the program
    monkeypatch.setitem(sys.modules, "tui.app", app)
    monkeypatch.setattr(terminal_check, "missing_terminal", lambda: "")
    assert Shell(home)(*words).code == 7
    assert opened == [("World", demo)]
    # Only a person's own store is asked to be opened.
    Shell(home)("domain", "speak up")
    sealed(home)
    with handed("a wrong passphrase") as env:
        assert Shell(home)(*words, env=env).code == (7 if demo else 1)


def test_the_version_is_the_packages(home: Path) -> None:
    assert pyproject()["project"]["version"] == VERSION
    assert Shell(home)("--version").stdout == f"smallwins {VERSION}\n"
