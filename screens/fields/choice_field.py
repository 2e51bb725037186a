"""A field for one of several options."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum
from typing import Generic, NamedTuple, TypeVar

from textual import on
from textual.app import ComposeResult

from screens.fields.base import Field
from screens.fields.option_grid import OptionGrid, Row
from screens.glyphs import UNICODE, Glyphs

E = TypeVar("E", bound=StrEnum)


class Option(NamedTuple, Generic[E]):
    """One option: its value, the letter that chooses it, its words, and a dim explanation after them."""

    value: E
    key: str
    label: str
    hint: str = ""


class ChoiceField(Field, Generic[E]):
    """One option of several, none until the person chooses. A suggestion is pointed at and counts as none until enter confirms it."""

    def __init__(
        self,
        name_: str,
        label: str,
        options: Sequence[Option[E]],
        *,
        columns: int = 1,
        suggested: E | None = None,
        required: bool = True,
        help_: str = "",
        glyphs: Glyphs = UNICODE,
        id: str | None = None,
    ) -> None:
        """A field without a choice.

        Args:
            name_: The field's name in the protocol and in drafts.
            label: The question.
            options: The options in the order in which they are shown. Letters differ, and are none of h, j, k, l.
            columns: The most columns side by side; fewer where the terminal is narrow. As many as options make a row.
            suggested: The option to point at first.
            required: Whether no choice is a problem.
            help_: One dim line below the options.
            glyphs: The marks to draw with.
            id: The id in the DOM.
        """
        super().__init__(name_, label, help_=help_, glyphs=glyphs, id=id)
        self._values = [option.value for option in options]
        self._required = required
        rows = [Row(option.key, option.label, option.hint) for option in options]
        self._grid = OptionGrid(rows, many=False, columns=columns, suggested=self._index(suggested), glyphs=glyphs)

    def compose_body(self) -> ComposeResult:
        yield self._grid

    @property
    def value(self) -> E | None:
        """The option the person chose."""
        return next((self._values[index] for index in self._grid.marked), None)

    @property
    def raw(self) -> str | None:
        """Its value as text."""
        return None if self.value is None else self.value.value

    @property
    def entry(self) -> OptionGrid:
        """The options."""
        return self._grid

    def set_value(self, choice: E | None) -> None:
        """Show this choice. Raises `ValueError` for one that is not among the options."""
        self._grid.show(frozenset() if choice is None else frozenset({self._values.index(choice)}))
        self.clear_problem()

    def suggest(self, choice: E | None) -> None:
        """Point at this option; a choice already made stays. Raises `ValueError` for one that is not among the options."""
        self._grid.suggest(self._index(choice))

    def restore(self, raw: object) -> None:
        """Take back the choice of a draft."""
        if raw is None or raw in self._values:
            self.set_value(next((value for value in self._values if value == raw), None))

    def problem(self) -> str | None:
        """Whether a choice is missing."""
        return "Pick one." if self._required and self.value is None else None

    @on(OptionGrid.Picked)
    def _note_choice(self, event: OptionGrid.Picked) -> None:
        event.stop()
        self.changed()

    @on(OptionGrid.Submitted)
    def _move_on(self, event: OptionGrid.Submitted) -> None:
        event.stop()
        self.post_message(self.Submitted(self))

    def _index(self, choice: E | None) -> int | None:
        return None if choice is None else self._values.index(choice)
