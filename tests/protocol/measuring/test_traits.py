"""General measures and automaticity: keys, the fewest answers, and what change is beyond noise."""

from __future__ import annotations

from math import sqrt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from protocol.entities import AutomaticityMeasurement, TraitMeasurement
from protocol.measuring.automaticity import SRBAI, automaticity_of
from protocol.measuring.traits import FACETS, facet_score, score_of, trait_change
from protocol.vocabulary import TraitKind
from tests.protocol.making import DOMAIN, on

C1, C5, GSE = TraitKind.GENERAL_COMPETENCE, TraitKind.SELF_DISCIPLINE, TraitKind.GENERAL_SELF_EFFICACY
answers = st.lists(st.integers(0, 5), min_size=10, max_size=10).map(tuple)
PLUS = {
    C1: {
        *("Complete tasks successfully.", "Excel in what I do.", "Handle tasks smoothly.", "Am sure of my ground."),
        *("Come up with good solutions.", "Know how to get things done."),
    },
    C5: {
        *("Get chores done right away.", "Am always prepared.", "Start tasks right away.", "Get to work at once."),
        "Carry out my plans.",
    },
}


def taken(kind: TraitKind, given: tuple[int, ...] = (), total: int | None = None, day: int = 0) -> TraitMeasurement:
    return TraitMeasurement(f"t{day}", on(day), kind, given, total)


@pytest.mark.parametrize("kind", FACETS)
def test_a_facet_has_ten_items_keyed_as_published(kind: TraitKind) -> None:
    items = FACETS[kind].items
    assert len({text for text, _ in items}) == 10
    assert {text for text, plus in items if plus} == PLUS[kind]


@pytest.mark.parametrize("kind", FACETS)
@given(answers)
def test_the_score_is_the_mean_of_what_was_answered_with_minus_keys_turned(kind: TraitKind, given: tuple[int, ...]) -> None:
    score = facet_score(kind, given)
    scored = [one if text in PLUS[kind] else 6 - one for one, (text, _) in zip(given, FACETS[kind].items, strict=True) if one]
    if len(scored) < 8:
        assert score is None
    else:
        assert score == pytest.approx(sum(scored) / len(scored))
        assert 1 <= (score or 0) <= 5


@pytest.mark.parametrize("kind", FACETS)
def test_the_ends_of_the_scale(kind: TraitKind) -> None:
    best = tuple(5 if plus else 1 for _, plus in FACETS[kind].items)
    assert facet_score(kind, best) == 5
    assert facet_score(kind, tuple(6 - one for one in best)) == 1
    assert facet_score(kind, (3,) * 10) == 3


@pytest.mark.parametrize(("kind", "sd", "alpha"), [(C1, 0.60, 0.78), (C5, 0.80, 0.85)])
def test_the_reliable_change_is_that_of_the_published_figures(kind: TraitKind, sd: float, alpha: float) -> None:
    assert FACETS[kind].reliable == pytest.approx(1.96 * sd * sqrt(2 * (1 - alpha)), abs=0.005)


def test_a_change_of_a_facet_is_compared_with_its_noise_and_a_total_with_nothing() -> None:
    low, high = (3,) * 10, tuple(4 if plus else 2 for _, plus in FACETS[C1].items)
    change = trait_change([taken(C1, low), taken(C1, high, day=60)])
    assert change is not None
    assert change.words(1) == "+1.0: larger than measurement noise usually is"
    nearly = (*high[:7], 3, 3, 3)
    less = trait_change([taken(C1, low), taken(C1, nearly, day=60)])
    assert less is not None
    assert less.words(1) == "+0.7: within what chance could produce"
    assert trait_change([taken(C1, low)]) is None
    assert trait_change([taken(GSE, total=20), taken(GSE, total=40, day=60)]) is None


def test_what_is_on_record_and_makes_no_score_is_none() -> None:
    assert score_of(taken(GSE, total=28)) == 28
    assert score_of(taken(GSE)) is None
    assert score_of(taken(C1, (3, 3))) is None
    assert score_of(taken(C5, (3,) * 7 + (0,) * 3)) is None


@pytest.mark.parametrize(("given", "mean"), [((7, 7, 7, 7), 7), ((1, 2, 3, 4), 2.5), ((5,), 5)])
def test_automaticity_is_the_mean_of_four_or_the_one(given: tuple[int, ...], mean: float) -> None:
    assert automaticity_of(AutomaticityMeasurement("a", DOMAIN, on(0), given)) == mean
    assert len(SRBAI) == 4
