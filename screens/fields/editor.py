"""The text widget under every text field: Textual's `TextArea`, made exact, safe to draw and quick for any length.

* Characters that a terminal must not be sent are edited as stand-ins and drawn as marks (`stand_ins`); `words` gives them back.
* It edits the first `WINDOW` characters and keeps the rest beside them: a keystroke costs the same after a paste of 500 kB.
* It takes what Textual's text widgets drop without a word: characters such as the no-break space or a zero-width non-joiner.
"""

from __future__ import annotations

from typing import Final

from rich.text import Text
from textual import events
from textual.actions import SkipAction
from textual.content import Content
from textual.message import Message
from textual.widgets import TextArea

from protocol.visible import visible
from screens.fields.stand_ins import StandIns
from screens.glyphs import UNICODE, Glyphs
from screens.masking import mask_of

WINDOW: Final = 2_000
"""How many characters are edited at a time. Ten times the longest limit of any field; a key in this many costs a few milliseconds."""
FIRST_TYPED: Final = "\x80"
"""Below this a character that does not print is a command from the keyboard, above it is text."""


class Editor(TextArea):
    """A text of one line, or of several.

    With one line, enter posts `Submitted`, up and down are left to the parents, and newlines that are pasted stay in the words and show
    as marks. With several, enter makes a new line.
    """

    class Submitted(Message):
        """Posted when enter is pressed in an editor of one line."""

        def __init__(self, editor: Editor) -> None:
            super().__init__()
            self.editor = editor

        @property
        def control(self) -> Editor:
            """The editor, for `@on` with a selector."""
            return self.editor

    def __init__(self, *, one_line: bool, placeholder: str = "", glyphs: Glyphs = UNICODE, id: str | None = None) -> None:
        """An empty editor. `placeholder` may hold a person's words."""
        self._one_line = one_line
        self._stand_ins = StandIns(glyphs, newlines_too=one_line)
        self._beyond = ""
        self._other: str | None = None
        hint = Content(visible(placeholder, glyphs=glyphs.charset))
        super().__init__(soft_wrap=not one_line, highlight_cursor_line=False, placeholder=hint, id=id)
        self.cursor_blink = False
        self.match_cursor_bracket = False
        self.set_class(one_line, "-one-line")
        self.set_class(glyphs.charset == "ascii", "-ascii")

    @property
    def words(self) -> str:
        """The whole text, exactly as it was typed, pasted or loaded."""
        return self._stand_ins.words(self.text) + self._beyond

    @property
    def beyond(self) -> int:
        """How many characters at the end are kept but not shown."""
        return len(self._beyond)

    def load(self, words: str) -> None:
        """Take other words in; the cursor goes to their end. Nothing before this can be undone."""
        self._other = None
        self._show(words, len(words))

    def insert_words(self, words: str) -> None:
        """Put words in place of the selection, or at the cursor."""
        before, after = self._around_selection()
        total = before + words + after
        if len(words) == 1 or len(total) - len(self._beyond) <= WINDOW:
            result = self.replace(self._stand_ins.hold(words), *self.selection, maintain_selection_offset=False)
            self.move_cursor(result.end_location)
        else:
            self._other = self.words
            self._show(total, len(before) + len(words))

    def get_line(self, line_index: int) -> Text:
        """The line as it is drawn: marks in the place of stand-ins, and all of it masked where words are."""
        marks = self._stand_ins.marks(self.document.get_line(line_index))
        return Text(mask_of(self.app).hidden(marks), end="", no_wrap=True)

    @property
    def selected_text(self) -> str:
        """The selected words, exactly."""
        return self._stand_ins.words(super().selected_text)

    def on_key(self, event: events.Key) -> None:
        if event.key == "enter" and self._one_line:
            event.stop()
            event.prevent_default()
            self.post_message(self.Submitted(self))
        elif _is_text(event.character):
            event.stop()
            event.prevent_default()
            self.insert_words(event.character or "")

    def on_paste(self, event: events.Paste) -> None:
        event.stop()
        event.prevent_default()
        # Terminals send the line ends of a paste as carriage returns.
        self.insert_words(event.text.replace("\r\n", "\n").replace("\r", "\n"))

    def on_text_area_changed(self) -> None:
        self.tell_mask()
        if self._beyond and len(self.text) < WINDOW // 2:
            before, _ = self._around_selection()
            self._show(self.words, len(before))

    def tell_mask(self) -> None:
        """Have what is in hand masked, too, wherever it is told again."""
        mask_of(self.app).take(self, self.words[:WINDOW])

    def action_paste(self) -> None:
        self.insert_words(self.app.clipboard)

    def action_cut(self) -> None:
        if not self.selection.is_empty:
            self.app.copy_to_clipboard(self.selected_text)
            self.delete(*self.selection, maintain_selection_offset=False)

    async def action_delete_to_end_of_line_or_delete_line(self) -> None:
        if self._beyond and self.cursor_at_last_line:
            before, _ = self._around_selection()
            self._other = self.words
            self._show(before, len(before))
        else:
            await super().action_delete_to_end_of_line_or_delete_line()

    def action_undo(self) -> None:
        if self._other is not None and not self.history.undo_stack:
            self._swap()
        else:
            super().action_undo()

    def action_redo(self) -> None:
        if self._other is not None and not self.history.redo_stack:
            self._swap()
        else:
            super().action_redo()

    def action_cursor_up(self, select: bool = False) -> None:  # noqa: FBT002  Textual's signature
        self._leave_to_parents()
        super().action_cursor_up(select)

    def action_cursor_down(self, select: bool = False) -> None:  # noqa: FBT002  Textual's signature
        self._leave_to_parents()
        super().action_cursor_down(select)

    def action_cursor_page_up(self) -> None:
        self._leave_to_parents()
        super().action_cursor_page_up()

    def action_cursor_page_down(self) -> None:
        self._leave_to_parents()
        super().action_cursor_page_down()

    def _leave_to_parents(self) -> None:
        if self._one_line:
            raise SkipAction

    def _swap(self) -> None:
        """Take a step back over a change too big for the history, and with the same keys forward again."""
        before = self.words
        self._show(self._other or "", len(self._other or ""))
        self._other = before

    def _show(self, words: str, cursor: int) -> None:
        """Edit the first `WINDOW` characters of these words, with the cursor after the given one."""
        shown, self._beyond = words[:WINDOW], words[WINDOW:]
        self._stand_ins.clear()
        self.load_text(self._stand_ins.hold(shown))
        left = self.text[:cursor]
        self.move_cursor((left.count("\n"), len(left) - left.rfind("\n") - 1))

    def _around_selection(self) -> tuple[str, str]:
        start, end = sorted(self.selection)
        before = self.document.get_text_range((0, 0), start)
        after = self.document.get_text_range(end, self.document.end)
        return self._stand_ins.words(before), self._stand_ins.words(after) + self._beyond


def _is_text(character: str | None) -> bool:
    return character is not None and (character.isprintable() or character >= FIRST_TYPED)
