from __future__ import annotations

from collections.abc import Mapping

import pytest

from protocol.changes import LogAttempt, StartAttempt
from protocol.steps import Step
from protocol.vocabulary import AttemptState, Outcome
from screens.messages import OpenReview, OpenStep
from screens.steps.small_win import QUIET, SmallWinPanel, SmallWinScreen
from screens.widgets.acknowledge import AcknowledgePanel
from screens.widgets.context_header import ContextHeader
from tests.screens.attempts import (
    ACTION,
    CRITERION,
    DOMAIN,
    HOSTILE,
    enter,
    focused_field,
    only_attempt,
    said,
    shown_fields,
    steering,
    with_domain,
    with_goal,
)
from tests.screens.fields.form import drawn, paste, write
from tests.screens.host import Host
from tests.waiting import wait_for

ASKED = ["outcome", "effort", "difficulty", "evidence", "obstacle", "result_rating"]
LETTERS = [("a", Outcome.ACHIEVED), ("p", Outcome.PARTLY), ("m", Outcome.NOT_ACHIEVED)]


@pytest.mark.parametrize(("letter", "outcome"), LETTERS)
async def test_every_field_goes_into_the_entry(letter: str, outcome: Outcome) -> None:
    host = Host()
    async with host.run_test(size=(80, 24)) as pilot:
        with_goal(host)
        await host.show(SmallWinScreen(host.live))
        assert shown_fields(host.screen) == ASKED
        await enter(pilot, [letter, "2", "6", "I dialled", "it was engaged", "4"])
        await wait_for(pilot, lambda: bool(host.screen.query(AcknowledgePanel)), "the acknowledgement")
        change = host.seen[0]
        assert change == LogAttempt(
            change.id, DOMAIN, outcome, effort=2, difficulty=6, evidence="I dialled", obstacle="it was engaged", result_rating=4
        )
        assert only_attempt(host).goal_action == ACTION


async def test_the_criterion_is_in_sight() -> None:
    host = Host()
    async with host.run_test(size=(80, 24)):
        with_goal(host)
        await host.show(SmallWinScreen(host.live))
        assert said(host.screen, "#criterion") == f"Done when: {CRITERION}"


async def test_without_a_criterion_the_goal_stands_for_it() -> None:
    host = Host()
    async with host.run_test(size=(80, 24)):
        with_goal(host, criterion="")
        await host.show(SmallWinScreen(host.live))
        assert said(host.screen, "#criterion") == f"What you will do: {ACTION}"


async def test_a_small_win_can_be_left_without_words() -> None:
    host = Host()
    async with host.run_test(size=(80, 24)) as pilot:
        with_goal(host)
        await host.show(SmallWinScreen(host.live))
        await enter(pilot, ["a", "7", "10", "", "", ""])
        await wait_for(pilot, lambda: bool(host.screen.query(AcknowledgePanel)), "the acknowledgement")
        attempt = only_attempt(host)
        assert (attempt.effort, attempt.difficulty, attempt.result_rating, attempt.evidence) == (7, 10, None, "")
        assert attempt.acknowledged is False


async def test_what_is_missing_is_said_and_nothing_is_saved() -> None:
    host = Host()
    async with host.run_test(size=(80, 24)) as pilot:
        with_goal(host)
        await host.show(SmallWinScreen(host.live))
        await pilot.press("ctrl+s")
        await wait_for(pilot, lambda: "Pick one." in drawn(host.screen), "the outcome is asked for")
        await pilot.press("a", "ctrl+s")
        await wait_for(pilot, lambda: focused_field(host) == "effort", "the effort is asked for")
        assert host.seen == []


async def test_over_long_words_are_kept_and_said_to_be_too_long() -> None:
    host = Host()
    async with host.run_test(size=(80, 24)) as pilot:
        with_goal(host)
        await host.show(SmallWinScreen(host.live))
        await enter(pilot, ["a", "7", "7"])
        await paste(pilot, "x" * 500_000)
        await pilot.press("ctrl+s")
        await wait_for(pilot, lambda: "500,000 characters, 160 fit" in drawn(host.screen), "the length is said")
        evidence = host.screen.query_one(SmallWinPanel).field("evidence")
        assert host.seen == []
        assert evidence.value == "x" * 500_000


async def test_a_start_not_made_asks_one_question_and_leads_to_the_review() -> None:
    host = Host()
    async with host.run_test(size=(80, 24)) as pilot:
        with_goal(host)
        await host.show(SmallWinScreen(host.live))
        await pilot.press("s")
        await wait_for(pilot, lambda: shown_fields(host.screen) == ["outcome", "obstacle"], "one question is left")
        assert "What got in the way?" in drawn(host.screen)
        await enter(pilot, ["", "the phone was flat"])
        await wait_for(pilot, lambda: bool(host.opened), "the review is opened")
        attempt = only_attempt(host)
        assert (attempt.outcome, attempt.obstacle, attempt.effort) == (Outcome.NOT_ATTEMPTED, "the phone was flat", None)
        (opened,) = host.opened
        assert isinstance(opened, OpenReview)
        assert opened.attempt_id == attempt.id


async def test_words_about_the_obstacle_come_along_with_another_outcome() -> None:
    host = Host()
    async with host.run_test(size=(80, 24)) as pilot:
        with_goal(host)
        await host.show(SmallWinScreen(host.live))
        await enter(pilot, ["a", "7", "7", "", "engaged"])
        host.screen.query_one(SmallWinPanel).focus_first()
        await pilot.press("s")
        panel = host.screen.query_one(SmallWinPanel)
        await wait_for(pilot, lambda: shown_fields(panel) == ["outcome", "obstacle"], "one question is left")
        assert panel.field("obstacle").value == "engaged"
        await pilot.press("m")
        await wait_for(pilot, lambda: shown_fields(panel) == ASKED, "all questions are back")
        assert "What stood in the way?" in drawn(panel)
        assert panel.field("effort").value == 7


async def test_not_this_time_is_held_against_the_criterion_once_and_enter_keeps_it() -> None:
    host = Host()
    async with host.run_test(size=(80, 24)) as pilot:
        with_goal(host)
        await host.show(SmallWinScreen(host.live))
        await enter(pilot, ["m", "3", "5", "I dialled", "", ""])
        await wait_for(pilot, lambda: bool(said(host.screen)), "the criterion is held up")
        assert said(host.screen) == f"Compare with your own criterion: '{CRITERION}'. Still not achieved? Enter keeps it."
        assert host.seen == []
        await pilot.press("enter")
        await wait_for(pilot, lambda: bool(host.seen), "the outcome is kept")
        assert only_attempt(host).outcome is Outcome.NOT_ACHIEVED


async def test_the_focused_field_is_in_sight_beside_the_note() -> None:
    host = Host()
    async with host.run_test(size=(80, 24)) as pilot:
        with_goal(host)
        await host.show(SmallWinScreen(host.live))
        await enter(pilot, ["m", "3", "5", "I dialled", "", ""])
        panel = host.screen.query_one(SmallWinPanel)
        note, field = panel.query_one("#note"), panel.field("result_rating")
        await wait_for(pilot, lambda: note.display and field.region.bottom <= note.region.y, "the field stands above the note")


async def test_from_any_field_one_enter_keeps_the_outcome() -> None:
    host = Host()
    async with host.run_test(size=(80, 24)) as pilot:
        with_goal(host)
        await host.show(SmallWinScreen(host.live))
        await enter(pilot, ["m", "3", "5"])
        await write(pilot, "I dialled")
        await pilot.press("ctrl+s")
        await wait_for(pilot, lambda: bool(said(host.screen)), "the criterion is held up")
        await pilot.press("enter")
        await wait_for(pilot, lambda: bool(host.seen), "the outcome is kept")


async def test_another_outcome_takes_the_question_away() -> None:
    host = Host()
    async with host.run_test(size=(80, 24)) as pilot:
        with_goal(host)
        await host.show(SmallWinScreen(host.live))
        await enter(pilot, ["m", "3", "5", "I dialled", "", ""])
        host.screen.query_one(SmallWinPanel).focus_first()
        await pilot.press("a")
        await wait_for(pilot, lambda: not said(host.screen), "the question goes")
        await pilot.press("enter")
        assert host.seen == []
        await pilot.press("ctrl+s")
        await wait_for(pilot, lambda: bool(host.seen), "saved")
        assert only_attempt(host).outcome is Outcome.ACHIEVED


@pytest.mark.parametrize(("effort", "evidence"), [("2", "I dialled"), ("3", ""), ("9", "  ")])
async def test_without_effort_or_evidence_nothing_is_asked(effort: str, evidence: str) -> None:
    host = Host()
    async with host.run_test(size=(80, 24)) as pilot:
        with_goal(host)
        await host.show(SmallWinScreen(host.live))
        await enter(pilot, ["m", effort, "5", evidence, "", ""])
        await wait_for(pilot, lambda: bool(host.seen), "saved at once")


async def test_without_a_ready_goal_it_is_an_unplanned_attempt() -> None:
    host = Host()
    async with host.run_test(size=(80, 24)) as pilot:
        with_goal(host, confidence=6)
        await host.show(SmallWinScreen(host.live))
        assert "You can also log without a goal." in said(host.screen, "#criterion")
        await enter(pilot, ["m", "7", "5", "I dialled", "", ""])
        await wait_for(pilot, lambda: bool(host.screen.query(AcknowledgePanel)), "the acknowledgement")
        assert not only_attempt(host).planned
        assert "it counts in your totals" in drawn(host.screen)
        assert "I set out to phone strangers, and I started." in drawn(host.screen)


async def test_without_a_domain_it_says_where_to_begin() -> None:
    host = Host()
    async with host.run_test(size=(80, 24)) as pilot:
        await host.show(SmallWinScreen(host.live))
        await pilot.press("ctrl+s")
        await wait_for(pilot, lambda: bool(host.opened), "step 1 is opened")
        (opened,) = host.opened
        assert isinstance(opened, OpenStep)
        assert opened.step is Step.MICRO_DOMAIN
        assert host.seen == []


async def test_the_attempt_under_way_gets_the_outcome() -> None:
    host = Host()
    async with host.run_test(size=(80, 24)) as pilot:
        with_goal(host)
        host.apply(StartAttempt("a1", DOMAIN))
        await host.show(SmallWinScreen(host.live))
        await enter(pilot, ["a", "7", "7", "", "", ""])
        await wait_for(pilot, lambda: bool(host.seen), "saved")
        assert only_attempt(host).id == "a1"
        assert only_attempt(host).state is AttemptState.CLOSED


async def test_enter_twice_logs_once() -> None:
    host = Host()
    async with host.run_test(size=(80, 24)) as pilot:
        with_goal(host)
        await host.show(SmallWinScreen(host.live))
        await enter(pilot, ["a", "7", "7", "", ""])
        await pilot.press("enter", "enter", "enter")
        await wait_for(pilot, lambda: bool(host.screen.query(AcknowledgePanel)), "the acknowledgement")
        assert len(host.snapshot.attempts) == 1


async def test_the_acknowledgement_is_alone_on_the_screen() -> None:
    host = Host()
    async with host.run_test(size=(80, 24)) as pilot:
        with_goal(host)
        await host.show(SmallWinScreen(host.live))
        assert host.screen.query_one(ContextHeader).display
        await enter(pilot, ["a", "7", "7", "", "", ""])
        await wait_for(pilot, lambda: host.screen.has_class(QUIET) and focused_field(host) == "acknowledgement", "the quiet page")
        assert not host.screen.query_one(ContextHeader).display
        assert not host.screen.query(SmallWinPanel)


async def test_an_acknowledged_win_leads_to_the_audit() -> None:
    host = Host()
    async with host.run_test(size=(80, 24)) as pilot:
        with_goal(host)
        await host.show(SmallWinScreen(host.live))
        await enter(pilot, ["a", "7", "7", "", "", ""])
        await wait_for(pilot, lambda: focused_field(host) == "acknowledgement", "the acknowledgement")
        await enter(pilot, ["", "", ""])
        await wait_for(pilot, lambda: bool(host.opened), "the audit is opened")
        (opened,) = host.opened
        assert isinstance(opened, OpenStep)
        assert opened.step is Step.ATTRIBUTION
        assert only_attempt(host).acknowledged


async def test_an_attempt_of_today_that_waits_is_acknowledged_first() -> None:
    host = Host()
    async with host.run_test(size=(80, 24)) as pilot:
        with_goal(host)
        host.apply(LogAttempt("a1", DOMAIN, Outcome.ACHIEVED, effort=5, difficulty=5))
        await host.show(SmallWinScreen(host.live))
        await wait_for(pilot, lambda: focused_field(host) == "acknowledgement", "the acknowledgement")
        assert host.screen.has_class(QUIET)


@pytest.mark.parametrize("days", [1, 3])
async def test_an_older_one_does_not_stand_in_the_way(days: int) -> None:
    host = Host()
    async with host.run_test(size=(80, 24)):
        with_goal(host)
        host.apply(LogAttempt("a1", DOMAIN, Outcome.ACHIEVED, effort=5, difficulty=5))
        host.pass_days(days)
        await host.show(SmallWinScreen(host.live))
        assert shown_fields(host.screen) == ASKED


async def test_what_was_typed_comes_back() -> None:
    draft: Mapping[str, object] = {"outcome": "not_attempted", "obstacle": "rain", "effort": 99, "evidence": 5}
    host = Host(drafts={f"small_win:{DOMAIN}": draft})
    async with host.run_test(size=(80, 24)):
        with_domain(host)
        await host.show(SmallWinScreen(host.live))
        panel = host.screen.query_one(SmallWinPanel)
        assert shown_fields(panel) == ["outcome", "obstacle"]
        assert panel.field("obstacle").value == "rain"
        assert panel.field("effort").value is None


async def test_every_key_is_a_draft_until_it_is_saved() -> None:
    host = Host()
    async with host.run_test(size=(80, 24)) as pilot:
        with_goal(host)
        await host.show(SmallWinScreen(host.live))
        await enter(pilot, ["p", "7"])
        await wait_for(pilot, lambda: host.drafts[f"small_win:{DOMAIN}"]["effort"] == 7, "the draft")
        await enter(pilot, ["4", "a [b] part", "", ""])
        await wait_for(pilot, lambda: f"small_win:{DOMAIN}" not in host.drafts, "the draft is gone")


async def test_hostile_words_are_kept_and_shown_as_marks() -> None:
    host = Host()
    async with host.run_test(size=(80, 24)) as pilot:
        with_goal(host, action=f"say {HOSTILE}", criterion=f"seen {HOSTILE}")
        await host.show(SmallWinScreen(host.live))
        await enter(pilot, ["m", "7", "7"])
        await paste(pilot, HOSTILE)
        await enter(pilot, ["", "", ""])
        await wait_for(pilot, lambda: bool(said(host.screen)), "the criterion is held up")
        assert steering(host.screen) == set()
        assert "seen [/b] [@click=app.quit]x" in said(host.screen)
        await pilot.press("enter")
        await wait_for(pilot, lambda: bool(host.seen), "saved")
        change = host.seen[0]
        assert isinstance(change, LogAttempt)
        assert change.evidence == HOSTILE


@pytest.mark.parametrize("size", [(80, 24), (120, 40), (60, 20)])
async def test_the_field_in_hand_is_in_sight_at_every_size(size: tuple[int, int]) -> None:
    host = Host()
    async with host.run_test(size=size) as pilot:
        with_goal(host)
        await host.show(SmallWinScreen(host.live))
        panel = host.screen.query_one(SmallWinPanel)
        await pilot.press("a")
        for name in ASKED:
            field = panel.field(name)
            await wait_for(pilot, lambda field=field: panel.region.contains_region(field.region), f"{name} is in sight")  # type: ignore[misc]
            assert focused_field(host) == name
            if name in {"effort", "difficulty"}:
                await pilot.press("5")
            if name != ASKED[-1]:
                await pilot.press("enter")
