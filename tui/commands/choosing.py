"""Which domain and which entry a command is about."""

from __future__ import annotations

from protocol.deciding.common import RefusedError
from protocol.entry import named_domain
from protocol.snapshot import focused_domain, newest_attempt
from protocol.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from protocol.entities import Attempt, Domain
    from protocol.snapshot import Snapshot


def chosen(snapshot: Snapshot, asked: str | None) -> Domain:
    """The domain that `--domain` names, without it the one in front. Raises `ProtocolError`."""
    if asked is None and snapshot.domains and focused_domain(snapshot) is None:
        raise RefusedError("No active domain", "No domain is active; take one up again: smallwins resume")
    return named_domain(snapshot, asked)


def latest_attempt(snapshot: Snapshot, asked: str | None) -> Attempt:
    """The newest attempt of the chosen domain; a skipped entry is none. Raises `ProtocolError`."""
    attempt = newest_attempt(snapshot, chosen(snapshot, asked).id)
    if attempt is None:
        raise RefusedError("No attempt", 'There is no attempt yet; log one first: smallwins log achieved "what a camera would have seen"')
    return attempt
