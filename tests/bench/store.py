"""The store by itself at 100, 10,000 and 100,000 events: what a quick log with its figures costs, the first screen, and reading all.

    python -m tests.bench.store

Every figure is the processor time of a process of its own, start and end included: the median of several, taken in turns.
"""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime, timedelta
from itertools import groupby
from pathlib import Path

from protocol.changes import DefineDomain, LogAttempt, SetGoal
from protocol.entities import Attempt, Entity, ProximalGoal
from protocol.moments import Moment, Now, moment
from protocol.vocabulary import Cause, GoalStatus, Outcome
from storage.clock import HybridClock
from storage.codec import encode, shape_of
from storage.disk import Disk
from storage.line import Commit, seal
from storage.paths import Paths
from storage.replica import Replica
from storage.segments import SUFFIX, month_of
from storage.store import Store
from tests.bench.processes import environment, medians
from tui.demo.world import Unsynced

NOW = Now(datetime(2026, 11, 23, 18, 30, tzinfo=UTC), "UTC", 0)
SIZES = (100, 10_000, 100_000)
A_DAY, MOST_DAYS, GOAL_EVERY = 4, 3650, 5
"""Events a day until they would reach back further than ten years, and how many of them go by until a goal is set."""

_OUTCOMES = (Outcome.ACHIEVED, Outcome.ACHIEVED, Outcome.PARTLY, Outcome.NOT_ACHIEVED, Outcome.ACHIEVED)
_CAUSES = (Cause.EFFORT, Cause.STRATEGY, Cause.STATE, Cause.STRATEGY)

_START = """
import sys
from datetime import datetime
from protocol.moments import Now
from storage.paths import Paths
from storage.store import Store
now = Now(datetime.fromisoformat("2026-11-23T18:31:00+00:00"), "UTC", 0)
store = Store(Paths(sys.argv[1], sys.argv[1]), now_ms=lambda: int(now.instant.timestamp() * 1000))
"""
_LOG = """
from protocol.changes import LogAttempt
from protocol.explain import explain
from protocol.snapshot import domain_log, focused_domain
from protocol.standing import standing_of
from protocol.vocabulary import Cause, Outcome
from storage.ids import new_id
domain = focused_domain(store.recent(now))
change = LogAttempt(new_id(), domain.id, Outcome.ACHIEVED, effort=6, difficulty=5, evidence="Up to the top.", cause=Cause.STRATEGY)
applied = store.apply(change, now)
figures = standing_of(domain_log(applied.snapshot, domain), now)
explain(figures.update_of(applied.about)), figures.process, figures.mastery, figures.totals
"""
_FIRST_SCREEN = """
from protocol.picture import loop_state
from protocol.progress import done_steps, next_up
snapshot = store.recent(now)
loop_state(snapshot, now), next_up(snapshot, now), done_steps(snapshot, now)
"""
_WHOLE = "store.snapshot"


def seed(folder: Path, events: int) -> Paths:
    """A store with one domain and this many events up to now, one in `GOAL_EVERY` a goal, the others attempts at it."""
    paths = Paths(str(folder), str(folder))
    start = NOW.instant - timedelta(days=1 + min(events // A_DAY, MOST_DAYS))
    store = Store(paths, now_ms=lambda: int(start.timestamp() * 1000), disk=Unsynced())
    store.apply(DefineDomain("domain", "take the stairs", "to the sixth floor", baseline_strength=40), Now(start, "UTC", 0))
    replica = Replica(paths, Disk()).known()
    assert replica is not None
    lines = (_line(one, at, replica) for one, at in _events(events, start))
    for month, found in groupby(lines, key=lambda line: month_of(line[0])):
        with (Path(paths.journal) / f"{month}.{replica}{SUFFIX}").open("ab") as segment:
            segment.writelines(line for _, line in found)
    # What nobody remembers to have written would pass for a copied machine's.
    Path(paths.written).unlink()
    later = Store(paths, now_ms=lambda: int(NOW.instant.timestamp() * 1000), disk=Unsynced())
    later.apply(SetGoal("goal", "domain", "take the stairs up after lunch", 8, 5), NOW)
    later.apply(LogAttempt("first", "domain", Outcome.PARTLY), NOW)
    later.close(NOW)
    return paths


def _events(events: int, start: datetime) -> Iterator[tuple[Entity, Moment]]:
    apart = (NOW.instant - start - timedelta(hours=1)) / max(events, 1)
    for number in range(events):
        at = moment(start + timedelta(minutes=30) + number * apart, "UTC", 0, 4)
        yield (_goal(number, at) if number % GOAL_EVERY == 0 else _attempt(number, at)), at


def _goal(number: int, at: Moment) -> ProximalGoal:
    words = "take the stairs up in the morning"
    return ProximalGoal(f"goal-{number:06}", "domain", at, words, GoalStatus.READY, challenge=5, confidence=7 + number % 3, passed=at)


def _attempt(number: int, at: Moment) -> Attempt:
    goal = number - number % GOAL_EVERY
    return Attempt(
        id=f"attempt-{number:06}",
        domain_id="domain",
        at=at,
        recorded_at=at.occurred_at,
        recorded_on=at.logical_date,
        outcome=_OUTCOMES[number % len(_OUTCOMES)],
        goal_id=f"goal-{goal:06}",
        goal_action="take the stairs up in the morning",
        confidence=7 + goal % 3,
        challenge=5,
        effort=3 + number % 6,
        difficulty=2 + number % 7,
        evidence=f"Up to the sixth floor without stopping, the {number}th time.",
        acknowledged=True,
        acknowledgement="I set out to take the stairs, and I did.",
        cause=_CAUSES[number % len(_CAUSES)],
    )


def _line(entity: Entity, at: Moment, replica: str) -> tuple[str, bytes]:
    stamp = HybridClock(lambda: int(at.occurred_at.timestamp() * 1000)).tick(f"{replica}beef")
    return stamp, seal(Commit(stamp, [(shape_of(entity).table, entity.id, encode(entity))]))


def row(what: str, script: str, stores: Sequence[Paths], rounds: int) -> str:
    """Measure one script on every store: milliseconds at each size, and the last against the first."""
    runs = {paths.data: ([sys.executable, "-c", _START + script, paths.data], environment(Path(paths.data))) for paths in stores}
    costs = list(medians(runs, rounds).values())
    told = "  ".join(f"{size:,}: {cost * 1000:.1f} ms" for size, cost in zip(SIZES, costs, strict=True))
    return f"{what:<40} {told}  ({costs[-1] / costs[0]:.2f}x)"


def main() -> int:
    """Measure and print."""
    with tempfile.TemporaryDirectory(prefix="smallwins-bench-") as name:
        stores = [seed(Path(name) / str(size), size) for size in SIZES]
        print(row("nothing but opening", "", stores, 15))
        print(row("a quick log with its figures", _LOG, stores, 31))
        print(row("the first screen", _FIRST_SCREEN, stores, 31))
        print(row("the whole record, from the checkpoint", _WHOLE, stores, 3))
        for paths in stores:
            Path(paths.checkpoint).unlink(missing_ok=True)
        print(row("the whole record, from the segments", _WHOLE, stores, 3))
    return 0


if __name__ == "__main__":
    sys.exit(main())
