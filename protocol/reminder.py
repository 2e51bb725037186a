"""The one thing that a reminder may say today, and the days on which it says nothing (our choice, unvalidated).

It looks at this logical day alone: what was missed is no business of a reminder, and neither are streaks.
"""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from protocol.cycle import tweak_of_the_day
from protocol.goals import due_date, serving_goal
from protocol.guarding.heavy import Weight, weight_today
from protocol.opportunities import SUNDAY, asked_by_week, asked_days, counts_for_streaks, excused_days, first_tries, schedule_on, weekday
from protocol.progress import Next, next_up, unfinished
from protocol.snapshot import domain_log, focused_domain, newest_attempt, newest_unreviewed, open_attempt
from protocol.typed import NamedTuple
from protocol.vocabulary import ScheduleKind

if TYPE_CHECKING:
    from protocol.moments import Now
    from protocol.snapshot import DomainLog, Snapshot


class Due(StrEnum):
    """What waits today. What was begun goes before what is new, as on the dashboard."""

    RESUME = "resume"
    ACKNOWLEDGE = "acknowledge"
    AUDIT = "audit"
    REVIEW = "review"
    ATTEMPT = "attempt"
    TWEAK = "tweak"
    GOAL = "goal"
    SHRINK = "shrink"


class Reminder(NamedTuple):
    """What waits, and the person's own words for it: the goal or the tweak, "" where there are none."""

    due: Due
    words: str = ""


_OPEN = {Next.ACKNOWLEDGE: Due.ACKNOWLEDGE, Next.AUDIT: Due.AUDIT, Next.REVIEW: Due.REVIEW}


def reminder(snapshot: Snapshot, now: Now) -> Reminder | None:
    """What may be said on this logical day about the domain in front, None for nothing.

    Nothing is said on rest, sick and paused days, after heavy words, when nothing of today is left, and without an active domain.
    """
    domain = focused_domain(snapshot)
    if domain is None:
        return None
    today = now.today.toordinal()
    log = domain_log(snapshot, domain)
    if today in excused_days(log, today, today) or weight_today(snapshot, now) is not Weight.NONE:
        return None
    return _begun(snapshot, domain.id, now) or _to_do(snapshot, log, now)


def _begun(snapshot: Snapshot, domain_id: str, now: Now) -> Reminder | None:
    """What was begun today and is not finished. What lies open since another day does not come back every day."""
    begun = open_attempt(snapshot, domain_id)
    if begun is not None and begun.at.logical_date == now.today:
        return Reminder(Due.RESUME)
    attempt = newest_attempt(snapshot, domain_id)
    left = unfinished(snapshot, attempt) if attempt is not None and attempt.at.logical_date == now.today else None
    if left is not None:
        return Reminder(_OPEN[left])
    waiting = newest_unreviewed(snapshot, domain_id)
    return Reminder(Due.REVIEW) if waiting is not None and waiting.at.logical_date == now.today else None


def _to_do(snapshot: Snapshot, log: DomainLog, now: Now) -> Reminder | None:
    """What today is for: the goal, its tweak, or where a schedule asks for today the next small step; None when that was done."""
    if any(one.at.logical_date == now.today for one in log.attempts):
        return None
    goal = serving_goal(log.goals, now.moment)
    if goal is not None and due_date(goal) == now.today and goal.id not in first_tries(log.attempts):
        return Reminder(Due.ATTEMPT, goal.action)
    if _is_day_off(log, now):
        return None
    tweak = tweak_of_the_day(log.reviews, now.today)
    if tweak is not None and tweak.tweak_for == now.today and tweak.tweak_used is None:
        return Reminder(Due.TWEAK, tweak.tweak)
    if not _asks_for_today(log, now):
        return None
    if goal is not None:
        return Reminder(Due.ATTEMPT, goal.action)
    return Reminder(Due.SHRINK if next_up(snapshot, now) is Next.SHRINK else Due.GOAL)


def _is_day_off(log: DomainLog, now: Now) -> bool:
    """Whether the person's schedule of weekdays leaves today out."""
    schedule = schedule_on(log.schedules, now.today.toordinal())
    return schedule is not None and schedule.kind is ScheduleKind.WEEKDAYS and weekday(now.today.toordinal()) not in schedule.weekdays


def _asks_for_today(log: DomainLog, now: Now) -> bool:
    """Whether a schedule asks for today: by its days, or by so many acts a week that are not all done."""
    today = now.today.toordinal()
    schedule = schedule_on(log.schedules, today)
    if schedule is None or not asked_by_week(log.schedules, today):
        return today in asked_days(log, first_tries(log.attempts), today, today)
    monday = today - weekday(today)
    days = {one.at.logical_date.toordinal() for one in log.attempts if counts_for_streaks(one)}
    return len(days & set(range(monday, monday + SUNDAY + 1))) < schedule.per_week
