"""Which cells text takes, where terminals agree on it."""

from __future__ import annotations

import pytest
from rich.cells import get_character_cell_size
from wcwidth import wcwidth

from tui.frames.pens import PLAIN, Pen
from tui.frames.runs import Run, read

ALL = [chr(code) for code in range(0x10000) if not 0xD800 <= code < 0xE000]
"""Behind these everything is in doubt."""


def test_of_every_character_the_width_is_the_same_everywhere_or_in_doubt() -> None:
    widths = {char: len(run.cells) for char in ALL if (run := read(PLAIN, char)).cells is not None}
    assert {char for char, width in widths.items() if {wcwidth(char), get_character_cell_size(char)} != {width}} == set()
    assert len(widths) > 40_000


@pytest.mark.parametrize("text", ["e\u0301", "\u0301", "👍", "❤\ufe0f", "नि", "\u200b", "\u202eab", "a\u00adb", "✅", "\ue000"])
def test_what_terminals_may_draw_their_own_way_is_in_doubt_but_stays_in_its_line(text: str) -> None:
    assert read(PLAIN, f"so {text}") == Run(None, PLAIN)


@pytest.mark.parametrize("text", ["a\tb", "a\x1b[2Kb", "a\rb", "a\nb", "\x1b[3;1fa"])
def test_controls_may_reach_anywhere(text: str) -> None:
    assert read(PLAIN, text) == Run(None, PLAIN, has_controls=True)


@pytest.mark.parametrize("text", ["\x9b2J", "\x1b]8;;x\x1b\\", "\x1b(0", "\x0e", "\x1b[2;3r", "\x1b[4h", "\x1b7", "\x1b["])
def test_some_last(text: str) -> None:
    assert read(PLAIN, f"a{text}") == Run(None, PLAIN, has_controls=True, lasts=True)


def test_a_run_has_a_cell_for_each_column() -> None:
    bold = Pen(marks=(1,))
    assert read(PLAIN, "a\x1b[1m漢\x1b[mé") == ([("a", PLAIN), ("漢", bold), ("", bold), ("é", PLAIN)], PLAIN, False, False)


def test_text_in_an_unknown_pen_is_not_told_but_the_pen_behind_it_is() -> None:
    assert read(None, "\x1b[31mred\x1b[0m") == Run(None, PLAIN)
