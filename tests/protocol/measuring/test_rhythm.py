"""When a ladder is rated: at once, then after 14 days and six reviews, and never within a week."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from protocol import changes as c
from protocol.measuring.rhythm import automaticity_due, rating_due, rhythm_of
from protocol.snapshot import current_scale
from tests.protocol.making import day
from tests.protocol.record import Record, domain_of

RUNGS = ("sit in", "nod", "ask", "answer", "speak first")


def begun() -> Record:
    record = Record()
    domain = record.do(c.DefineDomain, "phone people who have never heard of me")
    scale = record.do(c.WriteScale, domain, RUNGS)
    record.do(c.Measure, domain, scale, (90, 80, 70, 60, 50))
    return record


def reviewed(record: Record, times: int) -> None:
    for _ in range(times):
        record.do(c.WriteReview, domain_of(record), cue="the desk", tweak="sit nearer")


def test_without_a_ladder_nothing_is_due_and_with_one_the_baseline_is() -> None:
    record = Record()
    domain = record.do(c.DefineDomain, "phone people")
    assert not rating_due(record.snapshot, domain, record.now)
    made = record.do(c.WriteScale, domain, RUNGS)
    scale = record.snapshot.scales[made]
    rhythm = rhythm_of(record.snapshot, scale, record.now)
    assert rhythm.is_baseline
    assert rhythm.is_due
    assert rhythm.opens == record.now.today


@pytest.mark.parametrize(
    ("days", "reviews", "due"),
    [(6, 6, False), (13, 6, False), (14, 5, False), (14, 6, True), (40, 5, False), (40, 6, True), (14, 12, True)],
)
def test_it_is_due_after_14_days_and_a_cycle_whichever_is_later(days: int, reviews: int, due: bool) -> None:
    record = begun()
    record.go_to(days)
    reviewed(record, reviews)
    assert rating_due(record.snapshot, domain_of(record), record.now) is due


@given(st.integers(0, 60), st.integers(0, 8))
def test_what_is_left_counts_down_and_it_never_is_due_while_it_is_closed(days: int, reviews: int) -> None:
    record = begun()
    record.go_to(days, 1)
    reviewed(record, reviews)
    scale = current_scale(record.snapshot, domain_of(record))
    assert scale is not None
    rhythm = rhythm_of(record.snapshot, scale, record.now)
    assert rhythm.opens == day(7)
    assert (rhythm.days_left, rhythm.reviews_left) == (max(0, 14 - days), max(0, 6 - reviews))
    assert not rhythm.is_due or record.now.today >= rhythm.opens


def test_reviews_before_the_rating_are_of_the_cycle_before() -> None:
    record = Record()
    domain = record.do(c.DefineDomain, "phone people")
    reviewed(record, 6)
    record.go_to(1)
    scale = record.do(c.WriteScale, domain, RUNGS)
    record.do(c.Measure, domain, scale, (90, 80, 70, 60, 50))
    record.go_to(30)
    assert not rating_due(record.snapshot, domain, record.now)


@pytest.mark.parametrize(("days", "due"), [(0, False), (13, False), (14, True)])
def test_automaticity_is_asked_every_14_days(days: int, due: bool) -> None:
    record = begun()
    domain = domain_of(record)
    assert automaticity_due(record.snapshot, domain, record.now.today)
    record.do(c.MeasureAutomaticity, domain, (2, 3, 2, 1))
    record.go_to(days)
    assert automaticity_due(record.snapshot, domain, record.now.today) is due
