"""What holds for every detector on any text."""

from __future__ import annotations

import sys
from types import FrameType

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from protocol.detectors import NAMES, Detector, detect, is_sweeping
from protocol.detectors.spelling import READ
from protocol.vocabulary import Outcome
from tests.detectors.sentences import files, load

QUIET = {"unclear", "neutral", "none", "unspecified"}
WORDS = sorted({word for path in files("spec") for sentence in load(path) for word in sentence.text.split()})
TEXTS = st.one_of(
    st.text(max_size=60),
    st.text(st.characters(), max_size=700),
    st.lists(st.sampled_from([*WORDS, '"', "'", ",", ".", "-", "—", "\n", "\x00", "é", "\ud800", "’", "10k", "9 a.m."]), max_size=40).map(
        " ".join
    ),
)
HARD = [
    "not " * 125,
    '"' * 499,
    "i am not " * 60,
    "9 a." * 125,
    "keep going and then " * 25,
    "\ufb03" * 500,
    "can't " * 83,
]


@pytest.mark.parametrize("name", NAMES)
@given(text=TEXTS, outcome=st.sampled_from([None, *Outcome]))
@settings(max_examples=25)
def test_any_text_has_a_label_with_hits_within_it(name: Detector, text: str, outcome: Outcome | None) -> None:
    found = detect(name, text, outcome)
    assert found == detect(name, text, outcome)
    assert found.detector == name
    for hit in (*found.hits, *found.suppressed):
        assert 0 <= hit.start < hit.end <= min(len(text), READ)
        assert hit.rule_id


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("text", ["", "   ", "\n\t", "...", "\u200b", '""', "?!"])
def test_without_a_word_nothing_is_said(name: Detector, text: str) -> None:
    found = detect(name, text)
    assert found.label in QUIET
    assert found.hits == ()


@pytest.mark.parametrize("name", NAMES)
def test_what_stands_after_500_characters_is_not_read(name: Detector) -> None:
    for sentence in (one for path in files("spec") if path.stem == name for one in load(path)):
        assert detect(name, "," * READ + sentence.text).label in QUIET
        assert detect(name, sentence.text.ljust(READ) + "!! zzz") == detect(name, sentence.text)


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("text", HARD, ids=lambda text: text[:8])
def test_twice_the_text_takes_about_twice_the_work(name: Detector, text: str) -> None:
    detect(name, text)
    half, whole = calls(name, text[: READ // 2]), calls(name, text[:READ])
    assert whole <= 3 * half + 300
    assert calls(name, text * 200) <= whole * 1.1 + 300


def calls(name: Detector, text: str) -> int:
    """How many calls of Python functions judging a text takes: work that no busy machine blurs."""
    count = 0

    def note(frame: FrameType, event: str, argument: object) -> None:
        nonlocal count
        count += event in {"call", "c_call"}

    before = sys.getprofile()
    sys.setprofile(note)
    try:
        detect(name, text)
    finally:
        sys.setprofile(before)
    return count


def test_what_others_said_is_not_read_as_the_person_s_own_but_a_line_in_quotes_is() -> None:
    assert detect("arousal", "My brother calls it 'pure panic' and laughs at the rest").label == "neutral"
    assert detect("arousal", '"pure panic"').label == "threat"
    assert detect("self_talk", 'I said "I hope I don\'t blow this"').label == "hope"


@pytest.mark.parametrize(
    ("text", "sweeping"),
    [
        ("I always freeze", True),
        ("it goes wrong every time", True),
        ("everything I do fails", True),
        ("I froze this time", False),
        ("not always, but today", False),
        ('she said "you never try"', False),
        ("", False),
    ],
)
def test_a_miss_told_as_every_miss_is_noticed(text: str, sweeping: bool) -> None:
    assert is_sweeping(text) is sweeping
