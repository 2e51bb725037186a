"""A quick look at a text before D7 reads it: most texts hold nothing that any of its phrases could begin to stand in.

The word lists of D7 take longer to load than all else that a quick log does behind its receipt. Each of its heavy phrases cannot do
without two words; `heavy_words` has these pairs, drawn from the lists by `tools/heavy_words.py`. Where a text has no pair, D7 would
say `none`; where it has one, or is not plainly words in ASCII, D7 is asked. A test holds the pairs to every phrase.
"""

from __future__ import annotations

from functools import cache

from protocol.detectors.heavy_words import FIRSTS, SECONDS
from protocol.detectors.spelling import READ, SHORT_FORMS, plain_words
from protocol.typed import Final

STEM: Final = 3
"""Letters that a stem has at least."""

_DIGITS: Final = "0123456789"


def may_be_heavy(text: str) -> bool:
    """Whether D7 has to read a text; False only where it would say `none`."""
    words = words_held(text)
    return words is None or _has_pair(words)


def words_held(text: str) -> set[str] | None:
    """The plain words of a text, numbers as they stand; None where it is not plain enough to tell them without reading it in full."""
    typed = text[:READ]
    if not typed.isascii():
        return None
    words = [word.strip("'") for word in typed.lower().translate(_signs()).split()]
    return {one for word in words for one in plain_words(word)} if all(map(_is_plain, words)) else None


def _is_plain(word: str) -> bool:
    """Whether a reading would not cut it further: letters, with an apostrophe inside, or a number with letters behind it."""
    behind = word.lstrip(_DIGITS)
    return not behind or behind.isalpha() or all(part.isalpha() for part in word.split("'"))


def _has_pair(words: set[str]) -> bool:
    held = words | {f"{word[:length]}*" for word in words for length in range(STEM, len(word) + 1)}
    partners = _partners()
    return any(_is_enough(partners[word].split(), held) for word in held & partners.keys())


def _is_enough(partners: list[str], held: set[str]) -> bool:
    return not partners or not held.isdisjoint(partners)


@cache
def _signs() -> dict[int, str]:
    """What stands between words, as blanks; `&` and `+` as the words that they are read as."""
    between = [sign for sign in map(chr, range(128)) if not sign.isalnum() and sign != "'"]
    return {ord(sign): f" {SHORT_FORMS.get(sign, '')} " for sign in between}


@cache
def _partners() -> dict[str, str]:
    """By each word, those with which it makes a pair; "" where it is enough by itself."""
    places = zip(FIRSTS.split(), SECONDS.split(";"), strict=True)
    return {word: partners for words, partners in places for word in words.split("|")}
