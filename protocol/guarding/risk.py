"""Whether a domain is one of those in which stopping or starting suddenly can be dangerous (spec 7.4)."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from protocol.entities import Domain


def is_at_risk(domain: Domain) -> bool:
    """Whether its wording speaks of such a thing."""
    return any(speaks_of_risk(text) for text in (domain.behaviour, domain.context, domain.why) if text)


@lru_cache(maxsize=256)
def speaks_of_risk(text: str) -> bool:
    """Whether a text does."""
    # The word lists take time to load, which is spent only where there are words.
    from protocol.detectors.risk import risky

    return risky(text)
