"""The text as the rules read it: plain words in clauses, each with its place in the text as typed (spec 2.0, points 1-3)."""

from __future__ import annotations

import re
from functools import cache
from typing import Final
from unicodedata import category, normalize

from protocol.detectors.spelling import READ, SHORT_FORMS, plain_words
from protocol.typed import NamedTuple

_VOICE: Final = 0.8
"""A quotation that takes up this much of the text is the person's own line, not somebody else's."""

_QUOTES: Final = dict.fromkeys("\u201c\u201d\u201e\u201f\u00ab\u00bb\u2033", '"') | dict.fromkeys(
    "\u2018\u2019\u201a\u201b\u2032`\u00b4", "'"
)
_DASHES: Final = dict.fromkeys("\u2010\u2011\u2012\u2013\u2212", "-") | {"\u2014": " - ", "\u2015": " - "}
_SIGNS: Final = _QUOTES | _DASHES | {"\n": ". ", "\r": ". ", "\u2028": ". ", "\u2029": ". "}

_ENDS_CLAUSE: Final = frozenset(".;!?\u203d")
_BEGIN_CLAUSE: Final = frozenset({"but", "however", "although", "though", "whereas"})
_BEGIN_AFTER_COMMA: Final = frozenset({"it", "i", "this", "that", "just", "so", "then", "yet"})
_COMPARING: Final = ("as", "though")
"""Two words that are one: "as though I knew" goes on, where "though" alone begins anew."""
_DASH: Final = "\u2014"
"""How a spaced dash stands in `Token.before`."""
_GAP: Final = '"'
"""How a quotation that was left out stands in `Token.before`."""


class Token(NamedTuple):
    """One word or number of the plain text. A short form such as "can't" gives two tokens with the same place.

    `before` holds the punctuation since the token before it, without blanks.
    """

    word: str
    start: int
    end: int
    clause: int
    before: str


class Reading(NamedTuple):
    """A text cut into tokens. `words` are those of the tokens; `clauses` are the bounds of each clause as places in them."""

    tokens: tuple[Token, ...]
    clauses: tuple[tuple[int, int], ...]
    words: tuple[str, ...]

    def clause_of(self, place: int) -> tuple[int, int]:
        """The bounds of the clause that the token at this place stands in."""
        return self.clauses[self.tokens[place].clause]


class _Piece(NamedTuple):
    """Something between blanks: a word, a number or a sign, with its place in the plain text."""

    text: str
    start: int
    end: int
    word: bool


def read(text: str, *, mask_quotes: bool = True) -> Reading:
    """Read the first 500 characters of a text.

    What stands in quotation marks is left out unless it is nearly all there is; with `mask_quotes=False` it is read like the rest.
    """
    plain, places = _plain(text[:READ])
    tokens: list[Token] = []
    clause, pending = 0, ""
    hidden = {place for start, end in (_quotations(plain) if mask_quotes else []) for place in range(start, end)}
    for piece in _pieces(plain):
        if piece.start in hidden:
            pending += _GAP
            continue
        if not piece.word:
            pending += _DASH if _is_dash(plain, piece) else piece.text
            continue
        words = plain_words(piece.text)
        if tokens and _begins_clause(words[0], pending) and (tokens[-1].word, words[0]) != _COMPARING:
            clause += 1
        start, end = places[piece.start], places[piece.end - 1] + 1
        tokens += [Token(word, start, end, clause, "" if inner else pending) for inner, word in enumerate(words)]
        pending = ""
    return Reading(tuple(tokens), _bounds(tokens), tuple(token.word for token in tokens))


def _plain(text: str) -> tuple[str, list[int]]:
    """The text in lower case, with straight quotes and without accents, and where each of its characters comes from."""
    kept: list[str] = []
    places: list[int] = []
    for place, typed in enumerate(text):
        plain = typed.lower() if typed.isascii() else "".join(_simple(typed))
        for one in _SIGNS.get(plain, plain):
            kept.append(one if one.isprintable() else " ")
            places.append(place)
    return "".join(kept), places


def _simple(typed: str) -> list[str]:
    if typed in _SIGNS:
        return [_SIGNS[typed]]
    return [one for one in normalize("NFKD", typed).lower() if category(one) not in {"Mn", "Me", "Cf"}]


@cache
def _piece() -> re.Pattern[str]:
    clock = r"\d{1,2}(?:[:.]\d\d)? ?[ap]\.?m\b\.?"
    number = r"[$£€]?\d+(?:[.,:/]\d+)*(?:[a-z%]+)?"
    word = r"[^\W\d_]+(?:'[^\W\d_]+)*"
    return re.compile(rf"(?P<clock>{clock})|(?P<number>{number})|(?P<word>{word})|[^\s\w]|\w")


def _pieces(plain: str) -> list[_Piece]:
    found: list[_Piece] = []
    for match in _piece().finditer(plain):
        text, kind = match[0], match.lastgroup
        if kind == "clock":
            text = text.replace(" ", "").replace(".m", "m").rstrip(".")
        found.append(_Piece(text, match.start(), match.end(), word=kind is not None or text in SHORT_FORMS))
    return found


def _is_dash(plain: str, piece: _Piece) -> bool:
    return piece.text == "-" and plain[piece.start - 1 : piece.start] in {" ", "-"} and plain[piece.end : piece.end + 1] in {" ", "-"}


def _begins_clause(word: str, pending: str) -> bool:
    if _ENDS_CLAUSE & set(pending) or _DASH in pending or word in _BEGIN_CLAUSE:
        return True
    return "," in pending and word in _BEGIN_AFTER_COMMA


def _quotations(plain: str) -> list[tuple[int, int]]:
    """Where quotations stand, their marks included; none where one of them is nearly the whole text."""
    found: list[tuple[int, int]] = []
    opened: dict[str, int] = {}
    for place, sign in enumerate(plain):
        if sign not in {'"', "'"}:
            continue
        before, after = plain[place - 1 : place] if place else "", plain[place + 1 : place + 2]
        if sign in opened and (sign == '"' or not after.isalnum()):
            found.append((opened.pop(sign), place + 1))
        elif sign == '"' or (not before.isalnum() and after.isalnum()):
            opened.setdefault(sign, place)
    all_of_it = len(plain.strip()) * _VOICE
    return [] if any(end - start >= all_of_it for start, end in found) else found


def _bounds(tokens: list[Token]) -> tuple[tuple[int, int], ...]:
    starts = [place for place, token in enumerate(tokens) if not place or tokens[place - 1].clause != token.clause]
    return tuple(zip(starts, [*starts[1:], len(tokens)], strict=True)) if starts else ()
