"""The four sources of self-efficacy (Bandura 1977): how many experiences of each lie in the last 28 logical days (spec 3)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from protocol.vocabulary import Source

if TYPE_CHECKING:
    from datetime import date

    from protocol.moments import Moment
    from protocol.snapshot import DomainLog

BALANCE_DAYS = 28


def source_counts(log: DomainLog, today: date) -> dict[Source, int]:
    """Counts per source, mastery first because it is the strongest; every attempt is one, a skipped entry is none."""
    counts = dict.fromkeys(Source, 0)
    counts[Source.MASTERY] = sum(1 for one in log.attempts if one.attempted and _recent(one.at, today))
    for one in log.experiences:
        if _recent(one.at, today):
            counts[one.source] += 1
    return counts


def _recent(at: Moment, today: date) -> bool:
    return 0 <= today.toordinal() - at.logical_date.toordinal() < BALANCE_DAYS
