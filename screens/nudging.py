"""When a detector may speak, and what becomes of its hint: enter keeps, `e` edits, `m` mutes; three keeps in a row rest it (spec 2.0.7).

Only the name of the hint and days are remembered, and on this machine alone. Nothing of it is part of the record.
"""

from __future__ import annotations

from datetime import timedelta
from typing import Final, NamedTuple

from protocol.coaching_shapes import NudgeText
from protocol.detectors import Detector, detect, is_sweeping
from protocol.vocabulary import Outcome
from screens.live import Live
from screens.widgets.key_menu import MenuRow

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


def label_of(live: Live, detector: Detector, words: str, outcome: Outcome | None = None) -> str:
    """The label of these words; "" while the hint is muted or rests, or all coaching does, so that nothing is said."""
    return "" if live.quiet or live.shown.is_muted(hint(detector), live.now().today) else detect(detector, words, outcome).label


def guess_of(live: Live, detector: Detector, words: str, outcome: Outcome | None = None) -> str:
    """The label to point at in a list of choices; that is no hint, so no hint that is muted takes it away. "" on a quiet day."""
    return "" if live.quiet else detect(detector, words, outcome).label


def told(live: Live, detector: Detector) -> None:
    """Remember that the hint was shown."""
    live.shown.note(hint(detector), live.now().today)


def answered(live: Live, detector: Detector, way: str) -> None:
    """Remember what the person made of the hint."""
    name = hint(detector)
    if way == MUTE:
        live.shown.mute(name)
    elif way == EDIT:
        live.shown.heeded(name)
    elif live.shown.kept(name) >= KEEPS:
        live.shown.mute(name, live.now().today + timedelta(days=REST_DAYS))


def mute_row(texts: NudgeText) -> MenuRow:
    """The row that mutes a hint."""
    return MenuRow(MUTE, "m", texts.mute)


def rows(texts: NudgeText) -> list[MenuRow]:
    """The three ways to answer."""
    return [MenuRow(KEEP, "enter", texts.keep), MenuRow(EDIT, "e", texts.edit), mute_row(texts)]


def about_domain(live: Live, behaviour: str, context: str) -> Nudge | None:
    """What there is to say about a domain that is too wide or several in one."""
    words = f"{behaviour} {context}".strip()
    advice, texts = live.coaching.micro_domain, live.coaching.nudges
    match label_of(live, "micro_domain", words):
        case "vague":
            completions = (advice.completion_action, advice.completion_with_whom, advice.completion_where_when)
            return Nudge("micro_domain", texts.vague, "\n".join((advice.vague, *completions)))
        case "multiple":
            return Nudge("micro_domain", texts.multiple, advice.multiple.format(n=len(detect("micro_domain", words).hits)))
        case _:
            return None


def about_goal(live: Live, action: str) -> Nudge | None:
    """What there is to say about a goal that is an aim farther off."""
    if label_of(live, "goal_distance", action) != "distal":
        return None
    by = live.now().today + timedelta(days=_PIECE_DAYS)
    return Nudge("goal_distance", live.coaching.nudges.distal, live.coaching.proximal_goal.distal.format(date=f"{by:%A} {by.day} {by:%B}"))


def about_acknowledgement(live: Live, sentence: str) -> Nudge | None:
    """What there is to say about a sentence that talks down what was done."""
    if label_of(live, "discounting", sentence) != "discounting":
        return None
    return Nudge("discounting", live.coaching.nudges.discounting, live.coaching.small_win.discounting)


def about_model(live: Live, described: str) -> Nudge | None:
    """What there is to say about a model whose gift nobody could copy."""
    if label_of(live, "model", described) != "unicorn":
        return None
    return Nudge("model", live.coaching.nudges.unicorn, live.coaching.vicarious_model.not_copyable)


_PIECE_DAYS: Final = 3
"""Days within which a piece of a far aim could be finished (spec 1, step 2)."""


def about_self_talk(live: Live, lines: tuple[str, ...]) -> Nudge | None:
    """What there is to say about the first of these lines that says what to hope or to avoid and not what to do."""
    labels = (label_of(live, "self_talk", line) for line in lines)
    found = next((label for label in labels if label not in {"", "instruction", "unclear"}), None)
    if found is None:
        return None
    texts = live.coaching.nudges
    meant = {"hope": texts.hope, "mixed": texts.mixed, "motivational": texts.motivational, "instruction_negative": texts.avoiding}
    return Nudge("self_talk", meant[found], live.coaching.advice("self_talk", found))


def about_cause(live: Live, sentence: str, outcome: Outcome | None) -> Nudge | None:
    """What there is to say about a miss that is told as every miss."""
    missed = outcome in {Outcome.NOT_ACHIEVED, Outcome.PARTLY}
    if not missed or not label_of(live, "attribution", sentence, outcome) or not is_sweeping(sentence):
        return None
    return Nudge("attribution", live.coaching.nudges.every_time, live.coaching.attribution.global_words)
