"""The four sources over 28 logical days (spec 3; Bandura 1977): counts, what the model makes of them, and when each was seen last.

No ideal mix is known, so none is drawn.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from protocol.belief import fold
from protocol.entities import Attempt, Experience
from protocol.insights.counting import lacking
from protocol.moments import day_of
from protocol.sources import BALANCE_DAYS, source_counts
from protocol.typed import NamedTuple
from protocol.vocabulary import Source

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from protocol.belief import BeliefUpdate
    from protocol.insights.kinds import Material
    from protocol.snapshot import DomainLog

TALK_NEEDED, THREATS = 5, 3
"""Events before the balance is remarked on, and threat readings without a second one before step 4 is named (spec 3)."""


class SourceShare(NamedTuple):
    """One source: events in the window, the points by which the model rose and fell with them, and the last day it was seen."""

    source: Source
    events: int
    up: float
    down: float
    last_seen: int | None

    @property
    def moved(self) -> float:
        """Absolute points."""
        return self.up - self.down


class Balance(NamedTuple):
    """`shares` has mastery first. `mostly_talk`, `no_model` and `threats` (0: nothing to say) are the three remarks of the spec."""

    shares: tuple[SourceShare, ...]
    mostly_talk: bool
    no_model: bool
    threats: int
    missing: int


def balance(found: Material) -> Balance:
    """The sources of a domain in the 28 logical days up to today."""
    counts, seen = source_counts(found.log, found.today), _last_seen(found.log)
    points = _points(fold(found.log), found)
    shares = tuple(SourceShare(one, counts[one], *points[one], seen.get(one)) for one in Source)
    events = sum(counts.values())
    moved = sum(one.moved for one in shares)
    return Balance(
        shares=shares,
        mostly_talk=events >= TALK_NEEDED and 2 * shares[0].moved < moved,
        no_model=counts[Source.VICARIOUS] == 0,
        threats=_unread_threats(found),
        missing=lacking(events, 1),
    )


def _points(updates: Iterable[BeliefUpdate], found: Material) -> dict[Source, tuple[float, float]]:
    points = dict.fromkeys(Source, (0.0, 0.0))
    for one in updates:
        source = source_of(one)
        if source is not None and is_recent(day_of(one.event.at), found):
            up, down = points[source]
            points[source] = up + max(one.delta, 0.0), down + min(one.delta, 0.0)
    return points


def source_of(update: BeliefUpdate) -> Source | None:
    """The source of what moved the model; None for a skipped entry and for a rating."""
    if isinstance(update.event, Attempt):
        return Source.MASTERY if update.event.attempted else None
    return update.event.source if isinstance(update.event, Experience) else None


def _last_seen(log: DomainLog) -> Mapping[Source, int]:
    days = [(Source.MASTERY, day_of(one.at)) for one in log.attempts if one.attempted]
    days += [(one.source, day_of(one.at)) for one in log.experiences]
    if log.settled is not None:
        days += [(Source.MASTERY, day) for day, tally in log.settled.tallies if tally.attempts]
        days += [(source, day) for day, source, _ in log.settled.experiences]
    seen: dict[Source, int] = {}
    for source, day in days:
        seen[source] = max(day, seen.get(source, day))
    return seen


def _unread_threats(found: Material) -> int:
    """Threat readings in the window; 0 where they are too few, or where any has a second reading in the person's words."""
    reframed = {one.id for one in found.appraisals if one.reframe}
    threats = [
        one.id
        for one in found.log.experiences
        if one.source is Source.PHYSIOLOGICAL and one.valence < 0 and is_recent(day_of(one.at), found)
    ]
    return len(threats) if len(threats) >= THREATS and not reframed & set(threats) else 0


def is_recent(day: int, found: Material) -> bool:
    """Whether a logical day, by its ordinal, lies in the window."""
    return 0 <= found.today.toordinal() - day < BALANCE_DAYS
