"""The free texts in a value: in any change, and in any entity. One place for all, so that none is overlooked."""

from __future__ import annotations

from enum import Enum

from protocol.typed import TYPE_CHECKING, NamedTuple, cast

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

NO_WORDS = frozenset({"id", "about", "kind", "field", "linked_to", "tz", "source", "imported", "fields"})
"""Fields that hold a text of ours, beside those whose name ends in `_id`: ids, names of kinds, of fields and of programs, a time zone."""


def texts_of(value: object) -> tuple[str, ...]:
    """Every text of a change or an entity that a person may have typed, as it is there; blank ones are left out."""
    return tuple(text for text in _texts(value) if text.strip())


def _texts(value: object) -> Iterator[str]:
    if isinstance(value, Enum):
        return
    if isinstance(value, str):
        yield value
    elif isinstance(value, tuple):
        yield from _within(value)


def _within(value: tuple[object, ...]) -> Iterator[str]:
    if hasattr(value, "_fields"):
        fields = cast("NamedTuple", value)._asdict().items()
        parts: Iterable[object] = (part for name, part in fields if name not in NO_WORDS and not name.endswith("_id"))
    else:
        parts = value
    for part in parts:
        yield from _texts(part)
