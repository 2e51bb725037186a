from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from screens.fields.editor import WINDOW
from screens.fields.text_field import Limits, TextField
from screens.glyphs import ASCII
from tests.screens.fields.form import Form, drawn, key, lines, paste, write
from tests.waiting import wait_for

HUGE = "one two [b]\x1b[31m\n" * 30_000


def one_line(limits: tuple[int, int] = (3, 80), **more: str) -> TextField:
    return TextField("behaviour", "What one thing?", limits=limits, **more)  # type: ignore[arg-type]  # texts only


def several_lines() -> TextField:
    return TextField("why", "Why?", limits=(0, 200), rows=3)


async def test_what_is_typed_is_the_value_and_each_key_is_posted_once() -> None:
    form = Form(field := one_line())
    async with form.run_test() as pilot:
        await pilot.press("a", "space", "b", "[", "c")
        assert field.value == field.raw == "a b[c"
        assert form.posted == ["behaviour changed"] * 5


@pytest.mark.parametrize("make", [one_line, several_lines])
async def test_letters_and_digits_stay_in_the_text_and_escape_and_function_keys_do_not(make: type[TextField]) -> None:
    form = Form(field := make())  # type: ignore[call-arg]  # both makers take no argument
    async with form.run_test() as pilot:
        await write(pilot, "q1x")
        await pilot.press("escape", "f4")
        assert form.keys == ["escape", "f4"]
        assert field.value == "q1x"


async def test_enter_submits_one_line_and_focus_moves_on() -> None:
    form = Form(first := one_line(), second := several_lines())
    async with form.run_test() as pilot:
        await write(pilot, "abc")
        await pilot.press("enter")
        await wait_for(pilot, lambda: second.entry.has_focus, "the second field has the focus")
        assert form.posted[-1] == "behaviour submitted"
        assert first.value == "abc"


async def test_enter_is_a_new_line_among_several_and_tab_moves_on() -> None:
    form = Form(first := several_lines(), second := one_line())
    async with form.run_test() as pilot:
        await pilot.press("a", "enter", "b", "tab")
        assert first.value == "a\nb"
        assert second.entry.has_focus
        await pilot.press("shift+tab")
        assert first.entry.has_focus


async def test_values_set_or_restored_are_shown_and_not_posted() -> None:
    form = Form(first := one_line(), second := several_lines())
    first.set_value("before the start")
    async with form.run_test() as pilot:
        second.restore("a\nb")
        await pilot.pause()
        assert lines(first.entry) == ["▏before the start"]
        assert lines(second.entry) == ["▏a", "▏b", "▏"]
        assert form.posted == []
        await pilot.press("1")
        assert first.value == "before the start1"


@pytest.mark.parametrize("raw", [None, 7, True, ["a"], {"a": 1}])
async def test_a_draft_of_another_type_is_ignored(raw: object) -> None:
    form = Form(field := one_line())
    async with form.run_test() as pilot:
        field.set_value("mine")
        field.restore(raw)
        await pilot.pause()
        assert field.value == "mine"


async def test_too_long_a_text_is_kept_whole_and_said_at_once() -> None:
    form = Form(field := one_line((3, 8), help_="Eight fit."))
    async with form.run_test() as pilot:
        await write(pilot, "12345678")
        assert "Eight fit." in drawn(field)
        await write(pilot, "901")
        assert field.value == "12345678901"
        assert "3 over 8. All of it is kept as it is; shorten it here." in drawn(field)
        assert "Eight fit." not in drawn(field)
        await pilot.press("backspace", "backspace", "backspace")
        assert "over" not in drawn(field)
        assert field.problem() is None


async def test_a_problem_shows_until_the_next_change() -> None:
    form = Form(field := one_line())
    async with form.run_test() as pilot:
        field.show_problem(field.problem() or "")
        await pilot.pause()
        assert "Fill this in: 3 to 80 characters." in drawn(field)
        await pilot.press("a")
        assert "Fill this in" not in drawn(field)


@pytest.mark.parametrize(
    ("words", "problem"),
    [
        ("", "Fill this in: 3 to 8 characters."),
        ("   ", "Fill this in: 3 to 8 characters."),
        ("ab  ", "A little more: 3 characters at least."),
        ("abc", None),
        ("abcdefgh", None),
        ("abcdefghi", "1 over 8. All of it is kept as it is; shorten it here."),
    ],
)
def test_limits_say_what_to_do(words: str, problem: str | None) -> None:
    assert Limits(3, 8).problem(words) == problem


@given(st.text(max_size=12))
def test_an_optional_text_is_only_ever_too_long(words: str) -> None:
    assert (Limits(0, 8).problem(words) is None) == (len(words) <= 8)


async def test_a_paste_keeps_its_newlines_and_shows_them_on_one_line() -> None:
    form = Form(field := one_line())
    async with form.run_test() as pilot:
        await paste(pilot, "one\r\ntwo\rthree\n")
        assert field.value == "one\ntwo\nthree\n"
        assert lines(field.entry) == ["▏one␊two␊three␊"]


async def test_steering_characters_are_kept_and_drawn_as_marks() -> None:
    words = "\x1b]0;title\x07 \u202eevil\u2066 \x9b31m\tx\x0b\x1c\x85\u2028"
    form = Form(first := one_line(), second := TextField("why", "Why?", limits=(0, 200), rows=2, glyphs=ASCII))
    async with form.run_test() as pilot:
        await paste(pilot, words)
        await pilot.press("tab")
        await paste(pilot, words)
        assert first.value == second.value == words
        assert lines(first.entry) == ["▏␛]0;title␇ ⇄evil⇄ ␦31m␉x␋␜␤␤"]
        assert lines(second.entry) == ["|?]0;title? ?evil? ?31m?x????", "|"]


@pytest.mark.parametrize(("name", "character"), [("no_break_space", "\xa0"), ("zero_width_non_joiner", "\u200c"), ("soft", "\u200b")])
async def test_characters_that_do_not_print_alone_are_typed_all_the_same(name: str, character: str) -> None:
    form = Form(field := one_line())
    async with form.run_test() as pilot:
        await key(pilot, name, character)
        assert field.value == character


async def test_command_keys_type_nothing() -> None:
    form = Form(field := one_line())
    async with form.run_test() as pilot:
        for number in (2, 7, 14, 20):
            await key(pilot, f"ctrl+{chr(number + 96)}", chr(number))
        assert field.value == ""


async def test_editing_undo_and_the_clipboard_deal_in_the_words_themselves() -> None:
    form = Form(field := one_line())
    async with form.run_test() as pilot:
        await paste(pilot, "a\x1bb")
        await pilot.press("shift+left", "shift+left", "ctrl+x")
        assert (field.value, form.clipboard) == ("a", "\x1bb")
        await pilot.press("ctrl+v", "ctrl+v")
        assert field.value == "a\x1bb\x1bb"
        await pilot.press("backspace", "backspace", "left", "x")
        assert field.value == "a\x1bxb"
        await pilot.press("ctrl+z")
        assert field.value == "a\x1bb"


async def test_cut_without_a_selection_takes_nothing() -> None:
    form = Form(field := one_line())
    async with form.run_test() as pilot:
        await write(pilot, "abc")
        await pilot.press("ctrl+x")
        assert field.value == "abc"


async def test_up_and_down_leave_one_line_where_it_is() -> None:
    form = Form(field := one_line())
    async with form.run_test() as pilot:
        await write(pilot, "abc")
        await pilot.press("up", "down", "pageup", "pagedown", "d")
        assert field.value == "abcd"


@pytest.mark.parametrize("make", [one_line, several_lines])
async def test_a_huge_paste_is_kept_exactly_while_a_window_of_it_is_edited(make: type[TextField]) -> None:
    form = Form(field := make())  # type: ignore[call-arg]  # both makers take no argument
    async with form.run_test() as pilot:
        await write(pilot, "me")
        await pilot.press("left")
        await paste(pilot, HUGE)
        assert field.value == f"m{HUGE}e"
        assert len(field.entry.text) == WINDOW
        assert f"{len(HUGE) + 2:,} characters, {field.limits.high} fit. All are kept; ctrl+k cuts what follows the cursor." in drawn(
            field
        ).replace("\n", " ")
        assert field.problem()
        await pilot.press("x")
        assert len(field.value) == len(HUGE) + 3


async def test_a_huge_paste_is_cut_after_the_cursor_undone_and_done_again() -> None:
    form = Form(field := one_line())
    async with form.run_test() as pilot:
        await write(pilot, "mine")
        await paste(pilot, HUGE)
        await pilot.press("home", *["right"] * 7, "ctrl+k")
        assert field.value == "mineone"
        assert field.problem() is None
        await pilot.press("ctrl+z")
        assert field.value == f"mine{HUGE}"
        await pilot.press("ctrl+y")
        assert field.value == "mineone"


async def test_what_is_beyond_the_window_comes_into_it_as_room_is_made() -> None:
    form = Form(field := one_line())
    async with form.run_test() as pilot:
        await paste(pilot, "a" * WINDOW + "b" * WINDOW + "end")
        await pilot.press("f7", "delete")
        await wait_for(pilot, lambda: field.entry.text == "b" * WINDOW, "the next characters are in the window")
        assert field.value == "b" * WINDOW + "end"
        await pilot.press("f7", "delete")
        await wait_for(pilot, lambda: field.entry.text == "end", "the last characters are in the window")
        assert field.problem() is None


async def test_the_cursor_stands_still() -> None:
    form = Form(field := one_line())
    async with form.run_test():
        assert not field.entry.cursor_blink


async def test_a_placeholder_is_drawn_as_it_is_written() -> None:
    form = Form(field := one_line(placeholder="walk in [@click=app.quit]x"))
    async with form.run_test():
        assert lines(field.entry) == ["▏walk in [@click=app.quit]x"]
        assert field.value == ""


async def test_the_last_keys_are_in_the_value_before_news_of_them_arrives() -> None:
    form = Form(field := one_line())
    async with form.run_test():
        field.entry.insert_words("phone people")
        assert field.value == field.raw == "phone people"
        assert field.problem() is None
