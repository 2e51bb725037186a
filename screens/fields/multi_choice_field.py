"""A field for any number of several options."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum
from typing import Generic, TypeVar

from textual import on
from textual.app import ComposeResult

from screens.fields.base import Field
from screens.fields.choice_field import Option
from screens.fields.option_grid import OptionGrid, Row
from screens.glyphs import UNICODE, Glyphs

E = TypeVar("E", bound=StrEnum)


class MultiChoiceField(Field, Generic[E]):
    """Any number of options. Space or an option's letter marks and unmarks it, enter moves on."""

    def __init__(
        self,
        name_: str,
        label: str,
        options: Sequence[Option[E]],
        *,
        columns: int = 1,
        least: int = 0,
        help_: str = "",
        glyphs: Glyphs = UNICODE,
        id: str | None = None,
    ) -> None:
        """A field with nothing marked.

        Args:
            name_: The field's name in the protocol and in drafts.
            label: The question.
            options: The options in the order in which they are shown. Letters differ, and are none of h, j, k, l.
            columns: The most columns side by side; fewer where the terminal is narrow.
            least: How many have to be marked at least.
            help_: One dim line below the options.
            glyphs: The marks to draw with.
            id: The id in the DOM.
        """
        super().__init__(name_, label, help_=help_, glyphs=glyphs, id=id)
        self._values = [option.value for option in options]
        self._least = least
        rows = [Row(option.key, option.label, option.hint) for option in options]
        self._grid = OptionGrid(rows, many=True, columns=columns, suggested=None, glyphs=glyphs)

    def compose_body(self) -> ComposeResult:
        yield self._grid

    @property
    def value(self) -> frozenset[E]:
        """The marked options."""
        return frozenset(self._values[index] for index in self._grid.marked)

    @property
    def raw(self) -> list[str]:
        """Their values as text, in the order of the options."""
        return [self._values[index].value for index in sorted(self._grid.marked)]

    @property
    def entry(self) -> OptionGrid:
        """The options."""
        return self._grid

    def set_value(self, choices: frozenset[E]) -> None:
        """Mark these. Raises `ValueError` for one that is not among the options."""
        self._grid.show(frozenset(self._values.index(choice) for choice in choices))
        self.clear_problem()

    def restore(self, raw: object) -> None:
        """Take back the marks of a draft; marks of options that are no longer there are left out."""
        if isinstance(raw, list | tuple | set | frozenset):
            self.set_value(frozenset(value for value in self._values if value in raw))

    def problem(self) -> str | None:
        """Whether marks are missing."""
        if len(self.value) >= self._least:
            return None
        return "Mark at least one." if self._least == 1 else f"Mark at least {self._least}."

    @on(OptionGrid.Picked)
    def _note_marks(self, event: OptionGrid.Picked) -> None:
        event.stop()
        self.changed()

    @on(OptionGrid.Submitted)
    def _move_on(self, event: OptionGrid.Submitted) -> None:
        event.stop()
        self.post_message(self.Submitted(self))
