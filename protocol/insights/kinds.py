"""The insights there are, and what all of them are made of."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from protocol.snapshot import domain_log, when
from protocol.typed import NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from protocol.entities import ArousalAppraisal, Domain, EfficacyMeasurement, EfficacyScale
    from protocol.snapshot import DomainLog, Snapshot
    from protocol.vocabulary import Outcome


class Insight(StrEnum):
    """One panel each, in the order in which they are walked."""

    BELIEF = "belief"
    LADDER = "ladder"
    CONFIDENCE = "confidence"
    CAUSES = "causes"
    SOURCES = "sources"
    AROUSAL = "arousal"
    TWEAKS = "tweaks"
    EFFORT = "effort"
    DAYS = "days"


class Material(NamedTuple):
    """What the insights of one domain are read from, on a logical day. `appraisals` and `measurements` are oldest first.

    With `log.settled` the older rows are not listed: figures that need them tell of the newer ones only.
    Measurements and scales are all there; `log.measurements` are those that are not settled.
    """

    log: DomainLog
    appraisals: tuple[ArousalAppraisal, ...]
    today: date
    measurements: tuple[EfficacyMeasurement, ...] = ()
    scales: tuple[EfficacyScale, ...] = ()

    @property
    def outcomes(self) -> Mapping[str, Outcome]:
        """What came of each attempt, by its id."""
        return {one.id: one.outcome for one in self.log.attempts if one.outcome is not None}


def material(snapshot: Snapshot, domain: Domain, today: date) -> Material:
    """The material of one domain."""
    mine = (one for one in snapshot.appraisals.values() if one.domain_id == domain.id)
    appraisals = tuple(sorted(mine, key=lambda one: (one.at.occurred_at, one.id)))
    measurements = tuple(sorted((one for one in snapshot.measurements.values() if one.domain_id == domain.id), key=when))
    scales = tuple(one for one in snapshot.scales.values() if one.domain_id == domain.id)
    return Material(domain_log(snapshot, domain), appraisals, today, measurements, scales)
