"""What the words of a sentence lean to where no rule is sure: multinomial logistic regression on labelled sentences.

`python -m tools.cause_weights` learns the weights. A word counts by itself, with what came of the attempt, by its beginning if it is
long, and by the kind of thing it names; the first word also by standing there.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from typing import Final

from protocol.detectors.frames import kind_of
from protocol.detectors.phrases.weights import LETTERS, WEIGHTS
from protocol.detectors.reading import Reading
from protocol.vocabulary import Cause, Outcome

ORDER: Final = tuple(Cause)
"""The causes in the order of the weights."""
MARGIN: Final = 0.5
"""By how much more likely a cause has to be than what the rules hint at: between 0 and 1, chosen on sentences not learned from."""
WIDE_MARGIN: Final = 0.9
"""The same where the rules are sure."""
STEP: Final = 0.1
"""What one letter further in the alphabet adds to a weight."""
_BEGINNING: Final = 5
_LENGTHS: Final = 4
_OPENING: Final = 2
_SIGNS: Final = {Outcome.ACHIEVED: "+", Outcome.PARTLY: "-", Outcome.NOT_ACHIEVED: "-"}


def features(words: Sequence[str], outcome: Outcome | str | None) -> list[tuple[str, ...]]:
    """What counts of each word: itself, its kind, both with the sign of the outcome, its beginning, its place if it opens the sentence."""
    sign = next((sign for one, sign in _SIGNS.items() if outcome == one), "")
    return [tuple(_counted(word, sign, place)) for place, word in enumerate(words)]


def _counted(word: str, sign: str, place: int) -> Iterator[str]:
    yield from (word, sign + word)
    if len(word) > _BEGINNING:
        yield word[:_BEGINNING] + "*"
    kind = kind_of(word)
    if kind:
        yield from (f"@{kind}", f"{sign}@{kind}")
        if place < _OPENING:
            yield f"{place}@{kind}"
    if place == 0:
        yield "^" + word


def common(words: Sequence[str]) -> tuple[str, ...]:
    """What counts of the whole sentence: that it is one, and how long it is."""
    return ("#", f"#{min(len(words) // _LENGTHS, _LENGTHS)}")


def likelihoods(reading: Reading, outcome: Outcome | str | None) -> Mapping[Cause, float]:
    """How likely each cause is by the words alone; they add up to 1."""
    counted = {*common(reading.words)}.union(*features(reading.words, outcome))
    scores = _sums(counted)
    most = max(scores)
    raised = [math.exp(score - most) for score in scores]
    return {cause: one / sum(raised) for cause, one in zip(ORDER, raised, strict=True)}


def speaks_most(reading: Reading, outcome: Outcome | str | None, cause: Cause) -> int:
    """The place of the word that speaks most for a cause."""
    at = ORDER.index(cause)
    weights = [_sums(set(one))[at] for one in features(reading.words, outcome)]
    return max(range(len(weights)), key=weights.__getitem__)


def _sums(counted: Iterable[str]) -> list[float]:
    # In a fixed order, so that rounding is the same each time.
    known = [weight for one in sorted(counted) if (weight := weights().get(one))]
    return [math.fsum(column) for column in zip(*known, strict=True)] if known else [0.0] * len(ORDER)


@cache
def weights() -> dict[str, tuple[float, ...]]:
    """By word or sign, a weight for each cause."""
    pairs = (pair.rsplit("=", 1) for pair in WEIGHTS.split())
    middle = len(LETTERS) // 2
    return {one: tuple((LETTERS.index(letter) - middle) * STEP for letter in letters) for one, letters in pairs}
