"""What a quick-log line that is being typed may go on with: the values of the entry before, and words that were written earlier.

It is shown behind the cursor and logged only once it is taken, so that nobody's entry says what they did not.
"""

from __future__ import annotations

from heapq import nlargest
from itertools import chain

from protocol.quicklog import QuickLogError, complete, parse_line
from protocol.quickwords import split, token_kind
from protocol.snapshot import when
from protocol.text import TextError
from protocol.typed import TYPE_CHECKING, Final, NamedTuple
from protocol.visible import visible
from protocol.vocabulary import Cause, Outcome

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from protocol.entities import Attempt, Domain
    from protocol.quicklog import QuickLog
    from protocol.snapshot import Snapshot

_LOOKED_AT: Final = 300
"""Entries that are looked through for words, the newest ones."""
_LEAST: Final = 2
"""Characters of a person's own words from which they may be known."""
_LONGEST: Final = 200
"""Characters of a line beyond which it is not looked at: no words on record are longer."""
_SCARCE: Final = 3
"""Shorter words on record are typed sooner than taken."""


class Recall(NamedTuple):
    """What is on record to go on with.

    Attributes:
        values: For each outcome the tokens of the newest entry with it; of another outcome's the ratings alone, since a cause belongs
            to how it went.
        phrases: What to keep or change next time, why it went so, and whom you have as a model; newest first, each once.
    """

    values: Mapping[Outcome, tuple[str, ...]]
    phrases: tuple[str, ...] = ()


NOTHING: Final = Recall({})


def recall(snapshot: Snapshot, domain: Domain | None) -> Recall:
    """What the recent record of a domain has to go on with."""
    if domain is None:
        return NOTHING
    mine = (one for one in snapshot.attempts.values() if one.domain_id == domain.id and one.attempted)
    found = nlargest(_LOOKED_AT, mine, key=when)
    mine_too = (one for one in snapshot.models.values() if one.domain_id == domain.id)
    models = sorted(mine_too, key=lambda one: (one.at.occurred_at, one.id), reverse=True)
    said = chain((one.alias for one in models), *((one.next_strategy, one.cause_text) for one in found))
    return Recall(_values(found), tuple(_once(said)))


def going_on(text: str, known: Recall) -> str:
    """What may be put behind a line, "" where nothing is known: the rest of a phrase first, then of a token, then the values before."""
    if not text.strip() or len(text) > _LONGEST:
        return ""
    return _rest_of_phrase(text, known.phrases) or _rest_of_values(text, known) or _rest_of_word(text)


def _values(found: list[Attempt]) -> Mapping[Outcome, tuple[str, ...]]:
    valued = [one for one in found if _tokens(one)]
    values: dict[Outcome, tuple[str, ...]] = {}
    for outcome in (Outcome.ACHIEVED, Outcome.PARTLY, Outcome.NOT_ACHIEVED):
        same = next((one for one in valued if one.outcome is outcome), None)
        newest = same or next(iter(valued), None)
        if newest is not None:
            values[outcome] = _tokens(newest if same is not None else newest._replace(cause=Cause.UNSPECIFIED))
    return values


def _tokens(attempt: Attempt) -> tuple[str, ...]:
    rated = (("e", attempt.effort), ("d", attempt.difficulty))
    cause = () if attempt.cause is Cause.UNSPECIFIED else (attempt.cause.value,)
    return (*(f"{letter}{value}" for letter, value in rated if value is not None), *cause)


def _once(said: Iterable[str]) -> Iterator[str]:
    """Words that a line takes as they are, each once. What a terminal must not be sent is shown otherwise, and so is left out."""
    known: set[str] = set()
    for words in (one.strip() for one in said):
        if len(words) >= _SCARCE and words.casefold() not in known and visible(words) == words and _is_evidence(words):
            known.add(words.casefold())
            yield words


def _is_evidence(words: str) -> bool:
    line = _read(f"a {words}")
    return line is not None and line.evidence == words


def _read(text: str) -> QuickLog | None:
    try:
        return parse_line(text)
    except (QuickLogError, TextError):
        return None


def _rest_of_phrase(text: str, phrases: tuple[str, ...]) -> str:
    """The rest of the newest phrase that begins as the line ends, for the longest such ending."""
    for word in split(text)[1:]:
        typed = text[word.start :]
        if len(typed.rstrip()) < _LEAST or word.literal:
            continue
        for phrase in phrases:
            if len(phrase) > len(typed) and phrase[: len(typed)].casefold() == typed.casefold():
                return phrase[len(typed) :]
    return ""


def _rest_of_values(text: str, known: Recall) -> str:
    """The tokens of the entry before that the line has not come to yet."""
    words = split(text)
    begun = words[-1] if words[-1].end == len(text) and len(words) > 1 and token_kind(words[-1]) is None else None
    line = _read(text[: begun.start] if begun is not None else text)
    if line is None:
        return ""
    left = _left(line, known.values.get(line.outcome, ()))
    if begun is not None and left and left[0].startswith(begun.text.lower()):
        return " ".join(left)[len(begun.text) :]
    if _read(text) is None or not left or (begun is not None and complete(text, len(text))):
        return ""
    return " ".join(left) if text[-1].isspace() else " " + " ".join(left)


def _left(line: QuickLog, tokens: tuple[str, ...]) -> tuple[str, ...]:
    given = (line.effort is not None, line.difficulty is not None, line.cause is not None or line.acknowledgement is not None)
    past = max((place for place, one in enumerate(given) if one), default=-1)
    return tuple(one for one in tokens if _place(one) > past)


def _place(token: str) -> int:
    return {"e": 0, "d": 1}.get(token[0], 2) if token[1:].isdigit() else 2


def _rest_of_word(text: str) -> str:
    """The rest of an outcome or a token, where only one can be meant."""
    found = complete(text, len(text))
    typed = split(text)[-1].text
    return found[0][len(typed) :] if len(found) == 1 and not text[-1].isspace() else ""
