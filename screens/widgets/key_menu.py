"""A few things that can be done next, each with a key that does it at once."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import ClassVar, NamedTuple

from rich.cells import cell_len
from textual import events
from textual.binding import BindingType
from textual.content import Content
from textual.geometry import Size
from textual.message import Message
from textual.widget import Widget

from protocol.visible import visible
from screens import keys
from screens.glyphs import Glyphs
from screens.in_sight import bring_into_sight
from screens.shortened import shortened
from screens.widgets.loop_cells import wrap

_GAP = 2
_MOST_LINES = 4
"""Lines of a label or of what explains it; a person's own words go on where they are shown whole."""


class MenuRow(NamedTuple):
    """One choice: its name for the screen, its key, and its words. A row with a `hint` has a line to itself."""

    name: str
    key: str
    label: str
    hint: str = ""


class KeyMenu(Widget, can_focus=True):
    """Choices that are made by one key press: the letter of a row, or enter on the one that is pointed at, which at first is the first."""

    BINDINGS: ClassVar[list[BindingType]] = [key.binding for key in keys.MENU]
    COMPONENT_CLASSES: ClassVar[set[str]] = {"menu--bar", "menu--key", "menu--pointed", "menu--hint"}

    class Chosen(Message):
        """Posted when a choice was made; `name` is that of the row."""

        def __init__(self, menu: KeyMenu, name: str) -> None:
            super().__init__()
            self.menu = menu
            self.name = name

        @property
        def control(self) -> KeyMenu:
            """The menu, for `@on` with a selector."""
            return self.menu

    def __init__(self, glyphs: Glyphs, rows: Sequence[MenuRow] = (), *, columns: int = 1, id: str | None = None) -> None:
        """A menu of these rows, those without a hint in up to `columns` columns. A row whose key is `enter` has no letter."""
        super().__init__(id=id)
        self._glyphs = glyphs
        self._columns = columns
        self._rows: tuple[MenuRow, ...] = ()
        self._pointed = 0
        self.offer(rows)

    def offer(self, rows: Sequence[MenuRow]) -> None:
        """Offer these choices instead, pointing at the first."""
        self._rows = tuple(
            row._replace(label=visible(row.label, glyphs=self._glyphs.charset), hint=visible(row.hint, glyphs=self._glyphs.charset))
            for row in rows
        )
        self._pointed = 0
        self.refresh(layout=True)

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:
        return sum(map(len, self._drawn_lines(width)))

    def render(self) -> Content:
        bar = Content.styled(self._glyphs.focus_bar if self.has_focus else " ", self.get_visual_style("menu--bar"))
        lines = (line for drawn in self._drawn_lines(self.size.width) for line in drawn)
        return Content("\n").join(shortened(Content.assemble(bar, line), self.size.width, self._glyphs.ellipsis) for line in lines)

    def _drawn_lines(self, width: int) -> list[list[Content]]:
        """What stands in each line of choices: several lines where a single choice is too long for one."""
        lines = self._lines(width)
        places = {index: place for line in lines for place, index in enumerate(line)}
        drawn = [Content("").join(self._drawn(index, places) for index in line).rstrip() for line in lines]
        return [
            [one] if one.cell_length < width or len(line) > 1 else self._wrapped(line[0], width)
            for one, line in zip(drawn, lines, strict=True)
        ]

    def _wrapped(self, index: int, width: int) -> list[Content]:
        """A choice in a narrow window: its label on as many lines as it takes, and what explains it below."""
        row, pointed = self._rows[index], index == self._pointed and self.has_focus
        before = len(" > ") + self._key_room + _GAP
        room = max(width - 1 - before, 1)
        label = wrap(row.label, room, _MOST_LINES, self._glyphs.ellipsis)
        hint = wrap(row.hint, room - _GAP, _MOST_LINES, self._glyphs.ellipsis)
        label_style, hint_style = self.get_visual_style("menu--pointed") if pointed else "", self.get_visual_style("menu--hint")
        first = self._before(index, pointed=pointed)
        return [
            *(Content.assemble(" " * before if number else first, (one, label_style)) for number, one in enumerate(label)),
            *(Content.assemble(" " * (before + _GAP), (one, hint_style)) for one in hint),
        ]

    def _before(self, index: int, *, pointed: bool) -> Content:
        key = self._rows[index].key
        return Content.assemble(
            f" {self._glyphs.pointer if pointed else ' '} ",
            (key, self.get_visual_style("menu--key")),
            " " * (self._key_room - cell_len(key) + _GAP),
        )

    def on_key(self, event: events.Key) -> None:
        index = next((index for index, row in enumerate(self._rows) if row.key == event.character), None)
        if index is not None:
            event.stop()
            self._pointed = index
            self.refresh()
            self.action_take()

    def on_focus(self) -> None:
        self._pointed = 0
        self.scroll_visible(animate=False)

    def action_move(self, columns: int, lines: int) -> None:
        shown = self._lines(self.size.width)
        number = next((number for number, line in enumerate(shown) if self._pointed in line), 0)
        column = shown[number].index(self._pointed)
        beside = shown[min(max(number + lines, 0), len(shown) - 1)]
        self._pointed = beside[min(max(column + columns, 0), len(beside) - 1)]
        self.refresh()
        drawn, at = self._drawn_lines(self.size.width), next(at for at, line in enumerate(shown) if self._pointed in line)
        bring_into_sight(self, sum(map(len, drawn[:at])), len(drawn[at]))

    def action_take(self) -> None:
        self.post_message(self.Chosen(self, self._rows[self._pointed].name))

    def _lines(self, width: int) -> list[list[int]]:
        """The numbers of the rows, line by line: in as many columns as fit, at most those asked for."""
        for columns in range(self._columns, 1, -1):
            lines = self._in_columns(columns)
            places = {index: place for line in lines for place, index in enumerate(line)}
            if all(1 + sum(self._width(index, places) for index in line) <= width for line in lines if not self._rows[line[0]].hint):
                return lines
        return self._in_columns(1)

    def _in_columns(self, columns: int) -> list[list[int]]:
        lines: list[list[int]] = []
        for index, row in enumerate(self._rows):
            if lines and len(lines[-1]) < columns and not row.hint and not self._rows[index - 1].hint:
                lines[-1].append(index)
            else:
                lines.append([index])
        return lines

    def _label_room(self, index: int, places: Mapping[int, int]) -> int:
        """Cells for the label: those in the same column, and with a hint or without like it, begin and end alike."""
        hinted = bool(self._rows[index].hint)
        return max(
            cell_len(row.label) for other, row in enumerate(self._rows) if bool(row.hint) == hinted and places[other] == places[index]
        )

    def _width(self, index: int, places: Mapping[int, int]) -> int:
        return len(" > ") + self._key_room + _GAP + self._label_room(index, places) + _GAP

    @property
    def _key_room(self) -> int:
        return max(cell_len(row.key) for row in self._rows)

    def _drawn(self, index: int, places: Mapping[int, int]) -> Content:
        row, pointed = self._rows[index], index == self._pointed and self.has_focus
        label = (row.label, self.get_visual_style("menu--pointed")) if pointed else row.label
        after = " " * (self._label_room(index, places) - cell_len(row.label) + _GAP)
        return Content.assemble(
            self._before(index, pointed=pointed),
            label,
            after,
            *([(row.hint, self.get_visual_style("menu--hint"))] if row.hint else ()),
        )
