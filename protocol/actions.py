"""What a change on record was, and how it is named to the person who may undo it: `log of today 18:30`."""

from __future__ import annotations

from datetime import timedelta
from enum import StrEnum
from typing import TYPE_CHECKING

from protocol.moments import logical_date, wall_time

if TYPE_CHECKING:
    from datetime import datetime

    from protocol.moments import Now


class ActionKind(StrEnum):
    """The kinds of changes; the values are the words for them."""

    DOMAIN = "domain"
    REWORDING = "rewording of a domain"
    PARKING = "parking of a domain"
    PAUSING = "pausing of a domain"
    ARCHIVING = "archiving of a domain"
    AUTOMATION = "automation of a domain"
    RESUMING = "resuming of a domain"
    FOCUS = "choice of a domain"
    SCHEDULE = "schedule"
    DAY_OFF = "day off"
    GOAL = "goal"
    GOAL_REWORDING = "rewording of a goal"
    GOAL_CLOSING = "putting away of a goal"
    DISCLOSURE = "answer about who knows"
    START = "start of an attempt"
    STAGE = "stage of an attempt"
    LOG = "log"
    ACKNOWLEDGEMENT = "acknowledgement"
    AUDIT = "audit"
    EDIT = "edit of an entry"
    CORRECTION = "correction of an entry"
    DELETION = "deletion of an entry"
    REMOVAL = "deletion"
    AROUSAL = "appraisal"
    MODEL = "model"
    SCRIPT = "self-talk script"
    REVIEW = "review"
    TWEAK = "answer about a tweak"
    EXPERIENCE = "experience"
    MEASUREMENT = "rating"
    SCALE = "ladder"
    AUTOMATICITY = "automaticity rating"
    TRAIT = "general measure"
    IMPORT = "import"
    OTHER = "change"


def action_words(kind: ActionKind, instant: datetime, now: Now, detail: str = "") -> str:
    """Name a change made or dated at `instant`, an aware moment, as seen from `now`'s wall clock and logical day.

    One with a `detail` is named by that.
    """
    if detail:
        return f"{kind.value} of {detail}"
    wall = wall_time(instant, now.utc_offset_min)
    return f"{kind.value} of {_day(wall, now)} {wall:%H:%M}"


def _day(wall: datetime, now: Now) -> str:
    day = logical_date(wall, now.day_start_hour)
    if day == now.today:
        return "today"
    return "yesterday" if day == now.today - timedelta(days=1) else day.isoformat()
