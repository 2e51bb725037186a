"""Reads a command's words: at a glance where they are plain, with argparse where they are not."""

from __future__ import annotations

from types import SimpleNamespace

from protocol.errors import ProtocolError
from protocol.text import TextError, rating
from protocol.typed import TYPE_CHECKING, Literal, NamedTuple
from protocol.visible import quoted

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from tui.answer import Answer
    from tui.world import World

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
    run: Callable[[World, Namespace], Answer]
    sealed: Callable[[World, Namespace], Answer | None] | None = None


class Namespace(SimpleNamespace):
    """What was typed, by the name of each flag and place: None, False or an empty list where it was not."""


class Declared(NamedTuple):
    """A flag, or a place for words, as `add_argument` of `argparse` takes it."""

    name: str
    dest: str
    nargs: Literal["*", "+", "?"] | None
    is_switch: bool

    @property
    def is_flag(self) -> bool:
        """Whether it is no place for words."""
        return self.name.startswith("-")


class Parser:
    """The flags of one command, or of the program itself."""

    def __init__(self, prog: str) -> None:
        """`prog` is what the person types before the words, for error lines."""
        self.prog = prog
        self.declared: list[Declared] = []
        self.add_argument("--store")

    def add_argument(self, name: str, *, dest: str = "", nargs: Literal["*", "+", "?"] | None = None, is_switch: bool = False) -> None:
        """Take a flag, with a value unless it `is_switch`, or words: one, up to one (`?`), any number (`*`), at least one (`+`)."""
        self.declared.append(Declared(name, dest or name.lstrip("-").replace("-", "_"), nargs, is_switch))

    def read(self, words: Sequence[str]) -> Namespace:
        """Read flags and words in any order. Raises `UsageError`."""
        joined = join_times(words)
        found = at_a_glance(self.declared, joined)
        if found is not None:
            return found
        from tui.parsing_in_full import read_in_full

        return read_in_full(self.prog, self.declared, joined)


def at_a_glance(declared: Sequence[Declared], words: Sequence[str]) -> Namespace | None:
    """What `read_in_full` makes of plain words, without loading argparse: None where there is more to it, a mistake most of all."""
    flags = {one.name: one for one in declared if one.is_flag}
    found = Namespace(**{one.dest: False if one.is_switch else None for one in declared})
    placed: list[str] = []
    rest = iter(words)
    for word in rest:
        if not word.startswith("-"):
            placed.append(word)
            continue
        name, given, value = word.partition("=")
        flag = flags.get(name)
        if flag is None or (given and (flag.is_switch or not name.startswith("--"))):
            return None
        if not given and not flag.is_switch:
            value = next(rest, "-")
            if value.startswith("-"):
                return None
        if not flag.is_switch and getattr(found, flag.dest) is not None:
            return None
        setattr(found, flag.dest, True if flag.is_switch else value)
    return _with_words(found, [one for one in declared if not one.is_flag], placed)


def _with_words(found: Namespace, places: Sequence[Declared], placed: list[str]) -> Namespace | None:
    """The words in their one place, if they are as many as it takes."""
    if not places and not placed:
        return found
    if len(places) != 1 or not placed:
        return None
    several = places[0].nargs in {"*", "+"}
    if not several and len(placed) > 1:
        return None
    setattr(found, places[0].dest, placed if several else placed[0])
    return found


def add_json(parser: Parser) -> None:
    """`--json`: print one document."""
    parser.add_argument("--json", is_switch=True)


def add_domain(parser: Parser) -> None:
    """`--domain ID`: which domain, where it is not the one in front."""
    parser.add_argument("--domain")


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
