"""`smallwins remind --install` and `--uninstall`: what would be written is shown first, and only what was written is taken away."""

from __future__ import annotations

import os
import shutil
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from protocol.clock_time import minute_of_day
from protocol.deciding.common import RefusedError
from protocol.visible import quoted, visible
from tui.answer import REFUSED, Answer
from tui.asking import agreed, is_there
from tui.parsing import UsageError
from tui.reminding import cron, systemd
from tui.reminding.calling import reminding_call
from tui.reminding.notifying import has_desktop
from tui.reminding.words import WEEK, is_quiet_at

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from storage.preferences import Preferences
    from tui.parsing import Namespace
    from tui.world import World

_AT = "18:00"
_NO_WAY = (
    "Neither systemctl --user nor crontab can be used here. Put smallwins remind into the file that your shell reads at its start,"
    " or have your bar call it."
)
_NOBODY_HEARS = (
    "There is no desktop with notify-send here, so that a timer has nobody to tell. In a terminal, put smallwins remind into the file"
    " that your shell reads at its start."
)
_MAILED = "There is no desktop with notify-send here: cron will mail what it has to say, where mail is set up."
_TAKE_AWAY = "Take it away again: smallwins remind --uninstall"


class Plan(NamedTuple):
    """What would be written, as it is shown, the steps that write it, and what becomes of a reminder where there is no desktop."""

    shown: tuple[str, ...]
    steps: tuple[Callable[[], None], ...]
    without_desktop: str


def install(world: World, args: Namespace) -> Answer:
    """Show what would be written, ask, and write it. Raises `UsageError` and `RefusedError`."""
    minute = _minute(args.at or _AT, world.preferences)
    plan = _planned(world, minute, _days(world.preferences, minute))
    notes = () if has_desktop(os.environ) and shutil.which("notify-send") else (plan.without_desktop,)
    if not args.yes:
        if not is_there():
            return Answer(plan.shown, notes=(*notes, "Nothing was written. To write this: smallwins remind --install --yes"), code=REFUSED)
        if not agreed("\n".join([*plan.shown, *notes, "", "Write this?"])):
            raise RefusedError("Not installed", "Nothing was written.")
    for step in plan.steps:
        step()
    return Answer((*(plan.shown if args.yes else ()), f"Installed. {_TAKE_AWAY}"), notes=notes if args.yes else ())


def uninstall() -> Answer:
    """Take away what was written: by either way, in case both are there. Raises `RefusedError`."""
    place = systemd.folder(os.environ)
    files, lines = systemd.ours(place), cron.ours()
    if files:
        systemd.uninstall(place)
    if lines:
        cron.uninstall()
    taken = (*(f"Removed {visible(str(path))}" for path in files), *(f"Removed from your crontab: {visible(line)}" for line in lines))
    return Answer(taken or ("No reminder was installed.",))


def _minute(typed: str, preferences: Preferences) -> int:
    minute = minute_of_day(typed)
    if minute is None:
        raise UsageError(f"{quoted(typed)} is no time of day; write it as 18:30.")
    if is_quiet_at(preferences, minute):
        hours = f"{preferences.quiet_from} to {preferences.quiet_until}"
        raise UsageError(f"{typed} lies in your quiet hours, {hours}: nothing would be said. Choose another time with --at.")
    return minute


def _days(preferences: Preferences, minute: int) -> list[int]:
    """The weekdays of the calendar: before the day start hour it is still the logical day before."""
    late = int(minute < preferences.day_start_hour * 60)
    days = [(day + late) % len(WEEK) for day, name in enumerate(WEEK) if name not in preferences.remind_not_on]
    if not days:
        raise RefusedError("No day", "remind_not_on names every weekday, so that no reminder would ever come. Leave one out.")
    return days


def _planned(world: World, minute: int, days: list[int]) -> Plan:
    """A timer where systemd answers, else a line for cron; what an earlier installation wrote the other way goes."""
    place = systemd.folder(os.environ)
    if systemd.is_usable():
        return _with_systemd(world, place, minute, days)
    if not cron.is_usable():
        raise RefusedError("No timer", _NO_WAY)
    text = cron.line(reminding_call(world.paths, os.environ, desktop=True), minute, days)
    old, files = cron.ours(), systemd.ours(place)
    shown = (*_taken(old), "Into your crontab, by crontab -:", "", f"  {visible(text)}", "", *_removed(files))
    return Plan(shown, (partial(cron.install, text), *((partial(systemd.uninstall, place),) if files else ())), _MAILED)


def _with_systemd(world: World, place: Path, minute: int, days: list[int]) -> Plan:
    if strange := systemd.strangers(place):
        raise RefusedError("In the way", f"{visible(str(strange[0]))} was not written by smallwins. Move it away first.")
    texts = systemd.units(reminding_call(world.paths, os.environ, desktop=False), minute, days)
    shown: list[str] = []
    for name, text in texts.items():
        path = place / name
        again = ", in place of the one that is there" if path.exists() else ""
        shown += [f"{visible(str(path))}{again}:", "", *(f"  {visible(line)}".rstrip() for line in text.splitlines()), ""]
    calls = f"systemctl --user daemon-reload, enable {systemd.TIMER}, restart {systemd.TIMER}"
    lines = cron.ours()
    steps = (partial(systemd.install, place, texts), *((cron.uninstall,) if lines else ()))
    return Plan((*shown, f"Then: {calls}", *_taken(lines), ""), steps, _NOBODY_HEARS)


def _taken(lines: list[str]) -> tuple[str, ...]:
    return tuple(f"Out of your crontab: {visible(line)}" for line in lines)


def _removed(files: list[Path]) -> tuple[str, ...]:
    return tuple(f"Away goes {visible(str(path))}" for path in files)
