from __future__ import annotations

import pytest

from screens.fields.option_grid import Row
from screens.fields.yes_no_field import YesNoField
from tests.screens.fields.form import Form, lines

PARTLY = Row("p", "partly")


def question(third: Row | None = None, *, suggested: bool | None = None, required: bool = True) -> YesNoField:
    return YesNoField("unsafe", "Is anything here actually unsafe?", third=third, suggested=suggested, required=required)


@pytest.mark.parametrize(
    ("keys", "value", "raw"),
    [
        ("", None, None),
        ("enter", None, None),
        ("y", True, "yes"),
        ("n", False, "no"),
        ("p", None, "third"),
        ("y n", False, "no"),
        ("right space", True, "yes"),
        ("right right enter", False, "no"),
        ("left space", None, "third"),
        ("n delete", None, None),
    ],
)
async def test_keys_answer(keys: str, value: bool | None, raw: str | None) -> None:
    form = Form(field := question(PARTLY), question())
    async with form.run_test() as pilot:
        await pilot.press(*keys.split())
        await pilot.pause()
        assert field.value is value
        assert field.raw == raw
        assert field.is_third == (raw == "third")


async def test_a_suggested_no_waits_for_enter() -> None:
    form = Form(field := question(suggested=False), question())
    async with form.run_test() as pilot:
        assert lines(field.entry) == [" ( ) y yes  ›( ) n no  suggested"]
        assert field.raw is None
        await pilot.press("enter")
        await pilot.pause()
        assert field.value is False
        assert form.posted == ["unsafe changed", "unsafe submitted"]


async def test_an_answer_is_asked_for_unless_it_is_optional() -> None:
    form = Form(two := question(), three := question(PARTLY), optional := question(required=False))
    async with form.run_test() as pilot:
        assert two.problem() == "Answer y or n."
        assert three.problem() == "Answer y, n or p."
        assert optional.problem() is None
        await pilot.press("n", "tab", "p")
        assert two.problem() is None
        assert three.problem() is None


@pytest.mark.parametrize(
    ("third", "raw", "answer"),
    [
        (PARTLY, "yes", "yes"),
        (PARTLY, "third", "third"),
        (PARTLY, True, "yes"),
        (PARTLY, None, None),
        (None, "third", "no"),
        (None, "maybe", "no"),
        (None, 1, "no"),
        (None, ["yes"], "no"),
    ],
)
async def test_a_draft_is_taken_back_if_it_is_an_answer(third: Row | None, raw: object, answer: str | None) -> None:
    form = Form(field := question(third))
    field.set_value(False)
    async with form.run_test() as pilot:
        field.restore(raw)
        await pilot.pause()
        assert field.raw == answer
        assert form.posted == []


def test_a_third_answer_that_is_not_there_is_refused() -> None:
    with pytest.raises(ValueError, match="no third answer"):
        question().choose_third()
    field = question(PARTLY)
    field.choose_third()
    assert field.is_third
