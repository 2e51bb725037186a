"""Each insight against an independent, slow recount of the same random months."""

from __future__ import annotations

from datetime import date, timedelta
from fractions import Fraction
from itertools import pairwise
from math import isclose, sqrt

from hypothesis import given, settings

from protocol.belief import belief, fold
from protocol.dip import in_dip
from protocol.entities import Attempt
from protocol.insights.arousal import arousal_course
from protocol.insights.balance import balance
from protocol.insights.belief_course import belief_course
from protocol.insights.causes import cause_course
from protocol.insights.confidence import confidence_results
from protocol.insights.day_map import day_map
from protocol.insights.effort_results import SPAN, effort_results
from protocol.insights.tweaks import tweak_results
from protocol.vocabulary import Cause, Outcome, Source, TweakUse
from tests.insights.drawn import Months, months

IN_HAND = {Cause.EFFORT, Cause.STRATEGY}


def held(attempts: tuple[Attempt, ...], outcome: Outcome) -> list[Attempt]:
    return [one for one in attempts if one.outcome is outcome]


def tried(attempts: tuple[Attempt, ...]) -> list[Attempt]:
    return [one for one in attempts if one.outcome in {Outcome.ACHIEVED, Outcome.PARTLY, Outcome.NOT_ACHIEVED}]


@given(months(most=20))
@settings(max_examples=15)
def test_the_estimate_of_a_day_is_that_of_a_record_which_ends_on_it(found: Months) -> None:
    given_log, today = found.material().log, found.material().today
    course = belief_course(found.material())
    for one in course.readings[::23]:
        then = date.fromordinal(one.day)
        past = given_log._replace(
            attempts=tuple(each for each in given_log.attempts if each.at.logical_date <= then),
            experiences=tuple(each for each in given_log.experiences if each.at.logical_date <= then),
            measurements=tuple(each for each in given_log.measurements if each.at.logical_date <= then),
        )
        expected = belief(past, fold(past), then)
        assert isclose(one.estimate, expected.estimate, abs_tol=1e-9)
        assert isclose(one.band, expected.band, abs_tol=1e-9)
    days = [one.day for one in course.readings]
    assert days == list(range(days[0], today.toordinal() + 1)) if days else not fold(given_log)


@given(months())
@settings(max_examples=40)
def test_confidence_is_counted_level_by_level(found: Months) -> None:
    judged = [
        (one.confidence, one.outcome is Outcome.ACHIEVED)
        for one in found.attempts
        if one.confidence is not None and one.outcome in {Outcome.ACHIEVED, Outcome.NOT_ACHIEVED}
    ]
    n, k = len(judged), sum(done for _, done in judged)
    results = confidence_results(found.material().log)
    assert (results.summary.n, results.summary.achieved) == (n, k)
    assert (results.interval is not None) == (n >= 5)
    if results.interval is not None:
        z = Fraction(196, 100)
        centre = (Fraction(k, n) + z * z / (2 * n)) / (1 + z * z / n)
        half = float(z) * sqrt(Fraction(k * (n - k), n**3) + z * z / (4 * n * n)) / float(1 + z * z / n)
        assert isclose(results.interval[0], float(centre) - half, abs_tol=1e-9)
        assert isclose(results.interval[1], float(centre) + half, abs_tol=1e-9)
    table = {level: [done for rated, done in judged if rated == level] for level in range(11)}
    expected = [(level, sum(done), len(done)) for level, done in table.items() if len(done) >= 5] if n >= 20 else []
    assert [(one.confidence, *one.share) for one in results.levels] == expected
    assert results.thin == (n - sum(of for *_, of in expected) if n >= 20 else 0)
    if n >= 30:
        brier = sum((Fraction(rated or 0, 10) - done) ** 2 for rated, done in judged) / n
        assert isclose(results.brier or 0.0, float(brier), abs_tol=1e-9)
        assert isclose(results.reference or 0.0, k / n * (n - k) / n, abs_tol=1e-9)
    else:
        assert (results.brier, results.reference) == (None, None)


@given(months())
@settings(max_examples=40)
def test_causes_are_counted_week_by_week(found: Months) -> None:
    material = found.material()
    course = cause_course(material.log.attempts, material.today)
    for outcome, side in ((Outcome.ACHIEVED, "wins"), (Outcome.NOT_ACHIEVED, "misses")):
        counted: dict[tuple[int, int, Cause], int] = {}
        for week in course.weeks:
            year, number, _ = date.fromordinal(week.monday).isocalendar()
            counted |= {(year, number, cause): n for cause, n in getattr(week, side).items() if n}
        slow: dict[tuple[int, int, Cause], int] = {}
        for one in held(found.attempts, outcome):
            year, number, _ = one.at.logical_date.isocalendar()
            slow[year, number, one.cause] = slow.get((year, number, one.cause), 0) + 1
        assert counted == slow
        drift = getattr(course, side)
        named = [one for one in held(found.attempts, outcome) if one.cause is not Cause.UNSPECIFIED]
        for share, first, last in ((drift.lately, 27, 0), (drift.before, 55, 28)):
            span = [material.today - timedelta(days=back) for back in range(last, first + 1)]
            within = [one for one in named if one.at.logical_date in span]
            assert share == (sum(1 for one in within if one.cause in IN_HAND), len(within))
    mondays = [week.monday for week in course.weeks]
    assert mondays == list(range(mondays[0], mondays[-1] + 1, 7))
    assert mondays[-1] <= material.today.toordinal() < mondays[-1] + 7


@given(months())
@settings(max_examples=40)
def test_sources_are_counted_and_weighed_in_their_window(found: Months) -> None:
    material = found.material()
    window = {material.today - timedelta(days=back) for back in range(28)}
    result = balance(material)
    for share in result.shares:
        own = [one for one in found.experiences if one.source is share.source]
        days = [one.at.logical_date for one in (tried(found.attempts) if share.source is Source.MASTERY else own)]
        assert share.events == sum(1 for one in days if one in window)
        assert share.last_seen == (max(days).toordinal() if days else None)
        ids = {one.id for one in (found.attempts if share.source is Source.MASTERY else own)}
        deltas = [one.delta for one in fold(material.log) if one.event.id in ids and one.event.at.logical_date in window]
        assert isclose(share.up, sum(one for one in deltas if one > 0), abs_tol=1e-9)
        assert isclose(share.down, sum(one for one in deltas if one < 0), abs_tol=1e-9)
    assert [one.source for one in result.shares] == list(Source)
    assert result.no_model == all(one.events == 0 for one in result.shares if one.source is Source.VICARIOUS)
    assert not result.mostly_talk or sum(one.events for one in result.shares) >= 5


@given(months())
@settings(max_examples=40)
def test_arousal_is_grouped_by_its_reading(found: Months) -> None:
    course = arousal_course(found.material())
    rated = [one for one in found.appraisals if one.intensity is not None and one.intensity_after is not None]
    assert len(course.felt) == len(rated) == sum(one.n for one in course.groups)
    outcome_of = {one.id: one.outcome for one in found.attempts}
    for group in course.groups:
        mine = [one for one in rated if one.appraisal is group.reading]
        assert (group.before, group.after) == (sum(one.intensity or 0 for one in mine), sum(one.intensity_after or 0 for one in mine))
        came = [outcome_of.get(one.attempt_id or "") for one in mine]
        assert group.ends == (came.count(Outcome.ACHIEVED), came.count(Outcome.PARTLY), came.count(Outcome.NOT_ACHIEVED))
    assert course.eased == sum(1 for one in rated if (one.intensity_after or 0) < (one.intensity or 0))


@given(months())
@settings(max_examples=40)
def test_tweaks_are_set_beside_the_attempts_of_their_day(found: Months) -> None:
    results = tweak_results(found.reviews, found.attempts)
    for group in results.groups:
        mine = [one for one in found.reviews if one.tweak_used is group.used]
        days = {one.tweak_for for one in mine}
        there = [one for one in tried(found.attempts) if one.at.logical_date in days]
        assert group.tweaks == len(mine)
        assert group.share == (sum(1 for one in there if one.outcome is Outcome.ACHIEVED), len(there))
        assert (group.interval is not None) == (len(there) >= 5)
    used = {one.tweak_for for one in found.reviews if one.tweak_used in {TweakUse.USED, TweakUse.PARTLY}}
    won = {one.at.logical_date for one in held(found.attempts, Outcome.ACHIEVED)}
    acted = {one.at.logical_date for one in tried(found.attempts)}
    said = [
        one.tweak_helped for one in found.reviews if one.tweak_helped is not None and one.tweak_used in {TweakUse.USED, TweakUse.PARTLY}
    ]
    counts = [(one.share, one.helped) for one in results.used]
    assert counts == ([((len(used & won), len(used & acted)), (said.count(True), len(said)))] if used else [])


@given(months(most=30))
@settings(max_examples=12)
def test_effort_and_dips_are_read_day_by_day(found: Months) -> None:
    material = found.material()
    results = effort_results(material.log.attempts, material.today)
    first = material.today - timedelta(days=SPAN - 1)
    by_day = {one.day: one for one in results.readings}
    for back in range(SPAN):
        day = first + timedelta(days=back)
        window = [one for one in tried(found.attempts) if 0 <= (day - one.at.logical_date).days < 14 and one.effort is not None]
        assert (day.toordinal() in by_day) == (len(window) >= 3)
        if day.toordinal() in by_day:
            reading = by_day[day.toordinal()]
            worth = {Outcome.ACHIEVED: 10, Outcome.PARTLY: 5, Outcome.NOT_ACHIEVED: 0}
            came = [worth[one.outcome or Outcome.NOT_ACHIEVED] if one.result_rating is None else one.result_rating for one in window]
            assert isclose(reading.effort, sum(one.effort or 0 for one in window) / len(window), abs_tol=1e-9)
            assert isclose(reading.result, sum(came) / len(came), abs_tol=1e-9)
        within = any(one.first <= day.toordinal() <= one.last for one in results.dips)
        acted = any(one.at.logical_date == day for one in tried(found.attempts))
        if acted or day == material.today:
            until = [one for one in material.log.attempts if one.at.logical_date <= day]
            assert within == in_dip(until, day)
    assert all(not one.open for one in results.dips[:-1])
    assert all(one.last < other.first for one, other in pairwise(results.dips))


@given(months())
@settings(max_examples=40)
def test_the_calendar_counts_every_attempt_once(found: Months) -> None:
    material = found.material()
    calendar = day_map(material.log, material.today)
    days = [one.at.logical_date.toordinal() for one in tried(found.attempts)]
    assert {day: n for day, n in calendar.counts.items() if n} == {day: days.count(day) for day in days}
    assert (calendar.total, calendar.days) == (len(days), len(set(days)))
    assert all(date.fromordinal(one).weekday() == 0 for one in calendar.weeks)
    assert {day for day in days if day >= calendar.weeks[0]} <= {week + place for week in calendar.weeks for place in range(7)}
