"""Pens against pyte's reading of the same sequences."""

from __future__ import annotations

import pyte
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tui.frames.pens import PLAIN, Pen, after, change

MARKS = st.sampled_from([str(code) for code in (1, 2, 3, 4, 5, 7, 9, 22, 23, 24, 25, 27, 29)])
COLOURS = st.sampled_from(["31", "39", "42", "49", "94", "103", "38;5;17", "48;5;17", "38;2;1;20;255", "48;2;0;0;0"])
CODES = st.lists(st.one_of(MARKS, COLOURS, st.sampled_from(["0", ""])), max_size=6).map(";".join)


def rendition(*sequences: str) -> object:
    """What pyte would write with."""
    screen = pyte.Screen(2, 1)
    stream = pyte.Stream(screen)
    for sequence in sequences:
        stream.feed(sequence)
    return screen.cursor.attrs


@given(CODES, CODES)
def test_a_change_of_pens_ends_in_the_same_rendition(first: str, second: str) -> None:
    old = after(PLAIN, first)
    assert old is not None
    new = after(old, second)
    assert new is not None
    stock = (f"\x1b[{first}m", f"\x1b[{second}m")
    assert rendition(stock[0], change(old, new)) == rendition(*stock)
    assert rendition("\x1b[1;3;31;44m", change(None, new)) == rendition(*stock)
    assert len(change(old, new)) <= len(change(None, new))


@pytest.mark.parametrize("codes", ["10", "38", "38;5", "38;2;1;2", "38;7;1", "999"])
def test_what_is_not_understood_leaves_an_unknown_pen(codes: str) -> None:
    assert after(PLAIN, codes) is None
    assert after(None, "31") is None
    assert after(None, f"{codes};0") in {None, PLAIN}


@pytest.mark.parametrize("codes", ["", "0", "00", "31;0", "1;;"])
def test_a_reset_makes_any_pen_known(codes: str) -> None:
    assert after(None, codes) == PLAIN


def test_marks_that_replace_one_another_keep_their_order_and_are_set_anew() -> None:
    pen = after(PLAIN, "4;21;4")
    assert pen == Pen(marks=(21, 4))
    assert change(Pen(marks=(4,)), Pen(marks=(21, 4))) == "\x1b[0;21;4m"
