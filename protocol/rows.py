"""The rule behind each figure of a domain and the rows it rests on, as plain text for whoever asks why."""

from __future__ import annotations

from typing import TYPE_CHECKING

from protocol.entities import Attempt
from protocol.explain import explain
from protocol.streaks import Verdict, is_mastery_experience
from protocol.typed import NamedTuple
from protocol.vocabulary import Outcome

if TYPE_CHECKING:
    from protocol.belief import Event
    from protocol.standing import Standing

SHOWN = 12
"""How many rows are shown of each figure, newest first."""

CALIBRATION = "Calibration"
OF_STREAKS = frozenset({"Process streak", "Mastery experiences"})
"""Names of figures: the one whose lines `protocol.guarding.judgement` writes, and those that are not told where streaks are not."""

_VERDICTS = {
    Verdict.KEPT: "kept",
    Verdict.HELD: "held: attempted; a cause you can change, or an achieved goal, would extend it",
    Verdict.BRIDGED: "missed, and bridged by your review",
    Verdict.RESERVE_USED: "missed: reserve used",
    Verdict.MISSED: "missed: the streak began anew",
}


class Figure(NamedTuple):
    """One figure: its name, its value in words, the rule, and the rows it rests on, newest first."""

    name: str
    value: str
    rule: str
    rows: tuple[str, ...]


def figures(standing: Standing) -> tuple[Figure, ...]:
    """Every figure of the dashboard with its rule and rows."""
    return (_belief(standing), _process(standing), _mastery(standing), _last_ten(standing), _calibration(standing))


def _belief(standing: Standing) -> Figure:
    belief = standing.belief
    rated = "none yet" if belief.measured is None else str(belief.measured)
    counted = "1 attempt" if belief.attempts == 1 else f"{belief.attempts} attempts"
    return Figure(
        "Belief",
        f"your own last rating: {rated}; model estimate about {round(belief.estimate)}, +-{round(belief.band)}, {counted}",
        "Your own rating is the measurement. The estimate is bookkeeping: it starts at your first rating (or 50) and moves with each"
        " attempt, by how hard it was, the effort, the cause you named and whether you acknowledged it. It rests on the attempts of the"
        " last 60 days. Nobody has validated its constants.",
        tuple(f"{_day(one.event)}  {explain(one)}" for one in reversed(standing.updates[-SHOWN:])),
    )


def _process(standing: Standing) -> Figure:
    process = standing.process
    return Figure(
        "Process streak",
        f"{process.current} now, {process.best} at best, reserves {process.reserves} of 2, {process.toward} of 7 towards the next",
        "It counts opportunities, not calendar days: a day with an attempt, or a day on which a goal or your schedule asked for one. An"
        " attempt with its cause named extends it when the cause is effort or approach, or when you achieved it; any other attempt"
        " holds it. Every 7 kept give a reserve. A missed day takes a reserve, or is bridged by a review within two days, once in 14.",
        tuple(f"{one.day.isoformat()}  {_VERDICTS[one.verdict]}" for one in reversed(process.opportunities[-SHOWN:])),
    )


def _mastery(standing: Standing) -> Figure:
    run = standing.mastery
    closed = f"; runs kept: {', '.join(map(str, run.closed))}" if run.closed else ""
    return Figure(
        "Mastery experiences",
        f"{standing.totals.mastery_experiences} in all, which never falls; run {run.current} now, {run.best} at best{closed}",
        "One counts when the goal passed 7 of 10 before you acted, you achieved it, it was not easy (difficulty 3 or more), you"
        " acknowledged it, and you named a cause other than luck. An easy or lucky win holds the run; an attempt that did not work"
        " closes it and keeps it.",
        tuple(_attempt_row(one.event) for one in reversed(standing.updates) if _is_mastery(one.event))[:SHOWN],
    )


def _last_ten(standing: Standing) -> Figure:
    achieved = sum(1 for one in standing.last_ten if one.outcome is Outcome.ACHIEVED)
    mastery = sum(1 for one in standing.last_ten if is_mastery_experience(one))
    return Figure(
        "The last ten",
        f"{achieved} of the last {len(standing.last_ten)} achieved, {mastery} of them mastery experiences",
        "Your newest attempts, whatever came of them. Skipped entries are not among them.",
        tuple(_attempt_row(one) for one in reversed(standing.last_ten)),
    )


def _calibration(standing: Standing) -> Figure:
    found = standing.calibration
    if found.mean_confidence is None:
        value = "nothing to compare yet"
    else:
        value = f"{found.achieved} of {found.n} achieved, at a confidence of {found.mean_confidence * 10:.1f} of 10 on average"
    return Figure(
        CALIBRATION,
        f"{value} ({found.verdict.value.replace('_', ' ')})",
        "It compares the confidence you stated before acting with what came of it, achieved or not. Below 5 attempts there is no verdict."
        " Goals start at 7, so it says nothing about lower confidence.",
        (),
    )


def _is_mastery(event: Event) -> bool:
    return isinstance(event, Attempt) and is_mastery_experience(event)


def _attempt_row(event: Event) -> str:
    if not isinstance(event, Attempt):
        return ""
    rated = ", ".join(
        f"{name} {value}" for name, value in (("difficulty", event.difficulty), ("effort", event.effort)) if value is not None
    )
    words = event.evidence or event.goal_action
    outcome = {"achieved": "done", "partly": "partly", "not_achieved": "not this time"}.get(event.outcome or "", "not started")
    return "  ".join(part for part in (_day(event), outcome, rated, words) if part)


def _day(event: Event) -> str:
    return event.at.logical_date.isoformat()
