"""The figures of the feedback loop: streaks, the last ten, totals and the change of the estimate.

A streak of nought is told by what stays. Where room differs, a figure is a tuple of wordings, the fullest first.
"""

from __future__ import annotations

import math

from protocol.explain import signed
from protocol.loop import LoopState
from protocol.vocabulary import Outcome
from screens.counted import counted
from screens.widgets.loop_glyphs import LoopGlyphs
from screens.widgets.loop_pieces import Piece, Role

OUTCOMES: dict[Outcome, str] = {
    Outcome.ACHIEVED: "achieved",
    Outcome.PARTLY: "partly",
    Outcome.NOT_ACHIEVED: "not this time",
    Outcome.NOT_ATTEMPTED: "not started",
}

MAX_RESERVES = 2
"""As many reserves as can be in hand at once (spec 6.2)."""


def change(state: LoopState) -> str:
    """By how much the newest attempt moved the estimate, signed; empty without an attempt, or where the person hides the estimate."""
    if state.last_delta is None or not state.show_estimate or not math.isfinite(state.last_delta):
        return ""
    return signed(state.last_delta)


def newest_is_mastery(state: LoopState) -> bool:
    """Whether the newest entry is a mastery experience."""
    return state.last_outcome is Outcome.ACHIEVED and last_ten(state)[-1:] == ((Outcome.ACHIEVED, True),)


def last_ten(state: LoopState) -> tuple[tuple[Outcome, bool], ...]:
    """The last ten outcomes, oldest first, each with whether it was a mastery experience."""
    outcomes = state.last_ten[-10:]
    mastery = (*(False for _ in outcomes), *state.last_ten_mastery)[-len(outcomes) :] if outcomes else ()
    return tuple(zip(outcomes, mastery, strict=True))


def mark(outcome: Outcome, *, mastery: bool, glyphs: LoopGlyphs) -> Piece:
    """The shape of one outcome."""
    match outcome:
        case Outcome.ACHIEVED:
            return Piece(glyphs.mastery, Role.MASTERY) if mastery else Piece(glyphs.win, Role.WIN)
        case Outcome.PARTLY:
            return Piece(glyphs.partly, Role.OTHER)
        case Outcome.NOT_ACHIEVED:
            return Piece(glyphs.missed, Role.OTHER)
        case Outcome.NOT_ATTEMPTED:
            return Piece(glyphs.skipped, Role.OTHER)


def marks(state: LoopState, glyphs: LoopGlyphs) -> tuple[Piece, ...]:
    """The last ten as shapes, oldest first."""
    return tuple(mark(outcome, mastery=mastery, glyphs=glyphs) for outcome, mastery in last_ten(state))


def legend(glyphs: LoopGlyphs) -> tuple[tuple[Piece, Piece], ...]:
    """What each shape means: the shape and its name."""
    won = (
        (mark(Outcome.ACHIEVED, mastery=True, glyphs=glyphs), "mastery experience"),
        (mark(Outcome.ACHIEVED, mastery=False, glyphs=glyphs), OUTCOMES[Outcome.ACHIEVED]),
    )
    others = ((mark(outcome, mastery=False, glyphs=glyphs), OUTCOMES[outcome]) for outcome in Outcome if outcome is not Outcome.ACHIEVED)
    return tuple((sign, Piece(f" {name}", Role.QUIET)) for sign, name in (*won, *others))


def tally(state: LoopState) -> str:
    """How many of the last ten were mastery experiences; with none, how many were achieved. Empty without entries."""
    entries = last_ten(state)
    if not entries:
        return ""
    mastery, achieved = _counts(state)
    return f"{mastery or achieved} of the last {len(entries)}" if achieved else f"the last {len(entries)}"


def tally_mark(state: LoopState, glyphs: LoopGlyphs) -> Piece | None:
    """The shape that the tally counts; None where it counts none."""
    mastery, achieved = _counts(state)
    return mark(Outcome.ACHIEVED, mastery=mastery > 0, glyphs=glyphs) if achieved else None


def _counts(state: LoopState) -> tuple[int, int]:
    """The mastery experiences and the achieved among the last ten."""
    achieved = [is_mastery for outcome, is_mastery in last_ten(state) if outcome is Outcome.ACHIEVED]
    return sum(achieved), len(achieved)


def headlines(state: LoopState) -> tuple[str, ...]:
    """The process streak, fullest wording first. A streak of nought is told by what stays."""
    if not state.show_streak:
        return ("",)
    best = max(state.best_process, state.process)
    if state.process > 0:
        return (f"Process streak {state.process} - best {best}", f"Process streak {state.process}", f"Streak {state.process}")
    kept = state.mastery_experiences
    if kept > 0:
        stay = f"{counted(kept, 'mastery experience')} {'stays' if kept == 1 else 'stay'} yours."
        short = f"New start, {counted(kept, 'mastery experience')}"
        return (f"Process streak: new start. {stay}", f"New start. {stay}", short, f"New start, {kept} kept", f"{kept} kept")
    if best > 0:
        return (f"Process streak: new start. Best so far {best}.", f"New start, best {best}", f"Best {best}")
    if any(outcome is not Outcome.NOT_ATTEMPTED for outcome in state.last_ten):
        return ("Process streak: your next reviewed attempt starts it.", "Your next reviewed attempt starts it.", "Review an attempt")
    return ("Your first small win starts it.", "Your first small win", "First small win")


def headline_label(state: LoopState) -> str:
    """The name of the headline, where its wording does not begin with it."""
    return "" if not state.show_streak or headlines(state)[0].startswith("Process streak") else "Process streak"


def mastery_run(state: LoopState) -> str:
    """The mastery run beside its best; a closed run by what is kept of it; empty before the first."""
    best = max(state.best_mastery_run, state.mastery_run) if state.show_streak else 0
    if state.show_streak and state.mastery_run > 0:
        return f"Mastery run {state.mastery_run} - best {best}"
    return f"Best run of {best} kept. Next one starts when you do." if best > 0 else ""


def reserves(state: LoopState) -> str:
    """The reserves in hand; empty while there is no streak that they could serve."""
    if state.show_streak and (state.reserves > 0 or state.process > 0):
        return f"Reserves {state.reserves} of {MAX_RESERVES}"
    return ""


def total(state: LoopState) -> str:
    """All mastery experiences so far; empty before the first."""
    return counted(state.mastery_experiences, "mastery experience") if state.mastery_experiences > 0 else ""


def lasting(state: LoopState) -> str:
    """What no day can take away, for the end of the figures: the total, or the best streak where the headline has said the total."""
    if state.process > 0 or not state.show_streak:
        return total(state)
    return f"Best process streak {state.best_process}" if state.best_process > 0 and state.mastery_experiences > 0 else ""


def lasting_remark(state: LoopState) -> str:
    """What the total means."""
    return "yours to keep" if (state.process > 0 or not state.show_streak) and state.mastery_experiences > 0 else ""


def told_tally(state: LoopState) -> str:
    """The tally with the word for what it counts, where no shape stands beside it."""
    mastery, achieved = _counts(state)
    if not achieved:
        return ""
    return f"{tally(state)} were mastery experiences" if mastery else f"{tally(state)} were achieved"
