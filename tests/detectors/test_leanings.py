"""What the words of a sentence lean to, by weights that were learned."""

from __future__ import annotations

import pytest

from protocol.detectors.leanings import ORDER, likelihoods, speaks_most, weights
from protocol.detectors.reading import read
from protocol.vocabulary import Cause, Outcome


@pytest.mark.parametrize("text", ["", "I practised every evening", "zzz qqq", "!?", "tired " * 200])
@pytest.mark.parametrize("outcome", [None, Outcome.ACHIEVED, Outcome.NOT_ACHIEVED])
def test_likelihoods_add_up_to_one(text: str, outcome: Outcome | None) -> None:
    likely = likelihoods(read(text), outcome)
    assert list(likely) == list(ORDER)
    assert sum(likely.values()) == pytest.approx(1)


def test_each_word_has_a_weight_for_each_cause() -> None:
    assert weights()
    assert {len(row) for row in weights().values()} == {len(ORDER)}


def test_the_word_that_speaks_most_is_pointed_at() -> None:
    reading = read("and then the rehearsal")
    assert reading.words[speaks_most(reading, Outcome.ACHIEVED, Cause.EFFORT)] == "rehearsal"


def test_an_outcome_turns_what_a_word_speaks_for() -> None:
    reading = read("the client")
    assert likelihoods(reading, Outcome.ACHIEVED) != likelihoods(reading, Outcome.NOT_ACHIEVED)
