"""Whether a change is larger than noise: by planning values, and from five ratings of a stable phase by one's own."""

from __future__ import annotations

from itertools import pairwise
from math import sqrt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from protocol.entities import EfficacyMeasurement
from protocol.measuring.change import PLANNED, Change, change_of, stable_phase, threshold
from protocol.measuring.ladder import mean_of
from tests.oracle.count_rules import noise_threshold
from tests.protocol.measuring.test_ladder import rated

scores = st.lists(st.integers(0, 100).map(float), max_size=12)


@pytest.mark.parametrize(
    ("points", "words"),
    [
        (12, "+12: within what chance could produce"),
        (30, "+30: larger than measurement noise usually is"),
        (-30, "-30: larger than measurement noise usually is"),
        (21, "+21: within what chance could produce"),
        (22, "+22: larger than measurement noise usually is"),
        (-21.4, "-21: within what chance could produce"),
        (0, "0: within what chance could produce"),
        (0.4, "0: within what chance could produce"),
        (2.5, "+3: within what chance could produce"),
    ],
)
def test_a_change_in_words_by_the_planning_values(points: float, words: str) -> None:
    assert Change(points, PLANNED).words() == words


@given(st.floats(-100, 100))
def test_by_the_planning_values_it_is_the_reliable_change_index(points: float) -> None:
    index = abs(points) / (20 * sqrt(2 * (1 - 0.85)))
    assert Change(points, PLANNED).is_reliable is (index > 1.96) or index == pytest.approx(1.96)


@pytest.mark.parametrize(
    ("stable", "expected"),
    [
        ([50.0] * 4, 21.47),
        ([50.0] * 5, 13.86),
        ([50.0, 60.0, 50.0, 60.0, 50.0], 1.96 * 11.547),
        ([40.0, 50.0, 60.0, 70.0, 80.0], 13.86),
    ],
)
def test_own_noise_is_that_of_the_first_differences_with_a_floor_of_five(stable: list[float], expected: float) -> None:
    """A steady rise has no noise; a swing of ten has an SD of its differences of 11.5."""
    assert threshold(stable) == pytest.approx(expected, abs=0.005)


@given(scores)
def test_the_threshold_is_that_of_the_rule(stable: list[float]) -> None:
    assert threshold(stable) == pytest.approx(noise_threshold(stable))
    assert threshold(stable) >= 13.8


@given(scores)
def test_a_stable_phase_is_the_newest_run_without_a_large_step(found: list[float]) -> None:
    phase = list(stable_phase(found))
    assert phase == found[len(found) - len(phase) :]
    assert bool(phase) == bool(found)
    assert all(abs(later - earlier) <= PLANNED for earlier, later in pairwise(phase))
    if len(phase) < len(found):
        assert abs(found[-len(phase)] - found[-len(phase) - 1]) > PLANNED


def ratings_at(*means: int) -> list[EfficacyMeasurement]:
    return [rated(*(mean,) * 5, day=14 * number) for number, mean in enumerate(means)]


@pytest.mark.parametrize(
    ("means", "reliable"),
    [
        ((50, 70), False),
        ((50, 80), True),
        ((80, 50), True),
        ((50, 50, 50, 50, 70), False),
        ((50, 50, 50, 50, 50, 70), True),
        ((50, 50, 50, 50, 50, 60), False),
        ((40, 60, 40, 60, 40, 60), False),
        ((40, 60, 40, 60, 40, 80), False),
        ((40, 60, 40, 60, 40, 100), True),
        ((0, 80, 50, 50, 50, 70), False),
    ],
)
def test_own_noise_is_told_from_five_ratings_of_a_stable_phase(means: tuple[int, ...], reliable: bool) -> None:
    change = change_of(ratings_at(*means))
    assert change is not None
    assert change.is_reliable is reliable


def test_one_rating_is_no_change_and_the_first_may_be_compared_too() -> None:
    found = [rated(40, 40, 40, 40, 40), rated(50, 50, 50, 50, 50, day=14), rated(70, 70, 70, 70, 70, day=28)]
    assert change_of(found[:1]) is None
    assert change_of(found) == Change(20, PLANNED)
    assert change_of(found, 0) == Change(30, PLANNED)


@given(st.lists(st.integers(0, 10), min_size=2, max_size=9))
def test_it_is_told_from_exact_means(means: list[int]) -> None:
    found = ratings_at(*(one * 10 for one in means))
    change = change_of(found)
    assert change is not None
    assert change.points == mean_of(found[-1]) - mean_of(found[-2])
