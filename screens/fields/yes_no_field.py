"""A field for a yes or a no, and for a third answer where there is one."""

from __future__ import annotations

from typing import Final

from textual import on
from textual.app import ComposeResult

from screens.fields.base import Field
from screens.fields.option_grid import OptionGrid, Row
from screens.glyphs import UNICODE, Glyphs

YES: Final = 0
NO: Final = 1
THIRD: Final = 2
RAW: Final = ("yes", "no", "third")


class YesNoField(Field):
    """Yes (`y`), no (`n`) or a third answer with a letter of its own; none until the person answers."""

    def __init__(
        self,
        name_: str,
        label: str,
        *,
        third: Row | None = None,
        suggested: bool | None = None,
        required: bool = True,
        help_: str = "",
        glyphs: Glyphs = UNICODE,
        id: str | None = None,
    ) -> None:
        """A field without an answer.

        Args:
            name_: The field's name in the protocol and in drafts.
            label: The question.
            third: The letter and the words of a third answer, such as `Row("p", "partly")`.
            suggested: The answer to point at first; it counts as none until enter confirms it.
            required: Whether no answer is a problem.
            help_: One dim line below the answers.
            glyphs: The marks to draw with.
            id: The id in the DOM.
        """
        super().__init__(name_, label, help_=help_, glyphs=glyphs, id=id)
        self._required = required
        rows = [Row("y", "yes"), Row("n", "no"), *([third] if third else [])]
        self._letters = [row.key for row in rows]
        index = None if suggested is None else _index(suggested)
        self._grid = OptionGrid(rows, many=False, columns=len(rows), suggested=index, glyphs=glyphs)

    def compose_body(self) -> ComposeResult:
        yield self._grid

    @property
    def value(self) -> bool | None:
        """Yes or no; None without an answer, and for the third one (see `is_third`)."""
        return None if self._answer in {None, THIRD} else self._answer == YES

    @property
    def is_third(self) -> bool:
        """Whether the answer is the third one."""
        return self._answer == THIRD

    @property
    def raw(self) -> str | None:
        """`yes`, `no`, `third`, or None without an answer."""
        return None if self._answer is None else RAW[self._answer]

    @property
    def entry(self) -> OptionGrid:
        """The answers."""
        return self._grid

    def set_value(self, answer: bool | None) -> None:
        """Show this answer."""
        self._show(None if answer is None else _index(answer))

    def choose_third(self) -> None:
        """Show the third answer. Raises `ValueError` where there is none."""
        if len(self._letters) <= THIRD:
            raise ValueError(f"{self.name_} has no third answer")
        self._show(THIRD)

    def restore(self, raw: object) -> None:
        """Take back the answer of a draft."""
        if raw is None or isinstance(raw, bool):
            self.set_value(raw)
        elif raw in RAW[: len(self._letters)]:
            self._show(RAW.index(str(raw)))

    def problem(self) -> str | None:
        """Whether an answer is missing."""
        if not self._required or self._answer is not None:
            return None
        *first, last = self._letters
        return f"Answer {', '.join(first)} or {last}."

    @property
    def _answer(self) -> int | None:
        return next(iter(self._grid.marked), None)

    def _show(self, answer: int | None) -> None:
        self._grid.show(frozenset() if answer is None else frozenset({answer}))
        self.clear_problem()

    @on(OptionGrid.Picked)
    def _note_answer(self, event: OptionGrid.Picked) -> None:
        event.stop()
        self.changed()

    @on(OptionGrid.Submitted)
    def _move_on(self, event: OptionGrid.Submitted) -> None:
        event.stop()
        self.post_message(self.Submitted(self))


def _index(answer: bool) -> int:
    return YES if answer else NO
