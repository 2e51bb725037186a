"""The list of settings: a line each, in groups, with the value in force or the one that is chosen and not saved."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from textual import events
from textual.binding import BindingType
from textual.containers import VerticalScroll
from textual.content import Content
from textual.geometry import Region, Size
from textual.message import Message
from textual.widget import Widget

from screens import keys
from screens.glyphs import Glyphs
from screens.settings.rows import REST, Row
from screens.shortened import shortened

_LABEL = 18
_ROOMY = 20
"""Lines of the terminal from which groups stand apart."""


class SettingsTable(Widget, can_focus=True):
    """Points at one row. It tells which way the person turned it, and draws what it is told to."""

    BINDINGS: ClassVar[list[BindingType]] = [key.binding for key in keys.SETTING_LIST if key.id]
    COMPONENT_CLASSES: ClassVar[set[str]] = {"settings--group", "settings--pointed", "settings--changed"}

    class Pointed(Message):
        """Another row is pointed at."""

    class Turned(Message):
        """The value of the row that is pointed at is to be the next one, or the one before."""

        def __init__(self, by: int) -> None:
            super().__init__()
            self.by = by

    class Rested(Message):
        """A weekday is to rest, or no longer: 0 Monday - 6 Sunday."""

        def __init__(self, weekday: int) -> None:
            super().__init__()
            self.weekday = weekday

    class Opened(Message):
        """What stands behind the row that is pointed at is asked for."""

    def __init__(self, rows: Sequence[Row], glyphs: Glyphs) -> None:
        """A list of these rows, pointing at the first; `show` gives their values."""
        super().__init__()
        self._rows = rows
        self._glyphs = glyphs
        self._words: Sequence[str] = [""] * len(rows)
        self._changed: Sequence[bool] = [False] * len(rows)
        self._at = 0

    @property
    def row(self) -> Row:
        """The one that is pointed at."""
        return self._rows[self._at]

    def show(self, words: Sequence[str], changed: Sequence[bool]) -> None:
        """Show these values, and which of them are not saved."""
        self._words, self._changed = words, changed
        self.refresh()

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:
        return len(self._lines)

    @property
    def _lines(self) -> list[int | str]:
        """From top to bottom: the number of a row, the name of a group, or nothing between two."""
        lines: list[int | str] = []
        roomy = self.app.size.height >= _ROOMY
        for number, row in enumerate(self._rows):
            if number == 0 or row.group != self._rows[number - 1].group:
                lines += ["", row.group] if roomy and number else [row.group]
            lines.append(number)
        return lines

    def render(self) -> Content:
        group = self.get_visual_style("settings--group")
        drawn = (Content.styled(line, group) if isinstance(line, str) else self._drawn(line) for line in self._lines)
        return Content("\n").join(shortened(line, self.size.width, self._glyphs.ellipsis) for line in drawn)

    def _drawn(self, number: int) -> Content:
        row, pointed = self._rows[number], number == self._at
        mark = self._glyphs.bullet if self._changed[number] else " "
        word = self._words[number]
        if pointed and row.choices:
            word = f"{self._glyphs.arrow_left} {word} {self._glyphs.arrow_right}"
        style = self.get_visual_style("settings--pointed") if pointed else ""
        return Content.assemble(
            f" {self._glyphs.pointer if pointed else ' '} {row.label:<{_LABEL}}",
            (mark, self.get_visual_style("settings--changed")),
            " ",
            (word, style),
        )

    def on_key(self, event: events.Key) -> None:
        if self.row.name == REST and event.character is not None and event.character in "1234567":
            event.stop()
            event.prevent_default()
            self.post_message(self.Rested(int(event.character) - 1))

    def on_click(self, event: events.Click) -> None:
        place = event.get_content_offset(self)
        line = self._lines[place.y] if place is not None and place.y < len(self._lines) else ""
        if isinstance(line, int):
            self._point(line)

    def action_move(self, by: int) -> None:
        self._point(min(max(self._at + by, 0), len(self._rows) - 1))

    def action_turn(self, by: int) -> None:
        self.post_message(self.Turned(by))

    def action_open(self) -> None:
        self.post_message(self.Opened())

    def _point(self, number: int) -> None:
        self._at = number
        self.refresh()
        self.keep_in_sight()
        self.post_message(self.Pointed())

    def keep_in_sight(self) -> None:
        """Scroll to the row, with the name of its group where it is the first of it."""
        if isinstance(self.parent, VerticalScroll):
            line = self._lines.index(self._at)
            self.parent.scroll_to_region(Region(0, line, 1, 1), animate=False)
            if self._at == 0:
                self.parent.scroll_home(animate=False)
