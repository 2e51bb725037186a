"""`smallwins merge`: takes in what lies in another data directory, or in one file."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from protocol.visible import visible
from tui.answer import Answer
from tui.parsing import Command, Parser, add_json
from tui.printing import counted

if TYPE_CHECKING:
    from collections.abc import Callable

    from storage.absorbing import Absorbed
    from storage.merging import Merged
    from storage.store import Store
    from tui.parsing import Namespace
    from tui.world import World

_HELP = """\
Take in what another copy of your data has and this one lacks. Nothing here is changed or lost.

Examples:
  smallwins merge ~/old-laptop/smallwins --dry-run
  smallwins merge ~/old-laptop/smallwins
  smallwins merge 2026-11.3f9c.sync-conflict-20261123.jsonl

Usage: smallwins merge PATH [options]

  PATH            a data folder, its store or journal folder, or one file of a journal
  --dry-run       say what would come, and write nothing
  --json          print one JSON document
  --store DIR     use the store in this folder

Doing it again changes nothing. Of two values for one field the later one shows; the other is kept.
"""


def _add(parser: Parser) -> None:
    parser.add_argument("path")
    parser.add_argument("--dry-run", is_switch=True)
    add_json(parser)


def _run(world: World, args: Namespace) -> Answer:
    from storage.merging import merge

    open_for(world.store, lambda: merge(world.store, args.path, dry_run=True).absorbed)
    found = merge(world.store, args.path, dry_run=args.dry_run)
    notes = tuple(absorbed_notes(found.absorbed)) + tuple(_foreign(found))
    if args.json:
        return Answer(document={**absorbed_document(found.absorbed), "foreign": found.foreign, "dry_run": args.dry_run}, notes=notes)
    verb = "would come in" if args.dry_run else "came in"
    came = f"{counted(found.absorbed.new, 'change')} {verb}, {found.absorbed.known:,} known already"
    return Answer((f"{came}: {visible(args.path)}",), notes=notes)


def _foreign(found: Merged) -> list[str]:
    if not found.foreign:
        return []
    return ["That is another store, not a copy of this one; both are in this one now." if found.absorbed.new else "That is another store."]


def open_for(store: Store, look: Callable[[], Absorbed]) -> None:
    """Ask for the passphrase of a store that was unsealed, where what `look` finds has lines from when it was sealed.

    Without it they are left out.
    """
    if store.journal.is_locked() or store.journal.keyring.block is None or not look().sealed:
        return
    from storage.sealing.errors import WrongPassphrase
    from tui.opening import open_store
    from tui.passphrase import PassphraseError

    with suppress(PassphraseError, WrongPassphrase):
        open_store(store.journal.keyring)


def absorbed_document(found: Absorbed) -> dict[str, object]:
    """What came of taking lines in."""
    return {
        "new": found.new,
        "known": found.known,
        "damaged": found.damaged,
        "sealed": found.sealed,
        "erased": found.erased,
        "machines": dict(found.came),
    }


def absorbed_notes(found: Absorbed) -> list[str]:
    """What a person has to know of the lines that did not come in, or that are odd."""
    notes = []
    if found.damaged:
        notes.append(f"{counted(found.damaged, 'damaged line')} left out.")
    if found.sealed:
        notes.append(
            f"{counted(found.sealed, 'sealed line')} left out: this store has no key for them. Where they come from: smallwins unlock"
        )
    if found.erased:
        notes.append(f"{counted(found.erased, 'change')} left out: about what you erased here.")
    if found.own:
        own = f"{counted(found.own, 'change')} carried this machine's own id"
        notes.append(f"{own}: lost here, or written by a copy of this folder. Run: smallwins check")
    return notes


MERGE = Command(_HELP, _add, _run)
