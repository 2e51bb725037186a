"""What is not read for danger holds no danger: the quick look never lets a text pass that D7 would have heard."""

from __future__ import annotations

from itertools import permutations

from hypothesis import given
from hypothesis import strategies as st

from protocol.detectors import detect, screening
from protocol.detectors.distress import HEAVY, phrases
from protocol.detectors.heavy_words import FIRSTS, SECONDS
from protocol.detectors.lexicon import required
from protocol.detectors.reading import read
from protocol.detectors.screening import may_be_heavy, words_held
from protocol.detectors.spelling import SHORT_FORMS
from tests.detectors.sentences import detector_of, files, load

LISTS, SETS = phrases()
ASKED = {phrase: asked for kind in HEAVY for phrase, asked in required(LISTS[kind], SETS).items()}
LABELLED = [(detector_of(path), one.text) for folder in ("spec", "tuning", "aside") for path in files(folder) for one in load(path)]
FILLING = ["the", "so", "I'm", "don't", "cant", "tonite", "&", "5pm", "2nite", "and", "eveyone", "my", "it's", "really", "gonna"]
JOINS = st.sampled_from([" ", ", ", ". ", " - ", "/", "...", " '", "' ", '"', "\n", "_"])


def _pairs() -> dict[str, set[str]]:
    places = zip(FIRSTS.split(), SECONDS.split(";"), strict=True)
    return {word: set(partners.split()) for words, partners in places for word in words.split("|")}


def _holds(words: set[str], word: str) -> bool:
    return word in words or any(f"{word[:length]}*" in words for length in range(screening.STEM, len(word) + 1))


def test_every_heavy_phrase_is_covered_by_a_pair_of_words_that_it_cannot_do_without() -> None:
    """Run `python -m tools.heavy_words` where this fails after a change to the lists."""
    pairs = _pairs()

    def enough(one: frozenset[str], other: frozenset[str]) -> bool:
        return all(word in pairs and (not pairs[word] or all(_holds(pairs[word], partner) for partner in other)) for word in one)

    uncovered = [
        phrase
        for phrase, asked in ASKED.items()
        if not any(enough(one, other) for one, other in permutations(asked, 2)) and not any(enough(one, frozenset({"*"})) for one in asked)
    ]
    assert len(ASKED) > 1000
    assert uncovered == []


def test_stems_have_as_many_letters_as_are_looked_at() -> None:
    named = {word for asked in ASKED.values() for words in asked for word in words if word.endswith("*")}
    assert {word for word in named if len(word) <= screening.STEM} == set()


def test_no_labelled_sentence_that_is_heavy_passes() -> None:
    passed = [text for _, text in LABELLED if not may_be_heavy(text)]
    assert [text for text in passed if detect("distress", text).label != "none"] == []
    everyday = [text for about, text in LABELLED if about != "distress"]
    assert sum(not may_be_heavy(text) for text in everyday) >= 0.85 * len(everyday)


@st.composite
def _spoken(draw: st.DrawFn) -> str:
    """A phrase of the lists as somebody may type it: with words and signs in between, and in any case."""
    asked = draw(st.sampled_from(sorted(ASKED)))
    words = [draw(st.sampled_from(sorted(one))).replace("*", draw(st.sampled_from(["", "s", "ing"]))) for one in ASKED[asked]]
    text = "".join(part for word in words for part in (word, draw(JOINS), *([draw(st.sampled_from(FILLING)), " "] * draw(st.booleans()))))
    return draw(st.sampled_from([text, text.upper(), text.title(), f"5{text}", f"{text}7"]))


@given(_spoken())
def test_no_phrase_passes_however_it_is_typed(text: str) -> None:
    assert may_be_heavy(text) or detect("distress", text).label == "none"


@given(
    st.text(alphabet="abdeimnopsuxt 0125'.:,/%$&+-_\"\n\t\x07é", max_size=40) | st.lists(st.sampled_from(sorted(SHORT_FORMS))).map(" ".join)
)
def test_the_words_that_are_looked_at_are_those_of_the_reading(text: str) -> None:
    held = words_held(text)
    read_words = {word for word in read(text, mask_quotes=False).words if not word[0].isdigit() and word[0] not in "$£€"}
    assert held is None or read_words <= held


def test_a_text_that_is_not_plainly_words_is_read_in_full() -> None:
    assert all(map(may_be_heavy, ("I’ll", "gr8t4me", "die''me", "überall")))
    assert not any(map(may_be_heavy, ("up to the sixth floor", "", "   ", "12 5km '5' 6pm", "I've been at the pool at 7.30")))
