"""Stores of any size for the benchmark, written as the program writes them but without waiting for the disk."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta
from itertools import groupby
from pathlib import Path

from protocol.changes import DefineDomain, Others, SetGoal
from protocol.entities import Attempt
from protocol.moments import Now, moment_in
from protocol.vocabulary import Cause, Outcome
from storage.clock import HybridClock
from storage.codec import encode
from storage.disk import Disk
from storage.line import Commit, seal
from storage.paths import Paths
from storage.replica import Replica
from storage.segments import SUFFIX, month_of
from storage.store import Store
from tui.demo.world import Unsynced

DOMAIN = "take the stairs"
A_DAY, MOST_DAYS = 4, 3650
"""Events a day, until they would reach back further than ten years."""

_OUTCOMES = (Outcome.ACHIEVED, Outcome.ACHIEVED, Outcome.PARTLY, Outcome.NOT_ACHIEVED, Outcome.ACHIEVED)
_CAUSES = (Cause.EFFORT, Cause.STRATEGY, Cause.STATE, Cause.STRATEGY)


def seed(folder: Path, events: int, now: Now, *, waiting: int = 0) -> Paths:
    """A store with one domain in front, a goal that serves, and this many attempts up to now; `waiting` domains are parked beside."""
    paths = Paths(str(folder), str(folder))
    start = now.instant - timedelta(days=1 + min(events // A_DAY, MOST_DAYS))
    store = Store(paths, now_ms=lambda: int(start.timestamp() * 1000), disk=Unsynced())
    store.apply(DefineDomain("domain-0", DOMAIN, "to the sixth floor", baseline_strength=40), _as_of(start, now))
    for number in range(1, waiting + 1):
        change = DefineDomain(f"domain-{number}", f"practise piece number {number}", "in the evening", others=Others.PARK_NEW)
        store.apply(change, _as_of(start + timedelta(minutes=number), now))
    _append(paths, _attempts(events, start + timedelta(hours=12), now))
    later = Store(paths, now_ms=lambda: int(now.instant.timestamp() * 1000), disk=Unsynced())
    later.apply(SetGoal("goal", "domain-0", "take the stairs up after lunch", 8, 5), now)
    return paths


def _as_of(instant: datetime, now: Now) -> Now:
    at = moment_in(instant, now.tz, now.day_start_hour)
    return Now(at.occurred_at, at.tz, at.utc_offset_min, now.day_start_hour)


def _attempts(events: int, start: datetime, now: Now) -> Iterator[Attempt]:
    apart = (now.instant - start - timedelta(minutes=1)) / max(events, 1)
    for number in range(events):
        at = moment_in(start + number * apart, now.tz, now.day_start_hour)
        yield Attempt(
            id=f"attempt-{number:06}",
            domain_id="domain-0",
            at=at,
            recorded_at=at.occurred_at,
            recorded_on=at.logical_date,
            outcome=_OUTCOMES[number % len(_OUTCOMES)],
            goal_id="goal-before",
            goal_action="take the stairs up in the morning",
            confidence=7 + number % 3,
            challenge=5,
            effort=3 + number % 6,
            difficulty=2 + number % 7,
            evidence=f"Up to the sixth floor without stopping, the {number}th time.",
            acknowledged=True,
            acknowledgement="I set out to take the stairs, and I did.",
            cause=_CAUSES[number % len(_CAUSES)],
        )


def _append(paths: Paths, attempts: Iterator[Attempt]) -> None:
    """One line an attempt, in the segments of this machine."""
    replica = Replica(paths, Disk()).known()
    assert replica is not None
    lines = ((stamp, seal(Commit(stamp, [("attempt", one.id, encode(one))]))) for one in attempts for stamp in [_stamp(one, replica)])
    for month, found in groupby(lines, key=lambda line: month_of(line[0])):
        with (Path(paths.journal) / f"{month}.{replica}{SUFFIX}").open("ab") as segment:
            segment.writelines(line for _, line in found)
    # What nobody remembers to have written would pass for a copied machine's.
    Path(paths.written).unlink()


def _stamp(attempt: Attempt, replica: str) -> str:
    return HybridClock(lambda: int(attempt.at.occurred_at.timestamp() * 1000)).tick(f"{replica}beef")
