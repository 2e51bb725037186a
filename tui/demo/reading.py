"""Reads the tables of the made-up story by type, so that a slip in its text is found where it stands."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping


class Part:
    """One table of the story. What is not in it reads as empty; what is of another type raises `TypeError` with its key."""

    def __init__(self, table: Mapping[str, object]) -> None:
        """`table` is as TOML gave it."""
        self._table = table

    def __contains__(self, key: str) -> bool:
        return key in self._table

    @property
    def keys(self) -> frozenset[str]:
        """What the table speaks of."""
        return frozenset(self._table)

    def text(self, key: str) -> str:
        """A text, "" where there is none."""
        value = self._table.get(key, "")
        if not isinstance(value, str):
            raise TypeError(key)
        return value

    def number(self, key: str) -> int | None:
        """A whole number, None where there is none."""
        value = self._table.get(key)
        if value is not None and not isinstance(value, int):
            raise TypeError(key)
        return value

    def texts(self, key: str) -> tuple[str, ...]:
        """Several texts."""
        return tuple(Part({key: one}).text(key) for one in self._items(key))

    def part(self, key: str) -> Part:
        """A table within this one, an empty one where there is none."""
        return self._part(key, self._table.get(key, {}))

    def parts(self, key: str) -> list[Part]:
        """Several tables."""
        return [self._part(key, one) for one in self._items(key)]

    def tagged(self, key: str) -> tuple[str, str]:
        """`strategy: I asked too late` as its tag and its words; without a colon all of it is the tag."""
        tag, _, words = self.text(key).partition(":")
        return tag.strip(), words.strip()

    def _items(self, key: str) -> list[object]:
        value = self._table.get(key, [])
        if not isinstance(value, list):
            raise TypeError(key)
        return value

    @staticmethod
    def _part(key: str, value: object) -> Part:
        if not isinstance(value, dict):
            raise TypeError(key)
        return Part(value)
