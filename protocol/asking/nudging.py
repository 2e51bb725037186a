"""When a detector may speak, and what becomes of its hint: enter keeps, `e` edits, `m` mutes; three keeps in a row rest it (spec 2.0.7).

Only the name of the hint and days are remembered, and on this machine alone. Nothing of it is part of the record.
"""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Final

from protocol.detectors import Detector, detect, is_sweeping
from protocol.typed import NamedTuple
from protocol.vocabulary import Outcome

if TYPE_CHECKING:
    from protocol.asking.hearer import Hearer

KEEPS: Final = 3
"""So many keeps in a row, and the hint rests."""
REST_DAYS: Final = 14
"""Logical days that it rests."""

KEEP, EDIT, MUTE = "keep", "edit", "mute"


class Nudge(NamedTuple):
    """What a detector would say: which one, what may be meant, and the coaching text to it."""

    detector: Detector
    meant: str
    advice: str


def hint(detector: Detector) -> str:
    """The name under which this machine remembers a detector's hint."""
    return f"detector.{detector}"


def label_of(hearer: Hearer, detector: Detector, words: str, outcome: Outcome | None = None) -> str:
    """The label of these words; "" while the hint is muted or rests, or all coaching does, so that nothing is said."""
    return "" if hearer.quiet or hearer.shown.is_muted(hint(detector), hearer.now().today) else detect(detector, words, outcome).label


def guess_of(hearer: Hearer, detector: Detector, words: str, outcome: Outcome | None = None) -> str:
    """The label to point at in a list of choices; that is no hint, so no hint that is muted takes it away. "" on a quiet day."""
    return "" if hearer.quiet else detect(detector, words, outcome).label


def told(hearer: Hearer, detector: Detector) -> None:
    """Remember that the hint was shown."""
    hearer.shown.note(hint(detector), hearer.now().today)


def answered(hearer: Hearer, detector: Detector, way: str) -> None:
    """Remember what the person made of the hint."""
    name = hint(detector)
    if way == MUTE:
        hearer.shown.mute(name)
    elif way == EDIT:
        hearer.shown.heeded(name)
    elif hearer.shown.kept(name) >= KEEPS:
        hearer.shown.mute(name, hearer.now().today + timedelta(days=REST_DAYS))


def about_domain(hearer: Hearer, behaviour: str, context: str) -> Nudge | None:
    """What there is to say about a domain that is too wide or several in one."""
    words = f"{behaviour} {context}".strip()
    advice, texts = hearer.coaching.micro_domain, hearer.coaching.nudges
    match label_of(hearer, "micro_domain", words):
        case "vague":
            completions = (advice.completion_action, advice.completion_with_whom, advice.completion_where_when)
            return Nudge("micro_domain", texts.vague, "\n".join((advice.vague, *completions)))
        case "multiple":
            return Nudge("micro_domain", texts.multiple, advice.multiple.format(n=len(detect("micro_domain", words).hits)))
        case _:
            return None


def about_goal(hearer: Hearer, action: str) -> Nudge | None:
    """What there is to say about a goal that is an aim farther off."""
    if label_of(hearer, "goal_distance", action) != "distal":
        return None
    by = hearer.now().today + timedelta(days=_PIECE_DAYS)
    return Nudge(
        "goal_distance", hearer.coaching.nudges.distal, hearer.coaching.proximal_goal.distal.format(date=f"{by:%A} {by.day} {by:%B}")
    )


def about_acknowledgement(hearer: Hearer, sentence: str) -> Nudge | None:
    """What there is to say about a sentence that talks down what was done."""
    if label_of(hearer, "discounting", sentence) != "discounting":
        return None
    return Nudge("discounting", hearer.coaching.nudges.discounting, hearer.coaching.small_win.discounting)


def about_model(hearer: Hearer, described: str) -> Nudge | None:
    """What there is to say about a model whose gift nobody could copy."""
    if label_of(hearer, "model", described) != "unicorn":
        return None
    return Nudge("model", hearer.coaching.nudges.unicorn, hearer.coaching.vicarious_model.not_copyable)


_PIECE_DAYS: Final = 3
"""Days within which a piece of a far aim could be finished (spec 1, step 2)."""


def about_self_talk(hearer: Hearer, lines: tuple[str, ...]) -> Nudge | None:
    """What there is to say about the first of these lines that says what to hope or to avoid and not what to do."""
    labels = (label_of(hearer, "self_talk", line) for line in lines)
    found = next((label for label in labels if label not in {"", "instruction", "unclear"}), None)
    if found is None:
        return None
    texts = hearer.coaching.nudges
    meant = {"hope": texts.hope, "mixed": texts.mixed, "motivational": texts.motivational, "instruction_negative": texts.avoiding}
    return Nudge("self_talk", meant[found], hearer.coaching.advice("self_talk", found))


def about_cause(hearer: Hearer, sentence: str, outcome: Outcome | None) -> Nudge | None:
    """What there is to say about a miss that is told as every miss."""
    missed = outcome in {Outcome.NOT_ACHIEVED, Outcome.PARTLY}
    if not missed or not label_of(hearer, "attribution", sentence, outcome) or not is_sweeping(sentence):
        return None
    return Nudge("attribution", hearer.coaching.nudges.every_time, hearer.coaching.attribution.global_words)
