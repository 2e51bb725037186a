"""What is said where no domain is in front."""

from __future__ import annotations

from typing import Final

from screens.live import Live

ALL_WAIT: Final = "No domain is active. Take one up in the list of domains (d on the dashboard), or name another in step 1."


def nothing_here(live: Live) -> str:
    """The same on a page that has no choice of its own: with the key that begins."""
    return no_domain(live) if live.current().domains else f"{no_domain(live)} {live.coaching.dashboard.begin}"


def no_domain(live: Live) -> str:
    """Where to begin; and where domains are on record and all of them wait, how to take one up."""
    return ALL_WAIT if live.current().domains else live.coaching.dashboard.no_domain
