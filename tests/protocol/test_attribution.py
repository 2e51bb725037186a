from __future__ import annotations

import pytest

from protocol.attribution import TABLE, Case, Ratings, case, prefilled
from protocol.coaching import load
from protocol.vocabulary import Cause, Outcome

DIMENSIONS = [
    (Cause.EFFORT, "internal unstable controllable"),
    (Cause.STRATEGY, "internal unstable controllable"),
    (Cause.ABILITY, "internal stable uncontrollable"),
    (Cause.STATE, "internal unstable partly_controllable"),
    (Cause.TASK, "external stable uncontrollable"),
    (Cause.OTHERS, "external unstable uncontrollable"),
    (Cause.LUCK, "external unstable uncontrollable"),
    (Cause.CIRCUMSTANCE, "external unstable uncontrollable"),
]

RATINGS = [
    (Cause.EFFORT, Ratings(8, 2, 8)),
    (Cause.STRATEGY, Ratings(8, 2, 8)),
    (Cause.ABILITY, Ratings(8, 8, 2)),
    (Cause.STATE, Ratings(8, 2, 5)),
    (Cause.TASK, Ratings(2, 8, 2)),
    (Cause.OTHERS, Ratings(2, 2, 2)),
    (Cause.LUCK, Ratings(2, 2, 2)),
    (Cause.CIRCUMSTANCE, Ratings(2, 2, 2)),
    (Cause.UNSPECIFIED, None),
    (None, None),
]

CASES = [
    (Outcome.NOT_ACHIEVED, Cause.ABILITY, None, Case.ABILITY_ON_MISS),
    (Outcome.NOT_ACHIEVED, Cause.EFFORT, 7, Case.EFFORT_ON_MISS),
    (Outcome.NOT_ACHIEVED, Cause.EFFORT, 6, None),
    (Outcome.NOT_ACHIEVED, Cause.EFFORT, None, None),
    (Outcome.NOT_ACHIEVED, Cause.STRATEGY, 9, None),
    (Outcome.NOT_ACHIEVED, Cause.STATE, 9, None),
    (Outcome.NOT_ACHIEVED, Cause.TASK, 5, Case.OUTSIDE_CAUSE),
    (Outcome.NOT_ACHIEVED, Cause.OTHERS, 5, Case.OUTSIDE_CAUSE),
    (Outcome.NOT_ACHIEVED, Cause.CIRCUMSTANCE, 5, Case.OUTSIDE_CAUSE),
    (Outcome.NOT_ACHIEVED, Cause.LUCK, 5, Case.OUTSIDE_CAUSE),
    (Outcome.NOT_ACHIEVED, Cause.UNSPECIFIED, 9, None),
    (Outcome.NOT_ACHIEVED, None, 9, None),
    (Outcome.ACHIEVED, Cause.LUCK, 5, Case.UNOWNED_SUCCESS),
    (Outcome.ACHIEVED, Cause.TASK, 5, Case.UNOWNED_SUCCESS),
    (Outcome.ACHIEVED, Cause.OTHERS, 5, Case.UNOWNED_SUCCESS),
    (Outcome.ACHIEVED, Cause.CIRCUMSTANCE, 5, None),
    (Outcome.ACHIEVED, Cause.ABILITY, 5, None),
    (Outcome.ACHIEVED, Cause.EFFORT, 9, None),
]


@pytest.mark.parametrize(("cause", "dimensions"), DIMENSIONS)
def test_the_dimensions_of_a_cause(cause: Cause, dimensions: str) -> None:
    assert " ".join(TABLE[cause]) == dimensions


@pytest.mark.parametrize(("cause", "ratings"), RATINGS)
def test_the_ratings_a_cause_starts_with(cause: Cause | None, ratings: Ratings | None) -> None:
    assert prefilled(cause) == ratings


@pytest.mark.parametrize(("outcome", "cause", "effort", "expected"), CASES)
def test_what_an_audit_asks(outcome: Outcome, cause: Cause | None, effort: int | None, expected: Case | None) -> None:
    assert case(outcome, cause, effort) is expected


@pytest.mark.parametrize("outcome", [Outcome.PARTLY, Outcome.NOT_ATTEMPTED, None])
@pytest.mark.parametrize("cause", list(Cause))
def test_a_part_done_and_a_start_not_made_are_left_alone(outcome: Outcome | None, cause: Cause) -> None:
    assert case(outcome, cause, 10) is None


@pytest.mark.parametrize("one", list(Case))
def test_every_case_has_its_question(one: Case) -> None:
    assert load().advice("attribution", one).endswith(("?", "? (optional)"))
