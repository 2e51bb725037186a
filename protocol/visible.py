"""Text that a terminal obeys, reorders or hides, turned into text that a person can see.

What is stored stays as typed; only what is shown goes through here. The classes follow Unicode's list of default-ignorable
code points and the bidirectional controls of Trojan Source (Boucher and Anderson 2021); the choice of marks is ours.
"""

from __future__ import annotations

from functools import cache

from protocol.typed import TYPE_CHECKING, Final, Literal

if TYPE_CHECKING:
    from re import Match, Pattern

Glyphs = Literal["unicode", "ascii"]

_BIDI = "\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069"
_INVISIBLE = (
    "\xad\u034f\u115f\u1160\u17b4\u17b5\u180e\u200b\u2060-\u2065\u206a-\u206f\u3164\ufeff\uffa0\ufff0-\ufffb"
    "\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0000-\U000e00ff\U000e01f0-\U000e0fff"
)
_BREAKS = "\x85\u2028\u2029"
_CONTROLS = "\x00-\x1f\x7f-\x9f"
_SURROGATES = "\ud800-\udfff"
_JOINERS = "\u200c\u200d"
# Between two of these a joiner is spelling, not hiding: emoji sequences, and the Arabic, Indic and South-East Asian scripts.
_JOINED = (
    "\ufe0f\u2190-\u23ff\u2460-\u2bff\U0001f000-\U0001faff"
    "\u0620-\u06ff\u0750-\u077f\u08a0-\u08ff\u0900-\u0dff\u1000-\u109f\u1780-\u17b3\u17b6-\u17ff\ufb50-\ufdff\ufe70-\ufefc"
)

_PICTURES = 0x2400
_SPACE = 0x20
_LATIN = 0x100
_PLANE = 0x10000


def visible(text: str, *, newlines: bool = False, glyphs: Glyphs = "unicode") -> str:
    r"""Return the text with every control, bidirectional and hidden character as a mark of one cell.

    With `glyphs="ascii"` the marks are escapes like `\x1b` (several cells). With `newlines` a line feed stays a line feed. Text
    without such characters comes back as it is, and applying it twice changes nothing more.
    """
    if text.isascii() and text.isprintable():
        return text
    mark = _escape if glyphs == "ascii" else _picture

    def replace(found: Match[str]) -> str:
        return "\n" if newlines and found[0] == "\n" else mark(found[0])

    return _hidden().sub(replace, text)


def escaped(document: str) -> str:
    """A JSON document with the same value, in which every character that `visible` would mark is an escape."""
    if document.isascii() and document.isprintable():
        return document
    from json import dumps

    return _hidden().sub(lambda found: dumps(found[0])[1:-1], document)


QUOTED: Final = 32
"""How many characters of a person's words a sentence of ours repeats."""


def quoted(text: str, room: int = QUOTED) -> str:
    """A person's words inside a sentence of ours: in quotes, visible, cut to at most `room` characters."""
    return f"'{visible(text if len(text) <= room else text[: room - 3] + '...')}'"


def cells(text: str) -> int:
    """How many terminal cells the text takes: 2 for wide characters, 0 for combining ones (Unicode annex 11)."""
    if text.isascii():
        return len(text)
    from unicodedata import category, east_asian_width

    return sum(2 if east_asian_width(one) in "WF" else category(one) not in {"Mn", "Me", "Cf"} for one in text)


@cache
def _hidden() -> Pattern[str]:
    """Everything to be marked. Compiled on first use: most words never need it."""
    import re

    always = f"[{_CONTROLS}{_BREAKS}{_BIDI}{_INVISIBLE}{_SURROGATES}]"
    return re.compile(f"{always}|(?<![{_JOINED}])[{_JOINERS}]|[{_JOINERS}](?![{_JOINED}])")


@cache
def _bidi() -> Pattern[str]:
    import re

    return re.compile(f"[{_BIDI}]")


def _picture(character: str) -> str:
    """One cell in every terminal: a control picture, or one of four signs by what the character would do."""
    code = ord(character)
    if code < _SPACE:
        return chr(_PICTURES + code)
    if character == "\x7f":
        return "\u2421"
    if character in _BREAKS:
        return "\u2424"
    if _bidi().match(character):
        return "\u21c4"
    return "\u2426" if character < "\xa0" or "\ud800" <= character <= "\udfff" else "\u2422"


def _escape(character: str) -> str:
    code = ord(character)
    if code < _LATIN:
        return f"\\x{code:02x}"
    return f"\\u{code:04x}" if code < _PLANE else f"\\U{code:08x}"
