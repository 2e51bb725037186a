"""All that is on record about one entry, and its goal in the wordings it had until then."""

from __future__ import annotations

from typing import TYPE_CHECKING

from protocol.named import NamedTuple
from protocol.vocabulary import Source

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import TypeVar

    from protocol.entities import (
        ArousalAppraisal,
        Attempt,
        Correction,
        Domain,
        Experience,
        GoalRevision,
        ProximalGoal,
        QuickReview,
    )
    from protocol.snapshot import Snapshot

    _Dated = TypeVar("_Dated", GoalRevision, ArousalAppraisal, Experience, QuickReview, Correction)


class About(NamedTuple):
    """An entry with what was recorded about it, each oldest first. `revisions` are those made before it happened."""

    entry: Attempt
    domain: Domain | None
    goal: ProximalGoal | None
    revisions: tuple[GoalRevision, ...]
    appraisals: tuple[ArousalAppraisal, ...]
    heard: tuple[Experience, ...]
    reviews: tuple[QuickReview, ...]
    corrections: tuple[Correction, ...]


def about(snapshot: Snapshot, entry: Attempt) -> About:
    """What the record has about an entry, as far as it is at hand."""
    key, then = entry.id, entry.at.occurred_at
    heard = (one for one in snapshot.experiences.values() if one.linked_to == key and one.source is Source.VERBAL_PERSUASION)
    return About(
        entry=entry,
        domain=snapshot.domains.get(entry.domain_id),
        goal=snapshot.goals.get(entry.goal_id or ""),
        revisions=_in_order(
            one
            for one in snapshot.revisions.values()
            if entry.goal_id is not None and one.goal_id == entry.goal_id and one.at.occurred_at <= then
        ),
        appraisals=_in_order(one for one in snapshot.appraisals.values() if one.attempt_id == key),
        heard=_in_order(heard),
        reviews=_in_order(one for one in snapshot.reviews.values() if one.attempt_id == key),
        corrections=_in_order(one for one in snapshot.corrections.values() if one.attempt_id == key),
    )


def _in_order(found: Iterable[_Dated]) -> tuple[_Dated, ...]:
    return tuple(sorted(found, key=lambda one: (one.at.occurred_at, one.id)))
