"""The settled part of a record: figures that go on from it are those of a fold over everything, or it says that it no longer holds."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, event, given, settings

from protocol.entities import DayMark, Pause, QuickReview, Schedule
from protocol.moments import Moment
from protocol.settling import GOALS_KEPT, REVIEWS_KEPT, SETTLED_VERSION, TRIES_KEPT, TRIES_MOST, settle
from protocol.snapshot import Snapshot
from protocol.unsettled import holds, reaches
from protocol.vocabulary import DayMarkKind, DomainStatus, GoalZone, Outcome, ScheduleKind
from tests.protocol.making import DOMAIN, attempt, day, goal, log, now, on
from tests.protocol.resuming import Later, carried_over, drop, expect_same, figures, laters, put, record_of, resumed

DAYS = 120
"""How long the plain record below is; an attempt a day, every ninth day skipped and reviewed, a goal every third day."""


def plain() -> Snapshot:
    skipped = {number for number in range(DAYS) if number % 9 == 8}
    attempts = [
        attempt(number, Outcome.NOT_ATTEMPTED if number in skipped else list(Outcome)[number % 3], goal_id=f"goal-{number - number % 3:03}")
        for number in range(DAYS)
    ]
    reviews = [QuickReview(f"review-{number}", DOMAIN, on(number, 30), day(number + 1), f"attempt-{number:03}") for number in skipped]
    goals = [goal(number) for number in range(0, DAYS, 3)]
    daily = Schedule("daily", DOMAIN, day(0), ScheduleKind.EVERY_N_DAYS)
    return record_of(log(*attempts, baseline=40, goals=goals, reviews=reviews, schedules=[daily]))


@pytest.mark.usefixtures("listed")
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(laters())
def test_a_resumed_fold_is_the_whole_fold(later: Later) -> None:
    recent = resumed(later)
    event(f"holds: {recent is not None}")
    if recent is not None:
        expect_same(figures(recent, later.now), figures(later.after, later.now))


@pytest.mark.usefixtures("listed")
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(laters())
def test_settling_on_from_what_is_settled_is_settling_at_once(later: Later) -> None:
    recent = resumed(later)
    event(f"holds: {recent is not None}")
    if recent is not None:
        again = settle(recent, later.now, later.after.goals.__contains__)
        assert holds(again, again, later.now)
        expect_same(figures(again, later.now), figures(later.after, later.now))


def test_a_year_of_logging_is_never_folded_anew() -> None:
    """Day after day on the same settled part, which is settled on every second week: no step needs the whole record."""
    whole = record_of(log(baseline=40))
    settled = recent = settle(whole, now(0))
    for number in range(364):
        made = attempt(number, list(Outcome)[number % 4], goal_id=f"goal-{number - number % 2:03}")
        whole, recent = put(whole, "attempts", made), put(recent, "attempts", made)
        if number % 2 == 0:
            whole, recent = put(whole, "goals", goal(number)), put(recent, "goals", goal(number))
        assert holds(settled, recent, now(number))
        if number % 14 == 13:
            settled = recent = settle(recent, now(number), whole.goals.__contains__)
            expect_same(figures(recent, now(number)), figures(whole, now(number)))
    assert len(recent.attempts) <= TRIES_MOST
    assert len(recent.goals) == GOALS_KEPT


def there(number: int, place: int) -> Moment:
    """A moment of a day: four days at home, then four on the far side of the date line, where it is a day later, and so on."""
    at = on(number, 30 * place)
    is_far = number // 4 % 2 == 1
    return at._replace(tz="Pacific/Kiritimati", logical_date=day(number + 1)) if is_far else at


def dense(number: int) -> Snapshot:
    """Days with five attempts each and a goal; every fifth day skipped and reviewed; nothing every sixth; a journey every fourth."""
    attempts, reviews, goals = [], [], []
    for one in range(number):
        if one % 6 == 0:
            continue
        if one % 5 == 0:
            attempts.append(attempt(one, Outcome.NOT_ATTEMPTED, id=f"skipped-{one:03}", at=there(one, 0)))
            reviews.append(QuickReview(f"review-{one:03}", DOMAIN, on(one + 1), day(one + 2), f"skipped-{one:03}"))
            continue
        goals.append(goal(one, due=one + 2 + one % 4, challenge=2 + one % 3))
        for place in range(5):
            outcome, goal_id = list(Outcome)[(one + place) % 3], f"goal-{one - place:03}"
            made = attempt(one, outcome, id=f"{one:03}-{place}", at=there(one, place), goal_id=goal_id, effort=4 + one // 10 % 4)
            attempts.append(made)
    plans = [
        Schedule("goals", DOMAIN, day(0), ScheduleKind.GOAL_DAYS),
        Schedule("weekly", DOMAIN, day(40), ScheduleKind.PER_WEEK, per_week=6),
        Schedule("daily", DOMAIN, day(80), ScheduleKind.EVERY_N_DAYS),
    ]
    return record_of(log(*attempts, goals=goals, reviews=reviews, schedules=plans))


@pytest.mark.usefixtures("listed")
@pytest.mark.parametrize("number", range(30, 110))
def test_a_dense_record_settled_on_any_day_comes_to_the_same(number: int) -> None:
    """Settled ten days ago, settled today, and settled today on from ten days ago."""
    whole, earlier = dense(number), dense(number - 10)
    settled = settle(earlier, now(number - 11, 200))
    recent = carried_over(earlier, settled, whole)
    assert recent is not None
    today = now(number - 1, 200)
    expect_same(figures(settle(whole, today), today), figures(whole, today))
    if holds(settled, recent, today):
        expect_same(figures(recent, today), figures(whole, today))
        again = settle(recent, today, whole.goals.__contains__)
        expect_same(figures(again, today), figures(whole, today))


def test_a_goal_tried_among_many_attempts_is_not_missed_on_its_day() -> None:
    """Its one attempt is settled, its day is still to come."""
    tried = attempt(100, id="tried", goal_id="goal-100", at=on(100, -30))
    others = [attempt(100, id=f"other-{place:03}", goal_id=None, at=on(100, place)) for place in range(TRIES_MOST + 9)]
    whole = record_of(log(tried, *others, goals=[goal(100, due=106)]))
    settled = settle(whole, now(101))
    assert "tried" not in settled.attempts
    assert holds(settled, settled, now(109))
    expect_same(figures(settled, now(109)), figures(whole, now(109)))


@pytest.mark.parametrize("before", [Outcome.NOT_ACHIEVED, Outcome.ACHIEVED])
def test_an_easy_goal_after_a_miss_is_fine_however_often_it_was_tried_since(before: Outcome) -> None:
    """The attempt at another goal, which tells whether an easy one is the right medicine, is settled."""
    other = attempt(99, before, id="other", goal_id="goal-099")
    many = [attempt(100, id=f"now-{place:03}", goal_id="goal-100", at=on(100, place)) for place in range(TRIES_MOST + 9)]
    goals = [goal(number, challenge=2) for number in (97, 98, 99, 100)]
    whole = record_of(log(other, *many, goals=goals))
    settled = settle(whole, now(101))
    assert "other" not in settled.attempts
    shown = figures(settled, now(101)).goal
    assert shown is not None
    assert shown.zone is (GoalZone.OK if before is Outcome.NOT_ACHIEVED else GoalZone.TOO_EASY)
    expect_same(figures(settled, now(101)), figures(whole, now(101)))


def test_an_entry_among_listed_ones_of_settled_days_is_told() -> None:
    """An attempt a week: what is listed reaches back over settled days, and the order of its entries had its part in them."""
    whole = record_of(log(*(attempt(7 * number) for number in range(30))))
    settled = settle(whole, now(204))
    among = attempt(204, at=on(150)._replace(logical_date=day(204)), id="among")
    after = attempt(204, id="after")
    assert len(settled.attempts) == TRIES_KEPT
    assert holds(settled, put(settled, "attempts", after), now(204))
    assert not holds(settled, put(settled, "attempts", among), now(204))


def test_a_goal_that_comes_late_is_told_where_attempts_after_it_are_settled() -> None:
    whole = record_of(
        log(*(attempt(100, id=f"{place:03}", goal_id=f"goal-{place % 2}", at=on(100, place)) for place in range(TRIES_MOST + 9)))
    )
    settled = settle(whole, now(100, 90))
    between = goal(100, id="between", passed=on(100, 2))
    named = goal(100, id="goal-1", passed=on(100, 100))
    other = goal(100, id="goal-2", passed=on(100, 100))
    assert not holds(settled, put(settled, "goals", between), now(100, 120))
    assert not holds(settled, put(settled, "goals", named), now(100, 120))
    assert holds(settled, put(settled, "goals", other), now(100, 120))


def test_the_goal_after_the_settled_ones_is_not_taken_away() -> None:
    """It replaced the last of them; the next ones may go."""
    whole = record_of(log(goals=[goal(100, id=f"goal-{place:02}", passed=on(100, place)) for place in range(GOALS_KEPT + 5)]))
    settled = settle(whole, now(101))
    first, second = sorted(settled.goals)[:2]
    assert not holds(settled, drop(settled, "goals", first), now(101))
    assert holds(settled, drop(settled, "goals", second), now(101))


def test_a_listed_entry_of_a_settled_day_takes_no_review() -> None:
    entries = [attempt(7 * number, Outcome.NOT_ATTEMPTED if number == 20 else Outcome.PARTLY) for number in range(30)]
    settled = settle(record_of(log(*entries)), now(204))
    assert "attempt-140" in settled.attempts
    review = QuickReview("late", DOMAIN, on(141), day(142), "attempt-140")
    assert not holds(settled, put(settled, "reviews", review), now(204))
    assert holds(settled, put(settled, "reviews", review._replace(attempt_id="attempt-203")), now(204))


def test_a_pause_may_end_now_and_not_long_ago() -> None:
    pause = Pause("pause", DOMAIN, DomainStatus.PARKED, day(40))
    settled = settle(put(plain(), "pauses", pause), now(DAYS))
    for ended, is_fine in ((DAYS, True), (DAYS - 7, True), (50, False)):
        assert holds(settled, put(settled, "pauses", pause._replace(ended=day(ended))), now(DAYS)) is is_fine


def test_what_comes_late_to_a_domain_in_which_nothing_happened_is_told() -> None:
    settled = settle(record_of(log()), now(60))
    for name, late in (
        ("goals", goal(4)),
        ("attempts", attempt(4)),
        ("schedules", Schedule("plan", DOMAIN, day(4), ScheduleKind.WEEKDAYS, (1,))),
    ):
        assert not holds(settled, put(settled, name, late), now(60))
    assert holds(settled, put(settled, "goals", goal(60)), now(60))


def test_what_stays_listed_is_little() -> None:
    settled = settle(plain(), now(DAYS))
    assert len(settled.attempts) < 40
    assert len(settled.goals) == GOALS_KEPT
    assert REVIEWS_KEPT <= len(settled.reviews) <= REVIEWS_KEPT + 1
    expect_same(figures(settled, now(DAYS)), figures(plain(), now(DAYS)))


LATER_THAT_HOLDS: dict[str, Callable[[Snapshot], Snapshot]] = {
    "an attempt now": lambda record: put(record, "attempts", attempt(DAYS)),
    "one of yesterday": lambda record: put(record, "attempts", attempt(DAYS - 1, at=on(DAYS - 1, 60), id="late", back=1)),
    "another cause": lambda record: put(record, "attempts", attempt(DAYS - 1, Outcome.PARTLY)),
    "the newest undone": lambda record: drop(record, "attempts", f"attempt-{DAYS - 1:03}"),
    "a new goal": lambda record: put(record, "goals", goal(DAYS)),
    "a sick day within a week": lambda record: put(record, "marks", DayMark("sick", on(DAYS), DayMarkKind.SICK, day(DAYS - 6))),
    "a pause from today on": lambda record: put(record, "pauses", Pause("pause", DOMAIN, DomainStatus.PARKED, day(DAYS))),
    "a schedule from today on": lambda record: put(record, "schedules", Schedule("plan", DOMAIN, day(DAYS), ScheduleKind.WEEKDAYS, (0, 1))),
    "a mark that came too late to count": lambda record: put(record, "marks", DayMark("rest", on(DAYS), DayMarkKind.REST, day(3))),
}

LATER_THAT_DOES_NOT: dict[str, Callable[[Snapshot], Snapshot]] = {
    "an attempt of long ago": lambda record: put(record, "attempts", attempt(20, at=on(20, 5), id="late")),
    "one between the settled ones": lambda record: put(record, "attempts", attempt(DAYS - 40, id="late", at=on(DAYS - 40, 9), back=40)),
    "a listed one moved back": lambda record: put(record, "attempts", attempt(DAYS - 1, at=on(9, 5))),
    "a goal that passed long ago": lambda record: put(record, "goals", goal(30, id="late")),
    "the oldest listed goal undone": lambda record: drop(record, "goals", min(record.goals)),
    "a sick day that was marked in time, told late": lambda record: put(
        record, "marks", DayMark("sick", on(50), DayMarkKind.SICK, day(44))
    ),
    "a pause that began long ago": lambda record: put(record, "pauses", Pause("pause", DOMAIN, DomainStatus.PARKED, day(50))),
    "a schedule of long ago": lambda record: put(record, "schedules", Schedule("plan", DOMAIN, day(50), ScheduleKind.WEEKDAYS, (0, 1))),
    "a review of a settled day": lambda record: put(record, "reviews", QuickReview("late", DOMAIN, on(27), day(28), "attempt-026")),
    "most of the listed attempts undone": lambda record: record._replace(attempts={}),
    "another baseline": lambda record: put(record, "domains", record.domains[DOMAIN]._replace(baseline_strength=70)),
    "a journey over the settled days": lambda record: put(
        record._replace(attempts={}), "attempts", attempt(DAYS, at=on(DAYS)._replace(tz="Asia/Tokyo"))
    ),
}


@pytest.mark.parametrize("later", LATER_THAT_HOLDS.values(), ids=LATER_THAT_HOLDS)
def test_what_touches_no_settled_day_leaves_it_alone(later: Callable[[Snapshot], Snapshot]) -> None:
    settled = settle(plain(), now(DAYS))
    recent = later(settled)
    assert holds(settled, recent, now(DAYS, 30))
    expect_same(figures(recent, now(DAYS, 30)), figures(later(plain()), now(DAYS, 30)))


@pytest.mark.parametrize("later", LATER_THAT_DOES_NOT.values(), ids=LATER_THAT_DOES_NOT)
def test_what_touches_the_settled_part_is_told(later: Callable[[Snapshot], Snapshot]) -> None:
    settled = settle(plain(), now(DAYS))
    assert not holds(settled, later(settled), now(DAYS, 30))


def test_a_clock_that_went_back_further_than_a_journey_takes_it() -> None:
    settled = settle(plain(), now(DAYS))
    assert holds(settled, settled, now(DAYS - 2))
    assert not holds(settled, settled, now(DAYS - 3))


def test_a_changed_entity_that_is_not_listed_is_noticed_by_who_carries_it_over() -> None:
    settled = settle(plain(), now(DAYS))
    assert carried_over(plain(), settled, put(plain(), "attempts", attempt(3, Outcome.PARTLY))) is None
    assert carried_over(plain(), settled, drop(plain(), "attempts", "attempt-003")) is None


def test_a_goal_that_served_before_those_listed_is_out_of_reach() -> None:
    settled = settle(plain(), now(DAYS))
    assert reaches(settled, DOMAIN, on(DAYS))
    assert reaches(settled, DOMAIN, on(DAYS - 7))
    assert not reaches(settled, DOMAIN, on(DAYS - 60))
    assert reaches(plain(), DOMAIN, on(DAYS - 60))


def test_entries_ahead_of_the_clock_stay_listed() -> None:
    """A machine whose clock ran a month ahead: what happens now sorts before its entries, and still after the settled ones."""
    ahead = plain()
    for number in range(DAYS + 30, DAYS + 60):
        ahead = put(ahead, "attempts", attempt(number))
    settled = settle(ahead, now(DAYS))
    assert holds(settled, put(settled, "attempts", attempt(DAYS)), now(DAYS, 1))


def test_the_rules_behind_what_was_settled_are_numbered() -> None:
    """A red line here means that a rule or a constant changed: raise `SETTLED_VERSION`, then write the new figures down."""
    state = settle(plain(), now(DAYS)).settled[DOMAIN]
    process = state.process
    assert SETTLED_VERSION == 6
    assert (round(state.belief.s, 6), round(state.belief.r, 6), state.belief.n, state.measured) == (66.42004, 0.965805, 91, None)
    assert (process.current, process.best, process.credit) == (94, 94, 14)
    assert (process.until, process.bridged) == (day(105).toordinal(), day(98).toordinal())
    assert tuple(state.totals) == (91, 34, 34, 23, 11, 0, 34)
    assert tuple(state.rated) == (57, 456, 34)
    assert (state.mastery.current, state.mastery.best) == (0, 2)
