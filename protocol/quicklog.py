"""The quick log: one grammar for the shell's `log` and for the box on the dashboard.

    OUTCOME [words...] [e6] [d5] [cause] [k]        a walked in and stayed e6 d5 strategy
    OUTCOME and the rest in one word                a65ak                   the same values in five keys

A person's words are sacred, so a token is taken only where it can hardly be one of them:

- right after the outcome, a run of tokens that has an `e` or a `d` among them;
- at the end, a run of tokens that begins with an `e` or a `d`. One word in it that is no token is taken for a slip and refused; with two
  such words or more the whole is the person's own ("played e4 in the park");
- anywhere, when there are no words but tokens and quoted ones.

So `m did not do the task` has no cause, and `m did the task e6` keeps its words. In quotes everything is words. Flags (`-e 6`, `-d`, `-c`,
`-k WORDS`, `--at WHEN`, `--domain ID`) stand anywhere after the outcome; `-k` takes the words up to the next flag or one quoted group.
"""

from __future__ import annotations

from protocol.quickwords import (
    CAUSE_LETTERS,
    CAUSES,
    FLAGS,
    OUTCOMES,
    RATED,
    RATINGS,
    Given,
    Kind,
    QuickLogError,
    Word,
    arguments,
    flag,
    has_blank,
    is_clock,
    nearest,
    short_word,
    split,
    token,
    token_kind,
)
from protocol.text import LIMITS, TextError, clean, field, rating
from protocol.typed import TYPE_CHECKING, Final, NamedTuple
from protocol.visible import quoted

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from protocol.vocabulary import Cause, Outcome

__all__ = ["DRAFT", "QuickLog", "QuickLogError", "complete", "parse_line", "parse_words", "short_form", "unparse"]

DRAFT: Final = "quick_log"
"""The key under which a line is kept that is typed and not sent."""

_WANTED: Final[Mapping[Kind, str]] = {
    "effort": "a number from 0 to 10",
    "difficulty": "a number from 0 to 10",
    "cause": "a cause",
    "acknowledgement": "your own words",
    "at": "a time such as 18:30",
    "domain": "the id of a domain",
}
_SURELY_MEANT: Final = 0.85


class QuickLog(NamedTuple):
    """What a quick-log line says. Effort and difficulty are 0-10, None where not given.

    `acknowledgement`: None is not acknowledged, "" is acknowledged with the prefilled sentence. `at` is a WHEN as typed.
    """

    outcome: Outcome
    evidence: str = ""
    effort: int | None = None
    difficulty: int | None = None
    cause: Cause | None = None
    acknowledgement: str | None = None
    at: str | None = None
    domain: str | None = None


def parse_line(text: str) -> QuickLog:
    """Read a line of the quick-log box. Raises QuickLogError with the place, and TextError for words over their limit."""
    words, flags = _take_flags(text, split(text))
    return _compose(text, words, flags)


def parse_words(  # noqa: PLR0913 - one argument a flag
    words: Sequence[str],
    *,
    effort: str | None = None,
    difficulty: str | None = None,
    cause: str | None = None,
    acknowledgement: str | None = None,
    at: str | None = None,
    domain: str | None = None,
) -> QuickLog:
    """Read the shell's words, outcome first, with the flags as they were given. Raises as `parse_line` does.

    An argument that holds white space is literal evidence; a single one that holds the whole line is read as the box would.
    """
    found = (effort, difficulty, cause, acknowledgement, at, domain)
    flags = [_argument(name, kind, value) for (name, kind), value in zip(FLAGS.items(), found, strict=True) if value is not None]
    if len(words) == 1 and has_blank(words[0]):
        line, (rest, more) = words[0], _take_flags(words[0], split(words[0]))
        return _compose(line, rest, [*flags, *more])
    line, rest = arguments(words)
    return _compose(line, rest, flags)


def unparse(log: QuickLog) -> str:
    """The line that `parse_line` reads as this value, for every value that it can return."""
    letter = next(name for name, outcome in OUTCOMES.items() if outcome is log.outcome and len(name) == 1)
    ratings = [f"{rated}{value}" for rated, value in (("e", log.effort), ("d", log.difficulty)) if value is not None]
    cause = [log.cause.value] if log.cause else []
    tokens = [*ratings, *cause, "k"] if log.acknowledgement == "" else [*ratings, *cause]
    bare = _is_plain(log.evidence) and (bool(ratings) or not tokens)
    evidence = log.evidence if bare or not log.evidence else _quote(log.evidence)
    valued = {"-k": log.acknowledgement, "--at": log.at, "--domain": log.domain}
    flags = [f"{name} {_quote(value)}" for name, value in valued.items() if value]
    return " ".join([letter, *filter(None, [evidence]), *tokens, *flags])


def complete(text: str, cursor: int) -> list[str]:
    """The words that may stand in place of the one that ends at the cursor, in the order of the grammar.

    Within a person's own words there are none, but for a rating that has its first digit.
    """
    before = text[:cursor]
    words = split(before)
    begun = words.pop() if words and words[-1].end == len(before) else None
    if begun and begun.literal:
        return []
    typed = begun.text.lower() if begun else ""
    return [one for one in _candidates(words, typed) if one.startswith(typed) and one != typed]


def short_form(text: str) -> str:
    """What may follow in a short first word that is being typed, such as `a6`; "" for any other line."""
    words = split(text)
    found = short_word(words[0]) if len(words) == 1 and words[0].end == len(text) else None
    if found is None:
        return ""
    kinds = [kind for kind, _ in found[1]]
    causes = "  ".join(f"{letter} {cause}" for letter, cause in CAUSE_LETTERS.items())
    following = {"difficulty": "0-9 difficulty", "cause": causes, "acknowledgement": "k"}
    order = tuple(following)
    past = max((order.index(kind) for kind in kinds if kind in following), default=-1)
    return "  ".join(following[kind] for kind in order[past + 1 :])


def _candidates(words: list[Word], typed: str) -> list[str]:
    if not words:
        return [name for name in OUTCOMES if len(name) > 1 and "_" not in name]
    asked = FLAGS.get(words[-1].text)
    if asked in RATINGS:
        return [str(number) for number in range(11)]
    if asked:
        return list(CAUSES) if asked == "cause" else []
    if typed.startswith("-"):
        return list(FLAGS)
    run = _run_before(words)
    ratings = [f"{letter}{number}" for letter, kind in RATED.items() if kind not in run for number in range(11)]
    if not run and len(words) > 1:
        return ratings if len(typed) > 1 else []
    causes = [] if "cause" in run else list(CAUSES)
    return [*ratings, *causes, *([] if "acknowledgement" in run else ["k"])]


def _run_before(words: list[Word]) -> list[Kind]:
    """The kinds of the tokens that the words end with, the outcome left out."""
    run: list[Kind] = []
    for word in reversed(words[1:]):
        kind = token_kind(word)
        if kind is None:
            break
        run.insert(0, kind)
    while run and len(run) < len(words) - 1 and run[0] not in RATINGS:
        del run[0]
    return run


def _compose(line: str, words: list[Word], flags: list[Given]) -> QuickLog:
    outcome, short = _outcome(line, words)
    tokens, evidence = _part(line, words[1:])
    given: dict[Kind, Given] = {}
    for one in [*short, *flags, *tokens]:
        if one.kind in given:
            raise one.refused(f"The {one.kind} stands here twice; keep one, or put your words in quotes.")
        given[one.kind] = one
    return QuickLog(
        outcome,
        field("attempt.evidence", _slice(line, evidence)),
        effort=_rating(given.get("effort")),
        difficulty=_rating(given.get("difficulty")),
        cause=_cause(given.get("cause")),
        acknowledgement=_acknowledgement(given.get("acknowledgement")),
        at=_plain(given.get("at")),
        domain=_plain(given.get("domain")),
    )


def _outcome(line: str, words: list[Word]) -> tuple[Outcome, list[Given]]:
    """The outcome, and what a short first word says beside it."""
    choice = "a (achieved), p (partly), m (missed: not this time) or s (skipped)"
    if not words:
        raise QuickLogError(f"Begin with how it went: {choice}.", line, 0, 0)
    first = words[0]
    found, short = OUTCOMES.get(first.text.lower()), short_word(first)
    if short is not None:
        letter, said = short
        if first.text[1:3] == "10":
            raise QuickLogError(
                f"{quoted(first.text)} may say 10, or 1 and 0; write {letter} e10 or {letter} e1 d0.", line, first.start, first.end
            )
        return OUTCOMES[letter], [Given(kind, value, line, first.start, first.end) for kind, value in said]
    if found is None:
        near = nearest(first.text, OUTCOMES)
        means = f"did you mean {near}? Begin" if near else "begin"
        raise QuickLogError(f"{quoted(first.text)} is no outcome; {means} with {choice}.", line, first.start, first.end)
    return found, []


def _part(line: str, words: list[Word]) -> tuple[list[Given], list[Word]]:
    """The tokens among the words, and the words that are evidence."""
    kinds = [token_kind(word) for word in words]
    if all(kind or word.literal for word, kind in zip(words, kinds, strict=True)):
        head, tail = 0, 0
        evidence = [word for word in words if word.literal]
    else:
        head = _head(kinds)
        tail = _tail(line, words, kinds, head)
        evidence = words[head:tail]
    if head and len(evidence) == 1 and nearest(evidence[0].text, CAUSES, _SURELY_MEANT):
        raise _stranger(line, evidence[0])
    taken = zip([*words[:head], *words[tail:]], [*kinds[:head], *kinds[tail:]], strict=True)
    return [token(line, word, kind) for word, kind in taken if kind], evidence


def _head(kinds: list[Kind | None]) -> int:
    """How many of the first words are a run of tokens."""
    end = kinds.index(None)
    return end if RATINGS.intersection(kinds[:end]) else 0


def _tail(line: str, words: list[Word], kinds: list[Kind | None], head: int) -> int:
    """Where the last run of tokens begins. Raises QuickLogError for the one word in it that is none."""
    plain = [place for place in range(head, len(kinds)) if kinds[place] is None]
    before = plain[-2] if len(plain) > 1 else head - 1
    start = next((place for place in range(before + 1, len(kinds)) if kinds[place] in RATINGS), len(kinds))
    if start < plain[-1]:
        raise _stranger(line, words[plain[-1]])
    return start


def _stranger(line: str, word: Word) -> QuickLogError:
    near = nearest(word.text, CAUSES)
    means = f"; did you mean {near}?" if near else f": {' '.join(CAUSES)}. To keep it as a word, put all your words in quotes."
    return QuickLogError(f"{quoted(word.text)} is no cause{means}", line, word.start, word.end)


def _slice(line: str, words: list[Word]) -> str:
    """The words with the person's own spacing; a single quoted group without its quotes."""
    if len(words) == 1:
        return words[0].text
    stretches: list[tuple[int, int]] = []
    place = -1
    for word in words:
        start = stretches.pop()[0] if stretches and word.place == place + 1 else word.start
        stretches.append((start, word.end))
        place = word.place
    return " ".join(line[start:end] for start, end in stretches)


def _take_flags(line: str, words: list[Word]) -> tuple[list[Word], list[Given]]:
    """The words without the flags and their values, and what the flags give."""
    kept: list[Word] = []
    flags: list[Given] = []
    place = 0
    while place < len(words):
        asked = flag(words[place])
        end = place + 1
        if asked is None:
            kept.append(words[place])
        else:
            kind, attached = asked
            end = end if attached is not None else _value_end(words, end, kind)
            flags.append(_flagged(line, words[place:end], kind, attached))
        place = end
    return kept, flags


def _value_end(words: list[Word], first: int, kind: Kind) -> int:
    """Where the value of a flag ends that begins at the word `first`."""
    if first == len(words) or words[first].literal:
        return min(first + 1, len(words))
    if kind == "acknowledgement":
        return next((place for place in range(first, len(words)) if flag(words[place])), len(words))
    end = first + 1
    if kind == "at" and ":" not in words[first].text:
        clock = end + 1 if end < len(words) and words[end].text.lower() == "at" else end
        return clock + 1 if clock < len(words) and is_clock(words[clock]) else end
    return end


def _flagged(line: str, words: list[Word], kind: Kind, attached: str | None) -> Given:
    name, values = words[0], words[1:]
    if attached is not None:
        return Given(kind, attached, line, name.end - len(attached), name.end)
    if not values:
        raise QuickLogError(f"Write {_WANTED[kind]} after {name.text}.", line, name.start, name.end)
    start, end = values[0].start, values[-1].end
    return Given(kind, values[0].text if values[0].literal else line[start:end], line, start, end)


def _argument(name: str, kind: Kind, value: str) -> Given:
    """A flag of the shell, its error shown as it would be typed."""
    line = f"{name} {value}"
    return Given(kind, value, line, len(name) + 1, len(line))


def _rating(given: Given | None) -> int | None:
    if given is None:
        return None
    try:
        return rating(given.text, given.kind)
    except TextError as refusal:
        raise given.refused(refusal.sentence) from None


def _cause(given: Given | None) -> Cause | None:
    if given is None:
        return None
    typed = (given.text or "").strip().lower()
    if typed not in CAUSES:
        near = nearest(typed, CAUSES)
        means = f"did you mean {near}?" if near else f"choose one of {' '.join(CAUSES)}."
        raise given.refused(f"{quoted(typed)} is no cause; {means}")
    return CAUSES[typed]


def _acknowledgement(given: Given | None) -> str | None:
    if given is None:
        return None
    if given.text is None:
        return ""
    return clean(given.text, name=given.kind, low=1, high=LIMITS["attempt.acknowledgement"][1])


def _plain(given: Given | None) -> str | None:
    if given is None:
        return None
    value = (given.text or "").strip()
    if not value:
        raise given.refused(f"Write {_WANTED[given.kind]} here, or leave the flag out.")
    return value


def _is_plain(evidence: str) -> bool:
    """Whether it reads as nothing but words without quotes around it."""
    return '"' not in evidence and all(token_kind(word) is None and flag(word) is None for word in split(evidence))


def _quote(text: str) -> str:
    return '"' + text.replace('"', '""') + '"'
