"""Reads a command's words with argparse, in our own words and without what argparse loads only to format help."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING, NoReturn

from protocol.visible import quoted
from tui.parsing import Namespace, UsageError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tui.parsing import Declared

_LONGEST_MESSAGE = 200


def read_in_full(prog: str, declared: Sequence[Declared], words: Sequence[str]) -> Namespace:
    """Read flags and words in any order; `prog` is named where they are refused. Raises `UsageError`."""
    parser = _Parser(prog)
    for one in declared:
        if one.is_switch:
            parser.add_argument(one.name, dest=one.dest, action="store_true")
        elif one.is_flag:
            parser.add_argument(one.name, dest=one.dest)
        else:
            parser.add_argument(one.dest, nargs=one.nargs, metavar=one.dest.upper())
    found, strange = parser.parse_known_intermixed_args(words, Namespace())
    if strange:
        raise UsageError(parser.strange(strange[0]))
    return found


class _Plain(argparse.HelpFormatter):
    """Never used to print; a given width keeps argparse from asking for the terminal's, which loads half of the library."""

    def __init__(self, prog: str) -> None:
        super().__init__(prog, width=80)


class _Once(argparse.Action):
    """Keeps a value. A flag given twice is refused, as in the quick-log box: one of two texts would be dropped without a word."""

    def __call__(
        self, parser: argparse.ArgumentParser, namespace: argparse.Namespace, values: object, option_string: str | None = None
    ) -> None:
        if option_string is not None and getattr(namespace, self.dest, None) is not None:
            parser.error(f"{option_string} stands here twice; keep one")
        setattr(namespace, self.dest, values)


class _Parser(argparse.ArgumentParser):
    """It raises `UsageError` where argparse would print and exit."""

    def __init__(self, prog: str) -> None:
        super().__init__(prog=prog, usage=prog, add_help=False, allow_abbrev=False, formatter_class=_Plain)
        self.register("action", None, _Once)

    def error(self, message: str) -> NoReturn:
        """Say what is wrong in one line."""
        raise UsageError(f"{_sentence(message)}. See: {self.prog} --help")

    def strange(self, word: str) -> str:
        """What is said of a word that has no place."""
        if word.startswith("-"):
            return f"{quoted(word)} is no option of {self.prog}; put -- before words that begin with a dash. See: {self.prog} --help"
        return f"{self.prog} has no place for the word {quoted(word)}. See: {self.prog} --help"


def _sentence(message: str) -> str:
    """What argparse complains of, said as what to do."""
    subject, _, what = message.partition(": ")
    flag = subject.removeprefix("argument ")
    if what == "expected one argument":
        return f"Write a value after {flag}"
    if what.startswith("ignored explicit argument"):
        return f"{flag} takes no value; write it alone"
    if subject == "the following arguments are required":
        return f"{what} is missing"
    return f"{message[:1].upper()}{message[1:_LONGEST_MESSAGE]}"
