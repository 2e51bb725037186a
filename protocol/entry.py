"""From a quick-log line to the change it asks for: the same for the shell's words and the box on the dashboard."""

from __future__ import annotations

from protocol.attempt_changes import UNPLACED, LogAttempt
from protocol.errors import ProtocolError
from protocol.snapshot import focused_domain
from protocol.typed import TYPE_CHECKING
from protocol.visible import quoted
from protocol.vocabulary import Cause

if TYPE_CHECKING:
    from protocol.entities import Domain
    from protocol.moments import Now
    from protocol.quicklog import QuickLog
    from protocol.snapshot import Snapshot


_ID_PIECE, _NAMED = 6, 4
"""How much of an id is enough to name a domain by, and how many are named in an error."""


class NoDomainError(ProtocolError):
    """There is no domain to act on, or the one that was named cannot be told from others."""


def named_domain(snapshot: Snapshot, name: str | None) -> Domain:
    """The domain that is meant: the one in front without a name, else by id, by either end of an id, or by a piece of its behaviour.

    Raises `NoDomainError` when there is none or more than one.
    """
    if name is None:
        focused = focused_domain(snapshot)
        if focused is None:
            raise NoDomainError(
                "No domain", 'There is no active domain yet. Begin one: smallwins domain "what you want to become effective at"'
            )
        return focused
    if name in snapshot.domains:
        return snapshot.domains[name]
    sought = name.casefold().strip()
    found = [one for one in snapshot.domains.values() if sought and _means(one, sought)]
    if len(found) == 1:
        return found[0]
    if found:
        names = ", ".join(f"{quoted(one.behaviour)} ({one.id[-_ID_PIECE:]})" for one in found[:_NAMED])
        raise NoDomainError("Which domain", f"{len(found)} domains match: {names}. Give more of its words, or the end of its id.")
    raise NoDomainError("Which domain", f"No domain matches {quoted(name)}. Give a piece of its behaviour, or the end of its id.")


def _means(domain: Domain, sought: str) -> bool:
    by_id = len(sought) >= _ID_PIECE and (domain.id.startswith(sought) or domain.id.endswith(sought))
    return by_id or sought in domain.behaviour.casefold()


def attempt_change(line: QuickLog, key: str, domain: Domain | None, now: Now) -> LogAttempt:
    """The change that a quick-log line asks for; `key` is its id. Raises `WhenError` for a time that cannot be read.

    Without a domain it is one for `protocol.deciding.unplaced`, where the record cannot be read.
    """
    at = None
    if line.at is not None:
        # Only who gives a time pays for reading it.
        from protocol.when import parse_past

        at = parse_past(line.at, now)
    return LogAttempt(
        id=key,
        domain_id=domain.id if domain is not None else UNPLACED,
        outcome=line.outcome,
        effort=line.effort,
        difficulty=line.difficulty,
        evidence=line.evidence,
        cause=line.cause or Cause.UNSPECIFIED,
        acknowledgement=line.acknowledgement,
        at=at,
    )
