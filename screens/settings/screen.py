"""The settings: one list, changed by the arrow keys, saved together, and put back by leaving."""

from __future__ import annotations

from typing import ClassVar

from textual import events, on
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import VerticalScroll
from textual.screen import Screen

from protocol.changes import SetSchedule
from protocol.snapshot import Snapshot, domain_log, focused_domain
from protocol.visible import visible
from protocol.vocabulary import ScheduleKind
from protocol.what_if import Setting, setting_on
from screens import keys
from screens.live import Live
from screens.messages import (
    ChangeApplied,
    ChangeRefused,
    ChangeRequested,
    OpenStreaks,
    PreferencesRefused,
    PreferencesRequested,
    ThemePreviewed,
)
from screens.no_domain import no_domain
from screens.settings.rows import REST, SCHEDULE, THEME, Row, rows
from screens.settings.table import SettingsTable
from screens.widgets.key_bar import KeyBar
from screens.widgets.static import Static

_TITLE = "Settings"
_UNSAVED = "Not saved yet: ctrl+s saves what is marked, esc leaves all as it was."
_WEEK = 7
_LOW = 20
"""Lines of the terminal below which the list has all the room but for one line of help."""
_TALL = 28
"""Lines from which nothing has to be scrolled, and the help stands right below the list."""
_OWN = "smallwins-"


class SettingsScreen(Screen[None]):
    """Holds what is chosen and not saved. The theme is shown as soon as it is chosen; all else is once it is saved."""

    BINDINGS: ClassVar[list[BindingType]] = [key.binding for key in (keys.BACK, keys.SAVE_SETTINGS)]

    def __init__(self, live: Live) -> None:
        """Settings as they are in force, and the schedule of the domain in front."""
        super().__init__()
        self.live = live
        self._rested: Setting | None = None
        self._is_saving = False
        self._help = Static("", markup=False, classes="settings--help")
        self._note = Static("", markup=False, classes="settings--note")

    def compose(self) -> ComposeResult:
        self._before = self.app.theme
        self._now = {**self.live.settings(), THEME: self._before}
        self._chosen = dict(self._now)
        themes = sorted(self.app.available_themes, key=lambda name: (not name.startswith(_OWN), name))
        self._rows = rows(self._now, themes)
        self._table = SettingsTable(self._rows, self.live.glyphs)
        yield Static(_TITLE, markup=False, classes="settings--title")
        with VerticalScroll(can_focus=False):
            yield self._table
        yield self._help
        yield self._note
        yield KeyBar()

    def on_mount(self) -> None:
        """Follow the record, for the schedule."""
        self.live.changed.subscribe(self, self._follow)
        self._table.focus()
        self._draw()

    def on_resize(self, event: events.Resize) -> None:
        self.set_class(event.size.height < _LOW, "-low")
        self.set_class(event.size.height >= _TALL, "-tall")
        self.call_after_refresh(self._table.keep_in_sight)

    def on_unmount(self) -> None:
        """Whichever way it was left: a theme that was only looked at goes."""
        if self._chosen[THEME] != self._before and not self._is_saving:
            self.app.post_message(ThemePreviewed(self._before))

    def _follow(self, _snapshot: Snapshot) -> None:
        self._draw()

    @property
    def _schedule(self) -> Setting | None:
        """The schedule in force in the domain in front; None without one."""
        snapshot = self.live.current()
        domain = focused_domain(snapshot)
        return setting_on(domain_log(snapshot, domain), self.live.now().today) if domain is not None else None

    @property
    def _changes(self) -> dict[str, object]:
        return {name: value for name, value in self._chosen.items() if value != self._now[name]}

    def _draw(self) -> None:
        changes = self._changes
        self._table.show(
            [self._word(row) for row in self._rows],
            [row.name in changes or (row.name == REST and self._rested is not None) for row in self._rows],
        )
        self._help.update(self._table.row.help)
        self._say(_UNSAVED if changes or self._rested is not None else "")

    def _say(self, sentence: str) -> None:
        """One line below the list; in a low window in the place of the help."""
        self._note.update(visible(sentence, glyphs=self.live.glyphs.charset))
        self.set_class(bool(sentence), "-noted")
        # What stands below takes from the list or gives to it.
        self.call_after_refresh(self._table.keep_in_sight)

    def _word(self, row: Row) -> str:
        if row.choices:
            return row.choices[row.place(self._chosen.get(row.name))].word
        schedule = self._schedule
        if schedule is None:
            return "no domain is in front"
        if row.name == SCHEDULE:
            return self.live.coaching.label(schedule.kind)
        schedule = self._rested or schedule
        if schedule.kind is not ScheduleKind.WEEKDAYS:
            return "none"
        return " ".join(name for day, name in enumerate(self.live.coaching.weekdays) if day not in schedule.weekdays) or "none"

    @on(SettingsTable.Pointed)
    def _pointed(self) -> None:
        self._draw()

    @on(SettingsTable.Turned)
    def _turned(self, event: SettingsTable.Turned) -> None:
        row = self._table.row
        if not row.choices:
            self._table.action_open()
            return
        place = row.place(self._chosen.get(row.name)) + event.by
        self._chosen[row.name] = row.choices[place % len(row.choices)].value
        if row.name == THEME:
            self.post_message(ThemePreviewed(str(self._chosen[THEME])))
        self._draw()

    @on(SettingsTable.Rested)
    def _weekday_rested(self, event: SettingsTable.Rested) -> None:
        schedule = self._schedule
        if schedule is None:
            self._say(no_domain(self.live))
            return
        wanted = self._rested or schedule
        kept = set(wanted.weekdays) if wanted.kind is ScheduleKind.WEEKDAYS else set(range(_WEEK))
        rested = Setting(ScheduleKind.WEEKDAYS, tuple(sorted(kept ^ {event.weekday})))
        self._rested = rested if rested != schedule else None
        self._draw()

    @on(SettingsTable.Opened)
    def _opened(self) -> None:
        if self._table.row.name == SCHEDULE:
            self.post_message(OpenStreaks())

    def action_back(self) -> None:
        """Leave, with all as it was before."""
        self.app.pop_screen()

    def action_save(self) -> None:
        """Save what was changed: the schedule into the record, all else into the file of settings."""
        domain = focused_domain(self.live.current())
        if self._rested is not None and domain is not None:
            change = SetSchedule(self.live.new_id(), domain.id, self.live.now().today, *self._rested)
            self.post_message(ChangeRequested(change, self))
        else:
            self._save_settings()

    def _save_settings(self) -> None:
        self._is_saving = True
        self.post_message(PreferencesRequested(self._changes, self))

    @on(ChangeApplied)
    def _applied(self) -> None:
        self._rested = None
        self._save_settings()

    @on(ChangeRefused)
    @on(PreferencesRefused)
    def _refused(self, event: ChangeRefused | PreferencesRefused) -> None:
        self._is_saving = False
        self._say(event.sentence)
