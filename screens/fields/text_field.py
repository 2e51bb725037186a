"""A field for a person's own words, on one line or on several."""

from __future__ import annotations

from typing import NamedTuple

from textual import on
from textual.app import ComposeResult
from textual.widgets import TextArea

from screens.fields.base import Field
from screens.fields.editor import Editor
from screens.glyphs import UNICODE, Glyphs


class Limits(NamedTuple):
    """How many characters a text has at least and at most; a low of 0 makes it optional."""

    low: int
    high: int

    def problem(self, words: str) -> str | None:
        """What is wrong with the length of these words, and what to do about it. Blanks around them do not count towards `low`."""
        if len(words) > self.high:
            return f"{len(words) - self.high:,} over {self.high:,}. All of it is kept as it is; shorten it here."
        if len(words.strip()) >= self.low:
            return None
        if words.strip():
            return f"A little more: {self.low} characters at least."
        return f"Fill this in: {self.low} to {self.high} characters."


class TextField(Field):
    """Words of one line (`rows=1`: enter moves on) or of several (`rows` 2 to 4: enter makes a new line, tab moves on).

    Over-long words are taken in whole and said to be over-long; nothing is cut or refused. Of very long words the first 2,000 characters
    are shown and all are kept.
    """

    def __init__(
        self,
        name_: str,
        label: str,
        *,
        limits: tuple[int, int],
        rows: int = 1,
        placeholder: str = "",
        help_: str = "",
        glyphs: Glyphs = UNICODE,
        id: str | None = None,
    ) -> None:
        """An empty field.

        Args:
            name_: The field's name in the protocol and in drafts.
            label: The question.
            limits: The fewest and the most characters. A low of 0 makes the field optional.
            rows: The height of the box; more than 1 makes enter a new line.
            placeholder: A dim example, shown while the field is empty.
            help_: One dim line below the box.
            glyphs: The marks to draw with.
            id: The id in the DOM.
        """
        super().__init__(name_, label, help_=help_, glyphs=glyphs, id=id)
        self.limits = Limits(*limits)
        self._rows = rows
        self._editor = Editor(one_line=rows == 1, placeholder=placeholder, glyphs=glyphs)
        self._known = ""

    def compose_body(self) -> ComposeResult:
        yield self._editor

    def on_mount(self) -> None:
        self._editor.styles.height = self._rows

    @property
    def value(self) -> str:
        """The words exactly as entered; empty for none. Read from the box itself: news of the last keys may still be on its way."""
        return self._editor.words

    @property
    def raw(self) -> str:
        """The same words."""
        return self._editor.words

    @property
    def entry(self) -> Editor:
        """The text box."""
        return self._editor

    def set_value(self, words: str) -> None:
        """Show these words, the cursor after them."""
        self._known = words
        self._editor.load(words)
        self.show_problem(self._too_long())

    def restore(self, raw: object) -> None:
        """Take back the words of a draft."""
        if isinstance(raw, str):
            self.set_value(raw)

    def problem(self) -> str | None:
        """Whether the words are within the limits."""
        return self._too_long() or self.limits.problem(self.value)

    @on(TextArea.Changed)
    def _note_words(self, event: TextArea.Changed) -> None:
        event.stop()
        words = self._editor.words
        if words != self._known:
            self._known = words
            self.changed()
            self.show_problem(self._too_long())

    @on(Editor.Submitted)
    def _move_on(self, event: Editor.Submitted) -> None:
        event.stop()
        self.post_message(self.Submitted(self))

    def _too_long(self) -> str:
        if self._editor.beyond:
            return f"{len(self.value):,} characters, {self.limits.high:,} fit. All are kept; ctrl+k cuts what follows the cursor."
        return self.limits.problem(self.value) or "" if len(self.value) > self.limits.high else ""
