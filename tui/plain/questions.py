"""The kinds of questions: how each is asked, what a typed line comes to, and how an answer is shown, drafted and taken back.

Drafts hold what the fields of the screens hold, so that words begun here are found there, and the other way round.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from protocol.errors import ProtocolError
from protocol.text import LIMITS, called, clean, rating
from protocol.visible import quoted

NOTHING: Final[tuple[object, ...]] = (None, "", [], ())
"""Answers that are none."""
OPTIONAL: Final = " (optional)"


class AnswerError(ProtocolError):
    """A line that is no answer to this question."""

    def __init__(self, sentence: str) -> None:
        super().__init__("No answer", sentence)


@dataclass(frozen=True)
class Question:
    """What every kind has. `label` names the answer in the read-back; `help` and `example` are told on `?`."""

    name: str
    label: str
    prompt: str
    help: str = ""
    example: str = ""
    required: bool = True

    @property
    def asked(self) -> str:
        """The question as it is asked."""
        return self.prompt if self.required or self.prompt.endswith(OPTIONAL.strip()) else self.prompt + OPTIONAL

    def how(self) -> Iterator[str]:
        """How to answer, a line each, below the question."""
        yield from ()

    def read(self, line: str) -> object:
        """What a line that is not empty comes to. Raises `ProtocolError`."""
        raise NotImplementedError

    def shown(self, value: object) -> str:
        """An answer as it is read back."""
        return str(value)

    def restored(self, raw: object) -> object:
        """An answer from a draft or the record; None for what is none."""
        raise NotImplementedError

    def missing(self) -> str:
        """What is said to an empty line where an answer is needed."""
        return "This one needs an answer."


@dataclass(frozen=True)
class Words(Question):
    """A person's own words, within the limits of a field such as `goal.action`; `check` raises `ProtocolError` on more than that."""

    field: str = ""
    check: Callable[[str], object] | None = None

    def read(self, line: str) -> object:
        low, high = LIMITS[self.field]
        clean(line, name=called(self.field), low=low, high=high)
        if self.check is not None and line.strip():
            self.check(line)
        return line

    def restored(self, raw: object) -> object:
        return raw if isinstance(raw, str) and raw else None

    def missing(self) -> str:
        low, high = LIMITS[self.field]
        return f"Type {low} to {high} characters."


@dataclass(frozen=True)
class Rating(Question):
    """A whole number; `anchors` say what some of them mean."""

    high: int = 10
    step: int = 1
    anchors: Sequence[tuple[int, str]] = ()

    def how(self) -> Iterator[str]:
        steps = f" in steps of {self.step}" if self.step > 1 else ""
        told = ", ".join(f"{number} {words}" for number, words in self.anchors if words)
        yield f"A number from 0 to {self.high}{steps}{f': {told}' if told else ''}."

    def read(self, line: str) -> object:
        return rating(line, "a number", 0, self.high, step=self.step)

    def restored(self, raw: object) -> object:
        fits = isinstance(raw, int) and not isinstance(raw, bool) and 0 <= raw <= self.high and raw % self.step == 0
        return raw if fits else None

    def missing(self) -> str:
        return f"Type a number from 0 to {self.high}."


@dataclass(frozen=True)
class Option:
    """One of several answers: its value, the letter that picks it, and its words."""

    value: str
    letter: str
    words: str


@dataclass(frozen=True)
class Choice(Question):
    """One of several."""

    options: Sequence[Option] = ()

    def how(self) -> Iterator[str]:
        for one in self.options:
            yield f"{one.letter}: {one.words}"

    def read(self, line: str) -> object:
        return self.find(line.strip()).value

    def find(self, typed: str) -> Option:
        """The option of a letter, or of its own words. Raises `AnswerError`."""
        asked = typed.casefold()
        for one in self.options:
            if asked in {one.letter, one.words.casefold(), one.words.partition(":")[0].casefold(), one.value.replace("_", " ")}:
                return one
        raise AnswerError(f"{quoted(typed)} is none of them: type {self._letters}.")

    @property
    def _letters(self) -> str:
        *first, last = [one.letter for one in self.options]
        return f"{', '.join(first)} or {last}" if first else last

    def shown(self, value: object) -> str:
        return next((one.words for one in self.options if one.value == value), str(value))

    def restored(self, raw: object) -> object:
        return next((one.value for one in self.options if one.value == raw), None)

    def missing(self) -> str:
        return f"Pick one: type {self._letters}."


@dataclass(frozen=True)
class Several(Choice):
    """Any number of several, their letters apart or together; `settle` may change what is marked."""

    settle: Callable[[tuple[str, ...]], tuple[str, ...]] | None = None

    def how(self) -> Iterator[str]:
        yield from super().how()
        yield "Any that fit, such as: " + " ".join(one.letter for one in self.options[:2])

    def read(self, line: str) -> object:
        found = tuple(dict.fromkeys(one.value for typed in self._typed(line) for one in [self.find(typed)]))
        return found if self.settle is None else self.settle(found)

    def _typed(self, line: str) -> list[str]:
        """Letters or words, apart by commas; letters also by blanks or nothing."""
        found: list[str] = []
        for part in (one.strip() for one in line.split(",")):
            named = any(part.casefold() == one.words.casefold() for one in self.options)
            together = set(part.casefold()) <= {" ", *(one.letter for one in self.options)}
            found += [part] if named else part.replace(" ", "") if together else part.split()
        return found

    def shown(self, value: object) -> str:
        kept = value if isinstance(value, tuple | list) else ()
        return ", ".join(one.words for one in self.options if one.value in kept)

    def restored(self, raw: object) -> object:
        kept = raw if isinstance(raw, tuple | list) else ()
        return tuple(one.value for one in self.options if one.value in kept) or None


@dataclass(frozen=True)
class ListOf(Question):
    """Up to `most` short texts, asked one after the other; an empty line ends the list."""

    field: str = ""
    most: int = 1

    def how(self) -> Iterator[str]:
        yield f"Up to {self.most} lines. An empty line ends the list."

    def read(self, line: str) -> object:
        low, high = LIMITS[self.field]
        clean(line, name=called(self.field), low=low, high=high)
        return line

    def shown(self, value: object) -> str:
        kept = value if isinstance(value, tuple | list) else ()
        return "; ".join(f"{number}. {line}" for number, line in enumerate(kept, 1))

    def restored(self, raw: object) -> object:
        kept = raw if isinstance(raw, tuple | list) else ()
        return tuple(line for line in kept if isinstance(line, str) and line.strip())[: self.most] or None

    def missing(self) -> str:
        return "Type one line at least."


def yes_no(name: str, label: str, prompt: str, *, help_: str = "", required: bool = True) -> Choice:
    """A question for a yes or a no."""
    return Choice(name, label, prompt, help_, required=required, options=(Option("yes", "y", "yes"), Option("no", "n", "no")))
