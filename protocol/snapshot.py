"""Everything on record at one instant, and one domain's share of it: the values that rules read and screens draw."""

from __future__ import annotations

from types import MappingProxyType

from protocol.typed import TYPE_CHECKING, NamedTuple
from protocol.vocabulary import AttemptState, DomainStatus, Outcome

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from datetime import datetime
    from typing import TypeVar

    from protocol.entities import (
        ArousalAppraisal,
        Attempt,
        AutomaticityMeasurement,
        Correction,
        DayMark,
        Domain,
        EfficacyMeasurement,
        EfficacyScale,
        Experience,
        GoalRevision,
        Pause,
        ProximalGoal,
        QuickReview,
        Schedule,
        SelfTalkScript,
        TraitMeasurement,
        VicariousModel,
    )
    from protocol.settled import Settled

    _Entry = Attempt | QuickReview | Experience | EfficacyMeasurement | AutomaticityMeasurement | TraitMeasurement | ProximalGoal
    _Dated = TypeVar("_Dated", VicariousModel, SelfTalkScript, QuickReview, ArousalAppraisal)


class Snapshot(NamedTuple):
    """All entities by kind and id. Nothing in it is ever changed; a new one replaces it.

    With `settled` it is the recent part of a record: what is older stands there, by domain, as the states that the figures go on from.
    """

    domains: Mapping[str, Domain]
    goals: Mapping[str, ProximalGoal]
    revisions: Mapping[str, GoalRevision]
    attempts: Mapping[str, Attempt]
    appraisals: Mapping[str, ArousalAppraisal]
    models: Mapping[str, VicariousModel]
    scripts: Mapping[str, SelfTalkScript]
    reviews: Mapping[str, QuickReview]
    experiences: Mapping[str, Experience]
    measurements: Mapping[str, EfficacyMeasurement]
    marks: Mapping[str, DayMark]
    pauses: Mapping[str, Pause]
    schedules: Mapping[str, Schedule]
    scales: Mapping[str, EfficacyScale]
    automaticity: Mapping[str, AutomaticityMeasurement]
    traits: Mapping[str, TraitMeasurement]
    corrections: Mapping[str, Correction]
    settled: Mapping[str, Settled] = MappingProxyType({})


EMPTY = Snapshot({}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {})


class DomainLog(NamedTuple):
    """What the rules need to know of one domain. Attempts are closed ones, ordered by (`occurred_at`, id).

    `imported` are the entries of other programs in the same order: no rule goes by them, they are only counted.

    With `settled`, what is older is not listed and stands there.
    """

    domain: Domain
    goals: tuple[ProximalGoal, ...] = ()
    attempts: tuple[Attempt, ...] = ()
    reviews: tuple[QuickReview, ...] = ()
    experiences: tuple[Experience, ...] = ()
    measurements: tuple[EfficacyMeasurement, ...] = ()
    marks: tuple[DayMark, ...] = ()
    pauses: tuple[Pause, ...] = ()
    schedules: tuple[Schedule, ...] = ()
    settled: Settled | None = None
    imported: tuple[Attempt, ...] = ()

    @property
    def reviewed_ids(self) -> frozenset[str]:
        """The ids of the attempts that have a quick review."""
        return frozenset(review.attempt_id for review in self.reviews if review.attempt_id is not None)


def domain_log(snapshot: Snapshot, domain: Domain) -> DomainLog:
    """The share of one domain. Measurements stay in a snapshot when they are settled, and are then no part of this."""
    mine = domain.id
    settled = snapshot.settled.get(mine)
    cut = settled.cut if settled is not None else None
    return DomainLog(
        domain=domain,
        goals=tuple(goal for goal in snapshot.goals.values() if goal.domain_id == mine),
        attempts=closed_attempts(snapshot, mine),
        reviews=tuple(review for review in snapshot.reviews.values() if review.domain_id == mine),
        experiences=tuple(one for one in snapshot.experiences.values() if one.domain_id == mine),
        measurements=tuple(one for one in snapshot.measurements.values() if one.domain_id == mine and (cut is None or when(one) > cut)),
        marks=tuple(snapshot.marks.values()),
        pauses=tuple(pause for pause in snapshot.pauses.values() if pause.domain_id == mine),
        schedules=tuple(one for one in snapshot.schedules.values() if one.domain_id == mine),
        settled=settled,
        imported=imported_entries(snapshot, mine),
    )


def closed_attempts(snapshot: Snapshot, domain_id: str) -> tuple[Attempt, ...]:
    """The domain's attempts and skipped entries with an outcome, oldest first; without those of other programs."""
    return _closed(snapshot, lambda one: one.domain_id == domain_id and not one.imported)


def imported_entries(snapshot: Snapshot, domain_id: str) -> tuple[Attempt, ...]:
    """The domain's entries that other programs recorded, oldest first."""
    return _closed(snapshot, lambda one: one.domain_id == domain_id and bool(one.imported))


def _closed(snapshot: Snapshot, wanted: Callable[[Attempt], bool]) -> tuple[Attempt, ...]:
    return tuple(sorted((one for one in snapshot.attempts.values() if one.outcome is not None and wanted(one)), key=when))


def entry_count(snapshot: Snapshot, domain_id: str) -> int:
    """How many attempts and skipped entries a domain has, those of other programs and settled ones included."""
    settled = snapshot.settled.get(domain_id)
    listed = sum(1 for one in snapshot.attempts.values() if one.domain_id == domain_id and one.outcome is not None)
    counted = (settled.totals, settled.imported) if settled is not None else ()
    return listed + sum(one.attempts + one.skipped for one in counted if one is not None)


def when(entry: _Entry) -> tuple[datetime, str]:
    """The order of the log: (`occurred_at`, id)."""
    return entry.at.occurred_at, entry.id


def focused_domain(snapshot: Snapshot) -> Domain | None:
    """The active domain that was put in front last, None when there is none."""
    active = (one for one in snapshot.domains.values() if one.status is DomainStatus.ACTIVE)
    return max(active, key=lambda one: (one.focused_at or one.at.occurred_at, one.id), default=None)


def newest_attempt(snapshot: Snapshot, domain_id: str, *, skipped: bool = False) -> Attempt | None:
    """The domain's newest attempt, with `skipped` also a skipped entry."""
    found = closed_attempts(snapshot, domain_id)
    return next((one for one in reversed(found) if skipped or one.outcome is not Outcome.NOT_ATTEMPTED), None)


def open_attempt(snapshot: Snapshot, domain_id: str) -> Attempt | None:
    """The attempt that was begun and has no outcome yet, the newest if there are several."""
    begun = (
        one
        for one in snapshot.attempts.values()
        if one.domain_id == domain_id and one.outcome is None and one.state is not AttemptState.CANCELLED
    )
    return max(begun, key=when, default=None)


def newest_unreviewed(snapshot: Snapshot, domain_id: str) -> Attempt | None:
    """The newest attempt or skipped entry that has no review yet."""
    reviewed = {review.attempt_id for review in snapshot.reviews.values()}
    found = closed_attempts(snapshot, domain_id)
    return next((one for one in reversed(found) if one.id not in reviewed), None)


def current_model(snapshot: Snapshot, domain_id: str) -> VicariousModel | None:
    """The domain's one vicarious model, None before step 6."""
    mine = (one for one in snapshot.models.values() if one.domain_id == domain_id and not one.archived)
    return newest(mine)


def current_script(snapshot: Snapshot, domain_id: str) -> SelfTalkScript | None:
    """The domain's self-talk script, None before step 7."""
    mine = (one for one in snapshot.scripts.values() if one.domain_id == domain_id and not one.archived)
    return newest(mine)


def current_scale(snapshot: Snapshot, domain_id: str) -> EfficacyScale | None:
    """The domain's ladder in its newest version, None before there is one."""
    mine = (one for one in snapshot.scales.values() if one.domain_id == domain_id)
    return max(mine, key=lambda one: (one.version, one.at.occurred_at, one.id), default=None)


def ratings_of(snapshot: Snapshot, scale: EfficacyScale) -> tuple[EfficacyMeasurement, ...]:
    """The ratings of one version of a ladder, oldest first: those that may be compared."""
    return tuple(sorted((one for one in snapshot.measurements.values() if one.scale_id == scale.id), key=when))


def newest(found: Iterable[_Dated]) -> _Dated | None:
    """The newest of some entities by (`occurred_at`, id)."""
    return max(found, key=lambda one: (one.at.occurred_at, one.id), default=None)
