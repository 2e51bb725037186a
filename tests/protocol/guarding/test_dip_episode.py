from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from protocol.coaching import load
from protocol.dip import in_dip
from protocol.entities import Attempt
from protocol.guarding.dip_episode import dip_episode, dip_message, low_effort
from protocol.vocabulary import Outcome
from tests.protocol.making import attempt, day

RAILS = load().guard_rails
MISS, WIN = Outcome.NOT_ACHIEVED, Outcome.ACHIEVED


def hard(*days: int, effort: int = 8, strategies: str = "") -> list[Attempt]:
    """A miss with much effort on each of these days."""
    return [attempt(number, MISS, effort=effort, next_strategy=strategies) for number in days]


def said(attempts: list[Attempt], today: int) -> tuple[str, ...]:
    episode = dip_episode(attempts, day(today))
    return () if episode is None else dip_message(episode, RAILS)


@pytest.mark.parametrize(
    ("last", "message"),
    [
        (3, ()),
        (4, (RAILS.dip,)),
        (20, (RAILS.dip,)),
        (21, (RAILS.dip_same_method,)),
        (41, (RAILS.dip_same_method,)),
        (42, (RAILS.dip_same_method, RAILS.dip_other_goal)),
        (90, (RAILS.dip_same_method, RAILS.dip_other_goal)),
    ],
)
def test_the_message_follows_from_how_long_it_has_lasted(last: int, message: tuple[str, ...]) -> None:
    assert said(hard(*range(last + 1)), last) == message


def test_the_same_method_twelve_times_over_is_spoken_of_before_three_weeks_have_passed() -> None:
    assert said(hard(*range(11), strategies="ring earlier"), 10) == (RAILS.dip,)
    assert said(hard(*range(12), strategies="ring  Earlier"), 11) == (RAILS.dip_same_method,)
    others = [*hard(*range(11), strategies="ring earlier"), *hard(11, strategies="ask somebody")]
    assert said(others, 11) == (RAILS.dip,)
    assert said(hard(*range(12)), 11) == (RAILS.dip,)


def test_a_good_stretch_between_begins_it_anew() -> None:
    good = [attempt(number, WIN, effort=4) for number in range(30, 40)]
    attempts = [*hard(*range(20)), *good, *hard(*range(50, 56))]
    episode = dip_episode(attempts, day(55))
    assert episode is not None
    assert (episode.began, episode.days, len(episode.attempts)) == (day(50), 5, 6)


def test_eight_attempts_within_four_weeks_are_enough_and_seven_are_not() -> None:
    days = [0, 4, 8, 12, 16, 20, 24, 27]
    assert said(hard(*days[1:]), 27) == ()
    episode = dip_episode(hard(*days), day(27))
    assert episode is not None
    assert (episode.days, len(episode.attempts)) == (27, 8)


@pytest.mark.parametrize(
    ("effort", "outcomes", "low"),
    [
        (3, [MISS] * 5, True),
        (4, [MISS] * 5, False),
        (3, [WIN, WIN, MISS, MISS, MISS], True),
        (3, [WIN, WIN, WIN, MISS, MISS], False),
        (3, [MISS] * 4, False),
        (None, [MISS] * 5, False),
    ],
)
def test_few_results_with_little_effort_are_no_dip(effort: int | None, outcomes: list[Outcome], low: bool) -> None:
    attempts = [attempt(number, outcome, effort=effort) for number, outcome in enumerate(outcomes)]
    assert low_effort(attempts, day(5)) is low
    assert dip_episode(attempts, day(5)) is None


ENTRIES = st.lists(st.tuples(st.integers(0, 100), st.sampled_from(list(Outcome)), st.integers(0, 10)), max_size=40)


@given(ENTRIES, st.integers(0, 110))
def test_there_is_an_episode_exactly_while_the_detector_holds(entries: list[tuple[int, Outcome, int]], today: int) -> None:
    made = [attempt(on, outcome, effort=effort, id=f"{place:03}") for place, (on, outcome, effort) in enumerate(sorted(entries))]
    episode = dip_episode(made, day(today))
    assert (episode is not None) == in_dip(made, day(today))
    if episode is not None:
        assert not low_effort(made, day(today))
        assert 0 <= episode.days == (day(today) - episode.began).days
        assert all(one.attempted for one in episode.attempts)
        assert episode.attempts[0].at.logical_date == episode.began
