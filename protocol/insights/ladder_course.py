"""Ratings of the domain's ladder over time, rung by rung (spec 5.1; Bandura 2006).

Versions of the ladder stand apart: they are not compared. Whether a change is larger than noise says `protocol.measuring.change`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from protocol.insights.counting import lacking
from protocol.measuring.change import change_of
from protocol.measuring.ladder import generality, level
from protocol.moments import day_of
from protocol.typed import NamedTuple

if TYPE_CHECKING:
    from collections.abc import Sequence

    from protocol.entities import EfficacyMeasurement, EfficacyScale
    from protocol.insights.kinds import Material
    from protocol.measuring.change import Change

NEEDED = 2
"""Ratings from which there is a course."""


class LadderRating(NamedTuple):
    """One rating: the ordinal of its day, the strength 0-100, and the rungs, easiest first; none where only a strength was given.

    `level` is the number of rungs from the easiest on rated 70 or more; `places` in how many of how many named places one can do it.
    """

    day: int
    strength: int
    rungs: tuple[int, ...]
    level: int
    places: tuple[int, int] | None


class LadderVersion(NamedTuple):
    """One version of the ladder: its rungs in the person's words, easiest first, and its ratings, oldest first.

    `change` is that of the newest rating against the one before, None with one rating.
    """

    version: int
    rungs: tuple[str, ...]
    ratings: tuple[LadderRating, ...]
    change: Change | None


class LadderCourse(NamedTuple):
    """`versions` in the order of their first ratings."""

    versions: tuple[LadderVersion, ...]
    missing: int


def ladder_course(found: Material) -> LadderCourse:
    """The course of a domain's ladder."""
    scales = {one.id: one for one in found.scales}
    by_scale: dict[str, list[EfficacyMeasurement]] = {}
    for one in found.measurements:
        by_scale.setdefault(one.scale_id or str(one.scale_version), []).append(one)
    versions = tuple(_version(scales.get(scale), rated) for scale, rated in by_scale.items())
    return LadderCourse(versions, lacking(len(found.measurements), NEEDED))


def _version(scale: EfficacyScale | None, rated: Sequence[EfficacyMeasurement]) -> LadderVersion:
    rungs = scale.rungs if scale is not None else ()
    ratings = tuple(_rating(one, rungs) for one in rated)
    return LadderVersion(rated[0].scale_version, rungs, ratings, change_of(rated))


def _rating(one: EfficacyMeasurement, rungs: Sequence[str]) -> LadderRating:
    fitting = one.ratings if len(one.ratings) == len(rungs) else ()
    return LadderRating(day_of(one.at), one.strength, fitting, level(fitting), generality(one.context_ratings))
