"""`smallwins import json`: takes in the file that `smallwins export json` wrote, each entry as it was."""

from __future__ import annotations

from typing import TYPE_CHECKING

from protocol.visible import visible
from tui.answer import Answer
from tui.exporting.asking import without_tilde
from tui.printing import counted

if TYPE_CHECKING:
    from storage.exporting.taking_in import TakenIn
    from tui.parsing import Namespace
    from tui.world import World

OWN = "json"
"""The format of our own export."""


def take_in_own(world: World, args: Namespace) -> Answer:
    """What came in, or would. Raises `StorageError`."""
    from storage.exporting.taking_in import take_in

    found = take_in(world.store, without_tilde(args.path), world.clock(), world.ids(), dry_run=args.dry_run)
    if args.json:
        return Answer(document={"format": OWN, "dry_run": args.dry_run, "new": found.new, **found._asdict(), "came": dict(found.came)})
    verb = "Would take in" if args.dry_run else "Taken in"
    return Answer((visible(f"{verb}: {_listed(found)}."),), notes=tuple(_notes(found)))


def _listed(found: TakenIn) -> str:
    tables = ", ".join(f"{table} {count:,}" for table, count in sorted(found.came.items()))
    return f"{counted(found.new, 'new document')} ({tables})" if found.new else "nothing new"


def _notes(found: TakenIn) -> list[str]:
    told = [
        (found.same, "on record already, the same."),
        (found.differ, "on record already with other contents; what you have stays."),
        (found.deleted, "left out: deleted here."),
        (found.erased, "left out: erased here for good."),
        (found.unread, "kept as they are, though this version cannot read them."),
    ]
    return [f"{counted(count, 'document')} {what}" for count, what in told if count]
