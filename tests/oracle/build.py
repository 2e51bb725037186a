"""Short ways to write a history by hand, for the oracle's examples."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta

from protocol.vocabulary import Cause, Outcome
from tests.oracle.inputs import Entry, Goal, History, Moment

# A Monday.
FIRST = date(2026, 3, 2)


def day(number: int) -> date:
    """The logical day `number` days after the first; day 0 is a Monday, day 6 a Sunday."""
    return FIRST + timedelta(days=number)


def noon(number: int) -> datetime:
    return datetime.combine(day(number), time(12), UTC)


def moment(number: int) -> Moment:
    return Moment(noon(number), day(number))


def entry(number: int, outcome: Outcome = Outcome.ACHIEVED, *, late: int = 0, ident: str = "", **rest: object) -> Entry:
    """An audited, acknowledged entry of difficulty 5 and effort 6 at noon UTC of a day, entered `late` days later."""
    plain = Entry(
        id=ident or f"day-{number:03}",
        occurred_at=noon(number),
        tz="UTC",
        logical_date=day(number),
        recorded_date=day(number + late),
        outcome=outcome,
        effort=6,
        difficulty=5,
        cause=Cause.EFFORT,
        acknowledged=True,
    )
    return plain._replace(**rest)  # type: ignore[arg-type]  # one keyword helper for every field


def goal(number: int, *, ident: str = "goal", confidence: int = 8, due: int | None = None) -> Goal:
    """A goal that passed the gate when it was set, at noon of a day."""
    return Goal(ident, day(number), confidence, moment(number), None if due is None else day(due))


def seen_on(number: int, *entries: Entry) -> History:
    return History(today=day(number), entries=entries)
