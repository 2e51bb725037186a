"""The rounds of quick reviews: six make one, and a full one is looked back at before the next begins (spec 1, our reading of the text).

A round follows from the reviews alone, in the order in which they were made; a day without one leaves a place empty and nothing else.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, TypeVar

from protocol.snapshot import when
from protocol.typed import NamedTuple
from protocol.vocabulary import TweakUse

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from datetime import date

    from protocol.entities import QuickReview
    from protocol.snapshot import Snapshot
    from protocol.vocabulary import CueKind

_Found = TypeVar("_Found")

ROUND = 6
"""Reviews in a round."""
TWEAK_DAYS = 7
"""Logical days for which a tweak is shown, from its own on: as long as a goal serves (our choice, unvalidated)."""


class ReviewCycle(NamedTuple):
    """One round of reviews, oldest first; `number` counts rounds from 1."""

    number: int
    reviews: tuple[QuickReview, ...]

    @property
    def filled(self) -> int:
        """How many of its six places have a review."""
        return len(self.reviews)

    @property
    def is_full(self) -> bool:
        """Whether nothing is missing in it."""
        return self.filled == ROUND


class CycleSummary(NamedTuple):
    """What the reviews of a round have in common.

    `cue_kinds` are the most frequent kinds, with `times` for each of them; none where no kind came back. `used`, `partly` and
    `not_used` count answers about tweaks. Of `asked` tweaks it is known whether they helped, and `helped` did.
    """

    cue_kinds: tuple[CueKind, ...]
    times: int
    used: int
    partly: int
    not_used: int
    helped: tuple[QuickReview, ...]
    asked: int

    @property
    def answered(self) -> int:
        """Of how many tweaks it is known whether they were used."""
        return self.used + self.partly + self.not_used


def running(reviews: Iterable[QuickReview], before: int = 0) -> ReviewCycle:
    """The round that the next review goes into: an empty one after every sixth. `before` counts older reviews that are not among them."""
    ordered = sorted(reviews, key=when)
    number, filled = divmod(before + len(ordered), ROUND)
    return ReviewCycle(number + 1, tuple(ordered[len(ordered) - filled :]))


def latest(reviews: Iterable[QuickReview], before: int = 0) -> ReviewCycle:
    """The round of the newest review: a full one stays until the next review begins another."""
    ordered = sorted(reviews, key=when)
    if not ordered:
        return ReviewCycle(before // ROUND + 1, ())
    number, place = divmod(before + len(ordered) - 1, ROUND)
    return ReviewCycle(number + 1, tuple(ordered[len(ordered) - place - 1 :]))


def last_full(reviews: Iterable[QuickReview], before: int = 0) -> ReviewCycle | None:
    """The newest round with six reviews; None before there is one, or where older reviews of it are not at hand."""
    ordered = sorted(reviews, key=when)
    number, over = divmod(before + len(ordered), ROUND)
    found = ordered[: len(ordered) - over][-ROUND:]
    return ReviewCycle(number, tuple(found)) if len(found) == ROUND else None


def in_domain(snapshot: Snapshot, domain_id: str, read: Callable[[Iterable[QuickReview], int], _Found]) -> _Found:
    """A round of one domain, as `read` takes it from the reviews listed and the number of settled ones."""
    settled = snapshot.settled.get(domain_id)
    mine = (one for one in snapshot.reviews.values() if one.domain_id == domain_id)
    return read(mine, settled.reviews if settled is not None else 0)


def summed_up(cycle: ReviewCycle) -> CycleSummary:
    """What the reviews of a round have in common; which order they are in makes no difference to the counts."""
    kinds = Counter(one.cue_kind for one in cycle.reviews if one.cue_kind is not None)
    times = max(kinds.values(), default=0)
    most = tuple(sorted(kind for kind, count in kinds.items() if count == times))
    uses = Counter(one.tweak_used for one in cycle.reviews)
    return CycleSummary(
        cue_kinds=most if times > 1 else (),
        times=times,
        used=uses[TweakUse.USED],
        partly=uses[TweakUse.PARTLY],
        not_used=uses[TweakUse.NOT_USED],
        helped=tuple(one for one in cycle.reviews if one.tweak_helped),
        asked=sum(1 for one in cycle.reviews if one.tweak_helped is not None),
    )


def asks_whether_helped(review: QuickReview) -> bool:
    """Whether a tweak was used, at least in part, and nobody said yet whether it helped."""
    return review.tweak_used in {TweakUse.USED, TweakUse.PARTLY} and review.tweak_helped is None


def tweak_of_the_day(reviews: Iterable[QuickReview], today: date) -> QuickReview | None:
    """The newest tweak whose day has come; one of an earlier day for a week at most, and until all that is asked of it was answered."""
    found = max((one for one in reviews if one.tweak_for <= today), key=when, default=None)
    if found is None or found.tweak_for == today:
        return found
    is_open = found.tweak_used is None or asks_whether_helped(found)
    return found if is_open and today.toordinal() - found.tweak_for.toordinal() < TWEAK_DAYS else None
