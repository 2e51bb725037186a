from __future__ import annotations

from datetime import date

import pytest
from textual.pilot import Pilot

from protocol.asking.letters import APPRAISALS, SENSATIONS
from protocol.changes import AppraiseArousal, StartAttempt
from protocol.steps import Step
from protocol.vocabulary import Appraisal, Sensation
from screens.glyphs import ASCII
from screens.messages import OpenStep, Subject
from screens.steps.arousal import ArousalPanel, ArousalScreen
from tests.screens.fields.form import paste, write
from tests.screens.host import Host
from tests.screens.steps.practice import (
    DOMAIN,
    HOSTILE,
    Stand,
    all_in_sight,
    name_in_focus,
    note,
    on_screen,
    practised,
    problem,
    stand,
    to_field,
)
from tests.waiting import wait_for

DEFAULT = "My body is freeing up energy so I can do this."
ACCEPTANCE = "This is uncomfortable, and I can act with it."
NOTE_ON_THREAT = "Same signal, second reading."
DAY = date(2026, 11, 23)


async def panel_on(host: Host, pilot: Pilot[None], attempt_id: str | None = None) -> Stand:
    return await stand(host, pilot, lambda live: ArousalPanel(live, Subject(DOMAIN, attempt_id)))


@pytest.mark.parametrize("key", ["n", "enter", "ctrl+s"])
async def test_the_safety_question_comes_first_and_no_goes_on(key: str) -> None:
    host = practised()
    async with host.run_test() as pilot:
        await host.show(screen := ArousalScreen(host.live))
        await wait_for(pilot, lambda: "actually unsafe" in on_screen(screen), "the safety question")
        assert "What do you notice in your body?" not in on_screen(screen)
        await pilot.press(key)
        await wait_for(pilot, lambda: "What do you notice in your body?" in on_screen(screen), "the form")
        assert "actually unsafe" not in on_screen(screen)


async def test_yes_ends_the_step_and_stores_nothing() -> None:
    host = practised()
    async with host.run_test() as pilot:
        screen = await panel_on(host, pilot)
        await pilot.press("y")
        await wait_for(pilot, lambda: "Then the alarm is doing its job. Look after that first." in on_screen(screen), "the answer")
        assert screen.finished == []
        await pilot.press("enter")
        await wait_for(pilot, lambda: screen.finished == [""], "the end without saving")
        assert host.seen == []


async def test_every_field_by_keys_alone_becomes_one_appraisal() -> None:
    host = practised()
    host.apply(StartAttempt("begun", DOMAIN))
    async with host.run_test() as pilot:
        await host.show(ArousalScreen(host.live))
        await pilot.press("enter", "f", "t", "enter", "8", "enter")
        await write(pilot, "nerves")
        await pilot.press("enter", "c", "enter")
        await write(pilot, "fuel for this")
        await pilot.press("enter", "7", "enter", "1", "0", "enter")
        await wait_for(pilot, lambda: len(host.seen) == 1, "the change")
        assert host.seen == [
            AppraiseArousal(
                "id-0001",
                DOMAIN,
                "begun",
                (Sensation.FAST_HEART, Sensation.TENSION),
                8,
                "nerves",
                Appraisal.CHALLENGE,
                "fuel for this",
                7,
                10,
            ),
        ]
        await wait_for(pilot, lambda: bool(host.opened), "the way on")
        assert isinstance(host.opened[0], OpenStep)
        assert host.opened[0].step is Step.ATTRIBUTION
        assert host.drafts == {}


async def test_nothing_is_preselected_and_what_is_missing_is_named() -> None:
    host = practised()
    async with host.run_test() as pilot:
        screen = await panel_on(host, pilot)
        await pilot.press("n", "ctrl+s")
        screen.panel.save()
        fields = {name: screen.panel.field(name) for name in ("intensity", "appraisal", "believability", "intensity_after", "first_label")}
        await wait_for(pilot, lambda: bool(problem(fields["intensity"])), "what is wrong")
        assert problem(fields["appraisal"]) == "Pick one."
        assert problem(fields["believability"]) == "Pick a number from 0 to 10."
        assert problem(fields["intensity_after"]) == problem(fields["first_label"]) == ""
        assert name_in_focus(screen) == "intensity"
        assert host.seen == []


@pytest.mark.parametrize(("sensation", "key"), SENSATIONS.items())
async def test_each_sensation_has_its_key(sensation: Sensation, key: str) -> None:
    host = practised()
    async with host.run_test() as pilot:
        screen = await panel_on(host, pilot)
        await pilot.press("n", key)
        await wait_for(pilot, lambda: screen.panel.field("sensations").value == frozenset({sensation}), "the mark")


@pytest.mark.parametrize(("appraisal", "key"), APPRAISALS.items())
async def test_each_appraisal_has_its_key_and_only_threat_its_word(appraisal: Appraisal, key: str) -> None:
    host = practised()
    async with host.run_test() as pilot:
        screen = await panel_on(host, pilot)
        await pilot.press("n")
        await to_field(pilot, screen, "appraisal")
        await pilot.press(key)
        await wait_for(pilot, lambda: screen.panel.field("appraisal").value is appraisal, "the choice")
        assert note(screen.panel).startswith(NOTE_ON_THREAT) == (appraisal is Appraisal.THREAT)


async def test_none_of_these_stands_alone() -> None:
    host = practised()
    async with host.run_test() as pilot:
        screen = await panel_on(host, pilot)
        felt = screen.panel.field("sensations")
        await pilot.press("n", "f", "s", "n")
        await wait_for(pilot, lambda: felt.value == frozenset({Sensation.NONE}), "none of them")
        await pilot.press("e")
        await wait_for(pilot, lambda: felt.value == frozenset({Sensation.HEAT}), "heat in its place")
        await wait_for(pilot, lambda: host.drafts[f"arousal:{DOMAIN}"]["sensations"] == ["heat"], "the same in the draft")


async def test_enter_on_the_empty_reframe_takes_the_sentence_above_it() -> None:
    host = practised()
    async with host.run_test() as pilot:
        screen = await panel_on(host, pilot)
        await pilot.press("n")
        await to_field(pilot, screen, "reframe")
        assert screen.panel.field("reframe").value == ""
        assert DEFAULT in on_screen(screen)
        await pilot.press("enter")
        await wait_for(pilot, lambda: name_in_focus(screen) == "believability", "the next field")
        assert screen.panel.field("reframe").value == DEFAULT
        await wait_for(pilot, lambda: host.drafts[f"arousal:{DOMAIN}"]["reframe"] == DEFAULT, "the sentence in the draft")


async def to_doubt(pilot: Pilot[None], screen: Stand, rating: str) -> None:
    await pilot.press("n", "enter", "5", "enter", "enter", "n", "enter", "enter", rating, "enter")
    await wait_for(pilot, lambda: screen.panel.field("believability").value == int(rating), "the rating")


@pytest.mark.parametrize("rating", ["0", "3"])
async def test_a_sentence_hard_to_believe_brings_the_acceptance_version_and_enter_keeps_ones_own(rating: str) -> None:
    host = practised()
    async with host.run_test() as pilot:
        screen = await panel_on(host, pilot)
        await to_doubt(pilot, screen, rating)
        await wait_for(pilot, lambda: ACCEPTANCE in on_screen(screen), "the acceptance version")
        await pilot.press("enter")
        await wait_for(pilot, lambda: name_in_focus(screen) == "intensity_after", "the next field")
        assert ACCEPTANCE not in on_screen(screen)
        await pilot.press("enter")
        await wait_for(pilot, lambda: len(host.seen) == 1, "the change")
        change = host.seen[0]
        assert isinstance(change, AppraiseArousal)
        assert (change.reframe, change.believability) == (DEFAULT, int(rating))


async def test_one_key_takes_the_acceptance_version_which_is_rated_anew() -> None:
    host = practised()
    async with host.run_test() as pilot:
        screen = await panel_on(host, pilot)
        await to_doubt(pilot, screen, "2")
        await pilot.press("t")
        await wait_for(pilot, lambda: name_in_focus(screen) == "believability", "the rating again")
        assert screen.panel.field("reframe").value == ACCEPTANCE
        assert screen.panel.field("believability").value is None
        await pilot.press("1", "enter", "enter")
        await wait_for(pilot, lambda: len(host.seen) == 1, "the change, without another offer")
        change = host.seen[0]
        assert isinstance(change, AppraiseArousal)
        assert (change.reframe, change.believability) == (ACCEPTANCE, 1)


async def test_from_four_on_nothing_is_offered() -> None:
    host = practised()
    async with host.run_test() as pilot:
        screen = await panel_on(host, pilot)
        await to_doubt(pilot, screen, "4")
        await wait_for(pilot, lambda: name_in_focus(screen) == "intensity_after", "the next field")
        assert ACCEPTANCE not in on_screen(screen)


async def test_saving_a_doubted_sentence_offers_once_and_then_saves() -> None:
    host = practised()
    async with host.run_test() as pilot:
        screen = await panel_on(host, pilot)
        await pilot.press("n", "enter", "5", "enter", "enter", "n", "enter", "enter", "1")
        screen.panel.save()
        await wait_for(pilot, lambda: ACCEPTANCE in on_screen(screen), "the offer")
        assert host.seen == []
        screen.panel.save()
        await wait_for(pilot, lambda: len(host.seen) == 1, "the change")


async def test_medical_words_bring_the_notice_and_no_second_reading() -> None:
    host = practised()
    async with host.run_test() as pilot:
        screen = await panel_on(host, pilot)
        await pilot.press("n", "enter", "9", "enter")
        await paste(pilot, "chest pain")
        await wait_for(pilot, lambda: note(screen.panel).startswith("Please treat this as a medical question first"), "the notice")
        assert DEFAULT not in on_screen(screen)
        await pilot.press("enter", "t")
        await wait_for(pilot, lambda: screen.panel.field("appraisal").value is Appraisal.THREAT, "the choice")
        assert note(screen.panel).startswith("Please treat this as a medical question first")
        await pilot.press("enter")
        await wait_for(pilot, lambda: screen.finished == ["id-0001"], "the end")
        change = host.seen[0]
        assert isinstance(change, AppraiseArousal)
        assert (change.reframe, change.believability, change.intensity_after) == ("", None, None)


async def test_the_third_strong_threat_is_followed_by_a_word_and_then_the_panel_ends() -> None:
    host = practised()
    for number in range(2):
        host.apply(AppraiseArousal(f"before-{number}", DOMAIN, intensity=9, appraisal=Appraisal.THREAT))
        host.pass_days(1)
    async with host.run_test() as pilot:
        screen = await panel_on(host, pilot)
        await pilot.press("n", "enter", "9", "enter", "enter", "t", "enter", "enter", "8", "enter", "enter")
        await wait_for(pilot, lambda: "A smaller goal may serve you better for now." in on_screen(screen), "the suggestion")
        assert "worth talking to a professional" in on_screen(screen)
        assert screen.finished == []
        await pilot.press("enter")
        await wait_for(pilot, lambda: screen.finished == ["id-0001"], "the end")


async def test_a_draft_comes_back_behind_the_safety_question() -> None:
    kept: dict[str, object] = {"sensations": ["sweat"], "intensity": 6, "first_label": "dread", "appraisal": "unsure", "reframe": "ready"}
    host = practised(drafts={f"arousal:{DOMAIN}": kept})
    async with host.run_test() as pilot:
        screen = await panel_on(host, pilot)
        assert "actually unsafe" in on_screen(screen)
        await pilot.press("n")
        drafted = screen.panel.drafted()
        assert {name: drafted[name] for name in kept} == kept
        await wait_for(pilot, lambda: "dread" in on_screen(screen), "the words")


async def test_a_refusal_shows_and_keeps_the_words_and_saving_again_is_the_same_change() -> None:
    host = practised()
    async with host.run_test() as pilot:
        screen = await panel_on(host, pilot)
        host.snapshot = host.snapshot._replace(domains={})
        await pilot.press("n", "enter", "5", "enter", "d", "enter", "n", "enter", "enter", "8", "enter", "enter")
        await wait_for(pilot, lambda: len(host.refused) == 1, "the refusal")
        await wait_for(pilot, lambda: "no such domain" in note(screen.panel), "its sentence")
        assert screen.panel.field("first_label").value == "d"
        screen.panel.save()
        await wait_for(pilot, lambda: len(host.seen) == 2, "the change again")
        assert host.seen[0] == host.seen[1]
        assert screen.finished == []


@pytest.mark.parametrize("words", [HOSTILE, "e\u0301\U0001f600\u4f60" * 20, "x" * 160], ids=["hostile", "wide", "as long as may be"])
async def test_words_are_kept_as_they_are(words: str) -> None:
    host = practised()
    async with host.run_test() as pilot:
        screen = await panel_on(host, pilot)
        await pilot.press("n", "enter", "5", "enter")
        await paste(pilot, words)
        await pilot.press("enter", "n", "enter")
        await paste(pilot, words)
        await pilot.press("enter", "5", "enter", "enter")
        await wait_for(pilot, lambda: len(host.seen) == 1, "the change")
        change = host.seen[0]
        assert isinstance(change, AppraiseArousal)
        assert change.first_label == words
        assert change.reframe == words
        assert "\x1b" not in on_screen(screen)
        assert "\u202e" not in on_screen(screen)


async def test_a_paste_of_500_kb_is_kept_and_said_to_be_too_long() -> None:
    host = practised()
    async with host.run_test() as pilot:
        screen = await panel_on(host, pilot)
        await pilot.press("n")
        await to_field(pilot, screen, "first_label")
        await paste(pilot, words := "chest " * 100_000)
        await wait_for(pilot, lambda: screen.panel.field("first_label").value == words, "the words")
        screen.panel.save()
        await wait_for(pilot, lambda: bool(problem(screen.panel.field("first_label"))), "what is wrong")
        assert host.seen == []


async def test_without_a_domain_it_points_to_step_1() -> None:
    host = Host()
    async with host.run_test() as pilot:
        await host.show(screen := ArousalScreen(host.live))
        await wait_for(pilot, lambda: "Nothing here yet." in on_screen(screen), "where to begin")
        await pilot.press("enter")
        await wait_for(pilot, lambda: bool(host.opened), "the way there")
        assert isinstance(host.opened[0], OpenStep)
        assert host.opened[0].step is Step.MICRO_DOMAIN


@pytest.mark.parametrize("size", [(80, 24), (60, 20), (120, 40)])
async def test_each_field_can_be_seen_whole_when_it_has_the_focus(size: tuple[int, int]) -> None:
    host = practised(glyphs=ASCII)
    async with host.run_test(size=size) as pilot:
        screen = await panel_on(host, pilot)
        await pilot.press("n")
        await all_in_sight(pilot, screen)
        assert on_screen(screen).isascii()
