"""The oracle against every worked example of the belief model, calibration, the logical day and the re-measurement.

A comment `Reading:` names a place where the rules leave room, and the reading that the oracle takes.
"""

from __future__ import annotations

import random
from datetime import UTC, date, datetime, timedelta
from statistics import mean
from zoneinfo import ZoneInfo

import pytest

from protocol.vocabulary import Appraisal, Cause, Outcome, Source
from tests.oracle import oracle
from tests.oracle.build import day, entry, goal, noon, seen_on
from tests.oracle.inputs import ArousalEvent, Entry, History, Measurement, Persuasion, Review, VerbalEvent, VicariousEvent

A, P, M, S = Outcome.ACHIEVED, Outcome.PARTLY, Outcome.NOT_ACHIEVED, Outcome.NOT_ATTEMPTED


# --- belief: the worked examples


def test_golden_sequence() -> None:
    # Reading: the sequence is given with the recovery bonus off; with B4 on, R differs and the later failure is cheaper.
    entries = (
        entry(0, M, difficulty=6, cause=Cause.STRATEGY),
        entry(1, A, difficulty=4, effort=6, cause=Cause.EFFORT),
        entry(2, A, difficulty=5, effort=7, cause=Cause.STRATEGY),
        entry(3, A, difficulty=1, effort=1, cause=Cause.TASK),
        entry(4, M, difficulty=5, cause=Cause.ABILITY),
        entry(5, A, difficulty=6, effort=8, cause=Cause.EFFORT),
    )
    history = seen_on(5, *entries)._replace(reviews=(Review("day-000", day(0)),), baseline=40)
    belief = oracle.belief(history, recovery=0)
    assert [step.delta for step in belief.steps] == pytest.approx([-3.34, 3.28, 3.77, 0.52, -5.40, 4.55], abs=0.005)
    assert belief.strength == pytest.approx(43.38, abs=0.005)
    assert belief.resilience == pytest.approx(0.334, abs=0.0005)


@pytest.mark.parametrize(
    ("single", "delta"),
    [
        (entry(0, A, difficulty=5, effort=6), 3.0),
        (entry(0, A, difficulty=1, effort=1), 1.0),
        (entry(0, A, difficulty=5, effort=6, acknowledged=False), 2.43),
        (entry(0, A, difficulty=5, effort=6, cause=Cause.LUCK), 1.2),
        (entry(0, M, difficulty=5, cause=Cause.STRATEGY), -4.6),
        (entry(0, M, difficulty=5, cause=Cause.UNSPECIFIED), -6.5),
        (entry(0, M, difficulty=5, cause=Cause.ABILITY), -8.0),
    ],
)
def test_single_steps_at_fifty(single: Entry, delta: float) -> None:
    # Reading: "early" is n = 0, and the failures are at difficulty 5 like the success before them.
    assert oracle.belief(seen_on(0, single)).steps[0].delta == pytest.approx(delta, abs=0.05)


@pytest.mark.parametrize(("difficulty", "effort", "cause", "final"), [(1, 1, Cause.TASK, 51.3), (6, 7, Cause.EFFORT, 76.3)])
def test_ten_wins(difficulty: int, effort: int, cause: Cause, final: float) -> None:
    entries = [entry(number, A, difficulty=difficulty, effort=effort, cause=cause) for number in range(10)]
    assert oracle.belief(seen_on(9, *entries)).strength == pytest.approx(final, abs=0.05)


@pytest.mark.parametrize(("rate", "final"), [(0.3, 40), (0.5, 60), (0.6, 69), (0.7, 78), (0.8, 85), (0.9, 92)])
def test_simulated_success_rates(rate: float, final: float) -> None:
    # Reading: "owned causes" is strategy for both outcomes, the failures unreviewed; the mean is over many lives, so to 1.5 points.
    chance = random.Random(rate)
    finals: list[float] = []
    for _ in range(60):
        entries = [entry(number, A if chance.random() < rate else M, cause=Cause.STRATEGY) for number in range(60)]
        finals.append(oracle.belief(seen_on(59, *entries)).strength)
    assert mean(finals) == pytest.approx(final, abs=1.5)


@pytest.mark.parametrize(("attempts", "band"), [(0, 25.0), (4, 11.18), (40, 6.0)])
def test_band(attempts: int, band: float) -> None:
    entries = [entry(number) for number in range(attempts)]
    assert oracle.belief(seen_on(50, *entries)).band == pytest.approx(band, abs=0.005)


def test_band_counts_today_and_59_days_before_and_no_skips() -> None:
    belief = oracle.belief(seen_on(60, entry(0), entry(1), entry(2, S), entry(60), entry(61)))
    assert belief.attempts_60 == 2


# --- belief: the settled readings


def test_skip_changes_nothing() -> None:
    plain = oracle.belief(seen_on(3, entry(0, M), entry(2, A)))
    skipped = oracle.belief(seen_on(3, entry(0, M), entry(1, S), entry(2, A)))
    assert plain._replace(steps=()) == skipped._replace(steps=())


@pytest.mark.parametrize(("between", "bonus"), [([], True), ([P, P], True), ([P, P, P], False), ([A], False), ([S, P, S, P], True)])
def test_recovery_bonus_is_the_first_win_within_three_attempts(between: list[Outcome], bonus: bool) -> None:
    entries = [entry(number, outcome, difficulty=2) for number, outcome in enumerate([M, *between, A])]
    steps = oracle.belief(seen_on(20, *entries)).steps
    assert (steps[-1].resilience > steps[-2].resilience) is bonus


def test_gains_of_one_attempt_are_added_first() -> None:
    belief = oracle.belief(seen_on(1, entry(0, M), entry(1, A, difficulty=5, effort=6)))
    assert belief.resilience == pytest.approx(0.2 + (0.12 * 0.5 * 0.6 + 0.08) * 0.8)


def test_easy_run_divides_the_next_easy_win_and_partly_ends_it() -> None:
    steps = oracle.belief(
        seen_on(9, *(entry(number, A, difficulty=2) for number in range(2)), entry(2, S), entry(3, A, difficulty=2))
    ).steps
    assert steps[1].delta == pytest.approx(steps[0].delta / 2 * (100 - steps[0].strength) / 50)
    assert steps[3].delta == pytest.approx(steps[0].delta / 3 * (100 - steps[2].strength) / 50)
    # Reading: a missing difficulty counts as 5 everywhere in 6.1, so it also ends the easy run.
    assert oracle.belief(seen_on(9, entry(0, A, difficulty=2), entry(1, A, difficulty=None))).easy_run == 0
    assert oracle.belief(seen_on(9, entry(0, A, difficulty=2), entry(1, P, difficulty=1))).easy_run == 0


def test_partly_is_the_mean_of_the_clamped_deltas() -> None:
    single = entry(0, difficulty=0, cause=Cause.ABILITY)
    good, bad, both = (oracle.belief(seen_on(0, single._replace(outcome=kind))).steps[0].delta for kind in (A, M, P))
    assert bad == -8
    assert both == pytest.approx((good - 8) / 2)


def said(number: int, ident: str, *, kind: Persuasion = Persuasion.INSTRUCTION) -> VerbalEvent:
    return VerbalEvent(ident, noon(number), day(number), kind, 10)


def test_talk_adds_at_most_five_points_in_any_seven_days() -> None:
    wins = [entry(number) for number in range(3)]
    # Three instructions a day on days 10 to 12, then one on day 16 and one on day 17, when the first rises have left the window.
    told = [said(number, f"{number}-{turn}") for number in (10, 11, 12) for turn in range(3)] + [said(16, "16-0"), said(17, "17-0")]
    belief = oracle.belief(seen_on(20, *wins)._replace(talk=tuple(told)))
    rises = {step.id: step.delta for step in belief.steps}
    assert sum(rises[event.id] for event in told[:9]) == pytest.approx(5)
    assert rises["16-0"] == pytest.approx(0)
    assert rises["17-0"] == pytest.approx(2.5 * (100 - belief.steps[-2].strength) / 100)
    # Reading: a fall gives no room back, and neither cap ever cuts it.
    down = oracle.belief(seen_on(20, *wins)._replace(talk=(*told[:9], said(12, "12-x", kind=Persuasion.DISCOURAGING), said(13, "13-0"))))
    assert [step.delta for step in down.steps[-2:]] == [
        pytest.approx(-2.5 * down.steps[-3].strength / 100 * (1 - 0.35 * down.resilience)),
        0,
    ]


def test_talk_lifts_no_higher_than_sixty_or_the_start_before_three_wins() -> None:
    told = tuple(said(7 * number, f"talk-{number:02}") for number in range(40))
    assert oracle.belief(History(today=day(300), talk=told)).strength == pytest.approx(60)
    assert oracle.belief(History(today=day(300), talk=told, baseline=80)).strength == pytest.approx(80)
    low = said(0, "talk-", kind=Persuasion.DISCOURAGING)
    assert oracle.belief(History(today=day(300), talk=(low, *told[1:]), baseline=80)).strength == pytest.approx(80)
    # Reading: above the ceiling (here by a measurement) talk adds nothing and takes nothing back.
    measured = Measurement("m", noon(0), 90)
    assert oracle.belief(History(today=day(300), talk=told[1:], measurements=(measured,))).strength == pytest.approx(78)


def test_talk_cap_also_looks_ahead_when_travel_turns_the_date_back() -> None:
    # Reading: "any 7 consecutive logical days" holds also where a later instant lies on an earlier logical day.
    wins = [entry(number) for number in range(3)]
    told = [*(said(12, f"12-{turn}") for turn in range(9)), said(12, "west")._replace(occurred_at=noon(13), logical_date=day(11))]
    assert sum(step.delta for step in oracle.belief(seen_on(20, *wins)._replace(talk=tuple(told))).steps[3:]) == pytest.approx(5)


def test_a_unicorn_counts_a_quarter() -> None:
    grinder = VicariousEvent("v", noon(0), day(0), "m", 10, 10)
    deltas = [oracle.belief(History(day(0), talk=(grinder._replace(unicorn=rare),))).steps[0].delta for rare in (False, True)]
    assert deltas == [pytest.approx(2), pytest.approx(0.5)]


def test_vicarious_counts_the_first_three_per_model() -> None:
    wins = [entry(number) for number in range(3)]
    # Reading: a fourth event of the model adds nothing, however little the first three added (the cap or a zero rating).
    studied = tuple(VicariousEvent(f"v{turn}", noon(10 + 7 * turn), day(10 + 7 * turn), "m", 10 if turn else 0, 10) for turn in range(4))
    deltas = [step.delta for step in oracle.belief(seen_on(60, *wins)._replace(talk=studied)).steps[3:]]
    assert [delta > 0 for delta in deltas] == [False, True, True, False]


def test_arousal() -> None:
    def delta(appraisal: Appraisal) -> float:
        felt = ArousalEvent("a", noon(0), day(0), appraisal, 10)
        return oracle.belief(History(today=day(0), talk=(felt,))).steps[0].delta

    # Reading: `unsure` moves nothing, like `neutral`.
    assert [delta(kind) for kind in Appraisal] == pytest.approx([0.5, 0, -2 * 0.5 * 0.93, 0])


def test_baseline_measurement_and_decay() -> None:
    assert oracle.belief(History(today=day(0), baseline=0))[:2] == (5, 0)
    measured = seen_on(0, entry(0))._replace(measurements=(Measurement("m", noon(1), 70),))
    belief = oracle.belief(measured._replace(today=day(14)))
    assert belief.estimate == belief.strength == pytest.approx(0.3 * belief.steps[0].strength + 0.7 * 70)
    later = oracle.belief(measured._replace(today=day(14 + 60)))
    half_life = 60 * (1 + belief.resilience)
    assert later.estimate == pytest.approx(70 + (belief.strength - 70) * 2 ** (-60 / half_life))
    # No attempt at all: no decay (B9).
    assert oracle.belief(History(today=day(900), measurements=(Measurement("m", noon(1), 70),))).estimate == pytest.approx(64)


# --- calibration


def judged(confidence: int, achieved: int, n: int) -> History:
    entries = [entry(number, A if number < achieved else M, goal_id=f"g{number}") for number in range(n)]
    goals = tuple(goal(number, ident=f"g{number}", confidence=confidence) for number in range(n))
    return seen_on(n, *entries)._replace(goals=goals)


@pytest.mark.parametrize(
    ("confidence", "achieved", "n", "upper", "verdict"),
    [
        (8, 5, 10, 0.763, "over"),
        (8, 6, 10, 0.832, "consistent"),
        (8, 3, 4, None, "too_few"),
        (8, 2, 9, None, "early"),
        (7, 30, 30, None, "under"),
        # The bias alone is not enough (.20, inside the interval), nor is the interval alone (bias .15 itself, C3).
        (7, 5, 10, None, "consistent"),
        (9, 150, 200, None, "consistent"),
        (9, 144, 200, None, "over"),
        (7, 9, 10, None, "consistent"),
        (7, 160, 200, None, "consistent"),
    ],
)
def test_calibration_verdict(confidence: int, achieved: int, n: int, upper: float | None, verdict: str) -> None:
    found = oracle.calibration(judged(confidence, achieved, n))
    assert (found.n, found.achieved, found.verdict) == (n, achieved, verdict)
    assert found.bias == pytest.approx(confidence / 10 - achieved / n)
    if upper is not None:
        assert found.upper == pytest.approx(upper, abs=0.0005)


def test_calibration_leaves_out_partly_skips_and_unplanned() -> None:
    history = judged(8, 2, 3)
    known = history.entries
    mixed = (*known, entry(3, P, goal_id="g2", ident="p"), entry(2, S, goal_id="g2", ident="s"), entry(2, A, ident="u"))
    assert oracle.calibration(history._replace(entries=mixed)) == oracle.calibration(history)
    # P8: planned means that the goal passed before the attempt. Reading: at the same instant is before.
    early = entry(0, A, goal_id="g0", ident="b", occurred_at=noon(0) - timedelta(seconds=1))
    assert oracle.calibration(history._replace(entries=(*known, early))) == oracle.calibration(history)
    assert oracle.calibration(history._replace(entries=(known[0]._replace(id="again"), *known))).n == 4
    assert oracle.calibration(seen_on(0)).mean_confidence is None


def test_brier_beside_its_reference() -> None:
    found = oracle.calibration(judged(8, 5, 10))
    assert found.brier == pytest.approx((5 * 0.04 + 5 * 0.64) / 10)
    assert found.reference == pytest.approx(0.25)


# --- the logical day, the dip, the sources, re-measurement


@pytest.mark.parametrize(
    ("instant", "expected"),
    [
        (datetime(2026, 3, 29, 0, 30, tzinfo=UTC), date(2026, 3, 28)),
        (datetime(2026, 3, 29, 1, 30, tzinfo=UTC), date(2026, 3, 28)),
        (datetime(2026, 3, 29, 2, 30, tzinfo=UTC), date(2026, 3, 29)),
        (datetime(2026, 10, 25, 2, 59, tzinfo=UTC), date(2026, 10, 24)),
        (datetime(2026, 10, 25, 3, 1, tzinfo=UTC), date(2026, 10, 25)),
    ],
)
def test_logical_date_around_berlin_summer_time(instant: datetime, expected: date) -> None:
    offset = instant.astimezone(ZoneInfo("Europe/Berlin")).utcoffset() or timedelta()
    assert oracle.logical_date(instant, int(offset.total_seconds()) // 60) == expected


@pytest.mark.parametrize(
    ("outcomes", "effort", "rating", "found"),
    [
        ([A, A, M, M, M], 6, 4, True),
        ([A, A, M, M, M], 6, None, True),
        ([A, A, M, M, M], 6, 5, False),
        ([A, A, M, M, M], 5, None, False),
        ([A, A, A, M, M], 8, None, False),
        # Reading: `partly` is no success, but an attempt of the rate.
        ([A, A, P, P, P], 6, None, True),
        ([M, M, M, M, S], 8, None, False),
        # Reading: with no effort given at all there is no dip; ratings not given are left out of their mean.
        ([M, M, M, M, M], None, None, False),
    ],
)
def test_dip_of_a_fortnight(outcomes: list[Outcome], effort: int | None, rating: int | None, found: bool) -> None:
    entries = [entry(number, outcome, effort=effort, result_rating=rating) for number, outcome in enumerate(outcomes)]
    assert oracle.dip(seen_on(13, *entries)) is found
    assert not oracle.dip(seen_on(14, *entries))


def test_dip_of_the_last_eight() -> None:
    # Reading: without five in a fortnight it takes eight attempts within 28 days, and the newest eight of them decide.
    old = [entry(number, A, ident=f"old-{number}-{turn}") for number in range(4) for turn in range(2)]
    misses = [entry(number, M, effort=7) for number in (4, 5, 6, 7, 8, 9, 10, 20)]
    assert oracle.dip(seen_on(27, *old, *misses))
    assert oracle.dip(seen_on(31, *misses))
    assert not oracle.dip(seen_on(27, *misses[:7]))
    assert not oracle.dip(seen_on(32, *misses))


def test_source_counts() -> None:
    # Reading: every attempt and every event counts, whatever its valence; `not_attempted` has no source.
    talk = (said(0, "v0"), said(1, "v1", kind=Persuasion.HOPE), ArousalEvent("a", noon(28), day(28), Appraisal.THREAT, 3))
    history = seen_on(28, entry(0), entry(1, M), entry(2, P), entry(3, S))._replace(talk=talk)
    found = {Source.MASTERY: 2, Source.VICARIOUS: 0, Source.VERBAL_PERSUASION: 1, Source.PHYSIOLOGICAL: 1}
    assert oracle.source_counts(history) == found


def test_noise_threshold() -> None:
    assert oracle.noise_threshold([]) == pytest.approx(21.47, abs=0.005)
    assert oracle.noise_threshold([60, 60, 60, 60]) == pytest.approx(21.47, abs=0.005)
    assert oracle.noise_threshold([60, 60, 60, 60, 60]) == pytest.approx(1.96 * 2**0.5 * 5)
    # Reading: the SD is the sample's (n - 1), and the floor of 5 is on the SEM.
    assert oracle.noise_threshold([50, 70, 50, 70, 50]) == pytest.approx(1.96 * (1600 / 3) ** 0.5)
