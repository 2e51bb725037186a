from __future__ import annotations

import pytest
from textual.containers import VerticalScroll

from protocol.vocabulary import Cause, Outcome
from screens.fields.choice_field import ChoiceField, Option
from screens.glyphs import ASCII, UNICODE, Glyphs
from tests.screens.fields.form import Form, drawn, lines

CAUSES = [
    Option(Cause.EFFORT, "e", "effort", "what you put in"),
    Option(Cause.STRATEGY, "s", "strategy", "how you went about it"),
    Option(Cause.LUCK, "u", "luck"),
]
OUTCOMES = [
    Option(Outcome.ACHIEVED, "a", "achieved"),
    Option(Outcome.PARTLY, "p", "partly"),
    Option(Outcome.NOT_ACHIEVED, "m", "not this time"),
    Option(Outcome.NOT_ATTEMPTED, "s", "not attempted"),
]


def cause(suggested: Cause | None = None, *, required: bool = True, glyphs: Glyphs = UNICODE) -> ChoiceField[Cause]:
    return ChoiceField("cause", "Which comes closest?", CAUSES, suggested=suggested, required=required, glyphs=glyphs)


def outcome() -> ChoiceField[Outcome]:
    return ChoiceField("outcome", "What came of it?", OUTCOMES, columns=4)


@pytest.mark.parametrize(
    ("keys", "value"),
    [
        ("", None),
        ("down", None),
        ("enter", None),
        ("space", None),
        ("down enter", Cause.EFFORT),
        ("j j space", Cause.STRATEGY),
        ("up enter", Cause.LUCK),
        ("k k enter", Cause.STRATEGY),
        ("end space", Cause.LUCK),
        ("end home space", Cause.EFFORT),
        ("down down down down down space", Cause.LUCK),
        ("down up up space", Cause.EFFORT),
        ("s", Cause.STRATEGY),
        ("s e", Cause.EFFORT),
        ("s down space", Cause.LUCK),
        ("s down", Cause.STRATEGY),
        ("s space", Cause.STRATEGY),
        ("s enter", Cause.STRATEGY),
        ("s delete", None),
        ("s backspace", None),
    ],
)
async def test_keys_choose(keys: str, value: Cause | None) -> None:
    form = Form(field := cause(), cause())
    async with form.run_test() as pilot:
        await pilot.press(*keys.split())
        await pilot.pause()
        assert field.value is value
        assert field.raw == (value and value.value)


@pytest.mark.parametrize(
    ("width", "keys", "value"),
    [
        (80, "right space", Outcome.ACHIEVED),
        (80, "l l space", Outcome.PARTLY),
        (80, "left space", Outcome.NOT_ATTEMPTED),
        (80, "h h space", Outcome.NOT_ACHIEVED),
        (80, "down down space", Outcome.PARTLY),
        (80, "m", Outcome.NOT_ACHIEVED),
        (60, "right down space", Outcome.NOT_ACHIEVED),
        (60, "right right down up space", Outcome.PARTLY),
        (60, "p down down space", Outcome.NOT_ATTEMPTED),
        (24, "down down right space", Outcome.PARTLY),
    ],
)
async def test_arrows_follow_the_columns_that_fit(width: int, keys: str, value: Outcome) -> None:
    form = Form(field := outcome())
    async with form.run_test(size=(width, 24)) as pilot:
        await pilot.press(*keys.split())
        assert field.value is value


@pytest.mark.parametrize(
    ("width", "rows"),
    [
        (80, [" ( ) a achieved   ( ) p partly   ( ) m not this time   ( ) s not attempted"]),
        (60, [" ( ) a achieved        ( ) p partly", " ( ) m not this time   ( ) s not attempted"]),
        (24, [" ( ) a achieved", " ( ) p partly", " ( ) m not this time", " ( ) s not attempted"]),
    ],
)
async def test_options_stand_in_as_many_columns_as_fit(width: int, rows: list[str]) -> None:
    form = Form(field := outcome())
    async with form.run_test(size=(width, 24)):
        assert lines(field.entry) == rows


@pytest.mark.parametrize(("glyphs", "marks"), [(UNICODE, "(•) ( ) ›"), (ASCII, "(*) ( ) >")])
async def test_what_is_chosen_and_pointed_at_needs_no_colour(glyphs: Glyphs, marks: str) -> None:
    on, off, pointer = marks.replace("( )", "(_)").split()
    off = off.replace("_", " ")
    form = Form(field := cause(glyphs=glyphs))
    async with form.run_test() as pilot:
        await pilot.press("e", "down")
        assert lines(field.entry) == [
            f" {on} e effort    what you put in",
            f"{pointer}{off} s strategy  how you went about it",
            f" {off} u luck",
        ]
        bar = {row[0] for row in lines(field)}
        assert bar == {glyphs.focus_bar}


async def test_only_the_field_with_the_focus_has_a_bar_and_a_pointer() -> None:
    form = Form(first := cause(Cause.LUCK), second := cause(Cause.LUCK))
    async with form.run_test() as pilot:
        await pilot.press("tab")
        assert "›" not in drawn(first)
        assert "▌" not in drawn(first)
        assert "›" in drawn(second)
        assert "▌" in drawn(second)


async def test_a_suggestion_counts_as_none_until_enter_confirms_it() -> None:
    form = Form(field := cause(Cause.STRATEGY), cause())
    async with form.run_test() as pilot:
        assert lines(field.entry)[1] == "›( ) s strategy  how you went about it  suggested"
        assert field.raw is None
        assert field.problem() == "Pick one."
        await pilot.press("enter")
        await pilot.pause()
        assert field.value is Cause.STRATEGY
        assert form.posted == ["cause changed", "cause submitted"]
        assert "suggested" not in drawn(field)


async def test_a_later_suggestion_moves_the_pointer_and_leaves_a_choice_alone() -> None:
    form = Form(field := cause())
    async with form.run_test() as pilot:
        field.suggest(Cause.LUCK)
        await pilot.pause()
        assert lines(field.entry)[2] == "›( ) u luck  suggested"
        await pilot.press("e")
        field.suggest(Cause.STRATEGY)
        await pilot.pause()
        assert field.value is Cause.EFFORT
        field.suggest(None)
        await pilot.pause()
        assert "suggested" not in drawn(field)


async def test_only_a_new_choice_is_posted_and_other_keys_are_left_to_the_screen() -> None:
    form = Form(cause())
    async with form.run_test() as pilot:
        await pilot.press("s", "s", "space", "q", "1", "x", "escape", "left")
        assert form.posted == ["cause changed"]
        assert form.keys == ["q", "1", "x", "escape"]


async def test_a_choice_is_asked_for_unless_it_is_optional() -> None:
    form = Form(field := cause(required=False))
    async with form.run_test():
        assert field.problem() is None


@pytest.mark.parametrize(
    ("raw", "value"),
    [
        ("luck", Cause.LUCK),
        (Cause.LUCK, Cause.LUCK),
        (None, None),
        ("fate", Cause.EFFORT),
        (3, Cause.EFFORT),
        (["luck"], Cause.EFFORT),
        ({}, Cause.EFFORT),
    ],
)
async def test_a_draft_is_taken_back_if_it_is_an_option(raw: object, value: Cause | None) -> None:
    form = Form(field := cause())
    field.set_value(Cause.EFFORT)
    async with form.run_test() as pilot:
        field.restore(raw)
        await pilot.pause()
        assert field.value is value
        assert form.posted == []


def test_a_value_that_is_no_option_is_refused() -> None:
    with pytest.raises(ValueError, match="not in list"):
        cause().set_value(Cause.ABILITY)


@pytest.mark.parametrize("letters", ["aa", "aj", "ah"])
def test_letters_that_repeat_or_move_are_refused(letters: str) -> None:
    options = [Option(Cause.EFFORT, letters[0], "effort"), Option(Cause.LUCK, letters[1], "luck")]
    with pytest.raises(ValueError, match="letter of its own"):
        ChoiceField("cause", "Which?", options)


async def test_a_click_chooses() -> None:
    form = Form(field := outcome())
    async with form.run_test() as pilot:
        await pilot.click(field.entry, offset=(20, 0))
        assert field.value is Outcome.PARTLY
        await pilot.click(field.entry, offset=(76, 0))
        assert field.value is Outcome.PARTLY


async def test_what_is_too_long_for_a_narrow_window_goes_on_below_and_is_clicked_there() -> None:
    options = [Option(Cause.EFFORT, "e", "effort: how much I put in, or did not"), Option(Cause.LUCK, "u", "luck: good or bad")]
    form = Form(field := ChoiceField("cause", "Which?", options, suggested=Cause.EFFORT))
    async with form.run_test(size=(34, 24)) as pilot:
        assert lines(field.entry) == [
            "›( ) e effort: how much I put",
            "       in, or did not",
            "       suggested",
            " ( ) u luck: good or bad",
        ]
        for line, chosen in ((3, Cause.LUCK), (1, Cause.EFFORT)):
            await pilot.click(field.entry, offset=(10, line))
            assert field.value is chosen


async def test_what_is_pointed_at_is_in_sight_in_a_window_lower_than_the_options() -> None:
    options = [
        Option(cause, letter, f"{letter}, said at some length in a narrow window") for cause, letter in zip(Cause, "abcdefg", strict=False)
    ]
    form = Form(field := ChoiceField("cause", "Which?", options))
    async with form.run_test(size=(34, 6)) as pilot:
        window = form.query_one(VerticalScroll).region
        for key, letter in (("down", "g"), ("up", "a")):
            await pilot.press(*[key] * 8)
            await pilot.pause()
            (line,) = [number for number, text in enumerate(lines(field.entry)) if text.startswith("›")]
            assert lines(field.entry)[line].startswith(f"›( ) {letter} ")
            assert window.y <= field.entry.region.y + line < field.entry.region.y + line + 1 < window.bottom
