"""What wins and misses were put down to, week by week, and how that moved (spec 4.2; Weiner 1985).

Causes are the person's own words for what happened: no locus score, no norm; luck and help are real.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from protocol.attribution import TABLE
from protocol.guarding.owning import owning
from protocol.insights.counting import MONTH, NONE, WEEK, Share, lacking, monday_of, within
from protocol.moments import day_of
from protocol.typed import NamedTuple
from protocol.vocabulary import Cause, Controllability, Outcome

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from datetime import date

    from protocol.entities import Attempt
    from protocol.guarding.owning import Owning

NEEDED = 5
"""Attempts with a cause before the table is drawn, and in each of two windows before they are compared (our choice)."""
MOST_WEEKS = 104


class Week(NamedTuple):
    """How often each cause was named in the week of that Monday, by the ordinal of it."""

    monday: int
    wins: Mapping[Cause, int]
    misses: Mapping[Cause, int]


class Drift(NamedTuple):
    """How many of the named causes lay in the person's hands (effort, approach).

    Once for the 28 logical days before the last 28, and once for those.
    """

    before: Share
    lately: Share

    @property
    def told(self) -> bool:
        """Whether both hold enough to be set side by side."""
        return min(self.before.of, self.lately.of) >= NEEDED


class CauseCourse(NamedTuple):
    """`weeks` are without a gap, oldest first, up to that of today. `owned` tells of the last ten wins."""

    weeks: tuple[Week, ...]
    owned: Owning
    wins: Drift
    misses: Drift
    missing: int


def cause_course(attempts: Sequence[Attempt], today: date) -> CauseCourse:
    """The causes of a domain's attempts, oldest first, up to a logical day; what was done in part is neither a win nor a miss."""
    wins = [one for one in attempts if one.outcome is Outcome.ACHIEVED]
    misses = [one for one in attempts if one.outcome is Outcome.NOT_ACHIEVED]
    named = sum(1 for one in (*wins, *misses) if one.cause is not Cause.UNSPECIFIED)
    return CauseCourse(
        weeks=tuple(_weeks(wins, misses, today)),
        owned=owning(wins),
        wins=_drift(wins, today),
        misses=_drift(misses, today),
        missing=lacking(named, NEEDED),
    )


def is_in_hand(cause: Cause) -> bool:
    """Whether the table calls a cause controllable."""
    return cause in TABLE and TABLE[cause].controllability is Controllability.CONTROLLABLE


def _weeks(wins: Sequence[Attempt], misses: Sequence[Attempt], today: date) -> Iterable[Week]:
    by_week = [_by_week(wins), _by_week(misses)]
    mondays = {*by_week[0], *by_week[1]}
    last = monday_of(today.toordinal())
    first = max(min(mondays, default=last), last - WEEK * (MOST_WEEKS - 1))
    return (Week(monday, *(found.get(monday, Counter()) for found in by_week)) for monday in range(first, last + 1, WEEK))


def _by_week(attempts: Iterable[Attempt]) -> dict[int, Counter[Cause]]:
    found: dict[int, Counter[Cause]] = {}
    for one in attempts:
        found.setdefault(monday_of(day_of(one.at)), Counter())[one.cause] += 1
    return found


def _drift(attempts: Iterable[Attempt], today: date) -> Drift:
    named = [(day_of(one.at), is_in_hand(one.cause)) for one in attempts if one.cause is not Cause.UNSPECIFIED]
    before, lately = (_share([own for day, own in named if within(day, today, MONTH, back=back)]) for back in (MONTH, 0))
    return Drift(before, lately)


def _share(own: Sequence[bool]) -> Share:
    return Share(sum(own), len(own)) if own else NONE
