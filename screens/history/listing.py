"""The list of entries: a table or a timeline of which only the lines in sight are ever made, however many entries there are."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, ClassVar

from rich.segment import Segment
from textual import events
from textual.message import Message
from textual.strip import Strip
from textual.widget import Widget

from protocol.entities import Attempt
from screens.history.drawing import Line, Look, Role, table_line, timeline
from screens.live import Live

if TYPE_CHECKING:
    from rich.style import Style


class EntryList(Widget, can_focus=True):
    """Entries with one of them pointed at. It begins at the entry `top` and draws as many as fit."""

    COMPONENT_CLASSES: ClassVar[set[str]] = {f"entries--{role}" for role in Role}

    class Pointed(Message):
        """Posted when another entry is pointed at, or another selection is shown."""

    def __init__(self, live: Live) -> None:
        """Nothing to show yet."""
        super().__init__()
        self.live = live
        self.entries: Sequence[Attempt] = ()
        self.place = 0
        self.is_timeline = False
        self._domains: dict[str, str] = {}
        self._top = 0
        self._lines: list[tuple[int, Line]] | None = None

    @property
    def pointed(self) -> Attempt | None:
        """The entry that is pointed at; None where there is none."""
        return self.entries[self.place] if self.place < len(self.entries) else None

    def show(self, entries: Sequence[Attempt], domains: dict[str, str], *, keeps_place: bool) -> None:
        """Show these entries. The one that is pointed at stays so where it is among them; else the place does, or the first comes."""
        before = self.pointed
        self.entries, self._domains = entries, domains
        if before is not None and (self.pointed is None or self.pointed.id != before.id):
            # A correction may move an entry, and a new one moves all of them.
            found = self._place_of(before.id)
            self.place = found if found is not None else self.place if keeps_place else 0
        self._go(self.place)

    def turn(self) -> None:
        """From the table to the timeline, or back."""
        self.is_timeline = not self.is_timeline
        self._go(self.place)

    def move(self, steps: int) -> None:
        """Point at another entry, so many further on."""
        self._go(self.place + steps)

    def page(self, pages: int) -> None:
        """As many entries further as are in sight."""
        in_sight = {index for index, _ in self._in_sight()}
        self._go(self.place + pages * max(len(in_sight) - 1, 1))

    def jump(self, place: int) -> None:
        """To the first entry with 0, to the last with -1."""
        self._go(place % max(len(self.entries), 1))

    def point_at(self, entry_id: str) -> bool:
        """Point at the entry of this id; whether it is listed."""
        place = self._place_of(entry_id)
        if place is not None:
            self._go(place)
        return place is not None

    def _place_of(self, entry_id: str) -> int | None:
        return next((place for place, one in enumerate(self.entries) if one.id == entry_id), None)

    def _go(self, place: int) -> None:
        self.place = max(min(place, len(self.entries) - 1), 0)
        self._lines = None
        self.refresh()
        self.post_message(self.Pointed())

    def on_resize(self, event: events.Resize) -> None:
        self._lines = None

    def on_click(self, event: events.Click) -> None:
        found = self._in_sight()[event.y : event.y + 1]
        if found:
            self._go(found[0][0])

    def _in_sight(self) -> list[tuple[int, Line]]:
        """The lines in sight, each with the place of its entry."""
        if self._lines is None:
            self._top = self._fitting_top()
            self._lines = []
            place = self._top
            while place < len(self.entries) and len(self._lines) < self.size.height:
                self._lines += [(place, line) for line in self._block(place, place == self._top)]
                place += 1
            self._lines = self._lines[: self.size.height]
        return self._lines

    def _fitting_top(self) -> int:
        """Where to begin so that what is pointed at is in sight and no line stays empty: where it begins now, as long as that will do.

        Else what is pointed at comes to the middle. To shift all lines at every move would be ten times as much to send.
        """
        if not self.entries:
            return 0
        height = self.size.height
        latest = self._first_before(len(self.entries) - 1, height)
        if self._first_before(self.place, height) <= self._top <= self.place:
            return min(self._top, latest)
        return min(self._first_before(self.place, height // 2), latest)

    def _first_before(self, place: int, room: int) -> int:
        """The first entry with which all up to this one fit into so many lines; this one, where not even that does."""
        top = place
        if not self.is_timeline:
            return max(place - max(room, 1) + 1, 0)
        while top >= 0 and room >= len(self._block(top, is_top=True)):
            room -= len(self._block(top, is_top=False))
            top -= 1
        return min(top + 1, max(place, 0))

    def _block(self, place: int, is_top: bool) -> list[Line]:
        entry, pointed = self.entries[place], place == self.place
        look = Look(self.size.width, self.live.glyphs, self.live.coaching, self._domains)
        if not self.is_timeline:
            return [table_line(entry, look, pointed=pointed)]
        with_day = is_top or self.entries[place - 1].at.logical_date != entry.at.logical_date
        return timeline(entry, look, pointed=pointed, with_day=with_day)

    def render_line(self, y: int) -> Strip:
        lines = self._in_sight()
        if y >= len(lines):
            return Strip.blank(self.size.width, self.rich_style)
        segments = [Segment(piece.text, self._style(piece.role)) for piece in lines[y][1]]
        return Strip(segments).crop_extend(0, self.size.width, self.rich_style)

    def _style(self, role: Role) -> Style:
        return self.get_visual_style(f"entries--{role.value}").rich_style
