"""One sentence for each change of the belief estimate, with what made it large or small (spec 6.1)."""

from __future__ import annotations

from protocol.entities import Attempt, EfficacyMeasurement
from protocol.typed import TYPE_CHECKING
from protocol.vocabulary import Cause, Outcome, Source

if TYPE_CHECKING:
    from datetime import date

    from protocol.belief import BeliefState, BeliefUpdate
    from protocol.entities import Experience

SAME = 0.5
"""Changes smaller than this many points are "about the same"."""
_HARD, _MUCH, _EASY, _EARLY = 5, 6, 2, 5

_OWNED = {
    Cause.EFFORT: "you put it down to preparation and effort",
    Cause.STRATEGY: "you put it down to your approach",
    Cause.ABILITY: "you put it down to being able to",
    Cause.STATE: "you put it down to the shape you were in",
    Cause.TASK: "you put it down to an easy task",
    Cause.OTHERS: "you put it down to others",
    Cause.CIRCUMSTANCE: "you put it down to circumstances",
    Cause.LUCK: "you put it down to luck",
}
_TRACED = {
    Cause.STRATEGY: "You traced it to the approach, so most of your belief stands.",
    Cause.EFFORT: "You traced it to effort or preparation, which you can change.",
    Cause.STATE: "You traced it to the shape you were in, which passes.",
    Cause.TASK: "You traced it to the task.",
    Cause.OTHERS: "You traced it to others.",
    Cause.CIRCUMSTANCE: "You traced it to circumstances outside you.",
    Cause.LUCK: "You traced it to luck.",
}
_TRACED_IN_A_LINE = {
    Cause.STRATEGY: "it came from the approach, so most belief stands.",
    Cause.EFFORT: "it came from effort, which you can change.",
    Cause.STATE: "it came from the shape you were in; that passes.",
    Cause.TASK: "it came from the task.",
    Cause.OTHERS: "it came from others.",
    Cause.CIRCUMSTANCE: "it came from circumstances.",
    Cause.LUCK: "it came from luck.",
}


def signed(delta: float) -> str:
    """A change as a signed whole number, or "about the same"."""
    if abs(delta) < SAME:
        return "about the same"
    return f"{_half_up(delta):+d}"


def explain(update: BeliefUpdate) -> str:
    """The sentence that belongs to one change, led by its sign."""
    event = update.event
    if isinstance(event, Attempt):
        words = _attempt_words(event, update.before)
    elif isinstance(event, EfficacyMeasurement):
        words = f"Your own new rating is {event.strength}."
    else:
        words = _experience_words(event)
    if isinstance(event, Attempt) and event.outcome is Outcome.NOT_ATTEMPTED:
        return f"0: {words}"
    return f"{_capital(signed(update.delta))}: {words}"


def explain_in_a_line(update: BeliefUpdate) -> str:
    """What an attempt did to the estimate and the main reason for it, in so few words that a line of 80 cells holds them."""
    event = update.event
    if not isinstance(event, Attempt) or event.outcome is Outcome.NOT_ATTEMPTED:
        return explain(update)
    return f"{_capital(signed(update.delta))}: {_attempt_in_a_line(event)}"


def explain_decay(idle_days: int, shift: float, measured: int | None, today: date) -> str:
    """What happened to the estimate without practice, read on a logical day; empty while nothing drifted."""
    if abs(shift) < SAME:
        return ""
    back = f"your last own rating ({measured})" if measured is not None else "the middle it started from (50)"
    return f"{signed(shift)}: {idle_days} days without practice by {today.isoformat()}: the estimate drifts back to {back}."


def _attempt_words(attempt: Attempt, before: BeliefState) -> str:
    if attempt.outcome is Outcome.ACHIEVED:
        return _success_words(attempt)
    if attempt.outcome is Outcome.PARTLY:
        return "You did part of it; that counts as half a win and half a miss."
    if attempt.outcome is Outcome.NOT_ATTEMPTED:
        return "Not attempted: nothing lost. What got in the way?"
    return _miss_words(attempt, before)


def _attempt_in_a_line(attempt: Attempt) -> str:
    if attempt.outcome is Outcome.ACHIEVED:
        if attempt.difficulty is not None and attempt.difficulty <= _EASY:
            return "done, and easy for you, so it adds little."
        done = "you did what you set out to do" if attempt.planned else "you did it"
        return f"{done}{_main_reason(attempt)}."
    if attempt.outcome is Outcome.PARTLY:
        return "part of it is done, half a win and half a miss."
    if attempt.cause is Cause.ABILITY:
        return "it counted more, since you named ability."
    return _TRACED_IN_A_LINE.get(attempt.cause, "no cause named yet; naming one can soften it.")


def _main_reason(attempt: Attempt) -> str:
    if attempt.effort is not None and attempt.effort >= _MUCH:
        return ", it took effort"
    if attempt.difficulty is not None and attempt.difficulty >= _HARD:
        return ", it was fairly hard"
    return ""


def _success_words(attempt: Attempt) -> str:
    if attempt.difficulty is not None and attempt.difficulty <= _EASY:
        return "Done, and easy for you, so it adds little."
    parts = []
    if attempt.difficulty is not None:
        parts.append("it was fairly hard" if attempt.difficulty >= _HARD else "it was not too hard")
    if attempt.effort is not None and attempt.effort >= _MUCH:
        parts.append("took effort")
    parts.append(_OWNED.get(attempt.cause, "you have not said yet what it came from"))
    tail = "" if attempt.acknowledged else " Acknowledge it and it counts in full."
    return f"You did what you set out to do; {_listed(parts)}.{tail}" if attempt.planned else f"You did it; {_listed(parts)}.{tail}"


def _miss_words(attempt: Attempt, before: BeliefState) -> str:
    early = before.n < _EARLY
    if attempt.cause is Cause.ABILITY:
        came = "it came early and " if early else ""
        return f"It did not work this time. This counted more because {came}the reason named was ability. You can revisit the reason (a)."
    traced = _TRACED.get(attempt.cause)
    if traced is None:
        traced = "No cause chosen yet; naming one you can change softens it."
    counted = " It counted more because it came early." if early and attempt.cause is Cause.UNSPECIFIED else ""
    return f"It did not work this time. {traced}{counted}"


def _experience_words(event: Experience) -> str:
    if event.source is Source.VICARIOUS:
        return "You studied somebody who got there from a start like yours."
    if event.source is Source.VERBAL_PERSUASION:
        return "Somebody discouraged you." if event.valence < 0 else "You rehearsed what to do, or somebody told you that you can."
    return {1: "You read the arousal as readiness.", 0: "You noticed the arousal.", -1: "The arousal read as a threat."}[event.valence]


def _listed(parts: list[str]) -> str:
    return parts[0] if len(parts) == 1 else f"{', '.join(parts[:-1])}, and {parts[-1]}"


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def _half_up(delta: float) -> int:
    """Nearest whole number, halves away from zero, so that +0.5 and -0.5 read alike."""
    return int(abs(delta) + 0.5) * (1 if delta > 0 else -1)
