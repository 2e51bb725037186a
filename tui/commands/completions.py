"""`smallwins completions`: a script that has a shell complete commands, options and values. It is made of the commands as they are."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from protocol.visible import quoted
from tui.answer import Answer
from tui.commands.table import NAMES, find
from tui.completing import SHELLS
from tui.completing_scripts import BASH, FISH, ZSH
from tui.help import HELP as OVERVIEW
from tui.parsing import Command, Parser, UsageError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from tui.parsing import Declared, Namespace
    from tui.world import World

HELP = """\
Print a script that has the tab key of your shell complete commands, options and values.

Examples:
  smallwins completions bash
  smallwins completions zsh
  smallwins completions fish

Usage: smallwins completions SHELL [options]

  SHELL           bash, zsh or fish
  --store DIR     use the store in this folder

For bash, put eval "$(smallwins completions bash)" into ~/.bashrc.
For zsh, put source <(smallwins completions zsh) into ~/.zshrc, behind compinit.
For fish, send it once to ~/.config/fish/completions/smallwins.fish.
"""
_TOLD = re.compile(r"^  (--?[\w-]+|\w+)(?:,? -[-\w]+)?(?: \[?[A-Z0-9.]+\]?)? +(\S.*)$", re.MULTILINE)
_TOP = ("--store", "--demo", "--plain", "--version", "--help")


def _add(parser: Parser) -> None:
    parser.add_argument("shell")


def _run(_world: World, args: Namespace) -> Answer:
    make = _SCRIPTS.get(args.shell)
    if make is None:
        raise UsageError(f"{quoted(args.shell)} is no shell that is known here. Give one of: {' '.join(SHELLS)}.")
    return Answer(tuple(make().splitlines()))


def options(name: str) -> tuple[Declared, ...]:
    """The flags of a command."""
    parser = Parser("")
    command = find(name)
    if command is not None:
        command.add(parser)
    parser.add_argument("--help", is_switch=True)
    return tuple(one for one in parser.declared if one.is_flag)


def _told(text: str) -> dict[str, str]:
    """What a help says of each option and command, in one line."""
    return dict(_TOLD.findall(text)) | {"--help": "say what it takes"}


def _of(name: str) -> dict[str, str]:
    command = find(name)
    return _told(command.help) if command is not None else {}


def bash() -> str:
    """The script for bash, 3.2 and later."""
    cases = "\n".join(f'        {name}) options="{" ".join(one.name for one in options(name))}" ;;' for name in NAMES)
    return _filled(BASH, COMMANDS=" ".join(NAMES), TOP=" ".join(_TOP), CASES=cases)


def zsh() -> str:
    """The script for zsh."""
    overview = _told(OVERVIEW)
    cases = "\n".join(
        f"        {name}) options=({' '.join(_described(one.name, _of(name)) for one in options(name))}) ;;" for name in NAMES
    )
    return _filled(
        ZSH,
        COMMANDS=" ".join(_described(name, overview) for name in NAMES),
        TOP=" ".join(_described(name, overview) for name in _TOP),
        CASES=cases,
    )


def _described(name: str, told: Mapping[str, str]) -> str:
    return _in_quotes(f"{name}:{told[name]}")


def fish() -> str:
    """The script for fish."""
    return _filled(FISH, NAMES=" ".join(NAMES), LINES="\n".join(_fish_lines()))


def _fish_lines() -> Iterator[str]:
    overview = _told(OVERVIEW)
    for name in _TOP:
        yield _fish("__smallwins_before_command", name, overview[name], has_value=name == "--store")
    for name in NAMES:
        yield f"complete -c smallwins -n __smallwins_before_command -a {name} -d {_in_quotes(overview[name])}"
    for name in NAMES:
        told = _of(name)
        for one in options(name):
            yield _fish(f"'__smallwins_in {name}'", one.name, told[one.name], has_value=not one.is_switch)


def _fish(condition: str, name: str, told: str, *, has_value: bool) -> str:
    flag = f"-l {name[2:]}" if name.startswith("--") else f"-s {name[1:]}"
    value = " -x -k -a '(__smallwins_values)'" if has_value else ""
    return f"complete -c smallwins -n {condition} {flag} -d {_in_quotes(told)}{value}"


def _in_quotes(text: str) -> str:
    """Single quotes as all three shells read them; what help says has none of its own."""
    return "'" + text.replace("'", "").replace("\\", "") + "'"


def _filled(script: str, **parts: str) -> str:
    for name, part in parts.items():
        script = script.replace(f"@{name}@", part)
    return script


_SCRIPTS: Mapping[str, Callable[[], str]] = {"bash": bash, "zsh": zsh, "fish": fish}
COMPLETIONS = Command(HELP, _add, _run)
