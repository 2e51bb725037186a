from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from protocol import changes as c
from protocol.entities import Schedule
from protocol.settling import settle
from protocol.snapshot import DomainLog, domain_log
from protocol.streaks import first_day, process_streak
from protocol.vocabulary import Cause, Outcome, ScheduleKind
from protocol.what_if import Setting, as_it_is, replayed, setting_on
from tests.oracle import adapter, inputs, oracle
from tests.oracle.histories import histories
from tests.oracle.inputs import History
from tests.protocol.making import DOMAIN, attempt, day, goal, log, now
from tests.protocol.record import Record, domain_of
from tests.protocol.resuming import record_of

SETTINGS = st.one_of(
    st.just(Setting()),
    st.builds(lambda days: Setting(ScheduleKind.WEEKDAYS, tuple(sorted(days))), st.sets(st.integers(0, 6), min_size=1)),
    st.builds(lambda number: Setting(ScheduleKind.EVERY_N_DAYS, every=number), st.integers(1, 9)),
    st.builds(lambda number: Setting(ScheduleKind.PER_WEEK, per_week=number), st.integers(1, 7)),
)
DAILY = Setting(ScheduleKind.EVERY_N_DAYS, every=1)


def some(kept: set[int], **fields: object) -> DomainLog:
    return log(*(attempt(number, **fields) for number in sorted(kept)))  # type: ignore[arg-type]  # fields of an attempt


@pytest.mark.parametrize(
    ("setting", "figures"),
    [
        # Acts on the Mondays, Wednesdays and Fridays of three weeks and on no other day.
        (Setting(), (9, 9, 1, 9, 0)),
        (Setting(ScheduleKind.WEEKDAYS, (0, 2, 4)), (9, 9, 1, 9, 0)),
        (Setting(ScheduleKind.WEEKDAYS, (0,)), (9, 9, 1, 9, 0)),
        (Setting(ScheduleKind.PER_WEEK, per_week=3), (9, 9, 1, 9, 0)),
        (Setting(ScheduleKind.PER_WEEK, per_week=4), (0, 3, 0, 12, 3)),
        (DAILY, (0, 1, 0, 21, 12)),
    ],
)
def test_the_same_history_under_several_settings(setting: Setting, figures: tuple[int, ...]) -> None:
    kept = {week * 7 + weekday for week in range(3) for weekday in (0, 2, 4)}
    found = replayed(some(kept), setting, day(21))
    assert (found.current, found.best, found.reserves, found.opportunities, found.let_by) == figures


@settings(max_examples=40)
@given(histories(), SETTINGS)
def test_a_replay_is_what_the_literal_rules_make_of_that_schedule(drawn: History, setting: Setting) -> None:
    history = adapter.settled(drawn)
    whole = adapter.domain_log(history)
    first = first_day(whole._replace(schedules=()))
    since = history.today if first is None else history.today.fromordinal(first)
    schedule = inputs.Schedule(setting.kind, since, frozenset(setting.weekdays), setting.every, setting.per_week)
    theirs = oracle.process_streak(history._replace(schedule=schedule))
    ours = replayed(whole, setting, history.today)
    assert (ours.current, ours.best, ours.reserves) == (theirs.current, theirs.best, theirs.reserves)
    assert ours.current <= ours.best <= ours.opportunities - ours.let_by


@settings(max_examples=15)
@given(histories(), SETTINGS)
def test_looking_changes_nothing_and_no_setting_changes_the_mastery_run(drawn: History, setting: Setting) -> None:
    history = adapter.settled(drawn)
    whole = adapter.domain_log(history)
    before = as_it_is(whole, history.today)
    found = replayed(whole, setting, history.today)
    assert as_it_is(whole, history.today) == before
    assert (found.mastery, found.best_mastery) == (before.mastery, before.best_mastery)
    assert replayed(whole._replace(schedules=()), setting, history.today) == found


@pytest.mark.parametrize("setting", [Setting(), DAILY, Setting(ScheduleKind.PER_WEEK, per_week=2)])
def test_the_setting_in_force_replayed_is_how_things_stand_where_it_was_always_in_force(setting: Setting) -> None:
    whole = some({0, 1, 3, 4, 9, 10, 11})
    schedule = Schedule("one", DOMAIN, day(0), setting.kind, setting.weekdays, setting.every, setting.per_week)
    assert setting_on(whole._replace(schedules=(schedule,)), day(12)) == setting
    assert as_it_is(whole._replace(schedules=(schedule,)), day(12)) == replayed(whole, setting, day(12))


def test_the_logical_days_of_entries_stay_what_they_were() -> None:
    """An attempt late in the evening counts for the day it was made on, whatever hour a day begins at by now."""
    late = attempt(0, at=attempt(0).at._replace(logical_date=day(-1)))
    assert replayed(log(late), DAILY, day(0)).opportunities == 1


def test_an_empty_history_comes_to_nothing() -> None:
    assert replayed(log(), DAILY, day(0)) == (0, 0, 0, 0, 0, 0, 0)


def test_a_history_of_which_older_parts_are_settled_is_no_whole_one() -> None:
    recent = settle(record_of(some(set(range(80)))), now(80))
    (domain,) = recent.domains.values()
    with pytest.raises(ValueError, match="settled"):
        replayed(domain_log(recent, domain), DAILY, day(80))


def test_choosing_a_setting_leaves_the_past_as_it_was(ready: Record) -> None:
    domain = domain_of(ready)
    for number in (0, 3, 6, 9):
        ready.go_to(number)
        ready.do(c.LogAttempt, domain, Outcome.ACHIEVED, effort=6, difficulty=5, cause=Cause.STRATEGY)
    before = process_streak(domain_log(ready.snapshot, ready.snapshot.domains[domain]), ready.now.today)
    ready.do(c.SetSchedule, domain, ready.now.today, DAILY.kind, every=1)
    after = process_streak(domain_log(ready.snapshot, ready.snapshot.domains[domain]), ready.now.today)
    assert after == before
    ready.go_to(11)
    later = process_streak(domain_log(ready.snapshot, ready.snapshot.domains[domain]), ready.now.today)
    assert later.opportunities[: len(before.opportunities)] == before.opportunities
    assert len(later.opportunities) == len(before.opportunities) + 1


def test_goals_that_were_due_count_again_where_goals_decide() -> None:
    whole = log(attempt(0, goal_id="goal-000"), goals=(goal(0), goal(2)))
    found = replayed(whole, Setting(), day(6))
    assert (found.opportunities, found.let_by) == (2, 1)
