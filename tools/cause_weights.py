"""Learn what words say of the cause of a result, from the labelled sentences of the tests, and write protocol/detectors/phrases/weights.py.

Run it after sentences were added to tests/detectors/spec or tests/detectors/tuning: python -m tools.cause_weights. The same sentences
give the same file.
"""

from __future__ import annotations

import math
import random
import textwrap
from collections import Counter
from pathlib import Path

from protocol.detectors.leanings import ORDER, STEP, common, features
from protocol.detectors.reading import read
from tests.detectors.sentences import Sentence, detector_of, files, load

ROUNDS, RATE, SLOWER = 15, 0.3, 0.15
LEAST_SEEN = 2
LEAST = 0.25
ENOUGH = 0.01
LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxy"
TARGET = Path(__file__).parents[1] / "protocol" / "detectors" / "phrases" / "weights.py"
HEAD = '''"""What words say of causes, learned by `python -m tools.cause_weights`: not to be edited by hand.

A word, an equals sign, and a letter for each cause in the order of `Cause`; the middle letter is 0. `+` before a word goes with
a result that was achieved, `-` with one that was not; a star stands for any ending, `@` for any name of that kind, a digit for its
place, `^` for the first place, `#` for a sentence of some length.
"""

from __future__ import annotations

from typing import Final

LETTERS: Final = "{letters}"
WEIGHTS: Final = """
{weights}
"""
'''


def counted(sentence: Sentence) -> list[str]:
    """What counts of a sentence, in a fixed order."""
    words = read(sentence.text).words
    return sorted({*common(words)}.union(*features(words, sentence.outcome)))


def learn(sentences: list[Sentence]) -> dict[str, list[float]]:
    """Weights by stochastic gradient descent."""
    rows = [(counted(one), [cause.value for cause in ORDER].index(one.label)) for one in sentences]
    seen = Counter(one for row, _ in rows for one in row)
    rows = [([one for one in row if seen[one] >= LEAST_SEEN], label) for row, label in rows]
    weights = {one: [0.0] * len(ORDER) for row, _ in rows for one in row}
    shuffled = random.Random(1)  # noqa: S311 - the same order each time is what is wanted
    for done in range(ROUNDS):
        shuffled.shuffle(rows)
        for row, label in rows:
            step(weights, row, label, RATE / (1 + done * SLOWER) / math.sqrt(len(row)))
    return weights


def step(weights: dict[str, list[float]], row: list[str], label: int, rate: float) -> None:
    """Move the weights of one sentence towards its label."""
    scores = [sum(weights[one][at] for one in row) for at in range(len(ORDER))]
    raised = [math.exp(score - max(scores)) for score in scores]
    for at, one_raised in enumerate(raised):
        off = (at == label) - one_raised / sum(raised)
        if abs(off) > ENOUGH:
            for one in row:
                weights[one][at] += rate * off


def written(weights: dict[str, list[float]]) -> str:
    """The module that holds the weights; words that say next to nothing are left out."""
    middle = len(LETTERS) // 2
    pairs = []
    for one, row in sorted(weights.items()):
        places = [max(-middle, min(middle, round(weight / STEP))) for weight in row]
        if max(map(abs, row)) >= LEAST and "=" not in one:
            pairs.append(f"{one}={''.join(LETTERS[middle + place] for place in places)}")
    lines = textwrap.wrap(" ".join(pairs), 130, break_long_words=False, break_on_hyphens=False)
    return HEAD.format(letters=LETTERS, weights="\n".join(lines))


if __name__ == "__main__":
    paths = [path for folder in ("spec", "tuning") for path in files(folder) if detector_of(path) == "attribution"]
    TARGET.write_text(written(learn([one for path in paths for one in load(path)])), encoding="utf-8")
