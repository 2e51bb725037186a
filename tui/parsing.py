"""Reads a command's words with argparse, in our own words and without what argparse loads only to format help."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING, NoReturn

from protocol.errors import ProtocolError
from protocol.named import NamedTuple
from protocol.text import TextError, rating
from protocol.visible import quoted

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from tui.answer import Answer
    from tui.world import World

_LONGEST_MESSAGE = 200
_TIMED = frozenset({"--at", "--when"})
_CLOCK_LENGTHS = (len("9:05"), len("09:05"))
_MOST_DIGITS = 9
HELP = frozenset({"-h", "--help"})


class UsageError(ProtocolError):
    """The words cannot be read as a command."""

    def __init__(self, sentence: str) -> None:
        super().__init__("Usage", sentence)


class Command(NamedTuple):
    """A shell command: its help, examples first, the flags it takes beside `--store`, and what it does.

    `sealed` is what it does where the store is sealed and nobody gave the passphrase; None, or an answer of None, asks for that.
    """

    help: str
    add: Callable[[Parser], None]
    run: Callable[[World, argparse.Namespace], Answer]
    sealed: Callable[[World, argparse.Namespace], Answer | None] | None = None


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


class Parser(argparse.ArgumentParser):
    """The flags of one command, or of the program itself. It raises `UsageError` where argparse would print and exit."""

    def __init__(self, prog: str) -> None:
        """`prog` is what the person types before the words, for error lines."""
        super().__init__(prog=prog, usage=prog, add_help=False, allow_abbrev=False, formatter_class=_Plain)
        self.register("action", None, _Once)
        self.add_argument("--store")

    def error(self, message: str) -> NoReturn:
        """Say what is wrong in one line."""
        raise UsageError(f"{_sentence(message)}. See: {self.prog} --help")

    def read(self, words: Sequence[str]) -> argparse.Namespace:
        """Read flags and words in any order. Raises `UsageError`."""
        found, strange = self.parse_known_intermixed_args(join_times(words))
        if strange:
            raise UsageError(self._strange(strange[0]))
        return found

    def _strange(self, word: str) -> str:
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


def add_json(parser: Parser) -> None:
    """`--json`: print one document."""
    parser.add_argument("--json", action="store_true")


def add_domain(parser: Parser) -> None:
    """`--domain ID`: which domain, where it is not the one in front."""
    parser.add_argument("--domain", metavar="ID")


def wants_help(words: Sequence[str]) -> bool:
    """Whether `-h` or `--help` stands among the words, before any `--`."""
    before = words[: words.index("--")] if "--" in words else words
    return any(word in HELP for word in before)


def join_times(words: Sequence[str]) -> list[str]:
    """Glue a WHEN to its flag: `--at -2d` looks like another flag to argparse, and `--at yesterday 18:30` is two words."""
    joined: list[str] = []
    place = 0
    while place < len(words):
        word = words[place]
        if word == "--":
            return [*joined, *words[place:]]
        end = place + 1
        if word in _TIMED and end < len(words) and not words[end].startswith("--"):
            end = _time_end(words, end)
            word = f"{word}={' '.join(words[place + 1 : end])}"
        joined.append(word)
        place = end
    return joined


def _time_end(words: Sequence[str], first: int) -> int:
    """Where the WHEN that begins at `first` ends: a day may have a time of day behind it."""
    if " " in words[first] or ":" in words[first]:
        return first + 1
    clock = first + 2 if words[first + 1 : first + 2] == ["at"] else first + 1
    return clock + 1 if clock < len(words) and _is_clock(words[clock]) else first + 1


def _is_clock(word: str) -> bool:
    return len(word) in _CLOCK_LENGTHS and word[-3] == ":" and (word[:-3] + word[-2:]).isdecimal()


def rated(typed: str | None, name: str, *, high: int = 10, step: int = 1) -> int | None:
    """A whole number 0-`high` in steps, None where nothing was typed. Raises `UsageError`."""
    if typed is None:
        return None
    try:
        return rating(typed, name, 0, high, step=step)
    except TextError as refusal:
        raise UsageError(refusal.sentence) from None


def whole(typed: str | None, name: str) -> int | None:
    """A whole number from 1 on, None where nothing was typed. Raises `UsageError`."""
    if typed is None:
        return None
    digits = typed.strip().lstrip("0")
    if not (digits.isascii() and digits.isdecimal()):
        raise UsageError(f"{quoted(typed)} is no whole number above 0: type {name} as 1, 2, 3 and so on.")
    return int(digits[:_MOST_DIGITS])
