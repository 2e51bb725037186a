from __future__ import annotations

import pytest

from protocol.guarding.automaticity import Answered, holds_over_time, offers_automatic
from protocol.streaks import NO_TOTALS, OpportunityVerdict, Totals, Verdict
from tests.protocol.making import day

HELD = [Answered(day(10), 5.0), Answered(day(24), 5.0)]


def done(times: int, *, partly: int = 0) -> Totals:
    return NO_TOTALS._replace(achieved=times - partly, partly=partly)


def kept(of_ten: int, *, days: int = 20) -> list[OpportunityVerdict]:
    return [OpportunityVerdict(day(30 - place), Verdict.KEPT if place % 10 < of_ten else Verdict.MISSED) for place in range(days)]


@pytest.mark.parametrize(
    ("answered", "holds"),
    [
        (HELD, True),
        ([], False),
        (HELD[:1], False),
        ([Answered(day(11), 5.0), Answered(day(24), 5.0)], False),
        ([Answered(day(10), 4.75), Answered(day(24), 6.0)], False),
        ([Answered(day(10), 6.0), Answered(day(24), 4.75)], False),
        ([Answered(day(10), 6.0), Answered(day(17), 4.0), Answered(day(24), 6.0)], False),
        ([Answered(day(1), 2.0), Answered(day(10), 6.0), Answered(day(17), 5.5), Answered(day(24), 6.0)], True),
    ],
)
def test_two_measurements_two_weeks_apart_have_to_reach_the_mean(answered: list[Answered], holds: bool) -> None:
    assert holds_over_time(answered) is holds
    assert holds_over_time(list(reversed(answered))) is holds
    assert offers_automatic(answered, done(30), kept(9), day(30)) is holds


@pytest.mark.parametrize(
    ("times", "of_ten", "offered"),
    [(done(21), 8, True), (done(20), 8, False), (done(21, partly=10), 10, True), (done(21), 7, False)],
)
def test_it_takes_enactments_and_opportunities_kept(times: Totals, of_ten: int, offered: bool) -> None:
    assert offers_automatic(HELD, times, kept(of_ten), day(30)) is offered


def test_only_the_last_four_weeks_count_and_without_an_opportunity_nothing_is_offered() -> None:
    assert not offers_automatic(HELD, done(30), [], day(30))
    assert not offers_automatic(HELD, done(30), kept(10, days=20), day(90))
    old = [OpportunityVerdict(day(2), Verdict.MISSED)] * 20
    assert offers_automatic(HELD, done(30), [*old, *kept(8)], day(30))
