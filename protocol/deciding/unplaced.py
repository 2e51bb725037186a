"""Decisions about an entry that is made where the record cannot be read, as in a sealed store without its passphrase.

What needs no record is decided when the entry is made. Its domain and its goal are decided by who reads the record later, from what stood
on it when the entry was made: the entry is the one that it would have been then.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from protocol.attempt_changes import UNPLACED
from protocol.deciding.attempts import acknowledged, at_goal, closed_by, in_reach, prefilled
from protocol.entities import Attempt
from protocol.entry import NoDomainError, named_domain
from protocol.snapshot import focused_domain
from protocol.typed import NamedTuple

if TYPE_CHECKING:
    from protocol.changes import LogAttempt
    from protocol.entities import Domain
    from protocol.moments import Now
    from protocol.snapshot import Snapshot

_TO_BE_FILLED_IN = "..."


class Placed(NamedTuple):
    """An entry with its domain and goal. `is_as_asked` tells that it names no domain, or one that there was."""

    entry: Attempt
    is_as_asked: bool


def unplaced(change: LogAttempt, now: Now) -> Attempt:
    """The entry of a log, as far as it can be told without the record. Raises `ProtocolError` as the log itself would.

    One that takes the prefilled acknowledgement is acknowledged and has no sentence yet.
    """
    at = in_reach(change.at or now.moment, now)
    entry = closed_by(change, Attempt(change.id, UNPLACED, at, now.instant, now.today))
    if change.acknowledgement is None:
        return entry
    sentence = change.acknowledgement.strip()
    found = acknowledged(entry, sentence or _TO_BE_FILLED_IN, "", now)
    return found if sentence else found._replace(acknowledgement="")


def placed(snapshot: Snapshot, entry: Attempt, asked: str) -> Placed | None:
    """The entry in the domain that was asked for, in the one in front where that is none; None while no domain is in front."""
    found = _named(snapshot, asked)
    domain = found or focused_domain(snapshot)
    if domain is None:
        return None
    entry = at_goal(snapshot, entry._replace(domain_id=domain.id))
    if entry.acknowledged and not entry.acknowledgement:
        entry = entry._replace(acknowledgement=prefilled(snapshot, entry))
    return Placed(entry, is_as_asked=found is not None or not asked)


def _named(snapshot: Snapshot, asked: str) -> Domain | None:
    try:
        return named_domain(snapshot, asked) if asked else None
    except NoDomainError:
        return None
