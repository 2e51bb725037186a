"""What heavy words call for follows from the record alone, day by day, and ends with the day or with the words."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from protocol import changes as c
from protocol.guarding.heavy import (
    PAUSE_DAYS,
    STRAIN_DAYS,
    STRAIN_EVERY,
    STRAIN_NEEDED,
    Weight,
    heavy_lately,
    is_quiet,
    strained_days,
    suggestion_is_due,
    suggests_professional,
    weight,
)
from protocol.snapshot import Snapshot
from protocol.vocabulary import Appraisal, Cause, Outcome
from tests.protocol.guarding.records import ACUTE, DEFINED, HARD, PLAIN, recorded
from tests.protocol.making import now


def test_the_heaviest_text_counts() -> None:
    assert weight([PLAIN, HARD, ""]) is Weight.ELEVATED
    assert weight([HARD, ACUTE, PLAIN]) is Weight.ACUTE
    assert weight([PLAIN]) is weight([]) is Weight.NONE


CHANGES = [
    c.DefineDomain("d2", "speak up", why=ACUTE),
    c.SetGoal("g", "d", "ask one thing", 8, 5, aspiration=ACUTE),
    c.LogAttempt("a", "d", Outcome.NOT_ACHIEVED, evidence=ACUTE),
    c.LogAttempt("a", "d", Outcome.NOT_ATTEMPTED, obstacle=ACUTE),
    c.AppraiseArousal("p", "d", first_label=ACUTE, intensity=4),
    c.DescribeModel("m", "d", ACUTE),
    c.WriteScript("s", "d", ("breathe",), caught_line=ACUTE),
    c.WriteReview("r", "d", cue=ACUTE, tweak="go early"),
]


@pytest.mark.parametrize("change", CHANGES, ids=lambda one: type(one).__name__)
def test_the_day_of_an_acute_text_is_quiet_and_the_next_is_not(change: c.Change) -> None:
    snapshot = recorded(DEFINED, (change, now(3)))
    assert [is_quiet(snapshot, now(day)) for day in (2, 3, 4)] == [False, True, False]
    assert is_quiet(snapshot, now(3, 15 * 60 + 59))
    assert not is_quiet(recorded(DEFINED), now(3))


@pytest.mark.parametrize(
    "later",
    [
        c.Audit("x", "a", Cause.ABILITY, ACUTE),
        c.Acknowledge("x", "a", ACUTE),
        c.SetGoal("x", "d", f"{ACUTE} now", 4, 5, "g"),
        c.DescribeModel("x", "d", "M.", workflow=(ACUTE,), model_id="m"),
        c.WriteScript("x", "d", ("breathe",), caught_line=ACUTE, rehearsed=True, script_id="s"),
    ],
    ids=lambda one: type(one).__name__,
)
def test_words_added_to_an_older_entry_count_for_the_day_they_are_written(later: c.Change) -> None:
    snapshot = recorded(
        DEFINED,
        (c.SetGoal("g", "d", "ask one thing", 4, 5), now(0)),
        (c.LogAttempt("a", "d", Outcome.NOT_ACHIEVED, evidence=PLAIN), now(1)),
        (c.DescribeModel("m", "d", "M.", workflow=("read",)), now(1)),
        (c.WriteScript("s", "d", ("breathe",)), now(1)),
        (later, now(4)),
    )
    assert [is_quiet(snapshot, now(day)) for day in (1, 4, 5)] == [False, True, False]


def test_something_hard_pauses_nothing_for_the_day_but_keeps_the_dip_alert_silent_for_a_week() -> None:
    snapshot = recorded(DEFINED, (c.LogAttempt("a", "d", Outcome.NOT_ACHIEVED, evidence=HARD), now(3)))
    assert not is_quiet(snapshot, now(3))
    assert [heavy_lately(snapshot, now(day)) for day in (2, 3, 3 + PAUSE_DAYS - 1, 3 + PAUSE_DAYS)] == [False, True, True, False]


def test_a_rewritten_sentence_no_longer_counts() -> None:
    snapshot = recorded(
        DEFINED,
        (c.LogAttempt("a", "d", Outcome.NOT_ACHIEVED), now(3)),
        (c.Audit("x", "a", Cause.ABILITY, ACUTE), now(3)),
        (c.Audit("y", "a", Cause.STRATEGY, "I rang too late"), now(3)),
    )
    assert not is_quiet(snapshot, now(3))


def threats(*days: int, intensity: int = 9, appraisal: Appraisal = Appraisal.THREAT) -> Snapshot:
    steps = [(c.AppraiseArousal(f"p{day}", "d", intensity=intensity, appraisal=appraisal), now(day)) for day in days]
    return recorded(DEFINED, *steps)


@pytest.mark.parametrize(
    ("snapshot", "suggested"),
    [
        (threats(1, 5, 14), [14]),
        (threats(1, 5, 15), []),
        (threats(1, 5), []),
        (threats(1, 5, 14, intensity=8), []),
        (threats(1, 5, 14, appraisal=Appraisal.CHALLENGE), []),
        (threats(1, 5, 9, 20, 30, 38, 39, 45), [9, 39]),
        (recorded(DEFINED, *((c.LogAttempt(f"a{day}", "d", Outcome.PARTLY, evidence=HARD), now(day)) for day in (1, 2, 3))), [3]),
    ],
)
def test_repeated_strain_is_answered_once_in_thirty_days(snapshot: Snapshot, suggested: list[int]) -> None:
    assert [day for day in range(50) if suggests_professional(snapshot, now(day))] == suggested


def test_signs_of_both_kinds_are_counted_together() -> None:
    mixed = recorded(
        DEFINED,
        (c.AppraiseArousal("p1", "d", intensity=10, appraisal=Appraisal.THREAT), now(1)),
        (c.LogAttempt("a", "d", Outcome.PARTLY, evidence=HARD, obstacle=ACUTE), now(2)),
    )
    assert len(strained_days(mixed, now(2))) == STRAIN_NEEDED
    assert suggests_professional(mixed, now(2))


@given(st.lists(st.dates(date(2026, 1, 1), date(2026, 4, 1)), max_size=12))
def test_no_two_suggestions_lie_closer_than_thirty_days_and_each_has_its_signs(signs: list[date]) -> None:
    signs.sort()
    days = [date(2026, 1, 1) + timedelta(days=number) for number in range(120)]
    due = [day for day in days if suggestion_is_due([sign for sign in signs if sign <= day], day)]
    assert all((later - earlier).days >= STRAIN_EVERY for earlier, later in pairwise(due))
    for day in due:
        assert sum(1 for sign in signs if 0 <= (day - sign).days < STRAIN_DAYS) >= STRAIN_NEEDED
