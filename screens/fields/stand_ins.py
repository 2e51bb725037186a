"""Characters that a terminal must not be sent, kept exactly while a text widget edits them.

A text widget measures, wraps, splits and draws the very string it holds, so an escape character in it would reach the terminal and a
form feed would become a line end. Each such character is therefore held as one private-use character of plane 16 (one cell wide, no
meaning to Textual or Rich), drawn as a visible mark and turned back when the words are read.
"""

from __future__ import annotations

from typing import Final

from protocol.visible import visible
from screens.glyphs import Glyphs

PRIVATE: Final = range(0x10_0000, 0x10_FFFE)
"""Plane 16. A person's own characters from it are held by stand-ins as well, so that nothing is mistaken for one."""
SPLITS: Final = frozenset("\r\v\f\x1c\x1d\x1e\x85\u2028\u2029")
"""Where `str.splitlines` cuts besides at a newline: a document would lose which of them stood there."""
JOINERS: Final = frozenset("\u200c\u200d")
"""Spelling in many scripts and in emoji, so they stay in the text; `visible` judges them by their neighbours as the line is drawn."""


class StandIns:
    """An exact two-way table between characters that are unsafe to draw and the private ones that stand for them."""

    def __init__(self, glyphs: Glyphs, *, newlines_too: bool) -> None:
        """An empty table. `newlines_too` makes newlines visible marks, for a text of one line."""
        self._glyphs = glyphs
        self._newlines_too = newlines_too
        self._held: dict[int, str] = {}
        self._words: dict[int, str] = {}
        self._marks: dict[int, str] = {}

    def hold(self, words: str) -> str:
        """`words` with a stand-in for each unsafe character; of the same length."""
        for character in set(words):
            if ord(character) not in self._held and self._is_unsafe(character):
                self._add(character)
        return words.translate(self._held)

    def words(self, held: str) -> str:
        """What was given to `hold`, exactly."""
        return held.translate(self._words)

    def marks(self, held: str) -> str:
        """What to draw for a held text: one cell where a stand-in is one character, so positions stay the same."""
        drawn = held.translate(self._marks)
        marked = visible(drawn)
        if self._glyphs.charset == "unicode":
            return marked
        return "".join(before if before == after else self._glyphs.unknown for before, after in zip(drawn, marked, strict=True))

    def clear(self) -> None:
        """Forget every stand-in; texts held so far lose their meaning."""
        self._held.clear()
        self._words.clear()
        self._marks.clear()

    def _is_unsafe(self, character: str) -> bool:
        if character == "\n":
            return self._newlines_too
        return character not in JOINERS and (character in SPLITS or ord(character) in PRIVATE or visible(character) != character)

    def _add(self, character: str) -> None:
        stand_in = PRIVATE[len(self._held)]
        mark = visible(character, glyphs=self._glyphs.charset)
        self._held[ord(character)] = chr(stand_in)
        self._words[stand_in] = character
        self._marks[stand_in] = mark if len(mark) == 1 else self._glyphs.unknown
