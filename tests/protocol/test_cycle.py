from __future__ import annotations

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from protocol import changes as c
from protocol import cycle
from protocol.cycle import ROUND, ReviewCycle, latest, running, summed_up, tweak_of_the_day
from protocol.entities import QuickReview
from protocol.vocabulary import CueKind, TweakUse
from tests.protocol.making import DOMAIN, day, on
from tests.protocol.record import Record, domain_of


def review(number: int, kind: CueKind | None = None, used: TweakUse | None = None, helped: bool | None = None) -> QuickReview:
    made = QuickReview(f"review-{number:03}", DOMAIN, on(number), day(number + 1), cue="a cue", tweak="a tweak")
    return made._replace(cue_kind=kind, tweak_used=used, tweak_helped=helped)


REVIEWS = st.builds(
    review,
    st.integers(0, 60),
    st.one_of(st.none(), st.sampled_from(CueKind)),
    st.one_of(st.none(), st.sampled_from(TweakUse)),
    st.one_of(st.none(), st.booleans()),
)
HISTORIES = st.lists(REVIEWS, max_size=25, unique_by=lambda one: one.id)


def numbers(found: ReviewCycle) -> list[int]:
    return [int(one.id.removeprefix("review-")) for one in found.reviews]


@pytest.mark.parametrize(
    ("made", "row", "newest", "full"),
    [
        (0, (1, []), (1, []), None),
        (1, (1, [0]), (1, [0]), None),
        (5, (1, [0, 1, 2, 3, 4]), (1, [0, 1, 2, 3, 4]), None),
        (6, (2, []), (1, [0, 1, 2, 3, 4, 5]), 1),
        (7, (2, [6]), (2, [6]), 1),
        (12, (3, []), (2, [6, 7, 8, 9, 10, 11]), 2),
    ],
)
def test_six_reviews_make_a_round(made: int, row: tuple[int, list[int]], newest: tuple[int, list[int]], full: int | None) -> None:
    reviews = [review(number) for number in range(made)]
    assert (running(reviews).number, numbers(running(reviews))) == row
    assert (latest(reviews).number, numbers(latest(reviews))) == newest
    found = cycle.last_full(reviews)
    assert (found.number if found is not None else None) == full


def test_days_without_a_review_leave_places_empty_and_begin_nothing_anew() -> None:
    reviews = [review(number) for number in (0, 1, 9, 40)]
    assert (running(reviews).number, running(reviews).filled) == (1, 4)


@given(HISTORIES, st.randoms())
def test_the_order_of_entry_makes_no_difference(reviews: list[QuickReview], chance: st.DataObject) -> None:
    shuffled = list(reviews)
    chance.shuffle(shuffled)  # type: ignore[attr-defined]  # a `random.Random`
    for read in (running, latest, cycle.last_full):
        assert read(shuffled) == read(reviews)
    assert summed_up(latest(shuffled)) == summed_up(latest(reviews))


@given(HISTORIES)
def test_it_is_a_fold_one_review_at_a_time(reviews: list[QuickReview]) -> None:
    so_far: list[QuickReview] = []
    number, row = 1, []
    for one in sorted(reviews, key=lambda one: one.at.occurred_at):
        so_far.append(one)
        row.append(one)
        assert latest(so_far) == ReviewCycle(number, tuple(row))
        if len(row) == ROUND:
            assert cycle.last_full(so_far) == latest(so_far)
            number, row = number + 1, []
        assert running(so_far) == ReviewCycle(number, tuple(row))


@given(HISTORIES, st.integers(0, 25))
def test_older_reviews_that_are_only_counted_change_nothing(reviews: list[QuickReview], settled: int) -> None:
    """As long as a round and what follows it are listed, which the store sees to."""
    ordered = sorted(reviews, key=lambda one: one.at.occurred_at)
    before = min(settled, max(len(ordered) - ROUND - 2, 0))
    assert running(ordered[before:], before) == running(ordered)
    assert latest(ordered[before:], before) == latest(ordered)


@given(HISTORIES, REVIEWS)
def test_taking_a_review_back_brings_back_the_round(reviews: list[QuickReview], other: QuickReview) -> None:
    other = other._replace(id="other")
    with_it = [*reviews, other]
    without = [one for one in with_it if one.id != other.id]
    assert (running(without), latest(without), cycle.last_full(without)) == (running(reviews), latest(reviews), cycle.last_full(reviews))


@given(HISTORIES)
def test_a_summary_counts_what_was_answered(reviews: list[QuickReview]) -> None:
    found, row = summed_up(latest(reviews)), latest(reviews).reviews
    assert found.answered == sum(1 for one in row if one.tweak_used is not None)
    assert len(found.helped) <= found.asked <= len(row)
    for kind in found.cue_kinds:
        assert sum(1 for one in row if one.cue_kind is kind) == found.times


@pytest.mark.parametrize(
    ("kinds", "most", "times"),
    [
        ([None, None], (), 0),
        ([CueKind.TIME], (), 1),
        ([CueKind.TIME, CueKind.PLACE], (), 1),
        ([CueKind.TIME, CueKind.PLACE, CueKind.TIME, None], (CueKind.TIME,), 2),
        ([CueKind.TIME, CueKind.PLACE, CueKind.TIME, CueKind.PLACE], (CueKind.PLACE, CueKind.TIME), 2),
    ],
)
def test_the_most_frequent_kind_of_cue(kinds: list[CueKind | None], most: tuple[CueKind, ...], times: int) -> None:
    found = summed_up(ReviewCycle(1, tuple(review(number, kind) for number, kind in enumerate(kinds))))
    assert (found.cue_kinds, found.times) == (most, times)


@pytest.mark.parametrize(
    ("used", "helped", "days_later", "shown"),
    [
        (None, None, 0, False),
        (None, None, 1, True),
        (None, None, 7, True),
        (None, None, 8, False),
        (TweakUse.NOT_USED, None, 1, True),
        (TweakUse.NOT_USED, None, 2, False),
        (TweakUse.USED, None, 2, True),
        (TweakUse.PARTLY, None, 2, True),
        (TweakUse.USED, True, 1, True),
        (TweakUse.USED, False, 2, False),
    ],
)
def test_when_a_tweak_is_shown(used: TweakUse | None, helped: bool | None, days_later: int, shown: bool) -> None:
    found = tweak_of_the_day([review(0, used=used, helped=helped)], day(0) + timedelta(days=days_later))
    assert (found is not None) is shown


def test_a_newer_tweak_takes_the_place_of_an_older_one() -> None:
    found = tweak_of_the_day([review(0), review(3)], day(4))
    assert found is not None
    assert found.id == "review-003"


@pytest.mark.parametrize(
    ("answers", "kept"),
    [
        ([(TweakUse.USED, None)], (TweakUse.USED, None)),
        ([(TweakUse.USED, None), (TweakUse.USED, True)], (TweakUse.USED, True)),
        ([(TweakUse.PARTLY, False)], (TweakUse.PARTLY, False)),
        ([(TweakUse.USED, True), (TweakUse.PARTLY, None)], (TweakUse.PARTLY, True)),
        ([(TweakUse.USED, True), (TweakUse.NOT_USED, None)], (TweakUse.NOT_USED, None)),
        ([(TweakUse.NOT_USED, True)], (TweakUse.NOT_USED, None)),
    ],
)
def test_what_was_answered_about_a_tweak(
    ready: Record, answers: list[tuple[TweakUse, bool | None]], kept: tuple[TweakUse, bool | None]
) -> None:
    made = ready.do(c.WriteReview, domain_of(ready), cue="after lunch", tweak="list beside the phone")
    for used, helped in answers:
        ready.do(c.AnswerTweak, made, used, helped)
    found = ready.snapshot.reviews[made]
    assert (found.tweak_used, found.tweak_helped) == kept
