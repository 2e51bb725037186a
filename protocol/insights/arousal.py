"""Arousal before and after the second reading, and what came of the attempts it went with (spec 1, step 4).

Counts side by side, no cause claimed: an easier attempt may both calm and succeed.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from protocol.insights.counting import lacking
from protocol.moments import day_of
from protocol.typed import NamedTuple
from protocol.vocabulary import Appraisal, Outcome

if TYPE_CHECKING:
    from collections.abc import Sequence

    from protocol.insights.kinds import Material

NEEDED = 3
"""Appraisals with an intensity before and after from which they are drawn (our choice)."""


class Felt(NamedTuple):
    """One appraisal: the ordinal of its day, the reading, the intensity 0-10 before and after, and what came of its attempt."""

    day: int
    reading: Appraisal | None
    before: int
    after: int
    outcome: Outcome | None


class ReadingGroup(NamedTuple):
    """The appraisals of one reading: sums of the intensities, and how many of their attempts ended how."""

    reading: Appraisal | None
    n: int
    before: int
    after: int
    achieved: int
    partly: int
    missed: int

    @property
    def ends(self) -> tuple[int, int, int]:
        """How many attempts were achieved, done in part, and not this time."""
        return self.achieved, self.partly, self.missed


class ArousalCourse(NamedTuple):
    """`felt` are the appraisals rated before and after, oldest first; `eased` how many of them were lower afterwards."""

    felt: tuple[Felt, ...]
    groups: tuple[ReadingGroup, ...]
    eased: int
    missing: int


def arousal_course(found: Material) -> ArousalCourse:
    """The arousal of a domain's attempts."""
    outcomes = found.outcomes
    felt = tuple(
        Felt(day_of(one.at), one.appraisal, one.intensity, one.intensity_after, outcomes.get(one.attempt_id or ""))
        for one in found.appraisals
        if one.intensity is not None and one.intensity_after is not None
    )
    readings = [one for one in (*Appraisal, None) if any(each.reading is one for each in felt)]
    groups = tuple(_group(one, [each for each in felt if each.reading is one]) for one in readings)
    return ArousalCourse(felt, groups, sum(1 for one in felt if one.after < one.before), lacking(len(felt), NEEDED))


def _group(reading: Appraisal | None, felt: Sequence[Felt]) -> ReadingGroup:
    ends = [sum(1 for one in felt if one.outcome is end) for end in (Outcome.ACHIEVED, Outcome.PARTLY, Outcome.NOT_ACHIEVED)]
    return ReadingGroup(reading, len(felt), sum(one.before for one in felt), sum(one.after for one in felt), *ends)
