"""How long a dip has lasted, and what is said of it (spec 4.4). The thresholds are our choice, unvalidated."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Final

from protocol.dip import WIDER_DAYS, dip_window, in_dip, window
from protocol.typed import NamedTuple

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from protocol.coaching_shapes import GuardRailText
    from protocol.entities import Attempt
    from protocol.settled import Tally

LONG_DAYS, VERY_LONG_DAYS = 21, 42
"""Days of a dip from which another method, and from which another goal, is spoken of."""
SAME_METHOD: Final = 12
"""Attempts of a dip with the same `next_strategy` from which the method is spoken of at once."""
LOW_EFFORT: Final = 4
"""Mean effort, 0-10, below which few results are no dip."""
_LOOKED_BACK: Final = VERY_LONG_DAYS + WIDER_DAYS


class DipEpisode(NamedTuple):
    """A dip that holds today: the logical day of its first attempt, how many days ago that was, and its attempts, oldest first."""

    began: date
    days: int
    attempts: tuple[Attempt, ...]

    @property
    def repeats_its_method(self) -> bool:
        """Whether 12 or more of its attempts name the same thing to do next."""
        named = Counter(" ".join(one.next_strategy.casefold().split()) for one in self.attempts if one.next_strategy.strip())
        return max(named.values(), default=0) >= SAME_METHOD


def dip_episode(attempts: Sequence[Attempt], today: date) -> DipEpisode | None:
    """The dip that holds on a logical day, None without one; `attempts` are all closed ones of a domain, oldest first.

    It began with the oldest attempt of the window on the first day from which the detector has held on every day with an attempt. Of one
    that is older than `_LOOKED_BACK` days only that much is told.
    """
    near = [one for one in attempts if one.attempted and 0 <= _ago(one, today) < _LOOKED_BACK + WIDER_DAYS]
    if not in_dip(near, today):
        return None
    first = today
    for day in sorted({one.at.logical_date for one in near}, reverse=True):
        if (today - day).days > _LOOKED_BACK or not in_dip(near, day):
            break
        first = day
    began = window(near, first)[0].at.logical_date
    return DipEpisode(began, (today - began).days, tuple(one for one in near if one.at.logical_date >= began))


def dip_message(episode: DipEpisode, texts: GuardRailText) -> tuple[str, ...]:
    """What is said of a dip, by how long it has lasted."""
    if episode.days < LONG_DAYS and not episode.repeats_its_method:
        return (texts.dip,)
    return (texts.dip_same_method, texts.dip_other_goal) if episode.days >= VERY_LONG_DAYS else (texts.dip_same_method,)


def low_effort(attempts: Sequence[Attempt], today: date, before: Sequence[tuple[int, Tally]] = ()) -> bool:
    """Whether results are as few as in a dip, with little effort: the goal may be the wrong one. Arguments as of `in_dip`."""
    seen = dip_window(attempts, today, before)
    return bool(seen.efforts) and seen.effort < LOW_EFFORT * seen.efforts and 5 * seen.achieved <= 2 * seen.attempts


def _ago(attempt: Attempt, today: date) -> int:
    return (today - attempt.at.logical_date).days
