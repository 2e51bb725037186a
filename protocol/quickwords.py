"""The words of a quick-log line: where each one stands, and what it says if it is a token or a flag."""

from __future__ import annotations

from protocol.errors import PointedError
from protocol.typed import TYPE_CHECKING, Final, Literal, NamedTuple
from protocol.vocabulary import Cause, Outcome

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

Kind = Literal["effort", "difficulty", "cause", "acknowledgement", "at", "domain"]

OUTCOMES: Final[Mapping[str, Outcome]] = {
    "achieved": Outcome.ACHIEVED,
    "partly": Outcome.PARTLY,
    "missed": Outcome.NOT_ACHIEVED,
    "skipped": Outcome.NOT_ATTEMPTED,
    "a": Outcome.ACHIEVED,
    "p": Outcome.PARTLY,
    "m": Outcome.NOT_ACHIEVED,
    "s": Outcome.NOT_ATTEMPTED,
    "not_achieved": Outcome.NOT_ACHIEVED,
    "not_attempted": Outcome.NOT_ATTEMPTED,
}
CAUSES: Final[Mapping[str, Cause]] = {cause.value: cause for cause in Cause if cause is not Cause.UNSPECIFIED}
CAUSE_LETTERS: Final[Mapping[str, Cause]] = {
    "e": Cause.EFFORT,
    "a": Cause.STRATEGY,
    "b": Cause.ABILITY,
    "s": Cause.STATE,
    "t": Cause.TASK,
    "o": Cause.OTHERS,
    "c": Cause.CIRCUMSTANCE,
    "u": Cause.LUCK,
}
"""The letter of each cause, in step 5 and in a short word. `a` is the approach; `h`, `j`, `k` and `l` move in a list of options."""
RATED: Final[Mapping[str, Kind]] = {"e": "effort", "d": "difficulty"}
RATINGS: Final = frozenset(RATED.values())
FLAGS: Final[Mapping[str, Kind]] = {
    "-e": "effort",
    "-d": "difficulty",
    "-c": "cause",
    "-k": "acknowledgement",
    "--at": "at",
    "--domain": "domain",
}


class QuickLogError(PointedError):
    """A quick-log line that cannot be read, with the place in it."""

    def __init__(self, sentence: str, text: str, start: int, end: int) -> None:
        super().__init__("Quick log", sentence, text, start, end)


class Word(NamedTuple):
    """A word with its place in the line. `literal`: a quoted group or an argument with white space, never a token or a flag."""

    text: str
    start: int
    end: int
    place: int
    literal: bool = False


class Given(NamedTuple):
    """One value of the line, not yet read. `text` is None for the bare token `k`."""

    kind: Kind
    text: str | None
    line: str
    start: int
    end: int

    def refused(self, sentence: str) -> QuickLogError:
        """The error that points at this value."""
        return QuickLogError(sentence, self.line, self.start, self.end)


def split(line: str) -> list[Word]:
    """The words of a line. A word that begins with `"` reaches to the next `"` before a blank; `""` inside stands for one `"`."""
    words: list[Word] = []
    start = _skip_blanks(line, 0)
    while start < len(line):
        group = _closing_quote(line, start)
        end = group or _skip_word(line, start)
        text = line[start + 1 : end - 1].replace('""', '"') if group else line[start:end]
        words.append(Word(text, start, end, len(words), literal=bool(group)))
        start = _skip_blanks(line, end)
    return words


def arguments(words: Sequence[str]) -> tuple[str, list[Word]]:
    """Shell arguments as one line and its words. An argument with white space in it is literal."""
    found: list[Word] = []
    start = 0
    for place, text in enumerate(words):
        found.append(Word(text, start, start + len(text), place, literal=not text or has_blank(text)))
        start += len(text) + 1
    return " ".join(words), found


def has_blank(text: str) -> bool:
    """Whether there is white space in it."""
    return len(text.split(maxsplit=1)) > 1 or text != text.strip()


def token_kind(word: Word) -> Kind | None:
    """What a token says: `e6`, `d5`, a cause, `k`. `e11` and `e6.5` are tokens with a value out of range; `e2e` is a word."""
    low = word.text.lower()
    if word.literal:
        return None
    if low == "k":
        return "acknowledgement"
    if low in CAUSES:
        return "cause"
    return RATED[low[0]] if low[:1] in RATED and _is_number(low[1:]) else None


def token(line: str, word: Word, kind: Kind) -> Given:
    """The value of a word that is a token."""
    value = None if kind == "acknowledgement" else word.text if kind == "cause" else word.text[1:]
    return Given(kind, value, line, word.start, word.end)


def short_word(word: Word) -> tuple[str, list[tuple[Kind, str | None]]] | None:
    """What a short first word such as `a65ak` says: the letter of the outcome, and effort, difficulty, cause and `k` in this order.

    It has the effort at least; what is behind that may be left out, and a 10 has no place in it. None for any other word.
    """
    low = word.text.lower()
    digits = low[1 : 1 + len(RATED)]
    digits = digits[: next((place for place, one in enumerate(digits) if one not in "0123456789"), len(digits))]
    tail = low[1 + len(digits) :]
    cause, acknowledged = tail.removesuffix("k"), tail.endswith("k")
    if word.literal or low[:1] not in OUTCOMES or not digits or (cause and cause not in CAUSE_LETTERS):
        return None
    said: list[tuple[Kind, str | None]] = list(zip(RATED.values(), digits, strict=False))
    said += [("cause", CAUSE_LETTERS[cause].value)] if cause else []
    return low[0], [*said, ("acknowledgement", None)] if acknowledged else said


def flag(word: Word) -> tuple[Kind, str | None] | None:
    """What a flag asks for, with the value that is attached to it (`-e6`, `--at=-2d`); None for any other word."""
    text = word.text
    if word.literal:
        return None
    if text in FLAGS:
        return FLAGS[text], None
    name, equals, value = text.partition("=")
    if equals and name in {"--at", "--domain"}:
        return FLAGS[name], value
    short, value = text[:2], text[2:]
    attached = _is_number(value) if short in {"-e", "-d"} else short == "-c" and value.lower() in CAUSES
    return (FLAGS[short], value) if attached else None


def is_clock(word: Word) -> bool:
    """Whether it has the form of a time of day."""
    hours, _, minutes = word.text.partition(":")
    return not word.literal and hours.isdecimal() and len(hours) <= len("18") and minutes.isdecimal() and len(minutes) == len("30")


def nearest(text: str, known: Iterable[str], likeness: float = 0.7) -> str:
    """The known word that a mistyped one may stand for, or nothing. `likeness` is 0-1 (Ratcliff and Obershelp 1988)."""
    from difflib import get_close_matches

    return next(iter(get_close_matches(text.lower()[:40], known, n=1, cutoff=likeness)), "")


def _is_number(text: str) -> bool:
    """Whether somebody meant a number by it: `6`, `-1`, `6.5`, `6,5`, `6/10`."""
    whole, _, part = text.removeprefix("-").replace(",", ".").replace("/", ".").partition(".")
    return whole.isdecimal() and (part.isdecimal() or not part)


def _closing_quote(line: str, start: int) -> int:
    """The end of the quoted group that begins here, 0 where none does."""
    if line[start] != '"':
        return 0
    end = line.find('"', start + 1)
    while end >= 0 and line[end + 1 : end + 2] == '"':
        end = line.find('"', end + 2)
    return end + 1 if end >= 0 and (line[end + 1 : end + 2] or " ").isspace() else 0


def _skip_blanks(line: str, place: int) -> int:
    while place < len(line) and line[place].isspace():
        place += 1
    return place


def _skip_word(line: str, place: int) -> int:
    while place < len(line) and not line[place].isspace():
        place += 1
    return place
