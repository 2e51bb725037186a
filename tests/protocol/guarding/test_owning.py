from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from protocol.guarding.owning import LAST, NEEDED, is_unowned, owning
from protocol.vocabulary import Cause, Outcome
from tests.protocol.making import attempt

OURS, ELSEWHERE = Cause.STRATEGY, Cause.LUCK


def wins(*causes: Cause) -> bool:
    return owning([attempt(number, cause=cause) for number, cause in enumerate(causes)]).is_mostly_elsewhere


@pytest.mark.parametrize(
    ("own", "elsewhere", "said"),
    [(0, 4, False), (1, 4, True), (2, 3, False), (3, 5, True), (4, 6, False), (3, 7, True), (10, 0, False)],
)
def test_it_is_said_from_five_wins_on_and_above_three_in_five(own: int, elsewhere: int, said: bool) -> None:
    assert wins(*[OURS] * own, *[ELSEWHERE] * elsewhere) is said


@pytest.mark.parametrize(
    ("cause", "locus", "unowned"),
    [
        (Cause.EFFORT, None, False),
        (Cause.ABILITY, None, False),
        (Cause.STATE, None, False),
        (Cause.TASK, None, True),
        (Cause.OTHERS, None, True),
        (Cause.CIRCUMSTANCE, None, True),
        (Cause.LUCK, None, True),
        (Cause.UNSPECIFIED, None, False),
        (Cause.OTHERS, 6, False),
        (Cause.OTHERS, 5, False),
        (Cause.EFFORT, 4, True),
    ],
)
def test_the_persons_own_rating_goes_before_the_table(cause: Cause, locus: int | None, unowned: bool) -> None:
    assert is_unowned(attempt(0, cause=cause, locus=locus)) is unowned


def test_only_the_last_ten_wins_count_newest_first() -> None:
    made = [attempt(number, cause=ELSEWHERE) for number in range(9)]
    made += [attempt(20 + number, cause=OURS) for number in range(6)]
    made += [attempt(30 + number, Outcome.NOT_ACHIEVED, cause=ELSEWHERE) for number in range(5)]
    found = owning(made)
    assert [one.id for one in found.successes] == [f"attempt-{number:03}" for number in (25, 24, 23, 22, 21, 20, 8, 7, 6, 5)]
    assert found.causes == ((OURS, 6), (ELSEWHERE, 4))
    assert not found.is_mostly_elsewhere


@given(st.lists(st.tuples(st.sampled_from(list(Outcome)), st.sampled_from(list(Cause))), max_size=30))
def test_counts_add_up_and_misses_never_matter(entries: list[tuple[Outcome, Cause]]) -> None:
    made = [attempt(number, outcome, cause=cause) for number, (outcome, cause) in enumerate(entries)]
    found = owning(made)
    assert found == owning([one for one in made if one.outcome is Outcome.ACHIEVED])
    assert sum(count for _, count in found.causes) == len(found.successes) <= LAST
    assert set(found.unowned) <= set(found.successes)
    assert not found.is_mostly_elsewhere or len(found.successes) >= NEEDED
