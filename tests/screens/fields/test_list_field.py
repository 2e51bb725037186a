from __future__ import annotations

import pytest

from screens.fields.editor import Editor
from screens.fields.list_field import ListField
from tests.screens.fields.form import Form, drawn, lines, paste, write
from tests.waiting import wait_for


def steps(most: int = 4, least: int = 1, limits: tuple[int, int] = (1, 20)) -> ListField:
    return ListField("workflow", "Their steps, in order", lines=(least, most), limits=limits, placeholder="walks in early")


def open_lines(field: ListField) -> int:
    return sum(bool(editor.region.area) for editor in field.query(Editor))


def focused_line(form: Form) -> str:
    assert isinstance(form.focused, Editor)
    return form.focused.words


async def test_enter_opens_the_next_line_and_leaves_from_an_empty_one() -> None:
    form = Form(field := steps(), last := steps())
    async with form.run_test() as pilot:
        await write(pilot, "one")
        await pilot.press("enter")
        await write(pilot, "two")
        await pilot.press("enter")
        assert field.value == ("one", "two")
        assert last.entry.has_focus is False
        await pilot.press("enter")
        await wait_for(pilot, lambda: last.entry.has_focus, "the next field has the focus")
        assert form.posted[-1] == "workflow submitted"


async def test_enter_leaves_from_the_last_line_there_can_be() -> None:
    form = Form(field := steps(most=2), last := steps())
    async with form.run_test() as pilot:
        await write(pilot, "one")
        await pilot.press("enter", "t", "enter")
        await wait_for(pilot, lambda: last.entry.has_focus, "the next field has the focus")
        assert field.value == ("one", "t")


async def test_one_empty_line_is_open_as_long_as_there_may_be_more() -> None:
    form = Form(field := steps(most=3))
    async with form.run_test() as pilot:
        assert open_lines(field) == 1
        await pilot.press("a")
        await wait_for(pilot, lambda: open_lines(field) == 2, "a second line")
        await pilot.press("enter", "b", "enter", "c")
        await wait_for(pilot, lambda: open_lines(field) == 3, "a third line and no more")
        assert field.value == ("a", "b", "c")


async def test_up_and_down_go_from_line_to_line() -> None:
    form = Form(field := steps())
    field.set_value(["a", "b"])
    async with form.run_test() as pilot:
        await pilot.press("down", "2", "down", "down", "c", "up", "up", "1")
        assert field.value == ("a1", "b2", "c")


async def test_ctrl_with_arrows_moves_a_line_and_the_focus_goes_with_it() -> None:
    form = Form(field := steps())
    field.set_value(["a", "b", "c"])
    async with form.run_test() as pilot:
        await pilot.press("ctrl+down")
        await pilot.pause()
        assert field.value == ("b", "a", "c")
        assert focused_line(form) == "a"
        await pilot.press("ctrl+down", "ctrl+up", "ctrl+up")
        await pilot.pause()
        assert field.value == ("a", "b", "c")
        assert focused_line(form) == "a"
        await pilot.press("ctrl+up")
        await pilot.pause()
        assert field.value == ("a", "b", "c")
        assert form.posted == ["workflow changed"] * 4


async def test_backspace_takes_an_empty_line_away() -> None:
    form = Form(field := steps())
    field.set_value(["a", "b", "c"])
    async with form.run_test() as pilot:
        await pilot.press("down", "backspace")
        assert field.value == ("a", "c")
        assert field.raw == ["a", "", "c"]
        await pilot.press("backspace")
        await pilot.pause()
        assert field.raw == ["a", "c"]
        assert focused_line(form) == "a"
        await pilot.press("backspace", "backspace")
        assert field.raw == ["", "c"]


async def test_what_is_wrong_names_the_line() -> None:
    form = Form(field := steps(limits=(3, 8)))
    async with form.run_test() as pilot:
        assert field.problem() == "Fill in one line at least."
        await write(pilot, "ab")
        assert field.problem() == "Line 1: a little more: 3 characters at least."
        await write(pilot, "c")
        assert field.problem() is None
        await pilot.press("enter")
        await write(pilot, "123456789")
        assert "Line 2: 1 over 8." in drawn(field)
        assert field.value == ("abc", "123456789")
        await pilot.press("backspace")
        assert "Line 2" not in drawn(field)


async def test_blank_lines_are_no_part_of_the_value() -> None:
    form = Form(field := steps(least=2))
    field.restore(["", "a", "  ", ""])
    async with form.run_test():
        assert field.value == ("a",)
        assert field.problem() == "Fill in 2 lines at least."
        assert field.raw == ["", "a", "  "]


async def test_numbers_stand_before_the_open_lines() -> None:
    form = Form(field := steps())
    field.set_value(["a", "b"])
    async with form.run_test():
        assert lines(field.query_one(".list--numbers")) == ["1", "2", "3"]
        assert [lines(editor) for editor in list(field.query(Editor))[:3]] == [["▏a"], ["▏b"], ["▏"]]


async def test_newlines_and_steering_characters_stay_in_their_line() -> None:
    form = Form(field := steps())
    async with form.run_test() as pilot:
        await paste(pilot, "a\nb\x1b")
        assert field.value == ("a\nb\x1b",)
        assert lines(field.entry) == ["▏a␊b␛"]


@pytest.mark.parametrize(
    ("raw", "lines_"),
    [(["x", "y"], ("x", "y")), (("x",), ("x",)), ([], ()), (None, ("mine",)), ("x", ("mine",)), ([1], ("mine",)), (["x"] * 9, ("mine",))],
)
async def test_a_draft_is_taken_back_if_it_is_lines_that_fit(raw: object, lines_: tuple[str, ...]) -> None:
    form = Form(field := steps())
    field.set_value(["mine"])
    async with form.run_test() as pilot:
        field.restore(raw)
        await pilot.pause()
        assert field.value == lines_
        assert form.posted == []


def test_more_lines_than_fit_are_refused() -> None:
    with pytest.raises(ValueError, match="5 lines, 4 fit"):
        steps().set_value(["x"] * 5)


async def test_letters_stay_in_the_line_and_escape_does_not() -> None:
    form = Form(field := steps())
    async with form.run_test() as pilot:
        await pilot.press("q", "1", "escape")
        assert field.value == ("q1",)
        assert form.keys == ["escape"]


async def test_a_line_is_inserted_below_and_typed_into() -> None:
    form = Form(field := steps())
    field.set_value(["a", "b"])
    async with form.run_test() as pilot:
        await pilot.press("ctrl+o", "n")
        await wait_for(pilot, lambda: field.value == ("a", "n", "b"), "the new line")
        assert focused_line(form) == "n"
        assert open_lines(field) == 4
        await pilot.press("ctrl+o", "m", "ctrl+o")
        assert field.value == ("a", "n", "m", "b")
        await wait_for(pilot, lambda: "All 4 lines are in use" in drawn(field), "that there is no room")


@pytest.mark.parametrize("place", [0, 1, 2])
async def test_a_line_that_is_taken_out_is_put_back_where_it_was(place: int) -> None:
    form = Form(field := steps())
    field.set_value(["a", "b", "c"])
    async with form.run_test() as pilot:
        await pilot.press(*["down"] * place, "ctrl+t")
        left = tuple("abc"[:place] + "abc"[place + 1 :])
        await wait_for(pilot, lambda: field.value == left, "one line less")
        await pilot.press("ctrl+o")
        await wait_for(pilot, lambda: field.value == ("a", "b", "c"), "all lines")
        assert focused_line(form) == "abc"[place]


async def test_a_line_that_is_taken_out_can_be_put_elsewhere_in_a_full_list_too() -> None:
    form = Form(field := steps(most=3))
    field.set_value(["a", "b", "c"])
    async with form.run_test() as pilot:
        await pilot.press("ctrl+t", "down", "down", "ctrl+o")
        await wait_for(pilot, lambda: field.value == ("b", "c", "a"), "the other order")
        await pilot.press("ctrl+t", "up", "ctrl+o")
        await wait_for(pilot, lambda: field.value == ("b", "a", "c"), "the order in between")
