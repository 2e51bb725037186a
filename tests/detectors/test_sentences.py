from __future__ import annotations

from pathlib import Path

import pytest

from tests.detectors.sentences import Sentence, files, load, rates

MOST_FALSE_ALARMS = 0.02
LEAST_RECOGNISED = 0.85

SPECIFIED = [sentence for path in files("spec") for sentence in load(path)]
TUNED_ON, ASIDE = files("tuning"), files("aside")
HALVES = [*TUNED_ON, *ASIDE]


@pytest.mark.parametrize("sentence", SPECIFIED, ids=lambda one: f"{one.detector}-{one.label}-{one.text[:40]}")
def test_every_sentence_of_the_specification_has_its_label(sentence: Sentence) -> None:
    assert sentence.judged().label == sentence.label


@pytest.mark.parametrize("path", HALVES, ids=lambda path: f"{path.parent.name}-{path.stem}")
def test_sentences_of_ordinary_people_are_recognised(path: Path) -> None:
    found = rates(load(path))
    assert found.recognised >= LEAST_RECOGNISED, found.wrong


@pytest.mark.parametrize("path", TUNED_ON, ids=lambda path: path.stem)
def test_sentences_of_ordinary_people_are_rarely_wrongly_nudged(path: Path) -> None:
    found = rates(load(path))
    assert found.false_alarms <= MOST_FALSE_ALARMS, found.wrong


def test_sentences_kept_aside_are_rarely_wrongly_nudged() -> None:
    """All of them together: one of sixty more or less says little."""
    found = [rates(load(path)) for path in ASIDE]
    assert sum(one.false_alarms for one in found) / len(found) <= MOST_FALSE_ALARMS, [one.wrong for one in found]


def test_there_are_sentences_for_each_label() -> None:
    labels = {(sentence.detector, sentence.label) for path in HALVES for sentence in load(path)}
    assert {(sentence.detector, sentence.label) for sentence in SPECIFIED} <= labels
