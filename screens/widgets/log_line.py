"""The line of the quick-log box: behind the cursor stands, quietly, what it may go on with. None of it is logged unless it is taken."""

from __future__ import annotations

from collections.abc import Callable

from rich.segment import Segment
from textual import on
from textual.strip import Strip
from textual.widgets import TextArea

from protocol.visible import cells
from screens.fields.editor import Editor
from screens.glyphs import Glyphs
from screens.masking import mask_of


class LogLine(Editor):
    """An editor of one line that asks `going_on` what may stand behind its text; right takes it."""

    def __init__(self, going_on: Callable[[str], str], *, placeholder: str, glyphs: Glyphs) -> None:
        """An empty line."""
        self._going_on = going_on
        super().__init__(one_line=True, placeholder=placeholder, glyphs=glyphs)

    @property
    def _at_end(self) -> bool:
        return self.selection.is_empty and self.cursor_at_end_of_text and not self.beyond

    def update_suggestion(self) -> None:
        """Textual's hook, called after each change of the text."""
        self.suggestion = self._going_on(self.words) if self._at_end else ""

    @on(TextArea.SelectionChanged)
    def _moved(self) -> None:
        """Within the text nothing is shown: it would stand between the person's words."""
        self.update_suggestion()

    def take_suggestion(self) -> None:
        """Put what is shown into the line, where the cursor is at its end."""
        if self.suggestion and self._at_end:
            self.insert_words(self.suggestion)

    def action_cursor_right(self, select: bool = False) -> None:  # noqa: FBT002  Textual's signature
        if self._at_end and not select:
            self.take_suggestion()
        else:
            self.suggestion = ""
            super().action_cursor_right(select)

    def render_line(self, y: int) -> Strip:
        """The line with what may follow. Textual draws that too, but cuts it off where the text ends, unless lines are wrapped."""
        line = super().render_line(y)
        if not self.suggestion or not self.has_focus or not self._at_end or y:
            return line
        end = cells(self.get_line(0).plain) - self.scroll_offset.x
        cursor = next((one.style for one in line.crop(end, end + 1)), None)
        quiet = self.get_component_rich_style("text-area--suggestion")
        words = mask_of(self.app).hidden(self.suggestion)
        shown = [Segment(words[0], cursor), Segment(words[1:], quiet)]
        return Strip([*line.crop(0, end), *shown]).adjust_cell_length(line.cell_length, self.rich_style)
