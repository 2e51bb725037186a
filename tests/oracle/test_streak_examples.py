"""The oracle's streaks, mastery run and totals on small histories: each settled reading with an example.

A comment `Reading:` names a place where the rules leave room, and the reading that the oracle takes.
"""

from __future__ import annotations

from datetime import UTC, datetime
from functools import partial

import pytest

from protocol.vocabulary import Cause, DayMarkKind, Outcome, ScheduleKind
from tests.oracle import oracle
from tests.oracle.build import day, entry, goal, moment, noon, seen_on
from tests.oracle.inputs import DayMark, Entry, Goal, History, Pause, Review, Schedule
from tests.oracle.oracle import ProcessStreak, Verdict

A, P, M, S = Outcome.ACHIEVED, Outcome.PARTLY, Outcome.NOT_ACHIEVED, Outcome.NOT_ATTEMPTED
DAILY = Schedule(ScheduleKind.EVERY_N_DAYS, day(0))


def daily(pattern: str) -> History:
    """One letter a day from day 0, `today` after the last: k kept, h hold, s skipped, r skipped and reviewed that day, else nothing."""
    kinds = {"k": (A, Cause.EFFORT), "h": (M, Cause.LUCK), "s": (S, Cause.UNSPECIFIED), "r": (S, Cause.UNSPECIFIED)}
    entries = [entry(number, kinds[letter][0], cause=kinds[letter][1]) for number, letter in enumerate(pattern) if letter in kinds]
    reviews = [Review(f"day-{number:03}", day(number)) for number, letter in enumerate(pattern) if letter == "r"]
    return seen_on(len(pattern), *entries)._replace(reviews=tuple(reviews), schedule=DAILY)


def letters(streak: ProcessStreak) -> str:
    """The verdicts, one letter each; `R` is a reserve, `r` repaired."""
    short = {Verdict.KEPT: "k", Verdict.HOLD: "h", Verdict.MISSED: "m", Verdict.RESERVE: "R", Verdict.REPAIRED: "r", Verdict.EXCUSED: "e"}
    return "".join(short.get(verdict, ".") for _, verdict in streak.verdicts)


@pytest.mark.parametrize(
    ("pattern", "verdicts", "current", "best", "reserves"),
    [
        ("kkk", "kkk.", 3, 3, 0),
        ("kkmk", "kkmk.", 1, 2, 0),
        ("khk", "khk.", 2, 2, 0),
        ("ksk", "kmk.", 1, 1, 0),
        ("krk", "krk.", 2, 2, 0),
        ("kkkkkkk-k", "kkkkkkkRk.", 8, 8, 0),
        # Two reserves at most; while two are held nothing accumulates.
        ("k" * 30 + "--", "k" * 30 + "RR.", 30, 30, 0),
        ("k" * 30 + "---", "k" * 30 + "RRm.", 0, 30, 0),
        ("k" * 30 + "-kkkkkk--", "k" * 30 + "RkkkkkkRm.", 0, 36, 0),
        # Seven of ten are spent: three remain, four more earn the next. A hold adds nothing.
        ("k" * 10 + "-kkkk-", "k" * 10 + "RkkkkR.", 14, 14, 0),
        ("k" * 10 + "-kkkh-", "k" * 10 + "Rkkkhm.", 0, 13, 0),
        # A break sets the count to 0, a repair leaves it.
        ("kkkkkk-k-", "kkkkkkmkm.", 0, 6, 0),
        ("kkkkkkrk-", "kkkkkkrkR.", 7, 7, 0),
        # The next repaired day is at least 14 days later.
        ("kr" + "k" * 5 + "r", "krkkkkkm.", 0, 6, 0),
        ("kr" + "k" * 6 + "r", "krkkkkkkR.", 7, 7, 0),
        ("kr" + "k" * 13 + "r", "kr" + "k" * 13 + "r.", 14, 14, 2),
    ],
)
def test_daily_schedule(pattern: str, verdicts: str, current: int, best: int, reserves: int) -> None:
    streak = oracle.process_streak(daily(pattern))
    assert letters(streak) == verdicts
    assert (streak.current, streak.best, streak.reserves) == (current, best, reserves)


@pytest.mark.parametrize(
    ("outcome", "cause", "verdict"),
    [
        (A, Cause.EFFORT, Verdict.KEPT),
        (A, Cause.LUCK, Verdict.KEPT),
        (M, Cause.STRATEGY, Verdict.KEPT),
        (M, Cause.ABILITY, Verdict.HOLD),
        (P, Cause.EFFORT, Verdict.KEPT),
        (P, Cause.TASK, Verdict.HOLD),
        # P13: no audit without a cause, so even a win holds until it is audited.
        (A, Cause.UNSPECIFIED, Verdict.HOLD),
    ],
)
def test_what_extends(outcome: Outcome, cause: Cause, verdict: Verdict) -> None:
    assert oracle.process_streak(seen_on(0, entry(0, outcome, cause=cause))).verdicts[0][1] is verdict


def test_several_attempts_on_a_day_are_one_unit() -> None:
    # Reading: the best attempt of the day decides; each is judged by itself (no cause of one with the outcome of another).
    mixed = (entry(0, M, cause=Cause.LUCK, ident="a"), entry(0, A, cause=Cause.UNSPECIFIED, ident="b"))
    assert oracle.process_streak(seen_on(0, *mixed)).current == 0
    assert oracle.process_streak(seen_on(0, *mixed, entry(0, ident="c"), entry(0, ident="d"))).current == 1


@pytest.mark.parametrize(
    ("made_on", "late", "repaired"),
    [(1, 0, True), (3, 0, True), (4, 0, False), (3, 2, True), (4, 3, False), (0, 0, False)],
)
def test_review_within_two_days_repairs(made_on: int, late: int, repaired: bool) -> None:
    history = daily("k-k")._replace(entries=(entry(0), entry(1, S, late=late), entry(2)), reviews=(Review("day-001", day(made_on)),))
    assert oracle.process_streak(history).current == (2 if repaired else 1)


def test_repair_counts_though_the_day_was_filled_in() -> None:
    history = daily("kr" + "k" * 5 + "r")
    filled = history._replace(entries=(*history.entries, entry(1, ident="filled")))
    assert letters(oracle.process_streak(filled)) == "kkkkkkkR."
    short = daily("kr" + "k" * 3 + "r")
    assert letters(oracle.process_streak(short._replace(entries=(*short.entries, entry(1, ident="filled"))))) == "kkkkkm."


def test_a_review_takes_no_repair_from_a_day_that_asked_for_nothing() -> None:
    history = daily("krkr")._replace(marks=(DayMark(DayMarkKind.REST, day(1), day(1)),))
    assert letters(oracle.process_streak(history)) == "kekr."


def test_repair_of_a_goals_day_counts_though_the_goal_was_attempted_after_all() -> None:
    entries = (entry(3, S), entry(3, ident="filled", goal_id="goal"), entry(10, S), entry(11))
    history = seen_on(12, entry(0), *entries)._replace(goals=(goal(0), goal(7, ident="next")))
    for reviewed, last in ((("day-010",), Verdict.REPAIRED), (("day-003", "day-010"), Verdict.MISSED)):
        reviews = tuple(Review(ident, day(int(ident[-3:]))) for ident in reviewed)
        assert dict(oracle.process_streak(history._replace(reviews=reviews)).verdicts)[day(10)] is last


def test_before_a_schedule_began_the_days_of_goals_were_asked_for() -> None:
    history = History(day(5), goals=(goal(0),), schedule=Schedule(ScheduleKind.EVERY_N_DAYS, day(4), every=2))
    assert letters(oracle.process_streak(history)) == "mm."


def test_backdated_by_more_than_two_days_is_for_totals_only() -> None:
    served = (goal(0),)
    for late, current in ((2, 3), (3, 1)):
        entries = (entry(0, goal_id="goal"), entry(1, late=late, goal_id="goal"), entry(2, goal_id="goal"))
        history = seen_on(6, *entries)._replace(schedule=Schedule(ScheduleKind.WEEKDAYS, day(0), frozenset({0, 1, 2})), goals=served)
        assert oracle.process_streak(history).current == current
        assert len(oracle.mastery_run(history).qualifying) == (3 if late == 2 else 2)
        assert oracle.totals(history).mastery_experiences == 3
        assert oracle.calibration(history).n == 3


@pytest.mark.parametrize(
    ("mark", "verdict"),
    [
        (DayMark(DayMarkKind.REST, day(1), day(1)), Verdict.EXCUSED),
        (DayMark(DayMarkKind.REST, day(1), day(2)), Verdict.MISSED),
        (DayMark(DayMarkKind.SICK, day(1), day(8)), Verdict.EXCUSED),
        (DayMark(DayMarkKind.SICK, day(1), day(9)), Verdict.MISSED),
    ],
)
def test_marks(mark: DayMark, verdict: Verdict) -> None:
    assert dict(oracle.process_streak(daily("k-k")._replace(marks=(mark,))).verdicts)[day(1)] is verdict


def test_pause_excuses_both_its_ends_and_an_attempt_in_it_counts() -> None:
    assert letters(oracle.process_streak(daily("k-----k")._replace(pauses=(Pause(day(2), day(4)),)))) == "kmeeemk."
    assert letters(oracle.process_streak(daily("k--k--")._replace(pauses=(Pause(day(1)),)))) == "keekeee"


# --- goals


def test_default_due_day_is_the_third_day_after() -> None:
    assert [oracle.due_day(one, History(day(9), goals=(one,))) for one in (goal(0), goal(0, due=1))] == [day(3), day(1)]


@pytest.mark.parametrize(
    ("change", "due"),
    [
        ({"closed": moment(3)}, False),
        ({"closed": moment(4)}, True),
        # Reading: a goal that passed the gate after its due day was never due.
        ({"passed": moment(4)}, False),
        ({"passed": None}, False),
    ],
)
def test_when_a_goal_is_due(change: dict[str, object], due: bool) -> None:
    one = goal(0)._replace(**change)  # type: ignore[arg-type]  # one table for several fields
    assert (oracle.due_day(one, History(day(9), goals=(one,))) is not None) is due


@pytest.mark.parametrize(("newer_on", "due"), [(2, False), (3, False), (4, True)])
def test_a_newer_goal_replaces_by_the_end_of_the_due_day(newer_on: int, due: bool) -> None:
    # Reading: "newer" is the one that passed the gate later, equal instants by id.
    one = goal(0)
    history = History(day(9), goals=(one, goal(newer_on, ident="newer")))
    assert (oracle.due_day(one, history) is not None) is due


def test_an_attempt_on_the_goal_by_its_day_is_enough() -> None:
    for number, goal_id, verdict in ((2, "goal", Verdict.NONE), (2, None, Verdict.MISSED), (4, "goal", Verdict.MISSED)):
        history = seen_on(9, entry(number, goal_id=goal_id))._replace(goals=(goal(0),))
        assert dict(oracle.process_streak(history).verdicts)[day(3)] is verdict


@pytest.mark.parametrize(
    ("when", "on", "served"),
    [(None, 0, True), (None, 6, True), (None, 7, False), (7, 7, True), (7, 8, False), (2, 6, True)],
)
def test_how_long_a_goal_serves(when: int | None, on: int, served: bool) -> None:
    one = entry(on, goal_id="goal")
    assert (oracle.served_goal(one, seen_on(9, one)._replace(goals=(goal(0, due=when),))) is not None) is served


def test_a_goal_serves_until_it_is_replaced_or_closed() -> None:
    # Reading: what happens at the attempt's own instant does not take its goal from it.
    one = entry(2, goal_id="goal")
    for end, served in ((1, False), (2, True), (3, True)):
        replaced = History(day(9), goals=(goal(0), goal(end, ident="newer")))
        closed = History(day(9), goals=(goal(0)._replace(closed=moment(end)),))
        assert [oracle.served_goal(one, history) is not None for history in (replaced, closed)] == [served, served]


# --- weeks


@pytest.mark.parametrize(
    ("on", "k", "current", "missed"),
    [
        ([0, 2, 4], 3, 3, 0),
        ([0, 2], 3, 0, 1),
        ([0, 6], 4, 0, 2),
        ([0, 1, 2, 3, 4, 5, 6], 3, 7, 0),
        ([0, 1, 2, 3, 4, 5, 6, 7], 7, 8, 0),
    ],
)
def test_per_week(on: list[int], k: int, current: int, missed: int) -> None:
    # Reading: what a week lacks comes after the Sunday's own attempt.
    history = seen_on(8, *(entry(number) for number in on))._replace(schedule=Schedule(ScheduleKind.PER_WEEK, day(0), per_week=k))
    streak = oracle.process_streak(history)
    assert (streak.current, sum(verdict is Verdict.MISSED for _, verdict in streak.verdicts)) == (current, missed)


def test_per_week_asks_for_no_more_than_the_days_left() -> None:
    schedule = Schedule(ScheduleKind.PER_WEEK, day(0), per_week=3)
    history = seen_on(7, entry(0), entry(1))._replace(schedule=schedule, pauses=(Pause(day(2), day(6)),))
    assert oracle.process_streak(history).current == 2
    # The week is judged when its Sunday is over.
    assert oracle.process_streak(history._replace(today=day(6), pauses=())).current == 2
    # Reading: in the schedule's first week only the days from its first day on are free.
    late = seen_on(7, entry(6))._replace(schedule=schedule._replace(since=day(6)))
    assert oracle.process_streak(late).current == 1


def test_a_sunday_review_covers_one_of_what_a_week_lacks() -> None:
    schedule = Schedule(ScheduleKind.PER_WEEK, day(0), per_week=3)
    for acts, verdicts in (([0, 1], "r"), ([0], "rm")):
        entries = [*(entry(number) for number in acts), entry(6, S)]
        history = seen_on(7, *entries)._replace(schedule=schedule, reviews=(Review("day-006", day(7)),))
        assert [v for d, v in oracle.process_streak(history).verdicts if d == day(6)][1:] == [
            {"r": Verdict.REPAIRED, "m": Verdict.MISSED}[letter] for letter in verdicts
        ]


# --- travel


def at(ident: str, instant: datetime, tz: str, number: int) -> Entry:
    return entry(number, ident=ident, occurred_at=instant, tz=tz)


@pytest.mark.parametrize(("landed_hour", "current"), [(18, 2), (19, 1)])
def test_a_date_lost_over_the_date_line_is_no_opportunity(landed_hour: int, current: int) -> None:
    # Reading: "24 h times their number" counts the dates that the schedule asked for, of those strictly between.
    left = at("left", datetime(2026, 3, 3, 19, tzinfo=UTC), "Pacific/Honolulu", 1)
    landed = at("landed", datetime(2026, 3, 4, landed_hour, tzinfo=UTC), "Pacific/Kiritimati", 3)
    history = seen_on(3, left, landed)._replace(schedule=Schedule(ScheduleKind.EVERY_N_DAYS, day(1)))
    assert oracle.process_streak(history).current == current


def test_an_attempt_between_may_bring_back_a_lost_date() -> None:
    # P12 as settled looks at consecutive entries only, so this is where an attempt more shortens the process streak.
    left = at("left", datetime(2026, 3, 4, 13, tzinfo=UTC), "Pacific/Honolulu", 1)
    between = at("between", datetime(2026, 3, 4, 15, tzinfo=UTC), "Pacific/Honolulu", 2)
    landed = at("landed", datetime(2026, 3, 6, 4, tzinfo=UTC), "Pacific/Kiritimati", 4)
    schedule = Schedule(ScheduleKind.EVERY_N_DAYS, day(1))
    assert letters(oracle.process_streak(seen_on(4, left, landed)._replace(schedule=schedule))) == "keek"
    assert letters(oracle.process_streak(seen_on(4, left, between, landed)._replace(schedule=schedule))) == "kkmk"


def test_a_lost_date_is_no_free_day_of_its_week() -> None:
    # Reading: where k acts a week are asked for, each date counts as scheduled.
    left = at("day-001", datetime(2026, 3, 3, 19, tzinfo=UTC), "Pacific/Honolulu", 1)
    rest = [entry(number, tz="Pacific/Kiritimati") for number in (4, 5, 6)]
    landed = at("day-003", datetime(2026, 3, 4, 18, tzinfo=UTC), "Pacific/Kiritimati", 3)
    first = at("day-000", datetime(2026, 3, 2, 19, tzinfo=UTC), "Pacific/Honolulu", 0)
    for zone, current in (("Pacific/Kiritimati", 6), ("Pacific/Honolulu", 0)):
        entries = (first, left, landed._replace(tz=zone), *(one._replace(tz=zone) for one in rest))
        history = seen_on(7, *entries)._replace(schedule=Schedule(ScheduleKind.PER_WEEK, day(0), per_week=7))
        assert oracle.process_streak(history).current == current


def test_the_same_jump_within_one_zone_loses_nothing() -> None:
    left, landed = (at(ident, noon(2), "UTC", number) for ident, number in (("a", 1), ("b", 3)))
    assert oracle.process_streak(seen_on(3, left, landed)._replace(schedule=Schedule(ScheduleKind.EVERY_N_DAYS, day(1)))).current == 1


# --- mastery run and totals


def test_mastery_run_and_totals() -> None:
    planned = partial(entry, goal_id="goal")
    entries = (
        planned(0),
        planned(1, difficulty=2),
        planned(1, cause=Cause.LUCK, ident="lucky"),
        planned(1, P, ident="partly"),
        planned(1, S, ident="skipped"),
        planned(2, difficulty=None),
        planned(3, acknowledged=False),
        planned(4, cause=Cause.TASK, difficulty=3),
        planned(4, cause=Cause.UNSPECIFIED, ident="unaudited"),
        planned(5, M),
        planned(6),
        entry(6, ident="unplanned"),
        planned(7, ident="expired"),
    )
    history = seen_on(9, *entries)._replace(goals=(goal(0),))
    run = oracle.mastery_run(history)
    assert (run.current, run.best, run.qualifying) == (1, 2, ("day-000", "day-004", "day-006"))
    assert oracle.totals(history) == oracle.Totals(12, 10, 1, 1, 1, 7, 3)


def test_equal_instants_are_ordered_by_id() -> None:
    goals: tuple[Goal, ...] = (goal(0),)
    for miss, current in (("a", 1), ("c", 0)):
        history = seen_on(1, entry(1, ident="b", goal_id="goal"), entry(1, M, ident=miss, goal_id="goal"))
        assert oracle.mastery_run(history._replace(goals=goals)).current == current
