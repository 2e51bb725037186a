"""Takes what is erased out of lines and texts, and leaves every other byte as it is."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from protocol.typed import NamedTuple
from storage.line import PURGED, Commit, checked, seal, unseal
from storage.lines import touched
from storage.sealing import form

if TYPE_CHECKING:
    from collections.abc import Mapping
    from collections.abc import Set as AbstractSet

    from storage.sealing.keyring import Keyring

    Key = tuple[str, str]

_LONG = 16
_NOTHING = Commit("", [])


class Sifted(NamedTuple):
    """What is left of a file, and how many of its lines were taken out or made shorter."""

    data: bytes
    lines: int

    @property
    def is_empty(self) -> bool:
        """Whether nothing is left that says anything: the first line of a sealed segment alone does not."""
        return all(not line.strip() or form.is_first(line) for line in self.data.split(b"\n"))


class Sift:
    """Knows what is erased. With `everything` also what cannot be read goes, since nothing is to stay."""

    def __init__(self, keys: AbstractSet[Key], keyring: Keyring, *, everything: bool = False) -> None:
        """`keys` are the erased documents, table and id; the keyring opens and seals the lines of a sealed store."""
        self._keys, self._keyring, self.everything = keys, keyring, everything
        self._needles = [needle for _, key in keys for needle in _needles(key)]

    def text(self, data: bytes) -> Sifted:
        """Sift the lines of a file, an unfinished last one among them."""
        *lines, rest = data.split(b"\n")
        sifted = [self._line(text) for text in lines]
        unfinished = self._line(rest) or b""
        changed = sum(one is not text for one, text in zip(sifted, lines, strict=True)) + (unfinished != rest)
        return Sifted(b"".join(one + b"\n" for one in sifted if one is not None) + unfinished, changed)

    def names(self, data: bytes) -> bool:
        """Whether a text names something that is erased."""
        return self.everything or any(needle in data for needle in self._needles)

    def _line(self, text: bytes) -> bytes | None:
        """What is left of one line: itself where nothing in it is erased, None where it goes."""
        if not text.strip() or form.is_first(text):
            return text
        plain = self._keyring.plain(text)
        if checked(plain) is None or (commit := unseal(plain) if not touched(plain).isdisjoint(self._keys) else _NOTHING) is None:
            # Damaged, so that it may be about anything.
            return None if self.names(plain) or self.names(text) else text
        kept = [(table, key, fields) for table, key, fields in commit.ops if _stays(fields) or (table, key) not in self._keys]
        if len(kept) == len(commit.ops):
            return text
        return self._keyring.sealed(commit.stamp, seal(Commit(commit.stamp, kept))).removesuffix(b"\n") if kept else None


def _needles(key: str) -> list[bytes]:
    """How an id may stand in a text: as a value, behind the name of a form in the key of a draft, and a long one also by itself."""
    text = json.dumps(key, ensure_ascii=False).encode("utf-8", "replace")
    return [text, b":" + text[1:], *([text[1:-1]] if len(key) >= _LONG else [])]


def _stays(fields: Mapping[str, object]) -> bool:
    """Whether these fields are the mark itself."""
    return fields.get(PURGED) is True
