from __future__ import annotations

from collections.abc import Callable, Sequence

import pytest

from protocol.changes import (
    LogAttempt,
    StartAttempt,
)
from protocol.vocabulary import AttemptState, Outcome
from screens.attempt_flow import PANELS, AttemptFlowScreen
from screens.stages import Place
from screens.steps.arousal import ArousalPanel
from screens.steps.attribution import AttributionPanel
from screens.steps.small_win import SmallWinPanel
from tests.screens.attempts import (
    ACTION,
    DOMAIN,
    enter,
    focused_field,
    only_attempt,
    with_attempt,
)
from tests.screens.fields.form import drawn, write
from tests.screens.flows import (
    acknowledged,
    appraised,
    at,
    audited,
    begun,
    left,
    logged,
    not_started,
    opened,
    page,
    reviewed,
    under_way,
)
from tests.screens.host import Host
from tests.waiting import wait_for

LEFT: Sequence[tuple[Callable[[Host], None], str, Place]] = [
    (begun, "preparing", Place.AROUSAL),
    (appraised, "preparing", Place.WORDS),
    (under_way, "in progress", Place.GO),
    (logged, "logged", Place.ACKNOWLEDGE),
    (acknowledged, "acknowledged", Place.AUDIT),
    (audited, "acknowledged", Place.REVIEW),
    (not_started, "logged", Place.REVIEW),
]
"""Where an attempt can be left, by what is on record then."""


@pytest.mark.parametrize(("prepare", "state", "place"), LEFT)
async def test_an_attempt_that_was_left_goes_on_where_it_stood(prepare: Callable[[Host], None], state: str, place: Place) -> None:
    host = Host()
    async with host.run_test(size=(80, 24)) as pilot:
        flow = await opened(host, prepare)
        assert f"You left this attempt at '{state}'. Go on from there?" in (await page(pilot, flow)).replace("\n", " ")
        await pilot.press("enter")
        if place in PANELS:
            await at(pilot, flow, PANELS[place])
        else:
            await wait_for(pilot, lambda: host.live.coaching.small_win.go in drawn(flow), "the page that waits")
        assert host.seen == []


@pytest.mark.parametrize(("prepare", "_state", "_place"), LEFT)
async def test_leaving_keeps_everything_as_it_is(prepare: Callable[[Host], None], _state: str, _place: Place) -> None:
    host = Host()
    async with host.run_test(size=(80, 24)) as pilot:
        flow = await opened(host, prepare)
        await page(pilot, flow)
        before = host.snapshot
        await pilot.press("enter")
        await wait_for(pilot, lambda: flow.query_one("#place").children[0].has_focus_within, "the place")
        await pilot.press("escape")
        await left(pilot, host, flow)
        assert host.snapshot == before
        again = AttemptFlowScreen(host.live)
        await host.show(again)
        assert "You left this attempt at" in await page(pilot, again)


async def test_half_an_outcome_is_where_it_goes_on() -> None:
    host = Host()
    async with host.run_test(size=(80, 24)) as pilot:
        flow = await opened(host, under_way)
        await page(pilot, flow)
        await pilot.press("enter")
        await wait_for(pilot, lambda: host.live.coaching.small_win.go in drawn(flow), "the page that waits")
        await pilot.press("enter")
        await at(pilot, flow, SmallWinPanel)
        await enter(pilot, ["a", "6"])
        await pilot.press("escape")
        await left(pilot, host, flow)
        again = AttemptFlowScreen(host.live)
        await host.show(again)
        await page(pilot, again)
        await pilot.press("enter")
        await at(pilot, again, SmallWinPanel)
        assert again.query_one(SmallWinPanel).field("effort").value == 6


async def test_what_was_typed_at_a_stage_comes_back() -> None:
    host = Host()
    async with host.run_test(size=(80, 24)) as pilot:
        flow = await opened(host, acknowledged)
        await page(pilot, flow)
        await pilot.press("enter")
        await at(pilot, flow, AttributionPanel)
        await write(pilot, "half a sent")
        await wait_for(pilot, lambda: host.drafts["attribution:a1"]["cause_text"] == "half a sent", "the draft")
        await pilot.press("escape")
        await left(pilot, host, flow)
        again = AttemptFlowScreen(host.live)
        await host.show(again)
        await page(pilot, again)
        await pilot.press("enter")
        await at(pilot, again, AttributionPanel)
        assert again.query_one(AttributionPanel).field("cause_text").value == "half a sent"


async def test_an_attempt_with_nothing_left_makes_room_for_a_new_one() -> None:
    host = Host()
    async with host.run_test(size=(80, 24)) as pilot:
        flow = await opened(host, reviewed)
        await at(pilot, flow, ArousalPanel)
        assert [type(change) for change in host.seen] == [StartAttempt]
        assert len(host.snapshot.attempts) == 2


async def test_an_older_entry_is_left_alone() -> None:
    host = Host()
    async with host.run_test(size=(80, 24)) as pilot:
        with_attempt(host)
        host.pass_days(1)
        flow = AttemptFlowScreen(host.live)
        await host.show(flow)
        await at(pilot, flow, ArousalPanel)
        assert len(host.snapshot.attempts) == 2


async def test_an_unfinished_one_of_an_earlier_day_is_resumed() -> None:
    host = Host()
    async with host.run_test(size=(80, 24)) as pilot:
        begun(host)
        host.pass_days(3)
        flow = AttemptFlowScreen(host.live)
        await host.show(flow)
        assert "'preparing'" in await page(pilot, flow)


async def test_a_logged_attempt_may_be_left_for_a_new_one() -> None:
    host = Host()
    async with host.run_test(size=(80, 24)) as pilot:
        flow = await opened(host, logged)
        await page(pilot, flow)
        await pilot.press("n")
        await at(pilot, flow, ArousalPanel)
        assert len(host.snapshot.attempts) == 2
        assert not host.snapshot.attempts["a1"].acknowledged


async def test_an_attempt_under_way_is_not_left_for_a_new_one() -> None:
    host = Host()
    async with host.run_test(size=(80, 24)) as pilot:
        flow = await opened(host, under_way)
        await page(pilot, flow)
        await pilot.press("n")
        await page(pilot, flow)
        assert host.seen == []


async def test_cancelling_asks_and_keeps_what_was_written() -> None:
    host = Host()
    async with host.run_test(size=(80, 24)) as pilot:
        flow = await opened(host, begun)
        await page(pilot, flow)
        await pilot.press("f8")
        await wait_for(pilot, lambda: flow.query_one("#cancel").display, "the question")
        assert host.live.coaching.flow.cancel_question in drawn(flow)
        await pilot.press("y")
        await left(pilot, host, flow)
        assert only_attempt(host).state is AttemptState.CANCELLED
        assert only_attempt(host).goal_action == ACTION


@pytest.mark.parametrize("key", ["n", "enter", "escape"])
async def test_not_cancelling_goes_back_to_the_same_field(key: str) -> None:
    host = Host()
    async with host.run_test(size=(80, 24)) as pilot:
        flow = await opened(host, under_way)
        await page(pilot, flow)
        await pilot.press("enter")
        await wait_for(pilot, lambda: host.live.coaching.small_win.go in drawn(flow), "the page that waits")
        await pilot.press("enter")
        await at(pilot, flow, SmallWinPanel)
        await enter(pilot, ["a", "6"])
        await pilot.press("f8")
        await wait_for(pilot, lambda: flow.query_one("#cancel").display, "the question")
        await pilot.press("f4", "ctrl+s", key)
        await wait_for(pilot, lambda: focused_field(host) == "difficulty", "the field")
        assert host.screen is flow
        assert host.seen == []


async def test_an_attempt_with_an_outcome_cannot_be_cancelled() -> None:
    host = Host()
    async with host.run_test(size=(80, 24)) as pilot:
        flow = await opened(host, logged)
        await page(pilot, flow)
        await pilot.press("f8")
        await pilot.pause()
        assert not flow.query_one("#cancel").display


async def test_what_another_program_did_meanwhile_is_said_and_looked_up() -> None:
    host = Host()
    async with host.run_test(size=(80, 24)) as pilot:
        flow = await opened(host, begun)
        await page(pilot, flow)
        await pilot.press("enter")
        await at(pilot, flow, ArousalPanel)
        host.apply(LogAttempt("other", DOMAIN, Outcome.ACHIEVED, "a1", effort=5, difficulty=5))
        await pilot.press("f4", "f4")
        await wait_for(pilot, lambda: bool(host.refused), "refused")
        assert host.refused[0].sentence in await page(pilot, flow)
        await pilot.press("enter")
        await wait_for(pilot, lambda: "'logged'" in drawn(flow), "what there is now")
