"""What a rating says: strength first, no decimals, nothing compared across versions."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from protocol import changes as c
from protocol.coaching import load
from protocol.measuring.words import Result, day_words, result_of
from protocol.snapshot import current_scale
from tests.protocol.making import day
from tests.protocol.record import Record, domain_of

RUNGS = ("sit in", "nod", "ask", "answer", "speak first")
TEXTS = load().measuring
tens = st.lists(st.integers(0, 10).map(lambda one: one * 10), min_size=5, max_size=5).map(tuple)


def rated(*several: tuple[int, ...], apart: int = 14) -> Record:
    record = Record()
    domain = record.do(c.DefineDomain, "phone people")
    scale = record.do(c.WriteScale, domain, RUNGS)
    for number, ratings in enumerate(several):
        record.go_to(number * apart)
        record.do(c.Measure, domain, scale, ratings)
    return record


def said(record: Record) -> Result:
    scale = current_scale(record.snapshot, domain_of(record))
    assert scale is not None
    result = result_of(TEXTS, record.snapshot, scale, record.now)
    assert result is not None
    return result


def test_a_first_rating_has_no_change_and_says_so() -> None:
    result = said(rated((90, 80, 70, 60, 50)))
    assert result.figures == (
        "Strength: 70 of 100, over 5 rungs, to the nearest ten",
        "Level: 3 of 5 rungs, from the easiest on, rated 70 or more",
    )
    assert result.remarks[0] == TEXTS.first
    assert result.remarks[-1] == "Next rating: from 16 Mar 2026 on, after 6 more reviews."
    assert result.suggestion is not None
    assert result.suggestion.text == "sit in"


def test_changes_are_told_against_the_one_before_and_the_first() -> None:
    result = said(rated((40,) * 5, (50,) * 5, (70,) * 5))
    assert result.figures[2:] == (
        "Since 16 Mar 2026  +20: within what chance could produce",
        "Since 2 Mar 2026  +30: larger than measurement noise usually is",
        "3 ratings of this ladder; up to 21 points may be noise (a planning value)",
    )


def test_five_steady_ratings_tell_ones_own_noise() -> None:
    result = said(rated(*((50,) * 5 for _ in range(5)), (70,) * 5))
    assert result.figures[-1] == "6 ratings of this ladder; up to 13 points may be noise (by your own ratings)"
    assert "+20: larger" in result.figures[2]


def test_across_versions_nothing_is_compared() -> None:
    record = rated((40,) * 5, (50,) * 5)
    other = record.do(c.WriteScale, domain_of(record), RUNGS[::-1])
    assert result_of(TEXTS, record.snapshot, record.snapshot.scales[other], record.now) is None
    record.do(c.Measure, domain_of(record), other, (100,) * 5)
    result = said(record)
    assert not [line for line in result.figures if "Since" in line]
    assert TEXTS.ceiling in result.remarks
    assert result.suggestion is None
    assert TEXTS.no_suggestion not in result.remarks


def test_a_gap_in_the_ladder_is_told_when_no_rung_is_near() -> None:
    assert TEXTS.no_suggestion in said(rated((100, 100, 20, 10, 0))).remarks


@given(st.lists(tens, min_size=1, max_size=7))
def test_nothing_is_said_with_decimals_and_the_order_holds(several: list[tuple[int, ...]]) -> None:
    result = said(rated(*several))
    assert result.figures[0].startswith("Strength: ")
    assert result.figures[1].startswith("Level: ")
    assert not [line for line in (*result.figures, *result.remarks) if re.search(r"\d[.,]\d", line)]


@pytest.mark.parametrize(("number", "words"), [(0, "2 Mar 2026"), (22, "24 Mar 2026")])
def test_a_day_in_words(number: int, words: str) -> None:
    assert day_words(day(number)) == words
