"""The four sources of self-efficacy (Bandura 1977): how many experiences of each lie in the last 28 logical days (spec 3)."""

from __future__ import annotations

from protocol.moments import day_of
from protocol.typed import TYPE_CHECKING
from protocol.vocabulary import Source

if TYPE_CHECKING:
    from datetime import date

    from protocol.snapshot import DomainLog

BALANCE_DAYS = 28


def source_counts(log: DomainLog, today: date) -> dict[Source, int]:
    """Counts per source, mastery first because it is the strongest; every attempt is one, a skipped entry is none."""
    counts = dict.fromkeys(Source, 0)
    counts[Source.MASTERY] = sum(1 for one in log.attempts if one.attempted and _recent(day_of(one.at), today))
    for one in log.experiences:
        if _recent(day_of(one.at), today):
            counts[one.source] += 1
    if log.settled is not None:
        counts[Source.MASTERY] += sum(tally.attempts for day, tally in log.settled.tallies if _recent(day, today))
        for day, source, count in log.settled.experiences:
            counts[source] += count if _recent(day, today) else 0
    return counts


def _recent(day: int, today: date) -> bool:
    return 0 <= today.toordinal() - day < BALANCE_DAYS
