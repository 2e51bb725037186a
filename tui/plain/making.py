"""Makes questions of the coaching texts, so that a line asks what a field of a screen asks."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from enum import StrEnum
from typing import TYPE_CHECKING, TypeVar

from protocol.text import LIMITS
from tui.plain.questions import Choice, ListOf, Option, Rating, Several, Words

if TYPE_CHECKING:
    from protocol.coaching import StepText

_Member = TypeVar("_Member", bound=StrEnum)


def words(text: StepText, name: str, kind: str, *, required: bool = False, check: Callable[[str], object] | None = None) -> Words:
    """A person's own words, within the limits of that kind of entity; needed where the limits ask for some, too."""
    asked, field = text.field(name), f"{kind}.{name}"
    needed = required or bool(LIMITS[field][0])
    return Words(
        name,
        asked.label,
        asked.prompt,
        asked.help,
        asked.placeholder,
        required=needed,
        field=field,
        check=check,
    )


def number(text: StepText, name: str, field: str, check: Callable[[str], object]) -> Words:
    """A number that is drafted as it is typed."""
    asked = text.field(name)
    return Words(name, asked.label, asked.prompt, asked.help, asked.placeholder, required=False, field=field, check=check)


def own(name: str, label: str, prompt: str, field: str) -> Words:
    """Words that a text of the coaching asks for, and no field of a step; they may be left out."""
    return Words(name, label, prompt, required=False, field=field)


def rating(text: StepText, name: str, *, required: bool = True, high: int = 10) -> Rating:
    """A rating of 0-10, or of 0-100 in steps of ten."""
    asked = text.field(name)
    anchors = ((0, asked.low), (high // 2, asked.mid), (high, asked.high))
    return Rating(name, asked.label, asked.prompt, asked.help, required=required, high=high, step=_step(high), anchors=anchors)


def options(letters: Mapping[_Member, str], called: Callable[[_Member], str]) -> tuple[Option, ...]:
    """The members of a vocabulary with their letters and their words."""
    return tuple(Option(member.value, letter, called(member)) for member, letter in letters.items())


def choice(text: StepText, name: str, of: tuple[Option, ...], *, required: bool = True) -> Choice:
    """One of several."""
    asked = text.field(name)
    return Choice(name, asked.label, asked.prompt, asked.help, required=required, options=of)


def several(
    text: StepText, name: str, of: tuple[Option, ...], settle: Callable[[tuple[str, ...]], tuple[str, ...]] | None = None
) -> Several:
    """Any number of several, none of them too."""
    asked = text.field(name)
    return Several(name, asked.label, asked.prompt, asked.help, required=False, options=of, settle=settle)


def lines(text: StepText, name: str, kind: str, most: int, *, required: bool) -> ListOf:
    """Up to `most` short texts."""
    asked = text.field(name)
    return ListOf(name, asked.label, asked.prompt, asked.help, asked.placeholder, required=required, field=f"{kind}.{name}", most=most)


def _step(high: int) -> int:
    """The domain scale of 0-100 goes in tens, momentary ratings of 0-10 in ones."""
    return max(1, high // 10)
