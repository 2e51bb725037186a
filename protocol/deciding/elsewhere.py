"""The decision about what another program recorded: all of it is put, or none."""

from __future__ import annotations

from protocol.deciding.common import Decision, RefusedError, find, words
from protocol.elsewhere import PROGRAMS
from protocol.entities import Attempt, Domain, Pause
from protocol.typed import TYPE_CHECKING
from protocol.vocabulary import DomainStatus

if TYPE_CHECKING:
    from protocol.changes import PastDomain, PastEntry, RecordHistory
    from protocol.entities import Entity
    from protocol.moments import Now
    from protocol.snapshot import Snapshot


def record(snapshot: Snapshot, change: RecordHistory, now: Now) -> Decision:
    """The domains and entries that are not on record yet. One that is stays as it is, whatever was changed about it since.

    New domains wait in the parked list: one at a time is in focus, and which one is for the person to say.
    """
    if change.source not in PROGRAMS:
        raise RefusedError("Unknown program", "Say which program it is from: " + ", ".join(PROGRAMS) + ".")
    puts: list[Entity] = []
    domains = dict(snapshot.domains)
    for new in change.domains:
        if new.id not in domains:
            domains[new.id] = domain = _domain(new, now)
            puts += [domain, Pause(domain.id, domain.id, domain.status, now.today)]
    known = set(snapshot.attempts)
    for entry in change.entries:
        if entry.id not in known:
            known.add(entry.id)
            find(domains, entry.domain_id, "domain")
            puts.append(_attempt(entry, change.source, now))
    return Decision(tuple(puts), change.id, lot=change.id)


def _domain(new: PastDomain, now: Now) -> Domain:
    return Domain(
        id=new.id,
        at=now.moment,
        behaviour=words("domain.behaviour", new.behaviour),
        why=words("domain.why", new.why, optional=True),
        status=DomainStatus.ARCHIVED if new.is_archived else DomainStatus.PARKED,
    )


def _attempt(entry: PastEntry, source: str, now: Now) -> Attempt:
    if entry.at.occurred_at > now.instant:
        raise RefusedError("In the future", "What lies ahead is no history; import it once it has happened.")
    return Attempt(
        id=entry.id,
        domain_id=entry.domain_id,
        at=entry.at,
        recorded_at=now.instant,
        recorded_on=now.today,
        outcome=entry.outcome,
        imported=source,
        note=words("attempt.note", entry.note, optional=True),
    )
