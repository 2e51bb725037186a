"""Decisions about micro-domains: defining, rewording, parking, taking up, their schedule, and days off."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from protocol.changes import MoveDomain, Others
from protocol.deciding.common import Decision, RefusedError, find, rated, words
from protocol.entities import DayMark, Domain, Pause, Schedule
from protocol.opportunities import SICK_DAYS_BACK, mark_holds
from protocol.vocabulary import DayMarkKind, DomainStatus, ScheduleKind

if TYPE_CHECKING:
    from datetime import datetime

    from protocol.changes import DefineDomain, FocusDomain, MarkDay, RewordDomain, SetSchedule
    from protocol.entities import Entity
    from protocol.moments import Now
    from protocol.snapshot import Snapshot

_WEEK = 7
_TICK = timedelta(microseconds=1)
_STRENGTH_HIGH, _STRENGTH_STEP = 100, 10


def define(snapshot: Snapshot, change: DefineDomain, now: Now) -> Decision:
    """A new domain in front; the others stay, or are parked, or the new one waits."""
    waits = change.others is Others.PARK_NEW
    domain = _worded(
        Domain(
            id=change.id,
            at=now.moment,
            behaviour="",
            status=DomainStatus.PARKED if waits else DomainStatus.ACTIVE,
            focused_at=_in_front(snapshot, now),
        ),
        change,
    )
    puts: list[Entity] = [domain]
    if waits:
        puts.append(Pause(change.id, domain.id, DomainStatus.PARKED, now.today))
    if change.others is Others.SWAP:
        for other in snapshot.domains.values():
            if other.status is DomainStatus.ACTIVE:
                puts += _moved(snapshot, MoveDomain(f"{change.id}-{other.id}", other.id, DomainStatus.PARKED), now)
    return Decision(tuple(puts), domain.id)


def reword(snapshot: Snapshot, change: RewordDomain, _now: Now) -> Decision:
    """Another wording of a domain. A baseline once given stays: it is what was rated then."""
    domain = find(snapshot.domains, change.domain_id, "domain")
    worded = _worded(domain, change)
    if domain.baseline_strength is not None:
        worded = worded._replace(baseline_strength=domain.baseline_strength)
    return Decision((worded,), domain.id)


def _worded(domain: Domain, change: DefineDomain | RewordDomain) -> Domain:
    return domain._replace(
        behaviour=words("domain.behaviour", change.behaviour),
        context=words("domain.context", change.context, optional=True),
        why=words("domain.why", change.why, optional=True),
        baseline_strength=rated(change.baseline_strength, "the baseline", high=_STRENGTH_HIGH, step=_STRENGTH_STEP),
    )


def move(snapshot: Snapshot, change: MoveDomain, now: Now) -> Decision:
    """Another status from a logical day on; the days on which a pause began and ended are excused."""
    return Decision(tuple(_moved(snapshot, change, now)), change.domain_id)


def _moved(snapshot: Snapshot, change: MoveDomain, now: Now) -> list[Entity]:
    domain = find(snapshot.domains, change.domain_id, "domain")
    day, status = change.on or now.today, change.status
    if day > now.today:
        raise RefusedError("In the future", "Give today or an earlier day.")
    running = [one for one in snapshot.pauses.values() if one.domain_id == domain.id and one.ended is None]
    if status is not DomainStatus.ACTIVE:
        begun: list[Entity] = [] if running else [Pause(change.id, domain.id, status, day)]
        return [domain._replace(status=status), *begun]
    if any(day < pause.began for pause in running):
        raise RefusedError("Before the pause", f"The pause began on {running[0].began.isoformat()}; resume on that day or later.")
    ended: list[Entity] = [pause._replace(ended=day) for pause in running]
    return [domain._replace(status=status, focused_at=_in_front(snapshot, now)), *ended]


def _in_front(snapshot: Snapshot, now: Now) -> datetime:
    """Now, or just after the domain that was put in front last, should a clock stand still or have been set back."""
    latest = max((one.focused_at for one in snapshot.domains.values() if one.focused_at is not None), default=now.instant)
    return max(now.instant, latest + _TICK)


def focus(snapshot: Snapshot, change: FocusDomain, now: Now) -> Decision:
    """An active domain in front."""
    domain = find(snapshot.domains, change.domain_id, "domain")
    if domain.status is not DomainStatus.ACTIVE:
        raise RefusedError("Not active", "Take this domain up first: `smallwins resume`.")
    return Decision((domain._replace(focused_at=_in_front(snapshot, now)),), domain.id)


def mark_day(snapshot: Snapshot, change: MarkDay, now: Now) -> Decision:
    """A rest or sick day; marked twice is marked once."""
    mark = DayMark(change.id, now.moment, change.kind, change.day)
    if not mark_holds(mark):
        raise RefusedError("Too late", _too_late(change.kind))
    if change.kind is DayMarkKind.SICK and change.day > now.today:
        raise RefusedError("In the future", "Mark a sick day on its day or up to 7 days later; plan a rest day instead.")
    same = [one for one in snapshot.marks.values() if (one.kind, one.day) == (change.kind, change.day)]
    return Decision((), same[0].id) if same else Decision((mark,), mark.id)


def _too_late(kind: DayMarkKind) -> str:
    if kind is DayMarkKind.REST:
        return "A rest day is marked on its day or before. For a day you were ill, use `smallwins sick --at`."
    return f"A sick day is marked at most {SICK_DAYS_BACK} days later. A quick review of the miss is still open to you."


def set_schedule(snapshot: Snapshot, change: SetSchedule, now: Now) -> Decision:
    """A schedule from today or a later logical day on; past days keep theirs."""
    find(snapshot.domains, change.domain_id, "domain")
    if change.since < now.today:
        raise RefusedError("In the past", "A schedule starts today or later; past days keep theirs.")
    if change.kind is ScheduleKind.WEEKDAYS and not (change.weekdays and set(change.weekdays) <= set(range(_WEEK))):
        raise RefusedError("No weekday", "Choose at least one day of the week.")
    if change.every < 1 or not 1 <= change.per_week <= _WEEK:
        raise RefusedError("Out of range", "Give every 1 day or more, and 1-7 times a week.")
    days = tuple(sorted(set(change.weekdays)))
    schedule = Schedule(change.id, change.domain_id, change.since, change.kind, days, change.every, change.per_week)
    return Decision((schedule,), schedule.id)
