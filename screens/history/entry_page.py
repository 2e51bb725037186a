"""All about one entry on a page of its own, with the keys of the list for it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import ClassVar

from textual.binding import BindingType

from protocol.history.about import Shelf
from protocol.text import called
from protocol.versions import shown
from screens import keys
from screens.history.editing import CorrectionScreen
from screens.history.telling import Teller
from screens.live import Live
from screens.page import Line, PageScreen


class EntryScreen(PageScreen):
    """All about one entry, with the keys of the list for it."""

    BINDINGS: ClassVar[list[BindingType]] = [key.binding for key in (keys.EDIT_ENTRY, keys.DELETE_ENTRY)]

    def __init__(self, live: Live, attempt_id: str, delete: Callable[[], None] = lambda: None) -> None:
        """A page about an entry; `delete` asks whether to delete it."""
        super().__init__(live)
        self._attempt_id, self._delete = attempt_id, delete

    def lines(self) -> Iterator[Line]:
        entry = self.live.current().attempts.get(self._attempt_id)
        if entry is None:
            yield Line("This entry is not on record any more. u undoes the last change.")
        else:
            yield from Teller(self.live).lines(Shelf(self.live.current()).about(entry))
            yield from self._other_wordings()

    def _other_wordings(self) -> Iterator[Line]:
        """What another machine wrote at the same time and does not show."""
        for other in self.live.other_versions([self._attempt_id]):
            words = shown(other.text, self.live.glyphs.charset)
            yield Line(f"Other wording of the {called(f'{other.kind}.{other.field}')}:", "label")
            yield Line(f"{words}\nTo take it: smallwins versions", "told")

    def action_edit(self) -> None:
        """Correct this entry."""
        if self._attempt_id in self.live.current().attempts:
            self.app.push_screen(CorrectionScreen(self.live, self._attempt_id))

    def action_delete(self) -> None:
        """Ask whether to delete this entry, back in the list."""
        self.app.pop_screen()
        self._delete()
