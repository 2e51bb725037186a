"""Keeps what is typed on disk within a second, without a key ever waiting for the disk."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Final

from storage.drafts import Drafts
from storage.errors import StorageError
from tui.trouble import Trouble

DELAY, AGAIN = 0.4, 1.0
"""Seconds a draft may wait for more typing before it is written, and until what the disk refused is tried again."""
_NOTHING: Final[tuple[object, ...]] = (None, "", [], (), {})
"""What fields hold that nobody filled in."""


class Drafting:
    """Gathers drafts and writes them a moment later; `told` hears the sentence when the disk refuses, once while that lasts.

    `later` calls something after so many seconds.
    """

    def __init__(self, drafts: Drafts, told: Callable[[str], None], later: Callable[[float, Callable[[], None]], object]) -> None:
        """Reads what an earlier session left."""
        self._drafts = drafts
        self._trouble, self._later = Trouble(told), later
        self._is_due = False
        self._kept: dict[str, Mapping[str, object]] = {draft.key: draft.fields for draft in drafts.all()}
        self._waiting: set[str] = set()
        self.left_behind = tuple(key for key, fields in self._kept.items() if _holds_something(fields))

    def of(self, key: str) -> Mapping[str, object]:
        """What was typed under a key, {} if nothing was."""
        return self._kept.get(key, {})

    def texts(self) -> Iterator[str]:
        """Every text that is typed and not saved."""
        for fields in self._kept.values():
            for value in fields.values():
                yield from _texts(value)

    def put(self, key: str, fields: Mapping[str, object]) -> None:
        """Remember a draft, to be written in a moment."""
        self._kept[key] = fields
        self._waiting.add(key)
        self._write_in(DELAY)

    def _write_in(self, seconds: float) -> None:
        if not self._is_due:
            self._is_due = True
            self._later(seconds, self._write)

    def _write(self) -> None:
        self._is_due = False
        self.flush()
        if self._waiting:
            self._write_in(AGAIN)

    def settle(self, key: str) -> None:
        """Forget a draft whose words are in the record now."""
        self._waiting.discard(key)
        if self._kept.pop(key, None) is not None:
            self._drafts.discard(key)

    def flush(self) -> None:
        """Write what waits now. What the disk refuses keeps waiting."""
        for key in tuple(self._waiting):
            try:
                self._drafts.save(key, self._kept[key])
            except StorageError as error:
                self._trouble.met(error.sentence)
            else:
                self._waiting.discard(key)
        if not self._waiting:
            self._trouble.over()


def _texts(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, list | tuple):
        for part in value:
            yield from _texts(part)
    elif isinstance(value, dict):
        yield from _texts(list(value.values()))


def _holds_something(fields: Mapping[str, object]) -> bool:
    return any(value not in _NOTHING for value in fields.values())
