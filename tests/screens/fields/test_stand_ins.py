from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from protocol.visible import visible
from screens.fields.stand_ins import PRIVATE, StandIns
from screens.glyphs import ASCII, UNICODE, Glyphs

UNSAFE = "\x00\x07\x08\t\n\v\f\r\x1b\x1c\x7f\x85\x9b\xad\u200b\u202e\u2028\u2066\ufeff\ud800\U00100000\U0010fffd"
any_words = st.text(st.one_of(st.sampled_from(UNSAFE), st.characters(), st.characters(categories=["Cs"])))


@given(st.lists(any_words), st.booleans())
def test_words_come_back_exactly_whatever_was_held_before(texts: list[str], one_line: bool) -> None:
    table = StandIns(UNICODE, newlines_too=one_line)
    held = [table.hold(text) for text in texts]
    assert [table.words(one) for one in held] == texts


@given(any_words)
def test_a_held_text_has_the_length_of_the_words_and_splits_where_they_have_newlines_only(words: str) -> None:
    held = StandIns(UNICODE, newlines_too=False).hold(words)
    assert len(held) == len(words)
    assert held.splitlines() == (held.removesuffix("\n").split("\n") if held else [])


@given(any_words, st.sampled_from([UNICODE, ASCII]))
def test_marks_can_be_drawn_and_stand_one_for_one(words: str, glyphs: Glyphs) -> None:
    table = StandIns(glyphs, newlines_too=True)
    marks = table.marks(table.hold(words))
    assert len(marks) == len(words)
    assert visible(marks) == marks


@pytest.mark.parametrize(
    ("words", "marks"),
    [
        ("plain [b]words[/b]", "plain [b]words[/b]"),
        ("\x1b]0;t\x07", "␛]0;t␇"),
        ("one\ntwo", "one␊two"),
        ("\u202eevil", "⇄evil"),
        ("می\u200cروم", "می\u200cروم"),
        ("👩\u200d🚒", "👩\u200d🚒"),
        ("a\u200db", "a␢b"),
        (chr(PRIVATE[0]), chr(PRIVATE[0])),
    ],
)
def test_marks_show_what_steers_a_terminal_and_leave_the_rest(words: str, marks: str) -> None:
    table = StandIns(UNICODE, newlines_too=True)
    assert table.marks(table.hold(words)) == marks


def test_plain_terminals_get_a_plain_mark() -> None:
    table = StandIns(ASCII, newlines_too=True)
    assert table.marks(table.hold("a\x1b\u200db")) == "a??b"
