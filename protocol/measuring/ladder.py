"""The domain scale (Bandura 2006): what the ratings of a ladder come to. Ratings are 0-100 in steps of ten, rungs easiest first.

Bandura, A. (2006). Guide for constructing self-efficacy scales. In F. Pajares & T. Urdan (eds), Self-Efficacy Beliefs of Adolescents,
307-337. People use about four of the eleven points (Toland & Usher 2016), so what is shown is shown to the nearest ten.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from protocol.typed import NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from protocol.entities import EfficacyMeasurement, EfficacyScale

ABLE: Final = 70
"""From this rating on a rung or a place counts as one the person can do: 7 of 10, as at the gate (our choice, unvalidated)."""
CEILING: Final = 90
"""A mean from here on leaves no room to tell more: harder rungs are asked for."""
NEXT_GOAL: Final = range(ABLE, CEILING + 1)
"""A rung rated in here is just outside comfortable and still doable: the next goal."""
_STEP = 10


class EfficacyRung(NamedTuple):
    """One rung with its rating 0-100; `number` counts from the easiest, 1."""

    number: int
    text: str
    rating: int


def sentence(rung: str) -> str:
    """A rung as one says it: "can", never "will". One that says so itself is left alone."""
    return rung if rung.casefold().startswith("i can") else f"I can {rung}"


def mean_of(measurement: EfficacyMeasurement) -> float:
    """The mean over rungs, 0-100; the strength where only that was given."""
    ratings = measurement.ratings
    return sum(ratings) / len(ratings) if ratings else float(measurement.strength)


def strength_of(ratings: Sequence[int]) -> int:
    """The mean of at least one rating to the nearest ten, halves up: what is shown and what the estimate takes in."""
    whole = _STEP * len(ratings)
    return (2 * sum(ratings) + whole) // (2 * whole) * _STEP


def level(ratings: Sequence[int]) -> int:
    """How many rungs from the easiest on are rated 70 or more without a gap: the magnitude of self-efficacy (Bandura 1977)."""
    return next((number for number, one in enumerate(ratings) if one < ABLE), len(ratings))


def generality(context_ratings: Sequence[int]) -> tuple[int, int] | None:
    """In how many of the named places one can do it, and how many there are; None for fewer than two.

    A place is rated once, for the ladder as a whole, so that a rating stays short (our choice).
    """
    if len(context_ratings) < 2:  # noqa: PLR2004  one place says nothing of how far it reaches
        return None
    return sum(one >= ABLE for one in context_ratings), len(context_ratings)


def is_at_ceiling(measurement: EfficacyMeasurement) -> bool:
    """Whether the ladder has become too easy to tell anything."""
    return mean_of(measurement) >= CEILING


def swaps(ratings: Sequence[int]) -> Iterator[int]:
    """The numbers, from 1, of rungs that the next one was rated above: perhaps the two stand the wrong way round."""
    return (number for number in range(1, len(ratings)) if ratings[number] > ratings[number - 1])


def rungs_of(scale: EfficacyScale, measurement: EfficacyMeasurement) -> tuple[EfficacyRung, ...]:
    """The rungs with their ratings; none where the two do not belong together."""
    if measurement.scale_id != scale.id or len(measurement.ratings) != len(scale.rungs):
        return ()
    return tuple(
        EfficacyRung(number, text, one) for number, (text, one) in enumerate(zip(scale.rungs, measurement.ratings, strict=True), 1)
    )


def next_goal(rungs: Sequence[EfficacyRung]) -> EfficacyRung | None:
    """The rung to make the next goal of: the first one rated 70-90, None where there is none."""
    return next((one for one in rungs if one.rating in NEXT_GOAL), None)
