"""A person's words in every place of a field that shows text: they are drawn as marks, do nothing, and stay as typed."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from protocol.visible import visible
from protocol.vocabulary import Cause
from screens.fields.base import Field
from screens.fields.choice_field import ChoiceField, Option
from screens.fields.list_field import ListField
from screens.fields.multi_choice_field import MultiChoiceField
from screens.fields.option_grid import Row
from screens.fields.rating_field import RatingField
from screens.fields.text_field import TextField
from screens.fields.yes_no_field import YesNoField
from screens.glyphs import ASCII, UNICODE, Glyphs
from tests.screens.fields.form import Form, drawn, paste, segments

HOSTILE = [
    "[tired] [/b] [",
    "[@click=app.quit]x",
    "[link='file:///etc/passwd']y[/link]",
    "\x1b[31mred\x1b[0m",
    "\x1b]52;c;ZXZpbA==\x07",
    "\x9b6n\x90q\x9c",
    "abc\u202edef\u2066\u200f",
    "a\x00b\x08c\rd\x7f",
    "zero\u200bwidth\ufeff",
    "\U000e0041tag",
    "lone\ud800surrogate",
    "👩\u200d🚒🏳️‍🌈",
    "e\u0301 Zu\u0308rich",
    "自己効力感 テスト",
    "عربي می\u200cروم",
]

PLACES: dict[str, Callable[[str, Glyphs], Field]] = {
    "label": lambda words, glyphs: TextField("f", words, limits=(0, 80), glyphs=glyphs),
    "help": lambda words, glyphs: TextField("f", "?", limits=(0, 80), help_=words, glyphs=glyphs),
    "placeholder": lambda words, glyphs: TextField("f", "?", limits=(0, 80), placeholder=words, glyphs=glyphs),
    "placeholder of a list": lambda words, glyphs: ListField("f", "?", lines=(0, 3), limits=(0, 80), placeholder=words, glyphs=glyphs),
    "option": lambda words, glyphs: ChoiceField("f", "?", [Option(Cause.LUCK, "u", words)], glyphs=glyphs),
    "hint": lambda words, glyphs: ChoiceField("f", "?", [Option(Cause.LUCK, "u", "luck", words)], glyphs=glyphs),
    "mark": lambda words, glyphs: MultiChoiceField("f", "?", [Option(Cause.LUCK, "u", words)], glyphs=glyphs),
    "third answer": lambda words, glyphs: YesNoField("f", "?", third=Row("p", words), glyphs=glyphs),
    "problem": lambda _words, glyphs: TextField("f", "?", limits=(0, 80), glyphs=glyphs),
    "anchor": lambda words, glyphs: RatingField("f", "?", anchors=[(0, words)], glyphs=glyphs),
}


@pytest.mark.parametrize("words", HOSTILE)
@pytest.mark.parametrize("glyphs", [UNICODE, ASCII])
async def test_words_of_a_field_are_drawn_as_marks(words: str, glyphs: Glyphs) -> None:
    fields = {place: make(words, glyphs) for place, make in PLACES.items()}
    form = Form(*fields.values())
    async with form.run_test(size=(110, 60)) as pilot:
        fields["problem"].show_problem(words)
        await pilot.pause()
        for place, field in fields.items():
            assert visible(words, glyphs=glyphs.charset).rstrip() in drawn(field), place
            assert_harmless(field)


@pytest.mark.parametrize("words", [words for words in HOSTILE if "\r" not in words])
@pytest.mark.parametrize(
    "field",
    [
        lambda: TextField("f", "?", limits=(0, 80)),
        lambda: TextField("f", "?", limits=(0, 80), rows=3),
        lambda: ListField("f", "?", lines=(0, 3), limits=(0, 80)),
    ],
)
async def test_pasted_words_are_drawn_as_marks_and_kept_as_they_are(field: Callable[[], TextField | ListField], words: str) -> None:
    form = Form(one := field())
    async with form.run_test(size=(110, 30)) as pilot:
        await paste(pilot, words)
        assert one.value in {words, (words,)}
        assert visible(words) in drawn(one)
        assert_harmless(one)
        await pilot.click(one.entry, offset=(3, 0))
        assert form.is_running


def assert_harmless(field: Field) -> None:
    """Nothing that is sent steers the terminal, and nothing can be clicked that was not made to be."""
    assert visible(drawn(field), newlines=True) == drawn(field)
    for segment in segments(field):
        assert segment.style is None or not {"@click", "@mouse"}.intersection(segment.style.meta)
        assert segment.style is None or segment.style.link is None
