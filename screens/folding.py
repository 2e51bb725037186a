"""Optional fields out of the way in a first run, where only what is needed stands between a person and their first goal.

A field that holds something is never out of sight: nothing typed or on record is hidden.
"""

from __future__ import annotations

from collections.abc import Collection

from screens.fields.base import Field
from screens.panel import Panel


class Folding:
    """The optional fields of one panel, by name, folded until the person asks for them."""

    def __init__(self, panel: Panel, names: Collection[str]) -> None:
        """Nothing is folded yet."""
        self._panel, self._names = panel, names
        self.is_folded = False

    def fold(self, *, folded: bool) -> None:
        """Put the empty ones among the fields out of sight, or bring all of them back."""
        self.is_folded = folded
        for field in self._fields:
            field.display = not folded or bool(field.raw)

    def reveal(self) -> None:
        """Bring back those that were given something meanwhile; what is in sight stays there."""
        for field in self._fields:
            field.display = field.display or bool(field.raw)

    def unfold(self) -> None:
        """Bring them back, and go to the first that was out of sight; nothing happens where none is folded."""
        if not self.is_folded:
            return
        hidden = [field for field in self._fields if not field.display]
        self.fold(folded=False)
        for field in hidden[:1]:
            field.focus()

    @property
    def _fields(self) -> list[Field]:
        return [field for field in self._panel.query(Field) if field.name_ in self._names]
