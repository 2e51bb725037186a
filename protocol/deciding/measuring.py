"""Decisions about measuring: the ladder of a domain, a rating of it, automaticity, and general measures beside it (spec 4.3, 5)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from protocol.deciding.common import Decision, RefusedError, find, lines
from protocol.entities import AutomaticityMeasurement, EfficacyMeasurement, EfficacyScale, TraitMeasurement
from protocol.measuring import automaticity as srbai
from protocol.measuring import traits
from protocol.measuring.ladder import strength_of
from protocol.measuring.rhythm import APART, is_open, open_from
from protocol.snapshot import current_scale, ratings_of
from protocol.text import rating
from protocol.vocabulary import TraitKind

if TYPE_CHECKING:
    from protocol.changes import Measure, MeasureAutomaticity, MeasureTrait, WriteScale
    from protocol.moments import Now
    from protocol.snapshot import Snapshot

RUNGS: Final = range(5, 9)
"""How many rungs a ladder has (spec 5.1)."""
PLACES: Final = range(2, 7)
"""How many named places a ladder has, if any: two at least to tell generality (spec 5.1); the most is our choice."""


def write_scale(snapshot: Snapshot, change: WriteScale, now: Now) -> Decision:
    """The next version of a ladder; the same one again changes nothing."""
    find(snapshot.domains, change.domain_id, "domain")
    rungs = lines("scale.rungs", change.rungs, name="rungs", most=RUNGS[-1])
    contexts = lines("scale.contexts", change.contexts, name="places", most=PLACES[-1])
    if len(rungs) not in RUNGS:
        raise RefusedError("Too few rungs", _too_few(len(rungs)))
    if len(contexts) == 1:
        raise RefusedError("One place", "Name a second place, or none: generality tells in how many of your places you can do it.")
    _all_differ(rungs, "rungs")
    _all_differ(contexts, "places")
    before = current_scale(snapshot, change.domain_id)
    if before is not None and (before.rungs, before.contexts) == (rungs, contexts):
        return Decision((), before.id)
    version = 1 if before is None else before.version + 1
    return Decision((EfficacyScale(change.id, change.domain_id, now.moment, version, rungs, contexts),), change.id)


def _too_few(number: int) -> str:
    more = RUNGS[0] - number
    have = "none yet" if not number else str(number)
    return f"A ladder has {RUNGS[0]} to {RUNGS[-1]} rungs and yours has {have}; add {more} more, each a little harder."


def _all_differ(texts: tuple[str, ...], name: str) -> None:
    seen: dict[str, int] = {}
    for number, text in enumerate(texts, start=1):
        first = seen.setdefault(text.casefold(), number)
        if first != number:
            raise RefusedError("Twice the same", f"{name.capitalize()} {first} and {number} say the same; reword or remove one of them.")


def measure(snapshot: Snapshot, change: Measure, now: Now) -> Decision:
    """A rating of the current version of a ladder, all of it; refused within a week of the one before (spec 5.2)."""
    scale = find(snapshot.scales, change.scale_id, "ladder")
    current = current_scale(snapshot, change.domain_id)
    if current is None or current.id != scale.id:
        raise RefusedError("Ladder changed", "This ladder has a newer version by now. Open the rating again to rate that one.")
    before = ratings_of(snapshot, scale)
    if before and not is_open(before[-1].at.logical_date, now.today):
        was, opens = before[-1].at.logical_date.isoformat(), open_from(before[-1].at.logical_date).isoformat()
        raise RefusedError(
            "Rated a short while ago", f"You rated this ladder on {was}. Wait {APART} days between ratings; it opens on {opens}."
        )
    ratings = _tens(change.ratings, len(scale.rungs), "rung")
    places = _tens(change.context_ratings, len(scale.contexts), "place")
    strength = strength_of(ratings)
    rated = EfficacyMeasurement(change.id, change.domain_id, now.moment, strength, scale.version, scale.id, ratings, places)
    return Decision((rated,), rated.id)


def _tens(ratings: tuple[int, ...], asked: int, name: str) -> tuple[int, ...]:
    if len(ratings) != asked:
        raise RefusedError("Not all rated", f"Rate every {name}: {len(ratings)} of {asked} are rated.")
    return tuple(rating(one, f"the rating of {name} {number}", 0, 100, step=10) for number, one in enumerate(ratings, start=1))


def measure_automaticity(snapshot: Snapshot, change: MeasureAutomaticity, now: Now) -> Decision:
    """How far a behaviour runs by itself, by four answers or by one."""
    find(snapshot.domains, change.domain_id, "domain")
    if len(change.answers) not in {srbai.SINGLE, len(srbai.SRBAI)}:
        raise RefusedError("Not all answered", "Answer all four, or the first one alone.")
    answers = tuple(rating(one, f"answer {number}", srbai.LOW, srbai.HIGH) for number, one in enumerate(change.answers, start=1))
    return Decision((AutomaticityMeasurement(change.id, change.domain_id, now.moment, answers),), change.id)


def measure_trait(_snapshot: Snapshot, change: MeasureTrait, now: Now) -> Decision:
    """A general measure: answers where its items are free, a total where they are not."""
    taken = _with_total(change, now) if change.kind is TraitKind.GENERAL_SELF_EFFICACY else _with_answers(change, now)
    return Decision((taken,), taken.id)


def _with_total(change: MeasureTrait, now: Now) -> TraitMeasurement:
    low, high = traits.GSE_TOTAL[0], traits.GSE_TOTAL[-1]
    if change.answers or change.total is None:
        raise RefusedError("No total", f"Type the total of the ten items, {low}-{high}.")
    return TraitMeasurement(change.id, now.moment, change.kind, total=rating(change.total, "the total", low, high))


def _with_answers(change: MeasureTrait, now: Now) -> TraitMeasurement:
    items = len(traits.FACETS[change.kind].items)
    if change.total is not None or len(change.answers) != items:
        raise RefusedError("Not all there", f"There are {items} statements; leave open those you cannot answer.")
    answers = tuple(rating(one, f"answer {number}", traits.OPEN, traits.HIGH) for number, one in enumerate(change.answers, start=1))
    given = sum(1 for one in answers if one != traits.OPEN)
    if given < traits.ANSWERED:
        raise RefusedError("Too few answers", f"Answer at least {traits.ANSWERED} of the {items} statements; you have {given}.")
    return TraitMeasurement(change.id, now.moment, change.kind, answers)
