"""The goal: the gate, the zones, which goal serves, and when it is due."""

from __future__ import annotations

from datetime import timedelta

import pytest

from protocol.goals import current_goal, due_date, easy_is_fine, passes_gate, pending_goal, serving_goal, zone
from protocol.vocabulary import GoalStatus, GoalZone, Outcome
from tests.protocol.making import attempt, day, goal, on


@pytest.mark.parametrize(("confidence", "passes"), [(None, False), (0, False), (6, False), (7, True), (10, True)])
def test_the_gate(confidence: int | None, passes: bool) -> None:
    assert passes_gate(confidence) is passes


@pytest.mark.parametrize(
    ("challenge", "confidence", "expected"),
    [
        (5, None, GoalZone.TOO_BIG),
        (9, 6, GoalZone.TOO_BIG),
        (1, 6, GoalZone.TOO_BIG),
        (2, 7, GoalZone.TOO_EASY),
        (3, 10, GoalZone.TOO_EASY),
        (3, 9, GoalZone.SWEET_SPOT),
        (7, 7, GoalZone.SWEET_SPOT),
        (8, 7, GoalZone.STRETCH),
        (10, 10, GoalZone.STRETCH),
        (4, 10, GoalZone.OK),
        (7, 10, GoalZone.OK),
        (None, 8, GoalZone.OK),
    ],
)
def test_zones(challenge: int | None, confidence: int | None, expected: GoalZone) -> None:
    assert zone(challenge, confidence) is expected


def test_too_easy_stays_silent_where_an_easy_win_helps() -> None:
    assert zone(2, 7, easy_is_fine=True) is GoalZone.OK
    assert zone(3, 7, easy_is_fine=True) is GoalZone.SWEET_SPOT
    first, second, third = goal(0), goal(1), goal(2)
    goals = [first, second, third]
    won = [attempt(1, goal_id=second.id)]
    assert easy_is_fine(goals, [], first, day(0))
    assert easy_is_fine(goals, [], second, day(1))
    assert not easy_is_fine(goals, won, third, day(2))
    assert current_goal([goal(n, challenge=2) for n in range(3)], won, on(2), dip=True) == (goal(2, challenge=2), GoalZone.OK)
    assert easy_is_fine(goals, won, third, day(15))
    assert not easy_is_fine(goals, won, third, day(14))
    missed = [attempt(1, Outcome.NOT_ACHIEVED, goal_id=second.id)]
    assert easy_is_fine(goals, missed, third, day(2))


def test_a_goal_serves_for_a_week_and_through_its_own_day() -> None:
    without, far = goal(0), goal(0, due=7)
    assert serving_goal([without], on(6)) == without
    assert serving_goal([without], on(7)) is None
    assert serving_goal([far], on(7)) == far
    assert serving_goal([far], on(8)) is None


def test_a_goal_serves_from_the_instant_it_passed() -> None:
    made = goal(0)
    assert serving_goal([made], on(0, -60)) == made
    assert serving_goal([made], on(0, -61)) is None


def test_a_newer_goal_takes_over_and_a_closed_one_serves_no_more() -> None:
    older, newer = goal(0), goal(2)
    assert serving_goal([newer, older], on(1)) == older
    assert serving_goal([older, newer], on(2)) == newer
    closed = newer._replace(closed_at=on(3).occurred_at, closed_on=day(3))
    assert serving_goal([older, closed], on(2)) == closed
    assert serving_goal([older, closed], on(3)) is None


def test_when_a_goal_is_due() -> None:
    assert due_date(goal(0)) == day(3)
    assert due_date(goal(0, due=5)) == day(5)
    assert due_date(goal(0, passed=None)) is None


def test_a_goal_before_the_gate_stands_in_front_of_the_one_that_serves() -> None:
    ready = goal(0)
    big = goal(1, passed=None, confidence=4)._replace(status=GoalStatus.TOO_BIG)
    assert pending_goal([ready, big]) == big
    shown = current_goal([ready, big], [], on(1))
    assert shown is not None
    assert (shown.goal, shown.zone) == (big, GoalZone.TOO_BIG)
    parked = big._replace(status=GoalStatus.PARKED)
    assert pending_goal([ready, parked]) is None
    assert serving_goal([ready, parked], on(1)) == ready
    assert current_goal([], [], on(1)) is None


def test_days_are_ordinals_not_seconds() -> None:
    made = goal(0)
    late = on(6)._replace(occurred_at=on(6).occurred_at + timedelta(hours=15))
    assert serving_goal([made], late) == made
