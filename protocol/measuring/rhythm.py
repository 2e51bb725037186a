"""When to rate again (spec 5.2): a baseline, then every 14 days or after one cycle of reviews, whichever is later; never within a week.

Ratings close together move by themselves (reactivity) and mostly repeat what is remembered. The numbers are our choice, unvalidated.
"""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Final

from protocol.snapshot import current_scale, ratings_of
from protocol.typed import NamedTuple

if TYPE_CHECKING:
    from datetime import date

    from protocol.entities import EfficacyMeasurement, EfficacyScale
    from protocol.moments import Now
    from protocol.snapshot import Snapshot

APART: Final = 7
"""The fewest logical days between two ratings of a ladder."""
AGAIN: Final = 14
"""Logical days after which a rating is due again, if a cycle is complete as well."""
CYCLE: Final = 6
"""Reviews in a cycle."""
AUTOMATICITY_AGAIN: Final = 14
"""Logical days after which automaticity is asked again (spec 4.3)."""
TRAIT_AGAIN: Final = range(8 * 7, 12 * 7 + 1)
"""Logical days after which a general measure is taken again: 8-12 weeks (spec 5.4)."""


class Rhythm(NamedTuple):
    """Where a ladder stands: its newest rating, from which day it may be rated, and whether a rating is due.

    `days_left` until a rating is due by the calendar, and `reviews_left` until the cycle is complete; both 0 at the baseline.
    """

    newest: EfficacyMeasurement | None
    opens: date
    days_left: int
    reviews_left: int

    @property
    def is_baseline(self) -> bool:
        """Whether this version was never rated."""
        return self.newest is None

    @property
    def is_due(self) -> bool:
        """Whether to ask for a rating."""
        return not (self.days_left or self.reviews_left)


def open_from(last: date) -> date:
    """The first logical day on which a ladder rated on `last` may be rated again."""
    return last + timedelta(days=APART)


def is_open(last: date, today: date) -> bool:
    """Whether a ladder rated on `last` may be rated today."""
    return today >= open_from(last)


def rhythm_of(snapshot: Snapshot, scale: EfficacyScale, now: Now) -> Rhythm:
    """Where one version of a ladder stands as of now."""
    ratings = ratings_of(snapshot, scale)
    if not ratings:
        return Rhythm(None, now.today, 0, 0)
    newest = ratings[-1]
    last, since = newest.at.logical_date, newest.at.occurred_at
    reviews = sum(1 for one in snapshot.reviews.values() if one.domain_id == scale.domain_id and one.at.occurred_at > since)
    gone = (now.today - last).days
    return Rhythm(newest, open_from(last), max(0, AGAIN - gone), max(0, CYCLE - reviews))


def rating_due(snapshot: Snapshot, domain_id: str, now: Now) -> bool:
    """Whether a domain has a ladder that waits for a rating."""
    scale = current_scale(snapshot, domain_id)
    return scale is not None and rhythm_of(snapshot, scale, now).is_due


def automaticity_due(snapshot: Snapshot, domain_id: str, today: date) -> bool:
    """Whether 14 logical days have gone by since automaticity was rated, or it never was."""
    found = [one.at.logical_date for one in snapshot.automaticity.values() if one.domain_id == domain_id]
    return not found or (today - max(found)).days >= AUTOMATICITY_AGAIN
