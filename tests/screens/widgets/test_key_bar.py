"""The order of keys at the foot, and the room between them."""

from __future__ import annotations

import pytest

from screens import keys
from screens.widgets.key_bar import Hint, apart, in_order

BACK = Hint("esc", "Back", "escape", "back")
OWN_BACK = Hint("f12", "Back", "f12", keys.BACK.action)
LEAVE = Hint("esc", "Not today", "escape", "not_today")
SAVE = Hint("^s", "Save", "ctrl+s", "save")
HELP = Hint("f1", "Help", "f1", keys.HELP.action)


@pytest.mark.parametrize("out", [BACK, OWN_BACK, LEAVE])
def test_the_way_out_comes_first_and_the_others_stay_as_they_were(out: Hint) -> None:
    assert in_order((SAVE, HELP, out)) == (out, SAVE, HELP)
    assert in_order((HELP, SAVE)) == (HELP, SAVE)


@pytest.mark.parametrize("shown", [(), (BACK,), (BACK, SAVE), (BACK, SAVE, HELP)])
def test_keys_stand_two_cells_apart_exactly_where_the_line_has_them(shown: tuple[Hint, ...]) -> None:
    wide = len("  ".join(f"{one.shown} {one.word}" for one in shown))
    assert apart(shown, wide) == 2
    if len(shown) > 1:
        assert apart(shown, wide - 1) == 1
