from __future__ import annotations

import uuid

from hypothesis import given
from hypothesis import strategies as st

from storage.ids import IdFactory, new_id
from tests.storage.stores import START_MS, Clock


def test_an_id_is_a_uuid_of_version_7() -> None:
    made = new_id()
    assert str(uuid.UUID(made)) == made
    assert (uuid.UUID(made).version, uuid.UUID(made).variant) == (7, uuid.RFC_4122)


def test_an_id_holds_the_moment_of_its_making() -> None:
    made = IdFactory(lambda: START_MS * 1_000_000)()
    assert uuid.UUID(made).int >> 80 == START_MS


@given(st.lists(st.integers(0, 2**60), max_size=30))
def test_ids_sort_in_order_of_making_also_when_the_clock_goes_back(readings: list[int]) -> None:
    wall = Clock()
    factory = IdFactory(wall)
    made = []
    for reading in readings:
        wall.ms = reading
        made += [factory(), factory()]
    assert made == sorted(set(made))


def test_more_ids_than_the_counter_holds_in_one_millisecond() -> None:
    factory = IdFactory(Clock())
    made = [factory() for _ in range(10_000)]
    assert made == sorted(set(made))
    assert {uuid.UUID(text).version for text in made} == {7}
