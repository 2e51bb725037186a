"""The dip by itself, at each of its edges (spec 4.4)."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from protocol.dip import dip_window, in_dip
from protocol.entities import Attempt
from protocol.guarding.dip_episode import low_effort
from protocol.vocabulary import Outcome
from tests.protocol.making import attempt, day

WIN, MISS, PARTLY, SKIPPED = Outcome.ACHIEVED, Outcome.NOT_ACHIEVED, Outcome.PARTLY, Outcome.NOT_ATTEMPTED
TWO_IN_FIVE = [WIN, WIN, MISS, MISS, MISS]


def made(outcomes: list[Outcome], efforts: list[int | None], results: list[int | None] | None = None) -> list[Attempt]:
    """One attempt a day from day 0 on."""
    ratings = results or [None] * len(outcomes)
    rows = zip(outcomes, efforts, ratings, strict=True)
    return [attempt(number, outcome, effort=effort, result_rating=rating) for number, (outcome, effort, rating) in enumerate(rows)]


@pytest.mark.parametrize(
    ("outcomes", "efforts", "results", "dip"),
    [
        (TWO_IN_FIVE, [6] * 5, None, True),
        (TWO_IN_FIVE, [5, 6, 6, 6, 7], None, True),
        (TWO_IN_FIVE, [5, 6, 6, 6, 6], None, False),
        (TWO_IN_FIVE, [None, None, None, None, 6], None, True),
        (TWO_IN_FIVE, [None] * 5, None, False),
        ([WIN, WIN, WIN, MISS, MISS], [8] * 5, None, False),
        ([WIN, WIN, PARTLY, PARTLY, PARTLY], [8] * 5, None, True),
        ([WIN, WIN, WIN, MISS, MISS, MISS, MISS], [8] * 7, None, False),
        ([MISS] * 4, [8] * 4, None, False),
        ([MISS, MISS, MISS, MISS, SKIPPED], [8] * 5, None, False),
        (TWO_IN_FIVE, [8] * 5, [4] * 5, True),
        (TWO_IN_FIVE, [8] * 5, [3, 5, None, None, None], True),
        (TWO_IN_FIVE, [8] * 5, [4, 5, None, None, None], False),
        (TWO_IN_FIVE, [8] * 5, [0, None, None, None, None], True),
    ],
)
def test_effort_of_six_two_in_five_and_a_rating_of_four_are_still_a_dip(
    outcomes: list[Outcome], efforts: list[int | None], results: list[int | None] | None, dip: bool
) -> None:
    assert in_dip(made(outcomes, efforts, results), day(5)) is dip


@pytest.mark.parametrize(("today", "counted"), [(4, 5), (13, 5), (14, 0), (40, 0)])
def test_five_attempts_count_while_the_oldest_is_less_than_fourteen_days_ago(today: int, counted: int) -> None:
    assert dip_window(made([MISS] * 5, [8] * 5), day(today)).attempts == counted


@pytest.mark.parametrize(
    ("days", "today", "counted"),
    [
        ([0, 1, 2, 3, 4, 5, 6, 7], 27, 8),
        ([0, 1, 2, 3, 4, 5, 6, 7], 28, 0),
        ([0, 1, 2, 3, 4, 5, 6], 20, 0),
        ([0, 1, 2, 3, 4, 5, 6, 7, 8, 9], 23, 8),
        ([0, 1, 2, 3, 23, 24, 25, 26], 26, 8),
        ([0, 1, 2, 3, 22, 23, 24, 25, 26], 26, 5),
    ],
)
def test_with_fewer_the_last_eight_within_twenty_eight_days_count(days: list[int], today: int, counted: int) -> None:
    assert dip_window([attempt(number, MISS, effort=8) for number in days], day(today)).attempts == counted


@pytest.mark.parametrize(("effort", "low", "dip"), [(3, True, False), (4, False, False), (5, False, False), (6, False, True)])
def test_few_results_with_little_effort_are_for_step_two_and_between_the_two_nothing_is_said(effort: int, low: bool, dip: bool) -> None:
    attempts = made([MISS] * 5, [effort] * 5)
    assert (low_effort(attempts, day(5)), in_dip(attempts, day(5))) == (low, dip)


@given(
    st.lists(st.tuples(st.sampled_from(list(Outcome)), st.none() | st.integers(0, 10), st.none() | st.integers(0, 10)), max_size=12),
    st.integers(0, 30),
)
def test_a_win_more_never_makes_a_dip_and_a_day_off_is_no_attempt(rows: list[tuple[Outcome, int | None, int | None]], today: int) -> None:
    attempts = [attempt(number, outcome, effort=effort, result_rating=rating) for number, (outcome, effort, rating) in enumerate(rows)]
    held = in_dip(attempts, day(today))
    assert in_dip([*attempts, attempt(today, SKIPPED, effort=10, id="z")], day(today)) is held
    better = [one._replace(outcome=WIN) if one.outcome is MISS else one for one in attempts]
    assert not in_dip(better, day(today)) or held
