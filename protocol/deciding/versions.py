"""The decision about a text that was worded on two machines at once."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from protocol.deciding.common import Decision, RefusedError, find, words
from protocol.text import LIMITS, field
from protocol.versions import of_kind

if TYPE_CHECKING:
    from protocol.changes import TakeVersion
    from protocol.moments import Now
    from protocol.snapshot import Snapshot


def take(snapshot: Snapshot, change: TakeVersion, _now: Now) -> Decision:
    """One of the wordings; the others count as answered by it."""
    entry = find(of_kind(snapshot, change.kind), change.about, change.kind)
    key, shows = f"{change.kind}.{change.field}", getattr(entry, change.field, None)
    if key not in LIMITS or type(shows) is not type(change.text):
        raise RefusedError("No text", "This version does not know that text. Update smallwins, then try again.")
    text = words(key, change.text, optional=True) if isinstance(change.text, str) else tuple(field(key, one) for one in change.text)
    said: dict[str, Any] = {change.field: text}
    return Decision((entry._replace(**said),), change.about, stated=frozenset(said))
