"""The dip: much effort, few results yet (spec 4.4). Thresholds are our choice, unvalidated."""

from __future__ import annotations

from typing import TYPE_CHECKING

from protocol.vocabulary import Outcome

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from protocol.entities import Attempt

RECENT_DAYS, RECENT_NEEDED = 14, 5
WIDER_DAYS, WIDER_NEEDED = 28, 8
HIGH_EFFORT, LOW_RESULT = 6, 4


def dip_window(attempts: Sequence[Attempt], today: date) -> list[Attempt]:
    """The attempts the detector looks at: those of 14 logical days if there are 5, else the last 8 if 28 days hold them."""
    tried = [one for one in attempts if one.attempted]
    recent = _within(tried, today, RECENT_DAYS)
    if len(recent) >= RECENT_NEEDED:
        return recent
    wider = _within(tried, today, WIDER_DAYS)[-WIDER_NEEDED:]
    return wider if len(wider) == WIDER_NEEDED else []


def in_dip(attempts: Sequence[Attempt], today: date) -> bool:
    """Whether effort is high (mean >= 6) and results are low (achieved at most 2 in 5, rated results at most 4 on average).

    `attempts` are one domain's closed attempts, oldest first. False where there is too little to go by.
    """
    window = dip_window(attempts, today)
    efforts = [one.effort for one in window if one.effort is not None]
    ratings = [one.result_rating for one in window if one.result_rating is not None]
    if not efforts or sum(efforts) < HIGH_EFFORT * len(efforts):
        return False
    achieved = sum(1 for one in window if one.outcome is Outcome.ACHIEVED)
    return 5 * achieved <= 2 * len(window) and (not ratings or sum(ratings) <= LOW_RESULT * len(ratings))


def _within(attempts: Sequence[Attempt], today: date, days: int) -> list[Attempt]:
    return [one for one in attempts if 0 <= today.toordinal() - one.at.logical_date.toordinal() < days]
