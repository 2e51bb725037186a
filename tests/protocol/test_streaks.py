"""Streaks: worked examples of each settled reading, and the invariants over whole random histories."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from protocol.entities import Attempt, DayMark, Pause, QuickReview, Schedule
from protocol.moments import Moment
from protocol.opportunities import jumps, lost_days
from protocol.streaks import OpportunityVerdict, ProcessStreak, Verdict, is_mastery_experience, mastery_run, process_streak, totals
from protocol.vocabulary import Cause, DayMarkKind, DomainStatus, Outcome, ScheduleKind
from tests.oracle.adapter import domain_log, settled
from tests.oracle.histories import histories
from tests.oracle.inputs import History
from tests.protocol.making import DOMAIN, attempt, day, goal, log, on

DAILY = Schedule("s", DOMAIN, day(0), ScheduleKind.WEEKDAYS, tuple(range(7)))
MISS, SKIP = Outcome.NOT_ACHIEVED, Outcome.NOT_ATTEMPTED


def streak(*attempts: Attempt, until: int, **parts: Any) -> ProcessStreak:
    """The streak under a daily schedule, unless another is given, as seen on a day."""
    parts.setdefault("schedules", [DAILY])
    return process_streak(log(*attempts, **parts), day(until))


def days(*numbers: int) -> list[Attempt]:
    return [attempt(number) for number in numbers]


def review(entry: str, made: int) -> QuickReview:
    return QuickReview(f"review-{entry}-{made}", DOMAIN, on(made), day(made + 1), attempt_id=entry)


@pytest.mark.parametrize(
    ("fields", "verdict"),
    [
        ({"outcome": Outcome.ACHIEVED, "cause": Cause.STRATEGY}, Verdict.KEPT),
        ({"outcome": Outcome.ACHIEVED, "cause": Cause.LUCK}, Verdict.KEPT),
        ({"outcome": Outcome.ACHIEVED, "cause": Cause.UNSPECIFIED}, Verdict.HELD),
        ({"outcome": MISS, "cause": Cause.STRATEGY}, Verdict.KEPT),
        ({"outcome": MISS, "cause": Cause.EFFORT}, Verdict.KEPT),
        ({"outcome": MISS, "cause": Cause.ABILITY}, Verdict.HELD),
        ({"outcome": MISS, "cause": Cause.UNSPECIFIED}, Verdict.HELD),
        ({"outcome": Outcome.PARTLY, "cause": Cause.EFFORT}, Verdict.KEPT),
        ({"outcome": Outcome.PARTLY, "cause": Cause.OTHERS}, Verdict.HELD),
    ],
)
def test_what_an_attempt_makes_of_its_day(fields: dict[str, Any], verdict: Verdict) -> None:
    seen = streak(attempt(0, **fields), until=0, schedules=[])
    assert seen.opportunities == (OpportunityVerdict(day(0), verdict),)
    assert seen.current == (1 if verdict is Verdict.KEPT else 0)


def test_a_traced_miss_extends_exactly_like_a_win() -> None:
    won = streak(*days(0, 1, 2), until=2)
    missed = streak(*(attempt(number, MISS, cause=Cause.STRATEGY) for number in range(3)), until=2)
    assert (won.current, won.best) == (missed.current, missed.best) == (3, 3)


def test_several_attempts_of_a_day_are_one_and_the_best_counts() -> None:
    made = [attempt(0, id="a", cause=Cause.UNSPECIFIED), attempt(0, id="b"), attempt(0, id="c", outcome=MISS, cause=Cause.ABILITY)]
    assert streak(*made, until=0).current == 1


def test_a_day_is_missed_only_when_it_is_over_and_a_skip_is_no_attempt() -> None:
    assert streak(*days(0, 1), until=2).current == 2
    assert streak(*days(0, 1), attempt(2, SKIP), until=2).current == 2
    broken = streak(*days(0, 1), attempt(2, SKIP), until=3)
    assert (broken.current, broken.best) == (0, 2)


def test_seven_kept_earn_a_reserve_that_is_spent_by_itself() -> None:
    assert streak(*days(*range(6)), until=5).reserves == 0
    assert streak(*days(*range(7)), until=6).reserves == 1
    spent = streak(*days(*range(7)), until=8)
    assert (spent.current, spent.reserves) == (7, 0)
    assert spent.opportunities[-1] == OpportunityVerdict(day(7), Verdict.RESERVE_USED)
    assert streak(*days(*range(7)), until=9).current == 0


def test_two_reserves_are_held_at_most() -> None:
    full = streak(*days(*range(40)), until=39)
    assert (full.reserves, full.toward) == (2, 0)
    after_two = streak(*days(*range(40)), until=42)
    assert (after_two.current, after_two.reserves) == (40, 0)
    assert streak(*days(*range(40)), until=43).current == 0


@pytest.mark.parametrize(("made", "bridged"), [(3, True), (4, True), (5, True), (6, False)])
def test_a_review_within_two_days_bridges_a_miss(made: int, bridged: bool) -> None:
    skipped = attempt(3, SKIP, id="skip")
    seen = streak(*days(0, 1, 2), skipped, *days(4, 5, 6), until=6, reviews=[review("skip", made)])
    assert seen.current == (6 if bridged else 3)


def test_a_bridge_leaves_the_reserve_where_it_was() -> None:
    skipped = attempt(7, SKIP, id="skip")
    assert streak(*days(*range(7)), skipped, until=8, reviews=[review("skip", 8)]).reserves == 1


@pytest.mark.parametrize(("later", "bridged"), [(13, False), (14, True)])
def test_the_next_bridge_is_fourteen_days_later(later: int, bridged: bool) -> None:
    numbers = [number for number in range(30) if number not in {3, 3 + later}]
    skips = [attempt(3, SKIP, id="one"), attempt(3 + later, SKIP, id="two")]
    # Causes that hold earn no reserve, so that only the bridge can help.
    made = [attempt(number, cause=Cause.STRATEGY if number < 3 else Cause.UNSPECIFIED) for number in numbers]
    seen = streak(*made, *skips, until=29, reviews=[review("one", 3), review("two", 3 + later)])
    assert seen.current == (3 if bridged else 0)


def test_a_bridge_still_counts_after_its_day_was_filled_in() -> None:
    numbers = [number for number in range(20) if number not in {3, 10}]
    skips = [attempt(3, SKIP, id="one"), attempt(10, SKIP, id="two")]
    made = [attempt(number, cause=Cause.STRATEGY if number < 3 else Cause.UNSPECIFIED) for number in numbers]
    reviews = [review("one", 3), review("two", 10)]
    filled = streak(*made, *skips, attempt(3, back=1, id="filled"), until=19, reviews=reviews)
    assert [one.day for one in filled.opportunities if one.verdict is Verdict.MISSED] == [day(10)]


def mark(kind: DayMarkKind, number: int, marked: int) -> DayMark:
    return DayMark(f"{kind}-{number}", on(marked), kind, day(number))


@pytest.mark.parametrize(
    ("kind", "marked", "excused"),
    [
        (DayMarkKind.REST, 2, True),
        (DayMarkKind.REST, 3, True),
        (DayMarkKind.REST, 4, False),
        (DayMarkKind.SICK, 10, True),
        (DayMarkKind.SICK, 11, False),
    ],
)
def test_rest_and_sick_days(kind: DayMarkKind, marked: int, excused: bool) -> None:
    seen = streak(*days(0, 1, 2, 4), until=4, marks=[mark(kind, 3, marked)])
    assert seen.current == (4 if excused else 1)


def test_an_attempt_on_a_rest_day_counts() -> None:
    assert streak(*days(0, 1, 2), until=2, marks=[mark(DayMarkKind.REST, 1, 0)]).current == 3


def test_a_pause_excuses_both_its_ends() -> None:
    pause = Pause("p", DOMAIN, DomainStatus.PARKED, day(2), day(5))
    assert streak(*days(0, 1, 6), until=6, pauses=[pause]).current == 3
    assert streak(*days(0, 1), until=90, pauses=[pause._replace(ended=None)]).current == 2


def test_a_goal_is_due_on_one_day() -> None:
    made = [goal(0, due=2)]
    assert streak(until=2, goals=made, schedules=[]).opportunities == ()
    missed = streak(until=3, goals=made, schedules=[])
    assert missed.opportunities == (OpportunityVerdict(day(2), Verdict.MISSED),)
    assert streak(until=10, goals=[goal(0)], schedules=[]).opportunities == (OpportunityVerdict(day(3), Verdict.MISSED),)


@pytest.mark.parametrize("change", [{"closed_on": day(2), "closed_at": on(2).occurred_at}, {}])
def test_a_goal_that_was_put_away_or_replaced_is_not_due(change: dict[str, Any]) -> None:
    goals = [goal(0, due=2, **change)] if change else [goal(0, due=2), goal(2, due=9)]
    assert streak(until=5, goals=goals, schedules=[]).opportunities == ()


def test_a_goal_attempted_before_its_day_is_not_due() -> None:
    made = attempt(1, goal_id="goal-000")
    seen = streak(made, until=5, goals=[goal(0, due=3)], schedules=[])
    assert seen.opportunities == (OpportunityVerdict(day(1), Verdict.KEPT),)


def test_every_n_days_counts_from_the_first_day() -> None:
    every = Schedule("s", DOMAIN, day(0), ScheduleKind.EVERY_N_DAYS, every=3)
    seen = streak(*days(0, 4), until=8, schedules=[every])
    assert [one.day for one in seen.opportunities if one.verdict is Verdict.MISSED] == [day(3), day(6)]


@pytest.mark.parametrize(("acts", "missed"), [((0, 2, 5), 0), ((0, 2), 1), ((), 3)])
def test_k_a_week_lacks_at_the_end_of_sunday(acts: tuple[int, ...], missed: int) -> None:
    weekly = Schedule("s", DOMAIN, day(0), ScheduleKind.PER_WEEK, per_week=3)
    assert not [one for one in streak(*days(*acts), until=6, schedules=[weekly]).opportunities if one.verdict is Verdict.MISSED]
    seen = [one for one in streak(*days(*acts), until=7, schedules=[weekly]).opportunities if one.verdict is Verdict.MISSED]
    assert [one.day for one in seen] == [day(6)] * missed


def test_k_a_week_asks_for_fewer_when_fewer_days_are_free() -> None:
    weekly = Schedule("s", DOMAIN, day(0), ScheduleKind.PER_WEEK, per_week=5)
    away = Pause("p", DOMAIN, DomainStatus.PAUSED, day(0), day(4))
    seen = streak(*days(5, 6), until=7, schedules=[weekly], pauses=[away])
    assert not [one for one in seen.opportunities if one.verdict is Verdict.MISSED]


def test_backdated_entries_count_for_two_days() -> None:
    assert streak(*days(0, 2), attempt(1, back=2), until=2).current == 3
    assert streak(*days(0, 2), attempt(1, back=3), until=2).current == 1


def test_a_date_that_travel_swallowed_is_no_opportunity() -> None:
    west = attempt(0, at=Moment(on(0).occurred_at, "Pacific/Honolulu", -600, day(0)))
    east = attempt(2, at=Moment(on(0).occurred_at + timedelta(hours=11), "Pacific/Kiritimati", 840, day(2)))
    assert streak(west, east, until=2).current == 2
    assert lost_days(jumps([west.at, east.at]), lambda _: True) == {day(1).toordinal()}
    slow = east._replace(at=east.at._replace(occurred_at=on(0).occurred_at + timedelta(hours=24)))
    assert lost_days(jumps([west.at, slow.at]), lambda _: True) == set()


@pytest.mark.parametrize(
    ("fields", "qualifies"),
    [
        ({}, True),
        ({"difficulty": 3}, True),
        ({"difficulty": 2}, False),
        ({"difficulty": None}, False),
        ({"acknowledged": False}, False),
        ({"cause": Cause.LUCK}, False),
        ({"cause": Cause.UNSPECIFIED}, False),
        ({"cause": Cause.ABILITY}, True),
        ({"outcome": Outcome.PARTLY}, False),
        ({"outcome": MISS}, False),
        ({"goal_id": None, "confidence": None}, False),
    ],
)
def test_what_is_a_mastery_experience(fields: dict[str, Any], qualifies: bool) -> None:
    assert is_mastery_experience(attempt(0, **fields)) is qualifies


def test_the_mastery_run_holds_and_closes() -> None:
    made = [
        *days(0, 1),
        attempt(2, difficulty=1),
        attempt(3, Outcome.PARTLY),
        attempt(4, SKIP),
        attempt(5),
        attempt(6, MISS),
        attempt(7, MISS, back=3),
        attempt(8),
        attempt(9, back=3),
    ]
    run = mastery_run(made)
    assert (run.current, run.best, run.closed) == (1, 3, (3,))
    counted = totals(made)
    assert counted == (9, 6, 1, 2, 1, 1, 5)


@given(histories())
def test_streaks_stay_within_what_was_possible(drawn: History) -> None:
    history = settled(drawn)
    seen = process_streak(domain_log(history), history.today)
    assert 0 <= seen.current <= seen.best <= len(seen.opportunities)
    assert 0 <= seen.reserves <= 2
    run = mastery_run(domain_log(history).attempts)
    assert 0 <= run.current <= run.best <= totals(domain_log(history).attempts).mastery_experiences


@given(histories(), st.integers(0, 90), st.sampled_from(Outcome), st.sampled_from(Cause))
def test_adding_an_attempt_never_shortens_the_streak_nor_lowers_a_total(drawn: History, back: int, outcome: Outcome, cause: Cause) -> None:
    """Over histories in one zone: that a date swallowed by travel may come back is said where lost dates are tested."""
    history = settled(drawn._replace(entries=tuple(entry._replace(tz="Europe/Berlin") for entry in drawn.entries)))
    whole = domain_log(history)
    when = history.today - timedelta(days=back)
    at = Moment(on(0).occurred_at + (when - day(0)), "Europe/Berlin", 60, when)
    extra = attempt(0, outcome, at=at, id="extra", cause=cause)
    more = whole._replace(attempts=tuple(sorted((*whole.attempts, extra), key=lambda one: (one.at.occurred_at, one.id))))
    assert process_streak(more, history.today).current >= process_streak(whole, history.today).current
    assert all(one >= other for one, other in zip(totals(more.attempts)[:5], totals(whole.attempts)[:5], strict=True))


@given(histories(), st.randoms(use_true_random=False))
def test_the_order_in_which_things_were_entered_is_no_matter(drawn: History, chance: Any) -> None:
    history = settled(drawn)
    whole = domain_log(history)
    goals, reviews, marks = list(whole.goals), list(whole.reviews), list(whole.marks)
    for values in (goals, reviews, marks):
        chance.shuffle(values)
    shuffled = whole._replace(goals=tuple(goals), reviews=tuple(reviews), marks=tuple(marks))
    assert process_streak(shuffled, history.today) == process_streak(whole, history.today)


@given(histories(), st.sampled_from(("Asia/Tokyo", "America/New_York")))
def test_moving_to_another_zone_for_good_changes_no_past_streak(drawn: History, tz: str) -> None:
    """The zone of all entries at once: their logical dates were stored and stay."""
    history = settled(drawn._replace(entries=tuple(entry._replace(tz="UTC") for entry in drawn.entries)))
    moved = history._replace(entries=tuple(entry._replace(tz=tz) for entry in history.entries))
    assert process_streak(domain_log(history), history.today) == process_streak(domain_log(moved), history.today)


def test_weekdays_are_counted_from_monday() -> None:
    monday_only = Schedule("s", DOMAIN, day(0), ScheduleKind.WEEKDAYS, (0,))
    assert day(0) == date(2026, 3, 2)
    seen = streak(until=15, schedules=[monday_only])
    assert [one.day for one in seen.opportunities] == [day(0), day(7), day(14)]
