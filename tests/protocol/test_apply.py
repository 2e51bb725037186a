"""Changes to domains and goals: what each comes to, and what is refused."""

from __future__ import annotations

from typing import Any

import pytest

from protocol import changes as c
from protocol.vocabulary import (
    DomainStatus,
    GoalStatus,
    Lever,
)
from tests.protocol.making import day, on
from tests.protocol.record import Record, domain_of


def test_a_domain_keeps_the_words_and_comes_to_the_front(record: Record) -> None:
    first = record.do(c.DefineDomain, "  [bold]phone[/] people ", "at \x1b[31m work", "why not", 40)
    domain = record.snapshot.domains[first]
    assert (domain.behaviour, domain.context, domain.baseline_strength) == ("[bold]phone[/] people", "at \x1b[31m work", 40)
    record.go_to(0, 1)
    second = record.do(c.DefineDomain, "draw hands")
    assert domain_of(record) == second
    record.go_to(0, 2)
    record.do(c.FocusDomain, first)
    assert domain_of(record) == first


@pytest.mark.parametrize("behaviour", ["", "  ", "ab", "x" * 81])
def test_a_behaviour_out_of_its_limits_is_refused(record: Record, behaviour: str) -> None:
    record.expect_refused(c.DefineDomain, behaviour)


@pytest.mark.parametrize("baseline", [-10, 5, 101, 110])
def test_a_baseline_goes_by_tens(record: Record, baseline: int) -> None:
    record.expect_refused(c.DefineDomain, "phone people", baseline_strength=baseline)


def test_a_second_domain_can_wait_or_take_the_place_of_the_first(ready: Record) -> None:
    first = domain_of(ready)
    waiting = ready.do(c.DefineDomain, "draw hands", others=c.Others.PARK_NEW)
    assert domain_of(ready) == first
    assert ready.snapshot.domains[waiting].status is DomainStatus.PARKED
    swapped = ready.do(c.DefineDomain, "cook rice", others=c.Others.SWAP)
    assert domain_of(ready) == swapped
    assert ready.snapshot.domains[first].status is DomainStatus.PARKED
    assert {pause.domain_id for pause in ready.snapshot.pauses.values()} == {waiting, first}


def test_a_baseline_once_given_stays(ready: Record) -> None:
    first = domain_of(ready)
    ready.do(c.RewordDomain, first, "phone strangers", baseline_strength=30)
    ready.do(c.RewordDomain, first, "phone strangers at work", baseline_strength=90)
    assert ready.snapshot.domains[first].baseline_strength == 30
    assert ready.snapshot.domains[first].behaviour == "phone strangers at work"


def test_parking_and_taking_up_keep_one_pause(ready: Record) -> None:
    first = domain_of(ready)
    ready.do(c.MoveDomain, first, DomainStatus.PARKED)
    ready.go_to(3)
    ready.do(c.MoveDomain, first, DomainStatus.ARCHIVED)
    ready.expect_refused(c.MoveDomain, first, DomainStatus.ACTIVE, day(-1))
    ready.expect_refused(c.MoveDomain, first, DomainStatus.ACTIVE, day(4))
    ready.do(c.MoveDomain, first, DomainStatus.ACTIVE)
    (pause,) = ready.snapshot.pauses.values()
    assert (pause.began, pause.ended) == (day(0), day(3))


@pytest.mark.parametrize(
    ("confidence", "status"),
    [(None, GoalStatus.DRAFT), (6, GoalStatus.TOO_BIG), (0, GoalStatus.TOO_BIG), (7, GoalStatus.READY), (10, GoalStatus.READY)],
)
def test_the_gate_decides_what_a_goal_is(record: Record, confidence: int | None, status: GoalStatus) -> None:
    domain = record.do(c.DefineDomain, "phone people")
    key = record.do(c.SetGoal, domain, "phone one person", confidence)
    goal = record.snapshot.goals[key]
    assert goal.status is status
    assert (goal.passed is not None) is (status is GoalStatus.READY)


@pytest.mark.parametrize(
    "fields",
    [
        {"confidence": 11},
        {"confidence": -1},
        {"confidence": 6.9},
        {"confidence": True},
        {"challenge": 11},
        {"duration_min": 0},
        {"duration_min": 1441},
        {"action": "ab"},
        {"action": "x" * 121},
        {"done_criterion": "ab"},
        {"due": on(8)},
        {"due": on(-1)},
    ],
)
def test_a_goal_out_of_its_limits_is_refused(record: Record, fields: dict[str, Any]) -> None:
    domain = record.do(c.DefineDomain, "phone people")
    record.expect_refused(c.SetGoal, domain, **({"action": "phone one person", "confidence": 8} | fields))


def test_shrinking_keeps_every_wording(record: Record) -> None:
    domain = record.do(c.DefineDomain, "phone people")
    first = record.do(c.SetGoal, domain, "phone ten people", 3, 9)
    second = record.do(c.SetGoal, domain, "phone two people", 5, 7, first, lever=Lever.FEWER_PEOPLE)
    third = record.do(c.SetGoal, domain, "phone two people", 7, 7, first, surer="I have the list")
    assert first == second == third
    revisions = list(record.snapshot.revisions.values())
    assert [(one.action, one.confidence, one.lever, one.rating_only) for one in revisions] == [
        ("phone ten people", 3, None, False),
        ("phone two people", 5, Lever.FEWER_PEOPLE, False),
        ("phone two people", 7, None, True),
    ]
    assert record.snapshot.goals[first].status is GoalStatus.READY


def test_a_goal_that_passed_is_never_reworded(ready: Record) -> None:
    (first,) = ready.snapshot.goals
    second = ready.do(c.SetGoal, domain_of(ready), "phone two people", 5, 5, first)
    assert second != first
    assert ready.snapshot.goals[first].action == "phone one person"
