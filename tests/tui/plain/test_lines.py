"""Lines for a terminal break between words."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from protocol.visible import cells
from tui.plain.lines import folded


@pytest.mark.parametrize(
    ("line", "parts"),
    [
        ("", [""]),
        ("one two", ["one two"]),
        ("one two three", ["one two", "three"]),
        ("a-very-long-word then", ["a-very-long-word", "then"]),
        ("語語語 語", ["語語語", "語"]),
    ],
)
def test_a_line_breaks_at_blanks(line: str, parts: list[str]) -> None:
    assert folded(line, 7) == parts


@given(st.text(st.sampled_from("ab語 "), max_size=60), st.integers(1, 20))
def test_nothing_is_lost_and_nothing_too_wide_that_could_be_broken(line: str, width: int) -> None:
    parts = folded(line, width)
    assert " ".join(parts).split() == line.split()
    assert all(cells(part) <= width or " " not in part.strip() for part in parts)
