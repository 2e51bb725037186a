"""What a reminder says on a day, in which order, and on which days it says nothing."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given, settings

from protocol import changes as c
from protocol.reminder import Due, Reminder, reminder
from protocol.settling import settle
from protocol.vocabulary import Cause, DayMarkKind, DomainStatus, GoalStatus, Outcome, ScheduleKind, TweakUse
from tests.protocol.guarding.records import ACUTE, HARD
from tests.protocol.making import day, on
from tests.protocol.record import Record, domain_of
from tests.protocol.resuming import Later, laters, resumed

GOAL = Reminder(Due.ATTEMPT, "phone one person")
"""The goal of `today`."""


@pytest.fixture
def today(record: Record) -> Record:
    """A domain with a goal that is due on day 3, and the clock at noon of that day."""
    domain = record.do(c.DefineDomain, "phone people who have never heard of me")
    record.do(c.SetGoal, domain, "phone one person", 8, 5)
    record.go_to(3)
    return record


def said(record: Record) -> Reminder | None:
    return reminder(record.snapshot, record.now)


def attempted(record: Record, outcome: Outcome = Outcome.ACHIEVED, **fields: Any) -> str:
    return record.do(c.LogAttempt, domain_of(record), outcome, **fields)


def finished(record: Record) -> None:
    """An attempt of today with all that belongs to it."""
    attempt = attempted(record, cause=Cause.STRATEGY, acknowledgement="I phoned.")
    record.do(c.WriteReview, domain_of(record), attempt, slip=False, cue="the list", tweak="the list again")


def test_nobody_is_told_to_begin(record: Record) -> None:
    assert said(record) is None
    record.do(c.DefineDomain, "phone people who have never heard of me")
    assert said(record) is None


def test_a_goal_is_told_on_its_day_and_on_no_other(today: Record) -> None:
    for number, expected in ((1, None), (2, None), (3, GOAL), (4, None), (9, None), (40, None)):
        today.go_to(number)
        assert said(today) == expected, number


def test_what_was_begun_is_told_until_the_day_is_done(today: Record) -> None:
    attempt = today.do(c.StartAttempt, domain_of(today))
    assert said(today) == Reminder(Due.RESUME)
    attempted(today, attempt_id=attempt)
    assert said(today) == Reminder(Due.ACKNOWLEDGE)
    today.do(c.Acknowledge, attempt, "I set out to phone, and I phoned.")
    assert said(today) == Reminder(Due.AUDIT)
    today.do(c.Audit, attempt, Cause.STRATEGY)
    assert said(today) == Reminder(Due.REVIEW)
    today.do(c.WriteReview, domain_of(today), attempt, slip=False, cue="the list", tweak="the list again")
    assert said(today) is None


def test_what_stayed_open_on_another_day_is_not_held_up(today: Record) -> None:
    attempted(today)
    today.go_to(4)
    assert said(today) is None
    today.do(c.StartAttempt, domain_of(today))
    today.go_to(5)
    assert said(today) is None


def test_who_skips_is_asked_for_a_review_and_not_to_act(today: Record) -> None:
    attempted(today, Outcome.NOT_ATTEMPTED)
    assert said(today) == Reminder(Due.REVIEW)


def test_a_tweak_is_told_on_its_day_until_it_is_answered(today: Record) -> None:
    finished(today)
    today.go_to(4)
    assert said(today) == Reminder(Due.TWEAK, "the list again")
    today.do(c.AnswerTweak, next(iter(today.snapshot.reviews)), TweakUse.USED)
    assert said(today) is None


def test_the_goal_goes_before_the_tweak(today: Record) -> None:
    finished(today)
    today.go_to(4, -60)
    today.do(c.SetGoal, domain_of(today), "phone two people", 8, 5, due=on(4, 300))
    today.go_to(4)
    assert said(today) == Reminder(Due.ATTEMPT, "phone two people")


def schedule(record: Record, kind: ScheduleKind, **fields: Any) -> None:
    record.do(c.SetSchedule, domain_of(record), day(0), kind, **fields)


def test_a_schedule_asks_for_a_step_on_its_days_alone(record: Record) -> None:
    domain = record.do(c.DefineDomain, "phone people who have never heard of me")
    schedule(record, ScheduleKind.WEEKDAYS, weekdays=(0, 1))
    assert said(record) == Reminder(Due.GOAL)
    goal = record.do(c.SetGoal, domain, "phone everybody", 4, 9)
    assert said(record) == Reminder(Due.SHRINK)
    record.do(c.SetGoal, domain, "phone one person", 8, 5, goal_id=goal)
    for number, expected in ((1, GOAL), (2, None)):
        record.go_to(number)
        assert said(record) == expected


def test_a_tweak_waits_on_no_day_that_the_schedule_leaves_out(record: Record) -> None:
    record.do(c.DefineDomain, "phone people who have never heard of me")
    schedule(record, ScheduleKind.WEEKDAYS, weekdays=(0,))
    finished(record)
    record.go_to(1)
    assert said(record) is None


def test_so_many_acts_a_week_are_asked_for_until_they_are_done(record: Record) -> None:
    record.do(c.DefineDomain, "phone people who have never heard of me")
    schedule(record, ScheduleKind.PER_WEEK, per_week=2)
    for number, asks in ((0, True), (1, True), (2, False), (6, False), (7, True)):
        record.go_to(number)
        assert said(record) == (Reminder(Due.GOAL) if asks else None), number
        if asks:
            attempted(record)


SILENT: list[Callable[[Record], object]] = [
    lambda record: record.do(c.MarkDay, DayMarkKind.REST, day(3)),
    lambda record: record.do(c.MarkDay, DayMarkKind.SICK, day(3)),
    lambda record: record.do(c.MoveDomain, domain_of(record), DomainStatus.PARKED),
    lambda record: record.do(c.MoveDomain, domain_of(record), DomainStatus.PAUSED),
    lambda record: record.do(c.CloseGoal, next(iter(record.snapshot.goals)), GoalStatus.PARKED),
    lambda record: record.do(c.WriteReview, domain_of(record), slip=False, cue=ACUTE, tweak="rest"),
    lambda record: record.do(c.WriteReview, domain_of(record), slip=False, cue=HARD, tweak="rest"),
]


@pytest.mark.parametrize("what", SILENT)
def test_nothing_is_said(today: Record, what: Callable[[Record], object]) -> None:
    assert said(today) == GOAL
    what(today)
    assert said(today) is None


def test_heavy_words_are_over_with_their_day(today: Record) -> None:
    today.go_to(2)
    today.do(c.WriteReview, domain_of(today), slip=False, cue=ACUTE, tweak="rest")
    today.go_to(3)
    assert said(today) == GOAL


@settings(max_examples=30)
@given(laters())
def test_the_recent_part_tells_what_the_whole_record_would(later: Later) -> None:
    for recent in (resumed(later), settle(later.after, later.now)):
        if recent is not None:
            assert reminder(recent, later.now) == reminder(later.after, later.now)
