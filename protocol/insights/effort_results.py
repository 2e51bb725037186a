"""Effort beside results over the last half year, with the dips in it (spec 4.4).

Each reading looks back over the 14 logical days of the dip's own window. A result is the person's own rating 0-10 where there is one;
else achieved counts 10, partly 5 and not this time 0. The dip itself is judged by `protocol.dip`, on what was on record up to that day.
"""

from __future__ import annotations

from collections import deque
from itertools import groupby
from typing import TYPE_CHECKING

from protocol.dip import RECENT_DAYS, WIDER_DAYS, in_dip
from protocol.guarding.dip_episode import dip_episode
from protocol.insights.counting import WEEK, lacking
from protocol.moments import day_of
from protocol.typed import NamedTuple
from protocol.vocabulary import Outcome

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from datetime import date

    from protocol.entities import Attempt
    from protocol.guarding.dip_episode import DipEpisode

SPAN = 26 * WEEK
"""Logical days that are drawn."""
NEEDED = 5
"""Attempts with an effort in the span before anything is drawn: as many as the dip's window asks for."""
PER_READING = 3
"""Attempts in a window before its means are drawn (our choice)."""

RESULT = {Outcome.ACHIEVED: 10, Outcome.PARTLY: 5, Outcome.NOT_ACHIEVED: 0}


class Fortnight(NamedTuple):
    """The 14 logical days that end on `day`: mean effort and mean result 0-10, over so many attempts."""

    day: int
    effort: float
    result: float
    attempts: int


class Dip(NamedTuple):
    """From the first to the last of consecutive days on which the detector held, of the days with an attempt and today, by their ordinals.

    `open`: it still holds today, which is then the last day.
    """

    first: int
    last: int
    open: bool


class EffortResults(NamedTuple):
    """`readings` have a gap where a window holds too few attempts with both ratings; `episode` is the dip that holds today."""

    readings: tuple[Fortnight, ...]
    dips: tuple[Dip, ...]
    episode: DipEpisode | None
    attempts: int
    missing: int


def effort_results(attempts: Sequence[Attempt], today: date) -> EffortResults:
    """Effort and results of a domain's attempts, oldest first, over the last half year up to a logical day."""
    first = today.toordinal() - SPAN + 1
    kept = [one for one in attempts if one.attempted and first - WIDER_DAYS < day_of(one.at) <= today.toordinal()]
    rated = sorted((day_of(one.at), one.effort, result(one)) for one in kept if one.effort is not None)
    drawn = sum(1 for day, _, _ in rated if day >= first)
    readings, dips = tuple(_readings(rated, first, today)), tuple(_dips(kept, first, today))
    return EffortResults(readings, dips, dip_episode(kept, today), drawn, lacking(drawn, NEEDED))


def result(attempt: Attempt) -> int:
    """The result of an attempt, 0-10."""
    return attempt.result_rating if attempt.result_rating is not None else RESULT.get(attempt.outcome or Outcome.NOT_ACHIEVED, 0)


def _readings(rated: Iterable[tuple[int, int, int]], first: int, today: date) -> Iterator[Fortnight]:
    """One a day, by a window that slides over the days."""
    coming, window = deque(rated), deque[tuple[int, int, int]]()
    effort = results = 0
    for day in range(first, today.toordinal() + 1):
        while coming and coming[0][0] <= day:
            window.append(coming.popleft())
            effort, results = effort + window[-1][1], results + window[-1][2]
        while window and window[0][0] <= day - RECENT_DAYS:
            _, less, worse = window.popleft()
            effort, results = effort - less, results - worse
        if len(window) >= PER_READING:
            yield Fortnight(day, effort / len(window), results / len(window), len(window))


def _dips(kept: Sequence[Attempt], first: int, today: date) -> Iterator[Dip]:
    seen, last = _seen(kept), today.toordinal()
    days = sorted({last, *(day_of(one.at) for one in kept if day_of(one.at) >= first)})
    for held, found in groupby(days, key=lambda day: in_dip(seen.get(day, ()), today.fromordinal(day))):
        stretch = list(found)
        if held:
            yield Dip(stretch[0], stretch[-1], open=stretch[-1] == last)


def _seen(kept: Iterable[Attempt]) -> dict[int, list[Attempt]]:
    """What the dip's wider window holds on each day, in the order of the log."""
    seen: dict[int, list[Attempt]] = {}
    for one in kept:
        for day in range(day_of(one.at), day_of(one.at) + WIDER_DAYS):
            seen.setdefault(day, []).append(one)
    return seen
