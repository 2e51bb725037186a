"""A goal that has passed the gate: what is said about it, and what stands when one comes back."""

from __future__ import annotations

import pytest

from protocol.changes import LogAttempt
from protocol.vocabulary import GoalStatus, Outcome
from screens.steps.proximal_goal import FORM, STANDING
from tests.screens.fields.form import drawn
from tests.screens.steps.goal_page import DOMAIN, advice, goal_of, opened, panel, rate, shown, the_goal, turned, with_domain, worded
from tests.waiting import wait_for


@pytest.mark.parametrize("confidence", [7, 10])
async def test_from_seven_on_the_goal_is_ready(confidence: int) -> None:
    host = with_domain()
    async with host.run_test(size=(80, 24)) as pilot:
        await shown(host, pilot)
        await worded(host, pilot)
        await rate(pilot, 5, confidence)
        await turned(host, pilot, STANDING)
        assert the_goal(host).status is GoalStatus.READY


ZONES = [
    (7, 7, "sweet_spot"),
    (3, 9, "sweet_spot"),
    (8, 7, "stretch"),
    (10, 10, "stretch"),
    (2, 8, "too_easy"),
    (3, 10, "too_easy"),
    (5, 10, "ok"),
]


@pytest.mark.parametrize(("challenge", "confidence", "zone"), ZONES)
async def test_the_zone_of_a_third_goal_is_advice_that_enter_dismisses(challenge: int, confidence: int, zone: str) -> None:
    host = with_domain(goal_of(8, id_="a"), goal_of(8, id_="b"))
    host.pass_days(8)
    async with host.run_test(size=(80, 24)) as pilot:
        await shown(host, pilot)
        await worded(host, pilot)
        await rate(pilot, challenge, confidence)
        said = host.live.coaching.advice("proximal_goal", zone)
        if said:
            await turned(host, pilot, STANDING)
            assert advice(host) == [said]
            assert the_goal(host).status is GoalStatus.READY
            await pilot.press("enter")
        await wait_for(pilot, lambda: opened(host) == [3], "step 3 is asked for")


@pytest.mark.parametrize("before", [0, 1])
async def test_too_easy_is_silent_for_the_first_two_goals(before: int) -> None:
    host = with_domain(*[goal_of(8, id_=f"a{number}") for number in range(before)])
    host.pass_days(8)
    async with host.run_test(size=(80, 24)) as pilot:
        await shown(host, pilot)
        await worded(host, pilot)
        await rate(pilot, 1, 10)
        await wait_for(pilot, lambda: bool(host.seen), "the goal is saved")
        await pilot.pause()
        assert host.live.coaching.proximal_goal.too_easy not in advice(host)


async def test_too_easy_is_silent_after_a_miss() -> None:
    host = with_domain(goal_of(8, id_="a"), goal_of(8, id_="b"))
    host.apply(LogAttempt("l", DOMAIN, Outcome.NOT_ACHIEVED))
    host.pass_days(8)
    async with host.run_test(size=(80, 24)) as pilot:
        await shown(host, pilot)
        await worded(host, pilot)
        await rate(pilot, 1, 10)
        await wait_for(pilot, lambda: opened(host) == [3], "step 3 is asked for at once")


async def test_that_misses_are_part_of_it_is_said_once_in_a_domain() -> None:
    host = with_domain(goal_of(5))
    async with host.run_test(size=(80, 24)) as pilot:
        await shown(host, pilot)
        await pilot.press("p")
        await turned(host, pilot, FORM)
        await pilot.press("backspace", "ctrl+s")
        await rate(pilot, 5, 8)
        await turned(host, pilot, STANDING)
        texts = host.live.coaching.proximal_goal
        assert advice(host) == [texts.sweet_spot, texts.normalise_miss]
        host.pop_screen()
        host.pass_days(8)
        await shown(host, pilot)
        await worded(host, pilot)
        await rate(pilot, 5, 8)
        await turned(host, pilot, STANDING)
        assert advice(host) == [texts.sweet_spot]


async def test_advice_to_adjust_opens_a_new_goal_with_the_same_words() -> None:
    host = with_domain()
    async with host.run_test(size=(80, 24)) as pilot:
        form = await shown(host, pilot)
        await worded(host, pilot)
        await rate(pilot, 9, 8)
        await turned(host, pilot, STANDING)
        await pilot.press("e")
        await turned(host, pilot, FORM)
        assert (form.field("action").value, form.field("confidence").value) == ("phone one person", None)
        await pilot.press("x", "ctrl+s")
        await rate(pilot, 5, 8)
        await wait_for(pilot, lambda: len(host.snapshot.goals) == 2, "a goal of its own is set")
        assert sorted(goal.action for goal in host.snapshot.goals.values()) == ["phone one person", "phone one personx"]


async def test_a_goal_that_passed_is_shown_and_a_new_one_leaves_it_alone() -> None:
    host = with_domain(goal_of(8))
    async with host.run_test(size=(80, 24)) as pilot:
        await shown(host, pilot)
        assert panel(host).stage == STANDING
        page = drawn(host.screen)
        assert "phone five people" in page
        assert "Confidence 8 of 10" in page
        await pilot.press("n")
        await turned(host, pilot, FORM)
        assert panel(host).field("action").value == ""
        await worded(host, pilot)
        await rate(pilot, 5, 7)
        await wait_for(pilot, lambda: len(host.snapshot.goals) == 2, "the new goal is set")
        assert host.snapshot.goals["g"].action == "phone five people"


async def test_enter_goes_on_with_a_goal_that_passed() -> None:
    host = with_domain(goal_of(8))
    async with host.run_test(size=(80, 24)) as pilot:
        await shown(host, pilot)
        await pilot.press("enter")
        await wait_for(pilot, lambda: opened(host) == [3], "step 3 is asked for")
        assert host.seen == []


async def test_a_draft_of_a_new_goal_goes_before_the_one_that_passed() -> None:
    host = with_domain(goal_of(8), drafts={"action": "ask one question", "challenge": None})
    async with host.run_test(size=(80, 24)) as pilot:
        form = await shown(host, pilot)
        assert (form.stage, form.field("action").value) == (FORM, "ask one question")
