"""Step 4: what a reading of the body comes to, and what a run of strong threats calls for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from protocol.asking.letters import SENSATIONS
from protocol.detectors import detect
from protocol.typed import NamedTuple
from protocol.vocabulary import Appraisal, Sensation

if TYPE_CHECKING:
    from collections.abc import Iterable

    from protocol.changes import AppraiseArousal
    from protocol.coaching_shapes import ArousalAdvice
    from protocol.entities import ArousalAppraisal

BELIEVABLE: Final = 4
"""Believability, 0-10, below which the acceptance version is offered (our choice, unvalidated)."""
STRONG: Final = 9
"""Intensity, 0-10, from which a threat counts as strong (our choice, unvalidated)."""
TIMES, WINDOW_DAYS, QUIET_DAYS = 3, 14, 30
"""So many strong threats within so many logical days are worth a word; the word about professionals rests so many days."""


class Repeated(NamedTuple):
    """What a run of strong threats calls for: a smaller goal, and now and then a word about talking to a professional."""

    smaller_goal: bool
    professional: bool


def repeated(appraisals: Iterable[ArousalAppraisal], latest: ArousalAppraisal) -> Repeated:
    """Whether `latest` is at least the third strong threat of its domain within 14 logical days.

    The word about professionals comes with the first such one in 30 days (spec 7.3); nothing of it is stored.
    """
    strong = [one for one in appraisals if one.domain_id == latest.domain_id and _strong_threat(one)]
    until = sorted((one for one in strong if _when(one) <= _when(latest)), key=_when)
    days = [one.at.logical_date.toordinal() for one in until]
    reached = [day for place, day in enumerate(days) if place >= TIMES - 1 and day - days[place - TIMES + 1] < WINDOW_DAYS]
    if not _strong_threat(latest) or len(days) < TIMES or days[-1] - days[-TIMES] >= WINDOW_DAYS:
        return Repeated(smaller_goal=False, professional=False)
    return Repeated(smaller_goal=True, professional=all(days[-1] - day >= QUIET_DAYS for day in reached[:-1]))


def medical(label: str) -> bool:
    """Whether the words name something for a doctor (the medical cues of detector D5); then no second reading is offered."""
    return detect("arousal", label).label == "medical"


def _strong_threat(one: ArousalAppraisal) -> bool:
    return one.appraisal is Appraisal.THREAT and one.intensity is not None and one.intensity >= STRONG


def _when(one: ArousalAppraisal) -> tuple[object, str]:
    return one.at.occurred_at, one.id


def doubted(believability: int | None, reframe: str, advice: ArousalAdvice) -> bool:
    """Whether a second reading is hard to believe, and is not the acceptance version, which asks less."""
    return believability is not None and believability < BELIEVABLE and reframe.strip() != advice.acceptance


def settle_none(felt: frozenset[Sensation], before: frozenset[Sensation]) -> frozenset[Sensation]:
    """Marking "none of these" clears the others, and marking another clears it."""
    if Sensation.NONE not in felt or len(felt) == 1:
        return felt
    only_none = frozenset({Sensation.NONE})
    return felt - only_none if Sensation.NONE in before else only_none


def as_appraised(change: AppraiseArousal, default: str) -> AppraiseArousal:
    """The appraisal as it is saved: an empty second reading is the `default`; where the words are medical there is none."""
    felt = tuple(one for one in SENSATIONS if one in change.sensations)
    if medical(change.first_label):
        return change._replace(sensations=felt, reframe="", believability=None, intensity_after=None)
    return change._replace(sensations=felt, reframe=change.reframe.strip() or default)
