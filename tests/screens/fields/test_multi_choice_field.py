from __future__ import annotations

import pytest

from protocol.vocabulary import Sensation
from screens.fields.choice_field import Option
from screens.fields.multi_choice_field import MultiChoiceField
from tests.screens.fields.form import Form, drawn, lines

HEART, BREATH, SWEAT, SHAKING = Sensation.FAST_HEART, Sensation.FAST_BREATH, Sensation.SWEAT, Sensation.SHAKING
OPTIONS = [
    Option(HEART, "f", "fast heart"),
    Option(BREATH, "b", "fast breath"),
    Option(SWEAT, "w", "sweat"),
    Option(SHAKING, "s", "shaking"),
]


def sensations(columns: int = 1, least: int = 0) -> MultiChoiceField[Sensation]:
    return MultiChoiceField("sensations", "What does your body do?", OPTIONS, columns=columns, least=least)


@pytest.mark.parametrize(
    ("keys", "marked"),
    [
        ("", set()),
        ("enter", set()),
        ("space", {HEART}),
        ("space space", set()),
        ("down space", {BREATH}),
        ("j k space", {HEART}),
        ("f s", {HEART, SHAKING}),
        ("f s f", {SHAKING}),
        ("w down space", {SWEAT, SHAKING}),
        ("end space home space", {HEART, SHAKING}),
        ("f b delete", set()),
        ("f backspace w", {SWEAT}),
    ],
)
async def test_keys_mark_and_unmark(keys: str, marked: set[Sensation]) -> None:
    form = Form(field := sensations())
    async with form.run_test() as pilot:
        await pilot.press(*keys.split())
        assert field.value == marked


@pytest.mark.parametrize(
    ("keys", "marked"),
    [("right space", {BREATH}), ("down space", {SWEAT}), ("l j h space", {SWEAT}), ("end up space", {BREATH}), ("left space", {HEART})],
)
async def test_arrows_move_through_columns(keys: str, marked: set[Sensation]) -> None:
    form = Form(field := sensations(columns=2))
    async with form.run_test() as pilot:
        await pilot.press(*keys.split())
        assert field.value == marked


async def test_marks_need_no_colour() -> None:
    form = Form(field := sensations(columns=2))
    async with form.run_test() as pilot:
        await pilot.press("f", "right")
        assert lines(field.entry) == [" [x] f fast heart  ›[ ] b fast breath", " [ ] w sweat        [ ] s shaking"]


async def test_enter_moves_on_and_marks_nothing() -> None:
    form = Form(field := sensations(), sensations())
    async with form.run_test() as pilot:
        await pilot.press("b", "enter")
        await pilot.pause()
        assert field.value == {BREATH}
        assert form.posted == ["sensations changed", "sensations submitted"]


@pytest.mark.parametrize(("least", "problem"), [(0, None), (1, "Mark at least one."), (2, "Mark at least 2.")])
async def test_marks_are_asked_for_where_some_are_needed(least: int, problem: str | None) -> None:
    form = Form(field := sensations(least=least))
    async with form.run_test() as pilot:
        assert field.problem() == problem
        field.show_problem(problem or "")
        await pilot.press("f", "b")
        assert field.problem() is None
        assert "Mark at least" not in drawn(field)


@pytest.mark.parametrize(
    ("raw", "marked"),
    [
        (["sweat", "fast_heart"], {HEART, SWEAT}),
        ([], set()),
        (frozenset({SWEAT}), {SWEAT}),
        (["sweat", "tired", 7, None], {SWEAT}),
        (None, {BREATH}),
        ("sweat", {BREATH}),
        ({"sweat": 1}, {BREATH}),
    ],
)
async def test_a_draft_is_taken_back_as_far_as_its_marks_are_options(raw: object, marked: set[Sensation]) -> None:
    form = Form(field := sensations())
    field.set_value(frozenset({BREATH}))
    async with form.run_test() as pilot:
        field.restore(raw)
        await pilot.pause()
        assert field.value == marked
        assert form.posted == []
        again = sensations()
        again.restore(field.raw)
        assert again.value == marked
