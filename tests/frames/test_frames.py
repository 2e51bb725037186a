"""Frames one by one: what is sent, and that an emulated terminal shows the same as without the filter."""

from __future__ import annotations

from collections.abc import Callable
from typing import ClassVar

import pytest

from tests.frames.emulating import Pair

HOME = "\x1b[1;1H"
RED, END = "\x1b[31m", "\x1b[0m"


def drawn(*lines: str, cursor: str = HOME) -> str:
    """A frame as Textual writes it."""
    return "\n".join(f"\x1b[{row};1H{RED}{line}{END}" for row, line in enumerate(lines, 1)) + cursor


@pytest.fixture
def pair() -> Pair:
    """Both showing the same two lines."""
    pair = Pair()
    for _ in range(2):
        pair.write(drawn("one line of text", "another"))
        pair.check()
    return pair


def test_a_frame_that_changes_nothing_sends_nothing(pair: Pair) -> None:
    assert pair.write("\x1b[?2026h") == ""
    assert pair.write(drawn("one line of text", "another")) == ""
    assert pair.write("\x1b[?2026l") == ""


def test_only_the_cells_that_changed_are_sent_and_pen_and_cursor_go_back(pair: Pair) -> None:
    assert pair.write(drawn("one lane of tent", "another")) == f"\x1b[5C{RED}a\x1b[8Cn\r\x1b[m"
    pair.check()


def test_what_is_sent_at_once_stays_between_its_marks(pair: Pair) -> None:
    sent = "".join(pair.write(data) for data in ("\x1b[?2026h", drawn("One"), "\x1b[?2026l"))
    assert sent == f"\x1b[?2026h{RED}O\r\x1b[m\x1b[?2026l"


def test_blanks_are_erased_where_that_is_shorter_and_the_terminal_fills_them(pair: Pair) -> None:
    assert pair.write(drawn(f"one line{' ' * 12}")) == f"\x1b[9C{RED}\x1b[K\r\x1b[m"
    pair.check()
    pair.write(drawn("one line of many wor", "x" * 20))
    assert pair.write(drawn("one line of many wor", f"xx{' ' * 12}y")) == f"\x1b[2;3H{RED}\x1b[12X\x1b[12Cy\x1b[H\x1b[m"
    pair.check()
    assert pair.write(f"\x1b[2;1H\x1b[4m{' ' * 20}{END}{HOME}") == f"\x1b[2H\x1b[4m{' ' * 20}\x1b[H\x1b[m"
    pair.check()


def test_where_the_terminal_does_not_fill_them_blanks_are_written() -> None:
    pair = Pair(fills=False)
    for text in ("one line of text", f"one{' ' * 17}"):
        assert text[3:] in pair.write(drawn(text))
        pair.check()


def test_the_cursor_moves_though_no_cell_changed(pair: Pair) -> None:
    assert pair.write(drawn("one line of text", cursor="\x1b[2;4H")) == "\x1b[2;4H"
    pair.check()


def test_a_cursor_beyond_the_edge_is_where_the_terminal_stops(pair: Pair) -> None:
    for cursor in ("\x1b[9;99H", "\x1b[0;0H", "\x1b[5;20H"):
        pair.write(drawn("one line of tact", cursor=cursor))
        pair.check()


def test_half_a_wide_character_is_overwritten_as_textual_did_it(pair: Pair) -> None:
    for text in ("漢字", "a字", "漢b", " 漢字", "漢字", "漢漢字"):
        pair.write(drawn(text))
        pair.check()
    for column in (1, 2, 3, 4):
        pair.write(f"{drawn('漢字漢字')}\x1b[1;{column}H{RED}x{END}\x1b[1;{column + 1}H{RED}漢{END}{HOME}")
        pair.check()


@pytest.mark.parametrize("doubtful", ["e\u0301", "👍", "❤\ufe0f", "x\u0301\u0302"])
def test_a_line_with_what_is_in_doubt_goes_through_each_time(pair: Pair, doubtful: str) -> None:
    for _ in range(2):
        sent = pair.write(drawn(f"{doubtful} yes", "another"))
        assert f"{RED}{doubtful} yes{END}" in sent
        assert "another" not in sent
        pair.check()
    assert "one line" in pair.write(drawn("one line of text"))
    pair.check()


@pytest.mark.parametrize("unknown", ["\x1b[2J", "\x1b[1;1Hx\x1b[K", "\x1b[5S", "\tx", "\n" * 6])
def test_what_is_not_understood_goes_through_and_everything_after_it_in_full(pair: Pair, unknown: str) -> None:
    assert unknown.removeprefix(HOME) in pair.write(unknown)
    pair.check()
    pair.write("\x1b[1;1H\x1b[0m")
    sent = pair.write(drawn("one line of text", "another"))
    assert "one line of text" in sent
    assert "another" in sent
    pair.check()


@pytest.mark.parametrize("lasting", ["\x1b[4h", "\x1b[2;4r", "\x1b[?6h", "\x1b]8;;http://x\x1b\\", "\x0e"])
def test_what_may_change_how_the_rest_is_taken_ends_the_filtering(pair: Pair, lasting: str) -> None:
    assert lasting in pair.write(f"{drawn('One line')}{lasting}{drawn('one line')}")
    pair.check()
    for _ in range(2):
        assert pair.write(frame := drawn("one line of text", "another")) == frame
        pair.check()


@pytest.mark.parametrize(
    "known", ["\x07", "\x1b[?25h", "\x1b[?1000h", "\x1b[>25u", "\x1b[<u", "\x1b[?2026$p", "\x1b[5 q", "\x1b]52;c;eA==\x07"]
)
def test_what_changes_no_cell_goes_through_and_costs_nothing(pair: Pair, known: str) -> None:
    assert pair.write(known) == known
    assert pair.write(drawn("one line of text", "another")) == ""
    pair.check()


def test_another_program_in_between_makes_the_next_frame_whole(pair: Pair) -> None:
    pair.write("\x1b[?1049l")
    pair.write("$ date\r\n")
    pair.write("\x1b[?1049h")
    for _ in range(2):
        pair.write(drawn("one line of text", "another"))
        pair.check()


@pytest.mark.parametrize("is_noticed", [True, False])
def test_another_size_makes_the_next_frame_whole(pair: Pair, is_noticed: bool) -> None:
    for size in ((12, 3), (20, 5), (30, 8), (20, 5)):
        pair.resize(*size, is_noticed=is_noticed)
        assert "another" in pair.write(drawn("one line of text"[: size[0]], "another"))
        pair.check()


def test_a_frame_for_a_larger_terminal_than_there_is_by_now(pair: Pair) -> None:
    pair.resize(10, 2)
    pair.write(drawn("one line of text", "another", "third"))
    pair.check()
    pair.write(drawn("one line o", "another"))
    pair.check()


def test_lines_that_wrap_are_left_to_the_terminal() -> None:
    pair = Pair(settings="")
    for text in ("a line of its own, which is longer than the terminal", "漢" * 11, "short", "e\u0301" * 21):
        pair.write(f"{HOME}{RED}{text}{END}{HOME}")
        pair.check()
        pair.write(drawn("one line of text", "another"))
        pair.check()


class Interrupting(tuple[int, int]):
    """A size that lets a signal handler write while it is being looked at."""

    __slots__ = ()
    handler: ClassVar[Callable[[], object]]

    def __eq__(self, other: object) -> bool:
        type(self).handler()
        return super().__eq__(other)

    __hash__ = tuple.__hash__


def test_a_write_in_the_middle_of_a_frame_goes_out_at_once_and_the_next_frame_whole(pair: Pair) -> None:
    """As when a signal suspends the program."""
    sent: list[str] = []
    Interrupting.handler = lambda: sent.append(pair.frames.send("\x1b[?1049l", pair.size))
    pair.frames.send(drawn("one line of text"), Interrupting(pair.size))
    assert sent == ["\x1b[?1049l"]
    assert "one line of text" in pair.frames.send(drawn("one line of text"), pair.size)
