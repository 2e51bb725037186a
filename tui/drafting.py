"""Keeps what is typed on disk within a second, without a key ever waiting for the disk."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from storage.drafts import Drafts
from storage.errors import StorageError

DELAY = 0.4
"""Seconds a draft may wait for more typing before it is written."""


class Drafting:
    """Gathers drafts and writes them when `flush` is called; `told` hears the sentence when the disk refuses."""

    def __init__(self, drafts: Drafts, told: Callable[[str], None]) -> None:
        """Reads what an earlier session left."""
        self._drafts = drafts
        self._told = told
        self._kept: dict[str, Mapping[str, object]] = {draft.key: draft.fields for draft in drafts.all()}
        self._waiting: set[str] = set()
        self.left_behind = tuple(self._kept)

    def of(self, key: str) -> Mapping[str, object]:
        """What was typed under a key, {} if nothing was."""
        return self._kept.get(key, {})

    def put(self, key: str, fields: Mapping[str, object]) -> None:
        """Remember a draft, to be written at the next flush."""
        self._kept[key] = fields
        self._waiting.add(key)

    @property
    def waiting(self) -> bool:
        """Whether something is not on disk yet."""
        return bool(self._waiting)

    def settle(self, key: str) -> None:
        """Forget a draft whose words are in the record now."""
        self._waiting.discard(key)
        if self._kept.pop(key, None) is not None:
            self._try(lambda: self._drafts.discard(key))

    def flush(self) -> None:
        """Write what waits. What the disk refuses keeps waiting."""
        for key in tuple(self._waiting):
            fields = self._kept[key]
            if self._try(lambda key=key, fields=fields: self._drafts.save(key, fields)):  # type: ignore[misc]
                self._waiting.discard(key)

    def _try(self, act: Callable[[], object]) -> bool:
        try:
            act()
        except StorageError as error:
            self._told(error.sentence)
            return False
        return True
