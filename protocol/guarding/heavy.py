"""What words that sound heavy call for (spec 7.2, 7.3): worked out from the texts each time, and never stored, counted or shown.

How a text reads is told by the detector D7. That it fired is known here, and nowhere else in the record.
"""

from __future__ import annotations

from enum import IntEnum
from functools import lru_cache

from protocol.guarding.words import texts_of
from protocol.guarding.written import written
from protocol.typed import TYPE_CHECKING, Final
from protocol.vocabulary import Appraisal

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date

    from protocol.changes import Change
    from protocol.moments import Now
    from protocol.snapshot import Snapshot

PAUSE_DAYS: Final = 7
"""Logical days, today among them, within which heavy words keep the dip alert silent."""
STRAIN_DAYS, STRAIN_NEEDED, STRAIN_EVERY = 14, 3, 30
"""So many signs within so many logical days, and one suggestion in so many."""
HIGH_INTENSITY: Final = 9
"""Intensity of arousal, 0-10, from which one read as a threat is a sign of strain."""

_STRAIN_BACK: Final = 3 * STRAIN_EVERY
_REMEMBERED: Final = 2048
"""How many texts are not judged anew: the dashboard asks about the same ones each time it is drawn."""


class Weight(IntEnum):
    """How heavy words sound. It is no measure of anything, and no risk score."""

    NONE = 0
    ELEVATED = 1
    ACUTE = 2


def weight(texts: Iterable[str]) -> Weight:
    """The heaviest that any of these texts sounds."""
    return max((_weight(text) for text in texts), default=Weight.NONE)


def weight_of_new(change: Change, about: str, before: Snapshot) -> Weight:
    """The heaviest that anything new in a change sounds; `before` is the record without it, `about` the id of what it is about."""
    known = {text for table in before if about in table for text in texts_of(table[about])}
    return weight(text for text in texts_of(change) if text.strip() not in known)


@lru_cache(maxsize=_REMEMBERED)
def _weight(text: str) -> Weight:
    # The detector's word lists take time to load, which is spent only where some of its words are.
    from protocol.detectors.screening import may_be_heavy

    if not may_be_heavy(text):
        return Weight.NONE
    from protocol.detectors import detect

    return {"acute": Weight.ACUTE, "elevated": Weight.ELEVATED}.get(detect("distress", text).label, Weight.NONE)


def is_quiet(snapshot: Snapshot, now: Now) -> bool:
    """Whether something acute was written on this logical day: then coaching, streak text and dip alerts pause until it is over."""
    return weight_today(snapshot, now) is Weight.ACUTE


def weight_today(snapshot: Snapshot, now: Now) -> Weight:
    """The heaviest that anything written on this logical day sounds."""
    return weight(one.text for one in written(snapshot, now, 1) if one.day == now.today)


def heavy_lately(snapshot: Snapshot, now: Now) -> bool:
    """Whether D7 fired on anything written within `PAUSE_DAYS`."""
    return weight(one.text for one in written(snapshot, now, PAUSE_DAYS)) is not Weight.NONE


def suggests_professional(snapshot: Snapshot, now: Now) -> bool:
    """Whether this is the logical day on which repeated strain is answered with a suggestion to see a professional."""
    if len(strained_days(snapshot, now, STRAIN_DAYS)) < STRAIN_NEEDED:
        # The usual case, for which the words of two weeks are judged and not those of three months.
        return False
    return suggestion_is_due(strained_days(snapshot, now), now.today)


def strained_days(snapshot: Snapshot, now: Now, days: int = _STRAIN_BACK) -> list[date]:
    """The logical day of every sign of strain within so many days: a heavy text, or arousal of high intensity read as a threat.

    From those of `_STRAIN_BACK` days the days of earlier suggestions follow closely enough.
    """
    texts = [one.day for one in written(snapshot, now, days) if weight([one.text]) is not Weight.NONE]
    threats = [
        one.at.logical_date
        for one in snapshot.appraisals.values()
        if one.appraisal is Appraisal.THREAT and one.intensity is not None and one.intensity >= HIGH_INTENSITY
    ]
    return sorted(day for day in texts + threats if 0 <= (now.today - day).days < days)


def suggestion_is_due(signs: Sequence[date], today: date) -> bool:
    """Whether a suggestion falls on `today`: three signs within 14 days, and 30 days since the one before.

    The days of earlier suggestions follow from the signs alone, so that nothing has to be kept about them.
    """
    if not signs:
        return False
    last: int | None = None
    for day in range(signs[0].toordinal(), today.toordinal() + 1):
        near = sum(1 for sign in signs if 0 <= day - sign.toordinal() < STRAIN_DAYS)
        if near >= STRAIN_NEEDED and (last is None or day - last >= STRAIN_EVERY):
            last = day
    return last == today.toordinal()
