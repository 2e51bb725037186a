"""The thresholds of the insights, each case by itself."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from protocol.calibration import Verdict
from protocol.entities import ArousalAppraisal, Attempt, EfficacyMeasurement, EfficacyScale, Experience, QuickReview
from protocol.insights.balance import Balance, balance
from protocol.insights.belief_course import MOST_DAYS, belief_course
from protocol.insights.causes import cause_course
from protocol.insights.confidence import Stage, confidence_results
from protocol.insights.counting import monday_of
from protocol.insights.day_map import day_map
from protocol.insights.effort_results import effort_results
from protocol.insights.kinds import Material
from protocol.insights.ladder_course import ladder_course
from protocol.insights.tweaks import tweak_results
from protocol.vocabulary import Cause, Outcome, Source, TweakUse
from tests.protocol.making import DOMAIN, attempt, day, log, on

WON, MISSED, PARTLY = Outcome.ACHIEVED, Outcome.NOT_ACHIEVED, Outcome.PARTLY


def results(won: int, of: int, *, confidence: int = 8) -> list[Attempt]:
    return [attempt(number, WON if number < won else MISSED, id=f"a{number:03}", confidence=confidence) for number in range(of)]


# ---------------------------------------------------------------------------------------------------------- confidence


@pytest.mark.parametrize(
    ("n", "stage"),
    [
        *((0, Stage.COUNTS), (4, Stage.COUNTS), (5, Stage.INTERVAL), (9, Stage.INTERVAL), (10, Stage.VERDICT)),
        *((19, Stage.VERDICT), (20, Stage.LEVELS), (29, Stage.LEVELS), (30, Stage.BRIER)),
    ],
)
def test_what_may_be_said_grows_with_the_sample(n: int, stage: Stage) -> None:
    found = confidence_results(log(*results(n // 2, n)))
    assert found.stage is stage
    assert (found.interval is not None) == (n >= 5)
    assert bool(found.levels) == (n >= 20)
    assert (found.brier is not None) == (found.reference is not None) == (n >= 30)
    assert found.missing == max(0, 5 - n)


def test_a_level_with_four_attempts_is_left_out_and_counted() -> None:
    four = [attempt(50 + number, WON, id=f"b{number}", confidence=9) for number in range(4)]
    found = confidence_results(log(*results(10, 20), *four))
    assert [(one.confidence, one.share) for one in found.levels] == [(8, (10, 20))]
    assert found.thin == 4


def test_the_examples_of_the_spec_read_as_in_the_spec() -> None:
    over, fits = (confidence_results(log(*results(won, 10))) for won in (5, 6))
    assert over.interval is not None
    assert round(over.interval[1], 3) == 0.763
    assert (over.summary.verdict, fits.summary.verdict) == (Verdict.OVER, Verdict.CONSISTENT)


def test_what_was_done_in_part_or_without_a_stated_confidence_is_left_out() -> None:
    assert confidence_results(log(attempt(0, PARTLY), attempt(1, WON, confidence=None))).summary.n == 0


# --------------------------------------------------------------------------------------------------------------- causes


def test_a_drift_needs_five_named_causes_in_both_spans() -> None:
    lately = [attempt(70 + number, WON, id=f"l{number}") for number in range(5)]
    before = [attempt(40 + number, WON, id=f"b{number}", cause=Cause.LUCK) for number in range(5)]
    assert cause_course([*before, *lately], day(80)).wins.told
    assert not cause_course([*before[1:], *lately], day(80)).wins.told
    assert not cause_course([*before, *lately[1:]], day(80)).wins.told


def test_the_last_ten_wins_are_the_newest_ones() -> None:
    older = [attempt(number, WON, id=f"o{number}", cause=Cause.LUCK) for number in range(5)]
    newer = [attempt(10 + number, WON, id=f"n{number}", cause=Cause.EFFORT) for number in range(9)]
    assert dict(cause_course([*older, *newer], day(30)).owned.causes) == {Cause.LUCK: 1, Cause.EFFORT: 9}


def test_causes_nobody_named_do_not_count_towards_what_is_needed() -> None:
    assert cause_course([attempt(number, WON, id=str(number), cause=Cause.UNSPECIFIED) for number in range(9)], day(9)).missing == 5


# -------------------------------------------------------------------------------------------------------------- sources


def event(number: int, source: Source, valence: int = 1) -> Experience:
    return Experience(
        f"e{number:03}",
        DOMAIN,
        on(number),
        source,
        valence,
        similarity=9,
        visible_effort=9,
        credibility=9,
        intensity=9,
        linked_to=f"m{number}",
    )


def of(*attempts: Attempt, events: tuple[Experience, ...] = (), felt: tuple[ArousalAppraisal, ...] = (), today: int = 27) -> Balance:
    return balance(Material(log(*attempts, experiences=events), felt, day(today)))


def test_talk_is_remarked_on_from_five_events_and_less_than_half_the_points() -> None:
    talk = tuple(event(number, Source.VERBAL_PERSUASION) for number in range(0, 24, 6))
    easy = attempt(25, PARTLY, difficulty=5)
    assert of(easy, events=talk).mostly_talk
    assert not of(easy, events=talk[:3]).mostly_talk
    assert not of(*results(6, 6), events=talk).mostly_talk


def test_a_model_is_missed_after_28_days_without_one() -> None:
    looked = event(0, Source.VICARIOUS)
    assert not of(attempt(1), events=(looked,), today=27).no_model
    found = of(attempt(1), events=(looked,), today=28)
    assert found.no_model
    assert found.shares[1].last_seen == day(0).toordinal()


@pytest.mark.parametrize(("threats", "reframed", "said"), [(2, None, 0), (3, None, 3), (4, None, 4), (4, 2, 0)])
def test_threats_are_named_from_three_on_while_none_has_a_second_reading(threats: int, reframed: int | None, said: int) -> None:
    events = tuple(event(number, Source.PHYSIOLOGICAL, -1) for number in range(threats))
    felt = tuple(ArousalAppraisal(one.id, DOMAIN, one.at, reframe="ready" if place == reframed else "") for place, one in enumerate(events))
    assert of(events=events, felt=felt).threats == said


def test_with_nothing_on_record_one_event_is_missing() -> None:
    assert (of().missing, of(attempt(0)).missing) == (1, 0)


# --------------------------------------------------------------------------------------------------------------- belief


def test_own_ratings_are_the_points_and_the_first_one_is_that_of_the_domain() -> None:
    rated = EfficacyMeasurement("m", DOMAIN, on(9), 60)
    course = belief_course(Material(log(attempt(3), baseline=30, measurements=[rated]), (), day(12), (rated,)))
    assert [strength for _, strength in course.measured] == [30, 60]
    assert course.readings[-1].day == day(12).toordinal()


@pytest.mark.parametrize(("attempts", "rated", "missing"), [(0, 0, 3), (2, 0, 1), (1, 2, 0), (3, 0, 0)])
def test_a_course_takes_three_attempts_or_ratings(attempts: int, rated: int, missing: int) -> None:
    measured = [EfficacyMeasurement(f"m{number}", DOMAIN, on(number), 50) for number in range(rated)]
    found = belief_course(Material(log(*results(attempts, attempts), measurements=measured), (), day(9), tuple(measured)))
    assert found.missing == missing


def test_it_reaches_back_ten_years_at_most() -> None:
    course = belief_course(Material(log(*results(3, 3)), (), day(0) + timedelta(days=5000)))
    assert len(course.readings) == MOST_DAYS


# ------------------------------------------------------------------------------------------------------ ladder and rest


def test_versions_of_a_ladder_stand_apart_and_are_read_rung_by_rung() -> None:
    scale = EfficacyScale("two", DOMAIN, on(0), 2, ("ask a friend", "ask a stranger"), ("at work", "at home"))
    given = [(1, None, (), 10), (1, None, (), 30), (2, "two", (80, 60), 70), (2, "two", (90, 70), 80)]
    rated = tuple(
        EfficacyMeasurement(f"m{number}", DOMAIN, on(number), strength, version, of_scale, ratings, (70, 60) if ratings else ())
        for number, (version, of_scale, ratings, strength) in enumerate(given)
    )
    first, second = ladder_course(Material(log(), (), day(9), rated, (scale,))).versions
    assert (first.version, first.rungs, [one.strength for one in first.ratings]) == (1, (), [10, 30])
    assert (second.version, second.rungs) == (2, scale.rungs)
    assert [(one.rungs, one.level, one.places) for one in second.ratings] == [((80, 60), 1, (1, 2)), ((90, 70), 2, (1, 2))]
    assert second.change is not None
    assert second.change.points == 10
    missing = [ladder_course(Material(log(), (), day(9), rated[:number])).missing for number in range(4)]
    assert missing == [2, 1, 0, 0]


def tweaked(number: int, used: TweakUse, tweak: str = "sit down") -> QuickReview:
    return QuickReview(f"r{number}", DOMAIN, on(number - 1), day(number), tweak=tweak, tweak_used=used)


def test_used_and_unused_tweaks_are_compared_from_five_attempts_each() -> None:
    days = results(5, 10)
    answers = [tweaked(number, TweakUse.USED if number < 5 else TweakUse.NOT_USED) for number in range(10)]
    found = tweak_results(answers, days)
    assert (found.comparable, found.apart) == (True, True)
    assert not tweak_results(answers[1:], days).comparable
    alike = results(10, 10)
    assert (tweak_results(answers, alike).comparable, tweak_results(answers, alike).apart) == (True, False)


def test_the_tweak_that_helped_stands_first_then_that_of_the_most_days() -> None:
    answers = [
        tweaked(0, TweakUse.USED, "A"),
        tweaked(1, TweakUse.PARTLY, "b"),
        tweaked(2, TweakUse.USED, "a"),
        tweaked(3, TweakUse.USED, "c"),
    ]
    found = tweak_results(answers, results(3, 4))
    assert [(one.tweak, one.share) for one in found.used] == [("a", (2, 2)), ("b", (1, 1)), ("c", (0, 1))]
    answers[-1] = answers[-1]._replace(tweak_helped=True)
    first = tweak_results(answers, results(3, 4)).used[0]
    assert (first.tweak, first.helped) == ("c", (1, 1))


def test_a_dip_that_goes_on_is_open() -> None:
    hard = [attempt(number, MISSED, id=f"h{number}", effort=8) for number in range(6)]
    found = effort_results(hard, day(6))
    assert [one.open for one in found.dips] == [True]
    later = effort_results(hard, day(40))
    assert [one.open for one in later.dips] == [False]
    assert later.dips[0].first == found.dips[0].first


def test_the_calendar_begins_with_the_record_and_holds_a_year_at_most() -> None:
    assert len(day_map(log(attempt(0)), day(0)).weeks) == 8
    long = day_map(log(attempt(0)), day(0) + timedelta(days=3000))
    assert (len(long.weeks), long.total) == (53, 1)
    assert (day_map(log(), day(0)).missing, long.missing) == (1, 0)


@pytest.mark.parametrize("ordinal", [1, 7, 8, 730000, 739000, 739001, 739002, 739003, 739004, 739005, 739006])
def test_a_week_begins_on_monday(ordinal: int) -> None:
    monday = date.fromordinal(monday_of(ordinal))
    assert monday.weekday() == 0
    assert 0 <= ordinal - monday.toordinal() < 7
