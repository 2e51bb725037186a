"""`smallwins restore`: takes in what a backup holds and the store lacks."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from protocol.visible import quoted, visible
from tui.answer import REFUSED, Answer
from tui.commands.merging import absorbed_document, absorbed_notes, open_for
from tui.parsing import Command, Parser, UsageError, add_json
from tui.printing import counted, day_words

if TYPE_CHECKING:
    from storage.backups import Backup
    from tui.parsing import Namespace
    from tui.world import World

_HELP = """\
Take back in what a backup holds and your data lacks. What is newer stays: nothing is lost by it.

Examples:
  smallwins restore --list
  smallwins restore
  smallwins restore 2026-11-23

Usage: smallwins restore [DATE] [options]

  DATE            the day of the backup; the newest if left out
  --list          say which backups there are, and whether they read back
  --json          print one JSON document
  --store DIR     use the store in this folder

A backup is made with the first change of each day: 7 daily, 5 weekly and 12 monthly ones are kept,
on this machine only.
"""


def _add(parser: Parser) -> None:
    parser.add_argument("date", nargs="?")
    parser.add_argument("--list", is_switch=True)
    add_json(parser)


def _run(world: World, args: Namespace) -> Answer:
    day = _day(args.date)
    if args.list:
        return _list(world, args, day)
    from storage.restoring import restore

    open_for(world.store, lambda: restore(world.store, day, dry_run=True).absorbed)
    found = restore(world.store, day)
    notes = absorbed_notes(found.absorbed)
    notes += [f"{visible(name)} of this backup is not as it was when it was made; its sound lines were taken." for name in found.unsound]
    if args.json:
        document = {"day": found.day.isoformat(), **absorbed_document(found.absorbed), "unsound": found.unsound}
        return Answer(document=document, notes=tuple(notes))
    came = f"{counted(found.absorbed.new, 'change')} came back, {found.absorbed.known:,} were here already"
    return Answer((f"Backup of {day_words(found.day)}: {came}.",), notes=tuple(notes))


def _day(typed: str | None) -> date | None:
    if typed is None:
        return None
    try:
        return date.fromisoformat(typed.strip())
    except ValueError:
        raise UsageError(f"{quoted(typed)} is no day; write it as 2026-11-23. See which there are: smallwins restore --list") from None


def _list(world: World, args: Namespace, day: date | None) -> Answer:
    from storage.disk import Disk
    from storage.restoring import listed

    found = listed(Disk(), world.paths, day)
    code = REFUSED if any(unsound for _, unsound in found) else 0
    if args.json:
        return Answer(document={"backups": [_document(one, unsound) for one, unsound in found]}, code=code)
    if not found:
        return Answer(notes=("No backup yet. One is made with the first change of each day.",))
    return Answer(tuple(_line(one, unsound) for one, unsound in found), code=code)


def _document(backup: Backup, unsound: list[str]) -> dict[str, object]:
    return {
        "day": backup.day.isoformat(),
        "files": len(backup.files),
        "bytes": sum(one.size for one in backup.files.values()),
        "state": backup.state,
        "unsound": unsound,
    }


def _line(backup: Backup, unsound: list[str]) -> str:
    size = sum(one.size for one in backup.files.values())
    state = f"does not count: {', '.join(map(visible, unsound))}" if unsound else "reads back"
    return f"{day_words(backup.day)}  {counted(len(backup.files), 'file')}, {size:,} bytes, {state}"


RESTORE = Command(_HELP, _add, _run)
