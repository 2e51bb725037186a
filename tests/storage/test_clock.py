from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from storage.clock import LATEST_MS, HybridClock, is_stamp, milliseconds
from tests.storage.stores import START_MS, Clock

ANY_MS = st.integers(-(10**9), 2**49)


@given(st.lists(ANY_MS | st.none(), max_size=40), st.lists(st.integers(0, LATEST_MS), max_size=5))
def test_stamps_rise_whatever_the_wall_clock_says(readings: list[int | None], seen: list[int]) -> None:
    wall = Clock()
    clock = HybridClock(wall)
    stamps = []
    for number, reading in enumerate(readings):
        wall.ms = wall.ms if reading is None else reading
        if number < len(seen):
            clock.observe(f"{seen[number]:012x}ffffother")
            assert clock.tick("node") > f"{seen[number]:012x}ffffother"
        stamps.append(clock.tick("node"))
    assert stamps == sorted(set(stamps))
    assert all(is_stamp(stamp) for stamp in stamps)


def test_a_machine_years_ahead_does_not_freeze_later_edits() -> None:
    clock = HybridClock(Clock(START_MS))
    ahead = f"{START_MS + 10**11:012x}0005other"
    clock.observe(ahead)
    assert clock.tick("node") > ahead


def test_a_nonsense_stamp_does_not_move_the_clock() -> None:
    clock = HybridClock(Clock(START_MS))
    clock.observe("f" * 16 + "other")
    assert milliseconds(clock.tick("node")) == START_MS


def test_more_commits_than_the_counter_holds_in_one_millisecond() -> None:
    clock = HybridClock(Clock(START_MS))
    clock.observe(f"{START_MS:012x}fffenode")
    stamps = [clock.tick("node") for _ in range(3)]
    assert stamps == sorted(stamps)
    assert [milliseconds(stamp) - START_MS for stamp in stamps] == [0, 1, 1]


@pytest.mark.parametrize(
    "text", ["", "0" * 16, "0" * 15 + "g" + "a", "0" * 16 + "A", "0" * 16 + "a.b", "0" * 16 + "é", "0" * 85, None, 5, b"0" * 20]
)
def test_what_is_no_stamp(text: object) -> None:
    assert not is_stamp(text)
