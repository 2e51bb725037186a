"""How far the listed part reaches: figures that look at the newest few need those few to be listed, or the whole record."""

from __future__ import annotations

import pytest

from protocol.dip import in_dip
from protocol.entities import QuickReview, Schedule
from protocol.settling import GOALS_KEPT, REVIEWS_KEPT, TRIES_MOST, settle
from protocol.snapshot import Snapshot
from protocol.standing import LAST
from protocol.unsettled import holds
from protocol.vocabulary import GoalStatus, Outcome, ScheduleKind
from tests.protocol.making import DOMAIN, attempt, day, goal, log, now, on
from tests.protocol.resuming import drop, expect_same, figures, put, record_of, table


def only(snapshot: Snapshot, name: str, number: int) -> Snapshot:
    """The record with the newest few of one kind."""
    for key in sorted(table(snapshot, name))[:-number] if number else list(table(snapshot, name)):
        snapshot = drop(snapshot, name, key)
    return snapshot


def one_busy_day() -> Snapshot:
    return record_of(log(*(attempt(100, id=f"{place:03}", at=on(100, place)) for place in range(TRIES_MOST + 9))))


@pytest.mark.parametrize(("number", "is_enough"), [(LAST, True), (LAST - 1, False), (0, False)])
def test_the_last_ten_are_listed(number: int, is_enough: bool) -> None:
    settled = settle(one_busy_day(), now(101))
    recent = only(settled, "attempts", number)
    assert holds(settled, recent, now(101)) is is_enough


@pytest.mark.parametrize(("number", "is_enough"), [(REVIEWS_KEPT, True), (1, True), (0, False)])
def test_the_newest_review_is_listed(number: int, is_enough: bool) -> None:
    reviews = [QuickReview(f"{place:02}", DOMAIN, on(100, place), day(101)) for place in range(REVIEWS_KEPT + 4)]
    settled = settle(record_of(log(reviews=reviews)), now(101))
    assert len(settled.reviews) == REVIEWS_KEPT
    assert holds(settled, only(settled, "reviews", number), now(101)) is is_enough


@pytest.mark.parametrize(("number", "is_enough"), [(GOALS_KEPT, True), (1, True), (0, False)])
def test_the_newest_goal_that_waits_is_listed(number: int, is_enough: bool) -> None:
    goals = [goal(100 + place, id=f"{place:02}", passed=None)._replace(status=GoalStatus.TOO_BIG) for place in range(GOALS_KEPT + 4)]
    settled = settle(record_of(log(goals=goals)), now(115))
    assert len(settled.goals) == GOALS_KEPT
    assert holds(settled, only(settled, "goals", number), now(115)) is is_enough


def test_the_goal_that_serves_is_listed_also_when_the_clock_goes_back_a_day() -> None:
    goals = [goal(100, id=f"{place:02}", passed=on(100, place)) for place in range(GOALS_KEPT + 4)]
    settled = settle(record_of(log(goals=goals)), now(100, 30))
    assert holds(settled, settled, now(100, 20))
    assert not holds(settled, settled, now(99))


def test_a_journey_that_ends_now_and_began_before_the_settled_days_is_told() -> None:
    daily = Schedule("daily", DOMAIN, day(0), ScheduleKind.EVERY_N_DAYS)
    settled = settle(record_of(log(*(attempt(7 * number) for number in range(30)), schedules=[daily])), now(270))
    there = attempt(270, id="there", at=on(270)._replace(tz="Asia/Tokyo"))
    assert holds(settled, put(settled, "attempts", attempt(270)), now(270, 1))
    assert not holds(settled, put(settled, "attempts", there), now(270, 1))


def test_a_dip_that_only_settled_entries_could_tell_takes_the_whole_record() -> None:
    """Eight attempts that came to little, and after them many that were entered about days long gone."""
    little = [attempt(100, Outcome.PARTLY, id=f"a-{place}", at=on(100 - 15 - place % 3, place), effort=9) for place in range(8)]
    old = [attempt(100, id=f"b-{place:02}", at=on(100, place)._replace(logical_date=day(40)), back=60) for place in range(TRIES_MOST + 1)]
    whole = record_of(log(*little, *old))
    settled = settle(whole, now(100, 200))
    assert in_dip(sorted(whole.attempts.values(), key=lambda one: one.at.occurred_at), day(100))
    assert not holds(settled, settled, now(100, 200))
    assert holds(settled, settled, now(130))
    expect_same(figures(settled, now(130)), figures(whole, now(130)))
