"""What is said where no domain is in front."""

from __future__ import annotations

from typing import Final

from screens.live import Live

ALL_WAIT: Final = "No domain is active. Take one up in the list of domains (d on the dashboard), or name another in step 1."


def no_domain(live: Live) -> str:
    """Where to begin; and where domains are on record and all of them wait, how to take one up."""
    return ALL_WAIT if live.current().domains else live.coaching.dashboard.no_domain
