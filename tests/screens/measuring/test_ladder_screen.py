"""The ladder editor by keys: rungs and places, versions, refusals, drafts."""

from __future__ import annotations

from typing import cast

import pytest
from textual.pilot import Pilot

from protocol.changes import Measure, WriteScale
from screens.glyphs import ASCII
from screens.measuring.ladder import LadderPanel, LadderScreen
from screens.messages import OpenAppraisal, OpenDashboard, OpenStep, Subject
from tests.screens.fields.form import drawn, write
from tests.screens.host import Host
from tests.screens.steps.practice import DOMAIN, HOSTILE, Stand, all_in_sight, name_in_focus, note, on_screen, practised, problem, stand
from tests.waiting import wait_for

RUNGS = ("sit in", "nod", "ask", "answer", "speak first")


async def panel_on(host: Host, pilot: Pilot[None]) -> Stand:
    return await stand(host, pilot, lambda live: LadderPanel(live, Subject(DOMAIN)))


def rungs(screen: Stand) -> tuple[str, ...]:
    return cast("tuple[str, ...]", screen.panel.field("rungs").value)


async def type_lines(pilot: Pilot[None], *lines: str) -> None:
    for line in lines:
        await write(pilot, line)
        await pilot.press("enter")


async def test_rungs_and_places_by_keys_alone_lead_to_the_rating() -> None:
    host = practised()
    async with host.run_test() as pilot:
        await host.show(LadderScreen(host.live))
        await type_lines(pilot, *RUNGS, "")
        await type_lines(pilot, "at work", "at home", "")
        await wait_for(pilot, lambda: [type(one) for one in host.opened] == [OpenAppraisal], "the rating")
        assert host.seen == [WriteScale("id-0001", DOMAIN, RUNGS, ("at work", "at home"))]
        assert host.drafts == {}


async def test_too_few_rungs_are_told_and_kept_as_a_draft() -> None:
    host = practised()
    async with host.run_test() as pilot:
        screen = await panel_on(host, pilot)
        await type_lines(pilot, "sit in", "nod", "", "")
        await wait_for(pilot, lambda: problem(screen.panel.field("rungs")) != "", "what is missing")
        assert "5 lines at least" in problem(screen.panel.field("rungs"))
        assert host.seen == []
        await wait_for(pilot, lambda: host.drafts.get(f"ladder:{DOMAIN}", {}).get("rungs") == ["sit in", "nod"], "the draft")
    again = practised(drafts=host.drafts)
    async with again.run_test() as pilot:
        screen = await panel_on(again, pilot)
        assert rungs(screen) == ("sit in", "nod")


async def test_what_the_record_refuses_is_told_and_stays() -> None:
    host = practised()
    async with host.run_test() as pilot:
        screen = await panel_on(host, pilot)
        await type_lines(pilot, *RUNGS[:4], "Nod", "", "")
        await wait_for(pilot, lambda: "2 and 5 say the same" in note(screen.panel), "the refusal")
        assert rungs(screen) == (*RUNGS[:4], "Nod")
        assert not host.snapshot.scales


async def test_a_rung_that_promises_is_answered_and_left_as_it_is() -> None:
    host = practised()
    async with host.run_test() as pilot:
        screen = await panel_on(host, pilot)
        await type_lines(pilot, "I will speak up")
        await wait_for(pilot, lambda: "not 'I will ...'" in note(screen.panel), "the advice")
        assert rungs(screen) == ("I will speak up",)


async def test_another_ladder_says_that_it_is_another_version_before_it_is_one() -> None:
    host = practised()
    host.apply(WriteScale("ladder", DOMAIN, RUNGS))
    host.apply(Measure("rated", DOMAIN, "ladder", (90, 80, 70, 60, 50)))
    async with host.run_test(size=(120, 40)) as pilot:
        screen = await panel_on(host, pilot)
        assert "Version 1, since 23 Nov 2026, ratings: 1. Another ladder starts version 2." in on_screen(screen)
        await pilot.press("ctrl+down", "ctrl+t", "ctrl+o")
        await wait_for(pilot, lambda: rungs(screen)[:2] == ("nod", "sit in"), "the other order")
        screen.panel.save()
        await wait_for(pilot, lambda: len(host.snapshot.scales) == 2, "a second version")
    assert sorted(one.version for one in host.snapshot.scales.values()) == [1, 2]
    assert host.snapshot.measurements["rated"].scale_id == "ladder"


@pytest.mark.parametrize("size", [(80, 24), (120, 40), (60, 16)])
async def test_every_field_can_be_seen_whole(size: tuple[int, int]) -> None:
    host = practised()
    async with host.run_test(size=size) as pilot:
        screen = await panel_on(host, pilot)
        await all_in_sight(pilot, screen)
        assert name_in_focus(screen) == "contexts"


async def test_hostile_words_are_shown_as_marks_and_kept_as_they_are() -> None:
    host = practised(glyphs=ASCII)
    host.apply(WriteScale("ladder", DOMAIN, (*RUNGS[:4], HOSTILE[:110])))
    async with host.run_test(size=(120, 40)) as pilot:
        screen = await panel_on(host, pilot)
        assert "\x1b" not in drawn(screen)
        assert "[b]x[/b]" in on_screen(screen)
        assert rungs(screen)[4] == HOSTILE[:110]


async def test_without_a_domain_it_points_to_step_1_and_escape_leads_home() -> None:
    host = Host()
    async with host.run_test() as pilot:
        await host.show(LadderScreen(host.live))
        await pilot.press("enter")
        await wait_for(pilot, lambda: [type(one) for one in host.opened] == [OpenStep], "step 1")
        await pilot.press("escape")
        await wait_for(pilot, lambda: [type(one) for one in host.opened][1:] == [OpenDashboard], "home")
