from __future__ import annotations

from datetime import timedelta

import pytest
from textual.pilot import Pilot

from protocol.asking.letters import CUE_KINDS, FRICTION_KINDS
from protocol.asking.review import second_tweak
from protocol.changes import WriteReview, WriteScript
from protocol.steps import Step
from protocol.vocabulary import CueKind, FrictionKind
from screens.glyphs import ASCII
from screens.messages import OpenDashboard, OpenStep, Subject
from screens.quick_review import ReviewPanel, ReviewScreen
from tests.screens.fields.form import drawn, paste, write
from tests.screens.host import START, Host
from tests.screens.steps.practice import (
    ATTEMPT,
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

ONE = "One. The other can have its own day."
REVIEW = WriteReview("review", DOMAIN, None, True, "the phone lit up", CueKind.DEVICE, "", None, "other room")


async def panel_on(host: Host, pilot: Pilot[None], attempt_id: str | None = ATTEMPT) -> Stand:
    return await stand(host, pilot, lambda live: ReviewPanel(live, Subject(DOMAIN, attempt_id)))


async def three_lines(pilot: Pilot[None], slip: str = "y", tweak: str = "other room") -> None:
    """The answer and the three lines, by keys alone; enter passes over the kinds, and after the tweak goes on or saves."""
    await pilot.press(slip, "enter")
    await write(pilot, "the phone lit up")
    await pilot.press("enter", "enter")
    await write(pilot, "nothing")
    await pilot.press("enter", *(["enter"] if slip == "y" else []))
    await write(pilot, tweak)
    await pilot.press("enter")


async def test_three_lines_make_a_review_and_the_tweak_says_when_it_returns() -> None:
    host = practised(attempt=True)
    async with host.run_test() as pilot:
        await host.show(screen := ReviewScreen(host.live, ATTEMPT))
        await three_lines(pilot)
        await wait_for(pilot, lambda: "For Tue 24 Nov." in on_screen(screen), "the day of the tweak")
        assert host.seen == [WriteReview("id-0001", DOMAIN, ATTEMPT, True, "the phone lit up", None, "nothing", None, "other room")]
        assert "If the phone lit up, then other room" in on_screen(screen)
        assert host.opened == []
        await pilot.press("enter")
        await wait_for(pilot, lambda: [type(one) for one in host.opened] == [OpenDashboard], "the dashboard")
        assert host.drafts == {}


async def test_every_field_by_keys_alone() -> None:
    host = practised(attempt=True)
    host.apply(WriteScript("script", DOMAIN, ("breathe out", "say my name")))
    async with host.run_test(size=(120, 40)) as pilot:
        screen = await panel_on(host, pilot)
        await pilot.press("y", "enter")
        await write(pilot, "the phone lit up")
        await pilot.press("enter", "d", "enter")
        await write(pilot, "nothing")
        await pilot.press("enter", "g", "enter")
        await write(pilot, "other room")
        await pilot.press("enter")
        assert "breathe out / say my name" in drawn(screen.panel.field("self_talk_used"))
        await pilot.press("n", "enter", "enter")
        await wait_for(pilot, lambda: screen.finished == ["id-0001"], "the end")
        assert host.seen == [
            WriteReview(
                "id-0001",
                DOMAIN,
                ATTEMPT,
                True,
                "the phone lit up",
                CueKind.DEVICE,
                "nothing",
                FrictionKind.GUARD_FAILED,
                "other room",
                self_talk_used=False,
            ),
        ]


async def test_the_slip_comes_first_and_alone() -> None:
    host = practised(attempt=True)
    async with host.run_test() as pilot:
        screen = await panel_on(host, pilot)
        assert [field.name_ for field in screen.panel.fields_in_sight] == ["slip"]
        await pilot.press("enter")
        await wait_for(pilot, lambda: problem(screen.panel.field("slip")) == "Answer y or n.", "what is missing")
        assert name_in_focus(screen) == "slip"
        await pilot.press("y")
        await wait_for(pilot, lambda: "Which cue set off the slip?" in on_screen(screen), "the lines")


async def test_without_a_slip_it_asks_what_helped_and_what_held() -> None:
    host = practised(attempt=True)
    async with host.run_test() as pilot:
        screen = await panel_on(host, pilot)
        await pilot.press("n")
        await wait_for(pilot, lambda: "What cue helped?" in on_screen(screen), "the other question")
        assert "Which friction held?" in on_screen(screen)
        assert "the list was not open" not in on_screen(screen)
        assert "friction_kind" not in [field.name_ for field in screen.panel.fields_in_sight]
        await pilot.press("y")
        await wait_for(pilot, lambda: "Which cue set off the slip?" in on_screen(screen), "the first question")
        assert "the list was not open" in on_screen(screen)


async def test_a_friction_kind_chosen_before_the_slip_was_taken_back_is_not_kept() -> None:
    host = practised(attempt=True)
    async with host.run_test() as pilot:
        screen = await panel_on(host, pilot)
        await pilot.press("y")
        await to_field(pilot, screen, "friction_kind")
        await pilot.press("s")
        await to_field(pilot, screen, "slip")
        await three_lines(pilot, slip="n")
        await wait_for(pilot, lambda: len(host.seen) == 1, "the change")
        change = host.seen[0]
        assert isinstance(change, WriteReview)
        assert (change.slip, change.friction_kind) == (False, None)


@pytest.mark.parametrize(("kind", "key"), CUE_KINDS.items())
async def test_each_kind_of_cue_has_its_key(kind: CueKind, key: str) -> None:
    host = practised(attempt=True)
    async with host.run_test() as pilot:
        screen = await panel_on(host, pilot)
        await pilot.press("n")
        await to_field(pilot, screen, "cue_kind")
        await pilot.press(key)
        await wait_for(pilot, lambda: screen.panel.field("cue_kind").value is kind, "the choice")


@pytest.mark.parametrize(("kind", "key"), FRICTION_KINDS.items())
async def test_each_kind_of_friction_has_its_key(kind: FrictionKind, key: str) -> None:
    host = practised(attempt=True)
    async with host.run_test() as pilot:
        screen = await panel_on(host, pilot)
        await pilot.press("y")
        await to_field(pilot, screen, "friction_kind")
        await pilot.press(key)
        await wait_for(pilot, lambda: screen.panel.field("friction_kind").value is kind, "the choice")


async def test_the_sentence_is_there_once_both_its_parts_are() -> None:
    host = practised(attempt=True)
    async with host.run_test() as pilot:
        screen = await panel_on(host, pilot)
        await pilot.press("n")
        await to_field(pilot, screen, "cue")
        await write(pilot, "{tweak} rings")
        assert "then" not in drawn(screen.query_one("#if-then"))
        await to_field(pilot, screen, "tweak")
        await write(pilot, "I dial")
        await wait_for(pilot, lambda: "If {tweak} rings, then I dial" in on_screen(screen), "the tweak")


@pytest.mark.parametrize(
    ("tweak", "second"),
    [
        ("other room", False),
        ("other room\n", False),
        ("one; two", True),
        ("one\ntwo", True),
        ("a, b and c", False),
        ("", False),
        (";", True),
    ],
)
def test_what_holds_a_second_tweak(tweak: str, second: bool) -> None:
    assert second_tweak(tweak) is second


@pytest.mark.parametrize("words", ["other room; and a list", "other room\nand a list"])
async def test_a_second_tweak_is_refused_kindly_and_stays_to_be_shortened(words: str) -> None:
    host = practised(attempt=True)
    async with host.run_test() as pilot:
        screen = await panel_on(host, pilot)
        await three_lines(pilot, slip="n", tweak="")
        tweak = screen.panel.field("tweak")
        await to_field(pilot, screen, "tweak")
        await paste(pilot, words)
        await wait_for(pilot, lambda: problem(tweak) == ONE, "the refusal")
        await pilot.press("enter")
        await wait_for(pilot, lambda: name_in_focus(screen) == "tweak", "the tweak again")
        assert problem(tweak) == ONE
        assert tweak.value == words
        assert host.seen == []
        await pilot.press(*["backspace"] * len(words[10:]), "enter")
        await wait_for(pilot, lambda: len(host.seen) == 1, "the one tweak")


async def test_the_key_for_another_tweak_gets_the_same_answer() -> None:
    host = practised(attempt=True)
    async with host.run_test() as pilot:
        screen = await panel_on(host, pilot)
        await pilot.press("n", "enter", "ctrl+n")
        await wait_for(pilot, lambda: problem(screen.panel.field("tweak")) == ONE, "the answer")
        assert name_in_focus(screen) == "tweak"


async def test_cue_and_tweak_have_to_be_there_and_friction_has_not() -> None:
    host = practised(attempt=True)
    async with host.run_test() as pilot:
        screen = await panel_on(host, pilot)
        await pilot.press("y", "ctrl+s")
        screen.panel.save()
        await wait_for(pilot, lambda: bool(problem(screen.panel.field("cue"))), "what is wrong")
        assert {field.name_ for field in screen.panel.fields_in_sight if problem(field)} == {"cue", "tweak"}
        assert host.seen == []


async def test_self_talk_is_asked_about_only_where_there_is_a_script() -> None:
    host = practised(attempt=True)
    async with host.run_test() as pilot:
        screen = await panel_on(host, pilot)
        await pilot.press("n")
        await wait_for(pilot, lambda: "What cue helped?" in on_screen(screen), "the lines")
        assert "self_talk_used" not in [field.name_ for field in screen.panel.fields_in_sight]


async def test_an_entry_that_has_its_review_shows_it() -> None:
    host = practised(attempt=True)
    host.apply(REVIEW._replace(attempt_id=ATTEMPT))
    async with host.run_test() as pilot:
        screen = await panel_on(host, pilot)
        assert "If the phone lit up, then other room" in on_screen(screen)
        assert "Was there a slip?" not in on_screen(screen)
        await pilot.press("enter")
        await wait_for(pilot, lambda: screen.finished == [""], "the end without saving")
        assert host.seen == []


async def test_the_day_can_be_reviewed_without_an_entry() -> None:
    host = practised()
    async with host.run_test() as pilot:
        await host.show(screen := ReviewScreen(host.live, None))
        await three_lines(pilot, slip="n")
        await wait_for(pilot, lambda: "For Tue 24 Nov." in on_screen(screen), "the day of the tweak")
        change = host.seen[0]
        assert isinstance(change, WriteReview)
        assert (change.domain_id, change.attempt_id) == (DOMAIN, None)


async def test_the_entry_under_review_is_named() -> None:
    host = practised(attempt=True)
    async with host.run_test() as pilot:
        screen = await panel_on(host, pilot)
        assert "Mon 23 Nov · not this time · phone one person" in on_screen(screen)


async def test_a_draft_comes_back_with_its_questions() -> None:
    kept: dict[str, object] = {"slip": "no", "cue": "the list", "cue_kind": "place", "friction": "the door", "tweak": "a lamp"}
    host = practised(attempt=True, drafts={f"quick_review:{ATTEMPT}": kept})
    async with host.run_test() as pilot:
        screen = await panel_on(host, pilot)
        assert "What cue helped?" in on_screen(screen)
        assert "If the list, then a lamp" in on_screen(screen)
        drafted = screen.panel.drafted()
        assert {name: drafted[name] for name in kept} == kept


async def test_a_refusal_shows_and_keeps_the_words() -> None:
    host = practised(attempt=True)
    async with host.run_test() as pilot:
        screen = await panel_on(host, pilot)
        host.apply(REVIEW._replace(attempt_id=ATTEMPT))
        await three_lines(pilot)
        await wait_for(pilot, lambda: "has its review" in note(screen.panel), "the refusal")
        assert screen.panel.field("tweak").value == "other room"
        assert screen.finished == []


async def test_words_are_kept_as_they_are_and_shown_harmless() -> None:
    host = practised(attempt=True)
    async with host.run_test() as pilot:
        screen = await panel_on(host, pilot)
        await pilot.press("y")
        words = HOSTILE.replace(";", "")
        for name in ("cue", "friction", "tweak"):
            await to_field(pilot, screen, name)
            await paste(pilot, words)
        screen.panel.save()
        await wait_for(pilot, lambda: "For Tue 24 Nov." in on_screen(screen), "the review")
        review = host.snapshot.reviews["id-0001"]
        assert (review.cue, review.friction, review.tweak) == (words, words, words)
        assert "[b]x[/b]" in on_screen(screen)
        assert "\x1b" not in on_screen(screen)
        assert "\u202e" not in on_screen(screen)


async def test_a_paste_of_500_kb_is_kept_and_the_sentence_stays_short() -> None:
    host = practised(attempt=True)
    async with host.run_test() as pilot:
        screen = await panel_on(host, pilot)
        await pilot.press("n")
        await to_field(pilot, screen, "cue")
        await paste(pilot, "x" * 500_000)
        await wait_for(pilot, lambda: screen.panel.field("cue").value == "x" * 500_000, "the words")
        await to_field(pilot, screen, "tweak")
        await write(pilot, "I dial")
        sentence = screen.query_one("#if-then")
        await wait_for(pilot, lambda: "".join(drawn(sentence).split()).startswith(f"If{'x' * 120},thenIdial"), "the sentence")
        screen.panel.save()
        await wait_for(pilot, lambda: bool(problem(screen.panel.field("cue"))), "what is wrong")
        assert host.seen == []


async def test_without_a_domain_it_says_so_and_points_to_step_1() -> None:
    host = Host()
    async with host.run_test() as pilot:
        await host.show(screen := ReviewScreen(host.live, None))
        await wait_for(pilot, lambda: "Nothing here yet." in on_screen(screen), "where to begin")
        await pilot.press("ctrl+n", "enter")
        await wait_for(pilot, lambda: bool(host.opened), "the way there")
        assert isinstance(host.opened[0], OpenStep)
        assert host.opened[0].step is Step.MICRO_DOMAIN


async def test_escape_goes_back_and_keeps_the_draft() -> None:
    host = practised(attempt=True)
    async with host.run_test() as pilot:
        await host.show(screen := ReviewScreen(host.live, ATTEMPT))
        await pilot.press("n", "enter", "x", "escape")
        await wait_for(pilot, lambda: host.screen is not screen, "the screen before")
        assert host.drafts[f"quick_review:{ATTEMPT}"]["cue"] == "x"


async def test_the_review_is_of_the_domain_of_its_entry() -> None:
    host = practised(attempt=True)
    elsewhere = host.snapshot.domains[DOMAIN]._replace(id="domain-2", focused_at=START + timedelta(hours=1))
    host.snapshot = host.snapshot._replace(domains={**host.snapshot.domains, "domain-2": elsewhere})
    assert ReviewScreen(host.live, ATTEMPT).subject == Subject(DOMAIN, ATTEMPT)
    assert ReviewScreen(host.live, None).subject == Subject("domain-2", None)
    assert ReviewScreen(host.live, "gone").subject == Subject("domain-2", None)


@pytest.mark.parametrize("size", [(80, 24), (60, 20), (120, 40)])
async def test_each_field_can_be_seen_whole_when_it_has_the_focus(size: tuple[int, int]) -> None:
    host = practised(glyphs=ASCII, attempt=True)
    async with host.run_test(size=size) as pilot:
        screen = await panel_on(host, pilot)
        await pilot.press("y")
        await wait_for(pilot, lambda: "Which cue set off the slip?" in on_screen(screen), "the lines")
        await all_in_sight(pilot, screen)
        assert on_screen(screen).isascii()
