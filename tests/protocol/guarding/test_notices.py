"""Which guard rail speaks, what goes first, and how often each of them may."""

from __future__ import annotations

from datetime import timedelta

import pytest

from protocol import changes as c
from protocol.guarding.notices import EVERY_DAYS, Notice, holding, may_speak, notice
from protocol.settling import settle
from protocol.snapshot import Snapshot
from protocol.vocabulary import Appraisal, Cause, Outcome
from storage.shown import Shown
from tests.protocol.guarding.records import ACUTE, DEFINED, HARD, recorded
from tests.protocol.making import now

MISS, WIN = Outcome.NOT_ACHIEVED, Outcome.ACHIEVED
DOMAIN = "d"


def found(snapshot: Snapshot, day: int, shown: Shown | None = None) -> Notice | None:
    return notice(snapshot, snapshot.domains[DOMAIN], now(day), shown or Shown())


def logs(days: range, outcome: Outcome = MISS, effort: int = 8, cause: Cause = Cause.STRATEGY) -> list[tuple[c.Change, object]]:
    return [(c.LogAttempt(f"a{day:03}", DOMAIN, outcome, effort=effort, cause=cause), now(day)) for day in days]


def record(*steps: object) -> Snapshot:
    return recorded(DEFINED, *steps)  # type: ignore[arg-type]  # changes with their moments


DIP = record(*logs(range(6)))


def test_nothing_is_said_while_no_rule_holds() -> None:
    assert found(record(), 1) is None
    assert found(record(*logs(range(4))), 4) is None


@pytest.mark.parametrize(
    ("snapshot", "day", "said"),
    [
        (DIP, 6, Notice.DIP),
        (record(*logs(range(6), effort=3)), 6, Notice.LOW_EFFORT),
        (record(*logs(range(6), WIN, cause=Cause.LUCK)), 6, Notice.UNOWNED),
        (record((c.DefineDomain("e", "write one page"), now(0))), 1, Notice.OVERLOAD),
        (record((c.DefineDomain("e", "write one page", others=c.Others.PARK_NEW), now(0))), 1, None),
        (record(*logs(range(6)), (c.DefineDomain("e", "write one page"), now(0))), 6, Notice.DIP),
        (
            record(*((c.AppraiseArousal(f"p{day}", DOMAIN, intensity=9, appraisal=Appraisal.THREAT), now(day)) for day in range(3))),
            2,
            Notice.STRAIN,
        ),
    ],
)
def test_each_rule_has_its_notice_and_one_is_enough(snapshot: Snapshot, day: int, said: Notice | None) -> None:
    assert found(snapshot, day) is said


def test_heavy_words_keep_the_dip_silent_for_a_week_and_an_acute_text_everything_for_the_day() -> None:
    hard = record(*logs(range(12)), (c.LogAttempt("h", DOMAIN, MISS, evidence=HARD, effort=8), now(6)))
    assert [found(hard, day) for day in (5, 6, 12, 13)] == [Notice.DIP, None, None, Notice.DIP]
    acute = record(
        *logs(range(6), WIN, cause=Cause.LUCK),
        (c.DefineDomain("e", "write one page"), now(0)),
        (c.LogAttempt("h", DOMAIN, WIN, evidence=ACUTE), now(6)),
    )
    assert [found(acute, day) for day in (6, 7)] == [None, Notice.UNOWNED]


@pytest.mark.parametrize("one", EVERY_DAYS)
def test_a_notice_stays_for_its_day_and_is_silent_until_its_time_has_passed(one: Notice) -> None:
    shown, every = Shown(), EVERY_DAYS[one]
    assert may_speak(one, now(0), shown)
    shown.note(one, now(0).today)
    assert [day for day in range(every + 2) if may_speak(one, now(day), shown)] == [0, every, every + 1]
    shown.mute(one, now(0).today + timedelta(days=every))
    assert [day for day in range(every + 2) if may_speak(one, now(day), shown)] == [every, every + 1]


def test_at_most_one_alert_of_a_dip_a_week_whoever_looks_when() -> None:
    shown, alerts = Shown(), []
    snapshot = record(*logs(range(40)))
    for day in range(5, 40):
        if found(snapshot, day, shown) is Notice.DIP:
            shown.note(Notice.DIP, now(day).today)
            alerts.append(day)
    assert alerts == [5, 12, 19, 26, 33]


def test_what_is_silent_gives_way_to_the_next() -> None:
    both = record(*logs(range(6)), (c.DefineDomain("e", "write one page"), now(0)))
    shown = Shown()
    shown.mute(Notice.DIP)
    assert found(both, 6, shown) is Notice.OVERLOAD


def test_one_that_is_put_away_is_not_followed_by_another_on_the_same_day() -> None:
    both, shown = record(*logs(range(6)), (c.DefineDomain("e", "write one page"), now(0))), Shown()
    shown.note(Notice.DIP, now(6).today)
    shown.mute(Notice.DIP, now(13).today)
    assert [found(both, day, shown) for day in (6, 7)] == [None, Notice.OVERLOAD]


def test_the_recent_part_says_what_the_whole_record_says_or_nothing() -> None:
    whole = record(*logs(range(60)))
    assert list(holding(settle(whole, now(60)), whole.domains[DOMAIN], now(60))) == list(holding(whole, whole.domains[DOMAIN], now(60)))
    lucky = record(*logs(range(10), WIN, cause=Cause.LUCK), *logs(range(10, 60)))
    assert Notice.UNOWNED in holding(lucky, lucky.domains[DOMAIN], now(60))
    assert Notice.UNOWNED not in holding(settle(lucky, now(60)), lucky.domains[DOMAIN], now(60))


def by_itself(*, mean: int = 5, until: int = 28) -> Snapshot:
    """Four weeks of daily wins, and two answers two weeks apart."""
    steps = [step for day in range(until) for step in logs(range(day, day + 1), WIN, effort=3)]
    answers = [(c.MeasureAutomaticity(f"m{day}", DOMAIN, (mean,) * 4), now(day, 5)) for day in (13, 27)]
    return record(*sorted([*steps, *answers], key=lambda step: step[1].instant))  # type: ignore[attr-defined]  # moments


def test_automatic_is_offered_by_the_rule_and_by_what_is_at_hand() -> None:
    snapshot = by_itself()
    assert found(snapshot, 27) is Notice.AUTOMATIC
    assert found(by_itself(mean=4), 27) is None
    assert found(snapshot, 27 + 28) is None
    assert found(by_itself(until=20), 27) is None
    assert snapshot.domains[DOMAIN].status.value == "active"
