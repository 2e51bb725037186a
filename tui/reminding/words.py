"""What a reminder says. It may stand on a screen that others see, so that by itself it tells nothing of what it is about."""

from __future__ import annotations

from typing import TYPE_CHECKING

from protocol.clock_time import lies_between, minute_of_day
from protocol.reminder import Due
from protocol.visible import visible

if TYPE_CHECKING:
    from collections.abc import Mapping

    from protocol.moments import Now
    from protocol.reminder import Reminder
    from storage.preferences import Preferences

WEEK = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")

_PRIVATE: Mapping[Due, str] = {
    Due.RESUME: "Next: go on with what you began today.",
    Due.ACKNOWLEDGE: "Next: stop and register what you did today.",
    Due.AUDIT: "Next: name what today's result came from.",
    Due.REVIEW: "Next: a quick review of today, under a minute.",
    Due.ATTEMPT: "Next: the one small thing that you set yourself.",
    Due.TWEAK: "Next: your tweak for today.",
    Due.GOAL: "Next: set one near goal.",
    Due.SHRINK: "Next: make the goal smaller until you are 7 of 10 sure.",
}
_WORDED: Mapping[Due, str] = {Due.ATTEMPT: "Next: {}", Due.TWEAK: "Your tweak for today: {}"}


def sentence(found: Reminder, *, words: bool) -> str:
    """One line; with `words` it tells the goal or the tweak."""
    return _WORDED[found.due].format(visible(found.words)) if words and found.words else _PRIVATE[found.due]


def is_quiet_now(preferences: Preferences, now: Now) -> bool:
    """Whether the person wants no reminder at this hour, or on this weekday of the logical day."""
    return WEEK[now.today.weekday()] in preferences.remind_not_on or is_quiet_at(preferences, now.wall.hour * 60 + now.wall.minute)


def is_quiet_at(preferences: Preferences, minute: int) -> bool:
    """Whether a minute of the day lies in the quiet hours."""
    first, end = minute_of_day(preferences.quiet_from), minute_of_day(preferences.quiet_until)
    return first is not None and end is not None and lies_between(minute, first, end)
