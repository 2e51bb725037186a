"""Whether a record changed only where nothing is settled: if so, its recent part gives the figures of the whole."""

from __future__ import annotations

from protocol.dip import is_told
from protocol.goals import due_date, gate_order
from protocol.opportunities import in_time, jumps, mark_holds
from protocol.snapshot import domain_log, when
from protocol.standing import LAST
from protocol.streaks import entry_moments
from protocol.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from datetime import datetime
    from typing import TypeVar

    from protocol.entities import Attempt, Pause, ProximalGoal, QuickReview, Schedule
    from protocol.moments import Moment, Now
    from protocol.settled import Settled
    from protocol.snapshot import DomainLog, Snapshot

    _Entity = TypeVar("_Entity")


def holds(before: Snapshot, after: Snapshot, now: Now) -> bool:
    """Whether the settled part of `before` still holds for `after`, the same recent part after some changes, as of now.

    Careful rather than clever: where it says no, a fold over everything may still come to the same figures.
    """
    return _entities_hold(before, after) and all(_figures_hold(domain_log(after, domain), now) for domain in after.domains.values())


def reaches(snapshot: Snapshot, domain_id: str, at: Moment) -> bool:
    """Whether the goal that serves a domain at a moment is among the goals listed, or none is."""
    settled = snapshot.settled.get(domain_id)
    return settled is None or _serves((goal for goal in snapshot.goals.values() if goal.domain_id == domain_id), settled, at)


def _entities_hold(before: Snapshot, after: Snapshot) -> bool:
    changed = _Changes(before)
    return (
        all(map(changed.attempt, _versions(before.attempts, after.attempts)))
        and all(changed.event(one.domain_id, when(one)) for one in _versions(before.experiences, after.experiences))
        and all(changed.event(one.domain_id, when(one)) for one in _versions(before.measurements, after.measurements))
        and all(map(changed.goal, _versions(before.goals, after.goals)))
        and all(changed.review(one, after.attempts) for one in _versions(before.reviews, after.reviews))
        and all(one.day.toordinal() >= changed.latest or not mark_holds(one) for one in _versions(before.marks, after.marks))
        and all(changed.pause(*pair) for pair in _pairs(before.pauses, after.pauses))
        and all(map(changed.schedule, _versions(before.schedules, after.schedules)))
    )


def _pairs(before: Mapping[str, _Entity], after: Mapping[str, _Entity]) -> Iterator[tuple[_Entity | None, _Entity | None]]:
    """What each entity that differs was and is."""
    for key in before.keys() | after.keys():
        was, is_now = before.get(key), after.get(key)
        if was is not is_now and was != is_now:
            yield was, is_now


def _versions(before: Mapping[str, _Entity], after: Mapping[str, _Entity]) -> Iterator[_Entity]:
    return (one for pair in _pairs(before, after) for one in pair if one is not None)


class _Changes:
    """Judges what changed, one version of an entity at a time: neither the old nor the new one may touch what is settled."""

    def __init__(self, before: Snapshot) -> None:
        self._before = before
        untils = [one.process.until for one in before.settled.values()]
        self.latest, self._floor = max(untils, default=0), min(untils, default=0)
        self._newest_old: dict[str, tuple[datetime, str] | None] = {}

    def event(self, domain_id: str, key: tuple[object, str]) -> bool:
        """Whether an event sorts after the settled ones."""
        settled = self._before.settled.get(domain_id)
        return settled is None or settled.cut is None or key > settled.cut

    def attempt(self, one: Attempt) -> bool:
        if one.outcome is None:
            return True
        if one.imported:
            past = self._before.settled[one.domain_id].past if one.domain_id in self._before.settled else None
            return past is None or when(one) > past
        is_after = self.event(one.domain_id, when(one)) and one.at.logical_date.toordinal() >= self._until(one.domain_id)
        return is_after and self._is_after_old(one)

    def _is_after_old(self, one: Attempt) -> bool:
        """Whether it sorts after all listed entries of its domain that have had their part in the settled days."""
        domain_id = one.domain_id
        if domain_id not in self._newest_old:
            until, listed = self._until(domain_id), self._before.attempts.values()
            old = (when(other) for other in listed if other.domain_id == domain_id and _lies_in(other, until))
            self._newest_old[domain_id] = max(old, default=None)
        newest = self._newest_old[domain_id]
        return newest is None or when(one) > newest

    def goal(self, goal: ProximalGoal) -> bool:
        known = self._before.goals.get(goal.id)
        if known is not None and known.domain_id != goal.domain_id:
            return False
        settled, due = self._before.settled.get(goal.domain_id), due_date(goal)
        until = self._until(goal.domain_id)
        if goal.passed is None or due is None:
            return True
        if min(goal.passed.logical_date, due).toordinal() < until:
            return False
        listed = [one for one in self._before.goals.values() if one.domain_id == goal.domain_id and one.passed is not None]
        older = [gate_order(one) for one in listed if _lies_before(one, until)]
        if settled is not None:
            older += sorted(map(gate_order, listed))[:1] if settled.goals.passed else []
            if goal.id in settled.goals.strays or (settled.cut is not None and goal.passed.occurred_at <= settled.cut[0]):
                return False
        return all(gate_order(goal) > key for key in older)

    def review(self, review: QuickReview, attempts: Mapping[str, Attempt]) -> bool:
        if review.attempt_id is None:
            return True
        attempt = attempts.get(review.attempt_id) or self._before.attempts.get(review.attempt_id)
        if attempt is None or attempt.domain_id != review.domain_id:
            return False
        return attempt.at.logical_date.toordinal() >= self._until(attempt.domain_id)

    def schedule(self, schedule: Schedule) -> bool:
        return schedule.since.toordinal() >= self._until(schedule.domain_id)

    def pause(self, was: Pause | None, is_now: Pause | None) -> bool:
        """Whether a pause covers the settled days that it covered before."""
        covered = [_covered(one, self._until(one.domain_id)) for one in (was, is_now) if one is not None]
        if was is None or is_now is None or was.domain_id != is_now.domain_id:
            return not any(covered)
        return covered[0] == covered[1]

    def _until(self, domain_id: str) -> int:
        """The first day of a domain that is not settled; a new one begins where marks are still listed."""
        settled = self._before.settled.get(domain_id)
        return self._floor if settled is None else settled.process.until


def _lies_in(attempt: Attempt, until: int) -> bool:
    return not attempt.imported and in_time(attempt) and attempt.at.logical_date.toordinal() < until


def _lies_before(goal: ProximalGoal, until: int) -> bool:
    due = due_date(goal)
    return goal.passed is not None and due is not None and min(goal.passed.logical_date, due).toordinal() < until


def _covered(pause: Pause, until: int) -> range:
    return range(pause.began.toordinal(), until if pause.ended is None else min(pause.ended.toordinal() + 1, until))


def _figures_hold(log: DomainLog, now: Now) -> bool:
    """Whether what stays listed of a domain reaches back as far as its figures look."""
    settled = log.settled
    if settled is None:
        return True
    tried = sum(1 for one in log.attempts if one.attempted)
    reviews, goals = [when(one) for one in log.reviews], [when(one) for one in log.goals]
    until = settled.process.until
    return (
        settled.base <= now.today.toordinal()
        and settled.baseline == log.domain.baseline_strength
        and (tried >= LAST or not settled.totals.attempts)
        and (settled.review is None or max(reviews, default=settled.review) > settled.review)
        and (settled.goals.newest is None or max(goals, default=settled.goals.newest) > settled.goals.newest)
        and _serves(log.goals, settled, now.moment)
        and is_told(log.attempts, now.today, settled.tallies)
        and not any(jump.first < until <= jump.end for jump in jumps(entry_moments(log)))
    )


def _serves(goals: Iterable[ProximalGoal], settled: Settled, at: Moment) -> bool:
    if not settled.goals.passed:
        return True
    first = min((gate_order(goal) for goal in goals if goal.passed is not None), default=None)
    return first is not None and first[0] <= at.occurred_at
