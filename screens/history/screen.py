"""The history: every entry with its goal as it was then, to search, filter, open, correct, delete and hand out.

What opens above it is loaded when it is opened, so that the list is there at once.
"""

from __future__ import annotations

import asyncio
from collections.abc import Iterator, Sequence
from typing import ClassVar, Final

from textual import events, on
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Horizontal
from textual.screen import Screen
from textual.widgets import TextArea

from protocol.changes import DeleteAttempt
from protocol.entities import Attempt
from protocol.history.about import Shelf
from protocol.history.selecting import EVERYTHING, Selection, Sifter, newest_first
from protocol.snapshot import Snapshot
from screens import keys
from screens.fields.editor import Editor
from screens.history.drawing import heading
from screens.history.entry import EntryBeside
from screens.history.filter_words import filter_words
from screens.history.listing import EntryList
from screens.live import Live
from screens.messages import (
    ChangeApplied,
    ChangeRefused,
    ChangeRequested,
    OpenDashboard,
    WholeRecordRequested,
)
from screens.no_domain import nothing_here
from screens.widgets.clipped import Clipped
from screens.widgets.key_bar import KeyBar
from screens.widgets.key_menu import KeyMenu, MenuRow
from screens.widgets.static import Static

AT_ONCE: Final = 4000
"""Entries up to which a selection is made between two drawings; of more the list follows in slices, between which keys are answered."""
_WIDE, _LOW = 110, 14
"""Columns from which an entry is told beside the list, and lines below which the table has no names above its columns."""
_DELETE, _KEEP = "delete", "keep"
_WHILE_ASKED: Final = frozenset({"back", "help"})
_WHILE_TYPING: Final = frozenset({"back", "help", "move"})


class HistoryScreen(Screen[None]):
    """Follows the record: what is at hand is shown first, and the rest once it was read."""

    AUTO_FOCUS = ""
    BINDINGS: ClassVar[list[BindingType]] = [
        key.binding
        for key in (
            *(keys.BACK, keys.OPEN_ENTRY, keys.SEARCH, keys.FILTER, keys.EDIT_ENTRY, keys.DELETE_ENTRY, keys.TURN_LIST, keys.HAND_OUT),
            *(*keys.MOVING_IN_LIST, keys.CLOSE_LIST),
        )
    ]

    def __init__(self, live: Live, attempt_id: str | None = None) -> None:
        """A list of all domains, newest first; with an id, everything about that entry is shown over it."""
        super().__init__()
        self.live, self._about = live, attempt_id
        self.selection = self._taken = EVERYTHING
        self._all: Sequence[Attempt] = ()
        self._sifter = Sifter()
        self._shelf: Shelf | None = None
        self._head = Clipped(live.glyphs, classes="history--head")
        self._filter = Clipped(live.glyphs, classes="history--filter")
        self._columns = Static("", markup=False, classes="history--columns")
        self._list = EntryList(live)
        self._none = Static("", markup=False, classes="history--none")
        self._beside = EntryBeside(live)
        self._note = Clipped(live.glyphs, most=2, classes="history--note")
        self._question = KeyMenu(live.glyphs, [MenuRow(_KEEP, "n", "keep it"), MenuRow(_DELETE, "y", "delete it")], columns=2)
        self._asked = ""
        self._search = Editor(one_line=True, placeholder="words to find; enter leads to the list", glyphs=live.glyphs)

    def compose(self) -> ComposeResult:
        yield self._head
        yield self._filter
        yield self._columns
        yield self._none
        with Horizontal():
            yield self._list
            yield self._beside
        yield self._search
        yield self._note
        yield self._question
        yield KeyBar()

    def on_mount(self) -> None:
        """Show what is at hand, follow the record, and ask for the older part of it."""
        self._question.display = self._search.display = self._note.display = self._filter.display = False
        self.live.changed.subscribe(self, self._changed)
        self._changed(self.live.current())
        self._list.focus()
        if self._about is not None and self._list.point_at(self._about):
            self.call_after_refresh(self.action_open_entry)
        if self.live.current().settled:
            self.post_message(WholeRecordRequested())

    @on(events.ScreenResume)
    def _measure(self) -> None:
        """Before the first drawing too; and on coming back."""
        self._fit(self.app.size.width, self.app.size.height)

    def on_resize(self, event: events.Resize) -> None:
        self._fit(event.size.width, event.size.height)

    def _fit(self, width: int, height: int) -> None:
        self.set_class(width >= _WIDE, "-wide")
        self.set_class(height < _LOW, "-low")
        self.call_after_refresh(self._draw_columns)

    def _changed(self, snapshot: Snapshot) -> None:
        self._all, self._shelf = newest_first(snapshot), None
        if self._asked in snapshot.attempts and not self._question.display:
            # It was deleted, and somebody brought it back.
            self._say("")
        self._sift()

    def select(self, selection: Selection) -> None:
        """Show another selection."""
        self.selection = selection
        self._sift()

    def _sift(self) -> None:
        """Find what is asked for: at once, or of a long record in slices."""
        snapshot = self.live.current()
        words = filter_words(self.selection, self.live)
        self._filter.display = bool(words)
        self._filter.show(f"Filter: {words}", f" {self.live.glyphs.separator} esc clears")
        found = self._sifter.found(self._all, snapshot, self.selection)
        if self.selection == EVERYTHING:
            self._take(self._all)
        elif len(self._all) <= AT_ONCE:
            self._take([one for part in found for one in part])
        else:
            self.run_worker(self._sift_on(found, self.selection), group="sifting", exclusive=True)

    async def _sift_on(self, found: Iterator[list[Attempt]], selection: Selection) -> None:
        kept: list[Attempt] = []
        for part in found:
            kept += part
            await asyncio.sleep(0)
        if selection == self.selection:
            self._take(kept)

    def _take(self, entries: Sequence[Attempt]) -> None:
        domains = self.live.current().domains
        names = {key: one.behaviour for key, one in domains.items()} if len(domains) > 1 else {}
        self._list.show(entries, names, keeps_place=self._taken == self.selection)
        self._taken = self.selection
        self._none.display = not entries
        self._none.update(self._nothing())

    def _nothing(self) -> str:
        """What there is to do where nothing is shown."""
        if self._all:
            return "No entry fits the filter. esc clears it."
        if self.live.current().settled:
            return "Older entries are being read."
        return "Nothing logged yet. l logs your first line." if self.live.current().domains else nothing_here(self.live)

    @on(EntryList.Pointed)
    def _tell(self) -> None:
        """The place in the list, and all about the entry beside it."""
        shown, place = len(self._list.entries), self._list.place + 1
        counted = f"{place:,} of {shown:,}" if shown else "none found" if self._all else ""
        whole = f"all {len(self._all):,}" if shown != len(self._all) else ""
        reading = "reading older entries" if self.live.current().settled else ""
        separator = f" {self.live.glyphs.separator} "
        self._head.show(separator.join(filter(None, ("History", counted, whole, reading))))
        if self._beside.display:
            entry = self._list.pointed
            self._shelf = self._shelf or Shelf(self.live.current())
            self._beside.show(self._shelf.about(entry) if entry is not None else None)

    def _draw_columns(self) -> None:
        self._columns.update(heading(self._list.size.width))
        self._columns.display = not self._list.is_timeline and not self.has_class("-low")
        self._tell()

    @property
    def _is_typing(self) -> bool:
        return self.focused is self._search

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """While something is asked, the keys of the list rest; while words are typed, they go into the words."""
        if self._question.display:
            return action in _WHILE_ASKED
        return action in _WHILE_TYPING if self._is_typing else True

    def action_move(self, steps: int) -> None:
        """Point at another entry."""
        self._say("")
        self._list.move(steps)

    def action_page(self, pages: int) -> None:
        """A page of entries further or back."""
        self._list.page(pages)

    def action_jump(self, place: int) -> None:
        """To the newest with 0, to the oldest with -1."""
        self._list.jump(place)

    def action_turn(self) -> None:
        """From the table to the timeline, or back."""
        self._list.turn()
        self._draw_columns()

    def action_open_entry(self) -> None:
        """Everything about the entry."""
        if (entry := self._list.pointed) is not None:
            from screens.history.entry_page import EntryScreen

            self.app.push_screen(EntryScreen(self.live, entry.id, self.action_delete))

    def action_search(self) -> None:
        """Type words to find."""
        self._search.display = True
        self._search.focus()
        self.refresh_bindings()

    @on(TextArea.Changed)
    def _typed(self, event: TextArea.Changed) -> None:
        event.stop()
        if self._search.words != self.selection.words:
            self.select(self.selection._replace(words=self._search.words))

    @on(Editor.Submitted)
    def _searched(self, event: Editor.Submitted) -> None:
        event.stop()
        self._search.display = bool(self._search.words.strip())
        self._list.focus()
        self.refresh_bindings()

    def action_filter(self) -> None:
        """Choose domain, outcome, cause and days."""
        from screens.history.filtering import FilterScreen

        self.app.push_screen(FilterScreen(self.live, self.selection, self.select))

    def action_edit(self) -> None:
        """Correct the entry."""
        if (entry := self._list.pointed) is not None:
            from screens.history.editing import CorrectionScreen

            self.app.push_screen(CorrectionScreen(self.live, entry.id))

    def action_hand_out(self) -> None:
        """Write what is shown to a file."""
        if self._list.entries:
            from screens.exporting import ExportScreen, selected

            self.app.push_screen(ExportScreen(self.live, selected(self._list.entries, self.live.now().today)))
        else:
            self._say("There is nothing here to write.")

    def action_delete(self) -> None:
        """Ask whether to delete the entry."""
        if (entry := self._list.pointed) is None:
            return
        reviewed = any(one.attempt_id == entry.id for one in self.live.current().reviews.values())
        beside = " with its review" if reviewed else ""
        self._say(f"Delete the entry of {entry.at.logical_date:%a %d %b %Y}{beside}? u brings it back.")
        self._asked = entry.id
        self._question.display = True
        self._question.focus()
        self.refresh_bindings()

    @on(KeyMenu.Chosen)
    def _answered(self, event: KeyMenu.Chosen) -> None:
        event.stop()
        self._put_away_question()
        if event.name == _DELETE:
            self.post_message(ChangeRequested(DeleteAttempt(self.live.new_id(), self._asked), self))

    def _put_away_question(self) -> None:
        self._question.display = False
        self._say("")
        self._list.focus()
        self.refresh_bindings()

    @on(ChangeApplied)
    def _applied(self) -> None:
        self._say("Deleted. u brings it back.")

    @on(ChangeRefused)
    def _refused(self, event: ChangeRefused) -> None:
        self._say(event.sentence)

    def _say(self, text: str) -> None:
        self._note.display = bool(text)
        self._note.show(text)

    def action_back(self) -> None:
        """One level up: out of the question, out of the filter, and then to the dashboard."""
        if self._question.display:
            self._put_away_question()
        elif self.selection != EVERYTHING or self._search.display:
            self._search.load("")
            self._search.display = False
            self._list.focus()
            self.select(EVERYTHING)
            self.refresh_bindings()
        else:
            self.action_leave()

    def action_leave(self) -> None:
        """Back to the dashboard."""
        self.post_message(OpenDashboard())
