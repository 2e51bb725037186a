from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given, settings

from protocol import changes as c
from protocol.comeback import AWAY_DAYS, goal_to_shrink, is_back
from protocol.goals import current_goal
from protocol.settling import settle
from protocol.snapshot import closed_attempts
from protocol.vocabulary import DayMarkKind, DomainStatus, GoalStatus, GoalZone, Outcome, ScheduleKind
from tests.protocol.making import day, on
from tests.protocol.record import Record, domain_of
from tests.protocol.resuming import Later, laters, resumed


def back(record: Record, number: int) -> bool:
    record.go_to(number)
    return is_back(record.snapshot, record.snapshot.domains[domain_of(record)], record.now)


@pytest.fixture
def acted(ready: Record) -> Record:
    """A goal of a Monday, and an attempt at it on the same day."""
    ready.do(c.LogAttempt, domain_of(ready), Outcome.NOT_ACHIEVED)
    return ready


@pytest.mark.parametrize(("number", "is_one"), [(0, False), (1, False), (3, False), (4, True), (5, True), (40, True), (400, True)])
def test_three_whole_days_without_an_entry_are_days_away(acted: Record, number: int, is_one: bool) -> None:
    assert back(acted, number) is is_one


def test_today_is_none_of_them_and_any_entry_ends_it(acted: Record) -> None:
    assert back(acted, 4)
    acted.do(c.SetGoal, domain_of(acted), "the first two minutes", 9, 1)
    assert not back(acted, 4)
    assert back(acted, 8)


@pytest.mark.parametrize(
    "enter",
    [
        lambda record: record.do(c.LogAttempt, domain_of(record), Outcome.NOT_ATTEMPTED),
        lambda record: record.do(c.LogAttempt, domain_of(record), Outcome.ACHIEVED, at=on(0, 5)),
        lambda record: record.do(c.WriteReview, domain_of(record), cue="c", tweak="t"),
        lambda record: record.do(c.WriteScript, domain_of(record), ("slowly",)),
        lambda record: record.do(c.DescribeModel, domain_of(record), "Ines"),
        lambda record: record.do(c.AppraiseArousal, domain_of(record), intensity=3),
        lambda record: record.do(c.StartAttempt, domain_of(record)),
    ],
)
def test_an_entry_of_any_kind_counts_on_the_day_it_is_made(acted: Record, enter: Callable[[Record], object]) -> None:
    acted.go_to(4)
    enter(acted)
    assert not back(acted, 4)
    assert not back(acted, 7)


def test_nobody_comes_back_to_where_they_never_were(record: Record) -> None:
    record.do(c.DefineDomain, "phone people")
    assert not back(record, 30)


@pytest.mark.parametrize(("rested", "is_one"), [((), True), ((1,), False), ((1, 2, 3), False)])
def test_rest_and_sick_days_are_not_counted(acted: Record, rested: tuple[int, ...], is_one: bool) -> None:
    for number in rested:
        acted.go_to(number)
        acted.do(c.MarkDay, DayMarkKind.REST if number % 2 else DayMarkKind.SICK, day(number))
    assert back(acted, 4) is is_one
    assert back(acted, 4 + len(rested))


def test_paused_days_are_not_counted(acted: Record) -> None:
    domain = domain_of(acted)
    acted.go_to(1)
    acted.do(c.MoveDomain, domain, DomainStatus.PAUSED)
    acted.go_to(30)
    acted.do(c.MoveDomain, domain, DomainStatus.ACTIVE)
    assert not back(acted, 30)
    assert not back(acted, 33)
    assert back(acted, 34)


def test_a_goal_that_waits_for_its_day_is_no_absence(ready: Record) -> None:
    domain = domain_of(ready)
    ready.do(c.SetGoal, domain, "phone two people", 8, 5, due=on(6))
    assert not back(ready, 6)
    assert back(ready, 7)
    ready.go_to(7)
    ready.do(c.LogAttempt, domain, Outcome.ACHIEVED)
    assert not back(ready, 10)
    assert back(ready, 11)


@pytest.mark.parametrize(
    ("schedule", "first"),
    [
        ({"kind": ScheduleKind.GOAL_DAYS}, 4),
        ({"kind": ScheduleKind.WEEKDAYS, "weekdays": (0,)}, 8),
        ({"kind": ScheduleKind.WEEKDAYS, "weekdays": (1,)}, 4),
        ({"kind": ScheduleKind.EVERY_N_DAYS, "every": 5}, 6),
        ({"kind": ScheduleKind.PER_WEEK, "per_week": 1}, 14),
    ],
)
def test_a_schedule_that_asks_for_a_later_day_is_no_absence(acted: Record, schedule: dict[str, object], first: int) -> None:
    acted.do(c.SetSchedule, domain_of(acted), day(0), **schedule)
    assert next(number for number in range(1, 20) if back(acted, number)) == first


def test_the_start_is_made_of_the_newest_goal_that_was_not_put_away(acted: Record) -> None:
    domain = domain_of(acted)
    acted.go_to(1)
    big = acted.do(c.SetGoal, domain, "phone ten people", 3, 9)
    found = goal_to_shrink(acted.snapshot, domain)
    assert found is not None
    assert found.action == "phone ten people"
    acted.do(c.CloseGoal, big, GoalStatus.PARKED)
    found = goal_to_shrink(acted.snapshot, domain)
    assert found is not None
    assert found.action == "phone one person"
    assert goal_to_shrink(acted.snapshot, "another") is None


@pytest.mark.parametrize(("number", "zone"), [(5, GoalZone.TOO_EASY), (14, GoalZone.OK), (20, GoalZone.OK)])
def test_after_a_pause_of_two_weeks_an_easy_goal_is_not_called_too_easy(ready: Record, number: int, zone: GoalZone) -> None:
    domain = domain_of(ready)
    ready.do(c.SetGoal, domain, "phone two people", 8, 5)
    ready.do(c.LogAttempt, domain, Outcome.ACHIEVED)
    ready.go_to(number)
    ready.do(c.SetGoal, domain, "look the number up", 10, 1)
    goals = [one for one in ready.snapshot.goals.values() if one.domain_id == domain]
    shown = current_goal(goals, closed_attempts(ready.snapshot, domain), ready.now.moment)
    assert shown is not None
    assert shown.zone is zone


@settings(max_examples=30)
@given(laters())
def test_the_recent_part_tells_what_the_whole_record_would(later: Later) -> None:
    (domain,) = later.after.domains.values()
    for recent in (resumed(later), settle(later.after, later.now)):
        if recent is not None:
            assert is_back(recent, domain, later.now) == is_back(later.after, domain, later.now)
    assert AWAY_DAYS == 3
