"""Tweaks that were used, partly or not, beside what came of the attempts of their day (spec 1, quick review).

A day on which a tweak was used differs from others in more than the tweak: counts stand side by side, and nothing is called proven.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from protocol.calibration import wilson
from protocol.insights.counting import NONE, Share, lacking
from protocol.moments import day_of
from protocol.snapshot import when
from protocol.typed import NamedTuple
from protocol.vocabulary import Outcome, TweakUse

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from protocol.entities import Attempt, QuickReview

NEEDED = 3
"""Answered tweaks whose day had an attempt, or of which the person said whether they helped, from which they are drawn (our choice)."""
COMPARED = 5
"""Attempts on days of used and of unused tweaks, each, before the two are set side by side (our choice)."""


class Tried(NamedTuple):
    """One answered tweak: the ordinal of its day, its words, whether it was used, and the attempts of that day.

    `helped` is the person's own word, None where they gave none.
    """

    day: int
    tweak: str
    used: TweakUse
    share: Share
    helped: bool | None


class TweakDays(NamedTuple):
    """One tweak that was used, in its newest wording: on how many of its days with an attempt something was achieved, and the last day.

    `helped` is how often the person said that it helped, of the times they said either.
    """

    tweak: str
    share: Share
    helped: Share
    last: int


class TweakUseResults(NamedTuple):
    """The days of tweaks answered alike: how many tweaks, how many of the attempts of their days were achieved, and its 95 % interval.

    The interval is None below `COMPARED` attempts.
    """

    used: TweakUse
    tweaks: int
    share: Share
    interval: tuple[float, float] | None


class TweakResults(NamedTuple):
    """`tried` are the answered tweaks, oldest first; `groups` in the order of the answers; `apart`: whether the intervals lie apart."""

    tried: tuple[Tried, ...]
    groups: tuple[TweakUseResults, ...]
    comparable: bool
    apart: bool
    missing: int

    @property
    def used(self) -> tuple[TweakDays, ...]:
        """The tweaks used, at least partly: what the person said helped first, then by days with something achieved, then the newest."""
        found: dict[str, list[Tried]] = {}
        for one in self.tried:
            if one.used is not TweakUse.NOT_USED:
                found.setdefault(" ".join(one.tweak.casefold().split()), []).append(one)
        return tuple(sorted(map(_days, found.values()), key=lambda one: (-one.helped.part, -one.share.part, -one.last)))


def tweak_results(reviews: Iterable[QuickReview], attempts: Iterable[Attempt]) -> TweakResults:
    """The tweaks of a domain and the attempts of their days; what was done in part is an attempt that was not achieved."""
    by_day = _by_day(attempts)
    tried = tuple(
        Tried(one.tweak_for.toordinal(), one.tweak, one.tweak_used, by_day.get(one.tweak_for.toordinal(), NONE), one.tweak_helped)
        for one in sorted(reviews, key=when)
        if one.tweak_used is not None
    )
    groups = tuple(_group(use, [one for one in tried if one.used is use]) for use in TweakUse)
    used, _, unused = groups
    comparable = min(used.share.of, unused.share.of) >= COMPARED
    told = sum(1 for one in tried if one.share.of or one.helped is not None)
    return TweakResults(tried, groups, comparable, _are_apart(used, unused), lacking(told, NEEDED))


def _by_day(attempts: Iterable[Attempt]) -> dict[int, Share]:
    found: dict[int, Share] = {}
    for one in attempts:
        if one.attempted:
            share = found.get(day_of(one.at), NONE)
            found[day_of(one.at)] = Share(share.part + (one.outcome is Outcome.ACHIEVED), share.of + 1)
    return found


def _group(use: TweakUse, tried: Sequence[Tried]) -> TweakUseResults:
    # A day on which two tweaks were answered alike is still one day.
    by_day = {one.day: one.share for one in tried}
    share = Share(sum(one.part for one in by_day.values()), sum(one.of for one in by_day.values()))
    return TweakUseResults(use, len(tried), share, wilson(*share) if share.of >= COMPARED else None)


def _days(tried: Sequence[Tried]) -> TweakDays:
    by_day = {one.day: one.share.part > 0 for one in tried if one.share.of}
    said = [one.helped for one in tried if one.helped is not None]
    last = max(one.day for one in tried)
    return TweakDays(tried[-1].tweak, Share(sum(by_day.values()), len(by_day)), Share(sum(said), len(said)), last)


def _are_apart(one: TweakUseResults, other: TweakUseResults) -> bool:
    if one.interval is None or other.interval is None:
        return False
    return one.interval[0] > other.interval[1] or other.interval[0] > one.interval[1]
