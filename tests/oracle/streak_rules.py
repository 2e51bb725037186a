"""Opportunities and the process streak of 6.2 with the settled readings P1-P13, day by day from the first day to the last."""

from __future__ import annotations

from datetime import date, timedelta
from enum import StrEnum
from itertools import pairwise
from typing import NamedTuple

from protocol.vocabulary import Cause, DayMarkKind, Outcome, ScheduleKind
from tests.oracle.inputs import DayMark, Entry, History
from tests.oracle.lookups import attempts, counts_for_streaks, due_day, ordered

KEPT_PER_RESERVE = 7
KEPT_AT_MOST = 14
DAYS_BETWEEN_REPAIRS = 14
SUNDAY = 6


class Verdict(StrEnum):
    """What became of one opportunity, or why a day is none."""

    KEPT = "kept"
    HOLD = "hold"
    MISSED = "missed"
    RESERVE = "reserve"
    REPAIRED = "repaired"
    EXCUSED = "excused"
    NONE = "none"


class ProcessStreak(NamedTuple):
    """`kept_count` is what reserves are earned from (0-14). `verdicts` has one row a day, and further rows for what a week lacked."""

    current: int
    best: int
    reserves: int
    kept_count: int
    opportunities: int
    verdicts: tuple[tuple[date, Verdict], ...]


def streak_attempts(history: History) -> list[Entry]:
    return [entry for entry in attempts(history) if counts_for_streaks(entry)]


def attempted_days(history: History) -> set[date]:
    return {entry.logical_date for entry in streak_attempts(history)}


def extends(entry: Entry) -> bool:
    """6.2 and P13: a completed audit, and a controllable cause or an achieved attempt."""
    if entry.cause is Cause.UNSPECIFIED:
        return False
    return entry.cause in {Cause.EFFORT, Cause.STRATEGY} or entry.outcome is Outcome.ACHIEVED


def stands(mark: DayMark) -> bool:
    """P9: a rest day is marked on or before its day, a sick day up to seven days later."""
    grace = 0 if mark.kind is DayMarkKind.REST else 7
    return (mark.marked_on - mark.day).days <= grace


def excused(day: date, history: History) -> bool:
    """A standing mark, or a pause that holds the day (P10)."""
    if any(mark.day == day and stands(mark) for mark in history.marks):
        return True
    return any(pause.began <= day and (pause.ended is None or day <= pause.ended) for pause in history.pauses)


def goals_due(day: date, history: History, *, ignoring_attempts: bool) -> bool:
    """P3: whether some goal is due on this day."""
    for goal in history.goals:
        early = any(entry.goal_id == goal.id and entry.logical_date <= day for entry in streak_attempts(history))
        if due_day(goal, history) == day and (ignoring_attempts or not early):
            return True
    return False


def asks(day: date, history: History, *, ignoring_attempts: bool = False) -> bool:
    """Whether the schedule asks for this very day. `per_week` asks for no day by itself."""
    schedule = history.schedule
    if schedule.kind is ScheduleKind.GOAL_DAYS or day < schedule.since:
        return goals_due(day, history, ignoring_attempts=ignoring_attempts)
    if schedule.kind is ScheduleKind.WEEKDAYS:
        return day.weekday() in schedule.weekdays
    if schedule.kind is ScheduleKind.EVERY_N_DAYS:
        return (day - schedule.since).days % schedule.every == 0
    return False


def per_week(day: date, history: History) -> bool:
    return history.schedule.kind is ScheduleKind.PER_WEEK and day >= history.schedule.since


def lost_days(history: History) -> set[date]:
    """P12: scheduled dates that travel skipped. Every date of a per-week schedule counts as scheduled."""
    lost: set[date] = set()
    made = ordered([entry for entry in history.entries if counts_for_streaks(entry)])
    for first, second in pairwise(made):
        gap = (second.logical_date - first.logical_date).days
        between = [first.logical_date + timedelta(days=step) for step in range(1, gap)]
        scheduled = [day for day in between if asks(day, history) or per_week(day, history)]
        if first.tz != second.tz and second.occurred_at - first.occurred_at < timedelta(hours=24 * len(scheduled)):
            lost |= set(scheduled)
    return lost


def lacking(sunday: date, history: History, lost: set[date]) -> int:
    """P10: how many acts a week lacks at the end of its Sunday. Days before the schedule's first are none of its free days."""
    week = [sunday - timedelta(days=back) for back in range(7)]
    free = [day for day in week if per_week(day, history) and not excused(day, history) and day not in lost]
    acted = [day for day in week if day in attempted_days(history)]
    return max(0, min(history.schedule.per_week, len(free)) - len(acted))


def repairable(day: date, history: History) -> bool:
    """Whether a review of this day's miss may be granted; attempts, and so lost days, play no part."""
    asked = asks(day, history, ignoring_attempts=True) or (per_week(day, history) and day.weekday() == SUNDAY)
    return asked and not excused(day, history)


def repaired_days(history: History) -> set[date]:
    """P6: the days whose miss a review bridges, granted in order of day, at least 14 logical days apart."""
    candidates = {
        entry.logical_date
        for entry in history.entries
        for review in history.reviews
        if review.entry_id == entry.id
        and entry.outcome is Outcome.NOT_ATTEMPTED
        and 0 <= (review.made_on - entry.logical_date).days <= 2
        and repairable(entry.logical_date, history)
    }
    granted: list[date] = []
    for day in sorted(candidates):
        if not granted or (day - granted[-1]).days >= DAYS_BETWEEN_REPAIRS:
            granted.append(day)
    return set(granted)


def all_days(history: History) -> list[date]:
    """Every date from the first that anything could ask for to the last, `today` included."""
    known = {history.today} | {entry.logical_date for entry in history.entries}
    known |= {day for goal in history.goals if (day := due_day(goal, history)) is not None and day <= history.today}
    if history.schedule.kind is not ScheduleKind.GOAL_DAYS:
        known.add(min(history.schedule.since, history.today))
    first, last = min(known), max(known)
    return [first + timedelta(days=step) for step in range((last - first).days + 1)]


def days_verdict(day: date, history: History, lost: set[date]) -> Verdict:
    """The verdict on one day by itself; MISSED is still to be bridged."""
    done = [entry for entry in streak_attempts(history) if entry.logical_date == day]
    if done:
        return Verdict.KEPT if any(extends(entry) for entry in done) else Verdict.HOLD
    if not asks(day, history):
        return Verdict.NONE
    if excused(day, history) or day in lost:
        return Verdict.EXCUSED
    return Verdict.MISSED if day < history.today else Verdict.NONE


def plain_verdicts(history: History) -> list[tuple[date, Verdict]]:
    """One row a day, and after a Sunday that is over one MISSED for each act that its week lacked."""
    lost = lost_days(history)
    rows: list[tuple[date, Verdict]] = []
    for day in all_days(history):
        rows.append((day, days_verdict(day, history, lost)))
        if per_week(day, history) and day.weekday() == SUNDAY and day < history.today:
            rows += [(day, Verdict.MISSED)] * lacking(day, history, lost)
    return rows


def process_streak(history: History) -> ProcessStreak:
    """P5 and P6 over the rows: kept extends, a miss is repaired, else paid from a reserve, else breaks."""
    repairs = repaired_days(history)
    current = best = count = 0
    verdicts: list[tuple[date, Verdict]] = []
    for day, plain in plain_verdicts(history):
        verdict = plain
        if plain is Verdict.KEPT:
            current += 1
            count = min(count + 1, KEPT_AT_MOST)
        elif plain is Verdict.MISSED and day in repairs:
            verdict = Verdict.REPAIRED
            repairs.remove(day)
        elif plain is Verdict.MISSED and count >= KEPT_PER_RESERVE:
            verdict = Verdict.RESERVE
            count -= KEPT_PER_RESERVE
        elif plain is Verdict.MISSED:
            current = count = 0
        best = max(best, current)
        verdicts.append((day, verdict))
    opportunities = sum(verdict not in {Verdict.EXCUSED, Verdict.NONE} for _, verdict in verdicts)
    return ProcessStreak(current, best, count // KEPT_PER_RESERVE, count, opportunities, tuple(verdicts))
