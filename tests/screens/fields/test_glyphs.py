from __future__ import annotations

import pytest
from rich.cells import cell_len

from screens.glyphs import ASCII, UNICODE, Glyphs


@pytest.mark.parametrize("name", [name for name in Glyphs._fields if name != "charset"])
def test_both_sets_are_equally_wide_and_one_is_plain(name: str) -> None:
    mark, plain = getattr(UNICODE, name), getattr(ASCII, name)
    assert cell_len(mark) == cell_len(plain) == len(plain)
    assert plain.isascii()


@pytest.mark.parametrize("glyphs", [UNICODE, ASCII])
def test_marks_that_stand_for_different_things_differ(glyphs: Glyphs) -> None:
    assert glyphs.radio_on != glyphs.radio_off
    assert glyphs.check_on != glyphs.check_off
    assert len({glyphs.dot_full, glyphs.dot_part, glyphs.dot_empty}) == 3
    assert len(set(glyphs.levels)) == 9
    assert len(set(glyphs.shades)) == 5
