"""Belief over time (spec 5.1 and 6.1): the person's own ratings as points, and the model estimate with its band for each logical day.

The ratings are the measurement. The estimate is read for each day as it would have been shown on it by what is on record now: decay
and the band of the attempts of 60 days included.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from protocol.belief import BAND_DAYS, band, begun, decayed, fold
from protocol.insights.counting import lacking
from protocol.moments import day_of
from protocol.typed import NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date

    from protocol.belief import BeliefState, BeliefUpdate
    from protocol.insights.kinds import Material
    from protocol.snapshot import DomainLog

NEEDED = 3
"""Attempts, or ratings beyond the first, from which a course is drawn (our choice)."""
MOST_DAYS = 3660
"""How far back the estimate is read: ten years."""


class Reading(NamedTuple):
    """The estimate 0-100 of one logical day, by its ordinal, and half the width of its band."""

    day: int
    estimate: float
    band: float


class BeliefCourse(NamedTuple):
    """`measured` are own ratings 0-100 by the ordinal of their day, in order; `readings` one estimate a day, up to today.

    `attempts` are those of the last 60 logical days; `missing` how many attempts are lacking before a course is drawn.
    """

    measured: tuple[tuple[int, int], ...]
    readings: tuple[Reading, ...]
    attempts: int
    missing: int


def belief_course(found: Material) -> BeliefCourse:
    """The course of a domain's belief up to today; where older events are settled, the estimate begins where these end."""
    log, today = found.log, found.today
    updates, settled = fold(log), log.settled
    listed = Counter(day_of(one.at) for one in log.attempts if one.attempted)
    tried = listed if settled is None else listed + Counter({day: tally.attempts for day, tally in settled.tallies})
    readings = tuple(_readings(log, updates, tried, today)) if updates or settled is not None else ()
    recent = sum(count for day, count in tried.items() if 0 <= today.toordinal() - day < BAND_DAYS)
    have = listed.total() + len(found.measurements) + (settled.totals.attempts if settled is not None else 0)
    return BeliefCourse(tuple(_measured(found)), readings, recent, lacking(have, NEEDED))


def _measured(found: Material) -> Iterator[tuple[int, int]]:
    domain = found.log.domain
    if domain.baseline_strength is not None:
        yield day_of(domain.at), domain.baseline_strength
    for one in found.measurements:
        yield day_of(one.at), one.strength


def _readings(log: DomainLog, updates: Sequence[BeliefUpdate], tried: Counter[int], today: date) -> Iterator[Reading]:
    steps, at, state = list(_steps(updates)), 0, begun(log)
    begin = steps[0][0] if steps else today.toordinal()
    if log.settled is None:
        begin = min(begin, day_of(log.domain.at))
    first = max(begin, today.toordinal() - MOST_DAYS + 1)
    counted = sum(tried[day] for day in range(first - BAND_DAYS, first))
    for day in range(first, today.toordinal() + 1):
        while at < len(steps) and steps[at][0] <= day:
            state, at = steps[at][1], at + 1
        counted += tried[day] - tried[day - BAND_DAYS]
        yield Reading(day, decayed(state, today.fromordinal(day)), band(counted))


def _steps(updates: Sequence[BeliefUpdate]) -> Iterator[tuple[int, BeliefState]]:
    """From which day on each state holds: the latest logical day among the events so far, as travel can turn days around."""
    latest = 0
    for one in updates:
        latest = max(latest, day_of(one.event.at))
        yield latest, one.after
