"""The optional questions by keys: how far it runs by itself, and general measures, without norms."""

from __future__ import annotations

from textual.pilot import Pilot

from protocol.changes import MeasureAutomaticity, MeasureTrait
from protocol.vocabulary import TraitKind
from screens.measuring.automaticity import AutomaticityPanel
from screens.measuring.general import GeneralScreen
from screens.messages import OpenDashboard, OpenGeneral, Subject
from tests.screens.fields.form import write
from tests.screens.host import Host
from tests.screens.steps.practice import DOMAIN, Stand, note, on_screen, practised, problem, stand
from tests.waiting import wait_for

OWN = "We compare you only with your own earlier answers."


async def automaticity_on(host: Host, pilot: Pilot[None]) -> Stand:
    return await stand(host, pilot, lambda live: AutomaticityPanel(live, Subject(DOMAIN)))


async def test_four_answers_make_a_mean_beside_ones_own() -> None:
    host = practised()
    host.apply(MeasureAutomaticity("before", DOMAIN, (2, 2, 2, 3)))
    async with host.run_test(size=(120, 40)) as pilot:
        screen = await automaticity_on(host, pilot)
        assert "You answered this on 23 Nov 2026." in note(screen.panel)
        for key in ("5", "4", "6", "7"):
            await pilot.press(key, "enter")
        await wait_for(pilot, lambda: "As of now: 5.5 of 7." in on_screen(screen), "the mean")
        assert "23 Nov 2026: 2.2 of 7" in on_screen(screen)
        assert OWN in on_screen(screen)
    assert host.seen == [MeasureAutomaticity("id-0001", DOMAIN, (5, 4, 6, 7))]


async def test_the_first_alone_will_do_and_what_lies_between_is_asked_about() -> None:
    host = practised()
    async with host.run_test() as pilot:
        screen = await automaticity_on(host, pilot)
        await pilot.press("9")
        await wait_for(pilot, lambda: "from 1 to 7" in problem(screen.panel.field("item_1")), "the range")
        await pilot.press("5", "enter", "4", "ctrl+s")
        screen.panel.save()
        await wait_for(pilot, lambda: problem(screen.panel.field("item_3")) != "", "what is missing")
        assert host.seen == []
        screen.panel.field("item_2").restore(None)
        screen.panel.save()
        await wait_for(pilot, lambda: "As of now: 5.0 of 7." in on_screen(screen), "the mean")
    assert [one.answers for one in host.snapshot.automaticity.values()] == [(5,)]


async def test_a_facet_takes_eight_answers_and_is_compared_with_ones_own_alone() -> None:
    host = practised()
    host.apply(MeasureTrait("before", TraitKind.GENERAL_COMPETENCE, (3,) * 10))
    host.pass_days(60)
    async with host.run_test(size=(120, 40)) as pilot:
        screen = GeneralScreen(host.live, TraitKind.GENERAL_COMPETENCE)
        await host.show(screen)
        assert "General sense of competence" in on_screen(screen)
        # Enter on the last row saves; the last three are left open at first.
        for key in ("5", "1", "5", "1", "5", "1", "5"):
            await pilot.press(key, "enter")
        await pilot.press("enter", "enter", "enter")
        await wait_for(pilot, lambda: "you have 7" in on_screen(screen), "the refusal")
        await pilot.press("shift+tab", "5", "ctrl+s")
        await wait_for(pilot, lambda: "5.0 of 5" in on_screen(screen), "the score")
        assert "+2.0: larger than measurement noise usually is" in on_screen(screen)
        assert OWN in on_screen(screen)
        await pilot.press("enter")
        await wait_for(pilot, lambda: [type(one) for one in host.opened] == [OpenGeneral], "the list")
    newest = max(host.snapshot.traits.values(), key=lambda one: one.at.occurred_at)
    assert newest.answers == (5, 1, 5, 1, 5, 1, 5, 0, 5, 0)
    assert host.drafts == {}


async def test_a_total_taken_elsewhere_is_entered_and_checked() -> None:
    host = practised()
    async with host.run_test() as pilot:
        screen = GeneralScreen(host.live, TraitKind.GENERAL_SELF_EFFICACY)
        await host.show(screen)
        await write(pilot, "41")
        await pilot.press("enter")
        await wait_for(pilot, lambda: "out of range" in on_screen(screen), "the refusal")
        assert "general:gse" in host.drafts
        await pilot.press("ctrl+u")
        await write(pilot, "29")
        await pilot.press("enter")
        await wait_for(pilot, lambda: "29, of 10 to 40" in on_screen(screen), "the total")
    assert host.seen == [MeasureTrait("id-0001", TraitKind.GENERAL_SELF_EFFICACY, total=29)]


async def test_the_list_names_what_was_taken_and_each_letter_leads_to_its_measure() -> None:
    host = practised()
    host.apply(MeasureTrait("before", TraitKind.SELF_DISCIPLINE, (3,) * 10))
    async with host.run_test() as pilot:
        screen = GeneralScreen(host.live)
        await host.show(screen)
        assert "Self-discipline: 3.0 of 5, 23 Nov 2026" in on_screen(screen)
        for key in ("c", "d", "t"):
            await pilot.press(key)
        await wait_for(pilot, lambda: len(host.opened) == 3, "three wishes")
        assert [one.kind for one in host.opened if isinstance(one, OpenGeneral)] == list(TraitKind)
        await pilot.press("escape")
        await wait_for(pilot, lambda: isinstance(host.opened[-1], OpenDashboard), "home")
