"""One history as the product takes it, so that oracle and product answer the same question."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

from protocol.entities import (
    Attempt,
    DayMark,
    Domain,
    EfficacyMeasurement,
    Experience,
    Pause,
    ProximalGoal,
    QuickReview,
    Schedule,
)
from protocol.goals import serving_goal
from protocol.moments import Moment
from protocol.snapshot import DomainLog, when
from protocol.vocabulary import Appraisal, DomainStatus, GoalStatus, SelfTalkKind, Source
from tests.oracle import inputs
from tests.oracle.inputs import ArousalEvent, Entry, Goal, History, Persuasion, TalkEvent, VicariousEvent

DOMAIN = "domain"
_TALK = {
    Persuasion.INSTRUCTION: SelfTalkKind.INSTRUCTION,
    Persuasion.GENERAL: SelfTalkKind.MOTIVATIONAL,
    Persuasion.HOPE: SelfTalkKind.HOPE,
}
_VALENCE = {Appraisal.CHALLENGE: 1, Appraisal.THREAT: -1}


def settled(history: History) -> History:
    """The same history told as the program records it.

    A goal counts as set when it passed the gate, a goal that was closed no longer serves at that very instant, and an entry is
    made on the goal that serves it.
    """
    goals = tuple(_as_recorded(goal) for goal in history.goals)
    made = history._replace(goals=goals)
    served = {entry.id: serving_goal([_goal(goal) for goal in history.goals], _moment(entry)) for entry in history.entries}
    entries = tuple(entry._replace(goal_id=goal.id if (goal := served[entry.id]) is not None else None) for entry in history.entries)
    return made._replace(entries=entries)


def _as_recorded(goal: Goal) -> Goal:
    closed = goal.closed._replace(at=goal.closed.at - timedelta(microseconds=1)) if goal.closed is not None else None
    return goal._replace(set_on=goal.passed.day if goal.passed is not None else goal.set_on, closed=closed)


def domain_log(history: History) -> DomainLog:
    """The history as one domain's log."""
    goals = tuple(_goal(goal) for goal in history.goals)
    known = {goal.id: goal for goal in goals}
    attempts = sorted((_attempt(entry, known) for entry in history.entries), key=when)
    domain = Domain(DOMAIN, _at(datetime(2026, 1, 1, tzinfo=UTC), date(2026, 1, 1)), "do it")
    return DomainLog(
        domain=domain._replace(baseline_strength=None if history.baseline is None else int(history.baseline)),
        goals=goals,
        attempts=tuple(attempts),
        reviews=tuple(_review(number, review) for number, review in enumerate(history.reviews)),
        experiences=tuple(_experience(event) for event in history.talk),
        measurements=tuple(
            EfficacyMeasurement(one.id, DOMAIN, _at(one.occurred_at, one.occurred_at.date()), int(one.strength))
            for one in history.measurements
        ),
        marks=tuple(DayMark(str(number), _day(mark.marked_on), mark.kind, mark.day) for number, mark in enumerate(history.marks)),
        pauses=tuple(Pause(str(number), DOMAIN, DomainStatus.PARKED, *pause) for number, pause in enumerate(history.pauses)),
        schedules=(_schedule(history.schedule),),
    )


def _at(instant: datetime, day: date, tz: str = "UTC") -> Moment:
    return Moment(instant, tz, 0, day)


def _day(day: date) -> Moment:
    return _at(datetime(day.year, day.month, day.day, 12, tzinfo=UTC), day)


def _moment(entry: Entry) -> Moment:
    return _at(entry.occurred_at, entry.logical_date, entry.tz)


def _goal(goal: Goal) -> ProximalGoal:
    passed = _at(*goal.passed) if goal.passed is not None else None
    return ProximalGoal(
        id=goal.id,
        domain_id=DOMAIN,
        at=passed or _day(goal.set_on),
        action="do it",
        status=GoalStatus.READY if passed else GoalStatus.TOO_BIG,
        confidence=goal.confidence,
        due=_day(goal.when_date) if goal.when_date is not None else None,
        passed=passed,
        closed_at=goal.closed.at if goal.closed is not None else None,
        closed_on=goal.closed.day if goal.closed is not None else None,
    )


def _attempt(entry: Entry, goals: dict[str, ProximalGoal]) -> Attempt:
    goal = goals.get(entry.goal_id or "")
    return Attempt(
        id=entry.id,
        domain_id=DOMAIN,
        at=_moment(entry),
        recorded_at=entry.occurred_at,
        recorded_on=entry.recorded_date,
        outcome=entry.outcome,
        goal_id=goal.id if goal is not None else None,
        confidence=goal.confidence if goal is not None else None,
        effort=entry.effort,
        difficulty=entry.difficulty,
        result_rating=entry.result_rating,
        cause=entry.cause,
        acknowledged=entry.acknowledged,
    )


def _review(number: int, review: inputs.Review) -> QuickReview:
    return QuickReview(str(number), DOMAIN, _day(review.made_on), review.made_on, attempt_id=review.entry_id)


def _experience(event: TalkEvent) -> Experience:
    made = Experience(event.id, DOMAIN, _at(event.occurred_at, event.logical_date), Source.VERBAL_PERSUASION, 1)
    if isinstance(event, VicariousEvent):
        return made._replace(
            source=Source.VICARIOUS,
            linked_to=event.model_id,
            similarity=event.similarity,
            visible_effort=event.visible_effort,
            unicorn=event.unicorn,
        )
    if isinstance(event, ArousalEvent):
        return made._replace(source=Source.PHYSIOLOGICAL, valence=_VALENCE.get(event.appraisal, 0), intensity=event.intensity)
    valence = -1 if event.kind is Persuasion.DISCOURAGING else 1
    return made._replace(valence=valence, credibility=event.credibility, talk=_TALK.get(event.kind))


def _schedule(schedule: inputs.Schedule) -> Schedule:
    days = tuple(sorted(schedule.weekdays))
    return Schedule("schedule", DOMAIN, schedule.since, schedule.kind, days, schedule.every, schedule.per_week)
