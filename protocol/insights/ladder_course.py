"""Ratings of the domain's ladder over time (spec 5.1; Bandura 2006). Versions of the ladder stand apart: they are not compared."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from protocol.insights.counting import day_of, lacking

if TYPE_CHECKING:
    from collections.abc import Iterable

    from protocol.entities import EfficacyMeasurement

NEEDED = 2
"""Ratings from which there is a course."""


class LadderVersion(NamedTuple):
    """The ratings made on one version of the ladder: (ordinal of the day, strength 0-100), oldest first."""

    version: int
    strengths: tuple[tuple[int, int], ...]


class LadderCourse(NamedTuple):
    """`versions` in the order of their first ratings."""

    versions: tuple[LadderVersion, ...]
    missing: int


def ladder_course(measurements: Iterable[EfficacyMeasurement]) -> LadderCourse:
    """The course of a domain's ladder."""
    ordered = sorted(measurements, key=lambda one: (one.at.occurred_at, one.id))
    found: dict[int, list[tuple[int, int]]] = {}
    for one in ordered:
        found.setdefault(one.scale_version, []).append((day_of(one.at), one.strength))
    versions = tuple(LadderVersion(version, tuple(strengths)) for version, strengths in found.items())
    return LadderCourse(versions, lacking(len(ordered), NEEDED))
