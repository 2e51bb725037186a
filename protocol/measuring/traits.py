"""General measures beside a domain: context, never an outcome (spec 5.4). There are no norms: one is compared with oneself alone.

The items of both facets are in the public domain (International Personality Item Pool, ipip.ori.org; Goldberg et al. 2006, J Res Pers
40:84-96): each describes oneself from 1, very inaccurate, to 5, very accurate; minus-keyed ones count 6 - x; the score is the mean.
C1 is a trait facet, not self-efficacy in Bandura's sense. C5 is a free stand-in for a discipline test that nobody may ship. The ten
items of the General Self-Efficacy Scale (Schwarzer & Jerusalem 1995) are not ours to ship either: a total taken elsewhere is entered.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from protocol.snapshot import when
from protocol.typed import NamedTuple
from protocol.vocabulary import TraitKind

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from protocol.entities import TraitMeasurement
    from protocol.measuring.change import Change
    from protocol.snapshot import Snapshot

LOW, HIGH, OPEN = 1, 5, 0
"""The ends of an answer, and what stands for an item that was left open."""
ANSWERED: Final = 8
"""The fewest answers of ten that make a score."""
GSE_TOTAL: Final = range(10, 41)
"""The sum of ten items, each 1-4."""


class Facet(NamedTuple):
    """The items of a facet with their key, and the change of the mean that is beyond noise.

    `reliable` is 1.96 SD sqrt(2 (1 - alpha)) on the mean of 1-5, from published norm tables of four-item forms, so approximate.
    """

    items: tuple[tuple[str, bool], ...]
    reliable: float


FACETS: Final[Mapping[TraitKind, Facet]] = {
    TraitKind.GENERAL_COMPETENCE: Facet(
        (
            ("Complete tasks successfully.", True),
            ("Misjudge situations.", False),
            ("Excel in what I do.", True),
            ("Don't understand things.", False),
            ("Handle tasks smoothly.", True),
            ("Have little to contribute.", False),
            ("Am sure of my ground.", True),
            ("Don't see the consequences of things.", False),
            ("Come up with good solutions.", True),
            ("Know how to get things done.", True),
        ),
        reliable=0.78,
    ),
    TraitKind.SELF_DISCIPLINE: Facet(
        (
            ("Get chores done right away.", True),
            ("Find it difficult to get down to work.", False),
            ("Am always prepared.", True),
            ("Waste my time.", False),
            ("Start tasks right away.", True),
            ("Need a push to get started.", False),
            ("Get to work at once.", True),
            ("Have difficulty starting tasks.", False),
            ("Carry out my plans.", True),
            ("Postpone decisions.", False),
        ),
        reliable=0.86,
    ),
}
"""The facets in the order of their answers. Plus- and minus-keyed items alternate, so that nobody falls into agreeing."""


def facet_score(kind: TraitKind, answers: Sequence[int]) -> float | None:
    """The mean of the answers given, 1-5, minus-keyed ones turned round; None for fewer than eight of ten."""
    keyed = zip(answers, FACETS[kind].items, strict=True)
    scored = [one if plus else LOW + HIGH - one for one, (_, plus) in keyed if one != OPEN]
    return sum(scored) / len(scored) if len(scored) >= ANSWERED else None


def score_of(measurement: TraitMeasurement) -> float | None:
    """The score of a general measure: a mean 1-5, or a total 10-40; None where what is on record gives none."""
    if measurement.kind is TraitKind.GENERAL_SELF_EFFICACY:
        return measurement.total
    fits = len(measurement.answers) == len(FACETS[measurement.kind].items)
    return facet_score(measurement.kind, measurement.answers) if fits else None


def trait_ratings(snapshot: Snapshot, kind: TraitKind) -> tuple[TraitMeasurement, ...]:
    """All of one kind, oldest first."""
    return tuple(sorted((one for one in snapshot.traits.values() if one.kind is kind), key=when))


def trait_change(ratings: Sequence[TraitMeasurement]) -> Change | None:
    """The change of the newest against the one before; None without two scores, and for a total, of which the noise is unknown."""
    scores = [score for one in ratings[-2:] if (score := score_of(one)) is not None]
    if len(scores) < 2 or ratings[-1].kind not in FACETS:  # noqa: PLR2004  two make a change
        return None
    # Not at the top: whatever is decided loads this module, and only screens tell a change.
    from protocol.measuring.change import Change

    return Change(scores[1] - scores[0], FACETS[ratings[-1].kind].reliable)
