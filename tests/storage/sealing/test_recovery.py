"""The recovery key comes back however it was typed, and not when it was mistyped."""

from __future__ import annotations

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from storage.sealing.recovery import read, told

SECRET = bytes(range(32))
secrets = st.binary(min_size=32, max_size=32)


@given(secrets)
def test_it_says_the_secret(secret: bytes) -> None:
    text = told(secret)
    assert read(text) == secret
    assert [len(group) for group in text.split("-")] == [4] * 14


@pytest.mark.parametrize(
    "typed",
    [
        told(SECRET).lower(),
        told(SECRET).replace("-", " "),
        told(SECRET).replace("-", ""),
        f"  {told(SECRET)}\t",
        told(SECRET).replace("0", "O").replace("1", "l"),
        told(SECRET).replace("1", "I"),
    ],
)
def test_the_way_it_is_typed_does_not_matter(typed: str) -> None:
    assert read(typed) == SECRET


def test_a_letter_too_many_too_few_or_wrong_is_noticed() -> None:
    text = told(SECRET)
    assert read(text[:-1]) is None
    assert read(text + "A") is None
    assert read("") is None
    assert read("correct horse battery staple") is None
    assert read(text.replace("0", "ü")) is None
    wrong = [text[:place] + ("7" if text[place] != "7" else "8") + text[place + 1 :] for place in range(len(text)) if text[place] != "-"]
    assert {read(one) for one in wrong} == {None}


def test_letters_that_changed_places_are_noticed() -> None:
    chance, text = random.Random(1), told(SECRET)
    swapped: list[str] = []
    while len(swapped) < 200:
        one, two = chance.sample(range(len(text)), 2)
        letters = list(text)
        letters[one], letters[two] = letters[two], letters[one]
        if "".join(letters).replace("-", "") != text.replace("-", ""):
            swapped.append("".join(letters))
    assert {read(typed) for typed in swapped} == {None}
