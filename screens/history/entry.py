"""One entry: beside the list where there is room, and on a page of its own."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import VerticalScroll
from textual.content import Content
from textual.widget import Widget

from protocol.history.about import About, Shelf
from protocol.text import called
from protocol.versions import shown
from screens import keys
from screens.history.editing import CorrectionScreen
from screens.history.telling import Teller
from screens.live import Live
from screens.messages import RedoRequested, UndoRequested
from screens.page import Line, PageScreen


class EntryWords(Widget):
    """The paragraphs about an entry, drawn as one text."""

    COMPONENT_CLASSES: ClassVar[set[str]] = {"entry--name", "entry--quiet"}

    def __init__(self) -> None:
        """Nothing to show yet."""
        super().__init__()
        self._lines: tuple[Line, ...] = ()

    def show(self, lines: Iterator[Line]) -> None:
        """Show these paragraphs."""
        self._lines = tuple(lines)
        self.refresh(layout=True)

    def render(self) -> Content:
        styles = {kind: self.get_visual_style(f"entry--{kind}") for kind in ("name", "quiet")}
        drawn = (Content.styled(one.words, styles[one.kind]) if one.kind in styles else Content(one.words) for one in self._lines)
        return Content("\n\n").join(drawn)


class EntryBeside(VerticalScroll, can_focus=False):
    """All about the entry that is pointed at in the list."""

    def __init__(self, live: Live) -> None:
        """Nothing to show yet."""
        super().__init__()
        self._teller, self._words = Teller(live), EntryWords()

    def compose(self) -> ComposeResult:
        yield self._words

    def show(self, about: About | None) -> None:
        """Show an entry from its beginning; None shows nothing."""
        self._words.show(self._teller.lines(about) if about is not None else iter(()))
        self.scroll_home(animate=False)


class EntryScreen(PageScreen):
    """All about one entry, with the keys of the list for it."""

    BINDINGS: ClassVar[list[BindingType]] = [
        key.binding for key in (keys.EDIT_ENTRY, keys.DELETE_ENTRY, keys.UNDO_IN_LIST, keys.REDO_IN_LIST)
    ]

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
            yield Line(f"Other wording of the {called(f'{other.kind}.{other.field}')}:\n  {words}\n  To take it: smallwins versions")

    def action_edit(self) -> None:
        """Correct this entry."""
        if self._attempt_id in self.live.current().attempts:
            self.app.push_screen(CorrectionScreen(self.live, self._attempt_id))

    def action_delete(self) -> None:
        """Ask whether to delete this entry, back in the list."""
        self.app.pop_screen()
        self._delete()

    def action_undo(self) -> None:
        """Undo the last change."""
        self.post_message(UndoRequested())

    def action_redo(self) -> None:
        """Do again what was undone last."""
        self.post_message(RedoRequested())
