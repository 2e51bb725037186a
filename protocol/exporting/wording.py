"""How much of a person's own words an export carries: all of them, those that name nobody, or none.

Redaction is by rule (our choice, unvalidated): it takes out what may tell who or where, and rather too much than too little. It can miss
a name that is written small, so whoever hands the text on is told to read it first.
"""

from __future__ import annotations

import re
from enum import StrEnum
from functools import cache
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from re import Match, Pattern


class Words(StrEnum):
    """How much of the words an export carries."""

    ALL = "all"
    REDACTED = "redacted"
    NONE = "none"


TAKEN_OUT: Final = "[...]"
PLAIN: Final = "Your record is sealed; this file is not. Whoever can open it can read what is in it."

_STARTERS: Final = frozenset(
    {
        *("a", "about", "after", "again", "all", "also", "although", "always", "an", "and", "another", "any", "as", "at"),
        *("because", "before", "better", "both", "but", "by", "can", "did", "do", "during", "each", "either", "even", "every"),
        *("everyone", "everything", "first", "for", "from", "got", "had", "half", "has", "have", "he", "her", "here", "his"),
        *("how", "however", "if", "in", "instead", "into", "is", "it", "its", "just", "last", "later", "less", "look", "made"),
        *("many", "maybe", "more", "most", "my", "next", "no", "nobody", "not", "nothing", "now", "of", "on", "once", "one"),
        *("only", "or", "other", "our", "out", "over", "people", "read", "said", "same", "say", "she", "slow", "small", "so"),
        *("some", "somebody", "someone", "something", "sometimes", "speak", "start", "still", "take", "that", "the", "their"),
        *("then", "there", "these", "they", "this", "those", "three", "to", "today", "tomorrow", "too", "took", "two", "under"),
        *("until", "up", "was", "we", "went", "were", "what", "when", "where", "while", "who", "why", "with", "without", "write"),
        *("yes", "yesterday", "yet", "you", "your"),
    }
)
"""Words that tell nobody's name at the start of a sentence. Others with a capital there are taken out, but for verbs by their endings."""
_VERB_ENDINGS: Final = ("ed", "ing")
_KEPT: Final = frozenset({"i", "i'm", "i'll", "i'd", "i've", "ok"})
_OPENING: Final = " \t\"'([\u201c\u2018-*"
_SENTENCE_ENDS: Final = (".", "!", "?", ":", "\n", "\u2026")


def said(text: str, words: Words) -> str:
    """A person's words as far as an export carries them; "" where it carries none."""
    match words:
        case Words.ALL:
            return text
        case Words.REDACTED:
            return redacted(text)
        case Words.NONE:
            return ""


def alias_said(name: str, words: Words) -> str:
    """What a person calls somebody else: redacted, it is taken out whole."""
    return TAKEN_OUT if words is Words.REDACTED and name else said(name, words)


def redacted(text: str) -> str:
    """The text without addresses, numbers and names, as far as they can be told by their form."""
    without = _telling().sub(TAKEN_OUT, text)
    return _several().sub(TAKEN_OUT, _word().sub(_unless_plain, without))


def _unless_plain(found: Match[str]) -> str:
    """A word, unless it has a capital and no plain reason for one."""
    word = found[0]
    if not word[0].isupper():
        return word
    plain = word.replace("\u2019", "'").casefold()
    if plain in _KEPT:
        return word
    before = found.string[: found.start()].rstrip(_OPENING)
    is_start = not before or before.endswith(_SENTENCE_ENDS)
    return word if is_start and (plain in _STARTERS or plain.endswith(_VERB_ENDINGS)) else TAKEN_OUT


@cache
def _telling() -> Pattern[str]:
    """Addresses of pages and of mail, handles, and numbers of three digits or more with what parts them."""
    page = r"(?:https?://|www\.)\S+|\b[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|edu|gov|io|de|uk|fr|eu)\b\S*"
    return re.compile(rf"{page}|\S+@\S+|@\w+|\+?\d[\s().\-/]*\d[\s().\-/]*\d(?:[\s().\-/]*\d)*")


@cache
def _word() -> Pattern[str]:
    return re.compile(r"[^\W\d_][\w'\u2019-]*")


@cache
def _several() -> Pattern[str]:
    return re.compile(r"\[\.\.\.\](?:[\s,&-]*\[\.\.\.\])+")
