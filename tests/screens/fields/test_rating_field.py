from __future__ import annotations

from typing import Literal

import pytest

from screens.fields.rating_field import RatingField
from screens.glyphs import ASCII, UNICODE, Glyphs
from tests.screens.fields.form import Form, drawn, lines
from tests.waiting import wait_for

EFFICACY = ((0, "cannot do at all"), (5, "moderately certain I can do"), (10, "highly certain I can do"))


def rating(high: Literal[10, 100] = 10, *, required: bool = True, glyphs: Glyphs = UNICODE) -> RatingField:
    return RatingField("confidence", "How sure are you?", anchors=EFFICACY, high=high, required=required, glyphs=glyphs)


@pytest.mark.parametrize(
    ("high", "keys", "value"),
    [
        (10, "", None),
        (10, "7", 7),
        (10, "0", 0),
        (10, "1", 1),
        (10, "1 0", 10),
        (10, "1 1", 1),
        (10, "1 1 0", 10),
        (10, "1 0 0", 0),
        (10, "1 5", 5),
        (10, "7 0", 0),
        (10, "1 right 0", 0),
        (10, "1 tab shift+tab 0", 0),
        (10, "right", 0),
        (10, "left", 10),
        (10, "5 right l", 7),
        (10, "5 left h", 3),
        (10, "0 left", 0),
        (10, "9 right right", 10),
        (10, "home", 0),
        (10, "end", 10),
        (10, "7 delete", None),
        (10, "7 backspace", None),
        (10, "6 full_stop 9", None),
        (10, "6 comma 9", None),
        (10, "6 full_stop 9 7", 7),
        (100, "7", 70),
        (100, "1", 10),
        (100, "1 0", 100),
        (100, "0", 0),
        (100, "5 right", 60),
        (100, "end left", 90),
    ],
)
async def test_keys_give_a_rating(high: Literal[10, 100], keys: str, value: int | None) -> None:
    form = Form(field := rating(high), rating())
    async with form.run_test() as pilot:
        await pilot.press(*keys.split())
        assert field.value == field.raw == value


async def test_the_mark_of_the_rating_needs_no_colour() -> None:
    form = Form(field := rating())
    async with form.run_test() as pilot:
        assert lines(field.entry) == [" [–]   0    1    2    3    4    5    6    7    8    9    10"]
        await pilot.press("3")
        assert lines(field.entry) == ["  –    0    1    2   [3]   4    5    6    7    8    9    10"]
        await pilot.press("1", "0")
        assert lines(field.entry) == ["  –    0    1    2    3    4    5    6    7    8    9   [10]"]


async def test_plain_marks_for_plain_terminals() -> None:
    form = Form(field := rating(glyphs=ASCII))
    async with form.run_test():
        assert drawn(field).isascii()
        assert "[-]" in drawn(field)


@pytest.mark.parametrize("width", [120, 80, 60, 52, 40, 34])
@pytest.mark.parametrize("high", [10, 100])
async def test_scale_and_anchors_are_whole_at_any_width(width: int, high: Literal[10, 100]) -> None:
    form = Form(field := rating(high))
    async with form.run_test(size=(width, 24)):
        shown = drawn(field)
        assert " ".join(lines(field.entry)).split() == ["[–]", *(str(number) for number in range(0, high + 1, high // 10))]
        for number, words in EFFICACY:
            assert f"{number} {words}" in shown


@pytest.mark.parametrize(("width", "rows"), [(120, 3), (80, 4)])
async def test_a_rating_takes_three_rows_where_the_anchors_fit_on_one(width: int, rows: int) -> None:
    form = Form(field := rating())
    async with form.run_test(size=(width, 24)):
        assert field.size.height == rows


async def test_every_pick_is_posted_once_and_other_keys_are_left_to_the_screen() -> None:
    form = Form(field := rating())
    async with form.run_test() as pilot:
        await pilot.press("7", "7", "right", "q", "x", "escape", "1")
        assert form.posted == ["confidence changed"] * 3
        assert form.keys == ["q", "x", "escape"]
        await pilot.press("enter")
        await pilot.pause()
        assert form.posted[-1] == "confidence submitted"
        assert field.value == 1


async def test_a_rating_is_asked_for_unless_it_is_optional() -> None:
    form = Form(asked := rating(), tens := rating(100), optional := rating(required=False))
    async with form.run_test() as pilot:
        assert asked.problem() == "Pick a number from 0 to 10."
        assert tens.problem() == "Pick a number from 0 to 100."
        assert optional.problem() is None
        asked.show_problem(asked.problem() or "")
        await pilot.pause()
        assert "Pick a number from 0 to 10." in drawn(asked)
        assert "10 highly certain I can do" in drawn(asked)
        await pilot.press("0")
        assert asked.problem() is None
        assert "Pick" not in drawn(asked)


@pytest.mark.parametrize(
    ("high", "raw", "value"),
    [
        (10, 0, 0),
        (10, 10, 10),
        (10, None, None),
        (10, 11, 5),
        (10, -1, 5),
        (10, 7.0, 5),
        (10, True, 5),
        (10, "7", 5),
        (10, [7], 5),
        (100, 70, 70),
        (100, 75, 50),
        (100, 100, 100),
    ],
)
async def test_a_draft_is_taken_back_if_it_is_on_the_scale(high: Literal[10, 100], raw: object, value: int | None) -> None:
    form = Form(field := rating(high))
    field.set_value(high // 2)
    async with form.run_test() as pilot:
        field.restore(raw)
        await pilot.pause()
        assert field.value == value
        assert form.posted == []


@pytest.mark.parametrize("value", [-1, 11, 75])
def test_a_value_off_the_scale_is_refused(value: int) -> None:
    with pytest.raises(ValueError, match="not on the scale"):
        rating().set_value(value)


async def test_a_click_picks_the_number_under_it() -> None:
    form = Form(field := rating())
    async with form.run_test() as pilot:
        await pilot.click(field.entry, offset=(22, 0))
        assert field.value == 3
        await pilot.click(field.entry, offset=(70, 0))
        assert field.value == 3
        await pilot.click(field.entry, offset=(2, 0))
        assert field.value is None


async def test_a_click_picks_from_the_second_line_where_one_is_too_short() -> None:
    form = Form(field := rating(100))
    async with form.run_test(size=(40, 24)) as pilot:
        second = lines(field.entry)[1]
        await pilot.click(field.entry, offset=(second.index("80"), 1))
        assert field.value == 80
        assert "[80]" in lines(field.entry)[1]


async def test_a_fraction_is_refused_in_words() -> None:
    form = Form(field := rating())
    async with form.run_test() as pilot:
        await pilot.press("6", "full_stop", "9")
        await wait_for(pilot, lambda: "Whole numbers only" in drawn(field), "the refusal")
        await pilot.press("7")
        await wait_for(pilot, lambda: "Whole numbers only" not in drawn(field), "the refusal gone")
