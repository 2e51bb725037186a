from __future__ import annotations

from pathlib import Path

import pytest

from tests.detectors.sentences import Sentence, files, load, rates

MOST_FALSE_ALARMS = 0.02
LEAST_RECOGNISED = 0.85

SPECIFIED = [sentence for path in files("spec") for sentence in load(path)]
HALVES = [path for folder in ("tuning", "aside") for path in files(folder)]


@pytest.mark.parametrize("sentence", SPECIFIED, ids=lambda one: f"{one.detector}-{one.label}-{one.text[:40]}")
def test_every_sentence_of_the_specification_has_its_label(sentence: Sentence) -> None:
    assert sentence.judged().label == sentence.label


@pytest.mark.parametrize("path", HALVES, ids=lambda path: f"{path.parent.name}-{path.stem}")
def test_sentences_of_ordinary_people_are_recognised_and_rarely_wrongly_nudged(path: Path) -> None:
    found = rates(load(path))
    assert found.false_alarms <= MOST_FALSE_ALARMS, found.wrong
    assert found.recognised >= LEAST_RECOGNISED, found.wrong


def test_there_are_sentences_for_each_label() -> None:
    labels = {(sentence.detector, sentence.label) for path in HALVES for sentence in load(path)}
    assert {(sentence.detector, sentence.label) for sentence in SPECIFIED} <= labels
