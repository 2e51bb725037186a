"""Calibration in words: each rung of the ladder says what its number of attempts allows, and no more."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from protocol.calibration import wilson
from protocol.coaching import load
from protocol.entities import Attempt
from protocol.guarding.judgement import interval_bar, judgement
from protocol.insights.confidence import confidence_results
from protocol.vocabulary import Outcome
from tests.protocol.making import attempt, log

TEXTS = load()
RAILS, WORDS = TEXTS.guard_rails, TEXTS.insights
WIN, MISS, PARTLY = Outcome.ACHIEVED, Outcome.NOT_ACHIEVED, Outcome.PARTLY
SCORED = {WORDS.better_than_reference, WORDS.about_reference, WORDS.worse_than_reference}


def made(achieved: int, n: int, confidence: int = 8) -> list[Attempt]:
    return [
        attempt(number, WIN if number < achieved else MISS, confidence=confidence, id=f"{confidence}-{number:03}") for number in range(n)
    ]


def lines(attempts: list[Attempt]) -> tuple[str, ...]:
    return judgement(confidence_results(log(*attempts)), TEXTS)


def test_before_the_first_that_counts_nothing_is_said() -> None:
    assert lines([]) == ()
    assert lines([attempt(1, PARTLY), attempt(2, WIN, confidence=None), attempt(3, Outcome.NOT_ATTEMPTED)]) == ()


def test_below_five_only_the_counts() -> None:
    assert lines(made(3, 4)) == ("3 of 4 achieved; too few to judge", RAILS.gate_limits)


def test_from_five_the_interval_and_the_word_early() -> None:
    counts, interval, bar, gate = lines(made(6, 8))
    assert counts == "6 of 8 achieved; early"
    assert interval == "With so many attempts, a rate of 4 to 9 in 10 would fit."
    assert bar == f"0 {'-' * 16}{'=' * 14}|{'=' * 7}-- 10"
    assert gate == RAILS.gate_limits


@pytest.mark.parametrize(
    ("achieved", "n", "confidence", "verdict"),
    [
        (5, 10, 8, "You expected 8 in 10 and got 5. Not a fault: plan one more preparation step, or a smaller goal."),
        (6, 10, 8, WORDS.consistent),
        (19, 19, 7, "You expected 7 in 10 and got 10. You could trust the next goal a little more."),
    ],
)
def test_from_ten_the_verdict(achieved: int, n: int, confidence: int, verdict: str) -> None:
    found = lines(made(achieved, n, confidence))
    assert found[0] == f"{achieved} of {n} achieved"
    assert verdict in found
    assert verdict not in lines(made(achieved, n, confidence)[-9:])


@pytest.mark.parametrize(("achieved", "said"), [(8, True), (7, True), (6, False), (9, False)])
def test_a_belief_a_little_above_what_happens_is_on_target(achieved: int, said: bool) -> None:
    """Confidence 8 of 10: a bias of 0 and of .10 are on target, .20 and -.10 are not."""
    assert any(WORDS.target in line for line in lines(made(achieved, 10))) is said


def test_from_twenty_single_ratings_that_have_five_attempts() -> None:
    few = [*made(9, 15), *made(4, 4, 9)]
    assert not any(line.startswith("rated") for line in lines(few))
    enough = lines([*made(9, 16), *made(4, 4, 9)])
    assert [line for line in enough if line.startswith("rated")] == ["rated 8: 9 of 16 achieved"]
    more = lines([*made(9, 15), *made(4, 5, 9)])
    assert [line for line in more if line.startswith("rated")] == ["rated 8: 9 of 15 achieved", "rated 9: 4 of 5 achieved"]


@pytest.mark.parametrize(
    ("attempts", "said"),
    [
        ([*made(0, 10, 7), *made(20, 20, 10)], WORDS.better_than_reference),
        ([*made(24, 30, 8)], WORDS.about_reference),
        ([*made(0, 10, 10), *made(20, 20, 7)], WORDS.worse_than_reference),
    ],
)
def test_from_thirty_the_brier_score_beside_its_reference_in_words(attempts: list[Attempt], said: str) -> None:
    assert set(lines(attempts)) & SCORED == {said}
    assert not set(lines(attempts[:29])) & SCORED


@given(st.lists(st.tuples(st.integers(7, 10), st.sampled_from([WIN, MISS, PARTLY])), max_size=45))
def test_the_lines_grow_with_the_number(entries: list[tuple[int, Outcome]]) -> None:
    attempts = [attempt(number, outcome, confidence=rated) for number, (rated, outcome) in enumerate(entries)]
    n = sum(1 for _, outcome in entries if outcome is not PARTLY)
    found = lines(attempts)
    assert (len(found) >= 2) == (n > 0)
    assert any("in 10 would fit" in line for line in found) == (n >= 5)
    assert any("in 10 and got" in line or WORDS.consistent in line for line in found) == (n >= 10)
    assert bool(set(found) & SCORED) == (n >= 30)


@given(st.integers(1, 200), st.data())
def test_the_bar_has_its_share_inside_the_interval(n: int, data: st.DataObject) -> None:
    achieved = data.draw(st.integers(0, n))
    bar = interval_bar(*wilson(achieved, n), achieved / n)
    assert len(bar) == len("0 ") + 40 + len(" 10")
    assert bar.count("|") == 1
    assert set(bar[2:-3]) <= {"-", "=", "|"}
