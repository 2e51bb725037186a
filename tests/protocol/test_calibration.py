"""Calibration at each of its edges, in the numbers of the specification (4.5, C1 to C3)."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from protocol.calibration import Verdict, calibration, wilson
from protocol.entities import Attempt
from protocol.insights.confidence import confidence_results
from protocol.vocabulary import Outcome
from tests.protocol.making import attempt, log

WIN, MISS = Outcome.ACHIEVED, Outcome.NOT_ACHIEVED


def made(achieved: int, n: int, *confidences: int) -> list[Attempt]:
    """`n` attempts of which the first were achieved; the confidences are given in turn."""
    return [
        attempt(number, WIN if number < achieved else MISS, confidence=confidences[number % len(confidences)], id=f"{number:03}")
        for number in range(n)
    ]


@pytest.mark.parametrize(
    ("achieved", "n", "confidences", "bias", "verdict"),
    [
        (0, 4, (10,), 1.0, Verdict.TOO_FEW),
        (0, 5, (10,), 1.0, Verdict.EARLY),
        (0, 9, (10,), 1.0, Verdict.EARLY),
        (0, 10, (10,), 1.0, Verdict.OVER),
        (5, 10, (8,), 0.3, Verdict.OVER),
        (6, 10, (8,), 0.2, Verdict.CONSISTENT),
        (130, 200, (8,), 0.15, Verdict.CONSISTENT),
        (129, 200, (8,), 0.155, Verdict.OVER),
        (180, 200, (8,), -0.10, Verdict.CONSISTENT),
        (181, 200, (8,), -0.105, Verdict.UNDER),
        (9, 10, (7,), -0.2, Verdict.CONSISTENT),
        (10, 10, (7,), -0.3, Verdict.UNDER),
        (19, 19, (7,), -0.3, Verdict.UNDER),
        (10, 10, (7, 10), -0.15, Verdict.CONSISTENT),
        (8, 10, (8,), 0.0, Verdict.CONSISTENT),
    ],
)
def test_the_verdict_by_number_bias_and_interval(
    achieved: int, n: int, confidences: tuple[int, ...], bias: float, verdict: Verdict
) -> None:
    found = calibration(made(achieved, n, *confidences))
    assert (found.n, found.achieved, found.verdict) == (n, achieved, verdict)
    assert found.bias == pytest.approx(bias)
    assert 0 <= (found.mean_confidence or 0) <= 1


def test_without_an_attempt_that_counts_there_is_no_mean_and_no_bias() -> None:
    left_out = [attempt(1, Outcome.PARTLY), attempt(2, Outcome.NOT_ATTEMPTED), attempt(3, WIN, confidence=None)]
    assert calibration(left_out) == (0, None, 0, None, Verdict.TOO_FEW)


@pytest.mark.parametrize(
    ("achieved", "n", "low", "high"),
    [(5, 10, 0.237, 0.763), (6, 10, 0.313, 0.832), (0, 10, 0.0, 0.278), (10, 10, 0.722, 1.0), (1, 1, 0.207, 1.0)],
)
def test_the_interval_is_that_of_wilson(achieved: int, n: int, low: float, high: float) -> None:
    assert wilson(achieved, n) == pytest.approx((low, high), abs=0.0005)


def test_the_brier_score_stands_beside_its_reference_from_thirty_on() -> None:
    found = confidence_results(log(*made(15, 30, 8)))
    assert found.brier == pytest.approx((15 * 0.04 + 15 * 0.64) / 30)
    assert found.reference == pytest.approx(0.25)
    assert confidence_results(log(*made(15, 29, 8))).brier is None


@given(st.lists(st.tuples(st.integers(7, 10), st.sampled_from(list(Outcome))), max_size=40))
def test_the_verdict_never_says_more_than_interval_and_bias(rows: list[tuple[int, Outcome]]) -> None:
    found = calibration([attempt(number, outcome, confidence=rated, id=f"{number:03}") for number, (rated, outcome) in enumerate(rows)])
    counted = [(rated, outcome is WIN) for rated, outcome in rows if outcome in {WIN, MISS}]
    assert (found.n, found.achieved) == (len(counted), sum(done for _, done in counted))
    if not counted:
        return
    mean, share = Fraction(sum(rated for rated, _ in counted), 10 * found.n), Fraction(found.achieved, found.n)
    low, high = wilson(found.achieved, found.n)
    assert 0 <= low <= share <= high + 1e-9
    assert found.bias == pytest.approx(float(mean - share))
    if found.verdict is Verdict.OVER:
        assert mean > high
        assert mean - share > Fraction(15, 100)
    if found.verdict is Verdict.UNDER:
        assert mean < low
        assert mean - share < Fraction(-10, 100)
    assert (found.verdict is Verdict.TOO_FEW) == (found.n < 5)
    assert (found.verdict is Verdict.EARLY) == (5 <= found.n < 10)
