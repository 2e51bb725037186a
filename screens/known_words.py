"""Finding a person's words in what is drawn, also where they were wrapped, cut off, or put into a sentence of ours.

Where one of our own words could be theirs as well, it is taken for theirs.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import zip_longest
from typing import Final

from protocol.visible import Glyphs, visible

_SURE: Final = 16
"""Letters in common with the beginning of a text that make it that text, whatever follows (our choice)."""
_LINE: Final = 8
"""As many, where the line ends after them: a word or two, since our own lines end with small ones as well (our choice)."""
_WORD: Final = 4
"""As many, where the text is in hand: a word, and none of the small ones (our choice)."""
_CUT: Final = re.compile(r"\s*(?:$|\n|…|~|\.\.\.|[\u2500-\u25ff|])|\s{2}")
"""What follows words that were cut off: an ellipsis, a frame, the next column, or nothing."""
_ELLIPSIS: Final = re.compile(r"\s*(?:…|~|\.\.\.)")
_QUOTED: Final = re.compile(r"""['"‘“]([^'"‘’“”]{2,})['"’”]""")
_START: Final = re.compile(r"\b\w|(?<!\S)\S")
_IN_A_ROW: Final = 8
_CLOSING: Final = ".!?…"


class KnownWords:
    """Texts without blanks and in small letters, so that neither a wrapped line nor a capital hides them.

    `in_hand` are texts that are being typed. What is worked out from them is told piece by piece, so their parts are found as well.
    """

    def __init__(self, texts: Iterable[str] = (), in_hand: Iterable[str] = (), *, glyphs: Glyphs = "unicode") -> None:
        """`glyphs` is the set of marks that hidden characters are drawn with."""
        typed = tuple(in_hand)
        whole = {letters for text in texts for letters in _kept_whole(text, glyphs)}
        whole |= {letters for text in typed for letters in _whole(text, glyphs)}
        parts = {squeezed(part)[0] for text in typed for shown in _as_shown(text, glyphs) for part in _parts(shown)}
        self._whole = whole
        self._texts = sorted(whole)
        self._parts = sorted(filter(_has_letters, parts))
        self._joined = "\n".join((*self._texts, *self._parts))

    def spans(self, drawn: str) -> list[tuple[int, int]]:
        """Where the words are in a text that is drawn: from each first letter, and up to what follows the last."""
        letters, places = squeezed(drawn)
        found: list[tuple[int, int]] = []
        at = 0
        while at < len(letters):
            length = self._reach(drawn, letters[at:], places[at:])
            if length:
                found.append((places[at], places[at + length - 1] + 1))
            at += length or 1
        quoted = (one.span(1) for one in _QUOTED.finditer(drawn) if _has_letters(one[1]) and squeezed(one[1])[0] in self._joined)
        return [*found, *quoted]

    def _reach(self, drawn: str, letters: str, places: list[int]) -> int:
        """How many of these letters, from the first on, are theirs."""
        if places[0] and drawn[places[0] - 1].isalnum() and drawn[places[0]].isalnum():
            return 0
        # A text that begins alike stands beside these letters in the order of the alphabet.
        common, part = _in_common(self._texts, letters), _in_common(self._parts, letters)
        whole = next((length for length in range(common, 0, -1) if letters[:length] in self._whole and _ends(drawn, places, length)), 0)
        if common > whole:
            after = places[common - 1] + 1
            is_cut = _ELLIPSIS.match(drawn, after) or (common >= _LINE and _CUT.match(drawn, after))
            whole = common if common >= _SURE or is_cut else whole
        typed = next((length for length in range(part, _WORD - 1, -1) if _ends(drawn, places, length)), 0)
        if part and not typed and _ELLIPSIS.match(drawn, places[part - 1] + 1):
            typed = part
        return max(whole, typed)


def squeezed(text: str) -> tuple[str, list[int]]:
    """The letters of a text in small, without what is blank, and the place of each in the text."""
    places = [place for place, letter in enumerate(text) if not letter.isspace()]
    # A few letters have small ones of two; they stay, so that places fit.
    return "".join(small if len(small := text[place].lower()) == 1 else text[place] for place in places), places


def _whole(text: str, glyphs: Glyphs) -> tuple[str, ...]:
    """A text's letters, with what closes its last sentence and without."""
    found = {squeezed(shown)[0] for shown in _as_shown(text, glyphs)}
    return tuple(filter(_has_letters, found | {letters.rstrip(_CLOSING) for letters in found}))


_kept_whole = lru_cache(100_000)(_whole)
"""A record grows by few texts at a time."""


def _parts(text: str) -> Iterator[str]:
    """A few words in a row from each word on: what is longer is found as one part after another."""
    starts = [one.start() for one in _START.finditer(text)]
    for start, end in zip_longest(starts, starts[_IN_A_ROW:]):
        yield text[start:end]


def _as_shown(text: str, glyphs: Glyphs) -> set[str]:
    return {text, visible(text, glyphs=glyphs), visible(text, newlines=True, glyphs=glyphs)}


def _has_letters(text: str) -> bool:
    return any(map(str.isalpha, text))


def _in_common(texts: list[str], letters: str) -> int:
    place = bisect_left(texts, letters)
    return max((_alike(text, letters) for text in texts[max(place - 1, 0) : place + 1]), default=0)


def _alike(one: str, other: str) -> int:
    """How many letters two texts begin with in common."""
    return next((place for place, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))


def _ends(drawn: str, places: list[int], length: int) -> bool:
    """Whether so many letters end with a word."""
    after = places[length - 1] + 1
    return after == len(drawn) or not (drawn[after].isalnum() and drawn[after - 1].isalnum())
