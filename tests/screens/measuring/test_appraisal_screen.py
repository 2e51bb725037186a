"""The rating of a ladder by keys: practice once, one rung at a time with earlier answers hidden, and what it says."""

from __future__ import annotations

import pytest
from textual.pilot import Pilot

from protocol.changes import Measure, WriteReview, WriteScale
from screens.glyphs import ASCII
from screens.measuring.appraisal import AppraisalPanel, AppraisalScreen
from screens.messages import (
    OpenAutomaticity,
    OpenDashboard,
    OpenGeneral,
    OpenLadder,
    OpenStep,
    Subject,
)
from tests.screens.fields.form import drawn
from tests.screens.host import Host
from tests.screens.steps.practice import DOMAIN, Stand, note, on_screen, practised, problem, stand
from tests.waiting import wait_for

RUNGS = ("sit in", "nod", "ask", "answer", "speak first")
PLACES = ("at work", "at home")
KEY = f"appraisal:{DOMAIN}"


def with_ladder(*, rated: tuple[int, ...] = (), places: tuple[str, ...] = (), drafts: dict[str, dict[str, object]] | None = None) -> Host:
    host = practised(drafts=drafts)
    host.apply(WriteScale("ladder", DOMAIN, RUNGS, places))
    if rated:
        host.apply(Measure("rated", DOMAIN, "ladder", rated))
    return host


def once_more(host: Host) -> Host:
    """A program of its own on the same record and clock: one can be run once."""
    again = Host(host.snapshot, glyphs=host.live.glyphs)
    again.instant = host.instant
    return again


async def panel_on(host: Host, pilot: Pilot[None]) -> Stand:
    return await stand(host, pilot, lambda live: AppraisalPanel(live, Subject(DOMAIN)))


async def rate(pilot: Pilot[None], *digits: int) -> None:
    for digit in digits:
        await pilot.press(*(("1", "0") if digit == 10 else (str(digit),)), "enter")


async def test_it_is_called_appraisal_and_begins_with_weights_once() -> None:
    host = with_ladder()
    async with host.run_test(size=(120, 40)) as pilot:
        screen = AppraisalScreen(host.live)
        await host.show(screen)
        await wait_for(pilot, lambda: "I can lift a bag of 5 kg" in on_screen(screen), "the practice row")
        assert "Appraisal" in on_screen(screen)
        await rate(pilot, 10, 5, 1)
        await wait_for(pilot, lambda: "I can sit in" in on_screen(screen), "the first rung")
        await rate(pilot, 9, 8, 7, 6, 5)
        await wait_for(pilot, lambda: "Strength: 70 of 100" in on_screen(screen), "what it says")
    assert host.seen == [Measure("id-0001", DOMAIN, "ladder", (90, 80, 70, 60, 50))]
    assert host.drafts == {}
    host = once_more(host)
    host.pass_days(7)
    async with host.run_test(size=(120, 40)) as pilot:
        screen = AppraisalScreen(host.live)
        await host.show(screen)
        await pilot.press("r")
        await wait_for(pilot, lambda: "Rung 1 of 5" in on_screen(screen), "the first rung at once")


async def test_anchors_are_always_there_and_earlier_answers_never() -> None:
    host = with_ladder(rated=(30, 30, 30, 30, 30))
    host.pass_days(7)
    async with host.run_test() as pilot:
        screen = await panel_on(host, pilot)
        await pilot.press("r")
        for number, digit in enumerate((9, 8, 6, 7), start=1):
            await wait_for(pilot, lambda number=number: f"Rung {number} of 5" in on_screen(screen), "the rung")  # type: ignore[misc]
            shown = on_screen(screen)
            assert "0 cannot do at all" in shown
            assert "50 moderately certain I can do" in shown
            assert "100 highly certain I can do" in shown
            assert "[–]" in shown
            assert RUNGS[number - 1] in shown
            assert not any(rung in shown for rung in RUNGS[: number - 1] if rung not in RUNGS[number - 1])
            assert "Strength" not in shown
            await rate(pilot, digit)


async def test_a_rating_is_left_and_resumed_and_the_rung_before_is_asked_anew() -> None:
    host = with_ladder(places=PLACES)
    async with host.run_test() as pilot:
        screen = await panel_on(host, pilot)
        await rate(pilot, 1, 1, 1, 9, 8, 7)
        await wait_for(pilot, lambda: host.drafts.get(KEY, {}).get("given") == [90, 80, 70], "the draft")
        await pilot.press("f3")
        await wait_for(pilot, lambda: host.drafts.get(KEY, {}).get("given") == [90, 80], "one less")
        assert "Rung 3 of 5" in on_screen(screen)
        assert "[–]" in on_screen(screen)
    again = with_ladder(places=PLACES, drafts={KEY: dict(host.drafts[KEY])})
    async with again.run_test() as pilot:
        screen = await panel_on(again, pilot)
        assert "Rung 3 of 5" in on_screen(screen)
        assert "half way" in note(screen.panel)
        await pilot.press("enter")
        assert problem(screen.panel.field("rating")) == "Pick a number from 0 to 100."
        await rate(pilot, 6, 5, 4, 9)
        await wait_for(pilot, lambda: "Place 2 of 2" in on_screen(screen), "the second place")
        assert "phone people I do not know: at home" in on_screen(screen)
        await rate(pilot, 3)
        await wait_for(pilot, lambda: "Generality: 1 of 2 places" in on_screen(screen), "what it says")
    (measured,) = again.snapshot.measurements.values()
    assert (measured.ratings, measured.context_ratings) == ((90, 80, 60, 50, 40), (90, 30))
    assert again.drafts == {}


async def test_going_back_to_the_start_is_no_draft() -> None:
    host = with_ladder()
    async with host.run_test() as pilot:
        await panel_on(host, pilot)
        await rate(pilot, 9)
        await wait_for(pilot, lambda: KEY in host.drafts, "practice is kept while it lasts")
        await rate(pilot, 9, 9, 9)
        await wait_for(pilot, lambda: host.drafts.get(KEY, {}).get("given") == [90], "the first rung")


async def test_within_a_week_it_says_when_it_opens_and_after_it_rates() -> None:
    host = with_ladder(rated=(90, 80, 70, 60, 50))
    async with host.run_test() as pilot:
        screen = await panel_on(host, pilot)
        await pilot.press("r")
        await wait_for(pilot, lambda: "opens again on 30 Nov 2026" in note(screen.panel), "when it opens")
        host.pass_days(7)
        await pilot.press("r")
        await wait_for(pilot, lambda: "Rung 1 of 5" in on_screen(screen), "the first rung")


async def test_after_two_weeks_and_six_reviews_it_asks_and_the_last_one_can_be_seen() -> None:
    host = with_ladder(rated=(90, 80, 70, 60, 50))
    host.pass_days(14)
    async with host.run_test() as pilot:
        screen = await panel_on(host, pilot)
        assert "Next rating: after 6 more reviews." in on_screen(screen)
    for number in range(6):
        host.apply(WriteReview(f"review-{number}", DOMAIN, cue="the desk", tweak="sit nearer"))
    host = once_more(host)
    async with host.run_test() as pilot:
        screen = await panel_on(host, pilot)
        assert "A rating is due." in on_screen(screen)
        assert "Strength" not in on_screen(screen)
        await pilot.press("v")
        await wait_for(pilot, lambda: "Strength: 70 of 100" in on_screen(screen), "the last one")


async def test_what_it_says_stands_in_its_order_with_hints_and_without_norms() -> None:
    host = with_ladder(rated=(60, 80, 70, 60, 90))
    async with host.run_test(size=(120, 40)) as pilot:
        screen = await panel_on(host, pilot)
        shown = on_screen(screen)
        said = [
            "Strength: 70 of 100",
            "Level: 0 of 5 rungs",
            "You rated rung 2 above rung 1 - swap them?",
            "You rated rung 5 above rung 4 - swap them?",
            "A next goal from your ladder, rated 80: I can nod",
            "We compare you only with your own earlier answers.",
        ]
        places = [shown.index(one) for one in said]
        assert places == sorted(places)


async def test_the_suggested_rung_becomes_a_draft_of_step_2_and_never_writes_over_one() -> None:
    host = with_ladder(rated=(100, 100, 80, 60, 50))
    key = f"proximal_goal:{DOMAIN}"
    async with host.run_test() as pilot:
        screen = await panel_on(host, pilot)
        await pilot.press("g")
        await wait_for(pilot, lambda: [type(one) for one in host.opened] == [OpenStep], "step 2")
        assert host.drafts[key]["action"] == "ask"
        host.drafts[key] = {"action": "my own words"}
        await pilot.press("g")
        await wait_for(pilot, lambda: "They stay" in note(screen.panel), "that they stay")
    assert host.drafts[key] == {"action": "my own words"}
    assert len(host.opened) == 1


async def test_a_ladder_changed_elsewhere_meanwhile_is_asked_from_its_first_rung() -> None:
    host = with_ladder(rated=(90, 80, 70, 60, 50))
    host.pass_days(7)
    async with host.run_test() as pilot:
        screen = await panel_on(host, pilot)
        await pilot.press("r")
        await rate(pilot, 9, 8, 7, 6)
        host.apply(WriteScale("other", DOMAIN, ("stand up", *RUNGS)))
        await rate(pilot, 5)
        await wait_for(pilot, lambda: "newer version" in note(screen.panel), "the refusal")
        assert "Rung 1 of 6" in on_screen(screen)
        await rate(pilot, 9, 8, 7, 6, 5, 4)
        await wait_for(pilot, lambda: "Strength" in on_screen(screen), "what it says")
    assert sorted(one.scale_version for one in host.snapshot.measurements.values()) == [1, 2]


@pytest.mark.parametrize(("key", "kind"), [("e", OpenLadder), ("t", OpenAutomaticity), ("o", OpenGeneral), ("enter", OpenDashboard)])
async def test_each_key_leads_where_it_says(key: str, kind: type) -> None:
    host = with_ladder(rated=(90, 80, 70, 60, 50))
    async with host.run_test() as pilot:
        await host.show(AppraisalScreen(host.live))
        await pilot.press(key)
        await wait_for(pilot, lambda: [type(one) for one in host.opened] == [kind], "there")


async def test_without_a_ladder_it_offers_one_and_in_ascii_all_is_ascii() -> None:
    host = practised(glyphs=ASCII)
    async with host.run_test() as pilot:
        await host.show(AppraisalScreen(host.live))
        await pilot.press("enter")
        await wait_for(pilot, lambda: [type(one) for one in host.opened] == [OpenLadder], "the ladder")
    host = once_more(host)
    host.apply(WriteScale("ladder", DOMAIN, RUNGS, PLACES))
    host.apply(Measure("rated", DOMAIN, "ladder", (90, 80, 70, 60, 50), (70, 60)))
    async with host.run_test() as pilot:
        screen = await panel_on(host, pilot)
        assert drawn(screen).isascii()
