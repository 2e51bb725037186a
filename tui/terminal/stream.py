"""What a terminal sends, cut into what it means: text, whole control sequences and pastes. What makes no sense is left out.

A line drops bytes, splits sequences and carries answers to questions that another program asked. Nothing of that may be taken for
keys, nothing that was begun and never ends may make the program deaf, and no byte of a paste may be lost.
"""

from __future__ import annotations

import re
from collections.abc import Generator, Iterator
from enum import Enum, auto
from typing import Final, NamedTuple

STALE: Final = 1.0
"""Seconds that the end of a sequence or a paste is waited for."""
LONGEST: Final = 32
"""Bytes of the longest sequence that Textual understands; of a longer one only its end is looked for."""
IN_ONE_GO: Final = 32
"""So many bytes at once come from a paste that goes on after a pause, and not from fingers."""

_PASTE, _PASTED = b"\x1b[200~", b"\x1b[201~"
_PIECE = re.compile(
    rb"(?P<paste>\x1b\[200~)"
    rb"|(?P<mouse>\x1b\[M[\x20-\xff]{3})"  # as terminals report it that know nothing newer: three bytes that are no text
    rb"|(?P<begun>\x1b(?:\[(?:\[?|(?!\d+\$)[\x20-\x3f]+|M[\x20-\xff]{0,2})|\]\d*|P[\d;]*|_)?\Z)"
    rb"|(?P<sequence>\x1b\[(?:\d+\$|\[?[\x20-\x3f]*[\x40-\x7e]))"  # rxvt: a dollar ends it; Linux console: two brackets begin it
    rb"|(?P<broken>\x1b\[[\x20-\x3f]+)"
    rb"|(?P<string>\x1b(?:\]\d+;|P[\d;]*[>!$+]|_G))",  # answers of many letters; shorter beginnings are alt and a key
    re.DOTALL,
)
_STRING_END = re.compile(rb"\x07|\x1b\\|[\x00-\x1f\x7f]")


class Kind(Enum):
    """What a piece is."""

    TEXT = auto()
    """Characters and keys of one or two bytes."""
    SEQUENCE = auto()
    """One whole control sequence (CSI)."""
    PASTE = auto()
    """All that stood between the marks of a paste."""


class Piece(NamedTuple):
    """Some bytes and what they are."""

    kind: Kind
    data: bytes


class _State(Enum):
    TEXT = auto()
    STRING = auto()
    PASTE = auto()
    PASTE_MAY_GO_ON = auto()


class Stream:
    """Feed it what was read, and tick it when nothing comes. `at` is a monotonic time in seconds."""

    def __init__(self, escape_delay: float) -> None:
        """A stream that stands between two keys. A lone escape is a key when nothing follows within `escape_delay` seconds."""
        self._escape_delay = escape_delay
        self._state = _State.TEXT
        self._rest = self._begun = b""
        self._paste = bytearray()
        self._since = self._last = 0.0

    @property
    def is_waiting(self) -> bool:
        """Whether something was begun that is not whole yet."""
        return bool(self._rest) or self._state in {_State.STRING, _State.PASTE}

    def feed(self, data: bytes, at: float) -> Iterator[Piece]:
        """What these bytes come to, with what was begun before."""
        yield from self.tick(at)
        self._last = at
        if self._state is _State.PASTE_MAY_GO_ON:
            goes_on = len(data) >= IN_ONE_GO or _PASTED in data
            self._state = _State.PASTE if goes_on else _State.TEXT
        self._begun, self._rest = self._rest, b""
        data = self._begun + data
        while data:
            match self._state:
                case _State.PASTE:
                    data = yield from self._pasted(data)
                case _State.STRING:
                    data = self._behind_string(data)
                case _:
                    data = yield from self._cut(data, at)

    def tick(self, at: float) -> Iterator[Piece]:
        """What has to be made of things begun, now that their end did not come. A paste is handed out as far as it came."""
        if self._state is _State.PASTE and at - self._last > STALE:
            self._state = _State.PASTE_MAY_GO_ON
            yield from self._out()
        elif self._may_be_a_key and at - self._since > (STALE if self._state is _State.STRING else self._escape_delay):
            self._state = _State.TEXT
            yield Piece(Kind.TEXT, self._rest)
            self._rest = b""
        elif (self._rest or self._state is _State.STRING) and at - self._since > STALE:
            self._state, self._rest = _State.TEXT, b""

    @property
    def _may_be_a_key(self) -> bool:
        """Whether what was begun is escape, or alt and a key, if nothing follows."""
        return bool(self._rest) and (not self._rest.startswith(b"\x1b[") or self._rest == b"\x1b[")

    def _cut(self, data: bytes, at: float) -> Generator[Piece, None, bytes]:
        """Give out the text and the one piece behind it; returns what follows."""
        found = _PIECE.search(data)
        if found is None:
            yield Piece(Kind.TEXT, data)
            return b""
        if found.start():
            yield Piece(Kind.TEXT, data[: found.start()])
        match found.lastgroup:
            case "begun":
                if not (self._begun and found[0].startswith(self._begun)):
                    self._since = at
                self._rest = found[0][: LONGEST + 1]
            case "paste":
                self._state = _State.PASTE
            case "string":
                self._state, self._since = _State.STRING, at
            case "sequence" if len(found[0]) <= LONGEST:
                yield Piece(Kind.SEQUENCE, found[0])
        return data[found.end() :]

    def _pasted(self, data: bytes) -> Generator[Piece, None, bytes]:
        """Take in what was pasted, and give it out when it is whole; returns what follows."""
        seen = max(len(self._paste) - len(_PASTED), 0)
        self._paste += data
        end = self._paste.find(_PASTED, seen)
        if end < 0:
            return b""
        behind = bytes(self._paste[end + len(_PASTED) :])
        del self._paste[end:]
        self._state = _State.TEXT
        yield from self._out()
        return behind

    def _out(self) -> Iterator[Piece]:
        if self._paste:
            yield Piece(Kind.PASTE, bytes(self._paste))
            self._paste.clear()

    def _behind_string(self, data: bytes) -> bytes:
        """An answer ends with its mark, and any key that is no character ends one that was never finished."""
        end = _STRING_END.search(data)
        if end is None:
            return b""
        if data[end.start() :] == b"\x1b":
            self._rest = b"\x1b"
            return b""
        self._state = _State.TEXT
        return data[end.end() if end[0] in {b"\x07", b"\x1b\\"} else end.start() :]
