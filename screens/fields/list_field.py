"""A field for a few short lines in an order, such as the steps of a workflow or up to three instructions."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from textual import events, on
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Horizontal, Vertical
from textual.widgets import TextArea

from screens.fields import keys
from screens.fields.base import Field
from screens.fields.editor import Editor
from screens.fields.text_field import Limits
from screens.glyphs import UNICODE, Glyphs
from screens.widgets.static import Static


class ListField(Field):
    """Short lines. Enter opens the next one or, on the last or an empty one, moves on; ctrl with up or down moves a line.

    One empty line is in sight as long as there may be more. Backspace in an empty line takes it away. A line that is taken out is put
    back by the next inserting, where the cursor is. Empty lines are no part of the value.
    """

    BINDINGS: ClassVar[list[BindingType]] = [*keys.LINES]

    def __init__(
        self,
        name_: str,
        label: str,
        *,
        lines: tuple[int, int],
        limits: tuple[int, int],
        placeholder: str = "",
        help_: str = "",
        glyphs: Glyphs = UNICODE,
        id: str | None = None,
    ) -> None:
        """A field with one empty line.

        Args:
            name_: The field's name in the protocol and in drafts.
            label: The question.
            lines: The fewest and the most lines. A low of 0 makes the field optional.
            limits: The fewest and the most characters of one line.
            placeholder: A dim example in the first line.
            help_: One dim line below the lines.
            glyphs: The marks to draw with.
            id: The id in the DOM.
        """
        super().__init__(name_, label, help_=help_, glyphs=glyphs, id=id)
        self._fewest, self._most = lines
        self._limits = Limits(*limits)
        self._editors = [Editor(one_line=True, placeholder="" if index else placeholder, glyphs=glyphs) for index in range(self._most)]
        self._numbers = Static("", markup=False, classes="list--numbers")
        self._known = [""] * self._most
        self._open = 1
        self._taken_out = ""
        self._open_lines(1)

    def compose_body(self) -> ComposeResult:
        with Horizontal():
            yield self._numbers
            with Vertical():
                yield from self._editors

    @property
    def _lines(self) -> list[str]:
        """All lines, read from the boxes themselves: news of the last keys may still be on its way."""
        return [editor.words for editor in self._editors]

    @property
    def value(self) -> tuple[str, ...]:
        """The lines that are not empty, in order, exactly as entered."""
        return tuple(line for line in self._lines if line.strip())

    @property
    def raw(self) -> list[str]:
        """All open lines, empty ones too, but for those at the end."""
        lines = self._lines
        return lines[: _used(lines)]

    @property
    def entry(self) -> Editor:
        """The first line."""
        return self._editors[0]

    def set_value(self, lines: Sequence[str]) -> None:
        """Show these lines. Raises `ValueError` if they are more than the field takes."""
        if len(lines) > self._most:
            raise ValueError(f"{self.name_}: {len(lines)} lines, {self._most} fit")
        self._load([*lines])
        self.show_problem(self._too_long())

    def restore(self, raw: object) -> None:
        """Take back the lines of a draft."""
        if isinstance(raw, list | tuple) and len(raw) <= self._most and all(isinstance(line, str) for line in raw):
            self.set_value(raw)

    def problem(self) -> str | None:
        """Whether lines are missing, or one of them is too short or too long."""
        if len(self.value) < self._fewest:
            return "Fill in one line at least." if self._fewest == 1 else f"Fill in {self._fewest} lines at least."
        return self._too_long() or next(
            (self._about(index) for index, line in enumerate(self._lines) if line.strip() and self._about(index)), None
        )

    def on_key(self, event: events.Key) -> None:
        index = self._focused()
        if event.key == "backspace" and index and not self._lines[index]:
            event.stop()
            event.prevent_default()
            self._take_away(index)

    def action_line(self, step: int) -> None:
        index = self._focused() + step
        if 0 <= index < self._open:
            self._editors[index].focus()

    def action_move_line(self, step: int) -> None:
        here = self._focused()
        there = here + step
        if 0 <= there < self._open:
            lines = [*self._lines]
            lines[here], lines[there] = lines[there], lines[here]
            self._load(lines)
            self._editors[there].focus()
            self._changed()

    def action_insert_line(self) -> None:
        lines, here = self._lines, self._focused()
        if all(line.strip() for line in lines):
            self.show_problem(f"All {self._most} lines are in use; take one out first.")
            return
        # An empty line gives its place to the new one: this one, the next below, or the last above.
        empty = [index for index, line in enumerate(lines) if not line.strip()]
        spare = here if here in empty else next((index for index in empty if index > here), empty[-1])
        there = here if self._taken_out or spare == here else here + 1
        there -= spare < there
        del lines[spare]
        lines.insert(there, self._taken_out)
        self._taken_out = ""
        self._show_lines(lines, there)

    def action_take_out_line(self) -> None:
        lines, here = self._lines, self._focused()
        self._taken_out = lines.pop(here) or self._taken_out
        self._show_lines(lines, here)

    def _show_lines(self, lines: list[str], index: int) -> None:
        self._load(lines)
        self._open_lines(max(self._open, index + 1))
        self._editors[index].focus()
        self._changed()

    @on(TextArea.Changed)
    def _note_lines(self, event: TextArea.Changed) -> None:
        event.stop()
        lines = self._lines
        if lines != self._known:
            self._known = lines
            self._open_lines(max(self._open, _used(lines) + 1))
            self._changed()

    @on(Editor.Submitted)
    def _next_line(self, event: Editor.Submitted) -> None:
        event.stop()
        index = self._focused()
        if self._lines[index].strip() and index + 1 < self._most:
            self._open_lines(max(self._open, index + 2))
            self._editors[index + 1].focus()
        else:
            self.post_message(self.Submitted(self))

    def _take_away(self, index: int) -> None:
        self._load([*self._lines[:index], *self._lines[index + 1 :]])
        self._editors[index - 1].focus()
        self._changed()

    def _changed(self) -> None:
        self.changed()
        self.show_problem(self._too_long())

    def _load(self, lines: list[str]) -> None:
        self._known = lines + [""] * (self._most - len(lines))
        for editor, line in zip(self._editors, self._known, strict=True):
            if editor.words != line:
                editor.load(line)
        self._open_lines(_used(self._known) + 1)

    def _open_lines(self, lines: int) -> None:
        """Show so many lines."""
        self._open = min(lines, self._most)
        self._numbers.update("\n".join(map(str, range(1, self._open + 1))))
        for index, editor in enumerate(self._editors):
            editor.display = index < self._open

    def _focused(self) -> int:
        return next((index for index, editor in enumerate(self._editors) if editor.has_focus), 0)

    def _too_long(self) -> str:
        return next((self._about(index) for index, line in enumerate(self._lines) if len(line) > self._limits.high), "")

    def _about(self, index: int) -> str:
        found = self._limits.problem(self._lines[index])
        return f"Line {index + 1}: {found[0].lower()}{found[1:]}" if found else ""


def _used(lines: Sequence[str]) -> int:
    """How many lines there are up to the last one that is not empty."""
    return max((index for index, line in enumerate(lines, 1) if line), default=0)
