"""The what-if of the page about streaks: a schedule to turn to, and what the whole history comes to under it, beside how things stand."""

from __future__ import annotations

from typing import ClassVar

from rich.cells import cell_len
from textual import events
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Vertical
from textual.message import Message

from protocol.snapshot import DomainLog, domain_log, focused_domain
from protocol.visible import visible
from protocol.vocabulary import ScheduleKind
from protocol.what_if import Replay, Setting, as_it_is, replayed, setting_on
from screens import keys
from screens.live import Live
from screens.widgets.static import Static

_KINDS = (ScheduleKind.GOAL_DAYS, ScheduleKind.WEEKDAYS, ScheduleKind.EVERY_N_DAYS, ScheduleKind.PER_WEEK)
_FIRST = {
    ScheduleKind.GOAL_DAYS: Setting(),
    ScheduleKind.WEEKDAYS: Setting(ScheduleKind.WEEKDAYS, (0, 2, 4)),
    ScheduleKind.EVERY_N_DAYS: Setting(ScheduleKind.EVERY_N_DAYS, every=2),
    ScheduleKind.PER_WEEK: Setting(ScheduleKind.PER_WEEK, per_week=3),
}
"""What each kind begins with when it is turned to (our choice)."""
_WEEK, _MOST_DAYS = 7, 30
_NUMBER = "(+ - or a digit)"
_PARTS = ("set", "rows", "say")
_NAME, _COLUMNS = 9, (8, 6, 10, 15, 12, 14)
_UPRIGHT = 14
"""Cells of a column where the table stands upright."""
_HEADS = ("streak", "best", "reserves", "opportunities", "no attempt", "mastery run")


class WhatIf(Vertical, can_focus=True):
    """Follows the record. `setting` is the schedule in sight, at first the one in force."""

    BINDINGS: ClassVar[list[BindingType]] = [key.binding for key in keys.TURN_SCHEDULE if key.id]

    class Turned(Message):
        """Another schedule is in sight."""

    def __init__(self, live: Live) -> None:
        """A what-if about the domain in front."""
        super().__init__()
        self.live = live
        self.setting = self._in_force
        self.set_class(live.glyphs.charset == "ascii", "-ascii")
        self._is_told = False
        self._compared: list[tuple[str, tuple[str, ...]]] = []
        self._kept = dict(_FIRST) | {self.setting.kind: self.setting}
        self._schedule, self._figures, self._said = (Static("", markup=False, classes=f"what-if--{part}") for part in _PARTS)

    def compose(self) -> ComposeResult:
        yield Static(self.live.coaching.streaks.what_if, markup=False, classes="what-if--title")
        yield self._schedule
        yield self._figures
        yield self._said

    def on_mount(self) -> None:
        self.follow()

    @property
    def _log(self) -> DomainLog | None:
        domain = focused_domain(self.live.current())
        return domain_log(self.live.current(), domain) if domain is not None else None

    @property
    def _in_force(self) -> Setting:
        log = self._log
        return setting_on(log, self.live.now().today) if log is not None else Setting()

    @property
    def can_be_set(self) -> bool:
        """Whether the figures of another schedule than the one in force are in sight."""
        return self._is_told and self.setting != self._in_force

    def say(self, sentence: str) -> None:
        """Show one line under the figures."""
        self._said.update(visible(sentence, glyphs=self.live.glyphs.charset))

    def follow(self) -> None:
        """Replay the record as it stands, once all of it is read."""
        log, today = self._log, self.live.now().today
        self._schedule.update(self._drawn_schedule())
        self._is_told = log is not None and log.settled is None and self._is_sound
        if log is None or log.settled is not None:
            self._compared = []
            self._figures.update("" if log is None else self.live.coaching.streaks.reading)
            return
        self._compared = [("", _HEADS), ("now", _cells(as_it_is(log, today)))]
        self._compared.append(("what if", _cells(replayed(log, self.setting, today)) if self._is_sound else ("",) * len(_HEADS)))
        self._draw()
        self.say(self._remark())

    def on_resize(self) -> None:
        """A narrow window has the table upright."""
        self._draw()

    def _draw(self) -> None:
        if not self._compared:
            return
        rows = [_row(*one) for one in self._compared]
        if self.size.width < max(map(cell_len, rows)):
            names, columns = zip(*self._compared, strict=True)
            rows = ["".join(cell.ljust(_UPRIGHT) for cell in line) for line in (names, *zip(*columns, strict=True))]
        self._figures.update("\n".join(rows))

    @property
    def _is_sound(self) -> bool:
        return self.setting.kind is not ScheduleKind.WEEKDAYS or bool(self.setting.weekdays)

    def _remark(self) -> str:
        text = self.live.coaching.streaks
        if not self._is_sound:
            return text.no_weekday
        return text.in_force if self.setting == self._in_force else ""

    def _drawn_schedule(self) -> str:
        marks = self.live.glyphs
        kind = f"{marks.arrow_left} {self.live.coaching.choice(self.setting.kind)} {marks.arrow_right}"
        return f"{kind}\n{self._drawn_detail()}"

    def _drawn_detail(self) -> str:
        marks, setting = self.live.glyphs, self.setting
        match setting.kind:
            case ScheduleKind.WEEKDAYS:
                names = enumerate(self.live.coaching.weekdays)
                marked = (marks.check_on if day in setting.weekdays else marks.check_off for day in range(_WEEK))
                return "  ".join(f"{day + 1} {mark}{name}" for (day, name), mark in zip(names, marked, strict=True))
            case ScheduleKind.EVERY_N_DAYS:
                return f"{'every day' if setting.every == 1 else f'every {setting.every} days'}, from the first  {_NUMBER}"
            case ScheduleKind.PER_WEEK:
                return f"{'once' if setting.per_week == 1 else f'{setting.per_week} times'} a week, Monday to Sunday  {_NUMBER}"
            case _:
                return ""

    def on_key(self, event: events.Key) -> None:
        if event.character is not None and event.character in "1234567":
            event.stop()
            event.prevent_default()
            self._pick(int(event.character))

    def action_turn(self, by: int) -> None:
        """Turn to another kind of schedule; each keeps what was picked for it."""
        self._kept[self.setting.kind] = self.setting
        self._show(self._kept[_KINDS[(_KINDS.index(self.setting.kind) + by) % len(_KINDS)]])

    def action_add(self, by: int) -> None:
        """More or fewer days between, or times a week."""
        setting = self.setting
        if setting.kind is ScheduleKind.EVERY_N_DAYS:
            self._show(setting._replace(every=min(max(setting.every + by, 1), _MOST_DAYS)))
        elif setting.kind is ScheduleKind.PER_WEEK:
            self._show(setting._replace(per_week=min(max(setting.per_week + by, 1), _WEEK)))

    def _pick(self, number: int) -> None:
        setting = self.setting
        if setting.kind is ScheduleKind.WEEKDAYS:
            self._show(setting._replace(weekdays=tuple(sorted({*setting.weekdays} ^ {number - 1}))))
        elif setting.kind is ScheduleKind.EVERY_N_DAYS:
            self._show(setting._replace(every=number))
        elif setting.kind is ScheduleKind.PER_WEEK:
            self._show(setting._replace(per_week=number))

    def _show(self, setting: Setting) -> None:
        self.setting = setting
        self.follow()
        self.post_message(self.Turned())


def _row(name: str, cells: tuple[str, ...]) -> str:
    return f"{name:<{_NAME}}" + "".join(f"{cell:>{width}}" for cell, width in zip(cells, _COLUMNS, strict=False))


def _cells(found: Replay) -> tuple[str, ...]:
    run = f"{found.mastery}, best {found.best_mastery}"
    return str(found.current), str(found.best), str(found.reserves), str(found.opportunities), str(found.let_by), run
