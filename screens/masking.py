"""Masking: while the screen is shared, a person's words are drawn as dots and everything else, numbers above all, stays.

It happens as a frame is drawn, so that nothing that is stored, edited or judged ever holds a dot.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import lru_cache
from typing import Any, Final
from weakref import WeakKeyDictionary

from rich.cells import cell_len
from rich.segment import Segment
from textual.app import App
from textual.color import Color
from textual.content import Content
from textual.dom import DOMNode
from textual.filter import LineFilter

from protocol.visible import Glyphs
from screens.known_words import KnownWords

_SHAPE: Final = "##### ### ###### ## #### "
"""Dots and blanks, over and over: how long a text is can be seen, and the shape of no word."""
_WIDE: Final = "\u30fb"
_NARROW: Final = "\u0323"
"""A dot of two cells, and one of none."""


class Mask(LineFilter):
    """The words that are masked now. As a filter it stands before every line that is drawn, whichever widget it is of.

    A line does not tell how its text began, so a widget that wraps texts asks for `covered` before it does.
    """

    def __init__(self, texts: Iterable[str] | None = None, *, glyphs: Glyphs = "unicode") -> None:
        """A mask over these texts; without any nothing is masked."""
        super().__init__(enabled=texts is not None)
        self._glyphs = glyphs
        self._dot = "·" if glyphs == "unicode" else "."
        self._known = KnownWords(texts or (), glyphs=glyphs)
        self._typed: WeakKeyDictionary[DOMNode, str] = WeakKeyDictionary()
        self._in_hand = KnownWords()
        self._marked = lru_cache(2048)(self._mark)

    @property
    def is_on(self) -> bool:
        """Whether words are masked."""
        return self.enabled

    @property
    def typed(self) -> Mapping[DOMNode, str]:
        """What is in hand, by the widget it is typed into."""
        return self._typed

    def take(self, where: DOMNode, words: str) -> None:
        """Mask what stands in a widget that is typed into, in place of what stood there."""
        if self.is_on and self._typed.get(where) != words:
            self._typed[where] = words
            self._in_hand = KnownWords(in_hand=self._typed.values(), glyphs=self._glyphs)
            self._marked.cache_clear()

    def covered(self, text: str) -> str:
        """A text as it may be drawn, as many cells wide as it is."""
        return "".join(self._marked(text)) if self.is_on else text

    def content(self, content: Content) -> Content:
        """The same for one with styles."""
        covered = self.covered(content.plain)
        return Content(covered, list(content.spans) if len(covered) == len(content.plain) else None)

    def hidden(self, text: str) -> str:
        """All of a text as it may be drawn while it is edited: for each character one."""
        return "".join(map(self._dot_for, text)) if self.is_on else text

    def apply(self, segments: list[Segment], background: Color) -> list[Segment]:
        """A line with its words masked; each segment keeps its style and its width."""
        marks = iter(self._marked("".join(one.text for one in segments if not one.control)))
        return [one if one.control else Segment("".join(next(marks) for _ in one.text), one.style) for one in segments]

    def _mark(self, text: str) -> tuple[str, ...]:
        """What is drawn for each character."""
        marks = list(text)
        for start, end in (span for known in (self._known, self._in_hand) for span in known.spans(text)):
            cell = 0
            for place in range(start, end):
                width = cell_len(text[place])
                if text[place] != "\n":
                    marks[place] = "".join(_SHAPE[at % len(_SHAPE)] for at in range(cell, cell + width)).replace("#", self._dot)
                cell += width
        return tuple(marks)

    def _dot_for(self, character: str) -> str:
        width = cell_len(character)
        return self._dot if width == 1 else _WIDE if width else _NARROW


class Masked(App[None]):
    """An app that can mask words."""

    mask: Mask


_OPEN: Final = Mask()


def mask_of(app: App[Any]) -> Mask:
    """The mask of the app that draws; in one that has none, all is shown."""
    return app.mask if isinstance(app, Masked) else _OPEN
