"""Draws `protocol/detectors/heavy_words.txt` from the word lists of D7: for each heavy phrase two of the words that it cannot do without.

Which two is chosen by how seldom they stand together in the labelled sentences about everything else, and how seldom each stands there
at all, so that few texts of everyday hold a pair. Run it after a change to the lists: python -m tools.heavy_words
"""

from __future__ import annotations

from collections import defaultdict
from itertools import combinations
from pathlib import Path

from protocol.detectors import screening
from protocol.detectors.distress import HEAVY, phrases
from protocol.detectors.lexicon import required
from protocol.detectors.reading import read
from tests.detectors.sentences import detector_of, files, load

TARGET = Path(screening.__file__).with_name(screening.NAME)
Words = frozenset[str]


def main() -> None:
    """Write the file anew."""
    lists, sets = phrases()
    everyday = _everyday()
    partners: dict[str, set[str]] = defaultdict(set)
    alone: set[str] = set()
    for asked in (asked for kind in HEAVY for asked in required(lists[kind], sets).values()):
        if len(asked) == 1:
            alone |= asked[0]
        else:
            one, other = _rarest(asked, everyday)
            for word in one:
                partners[word] |= other
    lines = [word if word in alone else " ".join([word, *sorted(partners[word])]) for word in sorted(partners.keys() | alone)]
    TARGET.write_text("\n".join(lines) + "\n", encoding="ascii")


def _everyday() -> dict[str, set[int]]:
    """In which everyday sentences each word or stem stands, by the number of the sentence."""
    texts = [one.text for path in files("tuning") if detector_of(path) != "distress" for one in load(path)]
    found: dict[str, set[int]] = defaultdict(set)
    for number, text in enumerate(texts):
        for word in set(read(text).words):
            for name in (word, *(f"{word[:length]}*" for length in range(screening.STEM, len(word) + 1))):
                found[name].add(number)
    return found


def _rarest(asked: tuple[Words, ...], everyday: dict[str, set[int]]) -> tuple[Words, Words]:
    """The two that meet in the fewest sentences, or would by chance; the one with fewer words first, since it gets a line a word."""
    where = {words: set().union(*(everyday.get(word, set()) for word in words)) for words in asked}
    sentences = len(set().union(*everyday.values()))

    def meetings(pair: tuple[Words, Words]) -> tuple[float, int]:
        one, other = pair
        by_chance = len(where[one]) * len(where[other]) / sentences
        return len(where[one] & where[other]) + by_chance, len(one) + len(other)

    one, other = sorted(min(combinations(asked, 2), key=meetings), key=len)
    return one, other


if __name__ == "__main__":
    main()
