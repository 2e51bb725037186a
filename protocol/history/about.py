"""All that is on record about one entry, and its goal in the wordings it had until then."""

from __future__ import annotations

from collections import defaultdict

from protocol.typed import TYPE_CHECKING, NamedTuple
from protocol.vocabulary import Source

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
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


class Shelf:
    """What a record has about its entries, sorted once by entry, so that to look one up costs nothing however long the record is."""

    def __init__(self, snapshot: Snapshot) -> None:
        """Sort what there is."""
        self._snapshot = snapshot
        heard = (one for one in snapshot.experiences.values() if one.source is Source.VERBAL_PERSUASION)
        self._revisions = _sorted((one.goal_id, one) for one in snapshot.revisions.values())
        self._appraisals = _sorted((one.attempt_id, one) for one in snapshot.appraisals.values())
        self._heard = _sorted((one.linked_to, one) for one in heard)
        self._reviews = _sorted((one.attempt_id, one) for one in snapshot.reviews.values())
        self._corrections = _sorted((one.attempt_id, one) for one in snapshot.corrections.values())

    def about(self, entry: Attempt) -> About:
        """What the record has about an entry, as far as it is at hand."""
        then = entry.at.occurred_at
        worded = self._revisions.get(entry.goal_id or "", ())
        return About(
            entry=entry,
            domain=self._snapshot.domains.get(entry.domain_id),
            goal=self._snapshot.goals.get(entry.goal_id or ""),
            revisions=tuple(one for one in worded if one.at.occurred_at <= then),
            appraisals=self._appraisals.get(entry.id, ()),
            heard=self._heard.get(entry.id, ()),
            reviews=self._reviews.get(entry.id, ()),
            corrections=self._corrections.get(entry.id, ()),
        )


def _sorted(found: Iterable[tuple[str | None, _Dated]]) -> Mapping[str, tuple[_Dated, ...]]:
    """By what they are about, oldest first."""
    by_key: dict[str, list[_Dated]] = defaultdict(list)
    for key, one in found:
        if key is not None:
            by_key[key].append(one)
    return {key: tuple(sorted(some, key=lambda one: (one.at.occurred_at, one.id))) for key, some in by_key.items()}
