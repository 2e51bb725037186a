"""`smallwins check`: looks at everything a store consists of, and with `--repair` mends what can be mended without losing a byte."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from protocol.actions import action_words
from protocol.visible import visible
from storage.auditing.finding import Finding, Kind
from storage.errors import StorageError
from tui.answer import DONE, REFUSED, Answer
from tui.parsing import Command, Parser, UsageError, add_json
from tui.printing import counted

if TYPE_CHECKING:
    from storage.auditing.audit import Report
    from storage.store import Store
    from tui.parsing import Namespace
    from tui.world import World

_HELP = """\
Look for damage in the store, its backups, caches and rights. Ends with 1 if something was found.

Examples:
  smallwins check
  smallwins check --repair

Usage: smallwins check [options]

  --repair        back up, set aside what is damaged and make the rest right; nothing is deleted
  --others        with --repair, rewrite files of other machines as well: where these are gone
  --accept PLACE  take a line that you edited by hand: journal/2026-11.3f9c.jsonl:12
  --json          print one JSON document
  --store DIR     use the store in this folder

Nothing is changed without --repair or --accept. What you wrote is never printed. What is wrong
with [keys] in preferences.toml is told beside it, and is no damage.
"""


def _add(parser: Parser) -> None:
    for flag in ("--repair", "--others"):
        parser.add_argument(flag, is_switch=True)
    parser.add_argument("--accept")
    add_json(parser)


def _run(world: World, args: Namespace) -> Answer:
    if args.others and not (args.repair or args.accept):
        raise UsageError("--others goes with --repair or --accept. See: smallwins check --help")
    if args.repair and args.accept:
        raise UsageError("Take the line first, then repair: smallwins check --accept PLACE")
    if not _is_folder(world):
        # There is nothing to look into; opening the store says so.
        world.store.journal.refresh()
    if _is_locked(world):
        world.store.journal.keyring.require()
    if args.accept:
        return _accept(world, args)
    done = _repaired(world, others=args.others) if args.repair else []
    return _told(_audited(world), done, args)._replace(notes=_keys_not_taken(world))


def _keys_not_taken(world: World) -> tuple[str, ...]:
    """What is wrong with the person's own keys, a line for each."""
    if not world.preferences.keys:
        return ()
    from screens.keymap import read_keymap

    return tuple(f"[keys] in preferences.toml: {one}" for one in read_keymap(world.preferences.keys).problems)


def _is_folder(world: World) -> bool:
    """Whether the data folder is one, or is not there yet."""
    from storage.disk import Disk

    try:
        facts = Disk().stat(world.paths.data)
    except OSError:
        return False
    return facts is None or facts.is_folder


def _is_locked(world: World) -> bool:
    """Whether it takes a passphrase to look into the lines; what else is wrong with opening the store is the audit's to tell."""
    try:
        return world.store.journal.is_locked()
    except StorageError:
        return False


def _sealed(world: World, args: Namespace) -> Answer | None:
    """Without the passphrase, and without anybody to ask for it, tell all but what is in the lines."""
    from tui.passphrase import PassphraseError, source

    if args.repair or args.accept:
        return None
    try:
        source()
    except PassphraseError:
        return _told(_audited(world), [], args)
    return None


def _told(report: Report, done: list[str], args: Namespace) -> Answer:
    code = DONE if report.is_sound else REFUSED
    if args.json:
        return Answer(document={**_document(report), **({"repaired": done} if args.repair else {})}, code=code)
    found = [visible(one.sentence) for one in report.findings]
    amount = f"{counted(report.domains, 'domain')}, {counted(report.entries, 'entry', 'entries')}"
    sound = f"Sound: {'every line is whole' if report.of(Kind.SEALED) else amount}."
    return Answer((*(f"Done: {visible(one)}" for one in done), *found, *((sound,) if report.is_sound else ())), code=code)


def _fresh(world: World) -> Store:
    """The store, opened anew with the keys that were given for it. Raises `StorageError`."""
    from storage.disk import Disk
    from storage.store import Store

    return Store(world.paths, now_ms=world.clock.milliseconds, disk=Disk(), keyring=world.store.journal.keyring)


def _audited(world: World) -> Report:
    from storage.auditing.audit import audit
    from storage.disk import Disk

    return audit(Disk(), world.paths, world.clock(), lambda: _fresh(world))


def _repaired(world: World, *, others: bool) -> list[str]:
    from storage.disk import Disk
    from storage.repairing.repair import repair

    return repair(Disk(), world.paths, world.clock(), lambda: _fresh(world), others=others)


def _accept(world: World, args: Namespace) -> Answer:
    from storage.actions import action_of
    from storage.repairing.accepting import accept

    now = world.clock()
    found = accept(world.store, args.accept, now, others=args.others)
    action = action_of(found.commit, world.store.journal)
    fields = {table: sorted(names) for table, _, names in found.commit.ops}
    if args.json:
        return Answer(document={"accepted": args.accept, "kind": action.kind.value, "fields": fields, "kept_as": found.aside})
    words = "; ".join(f"{table}: {', '.join(names)}" for table, names in fields.items())
    return Answer(
        (
            visible(
                f"{args.accept} reads as {action_words(action.kind, action.instant, now, action.detail)} ({words}), and counts from now on."
            ),
            visible(f"The file as it was is {found.aside}."),
        )
    )


def _document(report: Report) -> dict[str, object]:
    return {
        "sound": report.is_sound,
        "damaged_lines": _by_file(report, Kind.DAMAGED, Kind.NO_FILE, Kind.UNREADABLE, Kind.STORE_JSON),
        "torn_lines": _by_file(report, Kind.TORN),
        "newer_lines": _by_file(report, Kind.NEWER),
        "misfits": sum(one.amount for one in report.of(Kind.MISFITS)),
        "findings": [_finding(one) for one in report.findings if not one.harmless],
        "notes": [_finding(one) for one in report.findings if one.harmless],
    }


def _by_file(report: Report, *kinds: Kind) -> dict[str, int]:
    """How many by file, named as below the folder of segments."""
    return {os.path.relpath(one.where, "store/journal").removeprefix("../"): one.amount for one in report.of(*kinds)}


def _finding(finding: Finding) -> dict[str, object]:
    return {
        "kind": finding.kind.value,
        "where": finding.where,
        "lines": list(finding.lines),
        "count": finding.amount,
        "what": finding.what,
        "next": finding.remedy,
    }


CHECK = Command(_HELP, _add, _run, _sealed)
