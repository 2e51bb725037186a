"""The belief model: the worked examples of the protocol, and its invariants over random states."""

from __future__ import annotations

import math
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from protocol.belief import (
    CLAMP,
    MISS_WEIGHT,
    SUCCESS_WEIGHT,
    BeliefState,
    attempt_delta,
    band,
    belief,
    decayed,
    fold,
    fold_attempt,
    fold_experience,
    fold_measurement,
    start,
    success_delta,
)
from protocol.entities import Attempt, EfficacyMeasurement, Experience
from protocol.vocabulary import Cause, Outcome, SelfTalkKind, Source
from tests.protocol.making import DOMAIN, attempt, day, log, on

EPSILON = 1e-9
OUTCOMES = (Outcome.ACHIEVED, Outcome.PARTLY, Outcome.NOT_ACHIEVED)

states = st.builds(
    BeliefState,
    s=st.floats(0, 100),
    b=st.floats(0, 100),
    r=st.floats(0, 1),
    n=st.integers(0, 200),
    k=st.integers(0, 50),
    since_miss=st.none() | st.integers(0, 10),
    achieved=st.integers(0, 10),
    start=st.floats(5, 95),
)
ratings = st.integers(0, 10)
causes = st.sampled_from(Cause)


def delta(state: BeliefState, outcome: Outcome, **fields: Any) -> float:
    return attempt_delta(state, attempt(0, outcome, **fields))


@pytest.mark.parametrize(
    ("outcome", "fields", "expected"),
    [
        (Outcome.ACHIEVED, {"difficulty": 5, "effort": 6, "cause": Cause.EFFORT}, 3.0),
        (Outcome.ACHIEVED, {"difficulty": 1, "effort": 1, "cause": Cause.EFFORT}, 1.0),
        (Outcome.ACHIEVED, {"difficulty": 5, "effort": 6, "cause": Cause.LUCK}, 1.2),
        (Outcome.NOT_ACHIEVED, {"difficulty": 5, "cause": Cause.STRATEGY}, -4.6),
        (Outcome.NOT_ACHIEVED, {"difficulty": 5, "cause": Cause.UNSPECIFIED}, -6.5),
        (Outcome.NOT_ACHIEVED, {"difficulty": 5, "cause": Cause.ABILITY}, -8.0),
        (Outcome.NOT_ATTEMPTED, {}, 0.0),
    ],
)
def test_single_steps_at_fifty(outcome: Outcome, fields: dict[str, Any], expected: float) -> None:
    assert delta(start(None), outcome, **fields) == pytest.approx(expected, abs=0.06)


def test_the_golden_sequence() -> None:
    """From S 40 with the recovery bonus off, as the protocol lists it."""
    steps = [
        (attempt(0, Outcome.NOT_ACHIEVED, difficulty=6, cause=Cause.STRATEGY), -3.34),
        (attempt(1, difficulty=4, effort=6, cause=Cause.EFFORT), 3.28),
        (attempt(2, difficulty=5, effort=7, cause=Cause.STRATEGY), 3.77),
        (attempt(3, difficulty=1, effort=1, cause=Cause.TASK), 0.52),
        (attempt(4, Outcome.NOT_ACHIEVED, difficulty=5, cause=Cause.ABILITY), -5.40),
        (attempt(5, difficulty=6, effort=8, cause=Cause.EFFORT), 4.55),
    ]
    state = start(40)
    for one, expected in steps:
        update = fold_attempt(state._replace(since_miss=None), one, reviewed=True)
        assert update.delta == pytest.approx(expected, abs=0.005)
        state = update.after
    assert state.s == pytest.approx(43.38, abs=0.01)
    assert state.r == pytest.approx(0.334, abs=0.0005)


@pytest.mark.parametrize(
    ("fields", "expected"),
    [({"difficulty": 1, "effort": 1, "cause": Cause.TASK}, 51.3), ({"difficulty": 6, "effort": 7, "cause": Cause.EFFORT}, 76.3)],
)
def test_ten_wins(fields: dict[str, Any], expected: float) -> None:
    updates = fold(log(*(attempt(number, **fields) for number in range(10))))
    assert updates[-1].after.s == pytest.approx(expected, abs=0.05)


def test_a_missing_rating_counts_as_five() -> None:
    given_, missing = attempt(0, difficulty=5, effort=5), attempt(0, difficulty=None, effort=None)
    assert attempt_delta(start(None), given_) == attempt_delta(start(None), missing)


def test_recovery_counts_once_and_within_three_attempts() -> None:
    def growth(*outcomes: Outcome) -> float:
        easy = [attempt(number, outcome, difficulty=2, effort=0) for number, outcome in enumerate(outcomes)]
        return fold(log(*easy))[-1].after.r - fold(log(*easy))[-2].after.r

    miss, win, part = Outcome.NOT_ACHIEVED, Outcome.ACHIEVED, Outcome.PARTLY
    assert growth(miss, win) == pytest.approx(0.08 * 0.8)
    assert growth(miss, part, part, win) == pytest.approx(0.08 * 0.8)
    assert growth(miss, part, part, part, win) == 0
    assert growth(miss, win, win) == 0


def test_a_review_of_a_traced_miss_adds_resilience() -> None:
    miss = attempt(0, Outcome.NOT_ACHIEVED, cause=Cause.STRATEGY)
    assert fold_attempt(start(None), miss, reviewed=True).after.r == pytest.approx(0.2 + 0.05 * 0.8)
    assert fold_attempt(start(None), miss, reviewed=False).after.r == 0.2
    assert fold_attempt(start(None), miss._replace(cause=Cause.LUCK), reviewed=True).after.r == 0.2
    assert fold_attempt(start(None), miss._replace(outcome=Outcome.PARTLY), reviewed=True).after.r == 0.2


@given(states, ratings, ratings, causes, st.booleans(), st.booleans())
def test_an_attempt_keeps_the_bounds(
    state: BeliefState, difficulty: int, effort: int, cause: Cause, acknowledged: bool, reviewed: bool
) -> None:
    for outcome in Outcome:
        one = attempt(0, outcome, difficulty=difficulty, effort=effort, cause=cause, acknowledged=acknowledged)
        update = fold_attempt(state, one, reviewed=reviewed)
        assert 0 <= update.after.s <= 100
        assert 0 <= update.after.r <= 1
        assert update.after.r >= state.r - EPSILON
        assert abs(update.delta) <= CLAMP


@given(states, ratings, ratings, causes)
def test_success_is_never_below_partly_nor_partly_below_a_miss(state: BeliefState, difficulty: int, effort: int, cause: Cause) -> None:
    up, part, down = (delta(state, outcome, difficulty=difficulty, effort=effort, cause=cause) for outcome in OUTCOMES)
    assert up >= part >= down
    assert up >= 0 >= down


@given(states, ratings, ratings, ratings, causes)
def test_success_grows_with_difficulty_and_effort(state: BeliefState, one: int, other: int, fixed: int, cause: Cause) -> None:
    low, high = sorted((one, other))
    by_difficulty = [delta(state, Outcome.ACHIEVED, difficulty=value, effort=fixed, cause=cause) for value in (low, high)]
    by_effort = [delta(state, Outcome.ACHIEVED, difficulty=fixed, effort=value, cause=cause) for value in (low, high)]
    assert by_difficulty[0] <= by_difficulty[1] + EPSILON
    assert by_effort[0] <= by_effort[1] + EPSILON


@given(states, ratings, ratings, causes, st.integers(0, 50))
def test_success_never_grows_with_more_easy_ones_before(state: BeliefState, difficulty: int, effort: int, cause: Cause, more: int) -> None:
    later = state._replace(k=state.k + more)
    assert success_delta(later, difficulty, effort, cause, acknowledged=True) <= success_delta(
        state, difficulty, effort, cause, acknowledged=True
    )


@given(states, ratings, ratings, ratings, causes, st.integers(0, 50), st.floats(0, 1))
def test_a_miss_costs_less_when_harder_later_or_with_resilience_and_effort_is_no_matter(
    state: BeliefState, one: int, other: int, effort: int, cause: Cause, more: int, resilience: float
) -> None:
    low, high = sorted((one, other))

    def cost(of: BeliefState, difficulty: int, put_in: int = 5) -> float:
        return -delta(of, Outcome.NOT_ACHIEVED, difficulty=difficulty, effort=put_in, cause=cause)

    assert cost(state, high) <= cost(state, low) + EPSILON
    assert cost(state._replace(n=state.n + more), low) <= cost(state, low) + EPSILON
    assert cost(state._replace(r=max(state.r, resilience)), low) <= cost(state, low) + EPSILON
    assert cost(state, low, effort) == cost(state, low)


@given(states, ratings, ratings)
def test_owning_a_win_and_acknowledging_it_never_costs(state: BeliefState, difficulty: int, effort: int) -> None:
    owned, lucky = (delta(state, Outcome.ACHIEVED, difficulty=difficulty, effort=effort, cause=one) for one in (Cause.EFFORT, Cause.LUCK))
    unseen = delta(state, Outcome.ACHIEVED, difficulty=difficulty, effort=effort, cause=Cause.EFFORT, acknowledged=False)
    assert owned >= lucky
    assert owned >= unseen
    blamed, traced = (delta(state, Outcome.NOT_ACHIEVED, difficulty=difficulty, cause=one) for one in (Cause.ABILITY, Cause.STRATEGY))
    assert blamed <= traced


@given(states, st.floats(0, 100), ratings, ratings, causes, st.sampled_from(OUTCOMES), st.booleans())
def test_a_higher_belief_never_ends_below_a_lower_one(
    state: BeliefState, other: float, difficulty: int, effort: int, cause: Cause, outcome: Outcome, acknowledged: bool
) -> None:
    one = attempt(0, outcome, difficulty=difficulty, effort=effort, cause=cause, acknowledged=acknowledged)
    low, high = (fold_attempt(state._replace(s=s), one, reviewed=False).after.s for s in sorted((state.s, other)))
    assert low <= high + EPSILON


def experience(source: Source, number: int = 0, **fields: Any) -> Experience:
    return Experience(fields.pop("id", f"e{number:03}"), DOMAIN, on(number), source, fields.pop("valence", 1), **fields)


experiences = st.one_of(
    st.builds(
        lambda similarity, effort, unicorn: experience(
            Source.VICARIOUS, similarity=similarity, visible_effort=effort, unicorn=unicorn, linked_to="m"
        ),
        ratings,
        ratings,
        st.booleans(),
    ),
    st.builds(
        lambda credibility, kind, valence: experience(Source.VERBAL_PERSUASION, credibility=credibility, talk=kind, valence=valence),
        ratings,
        st.none() | st.sampled_from(SelfTalkKind),
        st.sampled_from((-1, 1)),
    ),
    st.builds(
        lambda intensity, valence: experience(Source.PHYSIOLOGICAL, intensity=intensity, valence=valence),
        ratings,
        st.sampled_from((-1, 0, 1)),
    ),
)


@given(states, experiences)
def test_talk_is_less_than_one_owned_success(state: BeliefState, event: Experience) -> None:
    owned = success_delta(state, 5, 5, Cause.EFFORT, acknowledged=True)
    change = fold_experience(state, event).delta
    assert change < owned or (change == 0 and owned == 0)


@given(st.none() | st.integers(0, 10).map(lambda tens: 10 * tens), st.lists(st.tuples(experiences, st.integers(0, 40)), max_size=40))
def test_talk_alone_stays_under_its_caps(baseline: int | None, told: list[tuple[Experience, int]]) -> None:
    dated = [event._replace(id=f"{place:03}", at=on(number)) for place, (event, number) in enumerate(told)]
    updates = fold(log(baseline=baseline, experiences=dated))
    ceiling = max(start(baseline).s, 60)
    for update in updates:
        assert update.after.s <= ceiling + EPSILON
        first = update.event.at.logical_date.toordinal()
        week = [one.delta for one in updates if one.delta > 0 and 0 <= one.event.at.logical_date.toordinal() - first < 7]
        assert sum(week) <= 5 + EPSILON


def test_a_model_counts_three_times() -> None:
    studied = [experience(Source.VICARIOUS, number * 10, similarity=5, visible_effort=5, linked_to="m") for number in range(5)]
    assert [update.delta > 0 for update in fold(log(experiences=studied))] == [True, True, True, False, False]


@given(states, st.integers(0, 400), st.integers(0, 400))
def test_decay_waits_then_drifts_towards_the_last_rating_and_never_crosses_it(state: BeliefState, one: int, other: int) -> None:
    still = state._replace(last_attempt=day(0))
    sooner, later = (decayed(still, day(days)) for days in sorted((one, other)))
    assert abs(later - state.b) <= abs(sooner - state.b) + EPSILON
    assert (later - state.b) * (state.s - state.b) >= -EPSILON
    if min(one, other) <= 14:
        assert sooner == pytest.approx(state.s)


def test_decay_halves_in_sixty_days_times_resilience() -> None:
    state = BeliefState(s=80, b=40, r=0.5, last_attempt=day(0))
    assert decayed(state, day(14 + 90)) == pytest.approx(60)
    assert decayed(state._replace(last_attempt=None), day(500)) == 80


@given(states, st.integers(0, 100))
def test_a_measurement_pulls_most_of_the_way(state: BeliefState, strength: int) -> None:
    after = fold_measurement(state, EfficacyMeasurement("m", DOMAIN, on(0), strength)).after
    assert after.s == pytest.approx(0.3 * state.s + 0.7 * strength)
    assert (after.b, after.r, after.n) == (strength, state.r, state.n)


@given(st.lists(st.tuples(st.integers(0, 30), st.sampled_from(Outcome), causes), max_size=25), st.randoms(use_true_random=False))
def test_the_order_of_entry_is_no_matter_and_removing_is_never_having_had(made: list[tuple[int, Outcome, Cause]], chance: Any) -> None:
    attempts = [attempt(number, outcome, cause=cause, id=f"{place:03}") for place, (number, outcome, cause) in enumerate(made)]
    shuffled = list(attempts)
    chance.shuffle(shuffled)
    assert fold(log(*attempts)) == fold(log(*shuffled))
    extra = attempt(15, Outcome.NOT_ACHIEVED, id="extra")
    with_extra = log(*attempts, extra)
    without = with_extra._replace(attempts=tuple(one for one in with_extra.attempts if one.id != "extra"))
    assert fold(without) == fold(log(*attempts))


@given(st.integers(0, 5000))
def test_the_band_is_six_to_twenty_five(attempts: int) -> None:
    assert band(attempts) == pytest.approx(min(max(25 / math.sqrt(1 + attempts), 6), 25))


def test_belief_counts_attempts_of_sixty_days_and_shows_the_own_rating() -> None:
    made: list[Attempt] = [attempt(0), attempt(1), attempt(59, Outcome.NOT_ATTEMPTED), attempt(60)]
    whole = log(*made, baseline=40)
    shown = belief(whole, fold(whole), day(60))
    assert (shown.attempts, shown.measured) == (2, 40)
    rated = log(*made, baseline=40, measurements=[EfficacyMeasurement("m", DOMAIN, on(2), 70)])
    assert belief(rated, fold(rated), day(60)).measured == 70


def test_the_weights_are_those_of_the_protocol() -> None:
    assert set(SUCCESS_WEIGHT) == set(MISS_WEIGHT) == set(Cause)
    assert max(SUCCESS_WEIGHT, key=SUCCESS_WEIGHT.__getitem__) in {Cause.EFFORT, Cause.STRATEGY}
    assert max(MISS_WEIGHT, key=MISS_WEIGHT.__getitem__) is Cause.ABILITY
