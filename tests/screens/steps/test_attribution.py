from __future__ import annotations

from collections.abc import Mapping

import pytest

from protocol.asking.cause import DIMENSIONS
from protocol.asking.letters import CAUSES
from protocol.changes import Acknowledge, Audit, LogAttempt, WriteReview
from protocol.coaching_shapes import AttributionAdvice
from protocol.steps import Step
from protocol.vocabulary import Cause, Outcome
from screens.messages import OpenReview, OpenStep
from screens.steps.attribution import AttributionPanel, AttributionScreen
from tests.screens.attempts import (
    DOMAIN,
    HOSTILE,
    enter,
    focused_field,
    only_attempt,
    said,
    same,
    shown_fields,
    steering,
    with_attempt,
    with_domain,
)
from tests.screens.fields.form import drawn, paste, write
from tests.screens.host import Host
from tests.waiting import wait_for

ASKED = ["cause_text", "cause", "next_strategy"]

QUESTIONS = [
    (Outcome.NOT_ACHIEVED, 7, "e", "effort_on_miss"),
    (Outcome.NOT_ACHIEVED, 6, "e", ""),
    (Outcome.NOT_ACHIEVED, 7, "a", ""),
    (Outcome.NOT_ACHIEVED, 7, "s", ""),
    (Outcome.NOT_ACHIEVED, 7, "t", "outside_cause"),
    (Outcome.NOT_ACHIEVED, 7, "o", "outside_cause"),
    (Outcome.NOT_ACHIEVED, 7, "c", "outside_cause"),
    (Outcome.NOT_ACHIEVED, 7, "u", "outside_cause"),
    (Outcome.NOT_ACHIEVED, 7, "b", "ability_on_miss"),
    (Outcome.NOT_ACHIEVED, 7, "n", ""),
    (Outcome.ACHIEVED, 7, "u", "unowned_success"),
    (Outcome.ACHIEVED, 7, "t", "unowned_success"),
    (Outcome.ACHIEVED, 7, "o", "unowned_success"),
    (Outcome.ACHIEVED, 7, "b", ""),
    (Outcome.ACHIEVED, 7, "e", ""),
    (Outcome.PARTLY, 7, "b", ""),
]


async def opened(host: Host) -> AttributionPanel:
    await host.show(AttributionScreen(host.live))
    return host.screen.query_one(AttributionPanel)


async def test_sentence_cause_and_strategy_go_into_the_audit() -> None:
    host = Host()
    async with host.run_test(size=(80, 24)) as pilot:
        with_attempt(host)
        panel = await opened(host)
        assert shown_fields(panel) == ASKED
        assert panel.field("cause").value is None
        await enter(pilot, ["I had notes", "a", "bring notes again"])
        await wait_for(pilot, lambda: bool(host.seen), "audited")
        (change,) = host.seen
        assert change == Audit(change.id, "a1", Cause.STRATEGY, "I had notes", next_strategy="bring notes again")


async def test_the_record_is_that_of_the_same_changes_sent_directly() -> None:
    host, direct = Host(), Host()
    async with host.run_test(size=(80, 24)) as pilot:
        with_attempt(host)
        host.apply(Acknowledge("k", "a1", "I did"))
        await opened(host)
        await enter(pilot, [" I had notes ", "o", ""])
        await wait_for(pilot, lambda: bool(host.opened), "audited")
    async with direct.run_test(size=(80, 24)):
        with_attempt(direct)
        direct.apply(Acknowledge("k", "a1", "I did"))
        direct.apply(Audit("x", "a1", Cause.OTHERS, "I had notes", next_strategy=""))
    assert same(only_attempt(host)) == same(only_attempt(direct))


@pytest.mark.parametrize(("cause", "letter"), CAUSES.items())
async def test_every_cause_has_its_letter(cause: Cause, letter: str) -> None:
    host = Host()
    async with host.run_test(size=(80, 24)) as pilot:
        with_attempt(host)
        panel = await opened(host)
        panel.field("cause").focus()
        await pilot.press(letter, "ctrl+s")
        await wait_for(pilot, lambda: only_attempt(host).audited_at is not None, "audited")
        assert only_attempt(host).cause is cause


async def test_without_a_cause_it_is_asked_for_and_the_text_stays() -> None:
    host = Host()
    async with host.run_test(size=(80, 24)) as pilot:
        with_attempt(host)
        panel = await opened(host)
        await write(pilot, "because")
        await pilot.press("ctrl+s")
        await wait_for(pilot, lambda: focused_field(host) == "cause", "the cause is asked for")
        assert "Pick one." in drawn(panel)
        assert panel.field("cause_text").value == "because"
        assert host.seen == []


async def test_over_long_words_are_kept_and_said_to_be_too_long() -> None:
    host = Host()
    async with host.run_test(size=(80, 24)) as pilot:
        with_attempt(host)
        panel = await opened(host)
        await paste(pilot, "z" * 500_000)
        await enter(pilot, ["", "e", ""])
        await wait_for(pilot, lambda: "500,000 characters, 200 fit" in drawn(panel), "the length is said")
        assert panel.field("cause_text").value == "z" * 500_000
        assert host.seen == []


@pytest.mark.parametrize(("outcome", "effort", "letter", "question"), QUESTIONS)
async def test_each_case_has_its_question_and_no_question_blocks(outcome: Outcome, effort: int, letter: str, question: str) -> None:
    host = Host()
    async with host.run_test(size=(80, 24)) as pilot:
        with_attempt(host, outcome, effort=effort)
        panel = await opened(host)
        expected = getattr(host.live.coaching.attribution, question) if question else ""
        await enter(pilot, ["", letter])
        assert said(panel) == expected
        await enter(pilot, [""])
        await wait_for(pilot, lambda: bool(host.opened), "Enter went on")
        assert only_attempt(host).next_strategy == ""


async def test_another_cause_takes_the_question_back() -> None:
    host = Host()
    async with host.run_test(size=(80, 24)) as pilot:
        with_attempt(host)
        panel = await opened(host)
        await enter(pilot, [""])
        await pilot.press("u")
        await wait_for(pilot, lambda: bool(said(panel)), "the question")
        await pilot.press("e")
        await wait_for(pilot, lambda: not said(panel), "no question")


async def test_words_about_ability_are_on_record_before_the_offer_and_enter_keeps_them() -> None:
    host = Host()
    async with host.run_test(size=(80, 24)) as pilot:
        with_attempt(host, Outcome.NOT_ACHIEVED)
        panel = await opened(host)
        await enter(pilot, ["I am useless at this", "b"])
        assert said(panel) == ""
        await enter(pilot, [""])
        advice: AttributionAdvice = host.live.coaching.attribution
        await wait_for(pilot, lambda: said(panel) == f"{advice.ability_on_miss} {advice.rewrite_offer}", "the offer")
        assert focused_field(host) == "cause_text"
        assert only_attempt(host).cause_text == "I am useless at this"
        await pilot.press("enter")
        await wait_for(pilot, lambda: bool(host.opened), "kept")
        assert len(host.seen) == 1
        assert only_attempt(host).cause_text == "I am useless at this"
        assert only_attempt(host).reframed_from is None


async def test_a_rewritten_sentence_keeps_the_first_one_beneath_it() -> None:
    host = Host()
    async with host.run_test(size=(80, 24)) as pilot:
        with_attempt(host, Outcome.NOT_ACHIEVED)
        panel = await opened(host)
        await enter(pilot, ["I am useless [at] this", "b", ""])
        await wait_for(pilot, lambda: bool(said(panel)), "the offer")
        await pilot.press("ctrl+u")
        await write(pilot, "I skipped the greeting")
        assert said(panel, "#first-wording") == "Your first sentence: I am useless [at] this"
        await pilot.press("tab", "a", "tab")
        await write(pilot, "greet first")
        await pilot.press("enter")
        await wait_for(pilot, lambda: bool(host.opened), "rewritten")
        attempt = only_attempt(host)
        assert (attempt.cause_text, attempt.reframed_from) == ("I skipped the greeting", "I am useless [at] this")
        assert (attempt.cause, attempt.next_strategy) == (Cause.STRATEGY, "greet first")


async def test_enter_after_rewriting_saves_it() -> None:
    host = Host()
    async with host.run_test(size=(80, 24)) as pilot:
        with_attempt(host, Outcome.NOT_ACHIEVED)
        panel = await opened(host)
        await enter(pilot, ["I am useless", "b", ""])
        await wait_for(pilot, lambda: bool(said(panel)), "the offer")
        await enter(pilot, [" with no plan"])
        await wait_for(pilot, lambda: len(host.seen) == 2, "rewritten")
        assert only_attempt(host).cause_text == "I am useless with no plan"
        assert only_attempt(host).reframed_from == "I am useless"


async def test_a_kept_sentence_is_not_questioned_again() -> None:
    host = Host()
    async with host.run_test(size=(80, 24)) as pilot:
        with_attempt(host, Outcome.NOT_ACHIEVED)
        host.apply(Audit("x", "a1", Cause.ABILITY, "I am useless"))
        panel = await opened(host)
        await enter(pilot, ["", "", "breathe"])
        await wait_for(pilot, lambda: bool(host.opened), "saved")
        assert said(panel) == ""


async def test_a_rewritten_sentence_shows_the_first_one_later_too() -> None:
    host = Host()
    async with host.run_test(size=(80, 24)):
        with_attempt(host, Outcome.NOT_ACHIEVED)
        host.apply(Audit("x", "a1", Cause.ABILITY, "I am useless"))
        host.apply(Audit("y", "a1", Cause.STRATEGY, "I rushed"))
        panel = await opened(host)
        assert panel.field("cause_text").value == "I rushed"
        assert panel.field("cause").value is Cause.STRATEGY
        assert said(panel, "#first-wording") == "Your first sentence: I am useless"


async def test_the_dimensions_open_with_the_reading_of_the_table_and_are_left_to_it() -> None:
    host = Host()
    async with host.run_test(size=(80, 24)) as pilot:
        with_attempt(host)
        panel = await opened(host)
        await enter(pilot, ["", "t"])
        await pilot.press("f5")
        await wait_for(pilot, lambda: focused_field(host) == "locus", "the dimensions")
        assert [panel.field(name).value for name in DIMENSIONS] == [2, 8, 2]
        await enter(pilot, ["", "", ""])
        await wait_for(pilot, lambda: bool(host.seen), "saved")
        attempt = only_attempt(host)
        assert (attempt.locus, attempt.stability, attempt.controllability) == (None, None, None)


async def test_an_own_rating_stands_above_the_table_and_outlasts_another_cause() -> None:
    host = Host()
    async with host.run_test(size=(80, 24)) as pilot:
        with_attempt(host)
        panel = await opened(host)
        await enter(pilot, ["", "t"])
        await pilot.press("f5", "9")
        panel.field("cause").focus()
        await pilot.press("e")
        await wait_for(pilot, lambda: panel.field("stability").value == 2, "the table's reading of effort")
        assert [panel.field(name).value for name in DIMENSIONS] == [9, 2, 8]
        await pilot.press("ctrl+s")
        await wait_for(pilot, lambda: bool(host.seen), "saved")
        attempt = only_attempt(host)
        assert (attempt.locus, attempt.stability, attempt.controllability) == (9, None, None)


async def test_the_dimensions_close_with_the_same_key() -> None:
    host = Host()
    async with host.run_test(size=(80, 24)) as pilot:
        with_attempt(host)
        panel = await opened(host)
        await pilot.press("f5")
        await wait_for(pilot, lambda: len(shown_fields(panel)) == 6, "open")
        assert [panel.field(name).value for name in DIMENSIONS] == [None, None, None]
        await pilot.press("f5")
        await wait_for(pilot, lambda: shown_fields(panel) == ASKED, "closed")
        assert focused_field(host) == "next_strategy"


async def test_what_was_typed_comes_back_with_its_ratings() -> None:
    draft: Mapping[str, object] = {"cause_text": "half a th", "cause": "luck", "locus": 7, "stability": 2, "next_strategy": 3}
    host = Host(drafts={"attribution:a1": draft})
    async with host.run_test(size=(80, 24)) as pilot:
        with_attempt(host)
        panel = await opened(host)
        assert panel.field("cause_text").value == "half a th"
        assert panel.field("cause").value is Cause.LUCK
        await write(pilot, "ought")
        await wait_for(pilot, lambda: host.drafts["attribution:a1"]["cause_text"] == "half a thought", "the draft")
        await pilot.press("ctrl+s")
        await wait_for(pilot, lambda: "attribution:a1" not in host.drafts, "the draft is gone")
        assert (only_attempt(host).locus, only_attempt(host).stability) == (7, None)


async def test_hostile_words_are_kept_and_shown_as_marks() -> None:
    host = Host()
    async with host.run_test(size=(80, 24)) as pilot:
        with_domain(host, f"say {HOSTILE}")
        host.apply(LogAttempt("a1", DOMAIN, Outcome.NOT_ACHIEVED, effort=5, difficulty=5))
        panel = await opened(host)
        await paste(pilot, HOSTILE)
        await enter(pilot, ["", "b", ""])
        await wait_for(pilot, lambda: bool(said(panel)), "the offer")
        await write(pilot, "x")
        assert "[/b] [@click=app.quit]x" in said(panel, "#first-wording")
        assert steering(host.screen) == set()
        await pilot.press("enter")
        await wait_for(pilot, lambda: bool(host.opened), "saved")
        assert only_attempt(host).cause_text == f"{HOSTILE}x"
        assert only_attempt(host).reframed_from == HOSTILE


async def test_without_an_attempt_it_leads_to_step_3() -> None:
    host = Host()
    async with host.run_test(size=(80, 24)) as pilot:
        with_domain(host)
        panel = await opened(host)
        assert shown_fields(panel.query_one("#none")) == []
        await pilot.press("f5", "enter")
        await wait_for(pilot, lambda: bool(host.opened), "step 3")
        (there,) = host.opened
        assert isinstance(there, OpenStep)
        assert there.step is Step.SMALL_WIN


async def test_an_audit_leads_to_the_review_once_a_day() -> None:
    host = Host()
    async with host.run_test(size=(80, 24)) as pilot:
        with_attempt(host)
        await opened(host)
        await enter(pilot, ["", "e", ""])
        await wait_for(pilot, lambda: bool(host.opened), "the review")
        first = host.opened.pop()
        assert isinstance(first, OpenReview)
        assert first.attempt_id == "a1"
        host.apply(WriteReview("r1", DOMAIN, None, slip=False, cue="the list", tweak="the same"))
        await opened(host)
        await enter(pilot, ["", "", ""])
        await wait_for(pilot, lambda: bool(host.opened), "the next step")
        (second,) = host.opened
        assert isinstance(second, OpenStep)
        assert second.step is Step.VICARIOUS_MODEL


@pytest.mark.parametrize("size", [(80, 24), (120, 40), (60, 20)])
async def test_the_field_in_hand_is_in_sight_at_every_size(size: tuple[int, int]) -> None:
    host = Host()
    async with host.run_test(size=size) as pilot:
        with_attempt(host, Outcome.NOT_ACHIEVED, effort=9)
        panel = await opened(host)
        await enter(pilot, ["why", "e"])
        note = panel.query_one("#note")
        await wait_for(pilot, lambda: bool(said(panel)), "the question")
        field = panel.field("next_strategy")
        await wait_for(
            pilot, lambda: panel.region.contains_region(field.region) and field.region.bottom <= note.region.y, "above the question"
        )
