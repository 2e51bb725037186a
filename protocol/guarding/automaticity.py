"""When `automatic` is offered (spec 4.3): by one's own answers over time and by what was done. It is offered, never set.

The four items are those of the SRBAI (Gardner et al. 2012), each 1-7; the rule is our choice, unvalidated.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from protocol.measuring.automaticity import automaticity_of, automaticity_ratings
from protocol.snapshot import domain_log
from protocol.streaks import NO_TOTALS, Verdict, process_streak, totals
from protocol.typed import NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date

    from protocol.entities import Domain
    from protocol.moments import Now
    from protocol.snapshot import Snapshot
    from protocol.streaks import OpportunityVerdict, Totals

MEAN: Final = 5.0
"""The mean of the items, 1-7, that both measurements have to reach."""
APART_DAYS: Final = 14
ENACTMENTS: Final = 21
"""Times it was done, in whole or in part."""
WINDOW_DAYS: Final = 28


class Answered(NamedTuple):
    """One measurement of automaticity: its logical day, and the mean of the items, 1-7."""

    day: date
    mean: float


def offers_automatic(answered: Iterable[Answered], done: Totals, opportunities: Sequence[OpportunityVerdict], today: date) -> bool:
    """Whether the rule is met as of a logical day. `opportunities` reach back `WINDOW_DAYS` or to the beginning."""
    if not holds_over_time(answered) or done.achieved + done.partly < ENACTMENTS:
        return False
    near = [one.verdict for one in opportunities if 0 <= (today - one.day).days < WINDOW_DAYS]
    return bool(near) and 5 * near.count(Verdict.KEPT) >= 4 * len(near)


def holds_over_time(answered: Iterable[Answered]) -> bool:
    """Whether the newest measurement reaches the mean, and so does every one back to one that lies 14 days before it."""
    ordered = sorted(answered, key=lambda one: one.day, reverse=True)
    for one in ordered:
        if one.mean < MEAN:
            return False
        if (ordered[0].day - one.day).days >= APART_DAYS:
            return True
    return False


def runs_by_itself(snapshot: Snapshot, domain: Domain, now: Now) -> bool:
    """Whether `automatic` can be offered for a domain; False as well where the recent part of a record does not reach back far enough."""
    answered = [Answered(one.at.logical_date, automaticity_of(one)) for one in automaticity_ratings(snapshot, domain.id)]
    if not holds_over_time(answered):
        return False
    log = domain_log(snapshot, domain)
    if log.settled is not None and log.settled.process.until > now.today.toordinal() - WINDOW_DAYS + 1:
        return False
    done = totals(log.attempts, log.settled.totals if log.settled is not None else NO_TOTALS)
    return offers_automatic(answered, done, process_streak(log, now.today).opportunities, now.today)
