"""Runs of text as cells of the terminal, as far as every terminal gives them the same cells."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from protocol.typed import NamedTuple
from tui.frames.pens import Pen, after

Cell = tuple[str, Pen]
"""A character and its pen. The second cell of a wide character holds no character."""

_SGR = re.compile(r"\x1b\[([\d;]*)m")
_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f]")
_IN_PASSING = re.compile(r"\x1b\[[\d;]*[@A-HJ-MPSTXZabdef]|[\x08-\x0d]")
"""Controls that move the cursor or change cells, and are done with that."""
_RUNS = 512
"""Runs remembered: several screens' worth of lines, since most of what is repainted has not changed."""
_DOUBTFUL = 1 << 20
"""The width of what terminals do not agree on; wider than any line."""
_ONE_OR_TWO = {"Na": 1, "N": 1, "H": 1, "A": 1, "W": 2, "F": 2}
_LATER_PLANES = 0x10000
"""Emoji and rarer scripts begin here, and with them the quarrels over width."""
_WIDE_FROM = 0x2E80
"""Wide characters are certain in the blocks of East Asian scripts; those before it are emoji, or join others."""
_HANGUL = (range(0x1160, 0x1200), range(0x3164, 0x3165), range(0xD7B0, 0xD800), range(0xFFA0, 0xFFA1))
"""Letters that join what stands before them, and fillers that show nothing."""
_YIJING = (range(0x2630, 0x2638), range(0x268A, 0x2690), range(0x4DC0, 0x4E00))
"""Trigrams and hexagrams, narrow until Unicode 16 and wide from there on."""


class Run(NamedTuple):
    """What a stretch of text and SGR sequences comes to.

    `cells` is None where they cannot be told, `pen` is left behind, None if unknown. `has_controls` says that the stretch holds anything
    else, `lasts` that this may change how all that follows is taken: a mode, margins, a character set, a link.
    """

    cells: list[Cell] | None
    pen: Pen | None
    has_controls: bool = False
    lasts: bool = False


class _Widths(dict[str, int]):
    """How many cells a character takes, by character."""

    def __missing__(self, char: str) -> int:
        width = self[char] = _width(char)
        return width


def _width(char: str) -> int:
    kind, code = unicodedata.category(char), ord(char)
    if kind[0] in "MC" or kind in {"Zl", "Zp"} or code >= _LATER_PLANES or any(code in one for one in _HANGUL + _YIJING):
        return _DOUBTFUL
    # A dingbat is narrow as long as nothing behind it asks for its picture, and what asks is in doubt itself.
    width = _ONE_OR_TWO[unicodedata.east_asian_width(char)]
    return _DOUBTFUL if width > 1 and code < _WIDE_FROM else width


_WIDTHS = _Widths()


@lru_cache(_RUNS)
def read(pen: Pen | None, text: str) -> Run:
    """The cells of a stretch of text that begins with a pen."""
    first, *rest = _SGR.split(text)
    cells: list[Cell] | None = []
    for codes, part in zip([None, *rest[::2]], [first, *rest[1::2]], strict=True):
        pen = pen if codes is None else after(pen, codes)
        if part:
            taken = None if pen is None else _cells(part, pen)
            cells = None if cells is None or taken is None else cells + taken
    if cells is not None and (pen is not None or not text):
        return Run(cells, pen)
    # Of a pen that was not understood the codes themselves have to be sent.
    others = _SGR.sub("", text)
    return Run(None, pen, bool(_CONTROL.search(others)), bool(_CONTROL.search(_IN_PASSING.sub("", others))))


def _cells(text: str, pen: Pen) -> list[Cell] | None:
    if text.isascii() and text.isprintable():
        return [(char, pen) for char in text]
    width = sum(map(_WIDTHS.__getitem__, text))
    if width >= _DOUBTFUL:
        return None
    if width == len(text):
        return [(char, pen) for char in text]
    return [cell for char in text for cell in (((char, pen),) if _WIDTHS[char] == 1 else ((char, pen), ("", pen)))]
