"""Random months of one domain, for the properties of the insights. Days are counted from the Monday of `making`.

A seed is drawn and the months are made from it: drawing each rating by itself would cost more than all that is judged.
"""

from __future__ import annotations

from datetime import timedelta
from random import Random
from typing import NamedTuple

from hypothesis import strategies as st

from protocol.entities import ArousalAppraisal, Attempt, EfficacyMeasurement, Experience, QuickReview
from protocol.insights.kinds import Material
from protocol.vocabulary import Appraisal, Cause, Outcome, SelfTalkKind, Source, TweakUse
from tests.protocol.making import DOMAIN, attempt, day, log, on

LAST = 120
"""The last day with an attempt; today is this day or a later one."""


class Months(NamedTuple):
    """What is on record of a domain, and the number of the day that is today."""

    attempts: tuple[Attempt, ...]
    experiences: tuple[Experience, ...]
    measurements: tuple[EfficacyMeasurement, ...]
    reviews: tuple[QuickReview, ...]
    appraisals: tuple[ArousalAppraisal, ...]
    today: int

    def material(self) -> Material:
        """As the insights get it."""
        parts = {"experiences": self.experiences, "measurements": self.measurements, "reviews": self.reviews}
        ordered = tuple(sorted(self.measurements, key=lambda one: one.at.occurred_at))
        return Material(log(*self.attempts, baseline=40, **parts), self.appraisals, day(self.today), ordered)


def months(most: int = 60) -> st.SearchStrategy[Months]:
    """Up to `most` attempts over four months, and what goes with them."""
    return st.builds(_months, st.integers(0, most), st.integers(0, 2**32).map(Random), st.integers(LAST, LAST + 90))


def _months(size: int, random: Random, today: int) -> Months:
    attempts = tuple(_attempt(number, random) for number in range(size))
    few = range(random.randint(0, size // 2))
    felt = sorted((_appraisal(number, random) for number in few), key=lambda one: one.at.occurred_at)
    return Months(
        attempts=attempts,
        experiences=tuple(_experience(number, random) for number in few),
        measurements=tuple(
            EfficacyMeasurement(f"measured-{number}", DOMAIN, on(random.randint(0, LAST), 720 + number), 10 * random.randint(0, 10))
            for number in range(random.randint(0, 4))
        ),
        reviews=tuple(_review(number, random) for number in few),
        appraisals=tuple(felt),
        today=today,
    )


def _rating(random: Random) -> int | None:
    return None if random.random() < 0.1 else random.randint(0, 10)


def _attempt(number: int, random: Random) -> Attempt:
    back = random.randint(0, LAST)
    return attempt(
        back,
        random.choice(tuple(Outcome)),
        id=f"attempt-{number:03}",
        at=on(back, random.randint(0, 600)),
        cause=random.choice(tuple(Cause)),
        effort=_rating(random),
        difficulty=_rating(random),
        result_rating=_rating(random),
        confidence=random.choice((None, 7, 7, 8, 9, 10)),
        acknowledged=random.random() < 0.5,
    )


def _about(random: Random) -> str | None:
    return random.choice((None, *(f"attempt-{number:03}" for number in range(10))))


def _experience(number: int, random: Random) -> Experience:
    return Experience(
        id=f"event-{number:03}",
        domain_id=DOMAIN,
        at=on(random.randint(0, LAST), 700),
        source=random.choice([one for one in Source if one is not Source.MASTERY]),
        valence=random.randint(-1, 1),
        linked_to="model",
        similarity=_rating(random),
        visible_effort=_rating(random),
        credibility=_rating(random),
        talk=random.choice((None, *SelfTalkKind)),
        intensity=_rating(random),
    )


def _review(number: int, random: Random) -> QuickReview:
    back = random.randint(0, LAST)
    return QuickReview(
        id=f"review-{number:03}",
        domain_id=DOMAIN,
        at=on(back, 650),
        tweak_for=day(back) + timedelta(days=1),
        attempt_id=_about(random),
        tweak="Sit near  the door" if random.random() < 0.5 else "sit near the door",
        tweak_used=random.choice((None, *TweakUse)),
        tweak_helped=random.choice((None, True, False)),
    )


def _appraisal(number: int, random: Random) -> ArousalAppraisal:
    return ArousalAppraisal(
        id=f"felt-{number:03}",
        domain_id=DOMAIN,
        at=on(random.randint(0, LAST), number),
        attempt_id=_about(random),
        intensity=_rating(random),
        appraisal=random.choice((None, *Appraisal)),
        reframe=random.choice(("", "ready")),
        intensity_after=_rating(random),
    )
