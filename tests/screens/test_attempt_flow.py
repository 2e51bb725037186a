from __future__ import annotations

import pytest

from protocol.changes import (
    Acknowledge,
    AdvanceAttempt,
    Audit,
    DefineDomain,
    LogAttempt,
    SetGoal,
    StartAttempt,
    WriteScript,
)
from protocol.steps import Step
from protocol.vocabulary import AttemptState, Cause, Outcome
from screens.attempt_flow import QUIET, AttemptFlowScreen
from screens.glyphs import ASCII
from screens.messages import OpenStep
from screens.quick_review import ReviewPanel
from screens.steps.arousal import ArousalPanel
from screens.steps.attribution import AttributionPanel
from screens.steps.self_talk import SelfTalkPanel
from screens.steps.small_win import SmallWinPanel
from screens.widgets.acknowledge import AcknowledgePanel
from screens.widgets.stage_rail import StageRail
from tests.screens.attempts import (
    ACTION,
    CRITERION,
    DOMAIN,
    HOSTILE,
    enter,
    focused_field,
    only_attempt,
    said,
    same,
    steering,
    with_domain,
    with_goal,
)
from tests.screens.fields.form import drawn
from tests.screens.flows import (
    LINES,
    at,
    left,
    logged,
    opened,
    page,
    prepared,
    under_way,
    with_a_win,
)
from tests.screens.host import Host
from tests.waiting import wait_for


async def test_one_attempt_from_start_to_finish_by_keys() -> None:
    host = Host()
    async with host.run_test(size=(80, 24)) as pilot:
        flow = await opened(host, prepared)
        await at(pilot, flow, ArousalPanel)
        assert "prepare" in str(flow.query_one(StageRail).content)
        await pilot.press("n", "f", "enter", "6", "enter", "enter", "c", "enter", "enter", "8", "enter", "enter")
        await at(pilot, flow, SelfTalkPanel)
        assert LINES[1] in drawn(flow)
        await pilot.press("enter")
        text = await page(pilot, flow)
        assert host.live.coaching.small_win.go in text
        assert f"Done when: {CRITERION}" in text
        assert f"• {LINES[1]}" in text
        await pilot.press("enter")
        await at(pilot, flow, SmallWinPanel)
        await enter(pilot, ["a", "6", "5", "I dialled", "", ""])
        await at(pilot, flow, AcknowledgePanel)
        assert flow.has_class(QUIET)
        await enter(pilot, ["", "dials first", ""])
        await at(pilot, flow, AttributionPanel)
        assert not flow.has_class(QUIET)
        await enter(pilot, ["I had my notes", "a", "notes again"])
        await at(pilot, flow, ReviewPanel)
        await pilot.press("n")
        await enter(pilot, ["", "the list", "", "the door was shut", "call at ten", "y", ""])
        await left(pilot, host, flow)
        kinds = [type(change).__name__ for change in host.seen]
        assert kinds == ["StartAttempt", "AppraiseArousal", "AdvanceAttempt", "LogAttempt", "Acknowledge", "Audit", "WriteReview"]
        (review,) = host.snapshot.reviews.values()
        (felt,) = host.snapshot.appraisals.values()
        assert review.attempt_id == felt.attempt_id == only_attempt(host).id


async def test_the_record_is_that_of_the_same_changes_sent_directly() -> None:
    host, direct = Host(), Host()
    async with host.run_test(size=(80, 24)) as pilot:
        flow = await opened(host, prepared)
        await at(pilot, flow, ArousalPanel)
        await pilot.press("f4")
        await at(pilot, flow, SelfTalkPanel)
        await pilot.press("f4")
        await page(pilot, flow)
        await pilot.press("enter")
        await at(pilot, flow, SmallWinPanel)
        await enter(pilot, ["p", "6", "5", "I dialled", "engaged", "3"])
        await at(pilot, flow, AcknowledgePanel)
        await enter(pilot, [" twice", "", ""])
        await at(pilot, flow, AttributionPanel)
        await enter(pilot, ["the line was busy", "c", "call at ten"])
        await at(pilot, flow, ReviewPanel)
    async with direct.run_test(size=(80, 24)):
        prepared(direct)
        direct.apply(
            LogAttempt("x", DOMAIN, Outcome.PARTLY, effort=6, difficulty=5, evidence="I dialled", obstacle="engaged", result_rating=3)
        )
        direct.apply(Acknowledge("y", "x", f"I set out to {ACTION}, and I did this part: I dialled twice"))
        direct.apply(Audit("z", "x", Cause.CIRCUMSTANCE, "the line was busy", next_strategy="call at ten"))
    assert same(only_attempt(host)) == same(only_attempt(direct))


async def test_without_a_script_the_first_words_are_written() -> None:
    host = Host()
    async with host.run_test(size=(80, 24)) as pilot:
        flow = await opened(host, with_goal)
        await at(pilot, flow, ArousalPanel)
        await pilot.press("f4")
        await at(pilot, flow, SelfTalkPanel)
        assert focused_field(host) == "caught_line"
        await pilot.press("f4")
        await page(pilot, flow)
        assert only_attempt(host).state is AttemptState.IN_PROGRESS


async def test_after_the_preparation_nothing_can_be_skipped() -> None:
    host = Host()
    async with host.run_test(size=(80, 24)) as pilot:
        flow = await opened(host, logged)
        await page(pilot, flow)
        await pilot.press("f4", "enter")
        await at(pilot, flow, AcknowledgePanel)
        await pilot.press("f4")
        await pilot.pause()
        assert flow.query(AcknowledgePanel)
        assert not only_attempt(host).acknowledged


async def test_who_is_not_safe_is_not_led_on() -> None:
    host = Host()
    async with host.run_test(size=(80, 24)) as pilot:
        flow = await opened(host, prepared)
        await at(pilot, flow, ArousalPanel)
        await pilot.press("y")
        await wait_for(pilot, lambda: host.live.coaching.arousal.unsafe in drawn(flow), "the answer")
        await pilot.press("enter")
        await left(pilot, host, flow)
        assert only_attempt(host).state is AttemptState.PREPARING


async def test_a_start_not_made_leads_straight_to_the_review() -> None:
    host = Host()
    async with host.run_test(size=(80, 24)) as pilot:
        flow = await opened(host, under_way)
        await page(pilot, flow)
        await pilot.press("enter")
        await wait_for(pilot, lambda: host.live.coaching.small_win.go in drawn(flow), "the page that waits")
        await pilot.press("enter")
        await at(pilot, flow, SmallWinPanel)
        await enter(pilot, ["s", "the phone was flat"])
        await at(pilot, flow, ReviewPanel)
        attempt = only_attempt(host)
        assert (attempt.outcome, attempt.obstacle, attempt.acknowledged) == (Outcome.NOT_ATTEMPTED, "the phone was flat", False)


async def test_without_a_domain_it_leads_to_step_1() -> None:
    host = Host()
    async with host.run_test(size=(80, 24)) as pilot:
        flow = await opened(host, lambda _host: None)
        await page(pilot, flow)
        await pilot.press("enter")
        await wait_for(pilot, lambda: bool(host.opened), "step 1")
        (there,) = host.opened
        assert isinstance(there, OpenStep)
        assert there.step is Step.MICRO_DOMAIN


@pytest.mark.parametrize(("key", "step"), [("enter", Step.PROXIMAL_GOAL), ("o", Step.SMALL_WIN)])
async def test_without_a_ready_goal_it_leads_to_step_2_or_to_an_unplanned_entry(key: str, step: Step) -> None:
    host = Host()
    async with host.run_test(size=(80, 24)) as pilot:
        flow = await opened(host, lambda host: with_goal(host, confidence=6))
        assert "Step 2 sets one." in await page(pilot, flow)
        await pilot.press(key)
        await wait_for(pilot, lambda: bool(host.opened), "the step")
        (there,) = host.opened
        assert isinstance(there, OpenStep)
        assert there.step is step
        assert host.seen == []


async def test_coming_back_with_a_goal_it_begins() -> None:
    host = Host()
    async with host.run_test(size=(80, 24)) as pilot:
        flow = await opened(host, with_domain)
        await page(pilot, flow)
        await host.show(AttemptFlowScreen(host.live))
        host.apply(SetGoal("g1", DOMAIN, ACTION, confidence=9, challenge=5))
        await pilot.press("escape")
        await at(pilot, flow, ArousalPanel)
        assert only_attempt(host).goal_action == ACTION


async def test_hostile_words_are_shown_as_marks() -> None:
    host = Host(glyphs=ASCII)
    async with host.run_test(size=(80, 24)) as pilot:
        host.apply(DefineDomain(DOMAIN, f"say {HOSTILE}"))
        host.apply(SetGoal("g1", DOMAIN, HOSTILE, confidence=8, done_criterion=HOSTILE, where="\x1b[2J", if_then=HOSTILE))
        host.apply(WriteScript("s1", DOMAIN, ("say \x1b[31m",), cue=HOSTILE))
        host.apply(StartAttempt("a1", DOMAIN))
        host.apply(AdvanceAttempt("c1", "a1", AttemptState.IN_PROGRESS))
        flow = AttemptFlowScreen(host.live)
        await host.show(flow)
        assert "[/b] [@click=app.quit]x" in await page(pilot, flow)
        await pilot.press("enter")
        await wait_for(pilot, lambda: host.live.coaching.small_win.go in drawn(flow), "the page that waits")
        assert steering(flow) == set()
        assert all(character.isascii() or character in "👩\u200d🚒" for character in drawn(flow.query_one("#place FlowPage")))


@pytest.mark.parametrize("size", [(80, 24), (60, 20), (120, 40)])
async def test_the_way_on_is_in_sight_at_every_size(size: tuple[int, int]) -> None:
    host = Host()
    async with host.run_test(size=size) as pilot:
        flow = await opened(host, under_way)
        await page(pilot, flow)
        await pilot.press("enter")
        await wait_for(pilot, lambda: host.live.coaching.small_win.go in drawn(flow), "the page that waits")
        menu = flow.query_one("#place FlowPage KeyMenu")
        await wait_for(pilot, lambda: flow.query_one("#place").region.contains_region(menu.region), "the way on")
        assert said(flow, ".flow--title") == host.live.coaching.flow.do


async def test_only_one_page_is_ever_in_front() -> None:
    host = Host()
    async with host.run_test(size=(80, 24)) as pilot:
        flow = await opened(host, prepared)
        await at(pilot, flow, ArousalPanel)
        await pilot.press("f4", "f4", "f4", "enter", "enter")
        await at(pilot, flow, SmallWinPanel)
        assert len(flow.query_one("#place").children) == 1
        assert [type(change) for change in host.seen] == [StartAttempt, AdvanceAttempt]


@pytest.mark.parametrize("key", ["enter", "f4"])
async def test_own_wins_come_before_the_reading_of_the_body(key: str) -> None:
    host = Host()
    async with host.run_test(size=(80, 24)) as pilot:
        flow = await opened(host, with_a_win)
        assert "go on" in await page(pilot, flow)
        await pilot.press("enter")
        await wait_for(pilot, lambda: host.live.coaching.evidence.before in drawn(flow), "the wins")
        lines = [line.strip() for line in drawn(flow).splitlines()]
        assert "difficulty 4" in lines[lines.index(host.live.coaching.evidence.before) + 1]
        assert "prepare" in str(flow.query_one(StageRail).content)
        assert "difficulty 4" in drawn(flow)
        assert "I [b]dialled[/b]." in drawn(flow)
        await pilot.press(key)
        await at(pilot, flow, ArousalPanel)


async def test_without_a_win_of_ones_own_nothing_comes_before_it() -> None:
    host = Host()
    async with host.run_test(size=(80, 24)) as pilot:
        flow = await opened(host, prepared)
        await at(pilot, flow, ArousalPanel)
        assert host.live.coaching.evidence.before not in drawn(flow)
