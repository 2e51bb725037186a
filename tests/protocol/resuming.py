"""Whole records for tests of the settled part: random ones, what happens to them later, and what their figures have in common."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime, time, timedelta
from typing import NamedTuple, cast

from hypothesis import strategies as st

from protocol.entities import Attempt, Entity, ProximalGoal
from protocol.moments import Now
from protocol.settling import settle
from protocol.snapshot import EMPTY, DomainLog, Snapshot, domain_log
from protocol.standing import Standing, standing_of
from protocol.unsettled import holds
from protocol.vocabulary import Cause, Outcome
from tests.oracle import adapter
from tests.oracle.histories import histories

Table = Mapping[str, Entity]
TABLES = Snapshot._fields[:-1]


class Later(NamedTuple):
    """A record as it was when it was settled, and what it became: whole in both cases, with the clock of each."""

    before: Snapshot
    settled_at: Now
    after: Snapshot
    now: Now


def record_of(log: DomainLog) -> Snapshot:
    """The record that holds one domain's log."""
    return EMPTY._replace(
        domains={log.domain.id: log.domain},
        goals={one.id: one for one in log.goals},
        attempts={one.id: one for one in log.attempts},
        reviews={one.id: one for one in log.reviews},
        experiences={one.id: one for one in log.experiences},
        measurements={one.id: one for one in log.measurements},
        marks={one.id: one for one in log.marks},
        pauses={one.id: one for one in log.pauses},
        schedules={one.id: one for one in log.schedules},
    )


def table(snapshot: Snapshot, name: str) -> Table:
    return cast("Table", getattr(snapshot, name))


def put(snapshot: Snapshot, name: str, entity: Entity) -> Snapshot:
    return snapshot._replace(**{name: {**table(snapshot, name), entity.id: entity}})  # type: ignore[arg-type]  # by name of the table


def drop(snapshot: Snapshot, name: str, key: str) -> Snapshot:
    kept = {one: entity for one, entity in table(snapshot, name).items() if one != key}
    return snapshot._replace(**{name: kept})  # type: ignore[arg-type]  # as above


def carried_over(before: Snapshot, settled: Snapshot, after: Snapshot) -> Snapshot | None:
    """What becomes of the recent part when the whole record becomes `after`; None when an entity changes that is not in it."""
    recent = settled
    for name in TABLES:
        was, known, is_now = table(before, name), table(settled, name), table(after, name)
        for key in was.keys() | is_now.keys():
            if was.get(key) == is_now.get(key):
                continue
            if key in was and key not in known:
                return None
            recent = put(recent, name, is_now[key]) if key in is_now else drop(recent, name, key)
    return recent


def resumed(later: Later) -> Snapshot | None:
    """The recent part of the record as it became, None where the settled part no longer holds."""
    settled = settle(later.before, later.settled_at)
    recent = carried_over(later.before, settled, later.after)
    return recent if recent is not None and holds(settled, recent, later.now) else None


def figures(snapshot: Snapshot, now: Now) -> Standing:
    (domain,) = snapshot.domains.values()
    return standing_of(domain_log(snapshot, domain), now)


def expect_same(recent: Standing, whole: Standing) -> None:
    """All figures alike, and the lists alike as far back as the recent ones reach."""
    ours = recent._replace(
        log=whole.log, updates=(), process=recent.process._replace(opportunities=()), mastery=recent.mastery._replace(closed=())
    )
    theirs = whole._replace(updates=(), process=whole.process._replace(opportunities=()), mastery=whole.mastery._replace(closed=()))
    assert ours == theirs
    assert (recent.calibration, recent.sources) == (whole.calibration, whole.sources)
    for short, long in (
        (recent.updates, whole.updates),
        (recent.process.opportunities, whole.process.opportunities),
        (recent.mastery.closed, whole.mastery.closed),
    ):
        assert short == long[len(long) - len(short) :]


def clock(day: datetime) -> Now:
    return Now(day, "UTC", 0)


@st.composite
def laters(draw: st.DrawFn) -> Later:
    """A history cut at a random point; what comes after it, and some of what came before, arrives, changes or goes later."""
    drawn = adapter.settled(draw(histories()))
    whole = record_of(adapter.domain_log(drawn))
    now = clock(datetime.combine(drawn.today, time(23), UTC))
    settled_at = clock(now.instant - timedelta(days=draw(st.sampled_from((0, 0, 1, 3, 10, 40)))))
    before = _until(whole, settled_at)
    late = draw(st.integers(0, 3))
    for _ in range(late):
        before = _with_one_missing(draw, before)
    after = whole
    for _ in range(draw(st.integers(0, 3))):
        after = _with_one_changed(draw, after)
    return Later(before, settled_at, after, now)


def _until(whole: Snapshot, then: Now) -> Snapshot:
    """What had been recorded by then; an entry made later about an earlier time is not there yet."""
    return whole._replace(
        attempts={key: one for key, one in whole.attempts.items() if one.recorded_on <= then.today and one.at.occurred_at <= then.instant},
        goals={key: one for key, one in whole.goals.items() if (one.passed or one.at).occurred_at <= then.instant},
        reviews={key: one for key, one in whole.reviews.items() if one.at.logical_date <= then.today},
        experiences={key: one for key, one in whole.experiences.items() if one.at.occurred_at <= then.instant},
        measurements={key: one for key, one in whole.measurements.items() if one.at.occurred_at <= then.instant},
        marks={key: one for key, one in whole.marks.items() if one.at.logical_date <= then.today},
        pauses={
            key: one._replace(ended=None if one.ended is not None and one.ended > then.today else one.ended)
            for key, one in whole.pauses.items()
            if one.began <= then.today
        },
        schedules={key: one for key, one in whole.schedules.items() if one.since <= then.today},
    )


def _recent_first(found: Table) -> list[str]:
    """Ids by age where that is known, so that small draws are recent entities."""
    return sorted(found, key=lambda key: str(getattr(found[key], "at", key)), reverse=True)


def _with_one_missing(draw: st.DrawFn, snapshot: Snapshot) -> Snapshot:
    names = ("attempts", "attempts", "goals", "reviews", "experiences", "marks", "measurements", "pauses", "schedules")
    name = draw(st.sampled_from(names))
    keys = _recent_first(table(snapshot, name))
    return drop(snapshot, name, draw(st.sampled_from(keys))) if keys else snapshot


def _with_one_changed(draw: st.DrawFn, snapshot: Snapshot) -> Snapshot:
    name = draw(st.sampled_from(("attempts", "attempts", "attempts", "goals", "reviews", "experiences", "marks", "pauses")))
    found = table(snapshot, name)
    if not found:
        return snapshot
    key = draw(st.sampled_from(_recent_first(found)))
    entity = found[key]
    if isinstance(entity, Attempt) and draw(st.booleans()):
        return put(snapshot, name, _told_otherwise(draw, entity))
    if isinstance(entity, ProximalGoal) and entity.passed is not None and draw(st.booleans()):
        day = timedelta(days=1)
        closed = entity._replace(closed_at=entity.passed.occurred_at + day, closed_on=entity.passed.logical_date + day)
        return put(snapshot, name, closed)
    return drop(snapshot, name, key)


def _told_otherwise(draw: st.DrawFn, attempt: Attempt) -> Attempt:
    """Another cause, another outcome, or another time."""
    moved = timedelta(days=draw(st.integers(-9, 1)), minutes=draw(st.sampled_from((0, -1, 600))))
    at = attempt.at._replace(occurred_at=attempt.at.occurred_at + moved, logical_date=attempt.at.logical_date + moved)
    return draw(
        st.sampled_from(
            (
                attempt._replace(cause=draw(st.sampled_from(Cause)), acknowledged=draw(st.booleans())),
                attempt._replace(outcome=draw(st.sampled_from(Outcome))),
                attempt._replace(at=at),
                attempt._replace(at=attempt.at._replace(tz="Pacific/Honolulu")),
            )
        )
    )
