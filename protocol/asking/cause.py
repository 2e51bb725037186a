"""Step 5: what a cause asks, when a sentence is worth writing again, and the change that an audit comes to."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from protocol.attribution import Case, Ratings, case, prefilled
from protocol.steps import Step
from protocol.vocabulary import Cause

if TYPE_CHECKING:
    from collections.abc import Mapping

    from protocol.asking.hearer import Hearer
    from protocol.changes import Audit
    from protocol.entities import Attempt

DIMENSIONS: Final = Ratings._fields


def table(cause: Cause | None) -> Mapping[str, int]:
    """How a cause is read where the person rates nothing, by dimension."""
    ratings = prefilled(cause)
    return ratings._asdict() if ratings is not None else {}


def about_attempt(attempt: Attempt | None, hearer: Hearer) -> list[str]:
    """What is audited: what came of it, and what it was about. Nothing for what has no outcome."""
    if attempt is None or attempt.outcome is None:
        return []
    domain = hearer.current().domains.get(attempt.domain_id)
    return [hearer.coaching.label(attempt.outcome), attempt.goal_action or (domain.behaviour if domain is not None else "")]


def saved_values(attempt: Attempt) -> Mapping[str, object]:
    """What was answered before. A cause counts as answered when one is named, or when an audit left it open."""
    answered = attempt.cause is not Cause.UNSPECIFIED or attempt.audited_at is not None
    return {
        "cause_text": attempt.cause_text,
        "cause": attempt.cause.value if answered else None,
        "next_strategy": attempt.next_strategy,
        **{name: getattr(attempt, name) for name in DIMENSIONS},
    }


def question(attempt: Attempt | None, cause: Cause | None, words: str, hearer: Hearer) -> str:
    """What the cause asks. Words about ability are on record first, so while there are any nothing is said."""
    found = case(attempt.outcome, cause, attempt.effort) if attempt is not None else None
    if found is None or (found is Case.ABILITY_ON_MISS and words.strip()):
        return ""
    return hearer.coaching.advice(Step.ATTRIBUTION, found)


def calls_for_rewrite(attempt: Attempt, cause: Cause | None, words: str) -> bool:
    """Whether the sentence blames ability for a miss, was not rewritten before, and has not been kept once already."""
    if case(attempt.outcome, cause, attempt.effort) is not Case.ABILITY_ON_MISS or not words.strip():
        return False
    kept_before = attempt.audited_at is not None and attempt.cause is Cause.ABILITY
    return attempt.reframed_from is None and not kept_before


def first_wording(attempt: Attempt | None, words: str) -> str:
    """The first sentence where another one stands now; "" where there is none."""
    first = (attempt.reframed_from or attempt.cause_text) if attempt is not None else ""
    return first if first != words else ""


def as_audited(change: Audit) -> Audit:
    """The audit with only those dimensions that the person rated: what the table says anyway is left out."""
    read = table(change.cause)
    own = (None if rating == read.get(name) else rating for name, rating in zip(DIMENSIONS, _rated(change), strict=True))
    locus, stability, controllability = own
    return change._replace(locus=locus, stability=stability, controllability=controllability)


def _rated(change: Audit) -> tuple[int | None, int | None, int | None]:
    return change.locus, change.stability, change.controllability


def review_follows(hearer: Hearer, domain_id: str | None) -> bool:
    """Whether an audit is followed by the quick review: unless one was written today, since once a day is asked often enough."""
    reviews = hearer.current().reviews.values()
    written = any(one.domain_id == domain_id and one.at.logical_date == hearer.now().today for one in reviews)
    return not written and not hearer.quiet
