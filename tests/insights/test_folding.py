"""Lines of the insights in less room than they take: all of the words are there, in a window of any width."""

from __future__ import annotations

import pytest

from screens.insights.pieces import Piece, folded


@pytest.mark.parametrize("width", [-1, 0, 1, 2, 3, 7, 20, 21, 40])
@pytest.mark.parametrize("text", ["", "short", "several words, some of them long and some short", "x" * 90, "漢字" * 40, "  indented " * 9])
def test_a_line_ends_in_a_window_of_any_width(text: str, width: int) -> None:
    lines = folded([Piece(text)], width)
    assert "".join("".join(piece.text for piece in line) for line in lines).replace(" ", "") == text.replace(" ", "")
    assert len(lines) < 12
