"""Nothing a person wrote reaches the terminal as a command, and everything else comes through as it was."""

from __future__ import annotations

from unicodedata import category

import pytest
from hypothesis import given
from hypothesis import strategies as st

from protocol.visible import cells, quoted, visible

BIDI = set("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
HIDDEN = BIDI | set("\xad\u034f\u115f\u1160\u180e\u200b\u2060\u2064\u3164\ufeff\uffa0\ufff9\ufffa\ufffb\U000e0001\U000e0041\U000e007f")
ANY_TEXT = st.text(st.characters())
NASTY_TEXT = st.text(st.sampled_from(sorted(HIDDEN | set("a b\t\n\x00\x1b\x7f\x9b\u2028\ud800\udfff\u200c\u200d\ufe0f👨❤می"))))


def is_unsafe(character: str) -> bool:
    return category(character) in {"Cc", "Cs", "Zl", "Zp"} or character in HIDDEN


@pytest.mark.parametrize(
    ("text", "shown", "escaped"),
    [
        ("\x1b]52;c;aGk=\x07", "␛]52;c;aGk=␇", "\\x1b]52;c;aGk=\\x07"),
        ("\x00\t\n\r\x1f", "␀␉␊␍␟", "\\x00\\x09\\x0a\\x0d\\x1f"),
        ("\x7f", "␡", "\\x7f"),
        ("\x9b31m\x90", "␦31m␦", "\\x9b31m\\x90"),
        ("\x85\u2028\u2029", "␤␤␤", "\\x85\\u2028\\u2029"),
        ("a\u202eb\u2066c\u200fd\u061c", "a⇄b⇄c⇄d⇄", "a\\u202eb\\u2066c\\u200fd\\u061c"),
        ("a\u200bb\ufeffc\u2060\xad", "a␢b␢c␢␢", "a\\u200bb\\ufeffc\\u2060\\xad"),
        ("a\u200db\u200cc", "a␢b␢c", "a\\u200db\\u200cc"),
        ("\ufff9x\ufffay\ufffb", "␢x␢y␢", "\\ufff9x\\ufffay\\ufffb"),
        ("\U000e0041\U000e007f", "␢␢", "\\U000e0041\\U000e007f"),
        ("\ud83d", "␦", "\\ud83d"),
        ("\u3164", "␢", "\\u3164"),
    ],
)
def test_marks(text: str, shown: str, escaped: str) -> None:
    assert visible(text) == shown
    assert visible(text, glyphs="ascii") == escaped


@pytest.mark.parametrize(
    "text",
    [
        "",
        "walked in",
        "[@click=app.quit]x[/] \\[b]",
        "naïve 漢字 e\u0301 한국어 ไทย",
        "👩‍💻 👨‍👩‍👧 ❤️‍🔥 🏳️‍🌈 👍🏽",
        "می‌خواهم",
        "क्‍ष",
        "שלום עולם",
        "␛ is a picture already",
        "\xa0\u3000",
    ],
)
def test_what_a_person_writes_is_unchanged(text: str) -> None:
    assert visible(text) == text
    assert visible(text, glyphs="ascii") == text


def test_line_feeds_stay_where_asked() -> None:
    assert visible("a\nb\r\n\x1b", newlines=True) == "a\nb␍\n␛"
    assert visible("a\nb", newlines=True, glyphs="ascii") == "a\nb"


def test_a_joiner_beside_something_hidden_hides_nothing() -> None:
    assert visible("👨\u200d\u200d👩") == "👨␢␢👩"
    assert visible("👨\u200d\u202e") == "👨␢⇄"
    assert visible("\u200d👨\u200d") == "␢👨␢"


@given(ANY_TEXT | NASTY_TEXT)
def test_nothing_unsafe_is_left(text: str) -> None:
    assert not [one for one in visible(text) if is_unsafe(one)]
    assert not [one for one in visible(text, glyphs="ascii") if is_unsafe(one)]
    assert not [one for one in visible(text, newlines=True) if is_unsafe(one) and one != "\n"]


@given(ANY_TEXT | NASTY_TEXT)
def test_every_character_keeps_its_place(text: str) -> None:
    shown = visible(text)
    assert len(shown) == len(text)
    assert all(mark == was or cells(mark) == 1 for mark, was in zip(shown, text, strict=True))


@given(ANY_TEXT | NASTY_TEXT, st.booleans(), st.sampled_from(["unicode", "ascii"]))
def test_twice_is_once(text: str, newlines: bool, glyphs: str) -> None:
    once = visible(text, newlines=newlines, glyphs="ascii" if glyphs == "ascii" else "unicode")
    assert visible(once, newlines=newlines, glyphs="ascii" if glyphs == "ascii" else "unicode") == once


@given(st.text(st.characters(categories=["L", "N", "P", "S", "Zs"]).filter(lambda one: one not in HIDDEN)))
def test_text_without_hidden_characters_is_unchanged(text: str) -> None:
    assert visible(text) == text


def test_half_a_megabyte() -> None:
    assert visible("\x1b[2J\u202e" * 100_000) == "␛[2J⇄" * 100_000


def test_quoted_is_short_and_visible() -> None:
    assert quoted("a\x1bb") == "'a␛b'"
    assert quoted("x" * 32) == f"'{'x' * 32}'"
    assert quoted("x" * 33) == f"'{'x' * 29}...'"


@pytest.mark.parametrize(
    ("text", "width"), [("", 0), ("abc", 3), ("漢字", 4), ("e\u0301", 1), ("ｆ", 2), ("👍", 2), ("␛⇄", 2), ("\xe9", 1)]
)
def test_cells(text: str, width: int) -> None:
    assert cells(text) == width
