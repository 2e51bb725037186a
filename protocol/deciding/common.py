"""What every decision needs: its result, its refusal, and the checks of words, ratings and references."""

from __future__ import annotations

from protocol.errors import ProtocolError
from protocol.text import field, rating
from protocol.typed import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import TypeVar

    from protocol.entities import Entity

    _Found = TypeVar("_Found")


class Decision(NamedTuple):
    """The entities to put and those to hide, all or none, and the id of the one the change was about.

    `stated` names fields of it that are put although they may stay as they are: the person chose what they hold. `lot` names a change that
    may be too long for one line of the journal: its lines are undone together.
    """

    puts: tuple[Entity, ...]
    about: str
    stated: frozenset[str] = frozenset()
    lot: str = ""
    hides: tuple[Entity, ...] = ()


class RefusedError(ProtocolError):
    """A rule says no; the sentence says what to do next."""


def words(key: str, text: str, *, optional: bool = False) -> str:
    """A person's words within the limits of their field; optional ones may be empty. Raises `TextError`."""
    return "" if optional and not text.strip() else field(key, text)


def lines(key: str, texts: tuple[str, ...], *, name: str, most: int) -> tuple[str, ...]:
    """Several short texts, empty ones left out; refuses more than there may be."""
    kept = tuple(field(key, text) for text in texts if text.strip())
    if len(kept) > most:
        raise RefusedError("Too many", f"Keep at most {most} {name}; you have {len(kept)}.")
    return kept


def rated(value: int | None, name: str, *, high: int = 10, step: int = 1) -> int | None:
    """A whole number 0-`high` in steps, or None for no answer. Raises `TextError`."""
    return None if value is None else rating(value, name, 0, high, step=step)


def find(found: Mapping[str, _Found], key: str, what: str) -> _Found:
    """The entity a change speaks of; refuses when it is gone."""
    if key not in found:
        raise RefusedError("Not found", f"There is no such {what} on record any more. Look at `smallwins list`, then try again.")
    return found[key]
