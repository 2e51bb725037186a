"""Heavy words are heard however they are put, and everyday ones are left alone."""

from __future__ import annotations

import pytest

from protocol.detectors import detect
from tests.detectors.sentences import detector_of, files, load

OTHERS = [one.text for path in files("tuning") if detector_of(path) != "distress" for one in load(path)]


def test_what_people_write_about_everything_else_is_left_alone() -> None:
    heard = [text for text in OTHERS if detect("distress", text).label != "none"]
    assert len(heard) <= 0.01 * len(OTHERS), heard


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("I cut myself", "acute"),
        ("I cut myself chopping onions", "none"),
        ("I keep cutting myself, the knife is in my drawer", "acute"),
        ("I hurt myself at the gym", "none"),
        ("I hurt myself at the gym on purpose", "acute"),
        ('All I can think is "I want to die"', "acute"),
        ('The patient says "I want to die" and I stay with her', "none"),
        ("Everything is hopeless", "elevated"),
        ("Everything is hopeless and I want to die", "acute"),
        ("I overdosed", "acute"),
        ("I overdosed on caffeine", "none"),
    ],
)
def test_the_rest_of_the_sentence_tells_what_is_meant(text: str, label: str) -> None:
    assert detect("distress", text).label == label
