"""Whether anything is said of streaks: not on a day of heavy words, and not for a domain that is better gone at with a professional."""

from __future__ import annotations

from typing import TYPE_CHECKING

from protocol.guarding.heavy import is_quiet
from protocol.guarding.risk import is_at_risk

if TYPE_CHECKING:
    from protocol.entities import Domain
    from protocol.moments import Now
    from protocol.snapshot import Snapshot


def streak_is_told(snapshot: Snapshot, domain: Domain | None, now: Now, *, at_risk_too: bool = False) -> bool:
    """Whether the streaks of a domain are shown on this logical day (spec 7.2, 7.4); `at_risk_too` is what the person prefers."""
    return not is_quiet(snapshot, now) and (domain is None or at_risk_too or not is_at_risk(domain))
