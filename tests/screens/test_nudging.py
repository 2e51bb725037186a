"""The hints of the detectors: shown for a typical sentence, answered by one key, never in the way, never in the record."""

from __future__ import annotations

import pytest
from textual.pilot import Pilot

from protocol.asking import nudging
from protocol.asking.nudging import EDIT, KEEP, KEEPS, MUTE, REST_DAYS
from protocol.changes import DefineDomain, LogAttempt, SetGoal, WriteScript
from protocol.detectors import Detector
from protocol.vocabulary import Appraisal, Cause, Outcome, SelfTalkKind
from screens.help import HelpScreen
from screens.messages import Subject
from screens.steps.arousal import ArousalPanel
from screens.steps.attribution import AttributionPanel
from screens.steps.micro_domain import MicroDomainPanel
from screens.steps.proximal_goal import ProximalGoalPanel
from screens.steps.self_talk import SelfTalkPanel
from screens.steps.vicarious_model import VicariousModelPanel
from screens.widgets.acknowledge import AcknowledgePanel
from screens.widgets.nudge_box import NudgeBox
from tests.screens.fields.form import drawn, paste
from tests.screens.host import Host
from tests.screens.steps.practice import ATTEMPT, DOMAIN, Stand, name_in_focus, on_screen, practised, stand
from tests.waiting import wait_for

FAR = "Lose 20 kilos"
WIDE = "be more confident"
AVOIDING = "don't rush"
HINTING: tuple[Detector, ...] = ("micro_domain", "self_talk", "attribution", "model", "goal_distance", "discounting", "faking")


def test_a_hint_is_muted_by_one_key_and_rests_after_three_keeps_in_a_row() -> None:
    host = Host()
    live = host.live
    assert nudging.label_of(live, "goal_distance", FAR) == "distal"
    for _ in range(KEEPS - 1):
        nudging.answered(live, "goal_distance", KEEP)
    nudging.answered(live, "goal_distance", EDIT)
    for _ in range(KEEPS - 1):
        nudging.answered(live, "goal_distance", KEEP)
    assert nudging.about_goal(live, FAR) is not None
    nudging.answered(live, "goal_distance", KEEP)
    assert nudging.about_goal(live, FAR) is None
    assert nudging.about_domain(live, WIDE, "") is not None
    host.pass_days(REST_DAYS - 1)
    assert nudging.about_goal(live, FAR) is None
    host.pass_days(1)
    assert nudging.about_goal(live, FAR) is not None
    nudging.answered(live, "goal_distance", MUTE)
    host.pass_days(1000)
    assert nudging.about_goal(live, FAR) is None


def test_what_there_is_to_say_names_a_day_and_a_number() -> None:
    live = Host().live
    far, several = nudging.about_goal(live, FAR), nudging.about_domain(live, "cooking, running, Spanish", "")
    assert far is not None
    assert "Thursday 26 November" in far.advice
    assert several is not None
    assert "There are 3 things here." in several.advice
    assert nudging.about_self_talk(live, ("breathe out", "say my name")) is None
    assert nudging.about_domain(live, "phone strangers", "before lunch") is None
    assert nudging.about_goal(live, "phone one person") is None


async def domain_read_back(host: Host, pilot: Pilot[None], behaviour: str) -> Stand:
    screen = await stand(host, pilot, lambda live: MicroDomainPanel(live, Subject()))
    await paste(pilot, behaviour)
    await pilot.press("ctrl+s")
    screen.panel.save()
    await wait_for(pilot, lambda: "Does that read as something you can do?" in on_screen(screen), "the read-back")
    return screen


async def test_a_wide_domain_is_met_in_its_read_back_and_enter_keeps_it() -> None:
    host = Host()
    async with host.run_test(size=(80, 24)) as pilot:
        screen = await domain_read_back(host, pilot, WIDE)
        assert "You may mean something wide - want to narrow it down?" in on_screen(screen)
        assert "Which action would somebody see you do?" in on_screen(screen)
        await pilot.press("enter")
        await wait_for(pilot, lambda: bool(host.seen), "the change")
        assert host.seen == [DefineDomain("id-0001", WIDE)]


async def test_a_hint_in_the_read_back_is_muted_there_and_edited_from_there() -> None:
    host = Host()
    async with host.run_test(size=(80, 24)) as pilot:
        screen = await domain_read_back(host, pilot, "cooking, running, Spanish")
        assert "There are 3 things here." in on_screen(screen)
        await pilot.press("m")
        await wait_for(pilot, lambda: "There are 3 things" not in on_screen(screen), "no hint")
        assert "Does that read as something you can do?" in on_screen(screen)
        await pilot.press("e")
        await wait_for(pilot, lambda: name_in_focus(screen) == "behaviour", "the words")
        assert screen.panel.field("behaviour").value == "cooking, running, Spanish"
        assert host.seen == []
        screen.panel.save()
        await wait_for(pilot, lambda: "Does that read" in on_screen(screen), "the read-back")
        assert "things here" not in on_screen(screen)


async def test_a_narrow_domain_is_met_with_nothing() -> None:
    host = Host()
    async with host.run_test(size=(80, 24)) as pilot:
        screen = await domain_read_back(host, pilot, "phone people I do not know")
        assert "You may mean" not in on_screen(screen)
        assert "mute this hint" not in on_screen(screen)


async def goal_of(host: Host, pilot: Pilot[None], action: str) -> Stand:
    screen = await stand(host, pilot, lambda live: ProximalGoalPanel(live, Subject(DOMAIN)))
    await paste(pilot, action)
    await pilot.press("enter")
    return screen


def box(screen: Stand) -> NudgeBox:
    """The hint in sight, else the one about the field that comes last."""
    found = list(screen.panel.query(NudgeBox))
    return next((one for one in found if one.display), found[-1])


def with_domain() -> Host:
    host = Host()
    host.apply(DefineDomain(DOMAIN, "phone strangers"))
    return host


async def test_a_far_goal_is_kept_with_enter_and_goes_on_to_the_next_question() -> None:
    host = with_domain()
    async with host.run_test(size=(80, 24)) as pilot:
        screen = await goal_of(host, pilot, FAR)
        await wait_for(pilot, lambda: "What is the piece you could finish by Thursday 26 November?" in on_screen(screen), "the hint")
        await pilot.press("enter")
        await wait_for(pilot, lambda: name_in_focus(screen) == "done_criterion", "the next question")
        assert screen.panel.field("action").value == FAR
        assert screen.panel.field("aspiration").value == ""
        assert not box(screen).display
        await pilot.press("shift+tab", "enter")
        await wait_for(pilot, lambda: name_in_focus(screen) == "done_criterion", "on without being asked again")


async def test_a_far_goal_is_edited_with_its_words_kept_as_the_bigger_aim() -> None:
    host = with_domain()
    async with host.run_test(size=(80, 24)) as pilot:
        screen = await goal_of(host, pilot, FAR)
        await wait_for(pilot, lambda: box(screen).display, "the hint")
        await pilot.press("e")
        await wait_for(pilot, lambda: name_in_focus(screen) == "action", "the words")
        assert screen.panel.field("action").value == screen.panel.field("aspiration").value == FAR
        assert not box(screen).display


async def test_a_far_goal_left_by_tab_is_asked_about_before_it_is_saved_and_saving_again_keeps_it() -> None:
    host = with_domain()
    async with host.run_test(size=(80, 24)) as pilot:
        screen = await stand(host, pilot, lambda live: ProximalGoalPanel(live, Subject(DOMAIN)))
        screen.panel.refill({"action": FAR, "when": "tomorrow", "done_criterion": "the scales", "challenge": 5, "confidence": 8})
        screen.panel.save()
        await wait_for(pilot, lambda: box(screen).display, "the hint")
        assert host.seen == []
        screen.panel.save()
        await wait_for(pilot, lambda: len(host.seen) == 1, "the change")
        change = host.seen[0]
        assert isinstance(change, SetGoal)
        assert change.action == FAR


async def test_other_words_take_the_hint_away() -> None:
    host = with_domain()
    async with host.run_test(size=(80, 24)) as pilot:
        screen = await goal_of(host, pilot, FAR)
        await wait_for(pilot, lambda: box(screen).display, "the hint")
        await pilot.press("shift+tab", "x")
        await wait_for(pilot, lambda: not box(screen).display, "no hint")


async def instructed(host: Host, pilot: Pilot[None], caught: str, line: str) -> Stand:
    screen = await stand(host, pilot, lambda live: SelfTalkPanel(live, Subject(DOMAIN)))
    await paste(pilot, caught)
    await pilot.press("enter")
    if caught:
        await wait_for(pilot, lambda: box(screen).display, "the hint about the caught line")
        await pilot.press("enter")
    await wait_for(pilot, lambda: name_in_focus(screen) == "instructions", "the instructions")
    await paste(pilot, line)
    await pilot.press("enter", "enter")
    return screen


async def test_an_instruction_that_says_what_to_avoid_is_met_with_a_hint() -> None:
    host = practised()
    async with host.run_test(size=(80, 24)) as pilot:
        screen = await instructed(host, pilot, "", AVOIDING)
        await wait_for(pilot, lambda: "Say what to do instead of what to avoid." in on_screen(screen), "the hint")
        await pilot.press("e")
        await wait_for(pilot, lambda: name_in_focus(screen) == "instructions", "the words")
        screen.panel.save()
        await wait_for(pilot, lambda: screen.finished == ["id-0001"], "the end: the same words are asked about once")
        change = host.seen[0]
        assert isinstance(change, WriteScript)
        assert change.instructions == (AVOIDING,)


async def keep_one(host: Host, pilot: Pilot[None], line: str) -> None:
    screen = await instructed(host, pilot, "", line)
    await wait_for(pilot, lambda: box(screen).display, "the hint")
    await pilot.press("enter")
    await wait_for(pilot, lambda: name_in_focus(screen) == "cue", "the next question")
    await host.pop_screen()
    host.drafts.clear()


async def test_after_the_third_keep_in_a_row_nothing_is_said() -> None:
    host = practised()
    async with host.run_test(size=(80, 24)) as pilot:
        for number in range(KEEPS):
            await keep_one(host, pilot, f"{AVOIDING} part {number}")
        screen = await instructed(host, pilot, "", f"{AVOIDING} any part")
        await wait_for(pilot, lambda: name_in_focus(screen) == "cue", "the next question")
        assert not box(screen).display


async def test_a_caught_hope_is_pointed_at_and_met_with_what_helps() -> None:
    host = practised()
    async with host.run_test(size=(80, 24)) as pilot:
        screen = await stand(host, pilot, lambda live: SelfTalkPanel(live, Subject(DOMAIN)))
        await paste(pilot, "I just hope I don't blow this")
        await pilot.press("enter")
        await wait_for(pilot, lambda: "That line looks at the outcome." in on_screen(screen), "what helps")
        assert "You may mean a hope - want to say what you will do?" in on_screen(screen)
        assert screen.panel.field("kind").value is None
        await pilot.press("enter")
        await wait_for(pilot, lambda: name_in_focus(screen) == "instructions", "the instructions")
        await paste(pilot, "breathe out")
        await pilot.press("enter", "enter", "enter", "enter")
        await wait_for(pilot, lambda: screen.panel.field("kind").value is SelfTalkKind.HOPE, "the guess, taken by enter")


@pytest.mark.parametrize(
    ("words", "appraisal"),
    [("pure fear, I will freeze", Appraisal.THREAT), ("my body is gearing up", Appraisal.CHALLENGE), ("sweaty palms", None)],
)
async def test_the_first_name_points_at_a_reading_that_counts_once_it_is_taken(words: str, appraisal: Appraisal | None) -> None:
    host = practised()
    async with host.run_test(size=(80, 24)) as pilot:
        screen = await stand(host, pilot, lambda live: ArousalPanel(live, Subject(DOMAIN)))
        await pilot.press("n", "enter", "5", "enter")
        await paste(pilot, words)
        await pilot.press("tab")
        await wait_for(pilot, lambda: name_in_focus(screen) == "appraisal", "the readings")
        assert screen.panel.field("appraisal").value is None
        await pilot.press("enter")
        await pilot.pause()
        assert screen.panel.field("appraisal").value is appraisal


async def test_the_cause_that_the_sentence_names_is_pointed_at_and_a_miss_told_as_every_miss_is_asked_about() -> None:
    host = practised(attempt=True)
    async with host.run_test(size=(80, 24)) as pilot:
        screen = await stand(host, pilot, lambda live: AttributionPanel(live, Subject(DOMAIN, ATTEMPT)))
        await paste(pilot, "I rushed and skipped the warm-up, every time")
        await pilot.press("enter")
        await wait_for(pilot, lambda: "This time, or every time? Which part?" in on_screen(screen), "the question")
        assert screen.panel.field("cause").value is None
        await pilot.press("m")
        await wait_for(pilot, lambda: name_in_focus(screen) == "cause", "the causes")
        assert nudging.about_cause(host.live, "I always rush", Outcome.NOT_ACHIEVED) is None
        await pilot.press("enter")
        await wait_for(pilot, lambda: screen.panel.field("cause").value is Cause.EFFORT, "the guess, taken by enter")


async def test_a_sweeping_sentence_is_kept_with_enter_edited_with_e_and_asked_about_once() -> None:
    host = practised(attempt=True)
    async with host.run_test(size=(80, 24)) as pilot:
        screen = await stand(host, pilot, lambda live: AttributionPanel(live, Subject(DOMAIN, ATTEMPT)))
        await paste(pilot, "I always rush")
        await pilot.press("enter")
        await wait_for(pilot, lambda: "You may mean every time - want to say which part?" in on_screen(screen), "the hint")
        await pilot.press("e")
        await wait_for(pilot, lambda: name_in_focus(screen) == "cause_text", "the words")
        await pilot.press("enter")
        await wait_for(pilot, lambda: name_in_focus(screen) == "cause", "on, without being asked again")
        await pilot.press("e", "ctrl+s")
        screen.panel.save()
        await wait_for(pilot, lambda: len(host.seen) == 1, "the audit")


@pytest.mark.parametrize(
    ("sentence", "outcome", "asks"),
    [
        ("I always rush", Outcome.NOT_ACHIEVED, True),
        ("I always rush", Outcome.PARTLY, True),
        ("I always rush", Outcome.ACHIEVED, False),
        ("I always rush", None, False),
        ("I rushed", Outcome.NOT_ACHIEVED, False),
    ],
)
def test_only_a_miss_told_as_every_miss_is_asked_about(sentence: str, outcome: Outcome | None, asks: bool) -> None:
    live = Host().live
    found = nudging.about_cause(live, sentence, outcome)
    assert (found is not None) is asks
    if found is not None:
        assert found.advice == live.coaching.attribution.global_words


def test_a_muted_hint_takes_no_guess_from_a_list_of_choices() -> None:
    live = Host().live
    nudging.answered(live, "attribution", MUTE)
    assert nudging.label_of(live, "attribution", "I rushed", Outcome.NOT_ACHIEVED) == ""
    assert nudging.guess_of(live, "attribution", "I rushed", Outcome.NOT_ACHIEVED) == "effort"


async def test_the_help_says_how_many_hints_are_muted_for_good_and_one_key_brings_them_back() -> None:
    host = Host()
    for detector in HINTING:
        nudging.answered(host.live, detector, MUTE)
    async with host.run_test(size=(80, 24)) as pilot:
        await host.push_screen(HelpScreen(host.live))
        await wait_for(pilot, lambda: "Hints you muted: 7. Press m here and they speak again." in drawn(host.screen), "the line")
        assert "Unmute hints" in drawn(host.screen)
        await pilot.press("m")
        await wait_for(pilot, lambda: "Hints you muted" not in drawn(host.screen), "no line")
        await wait_for(pilot, lambda: "Unmute hints" not in drawn(host.screen), "no key")
    assert nudging.about_goal(host.live, FAR) is not None
    assert nudging.about_domain(host.live, WIDE, "") is not None


@pytest.mark.parametrize(("answer", "ends"), [("enter", True), ("m", True), ("e", False)])
async def test_a_model_with_a_rare_gift_is_asked_about_before_it_is_saved(answer: str, ends: bool) -> None:
    host = practised()
    async with host.run_test(size=(80, 24)) as pilot:
        screen = await stand(host, pilot, lambda live: VicariousModelPanel(live, Subject(DOMAIN)))
        screen.panel.refill(
            {
                "alias": "W.",
                "achieved": "a child prodigy with perfect pitch",
                "start_similarity": 8,
                "visible_effort": 8,
                "workflow": ["sings"],
            }
        )
        screen.panel.save()
        await wait_for(pilot, lambda: "You may mean a rare gift" in on_screen(screen), "the hint")
        assert "what could you copy on Monday?" in on_screen(screen)
        assert host.seen == []
        await pilot.press(answer)
        if ends:
            await wait_for(pilot, lambda: screen.finished == ["id-0001"], "the end")
        else:
            await wait_for(pilot, lambda: name_in_focus(screen) == "alias", "the words")
        assert host.live.shown.is_muted("detector.model", host.today) is (answer == "m")


async def test_a_win_that_is_talked_down_is_met_once_and_kept_with_enter() -> None:
    host = practised()
    host.apply(LogAttempt(ATTEMPT, DOMAIN, Outcome.ACHIEVED, effort=6, difficulty=5))
    async with host.run_test(size=(80, 24)) as pilot:
        screen = await stand(host, pilot, lambda live: AcknowledgePanel(live, Subject(DOMAIN, ATTEMPT)))
        screen.panel.refill({"acknowledgement": "It was nothing, anyone could have done it"})
        await pilot.press("enter")
        await wait_for(pilot, lambda: "Small is the design." in on_screen(screen), "the hint")
        await pilot.press("enter")
        await wait_for(pilot, lambda: name_in_focus(screen) == "identity", "the next question")
        screen.panel.save()
        await wait_for(pilot, lambda: len(host.seen) == 1, "the change")


async def test_the_sentence_that_is_offered_is_not_asked_about() -> None:
    host = practised()
    host.apply(LogAttempt(ATTEMPT, DOMAIN, Outcome.ACHIEVED, effort=6, difficulty=5))
    async with host.run_test(size=(80, 24)) as pilot:
        screen = await stand(host, pilot, lambda live: AcknowledgePanel(live, Subject(DOMAIN, ATTEMPT)))
        await pilot.press("enter")
        await wait_for(pilot, lambda: name_in_focus(screen) == "identity", "the next question")


async def test_a_hint_is_nowhere_in_what_is_saved() -> None:
    host = practised()
    async with host.run_test(size=(80, 24)) as pilot:
        screen = await instructed(host, pilot, "I hope it works", AVOIDING)
        await wait_for(pilot, lambda: box(screen).display, "the hint")
        await pilot.press("enter")
        screen.panel.save()
        await wait_for(pilot, lambda: bool(screen.finished), "the end")
        assert host.seen == [WriteScript("id-0001", DOMAIN, (AVOIDING,), "I hope it works")]
        assert set(host.drafts) <= {f"self_talk:{DOMAIN}"}
