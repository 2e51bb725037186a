"""As much grammar as the rules need: which word is a verb where it stands, and which words only hold a sentence together."""

from __future__ import annotations

from functools import cache
from typing import Final

from protocol.detectors.inflections import bases, reads_as_gerund
from protocol.detectors.lexicon import words
from protocol.detectors.numbers import is_number
from protocol.detectors.reading import Reading
from protocol.detectors.verbs import DOUBLE, PLAIN
from protocol.typed import NamedTuple

POSSESSIVES: Final = words("my your his her its our their")
ARTICLES: Final = words("a an the this that these those")
COUNTS: Final = words(
    """
    one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty hundred dozen half
    once twice both each every another some any few several
    """,
)
DETERMINERS: Final = POSSESSIVES | ARTICLES | COUNTS
OBJECTS: Final = words("me him her it us them you myself yourself himself herself ourselves themselves something someone somebody everyone")
SUBJECTS: Final = words("i you he she we they it")
PREPOSITIONS: Final = words(
    """
    to with in at on from for before after during without by about into onto over under through behind between beside across along
    around against towards toward past near next until within inside outside off upon beyond above below among while when whenever
    """,
)
PARTICLES: Final = words("up down out off on in away back over forward forwards along aside apart together through again")
BE: Final = words("be am is are was were been being")
AUXILIARIES: Final = BE | words("have has had do does did can could will would shall should may might must ought")
QUESTIONS: Final = words("what who whom whose where when why how which whether if")
_FUNCTION: Final = (
    DETERMINERS
    | OBJECTS
    | SUBJECTS
    | PREPOSITIONS
    | PARTICLES
    | AUXILIARIES
    | QUESTIONS
    | words(
        """
        and or but nor so yet then than as of not no never none all half both only just even also too very really quite rather such same
        other more most less least much many like unlike plus minus per via because since though although however whereas unless except
        despite regarding maybe perhaps always often sometimes usually ever still already almost nearly there here now today tomorrow
        tonight yes okay please well oh everything anything nothing whatever everybody nobody anyone anybody instead else whole
        """,
    )
)
_NO_VERB_ENDINGS: Final = ("ness", "tion", "sion", "ity", "ship", "ful", "ous", "less", "able", "ible", "ly", "ance", "ence", "ism", "ist")


class Span(NamedTuple):
    """A run of tokens, from `start` up to, not including, `end`."""

    start: int
    end: int


@cache
def plain_verbs() -> frozenset[str]:
    """Base forms that are verbs wherever they begin a clause."""
    return words(PLAIN)


@cache
def double_verbs() -> frozenset[str]:
    """Base forms that are as often nouns."""
    return words(DOUBLE)


@cache
def known_verbs() -> frozenset[str]:
    """Base forms of every verb that is known."""
    return plain_verbs() | double_verbs()


def is_past(word: str) -> bool:
    """Whether a word can only be the past of a verb: "rang", "parked"."""
    return word not in known_verbs() and any(base in known_verbs() for base in bases(word, "ed"))


def is_function(word: str) -> bool:
    """Whether a word only holds the sentence together."""
    return word in _FUNCTION


def is_gerund(word: str) -> bool:
    """Whether a word reads as an `-ing` form, known or not."""
    return reads_as_gerund(word) or any(base in known_verbs() for base in bases(word, "ing"))


def opens_object(word: str) -> bool:
    """Whether what follows a verb begins with this word: "my", "the", "it", "three"."""
    return word in DETERMINERS or word in OBJECTS or is_number(word)


def after(reading: Reading, place: int) -> str:
    """The word after this one if no clause ends and no comma stands between them, else an empty string."""
    if place + 1 >= len(reading.tokens) or reading.tokens[place + 1].clause != reading.tokens[place].clause:
        return ""
    token = reading.tokens[place + 1]
    return "" if set(token.before) & set(',:()"') else token.word


def is_verb_at(reading: Reading, place: int, *, lenient: bool = False) -> bool:
    """Whether the word at the start of a phrase is a verb there: an instruction, or what "I will" would go before.

    `lenient` takes a word that is as often a noun for a verb unless what follows speaks against it.
    """
    word, follower = reading.tokens[place].word, after(reading, place)
    if follower in BE - {"be"} or follower in {"of", "'s"}:
        return False
    if word in plain_verbs():
        return True
    if word in double_verbs():
        return _has_company(follower) or (lenient and follower not in AUXILIARIES)
    return _could_be_verb(word) and (follower in POSSESSIVES | ARTICLES | OBJECTS) and follower not in {"that", "you"}


def _has_company(follower: str) -> bool:
    """Whether a word that may be a noun is followed by what only a verb has after it."""
    plural = follower.endswith("s") and not follower.endswith(("ss", "us", "is")) and len(follower) > 3  # noqa: PLR2004 - "gas"
    return opens_object(follower) or follower in PREPOSITIONS | PARTICLES or follower.endswith("ly") or plural


def _could_be_verb(word: str) -> bool:
    return word.isalpha() and not is_function(word) and not is_past(word) and not word.endswith((*_NO_VERB_ENDINGS, "ing", "ed", "s"))


_SIGNS: Final = frozenset(",:/()")
_PARTS: Final = words("and or then n plus also first firstly second secondly third thirdly next lastly finally")


def phrases(reading: Reading, parted_by: frozenset[str] = _PARTS, signs: frozenset[str] = _SIGNS) -> tuple[Span, ...]:
    """The text in pieces: clauses, and within them what commas, colons, slashes and words such as "and" part."""
    spans: list[Span] = []
    for start, end in reading.clauses:
        begun = start
        for place in range(start, end):
            token = reading.tokens[place]
            if place > begun and set(token.before) & signs:
                spans.append(Span(begun, place))
                begun = place
            if token.word in parted_by:
                spans.append(Span(begun, place))
                begun = place + 1
        spans.append(Span(begun, end))
    return tuple(span for span in spans if span.start < span.end)
