from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len
from rich.segment import Segment
from textual.color import Color
from textual.content import Content
from textual.dom import DOMNode

from protocol.visible import visible
from screens.known_words import KnownWords
from screens.masking import Mask

MINE = ("phone people I do not know", "Écoute, puis parle.", "schriftlich\nvorher", "no", "7", "声をかける", "a \x1b[2J b")


def left(drawn: str, *, typed: str = "") -> str:
    """What is not found, with a blot for each stretch that is."""
    text, spans = drawn, KnownWords(MINE, [typed]).spans(drawn)
    for start, end in sorted(spans, reverse=True):
        text = f"{text[:start]}#{text[end:]}"
    return text


@pytest.mark.parametrize(
    ("drawn", "rest"),
    [
        ("I can phone people I do not know.", "I can #."),
        ("Goal: Phone people I do not know · confidence 8 of 10", "Goal: # · confidence 8 of 10"),
        ("Goal: phone peo… · confidence 8 of 10", "Goal: #… · confidence 8 of 10"),
        ("│ phone people I do │  15", "│ # │  15"),
        ("You wrote 'people I do', which", "You wrote '#', which"),
        ("phone people\nI do not\nknow", "#"),
        ("it was écoute, puis parle", "it was #"),
        ("schriftlich\u240avorher", "#"),
        ("a \u241b[2J b", "#"),
        ("no notes, nothing", "# notes, nothing"),
        ("phone people who help", "phone people who help"),
        ("5 of 7 days, microphone", "5 of 7 days, microphone"),
        ("声をかける 3", "# 3"),
        ("which is how we phone", "which is how we phone"),
        ("", ""),
    ],
)
def test_words_are_found_wherever_they_stand_and_what_is_ours_stays(drawn: str, rest: str) -> None:
    assert left(drawn) == rest


def test_parts_of_what_is_typed_are_found_too_and_small_words_of_ours_stay() -> None:
    assert left("You achieved it: walked over (effort 6), and e6 is effort", typed="a walked over e6") == (
        "You achieved it: # (effort 6), and e6 is effort"
    )


def test_a_long_text_in_hand_is_found_to_its_last_word() -> None:
    words = " ".join(f"word{chr(97 + number)}" for number in range(26))
    covered = Mask([])
    covered.take(DOMNode(), f"a {words}")
    drawn = f"You wrote: {words[6:]}, effort 6"
    assert "word" not in covered.covered(drawn)
    assert covered.covered(drawn).startswith("You wrote: ·")
    assert covered.covered(drawn).endswith(", effort 6")


@given(
    words=st.lists(st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=12), min_size=1, max_size=4),
    before=st.sampled_from(["", "Goal: ", "8 of 10 "]),
    after=st.sampled_from(["", " · 8 of 10", ".", "\n7"]),
)
def test_what_is_drawn_keeps_its_width_and_its_numbers_and_loses_the_words(words: list[str], before: str, after: str) -> None:
    mine = " ".join(words)
    shown = visible(mine, newlines=True)
    drawn = f"{before}{shown}{after}"
    covered = Mask([mine]).covered(drawn)
    assert [cell_len(line) for line in covered.split("\n")] == [cell_len(line) for line in drawn.split("\n")]
    assert covered.startswith(before)
    assert covered.endswith(after)
    if any(map(str.isalpha, shown)):
        inner = covered[len(before) : len(covered) - len(after)]
        assert not any(map(str.isalnum, inner)), inner


def test_a_line_keeps_its_styles_and_a_mask_that_is_off_touches_nothing() -> None:
    line = [Segment("Goal: pho"), Segment("ne people I do not know"), Segment(" 声 8")]
    masked = Mask(MINE).apply(line, Color(0, 0, 0))
    assert [cell_len(one.text) for one in masked] == [cell_len(one.text) for one in line]
    assert "".join(one.text for one in masked).startswith("Goal: ·····")
    assert masked[-1].text == " 声 8"
    off = Mask()
    assert (off.is_on, off.covered("no"), off.hidden("no"), off.content(Content("no")).plain) == (False, "no", "no", "no")


def test_a_text_that_is_edited_is_dots_of_the_same_number_of_characters_and_cells() -> None:
    text = "ask 声 e\u0301 8"
    hidden = Mask([]).hidden(text)
    assert (len(hidden), cell_len(hidden)) == (len(text), cell_len(text))
    assert not any(map(str.isalnum, hidden))
