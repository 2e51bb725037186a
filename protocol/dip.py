"""The dip: much effort, few results yet (spec 4.4). Thresholds are our choice, unvalidated."""

from __future__ import annotations

from protocol.settled import Tally
from protocol.typed import TYPE_CHECKING
from protocol.vocabulary import Outcome

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date

    from protocol.entities import Attempt

RECENT_DAYS, RECENT_NEEDED = 14, 5
WIDER_DAYS, WIDER_NEEDED = 28, 8
HIGH_EFFORT, LOW_RESULT = 6, 4


def in_dip(attempts: Sequence[Attempt], today: date, before: Sequence[tuple[int, Tally]] = ()) -> bool:
    """Whether effort is high (mean >= 6) and results are low (achieved at most 2 in 5, rated results at most 4 on average).

    `attempts` are one domain's closed attempts, oldest first, and `before` what older ones come to by the ordinal of their day.
    False where there is too little to go by.
    """
    seen = dip_window(attempts, today, before)
    if not seen.efforts or seen.effort < HIGH_EFFORT * seen.efforts:
        return False
    return 5 * seen.achieved <= 2 * seen.attempts and seen.rating <= LOW_RESULT * seen.ratings


def dip_window(attempts: Sequence[Attempt], today: date, before: Sequence[tuple[int, Tally]] = ()) -> Tally:
    """What the detector looks at: the attempts of 14 logical days if there are 5, else the last 8 if 28 days hold them.

    The last 8 have to be among `attempts`; see `is_told`.
    """
    recent = _added([tally(_within(attempts, today, RECENT_DAYS)), *_between(before, today, RECENT_DAYS)])
    if recent.attempts >= RECENT_NEEDED:
        return recent
    wider = _within(attempts, today, WIDER_DAYS)[-WIDER_NEEDED:]
    return tally(wider) if len(wider) == WIDER_NEEDED else Tally()


def window(attempts: Sequence[Attempt], today: date) -> Sequence[Attempt]:
    """The attempts that `dip_window` adds up, oldest first, where all are listed; none where there are too few."""
    recent = _within(attempts, today, RECENT_DAYS)
    if len(recent) >= RECENT_NEEDED:
        return recent
    wider = _within(attempts, today, WIDER_DAYS)[-WIDER_NEEDED:]
    return wider if len(wider) == WIDER_NEEDED else ()


def is_told(attempts: Sequence[Attempt], today: date, before: Sequence[tuple[int, Tally]]) -> bool:
    """Whether `attempts` reach back far enough for the window, given what the older ones come to."""
    recent, wider = (_within(attempts, today, days) for days in (RECENT_DAYS, WIDER_DAYS))
    older = sum(one.attempts for one in _between(before, today, RECENT_DAYS))
    return len(recent) + older >= RECENT_NEEDED or len(wider) >= WIDER_NEEDED or not list(_between(before, today, WIDER_DAYS))


def tally(attempts: Iterable[Attempt]) -> Tally:
    """What some attempts come to."""
    found = list(attempts)
    efforts = [one.effort for one in found if one.effort is not None]
    ratings = [one.result_rating for one in found if one.result_rating is not None]
    achieved = sum(1 for one in found if one.outcome is Outcome.ACHIEVED)
    return Tally(len(found), achieved, sum(efforts), len(efforts), sum(ratings), len(ratings))


def _within(attempts: Iterable[Attempt], today: date, days: int) -> list[Attempt]:
    return [one for one in attempts if one.attempted and 0 <= today.toordinal() - one.at.logical_date.toordinal() < days]


def _between(before: Iterable[tuple[int, Tally]], today: date, days: int) -> Iterable[Tally]:
    return (one for day, one in before if 0 <= today.toordinal() - day < days)


def _added(tallies: Iterable[Tally]) -> Tally:
    return Tally(*(sum(column) for column in zip(*tallies, strict=True)))
