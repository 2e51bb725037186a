"""Options with a letter each, in one column, several or a row: what choices, many-choices and yes-or-no are built on."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate
from typing import ClassVar, Final, NamedTuple

from rich.cells import cell_len
from textual import events
from textual.actions import SkipAction
from textual.binding import BindingType
from textual.content import Content
from textual.geometry import Region, Size
from textual.message import Message
from textual.style import Style
from textual.widget import Widget

from protocol.visible import visible
from screens.fields import keys
from screens.glyphs import Glyphs
from screens.in_sight import bring_into_sight
from screens.shortened import shortened
from screens.widgets.loop_cells import wrap

GAP: Final = 2
_MOST_LINES: Final = 4
"""Lines of a label, or of what is noted about it."""
SUGGESTED: Final = "suggested"


class Row(NamedTuple):
    """What is drawn for one option. `hint` explains the label, dim, after it; both may hold a person's words."""

    key: str
    label: str
    hint: str = ""


class OptionGrid(Widget, can_focus=True):
    """Options to move over and mark, one (`many=False`) or any number of them.

    With one, nothing is pointed at before the person moves, unless something is suggested or marked: an enter that only wants to get on
    marks nothing by accident. Enter marks what is pointed at and submits. With many, space and the letters toggle, enter only submits.
    """

    BINDINGS: ClassVar[list[BindingType]] = [*keys.OPTIONS]
    COMPONENT_CLASSES: ClassVar[set[str]] = {"option--letter", "option--marked", "option--pointed", "option--hint"}

    class Picked(Message):
        """Posted when the person has marked or unmarked an option."""

    class Submitted(Message):
        """Posted when enter is pressed."""

    def __init__(self, rows: Sequence[Row], *, many: bool, columns: int, suggested: int | None, glyphs: Glyphs) -> None:
        """A grid without marks, of at most `columns` columns. Raises `ValueError` for letters that repeat or that move."""
        super().__init__()
        letters = [row.key for row in rows]
        if len(set(letters)) < len(letters) or keys.MOVES.intersection(letters):
            raise ValueError(f"each option needs a letter of its own, none of {sorted(keys.MOVES)}: {letters}")
        self.marked: frozenset[int] = frozenset()
        self._rows = [Row(row.key, visible(row.label, glyphs=glyphs.charset), visible(row.hint, glyphs=glyphs.charset)) for row in rows]
        self._many = many
        self._most_columns = columns
        self._suggested = suggested
        self._glyphs = glyphs
        self._boxes = (glyphs.check_off, glyphs.check_on) if many else (glyphs.radio_off, glyphs.radio_on)
        self._pointed = self._start()

    def show(self, marked: frozenset[int]) -> None:
        """Mark these options and no others, and point at the first of them."""
        self.marked = marked
        self._pointed = self._start()
        self._draw_marks()

    def suggest(self, index: int | None) -> None:
        """Point at one option as a suggestion; it counts as marked once the person takes it."""
        if index == self._suggested:
            return
        self._suggested = index
        self._pointed = self._start()
        self.refresh(layout=True)

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:
        return sum(map(len, self._drawn_rows(width)))

    def render(self) -> Content:
        return Content("\n").join(line for row in self._drawn_rows(self.size.width) for line in row)

    def _drawn_rows(self, room: int) -> list[list[Content]]:
        """What stands in each row of the grid: several lines where a single option is too long for one."""
        widths = self._widths(room)
        rows = [range(start, min(start + len(widths), len(self._rows))) for start in range(0, len(self._rows), len(widths))]
        if len(widths) > 1:
            drawn = (Content("").join(self._drawn(index, width) for index, width in zip(row, widths, strict=False)) for row in rows)
            return [[shortened(line, room, self._glyphs.ellipsis)] for line in drawn]
        return [[self._drawn(index, 0)] if self._width(index) <= room else self._wrapped(index, room) for index in range(len(self._rows))]

    def _row_at(self, line: int) -> int:
        """The row of the grid that a line belongs to; past the last one the number of rows."""
        ends = accumulate(map(len, self._drawn_rows(self.size.width)))
        return next((number for number, end in enumerate(ends) if line < end), len(self._rows))

    def on_key(self, event: events.Key) -> None:
        index = next((index for index, row in enumerate(self._rows) if row.key == event.character), None)
        if index is not None:
            event.stop()
            self._point(index)
            self.action_mark()

    def on_focus(self) -> None:
        """After the whole grid was scrolled to, which may be too high to be seen whole."""
        self.call_after_refresh(self._show_pointed)

    def on_click(self, event: events.Click) -> None:
        place = event.get_content_offset(self)
        if place is None:
            return
        widths = self._widths(self.size.width)
        column = next((column for column in range(len(widths)) if place.x < sum(widths[: column + 1])), len(widths))
        index = self._row_at(place.y) * len(widths) + column
        if column < len(widths) and index < len(self._rows):
            self._point(index)
            self.action_mark()

    def action_move_row(self, rows: int) -> None:
        columns = len(self._widths(self.size.width))
        self._move(rows, columns if columns < len(self._rows) else 1)

    def action_move_column(self, columns: int) -> None:
        if len(self._widths(self.size.width)) == 1:
            raise SkipAction
        self._move(columns, 1)

    def action_first(self) -> None:
        self._point(0)

    def action_last(self) -> None:
        self._point(len(self._rows) - 1)

    def action_mark(self) -> None:
        if self._pointed is None:
            return
        pointed = frozenset({self._pointed})
        self._mark(self.marked ^ pointed if self._many else pointed)

    def action_clear(self) -> None:
        self._mark(frozenset())

    def action_take(self) -> None:
        if not self._many:
            self.action_mark()
        self.post_message(self.Submitted())

    def _start(self) -> int | None:
        first = 0 if self._many else None
        return min(self.marked, default=first if self._suggested is None else self._suggested)

    def _move(self, steps: int, size: int) -> None:
        last = len(self._rows) - 1
        if self._pointed is None:
            self._point(0 if steps > 0 else last)
        elif 0 <= self._pointed + steps * size <= last:
            self._point(self._pointed + steps * size)

    def _point(self, index: int) -> None:
        before, self._pointed = self._pointed, index
        columns, rows = len(self._widths(self.size.width)), self._drawn_rows(self.size.width)
        for changed in {index, index if before is None else before}:
            row = changed // columns
            self.refresh(Region(0, sum(map(len, rows[:row])), self.size.width, len(rows[row])))
        self._show_pointed()

    def _show_pointed(self) -> None:
        """Also where there are more options than the window has lines."""
        rows = self._drawn_rows(self.size.width)
        row = (self._pointed or 0) // len(self._widths(self.size.width))
        bring_into_sight(self, sum(map(len, rows[:row])), len(rows[row]))

    def _mark(self, marked: frozenset[int]) -> None:
        if marked != self.marked:
            self.marked = marked
            self._draw_marks()
            self.post_message(self.Picked())

    def _draw_marks(self) -> None:
        """The word beside a suggestion comes and goes with the marks, in a narrow window with a line of its own."""
        self.refresh(layout=self._suggested is not None)

    def _widths(self, room: int) -> list[int]:
        """The widths of as many columns as fit into this room, the rows as even as they can be."""
        for columns in range(min(self._most_columns, len(self._rows)), 1, -1):
            if columns != self._per_row(columns):
                continue
            widths = [max(map(self._width, range(column, len(self._rows), columns))) + GAP for column in range(columns)]
            if sum(widths) - GAP <= room:
                return widths
        return [room]

    def _per_row(self, columns: int) -> int:
        """How many options a row has if they are spread evenly over the rows that so many columns need."""
        rows = -(-len(self._rows) // columns)
        return -(-len(self._rows) // rows)

    def _width(self, index: int) -> int:
        row = self._rows[index]
        label = max(cell_len(other.label) for other in self._rows) if row.hint else cell_len(row.label)
        return (
            cell_len(f" {self._boxes[0]} {row.key} ") + label + sum(GAP + cell_len(text) for text in (row.hint, self._word(index)) if text)
        )

    def _word(self, index: int) -> str:
        return SUGGESTED if index == self._suggested else ""

    def _drawn(self, index: int, width: int) -> Content:
        """An option on one line, at least `width` cells wide."""
        row = self._rows[index]
        align = max(cell_len(other.label) for other in self._rows) - cell_len(row.label) if row.hint else 0
        drawn = Content.assemble(
            self._before(index),
            (row.label, self._style(index)),
            " " * align,
            *((" " * GAP + note, self.get_visual_style("option--hint")) for note in self._notes(index)),
        )
        return drawn.pad_right(max(0, width - drawn.cell_length))

    def _wrapped(self, index: int, room: int) -> list[Content]:
        """An option in a narrow window: its label on as many lines as it takes, and what is noted about it below."""
        before, row = self._before(index), self._rows[index]
        inside = max(room - before.cell_length, 1)
        label = wrap(row.label, inside, _MOST_LINES, self._glyphs.ellipsis)
        notes = (line for note in self._notes(index) for line in wrap(note, inside, _MOST_LINES, self._glyphs.ellipsis))
        blank = Content(" " * before.cell_length)
        return [
            *(Content.assemble(blank if number else before, (line, self._style(index))) for number, line in enumerate(label)),
            *(Content.assemble(blank, (line, self.get_visual_style("option--hint"))) for line in notes),
        ]

    def _before(self, index: int) -> Content:
        """The pointer, the box and the letter."""
        pointer = self._glyphs.pointer if self._is_pointed(index) else " "
        return Content.assemble(
            f"{pointer}{self._boxes[index in self.marked]} ", (self._rows[index].key, self.get_visual_style("option--letter")), " "
        )

    def _notes(self, index: int) -> list[str]:
        return [note for note in (self._rows[index].hint, "" if self.marked else self._word(index)) if note]

    def _is_pointed(self, index: int) -> bool:
        return index == self._pointed and self.has_focus

    def _style(self, index: int) -> Style | str:
        if self._is_pointed(index):
            return self.get_visual_style("option--pointed")
        return self.get_visual_style("option--marked") if index in self.marked else ""
