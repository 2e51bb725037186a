"""JSON of other programs: parsed, with the line where it is broken, then asked for by name, with the place of what is of another kind."""

from __future__ import annotations

import json
from collections import Counter
from typing import TYPE_CHECKING

from protocol.visible import quoted
from storage.importing.days import amount
from storage.importing.files import line_at
from storage.importing.found import NotImported

if TYPE_CHECKING:
    from collections.abc import Mapping
    from decimal import Decimal


def parse(text: str, name: str) -> object:
    """The value of a JSON text. Raises `NotImported` with the line; also for a name that stands in an object twice, and for NaN."""
    try:
        return json.loads(text, object_pairs_hook=_object, parse_constant=_no_number)
    except json.JSONDecodeError as error:
        raise NotImported(f"line {line_at(text, error.pos)} of {name}", f"this is no JSON ({error.msg}).") from error
    except RecursionError as error:
        raise NotImported(name, "it is nested deeper than any export is.") from error
    except ValueError as error:
        raise NotImported(name, f"this is no JSON ({str(error)[:80]}).") from error


def _object(pairs: list[tuple[str, object]]) -> dict[str, object]:
    found = dict(pairs)
    if len(found) < len(pairs):
        names = Counter(name for name, _ in pairs)
        raise ValueError(f"the name {quoted(names.most_common(1)[0][0])} stands in one object twice")
    return found


def _no_number(word: str) -> object:
    raise ValueError(f"{word} is no number")


class Item:
    """One object of a document, and where it stands: `habits[2].records[7]`."""

    def __init__(self, value: object, where: str) -> None:
        """Refuse anything but an object."""
        if not isinstance(value, dict):
            raise NotImported(where, "an object in braces is expected here.")
        self.values: Mapping[str, object] = value
        self.where = where

    def has(self, name: str) -> bool:
        """Whether it has a value of this name that is not null."""
        return self.values.get(name) is not None

    def text(self, name: str, default: str | None = None) -> str:
        """A text, or a number as text. Raises `NotImported` where there is none and no `default`."""
        value = self.values.get(name)
        if value is None and default is not None:
            return default
        if isinstance(value, bool) or not isinstance(value, str | int | float):
            raise self.wrong(name, "a text")
        return whole_text(str(value), f"{name} of {self.where}")

    def whole(self, name: str, default: int | None = None) -> int:
        """A whole number."""
        value = self.values.get(name)
        if value is None and default is not None:
            return default
        if type(value) is not int:
            raise self.wrong(name, "a whole number")
        return value

    def amount(self, name: str, default: Decimal | None = None) -> Decimal:
        """A number."""
        number = amount(self.values.get(name))
        if not self.has(name) and default is not None:
            return default
        if number is None:
            raise self.wrong(name, "a number")
        return number

    def flag(self, name: str, *, default: bool = False) -> bool:
        """True or false; 1 and 0 count as such."""
        value = self.values.get(name)
        if value is None:
            return default
        if value not in (True, False):
            raise self.wrong(name, "true or false")
        return bool(value)

    def items(self, name: str) -> list[Item]:
        """The objects of a list; none where it is missing."""
        value = self.values.get(name)
        return [] if value is None else items_of(value, f"{name} of {self.where}" if self.where else name)

    def wrong(self, name: str, expected: str) -> NotImported:
        """What is said of a value that is not of its kind."""
        what = "is missing" if not self.has(name) else f"is not {expected}"
        return NotImported(self.where, f"{quoted(name)} {what}.")


def items_of(value: object, where: str) -> list[Item]:
    """The objects of a list, each with its number, from 1 on."""
    if not isinstance(value, list):
        raise NotImported(where, "a list in brackets is expected here.")
    return [Item(one, f"{where} {number}") for number, one in enumerate(value, 1)]


def whole_text(text: str, where: str) -> str:
    """A text that every file can hold: half of a surrogate pair is refused."""
    try:
        text.encode()
    except UnicodeEncodeError:
        raise NotImported(where, "half a character. Write the file again as UTF-8.") from None
    return text
