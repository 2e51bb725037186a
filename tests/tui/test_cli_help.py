"""The help texts: short, examples first, every flag in them, and every example works."""

from __future__ import annotations

import re
import shlex
from pathlib import Path

import pytest

from tests.importing.making import EXPORTS
from tests.storage.sealing.vault import PASSPHRASE
from tests.tui.handing import handed, sealed
from tests.tui.shell import Shell
from tests.tui.wordings import word_twice
from tui.commands.table import NAMES, find
from tui.help import HELP
from tui.parsing import Command, Parser

FLAG = re.compile(r"(?<![\w-])--?[a-z]+(?:-[a-z]+)*")
ID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
EXPORTED = {Path(one.name).suffix: one for one in EXPORTS if one.name in {"new.zip", "journal.json"}}
FIRST = {"resume": ("park",), "ack": ("log", "a", "asked"), "audit": ("log", "a", "asked"), "redo": ("undo",)}


def command(name: str) -> Command:
    found = find(name)
    assert found is not None
    return found


def examples(text: str) -> list[str]:
    return [line.strip() for line in text.partition("Usage:")[0].splitlines() if line.startswith("  smallwins")]


OVERVIEW_EXAMPLES = [line for line in examples(HELP.partition("Commands:")[0]) if "open the program" not in line]
ALL_EXAMPLES = [(name, line) for name in NAMES for line in examples(command(name).help)]


def flags_of(name: str) -> set[str]:
    parser = Parser(name)
    command(name).add(parser)
    return {one.name for one in parser.declared if one.is_flag}


@pytest.mark.parametrize("name", NAMES)
def test_help_names_exactly_the_flags_there_are(home: Path, name: str) -> None:
    answer = Shell(home)(name, "--help")
    assert (answer.code, answer.stderr) == (0, "")
    assert answer.stdout.rstrip("\n") == command(name).help.rstrip("\n")
    usage = answer.stdout.partition("Usage:")[2]
    assert set(FLAG.findall(usage.partition("\n")[2])) - {"-2d"} == flags_of(name)


@pytest.mark.parametrize("name", NAMES)
def test_help_is_short_and_begins_with_examples(name: str) -> None:
    text = command(name).help
    assert text.splitlines()[2] == "Examples:"
    assert len(text.splitlines()) <= 24
    assert max(map(len, text.splitlines())) <= 100
    assert "!" not in text


@pytest.mark.parametrize(("name", "line"), ALL_EXAMPLES, ids=[line for _, line in ALL_EXAMPLES])
def test_every_example_works(home: Path, name: str, line: str) -> None:
    shell = Shell(home).ready()
    if name in FIRST:
        assert shell(*FIRST[name]).code == 0
    elif "--used" in line:
        shell("review", "--cue", "the clock", "--tweak", "sit in front", now="2026-11-22T18:30:00+00:00")
    elif name == "versions":
        word_twice(shell)
    if name == "unlock" or (name == "lock" and "--" in line):
        sealed(home)
    with handed(PASSPHRASE, PASSPHRASE) as env:
        asks = ["--yes"] if name == "purge" and "purge" in line else []
        answer = shell(*(_place(word, shell, home.parent / "other", name) for word in shlex.split(line)[1:]), *asks, env=env)
    assert answer.code == 0, answer.stderr


def _place(word: str, shell: Shell, other: Path, name: str) -> str:
    """Another store in place of the one that an example names, or one of its segments; an entry of this one in place of an id.

    For an import it is an export of that kind.
    """
    if name == "import" and word.startswith("~"):
        EXPORTED[Path(word).suffix].put(other)
        return str(other)
    if ID.fullmatch(word):
        return str(shell("log", "a", "walked in", "--json").json()["id"])
    if name == "export" and word.startswith("~"):
        return str(other.with_name(Path(word).name))
    if not (word.startswith("~") or word.endswith(".jsonl")):
        return word
    Shell(other).ready()
    return str(other if word.startswith("~") else next((other / "store" / "journal").iterdir()))


def test_the_overview_names_every_command_once(home: Path) -> None:
    answer = Shell(home)("--help")
    assert (answer.code, answer.stdout) == (0, HELP)
    listed = HELP.partition("Commands:\n")[2].partition("\n\n")[0]
    assert [line.split()[0] for line in listed.splitlines()] == list(NAMES)
    for name in NAMES:
        assert find(name) is not None
    assert find("explode") is None


@pytest.mark.parametrize("line", OVERVIEW_EXAMPLES)
def test_the_examples_of_the_overview_work(home: Path, line: str) -> None:
    assert Shell(home).ready()(*shlex.split(line)[1:]).code == 0
