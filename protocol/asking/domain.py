"""Step 1: what is on record beside the wording of a domain, and the change that its wording comes to."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from protocol.asking.nudging import about_domain
from protocol.changes import DefineDomain, RewordDomain
from protocol.guarding.risk import speaks_of_risk
from protocol.moments import wall_time
from protocol.steps import Step

if TYPE_CHECKING:
    from protocol.asking.hearer import Hearer
    from protocol.asking.nudging import Nudge
    from protocol.entities import Domain

WORDS: Final = ("behaviour", "context", "why")


def facts(domain: Domain, hearer: Hearer) -> list[str]:
    """What is on record beside the wording and not asked again."""
    coaching = hearer.coaching
    begun = wall_time(domain.at.occurred_at, domain.at.utc_offset_min)
    found = [f"{coaching.step(Step.MICRO_DOMAIN).field('created_at').label} {begun:%a %d %b %Y}", coaching.label(domain.status)]
    if domain.baseline_strength is not None:
        found.append(f"your first rating: {domain.baseline_strength} of 100")
    return found


def nudge_about(change: DefineDomain, reworded: Domain | None, hearer: Hearer) -> Nudge | None:
    """What new words may mean beyond one act; about words on record there is nothing to say."""
    said = change.behaviour.strip(), change.context.strip()
    known = reworded is not None and said == (reworded.behaviour, reworded.context)
    return None if known else about_domain(hearer, *said)


def warnings(change: DefineDomain, reworded: Domain | None, hearer: Hearer) -> list[str]:
    """What is said beside the read-back: what a new skill is like, and that some domains are worth doing with a professional."""
    coaching = hearer.coaching
    ahead = [coaching.guard_rails.dip_ahead] if reworded is None and not hearer.quiet else []
    at_risk = any(speaks_of_risk(words) for words in (change.behaviour, change.context, change.why))
    return [*ahead, *([coaching.help.at_risk] if at_risk else [])]


def reword(change: DefineDomain, domain: Domain) -> RewordDomain:
    """The same words for a domain that is on record."""
    return RewordDomain(change.id, domain.id, change.behaviour, change.context, change.why, change.baseline_strength)
