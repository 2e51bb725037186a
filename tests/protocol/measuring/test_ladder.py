"""What the ratings of a ladder come to: strength, level, generality, the ceiling, rungs the wrong way round, and the next goal."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from protocol.entities import EfficacyMeasurement, EfficacyScale
from protocol.measuring.ladder import (
    EfficacyRung,
    generality,
    is_at_ceiling,
    level,
    mean_of,
    next_goal,
    rungs_of,
    sentence,
    strength_of,
    swaps,
)
from tests.protocol.making import DOMAIN, on

RUNGS = ("sit in", "nod", "ask", "answer", "speak first")
tens = st.integers(0, 10).map(lambda one: one * 10)
ladders = st.lists(tens, min_size=5, max_size=8).map(tuple)


def rated(*ratings: int, strength: int | None = None, scale: str | None = "ladder", day: int = 0) -> EfficacyMeasurement:
    known = strength_of(ratings) if strength is None else strength
    return EfficacyMeasurement(f"rated-{day:03}", DOMAIN, on(day), known, scale_id=scale, ratings=ratings)


def rungs(*ratings: int) -> tuple[EfficacyRung, ...]:
    return tuple(EfficacyRung(number, f"rung {number}", one) for number, one in enumerate(ratings, start=1))


@pytest.mark.parametrize(
    ("ratings", "strength", "reached", "turned", "goal"),
    [
        ((90, 80, 70, 60, 50), 70, 3, [], 1),
        ((100, 100, 70, 60, 0), 70, 3, [], 3),
        ((60, 90, 90, 90, 90), 80, 0, [1], 2),
        ((100, 100, 100, 100, 100), 100, 5, [], None),
        ((60, 50, 40, 30, 20), 40, 0, [], None),
        ((0, 0, 0, 0, 20), 0, 0, [4], None),
        ((0, 0, 0, 0, 30), 10, 0, [4], None),
        ((0, 0, 0, 20, 5 * 10), 10, 0, [3, 4], None),
        ((70, 60, 70, 60, 70), 70, 1, [2, 4], 1),
        ((80, 70, 70, 70, 69 + 1, 60), 70, 5, [], 1),
    ],
)
def test_what_a_ladder_comes_to(ratings: tuple[int, ...], strength: int, reached: int, turned: list[int], goal: int | None) -> None:
    assert strength_of(ratings) == strength
    assert level(ratings) == reached
    assert list(swaps(ratings)) == turned
    suggested = next_goal(rungs(*ratings))
    assert (suggested.number if suggested else None) == goal


@given(ladders)
def test_strength_is_the_nearest_ten_of_the_mean(ratings: tuple[int, ...]) -> None:
    strength = strength_of(ratings)
    assert strength % 10 == 0
    assert min(ratings) - 5 <= strength <= max(ratings) + 5
    off = strength - Fraction(sum(ratings), len(ratings))
    assert -5 < off <= 5


@given(ladders, st.integers(0, 7))
def test_a_higher_rating_never_lowers_strength_or_level(ratings: tuple[int, ...], place: int) -> None:
    number = place % len(ratings)
    higher = (*ratings[:number], min(100, ratings[number] + 10), *ratings[number + 1 :])
    assert strength_of(higher) >= strength_of(ratings)
    assert level(higher) >= level(ratings)


@given(ladders)
def test_level_is_of_the_easiest_rungs_without_a_gap(ratings: tuple[int, ...]) -> None:
    reached = level(ratings)
    assert all(one >= 70 for one in ratings[:reached])
    assert reached == len(ratings) or ratings[reached] < 70


@given(ladders)
def test_rungs_in_order_have_nothing_to_swap_and_their_level_is_what_is_rated_70(ratings: tuple[int, ...]) -> None:
    falling = sorted(ratings, reverse=True)
    assert not list(swaps(falling))
    assert level(falling) == sum(one >= 70 for one in ratings)


@given(ladders)
def test_the_next_goal_is_the_first_rung_rated_70_to_90(ratings: tuple[int, ...]) -> None:
    found = next_goal(rungs(*ratings))
    fits = [number for number, one in enumerate(ratings, start=1) if one in {70, 80, 90}]
    assert (found.number if found else None) == (fits[0] if fits else None)


@pytest.mark.parametrize(
    ("places", "told"),
    [((), None), ((90,), None), ((70, 60), (1, 2)), ((100, 90, 20, 60), (2, 4)), ((0, 0), (0, 2)), ((70, 70), (2, 2))],
)
def test_generality_takes_two_places(places: tuple[int, ...], told: tuple[int, int] | None) -> None:
    assert generality(places) == told


@pytest.mark.parametrize(("ratings", "full"), [((100, 100, 90, 90, 80), True), ((90,) * 5, True), ((100, 100, 90, 90, 60), False)])
def test_a_mean_of_90_leaves_no_room(ratings: tuple[int, ...], full: bool) -> None:
    assert is_at_ceiling(rated(*ratings)) is full


def test_a_strength_alone_is_its_own_mean_and_has_no_rungs() -> None:
    old = rated(strength=60, scale=None)
    scale = EfficacyScale("ladder", DOMAIN, on(0), 1, RUNGS)
    assert mean_of(old) == 60
    assert rungs_of(scale, old) == ()
    assert [one.rating for one in rungs_of(scale, rated(90, 80, 70, 60, 50))] == [90, 80, 70, 60, 50]
    assert rungs_of(scale, rated(90, 80)) == ()


@pytest.mark.parametrize(("rung", "said"), [("nod", "I can nod"), ("I can nod", "I can nod"), ("i can nod", "i can nod")])
def test_a_rung_is_said_with_can_once(rung: str, said: str) -> None:
    assert sentence(rung) == said
