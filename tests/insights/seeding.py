"""Records of any length for the insights, the same for the same seed: attempts with all that goes with them, up to a logical day.

`python -m tests.insights.seeding FOLDER ATTEMPTS` writes such a record as a store, to be looked at with `smallwins --store FOLDER`.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime, timedelta
from itertools import groupby
from pathlib import Path
from random import Random

from protocol.changes import DefineDomain, SetGoal
from protocol.entities import ArousalAppraisal, Attempt, Domain, EfficacyMeasurement, EfficacyScale, Experience, QuickReview
from protocol.measuring.ladder import strength_of
from protocol.moments import Moment, Now, moment
from protocol.snapshot import EMPTY, Snapshot
from protocol.vocabulary import Appraisal, Cause, CueKind, Outcome, Source, TweakUse
from storage.clock import HybridClock
from storage.codec import encode, shape_of
from storage.disk import Disk
from storage.line import Commit, seal
from storage.paths import Paths
from storage.replica import Replica
from storage.segments import SUFFIX, month_of
from storage.store import Store
from tests.screens.host import put
from tui.demo.world import Unsynced

NOW = datetime(2026, 11, 23, 9, 40, tzinfo=UTC)
DOMAIN = Domain("domain", moment(NOW - timedelta(days=1), "UTC", 0, 4), "ask a question", "in the Monday meeting", baseline_strength=30)
MOST_DAYS = 3650
Dated = EfficacyScale | Domain | Attempt | ArousalAppraisal | Experience | QuickReview | EfficacyMeasurement
_RUNGS = (
    *("ask a friend over lunch", "ask when two friends are there", "ask in the small meeting", "ask in the Monday meeting"),
    *("ask when the manager is there", "ask a second question after a curt answer"),
)
_TWEAKS = ("write the question down first", "sit near the door", "ask the second one, not the first", "breathe out, then raise the hand")


def record(attempts: int, *, seed: int = 1) -> list[Dated]:
    """A domain and so many attempts, about one every other day, the newest yesterday; denser where ten years would not do."""
    random, found = Random(seed), list[Dated]()
    days = min(2 * attempts + 1, MOST_DAYS)
    began = NOW - timedelta(days=days)
    found.append(DOMAIN._replace(at=_at(began)))
    for number in range(attempts):
        back = days - 1 - (days - 1) * number / max(attempts, 1)
        instant = NOW - timedelta(days=back) + timedelta(minutes=random.randrange(600) if back >= 1 else 0)
        found += _attempt(number, min(instant, NOW - timedelta(minutes=30)), number / max(attempts, 1), max(1, attempts // days), random)
    found += _ladder(began, min(attempts // 7, days // 14), random)
    return found


def _ladder(began: datetime, ratings: int, random: Random) -> Iterator[Dated]:
    """A ladder, another one half way, and a rating every other week that goes up."""
    for number in range(1, ratings):
        version = 1 if number <= ratings // 2 else 2
        at = _at(began + timedelta(days=14 * number))
        if number in {1, ratings // 2 + 1}:
            yield EfficacyScale(f"ladder-{version}", DOMAIN.id, at, version, _RUNGS[: 4 + version])
        rungs = tuple(min(10 * max(2, random.randint(6, 8) + min(number // 3, 4) - rung), 100) for rung in range(4 + version))
        yield EfficacyMeasurement(f"measured-{number}", DOMAIN.id, at, strength_of(rungs), version, f"ladder-{version}", rungs)


def _at(instant: datetime) -> Moment:
    return moment(instant, "UTC", 0, 4)


def _attempt(number: int, instant: datetime, through: float, rarer: int, random: Random) -> Iterator[Dated]:
    """One attempt; what goes with it comes along at times, `rarer` where there are many a day.

    Results get better on the way, with a dip at its middle.
    """
    at, dip = _at(instant), abs(through - 0.5) < 0.06
    chance = 0.15 if dip else 0.45 + 0.4 * through
    outcome = Outcome.ACHIEVED if random.random() < chance else random.choice((Outcome.PARTLY, Outcome.NOT_ACHIEVED, Outcome.NOT_ACHIEVED))
    yield Attempt(
        id=f"attempt-{number:06}",
        domain_id=DOMAIN.id,
        at=at,
        recorded_at=at.occurred_at,
        recorded_on=at.logical_date,
        outcome=outcome,
        goal_id="goal",
        goal_action="ask one question",
        confidence=random.choice((7, 7, 7, 8, 8, 9)),
        challenge=5,
        effort=random.randint(7, 9) if dip else random.randint(3, 8),
        difficulty=random.randint(2, 8),
        result_rating=random.choice((None, 2, 3)) if dip else None,
        evidence=f"Asked about the plan, number {number}.",
        acknowledged=outcome is Outcome.ACHIEVED,
        cause=random.choice(tuple(Cause)),
    )
    if number % (3 * rarer) == 0:
        yield from _felt(number, at, random)
    if number % (4 * rarer) == 0:
        yield _reviewed(number, at, random)
    if number % 25 == 5:
        yield Experience(f"studied-{number:06}", DOMAIN.id, at, Source.VICARIOUS, 1, similarity=7, visible_effort=8)


def _felt(number: int, at: Moment, random: Random) -> Iterator[Dated]:
    before = random.randint(4, 9)
    yield ArousalAppraisal(
        id=f"felt-{number:06}",
        domain_id=DOMAIN.id,
        at=at,
        attempt_id=f"attempt-{number:06}",
        intensity=before,
        appraisal=random.choice((Appraisal.CHALLENGE, Appraisal.CHALLENGE, Appraisal.NEUTRAL, Appraisal.THREAT)),
        reframe="My body is freeing up energy.",
        intensity_after=max(0, before - random.randint(-1, 4)),
    )
    yield Experience(f"felt-{number:06}", DOMAIN.id, at, Source.PHYSIOLOGICAL, random.choice((1, 1, 0, -1)), intensity=before)


def _reviewed(number: int, at: Moment, random: Random) -> QuickReview:
    used = random.choice((TweakUse.USED, TweakUse.USED, TweakUse.PARTLY, TweakUse.NOT_USED))
    return QuickReview(
        id=f"review-{number:06}",
        domain_id=DOMAIN.id,
        at=at,
        tweak_for=at.logical_date + timedelta(days=random.choice((1, 2))),
        attempt_id=f"attempt-{number:06}",
        slip=False,
        cue="the agenda",
        cue_kind=CueKind.TIME,
        tweak=random.choice(_TWEAKS),
        tweak_used=used,
        tweak_helped=None if used is TweakUse.NOT_USED else random.choice((True, True, False, None)),
    )


def snapshot(entities: Iterable[Dated]) -> Snapshot:
    """The record as the screens get it."""
    return put(EMPTY, tuple(entities))


def write(folder: Path, attempts: int) -> Paths:
    """A store that holds such a record, and a goal for today; written without waiting for the disk."""
    paths = Paths(str(folder), str(folder))
    domain, *rest = record(attempts)
    rest.sort(key=lambda one: one.at.occurred_at)
    _store(paths, domain.at.occurred_at).apply(
        DefineDomain(DOMAIN.id, DOMAIN.behaviour, DOMAIN.context, baseline_strength=DOMAIN.baseline_strength), _now(domain.at.occurred_at)
    )
    _append(paths, rest)
    _store(paths, NOW).apply(SetGoal("goal", DOMAIN.id, "ask one question", 8, 5), _now(NOW))
    return paths


def _store(paths: Paths, instant: datetime) -> Store:
    return Store(paths, now_ms=lambda: int(instant.timestamp() * 1000), disk=Unsynced())


def _now(instant: datetime) -> Now:
    return Now(instant, "UTC", 0)


def _append(paths: Paths, entities: Iterable[Dated]) -> None:
    """One line an entity, in the segments of this machine."""
    replica = Replica(paths, Disk()).known()
    assert replica is not None
    stamped = ((one, _stamp(one.at.occurred_at, replica)) for one in entities)
    lines = ((stamp, seal(Commit(stamp, [(shape_of(one).table, one.id, encode(one))]))) for one, stamp in stamped)
    for month, found in groupby(lines, key=lambda line: month_of(line[0])):
        with (Path(paths.journal) / f"{month}.{replica}{SUFFIX}").open("ab") as segment:
            segment.writelines(line for _, line in found)
    # What nobody remembers to have written would pass for a copied machine's.
    Path(paths.written).unlink()


def _stamp(instant: datetime, replica: str) -> str:
    return HybridClock(lambda: int(instant.timestamp() * 1000)).tick(f"{replica}beef")


if __name__ == "__main__":
    write(Path(sys.argv[1]), int(sys.argv[2]))
