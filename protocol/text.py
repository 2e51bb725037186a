"""The limits of what a person types, and nothing that would change it.

Lengths count code points after NFC. Control characters and line breaks are kept as typed; `protocol.visible` shows them.
"""

from __future__ import annotations

from protocol.errors import ProtocolError
from protocol.typed import TYPE_CHECKING, Final
from protocol.visible import quoted

if TYPE_CHECKING:
    from collections.abc import Mapping

OURS: Final = 200
"""The maximum where the protocol names none: our choice, unvalidated."""

LIMITS: Final[Mapping[str, tuple[int, int]]] = {
    "domain.behaviour": (3, 80),
    "domain.context": (0, 80),
    "domain.why": (0, 200),
    "goal.action": (3, 120),
    "goal.when": (0, OURS),
    "goal.where": (0, 60),
    "goal.done_criterion": (3, 120),
    "goal.if_then": (0, OURS),
    "goal.aspiration": (0, OURS),
    "goal.beginner_line": (0, OURS),
    "revision.surer": (0, OURS),
    "attempt.obstacle": (0, 160),
    "attempt.evidence": (0, 160),
    "attempt.acknowledgement": (0, OURS),
    "attempt.identity": (0, OURS),
    "attempt.cause_text": (0, 200),
    "attempt.next_strategy": (0, 160),
    "attempt.reframed_from": (0, 200),
    # As long as another program let it be; ours are a line or two.
    "attempt.note": (0, 100_000),
    "appraisal.first_label": (0, 160),
    "appraisal.reframe": (0, OURS),
    "model.alias": (1, 40),
    "model.achieved": (0, OURS),
    "model.effort_evidence": (0, OURS),
    "model.workflow": (1, OURS),
    "model.borrowed_step": (0, OURS),
    "script.caught_line": (0, 120),
    "script.instructions": (1, 60),
    "script.cue": (0, OURS),
    "review.cue": (1, 120),
    "review.friction": (0, 120),
    "review.tweak": (1, 120),
    "scale.rungs": (3, 120),
    "scale.contexts": (2, 60),
}
"""The fewest and the most characters of every text, by entity and field; for a list, of each of its items."""

_NAMES: Final[Mapping[str, str]] = {
    "domain.why": "reason",
    "goal.when": "time or cue",
    "goal.where": "place",
    "goal.if_then": "if-then plan",
    "goal.beginner_line": "sentence",
    "revision.surer": "answer",
    "attempt.identity": "sentence",
    "attempt.cause_text": "reason",
    "attempt.reframed_from": "first wording",
    "model.achieved": "achievement",
    "model.workflow": "step",
    "script.instructions": "instruction",
    "scale.rungs": "rung",
    "scale.contexts": "place",
}

# NFC makes of at most four code points one, so a text longer than this is over its limit whatever NFC does. Normalising first
# would take minutes for a long paste of combining marks: its cost grows with the square of their number.
_MOST_COMPOSED = 4
_MOST_DIGITS = 4


class TextError(ProtocolError):
    """A text or a number that is out of its limits; what was typed is still with whoever asked."""

    def __init__(self, name: str, sentence: str) -> None:
        super().__init__(name[:1].upper() + name[1:], sentence)


def field(key: str, text: str) -> str:
    """`clean` by the limits of one field, such as `goal.action`."""
    low, high = LIMITS[key]
    return clean(text, name=called(key), low=low, high=high)


def called(key: str) -> str:
    """What a field such as `goal.done_criterion` is called in a sentence: `done criterion`."""
    return _NAMES.get(key) or key.partition(".")[2].replace("_", " ")


def clean(text: str, *, name: str, low: int, high: int) -> str:
    """The text in NFC without white space at its ends, nothing inside it altered.

    `name` is what the text is called in a sentence ("action"). Raises TextError below `low` or above `high` code points, and for
    half of a surrogate pair, which no file can hold.
    """
    kept = text.strip()
    if len(kept) > high * _MOST_COMPOSED:
        raise _too_long(name, len(kept), high)
    if not kept.isascii():
        kept = _composed(kept, name)
    if len(kept) > high:
        raise _too_long(name, len(kept), high)
    if not kept and low:
        raise TextError(name, f"Type what the {name} is, in up to {high} characters.")
    if len(kept) < low:
        raise TextError(name, f"The {name} has {_characters(len(kept))} and needs at least {low}; say a little more.")
    return kept


def rating(value: object, name: str, low: int = 0, high: int = 10, *, step: int = 1) -> int:
    """A whole number from `low` to `high` (0-10; the domain scale is 0-100 with `step` 10), typed or given as an int.

    Nothing is rounded: 6.9 is refused, as are True, 7.0, `1e1` and digits other than 0-9. Raises TextError.
    """
    asked = f"type {name} as {low}-{high}" + (f" in steps of {step}" if step > 1 else "")
    whole = isinstance(value, int) and not isinstance(value, bool)
    typed = "that number" if whole else str(value).strip()
    number = value if isinstance(value, int) and whole else _whole(typed)
    if not typed:
        raise TextError(name, f"{asked[0].upper()}{asked[1:]}.")
    if number is None:
        raise TextError(name, f"{quoted(typed)} is no whole number: {asked}, no rounding.")
    if not low <= number <= high:
        raise TextError(name, f"{quoted(typed)} is out of range: {asked}.")
    if number % step:
        raise TextError(name, f"{number} is between two steps: {asked}.")
    return number


def _composed(text: str, name: str) -> str:
    from unicodedata import normalize

    broken = next((place for place, one in enumerate(text) if "\ud800" <= one <= "\udfff"), None)
    if broken is not None:
        raise TextError(name, f"Character {broken + 1} of the {name} is half a character and cannot be kept; delete it and type it again.")
    return normalize("NFC", text)


def _whole(text: str) -> int | None:
    """The number that ASCII digits spell, with a sign; None for anything else. Far too many digits are just far too many."""
    digits = text.strip().removeprefix("-")
    if not (digits.isascii() and digits.isdecimal()):
        return None
    number = int(digits.lstrip("0")[: _MOST_DIGITS + 1] or "0")
    return -number if text.strip().startswith("-") else number


def _too_long(name: str, length: int, high: int) -> TextError:
    return TextError(name, f"The {name} is {_characters(length - high)} too long: it has {length} of at most {high}. Shorten it.")


def _characters(count: int) -> str:
    return "1 character" if count == 1 else f"{count} characters"
