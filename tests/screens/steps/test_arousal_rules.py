from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from protocol.asking.arousal import medical, repeated
from protocol.entities import ArousalAppraisal
from protocol.moments import Moment
from protocol.vocabulary import Appraisal
from tests.screens.host import START
from tests.screens.steps.practice import DOMAIN

DAY = date(2026, 11, 23)


@pytest.mark.parametrize(
    ("label", "told"),
    [
        ("chest pain", True),
        ("Chest  PAIN and sweat", True),
        ("a pain in my arm", True),
        ("I can\u2019t breathe", True),
        ("i can not breathe", True),
        ("cannot breathe", True),
        ("fainted on the stairs", True),
        ("I blacked out", True),
        ("my heart condition", True),
        ("no chest pain, just nerves", False),
        ("racing heart, sweaty palms", False),
        ("a faintly silly fear", False),
        ("", False),
    ],
)
def test_words_for_a_doctor_are_noticed(label: str, told: bool) -> None:
    assert medical(label) is told


@given(st.text(max_size=600))
def test_any_label_can_be_looked_at(label: str) -> None:
    assert medical(f"chest pain {label}")


def felt(number: int, day: int, intensity: int = 9, appraisal: Appraisal = Appraisal.THREAT, domain: str = DOMAIN) -> ArousalAppraisal:
    on = DAY + timedelta(days=day)
    at = Moment(START + timedelta(days=day, seconds=number), "UTC", 0, on)
    return ArousalAppraisal(f"felt-{number}", domain, at, intensity=intensity, appraisal=appraisal)


def said(*days: int) -> tuple[bool, bool]:
    all_felt = [felt(number, day) for number, day in enumerate(days)]
    return tuple(repeated(all_felt, all_felt[-1]))  # type: ignore[return-value]  # two bools


@pytest.mark.parametrize(
    ("days", "expected"),
    [
        ((0,), (False, False)),
        ((0, 1), (False, False)),
        ((0, 1, 2), (True, True)),
        ((0, 0, 0), (True, True)),
        ((0, 1, 13), (True, True)),
        ((0, 1, 14), (False, False)),
        ((0, 1, 2, 3), (True, False)),
        ((0, 1, 2, 30, 31), (False, False)),
        ((0, 1, 2, 29, 30, 31), (True, False)),
        ((0, 1, 2, 30, 31, 32), (True, True)),
    ],
)
def test_three_strong_threats_in_two_weeks_are_worth_a_word(days: tuple[int, ...], expected: tuple[bool, bool]) -> None:
    assert said(*days) == expected


@pytest.mark.parametrize(
    "other",
    [felt(9, 0, intensity=8), felt(9, 0, appraisal=Appraisal.UNSURE), felt(9, 0, domain="other"), felt(9, 3)],
    ids=["less strong", "no threat", "another domain", "later"],
)
def test_only_earlier_strong_threats_of_the_domain_count(other: ArousalAppraisal) -> None:
    latest = felt(2, 1)
    assert repeated([felt(1, 0), other, latest], latest) == (False, False)


def test_a_calm_one_after_three_says_nothing() -> None:
    latest = felt(5, 2, intensity=3)
    assert repeated([felt(1, 0), felt(2, 0), felt(3, 1), latest], latest) == (False, False)
