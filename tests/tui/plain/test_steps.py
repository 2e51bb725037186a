"""Each step line by line: the same questions, limits and hints as on its screen, and the same on record."""

from __future__ import annotations

import pytest

from protocol.coaching import load
from protocol.vocabulary import Appraisal, Cause, CueKind, DomainStatus, GoalStatus, Lever, Likeness, Outcome, SelfTalkKind, Sensation
from tests.tui.plain.sitting import Plain

TEXTS = load()
SPEAK = ("speak up", "in the weekly meeting", "I want to be heard", "40")
ASK = ("ask one question", "tomorrow 18:00", "", "my hand goes up", "10", "", "find my voice")


def test_step_1_reads_a_domain_back_and_saves_it(plain: Plain) -> None:
    said = plain("1", *SPEAK, "2", "at the stand-up", "y")
    assert said.code == 0
    assert said.text.count("I can speak up in the weekly meeting.") == 1
    assert "I can speak up at the stand-up." in said.after(TEXTS.micro_domain.read_back)
    assert "Next: set one near goal (2)." in said.after("Saved.")
    (domain,) = plain.record.domains.values()
    assert (domain.behaviour, domain.context, domain.why, domain.baseline_strength) == (
        "speak up",
        "at the stand-up",
        "I want to be heard",
        40,
    )
    assert plain.drafts == {}


def test_step_1_words_the_domain_in_front_anew_or_names_another(plain: Plain) -> None:
    plain("1", *SPEAK, "y")
    said = plain("1", "", "ask questions", "", "", "y")
    assert "your first rating: 40 of 100" in said.text
    assert "Now: in the weekly meeting\nEnter keeps it. - leaves it empty." in said.text
    assert [one.behaviour for one in plain.record.domains.values()] == ["ask questions"]
    other = plain("1", "n", "swim", "on Mondays", "-", "", "y", "s")
    assert "'ask questions' is already in focus." in other.text
    statuses = {one.behaviour: one.status for one in plain.record.domains.values()}
    assert statuses == {"ask questions": DomainStatus.PARKED, "swim": DomainStatus.ACTIVE}


def test_step_1_hints_at_a_wide_wish_which_is_kept_edited_or_muted(plain: Plain) -> None:
    said = plain("1", "be more confident", "", "e", "phone strangers", "", "", "", "y")
    assert TEXTS.nudges.vague in said.text
    assert TEXTS.micro_domain.completion_with_whom in said.text
    assert [one.behaviour for one in plain.record.domains.values()] == ["phone strangers"]
    assert TEXTS.nudges.vague in plain("1", "n", "be more confident", "", "m", "quit").text
    assert TEXTS.nudges.vague not in plain("1", "n", "be a better person", "", "quit").text


def test_step_2_shrinks_a_goal_until_it_passes_the_gate(plain: Plain) -> None:
    plain("1", *SPEAK, "y")
    said = plain("2", *ASK, "6", "6", "y", "p", "ask Ann one question", "", "", "", "", "", "", "5", "8", "y", "")
    levers = said.after(TEXTS.proximal_goal.too_big)
    assert "t: less time" in levers
    assert "m: the first two minutes" not in levers
    assert f"smaller part: {TEXTS.lever(Lever.SMALLER_PART).change}" in levers
    assert TEXTS.proximal_goal.ratings_cleared in levers
    assert TEXTS.proximal_goal.sweet_spot in levers
    (goal,) = plain.record.goals.values()
    assert (goal.action, goal.challenge, goal.confidence, goal.status) == ("ask Ann one question", 5, 8, GoalStatus.READY)
    assert (goal.done_criterion, goal.duration_min, goal.aspiration) == ("my hand goes up", 10, "find my voice")
    assert goal.due is not None
    assert goal.due.logical_date.isoformat() == "2026-11-24"
    revisions = sorted(plain.record.revisions.values(), key=lambda one: one.id)
    assert [(one.confidence, one.lever) for one in revisions] == [(6, None), (8, Lever.SMALLER_PART)]


def test_step_2_asks_what_makes_surer_when_only_the_number_rose_and_parks_what_is_not_wanted(plain: Plain) -> None:
    plain("1", *SPEAK, "y")
    plain("2", *ASK, "6", "5", "y")
    again = plain("2", "t", "", "", "", "", "", "", "", "", "7", "I slept", "y", "")
    assert TEXTS.proximal_goal.rating_only in again.text
    assert [one.surer for one in plain.record.revisions.values() if one.rating_only] == ["I slept"]
    plain("2", "n", "give a talk", "", "", "I stand in front", "", "", "", "6", "3", "y", "n")
    assert sorted(one.status for one in plain.record.goals.values()) == [GoalStatus.PARKED, GoalStatus.READY]


def test_a_waiting_goal_that_is_kept_as_it_is_is_no_round_of_its_own(plain: Plain) -> None:
    plain("1", *SPEAK, "y")
    plain("2", *ASK, "6", "5", "y")
    said = plain("2", "t", "", "", "", "", "", "", "", "", "", "y", "quit")
    assert said.text.count(TEXTS.proximal_goal.too_big) == 2
    assert len(plain.record.revisions) == 1


def test_step_2_keeps_a_far_aim_and_asks_about_the_people_who_will_be_there(plain: Plain) -> None:
    plain("1", *SPEAK, "y")
    said = plain("2", "Lose 20 kilos", "e", "walk with Ann", "", "", "we walk", "", "", "", "5", "8", "y", "n", "I am new to this", "y")
    assert TEXTS.nudges.distal in said.text
    (goal,) = plain.record.goals.values()
    assert (goal.action, goal.aspiration, goal.beginner_line) == ("walk with Ann", "Lose 20 kilos", "I am new to this")


def test_step_3_logs_and_acknowledges(plain: Plain) -> None:
    plain.ready()
    said = plain("3", "a", "6", "5", "asked about the budget", "", "", "y", "", "asks first", "y")
    assert "What you will do: ask one question" in said.text
    assert said.after("Save it?").count("Saved.") == 2
    (attempt,) = plain.record.attempts.values()
    assert (attempt.outcome, attempt.effort, attempt.difficulty, attempt.evidence) == (Outcome.ACHIEVED, 6, 5, "asked about the budget")
    assert (attempt.acknowledgement, attempt.identity) == ("I set out to ask one question, and I did.", "asks first")
    assert plain.shell("status", "--json").json()["totals"]["achieved"] == 1


def test_step_3_asks_one_question_of_a_start_that_was_not_made(plain: Plain) -> None:
    said = plain.ready()("3", "s", "the bus was late", "y")
    assert TEXTS.small_win.not_attempted in said.text
    assert TEXTS.step("small_win").field("effort").prompt not in said.text
    (attempt,) = plain.record.attempts.values()
    assert (attempt.outcome, attempt.obstacle, attempt.acknowledged) == (Outcome.NOT_ATTEMPTED, "the bus was late", False)


def test_step_3_holds_the_criterion_against_a_miss_before_it_is_saved(plain: Plain) -> None:
    plain.ready()
    said = plain("3", "m", "6", "5", "I raised my hand", "", "", "1", "p", "y", "", "", "y")
    assert TEXTS.small_win.criterion_check.format(done_criterion="ask one question") in said.text
    (attempt,) = plain.record.attempts.values()
    assert (attempt.outcome, attempt.acknowledgement) == (
        Outcome.PARTLY,
        "I set out to ask one question, and I did this part: I raised my hand",
    )


def test_step_4_ends_where_it_is_not_safe(plain: Plain) -> None:
    assert TEXTS.arousal.unsafe in plain.ready()("4", "y").text
    assert not plain.record.appraisals


def test_step_4_offers_the_acceptance_version_and_takes_what_it_points_at(plain: Plain) -> None:
    plain.ready()
    said = plain("4", "n", "n f, tension", "8", "I am scared of it", "", "", "3", "t", "6", "", "y")
    assert "It seems to be: threat" in said.text
    assert TEXTS.arousal.acceptance_offer in said.after(TEXTS.arousal.threat)
    (found,) = plain.record.appraisals.values()
    assert found.sensations == (Sensation.FAST_HEART, Sensation.TENSION)
    assert (found.appraisal, found.reframe, found.believability) == (Appraisal.THREAT, TEXTS.arousal.acceptance, 6)


def test_step_4_offers_no_second_reading_of_what_is_medical(plain: Plain) -> None:
    said = plain.ready()("4", "n", "", "9", "chest pain", "u", "y")
    assert TEXTS.help.medical in said.text
    (found,) = plain.record.appraisals.values()
    assert (found.first_label, found.reframe, found.believability) == ("chest pain", "", None)


def test_step_5_points_at_a_cause_and_rates_it_on_request(plain: Plain) -> None:
    plain.ready().shell("log", "a", "asked")
    said = plain("5", "I had the first line written down", "", "do it again", "y", "", "", "4", "y")
    assert "It seems to be: approach" in said.text
    (attempt,) = plain.record.attempts.values()
    assert (attempt.cause, attempt.next_strategy) == (Cause.STRATEGY, "do it again")
    assert (attempt.locus, attempt.stability, attempt.controllability) == (None, None, 4)


def test_step_5_keeps_the_first_sentence_of_one_that_is_written_again(plain: Plain) -> None:
    plain.ready().shell("log", "m", "went quiet", "-e", "5", "-d", "5")
    said = plain("5", "I am no good at this", "b", "", "", "y", "I had no first line", "a", "write one", "", "y")
    assert TEXTS.attribution.rewrite_offer in said.text
    (attempt,) = plain.record.attempts.values()
    assert (attempt.cause_text, attempt.reframed_from, attempt.cause) == ("I had no first line", "I am no good at this", Cause.STRATEGY)


def test_step_5_without_an_attempt_leads_to_step_3(plain: Plain) -> None:
    said = plain.ready()("5", "", "a", "6", "5", "", "", "", "y", "", "", "y")
    assert TEXTS.dashboard.no_attempts in said.text
    assert len(plain.record.attempts) == 1


MODEL = ("M.", "phones every morning", "7", "age r", "6", "rewrote the opening", "writes names down", "dials at nine", "", "dial at nine")


def test_step_6_describes_a_model_and_borrows_its_step(plain: Plain) -> None:
    plain.ready()
    said = plain("6", *MODEL, "y", "g")
    assert TEXTS.vicarious_model.borrow_question in said.text
    (model,) = plain.record.models.values()
    assert model.workflow == ("writes names down", "dials at nine")
    assert model.shared == (Likeness.AGE, Likeness.ROLE)
    assert plain.drafts[f"proximal_goal:{model.domain_id}"] == {"action": "dial at nine"}
    assert "Now: dial at nine" in plain("2", "quit").text


def test_step_6_shows_the_model_and_archives_it_for_another(plain: Plain) -> None:
    plain.ready()
    plain("6", *MODEL, "y", "")
    said = plain("6", "a", "Usain", "", "2", "", "1", "", "", "", "e", "N.", "", "7", "", "6", "", "", "", "", "y")
    assert "M., phones every morning\n1. writes names down\n2. dials at nine" in said.text
    assert TEXTS.vicarious_model.not_copyable in said.text
    assert sorted((one.alias, one.archived) for one in plain.record.models.values()) == [("M.", True), ("N.", False)]


def test_step_7_writes_a_script_says_it_again_and_notes_what_was_heard(plain: Plain) -> None:
    plain.ready()
    said = plain("7", "", "I hope they like it", "", "breathe out, then say my name", "", "my hand is up", "", "n", "y")
    assert TEXTS.nudges.hope in said.text
    assert "It seems to be: hope" in said.text
    (script,) = plain.record.scripts.values()
    assert (script.instructions, script.cue, script.kind) == (("breathe out, then say my name",), "my hand is up", SelfTalkKind.HOPE)
    again = plain("7", "h", "f", "3", "r")
    assert TEXTS.self_talk.heard_noted in again.text
    assert len(plain.record.experiences) == 2
    assert len(plain.record.scripts) == 1


def test_the_review_takes_one_tweak_and_asks_about_it_on_its_day(plain: Plain) -> None:
    plain.ready().shell("log", "m", "went quiet")
    said = plain("review", "y", "the phone lit up", "d", "", "g", "phone away; sleep", "phone away", "y")
    assert TEXTS.quick_review.second_tweak in said.text
    assert "If the phone lit up, then phone away" in said.text
    assert "1 of 6 in this round" in said.after("For Tue 24 Nov.")
    (review,) = plain.record.reviews.values()
    assert (review.cue_kind, review.tweak, review.attempt_id is not None) == (CueKind.DEVICE, "phone away", True)
    later = plain("", "y", "n", "quit", now="2026-11-24T09:00:00+00:00")
    assert "Your tweak for today: phone away" in later.text
    assert [(one.tweak_used, one.tweak_helped) for one in plain.record.reviews.values()] == [("used", False)]


def test_the_review_of_a_day_without_a_slip_asks_what_held(plain: Plain) -> None:
    said = plain.ready()("review", "n", "my notes", "", "", "keep them open", "y")
    assert TEXTS.quick_review.cue_held in said.text
    assert TEXTS.step("quick_review").field("friction_kind").prompt not in said.text
    assert [one.slip for one in plain.record.reviews.values()] == [False]


FLOW = ("s", "s", "", "a", "6", "5", "asked", "", "", "y", "", "", "y", "prepared", "a", "", "", "y", "n", "notes", "", "", "same", "y")


def test_the_attempt_flow_goes_from_the_start_to_the_review_and_is_resumed_where_it_was_left(plain: Plain) -> None:
    plain.ready()
    begun = plain("attempt", *FLOW[:2])
    assert TEXTS.small_win.go in begun.text
    resumed = plain("attempt", "", *FLOW[2:])
    assert "You left this attempt at 'in progress'. Go on from there?" in resumed.text
    for stage in ("acknowledge", "audit", "review"):
        assert getattr(TEXTS.flow, stage) in resumed.text
    (attempt,) = plain.record.attempts.values()
    assert (attempt.outcome, attempt.acknowledged, attempt.cause) == (Outcome.ACHIEVED, True, Cause.STRATEGY)
    assert [one.attempt_id for one in plain.record.reviews.values()] == [attempt.id]


def test_an_attempt_is_cancelled_and_one_without_a_goal_is_logged(plain: Plain) -> None:
    plain.ready()
    said = plain("attempt", "s", "s", "c", "y")
    assert TEXTS.flow.cancel_question in said.text
    assert [one.state for one in plain.record.attempts.values()] == ["cancelled"]
    plain("1", "n", "swim", "", "", "", "y", "s")
    unplanned = plain("attempt", "o", "a", "6", "5", "", "", "", "y", "", "", "y", "", "n", "", "", "y", "quit")
    assert TEXTS.flow.no_goal in unplanned.text
    assert TEXTS.small_win.unplanned in unplanned.text


@pytest.mark.parametrize("part", ["2", "3", "4", "5", "6", "7", "review", "attempt"])
def test_what_takes_a_domain_begins_with_step_1_where_there_is_none(plain: Plain, part: str) -> None:
    said = plain(part, "", *SPEAK, "y", "quit")
    assert TEXTS.dashboard.no_domain in said.text
    assert [one.behaviour for one in plain.record.domains.values()] == ["speak up"]
