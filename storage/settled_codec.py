"""The settled part of a record as JSON values and back: values in the order of their fields, days and instants as ISO 8601."""

from __future__ import annotations

from datetime import UTC, date, datetime
from enum import StrEnum

from protocol.belief import BeliefState
from protocol.calibration import Rated
from protocol.evidence import Win
from protocol.moments import Moment
from protocol.opportunities import Jump
from protocol.settled import GoalState, Key, ProcessState, Settled, Tally, Try
from protocol.streaks import MasteryRun, Totals, Verdict
from protocol.typed import Any
from protocol.vocabulary import Cause, Outcome, Source


def told(value: object) -> object:
    """A settled part, or any piece of one, as JSON values."""
    if isinstance(value, tuple):
        return [told(one) for one in value]
    if isinstance(value, StrEnum):
        return value.value
    return value.isoformat() if isinstance(value, datetime | date) else value


def read(values: list[Any]) -> Settled:
    """A settled part from JSON values. Raises `ValueError`, `TypeError` or `LookupError` for anything that `told` did not give."""
    base, cut, baseline, belief, measured, process, run, totals, rated, tallies, experiences, goals, *rest = values
    review, spent, reviews, found, imported, past = rest
    return Settled(
        base=base,
        cut=_key(cut),
        baseline=baseline,
        belief=_belief(belief),
        measured=measured,
        process=_process(process),
        mastery=MasteryRun(run[0], run[1], tuple(run[2])),
        totals=Totals(*totals),
        rated=Rated(*rated),
        tallies=tuple((day, Tally(*tally)) for day, tally in tallies),
        experiences=tuple((day, Source(source), number) for day, source, number in experiences),
        goals=_goals(goals),
        review=_key(review),
        spent=tuple(spent),
        reviews=reviews,
        wins=tuple(map(_win, found)),
        imported=None if imported is None else Totals(*imported),
        past=_key(past),
    )


def _key(value: list[str] | None) -> Key | None:
    return None if value is None else (_instant(value[0]), value[1])


def _win(values: list[Any]) -> Win:
    win = Win(*values)
    (instant, attempt_id), day = values[:2]
    return win._replace(key=(_instant(instant), attempt_id), day=date.fromisoformat(day), cause=Cause(win.cause))


def _instant(value: str) -> datetime:
    return datetime.fromisoformat(value).astimezone(UTC)


def _belief(values: list[Any]) -> BeliefState:
    state = BeliefState(*values)
    return state._replace(
        talk=tuple((day, points) for day, points in state.talk),
        studied=tuple((model, number) for model, number in state.studied),
        last_attempt=None if values[-1] is None else date.fromisoformat(values[-1]),
    )


def _process(values: list[Any]) -> ProcessState:
    state = ProcessState(*values)
    return state._replace(
        acted=tuple((day, Verdict(verdict)) for day, verdict in values[5]),
        reviewed=tuple(state.reviewed),
        dues=tuple((goal_id, day) for goal_id, day in state.dues),
        tried=tuple((goal_id, day) for goal_id, day in state.tried),
        jumps=tuple(Jump(*jump) for jump in state.jumps),
        last=_moment(values[-1]),
    )


def _moment(values: list[Any] | None) -> Moment | None:
    if values is None:
        return None
    occurred_at, tz, offset, day = values
    return Moment(_instant(occurred_at), tz, offset, date.fromisoformat(day))


def _goals(values: list[Any]) -> GoalState:
    oldest, newest, passed, tries, strays = values
    return GoalState(
        oldest=tuple((_instant(instant), key) for instant, key in oldest),
        newest=_key(newest),
        passed=passed,
        tries=tuple(Try(goal_id, None if outcome is None else Outcome(outcome), day) for goal_id, outcome, day in tries),
        strays=tuple(strays),
    )
