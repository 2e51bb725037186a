"""The one thing the guard rails have to say about a domain now, and how often each of them may speak (spec 4, 7.3).

All of it is advice. On a day on which something acute was written nothing is said; see `protocol.guarding.heavy`.
"""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Final

from protocol.dip import in_dip, is_told
from protocol.guarding.automaticity import runs_by_itself
from protocol.guarding.dip_episode import low_effort
from protocol.guarding.heavy import heavy_lately, is_quiet, suggests_professional
from protocol.guarding.owning import LAST, owning
from protocol.snapshot import domain_log
from protocol.vocabulary import DomainStatus, Outcome

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from protocol.entities import Domain
    from protocol.hints import Shown
    from protocol.moments import Now
    from protocol.settled import Tally
    from protocol.snapshot import DomainLog, Snapshot


class Notice(StrEnum):
    """What a guard rail has to say; the first that holds goes first. The value is the name of the hint."""

    STRAIN = "strain"
    DIP = "dip"
    LOW_EFFORT = "low_effort"
    AUTOMATIC = "automatic"
    UNOWNED = "unowned"
    OVERLOAD = "overload"


EVERY_DAYS: Final[Mapping[Notice, int]] = {
    Notice.DIP: 7,
    Notice.LOW_EFFORT: 7,
    Notice.AUTOMATIC: 14,
    Notice.UNOWNED: 14,
    Notice.OVERLOAD: 7,
}
"""Logical days from one showing to the next; within the day of a showing it stays. The dip and the overload are the protocol's, the rest
is our choice. How often strain is spoken of follows from the record alone."""


def notice(snapshot: Snapshot, domain: Domain, now: Now, shown: Shown) -> Notice | None:
    """What is to be said about a domain on this logical day, None for nothing: one thing a day, so that one put away is not followed up."""
    if is_quiet(snapshot, now):
        return None
    today = {one for one in EVERY_DAYS if shown.days_since(one, now.today) == 0}
    told = (one for one in holding(snapshot, domain, now) if may_speak(one, now, shown))
    return next((one for one in told if not today or one in today or one not in EVERY_DAYS), None)


def may_speak(one: Notice, now: Now, shown: Shown) -> bool:
    """Whether a notice is neither muted nor was shown too short a while ago."""
    days = shown.days_since(one, now.today)
    return not shown.is_muted(one, now.today) and (one not in EVERY_DAYS or not days or days >= EVERY_DAYS[one])


def holding(snapshot: Snapshot, domain: Domain, now: Now) -> Iterator[Notice]:
    """The notices whose rule holds, whatever was shown before. What the recent part of a record cannot tell is not among them."""
    log = domain_log(snapshot, domain)
    rules: Mapping[Notice, Callable[[], bool]] = {
        Notice.STRAIN: lambda: suggests_professional(snapshot, now),
        Notice.DIP: lambda: _dips(log, now) and not heavy_lately(snapshot, now),
        Notice.LOW_EFFORT: lambda: _is_told(log, now) and low_effort(log.attempts, now.today, _tallies(log)),
        Notice.AUTOMATIC: lambda: runs_by_itself(snapshot, domain, now),
        Notice.UNOWNED: lambda: owns_elsewhere(log),
        Notice.OVERLOAD: lambda: sum(1 for one in snapshot.domains.values() if one.status is DomainStatus.ACTIVE) > 1,
    }
    return (one for one, holds in rules.items() if holds())


def owns_elsewhere(log: DomainLog) -> bool:
    """Whether the last ten wins are mostly credited elsewhere; False where they are not all at hand."""
    listed = sum(1 for one in log.attempts if one.outcome is Outcome.ACHIEVED)
    if listed < LAST and log.settled is not None and log.settled.totals.achieved:
        return False
    return owning(log.attempts).is_mostly_elsewhere


def _dips(log: DomainLog, now: Now) -> bool:
    return _is_told(log, now) and in_dip(log.attempts, now.today, _tallies(log))


def _is_told(log: DomainLog, now: Now) -> bool:
    return is_told(log.attempts, now.today, _tallies(log))


def _tallies(log: DomainLog) -> tuple[tuple[int, Tally], ...]:
    return log.settled.tallies if log.settled is not None else ()
