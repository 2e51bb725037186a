"""What a rating of a ladder says, line by line: strength first, and never more certain than it is (spec 5)."""

from __future__ import annotations

from math import floor
from typing import TYPE_CHECKING

from protocol.measuring.change import PLANNED, change_of
from protocol.measuring.ladder import (
    EfficacyRung,
    generality,
    is_at_ceiling,
    level,
    next_goal,
    rungs_of,
    sentence,
    swaps,
)
from protocol.measuring.rhythm import AGAIN, rhythm_of
from protocol.snapshot import ratings_of
from protocol.typed import NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date

    from protocol.coaching_shapes import MeasuringText
    from protocol.entities import EfficacyMeasurement, EfficacyScale
    from protocol.measuring.rhythm import Rhythm
    from protocol.moments import Now
    from protocol.snapshot import Snapshot


class Result(NamedTuple):
    """The newest rating of a ladder: its figures, what there is to say, the rungs with their ratings, and the rung for a next goal."""

    figures: tuple[str, ...]
    remarks: tuple[str, ...]
    rungs: tuple[EfficacyRung, ...]
    places: tuple[tuple[str, int], ...]
    suggestion: EfficacyRung | None
    rhythm: Rhythm


def result_of(texts: MeasuringText, snapshot: Snapshot, scale: EfficacyScale, now: Now) -> Result | None:
    """What the ratings of one version of a ladder come to as of now; None before the first."""
    ratings = ratings_of(snapshot, scale)
    if not ratings:
        return None
    rhythm, rungs = rhythm_of(snapshot, scale, now), rungs_of(scale, ratings[-1])
    suggestion = next_goal(rungs)
    return Result(
        figures=(*_figures(ratings[-1]), *_changes(ratings)),
        remarks=tuple(_remarks(texts, ratings, suggestion, rhythm)),
        rungs=rungs,
        places=tuple(zip(scale.contexts, ratings[-1].context_ratings, strict=False)),
        suggestion=suggestion,
        rhythm=rhythm,
    )


def _figures(newest: EfficacyMeasurement) -> Iterator[str]:
    count = len(newest.ratings)
    yield f"Strength: {newest.strength} of 100, over {count} rungs, to the nearest ten"
    yield f"Level: {level(newest.ratings)} of {count} rungs, from the easiest on, rated 70 or more"
    reach = generality(newest.context_ratings)
    if reach is not None:
        yield f"Generality: {reach[0]} of {reach[1]} places"


def _changes(ratings: Sequence[EfficacyMeasurement]) -> Iterator[str]:
    last = change_of(ratings)
    if last is None:
        return
    yield f"Since {day_words(ratings[-2].at.logical_date)}  {last.words()}"
    first = change_of(ratings, 0) if len(ratings) > 2 else None  # noqa: PLR2004  with two, the first is the one before
    if first is not None:
        yield f"Since {day_words(ratings[0].at.logical_date)}  {first.words()}"
    whose = "a planning value" if last.threshold == PLANNED else "by your own ratings"
    yield f"{len(ratings)} ratings of this ladder; up to {floor(last.threshold)} points may be noise ({whose})"


def _remarks(
    texts: MeasuringText, ratings: Sequence[EfficacyMeasurement], suggestion: EfficacyRung | None, rhythm: Rhythm
) -> Iterator[str]:
    newest = ratings[-1]
    if len(ratings) == 1:
        yield texts.first
    if is_at_ceiling(newest):
        yield texts.ceiling
    for lower in swaps(newest.ratings):
        yield texts.swap.format(higher=lower + 1, lower=lower)
    if suggestion is not None:
        yield texts.suggestion.format(rating=suggestion.rating, rung=sentence(suggestion.text))
    elif not is_at_ceiling(newest):
        yield texts.no_suggestion
    yield next_rating(rhythm)


def next_rating(rhythm: Rhythm) -> str:
    """When the next rating is due, in words."""
    if rhythm.newest is None or rhythm.is_due:
        return "A rating is due."
    due = rhythm.newest.at.logical_date.toordinal() + AGAIN
    parts = [f"from {day_words(rhythm.opens.fromordinal(due))} on"] if rhythm.days_left else []
    left = rhythm.reviews_left
    if left:
        parts.append("after 1 more review" if left == 1 else f"after {left} more reviews")
    return f"Next rating: {', '.join(parts)}."


def day_words(day: date) -> str:
    """A day as it is written here: `24 Nov 2026`."""
    return f"{day.day} {day:%b %Y}"
