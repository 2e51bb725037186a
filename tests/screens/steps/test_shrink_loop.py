"""The shrink loop of step 2: what a goal below the gate is offered, what is kept, and how it is left."""

from __future__ import annotations

import pytest

from protocol.changes import CloseGoal, SetGoal
from protocol.vocabulary import GoalStatus, Lever
from screens.steps.proximal_goal import FORM, SHRINK, STANDING, ProximalGoalScreen
from tests.screens.fields.form import drawn, paste, write
from tests.screens.steps.goal_page import (
    HOSTILE,
    goal_of,
    in_hand,
    lever_line,
    note,
    opened,
    panel,
    rate,
    revisions,
    shown,
    the_goal,
    turned,
    with_domain,
    worded,
)
from tests.waiting import wait_for

SEVEN = [one for one in Lever if one is not Lever.FIRST_TWO_MINUTES]


@pytest.mark.parametrize("confidence", [0, 6])
async def test_below_seven_the_goal_is_kept_as_too_big_and_the_shrink_loop_opens(confidence: int) -> None:
    host = with_domain()
    async with host.run_test(size=(80, 24)) as pilot:
        await shown(host, pilot)
        await worded(host, pilot)
        await rate(pilot, 5, confidence)
        await turned(host, pilot, SHRINK)
        assert the_goal(host).status is GoalStatus.TOO_BIG
        assert [one.action for one in revisions(host)] == ["phone one person"]
        page, texts = " ".join(drawn(host.screen).split()), host.live.coaching.proximal_goal
        assert all(words in page for words in (texts.too_big, texts.shrink_intro, texts.want_question))
        assert opened(host) == []


@pytest.mark.parametrize("lever", SEVEN)
async def test_each_lever_opens_the_wording_with_its_sentence(lever: Lever) -> None:
    host = with_domain(goal_of(5))
    async with host.run_test(size=(80, 24)) as pilot:
        form = await shown(host, pilot)
        assert form.stage == SHRINK
        text = host.live.coaching.lever(lever)
        assert text.label in drawn(host.screen)
        await pilot.press(text.key)
        await turned(host, pilot, FORM)
        assert in_hand(host) == "action"
        assert lever_line(host) == f"{text.label}: {text.change}"
        await pilot.press("ctrl+k", "backspace", "ctrl+s", "3", "enter", "7", "enter")
        await wait_for(pilot, lambda: bool(host.seen), "the smaller goal is saved")
        change = host.seen[0]
        assert isinstance(change, SetGoal)
        assert (change.goal_id, change.lever, change.action) == ("g", lever, "phone five peopl")
        assert [(one.action, one.confidence, one.lever) for one in revisions(host)] == [
            ("phone five people", 5, None),
            ("phone five peopl", 7, lever),
        ]
        assert host.snapshot.goals["g"].status is GoalStatus.READY


async def test_rounds_have_no_limit_and_after_four_the_first_two_minutes_are_offered() -> None:
    host = with_domain(goal_of(5))
    async with host.run_test(size=(80, 24)) as pilot:
        await shown(host, pilot)
        last_resort = host.live.coaching.lever(Lever.FIRST_TWO_MINUTES).label
        for rounds in range(1, 7):
            assert (last_resort in drawn(host.screen)) is (rounds > 4)
            await pilot.press("m" if rounds > 4 else "p")
            await turned(host, pilot, FORM)
            await pilot.press("backspace", "ctrl+s")
            await rate(pilot, 4, 6)
            await turned(host, pilot, SHRINK)
        assert [one.lever for one in revisions(host)] == [None, *[Lever.SMALLER_PART] * 4, *[Lever.FIRST_TWO_MINUTES] * 2]


async def test_earlier_wordings_are_shown_on_request_with_their_ratings() -> None:
    host = with_domain(goal_of(4, 8), goal_of(6, 5, id_="h", action="phone one person", goal_id="g"))
    async with host.run_test(size=(80, 24)) as pilot:
        await shown(host, pilot)
        line = "phone five people · challenge 8 · confidence 4"
        assert line not in drawn(host.screen)
        await pilot.press("r")
        await wait_for(pilot, lambda: line in drawn(host.screen), "the earlier wording is shown")
        await pilot.press("r")
        await wait_for(pilot, lambda: line not in drawn(host.screen), "it is put away")


async def test_earlier_wordings_are_in_sight_where_there_is_room() -> None:
    host = with_domain(goal_of(4, 8), goal_of(6, 5, id_="h", action="phone one person", goal_id="g"))
    async with host.run_test(size=(120, 40)) as pilot:
        await shown(host, pilot)
        await wait_for(pilot, lambda: "phone five people · challenge 8 · confidence 4" in drawn(host.screen), "the list is shown")


async def test_a_goal_one_does_not_want_is_parked_without_comment() -> None:
    host = with_domain(goal_of(5))
    async with host.run_test(size=(80, 24)) as pilot:
        await shown(host, pilot)
        await pilot.press("n")
        await wait_for(pilot, lambda: not isinstance(host.screen, ProximalGoalScreen), "the screen is left")
        assert host.seen == [CloseGoal("id-0001", "g", GoalStatus.PARKED)]
        assert host.snapshot.goals["g"].status is GoalStatus.PARKED
        assert opened(host) == []


async def test_save_in_the_loop_says_that_it_cannot_be_started() -> None:
    host = with_domain(goal_of(5))
    async with host.run_test(size=(80, 24)) as pilot:
        await shown(host, pilot)
        await pilot.press("ctrl+s")
        assert note(host) == host.live.coaching.proximal_goal.cannot_start
        assert host.seen == []


@pytest.mark.parametrize("answer", ["", "I slept well"])
async def test_when_only_the_number_rose_what_makes_you_surer_is_asked_and_may_be_left_out(answer: str) -> None:
    host = with_domain(goal_of(5))
    async with host.run_test(size=(80, 24)) as pilot:
        form = await shown(host, pilot)
        await pilot.press("t")
        await turned(host, pilot, FORM)
        form.field("confidence").focus()
        await pilot.press("8", "enter")
        await wait_for(pilot, lambda: in_hand(host) == "surer", "the question is asked")
        assert host.live.coaching.proximal_goal.rating_only in drawn(host.screen)
        await write(pilot, answer)
        await pilot.press("enter")
        await turned(host, pilot, STANDING)
        last = revisions(host)[-1]
        assert (last.rating_only, last.surer, last.confidence) == (True, answer, 8)


@pytest.mark.parametrize(("action", "confidence"), [("x", 8), ("", 4)])
async def test_another_wording_or_a_lower_number_asks_no_such_thing(action: str, confidence: int) -> None:
    host = with_domain(goal_of(5))
    async with host.run_test(size=(80, 24)) as pilot:
        await shown(host, pilot)
        await pilot.press("t")
        await turned(host, pilot, FORM)
        await write(pilot, action)
        panel(host).field("challenge").focus()
        await rate(pilot, 5, confidence)
        await wait_for(pilot, lambda: bool(host.seen), "the goal is saved")
        assert not revisions(host)[-1].rating_only


async def test_nothing_changed_leads_back_to_the_levers_without_a_round() -> None:
    host = with_domain(goal_of(5))
    async with host.run_test(size=(80, 24)) as pilot:
        await shown(host, pilot)
        await pilot.press("f")
        await turned(host, pilot, FORM)
        await pilot.press("ctrl+s")
        await turned(host, pilot, SHRINK)
        await wait_for(pilot, lambda: not host.drafts, "the draft is settled")
        assert (len(revisions(host)), host.seen) == (1, [])


async def test_a_draft_comes_back_with_its_lever_and_goes_before_the_record() -> None:
    host = with_domain(goal_of(5))
    async with host.run_test(size=(80, 24)) as pilot:
        await shown(host, pilot)
        await pilot.press("a")
        await turned(host, pilot, FORM)
        await pilot.press("x")
        await wait_for(pilot, lambda: bool(host.drafts), "the draft is kept")
        host.pop_screen()
        form = await shown(host, pilot)
        assert (form.stage, form.field("action").value, form.field("confidence").value) == (FORM, "phone five peoplex", None)
        assert host.live.coaching.lever(Lever.HELP_OR_NOTES).change in lever_line(host)
        await pilot.press("ctrl+s")
        await rate(pilot, 4, 7)
        await turned(host, pilot, STANDING)
        assert revisions(host)[-1].lever is Lever.HELP_OR_NOTES


async def test_hostile_words_are_kept_exactly_and_shown_as_marks() -> None:
    host = with_domain()
    async with host.run_test(size=(80, 24)) as pilot:
        form = await shown(host, pilot)
        for name in ("action", "where", "done_criterion", "aspiration"):
            form.field(name).focus()
            await pilot.pause()
            await paste(pilot, HOSTILE)
        await pilot.press("ctrl+s")
        await rate(pilot, 5, 5)
        await turned(host, pilot, SHRINK)
        goal = the_goal(host)
        assert {goal.action, goal.where, goal.done_criterion, goal.aspiration} == {HOSTILE}
        await pilot.press("p")
        await turned(host, pilot, FORM)
        await pilot.press("backspace", "ctrl+s")
        await rate(pilot, 5, 4)
        await turned(host, pilot, SHRINK)
        await pilot.press("r")
        await pilot.pause()
        page = drawn(host.screen)
        assert "[@click=app.quit]" in page
        assert not {"\x1b", "\u202e"} & set(page)
