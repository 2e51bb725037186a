"""Draws `protocol/detectors/heavy_words.py` from the word lists of D7: for each heavy phrase two of the words that it cannot do without.

Which two is chosen by how seldom they stand together in the labelled sentences about everything else, and how seldom each stands there
at all, so that few texts of everyday hold a pair. Run it after a change to the lists: python -m tools.heavy_words
"""

from __future__ import annotations

from collections import defaultdict
from itertools import combinations
from pathlib import Path
from textwrap import fill

from protocol.detectors import screening
from protocol.detectors.distress import HEAVY, phrases
from protocol.detectors.lexicon import required
from protocol.detectors.reading import read
from tests.detectors.sentences import detector_of, files, load

TARGET = Path(screening.__file__).with_name("heavy_words.py")
WIDTH, INDENT = 138, "    "
SPARING = 3e-5
"""In what share of the sentences two words may meet more often for one entry less: the file is to stay short, and quick to load."""
MODULE = '''\
"""Words without two of which no text is heavy, drawn from the lists of D7. Not to be edited: `python -m tools.heavy_words` writes it."""

from __future__ import annotations

from protocol.typed import Final

FIRSTS: Final = """
{firsts}
"""
"""A word, or several parted by `|`, each with a place of its own among the `SECONDS`."""

SECONDS: Final = """
{seconds}
"""
"""Between `;`, all that any of the words in that place makes a pair with; nothing where it is enough by itself."""
'''
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
    groups: dict[frozenset[str], list[str]] = defaultdict(list)
    for word in sorted(partners.keys() | alone):
        groups[frozenset() if word in alone else _fewest(partners[word])].append(word)
    entries = sorted(("|".join(words), " ".join(sorted(others))) for others, words in groups.items())
    firsts, seconds = (_filled(separator.join(column)) for separator, column in zip((" ", "; "), zip(*entries, strict=True), strict=True))
    TARGET.write_text(MODULE.format(firsts=firsts, seconds=seconds), encoding="ascii")


def _filled(text: str) -> str:
    return fill(text, WIDTH, initial_indent=INDENT, subsequent_indent=INDENT, break_long_words=False, break_on_hyphens=False)


def _fewest(words: set[str]) -> frozenset[str]:
    """Without the words that one of the stems holds already."""
    stems = tuple(word[:-1] for word in words if word.endswith("*"))
    return frozenset(word for word in words if word.endswith("*") or not word.startswith(stems))


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
    """The two that meet in the fewest sentences, or would by chance; the one with fewer words first, since each gets an entry."""
    where = {words: set().union(*(everyday.get(word, set()) for word in words)) for words in asked}
    sentences = len(set().union(*everyday.values()))

    def meetings(pair: tuple[Words, Words]) -> float:
        one, other = pair
        by_chance = len(where[one]) * len(where[other]) / sentences
        return len(where[one] & where[other]) + by_chance + SPARING * sentences * len(one) * len(other)

    one, other = sorted(min(combinations(asked, 2), key=meetings), key=len)
    return one, other


if __name__ == "__main__":
    main()
