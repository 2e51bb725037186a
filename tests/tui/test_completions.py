"""Completion: what the tab key offers in real shells, and that no command, option or value is forgotten."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pexpect
import pyte
import pytest

from tests.running import ROOT, process_environment
from tests.storage.sealing.vault import needs_library
from tests.tui.handing import sealed
from tests.tui.shell import Shell
from tui.commands.completions import options
from tui.commands.table import NAMES, find
from tui.completing import KNOWN, PARTS, SHELLS, cut
from tui.parsing import Parser

OWN_WORDS = {"-k", "--context", "--why", "--done", "--cue", "--friction", "--tweak", "--limit", "--accept", "--evidence", "--obstacle"}
"""Flags whose values nobody can guess."""
OWN_PLACES = {("domain", "behaviour"), ("goal", "action"), ("ack", "text"), ("audit", "text")}
OUTCOMES = ["achieved", "partly", "missed", "skipped"]
CAUSES = ["effort", "strategy", "ability", "state", "task", "others", "circumstance", "luck"]
OFFERS: list[tuple[str, list[str]]] = [
    ("smallwins ", [*NAMES]),
    ("smallwins st", ["status"]),
    ("smallwins --ver", ["--version"]),
    ("smallwins log ", OUTCOMES),
    ("smallwins log mi", ["missed"]),
    ("smallwins log -c ", CAUSES),
    ("smallwins log a -c str", ["strategy"]),
    ("smallwins audit -c l", ["luck"]),
    ("smallwins log a -e 1", ["1", "10"]),
    ("smallwins goal x --confidence ", [str(number) for number in range(11)]),
    ("smallwins domain x --baseline 1", ["10", "100"]),
    ("smallwins review --used ", ["yes", "partly", "no"]),
    ("smallwins completions ", [*SHELLS]),
    ("smallwins import ha", ["habitbull", "harsh", "habitctl", "habo"]),
    ("smallwins --plain ", [*PARTS]),
    ("smallwins export co", ["coach", "coach-html"]),
    ("smallwins nonsense ", []),
    ("smallwins status x", []),
]


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the command on a path of its own, two domains and an entry."""
    folder = tmp_path_factory.mktemp("completions")
    program = folder / "bin" / "smallwins"
    program.parent.mkdir()
    program.write_text(f'#!/bin/sh\nexec {sys.executable} -m tui "$@"\n')
    program.chmod(0o755)
    shell = Shell(folder / "home").ready()
    shell("domain", "phone: \"ask\" $HOME `id` 'x' \x1b[2J")
    shell("log", "a", "walked \x1b]0;in", "--domain", "speak")
    (folder / "export file.csv").touch()
    for name in SHELLS:
        (folder / f"script.{name}").write_text(shell("completions", name).stdout, encoding="utf-8")
    return folder


def environment(place: Path) -> dict[str, str]:
    found = process_environment(place / "home")
    return found | {"PATH": f"{place / 'bin'}:{found['PATH']}", "PYTHONPATH": str(ROOT), "XDG_CONFIG_HOME": str(place / "config")}


def offered(place: Path, shell: str, line: str) -> list[str]:
    """What a shell offers at the end of a line. bash is given the words as it cuts them itself; zsh has to be asked in a terminal."""
    scripts = {
        "bash": ["bash", "--norc", "--noprofile", "-c", BASH, "bash", line, str(place / "script.bash")],
        "fish": ["fish", "--no-config", "-c", 'source $argv[2]; complete -C "$argv[1]"', line, str(place / "script.fish")],
    }
    done = subprocess.run(scripts[shell], capture_output=True, text=True, env=environment(place), cwd=place, timeout=60, check=False)
    assert done.stderr == "", done.stderr
    return [one.partition("\t")[0] for one in done.stdout.splitlines()]


BASH = r"""
source "$2"
compopt() { :; }
COMP_LINE=$1 COMP_POINT=${#1}
read -ra COMP_WORDS <<<"${1//=/ = }"
case $1 in *" ") COMP_WORDS+=("") ;; esac
COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
_smallwins smallwins
[ ${#COMPREPLY[@]} = 0 ] || printf '%s\n' "${COMPREPLY[@]}"
"""


def needs(shell: str) -> pytest.MarkDecorator:
    return pytest.mark.skipif(shutil.which(shell) is None, reason=f"{shell} is not installed")


# No command, option or value is forgotten


def test_every_value_of_a_command_is_known_or_the_persons_own_words() -> None:
    asked: set[object] = set()
    for name in NAMES:
        parser = Parser("")
        command = find(name)
        assert command is not None
        command.add(parser)
        asked |= {one.name if one.is_flag else (name, one.dest) for one in parser.declared if not one.is_switch}
    assert asked - KNOWN - OWN_WORDS - OWN_PLACES == set(), "say in tui/completing.py what is offered for these, or here that nothing is"
    assert KNOWN - asked == set()


@pytest.mark.parametrize("shell", SHELLS)
def test_a_script_has_every_command_with_every_option_of_its_own(home: Path, shell: str) -> None:
    script = Shell(home)("completions", shell).stdout
    for name in NAMES:
        wanted = {one.name for one in options(name)}
        assert wanted > {"--store"}
        if shell == "fish":
            lines = [line for line in script.splitlines() if f"'__smallwins_in {name}'" in line]
            found = {f"--{one}" for one in re.findall(r" -l ([\w-]+)", "\n".join(lines))}
            found |= {f"-{one}" for line in lines for one in re.findall(r"^.*? -s (\w) -d ", line)}
        else:
            [line] = [line for line in script.splitlines() if line.startswith(f"        {name}) options=")]
            found = (
                set(re.findall(r"(?<=[\"' ])--?[a-z][a-z-]*(?=[:\" ])", line)) if shell == "bash" else set(re.findall(r"'(-.*?):", line))
            )
        assert found == wanted


def test_an_unknown_shell_is_refused_with_those_there_are(home: Path) -> None:
    answer = Shell(home)("completions", "tcsh")
    assert (answer.code, answer.stdout) == (2, "")
    assert "bash zsh fish" in answer.stderr


# The answer itself


def completed(home: Path, *words: str) -> list[str]:
    answer = Shell(home)("--complete", *words)
    assert (answer.code, answer.stderr) == (0, "")
    return answer.stdout.splitlines()


def test_domains_are_offered_by_name_where_a_shell_takes_it_and_by_id_where_not(place: Path) -> None:
    home = place / "home"
    keys = {one.behaviour: one.id for one in Shell(home).store.snapshot.domains.values()}
    odd = next(key for behaviour, key in keys.items() if behaviour.startswith("phone"))
    assert [line.partition("\t")[0] for line in completed(home, "log", "--domain", "")] == ["speak up", odd]
    assert completed(home, "log", "--domain=SPE") == ["speak up\tI can speak up in the weekly meeting."]
    assert completed(home, "log", "--domain", '"spe') == completed(home, "log", "--domain", "spe")
    assert all("\x1b" not in line for words in (["park", "--domain", ""], ["purge", ""]) for line in completed(home, *words))
    for name in ("speak up", odd):
        assert Shell(home)("status", "--domain", name).code == 0


def test_ids_of_entries_are_offered_to_purge(place: Path) -> None:
    [entry] = Shell(place / "home").store.snapshot.attempts
    [line] = completed(place / "home", "purge", "")
    assert line.startswith(f"{entry}\t2026-11-23 18:30  achieved")
    assert completed(place / "home", "purge", entry, "") == []


def test_the_store_of_the_line_is_asked(place: Path, home: Path) -> None:
    assert completed(home, "log", "--domain", "") == []
    assert len(completed(home, "--store", str(place / "home"), "log", "--domain", "")) == 2
    assert not home.exists()


@needs_library
@pytest.mark.usefixtures("cheap")
def test_a_sealed_or_broken_store_offers_nothing_and_asks_nothing(home: Path) -> None:
    shell = Shell(home).ready()
    sealed(home)
    assert completed(home, "log", "--domain", "") == []
    shutil.rmtree(home)
    home.write_text("no folder")
    assert completed(home, "log", "--domain", "") == []
    assert shell("--complete").stdout == ""


CUTS = [
    ("smallwins log a", ["log", "a"]),
    ("smallwins log a ", ["log", "a", ""]),
    ("smallwins ", [""]),
    ("smallwins log --domain 'speak u", ["log", "--domain", "speak u"]),
    ('smallwins log --domain "speak ', ["log", "--domain", "speak "]),
    (r"smallwins log speak\ ", ["log", "speak "]),
    ("smallwins log it's \"", ["log", 'its "']),
]


@pytest.mark.parametrize(("line", "words"), CUTS)
def test_a_line_is_cut_as_a_shell_cuts_it(line: str, words: list[str]) -> None:
    assert cut(line) == words


# Real shells


@pytest.mark.parametrize("shell", [pytest.param(name, marks=needs(name)) for name in ("bash", "fish")])
def test_what_a_shell_offers(place: Path, shell: str) -> None:
    for line, wanted in OFFERS:
        assert sorted(set(offered(place, shell, line))) == sorted(wanted), line
    assert {"-e", "--domain", "--json"} <= set(offered(place, shell, "smallwins log -"))
    assert offered(place, shell, "smallwins merge exp") == ["export file.csv"]
    assert "bin/" in {f"{one.rstrip('/')}/" for one in offered(place, shell, "smallwins --store ")}
    names = {"bash": r"speak\ up", "fish": "speak up"}
    assert names[shell] in offered(place, shell, "smallwins log --domain spe")


class Terminal:
    """A shell in a terminal, and what is on the line of its cursor, whatever was sent to draw it."""

    def __init__(self, running: pexpect.spawn) -> None:
        self.running, self.screen = running, pyte.Screen(200, 24)
        self.stream = pyte.Stream(self.screen)
        running.setwinsize(24, 200)

    def wait_for(self, wanted: str) -> None:
        while not re.search(wanted, self.screen.display[self.screen.cursor.y].rstrip()):
            self.stream.feed(self.running.read_nonblocking(4096, timeout=30))


def in_terminal(place: Path, shell: str, *arguments: str) -> Iterator[pexpect.spawn]:
    running = pexpect.spawn(shell, [*arguments], env=environment(place) | {"PS1": "> "}, cwd=str(place), encoding="utf-8", timeout=30)
    try:
        yield running
    finally:
        running.close(force=True)


@pytest.mark.parametrize(
    ("shell", "arguments", "before"),
    [
        pytest.param("bash", ["--norc", "--noprofile", "-i"], "", marks=needs("bash"), id="bash"),
        pytest.param("zsh", ["-f", "-i"], "autoload -Uz compinit; compinit -D -u; ", marks=needs("zsh"), id="zsh"),
    ],
)
def test_the_tab_key_of_a_shell_in_a_terminal(place: Path, shell: str, arguments: list[str], before: str) -> None:
    for running in in_terminal(place, shell, *arguments):
        terminal = Terminal(running)
        running.sendline(f"{before}source <(smallwins completions {shell}); PS1='ready''> '")
        terminal.wait_for("^ready>$")
        for typed, wanted in (
            ("smallwins sta\t --j\t", r"smallwins status +--json"),
            ("smallwins log mi\t", r"smallwins log missed"),
            ("smallwins log a -c str\t", r"-c strategy"),
            ("smallwins log --domain spe\t", r"--domain speak\\ up"),
            ("smallwins log --domain=spe\t", r"--domain=speak\\ up"),
            ('smallwins log --domain "speak u\t', r'--domain "speak up"'),
            ("smallwins merge exp\t", r"merge export\\ file.csv"),
        ):
            running.send(typed)
            terminal.wait_for(wanted)
            running.sendcontrol("u")
            terminal.wait_for("^ready>$")


def test_the_answer_comes_soon_enough_for_a_key(place: Path) -> None:
    """It loads no user interface and no argparse."""
    code = "import sys; from tui.cli import main; main(['--complete', 'log', '--domain', '']); print(*sys.modules)"
    found = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, env=environment(place), cwd=ROOT, check=True)
    loaded = set(found.stdout.splitlines()[-1].split())
    assert "tui.completing" in loaded
    assert loaded.isdisjoint({"textual", "rich", "argparse", "tinydb"})
    assert os.fspath(place) not in found.stderr
