"""`smallwins lock` and `unlock`: sealing on and off, and who may open the store."""

from __future__ import annotations

from typing import TYPE_CHECKING

from protocol.deciding.common import RefusedError
from protocol.visible import visible
from storage.disk import Disk
from storage.sealing import recovery
from storage.sealing.keyring import require_library
from storage.sealing.leftovers import any_sealed
from storage.sealing.opening import spelled
from storage.sealing.turning import Turning
from tui.answer import DONE, REFUSED, Answer
from tui.opening import open_store, placing_notes
from tui.parsing import Command, Parser, UsageError, add_json
from tui.passphrase import PassphraseError, source
from tui.printing import counted

if TYPE_CHECKING:
    from collections.abc import Iterable

    from storage.sealing.block import Block, Slot
    from storage.sealing.turning import Report
    from tui.parsing import Namespace
    from tui.passphrase import Source
    from tui.world import World

_LOCK_HELP = """\
Seal your data: nobody reads it without your passphrase or recovery key. Quick logs need neither.

Examples:
  smallwins lock
  smallwins lock --change
  smallwins lock --list

Usage: smallwins lock [options]

  --change        set another passphrase for the one that opens it; with the recovery key, for all
  --add           set one more passphrase that opens it
  --list          say which passphrases there are; nothing of them is shown
  --recovery      print the recovery key again
  --json          print one JSON document
  --store DIR     use the store in this folder

You are asked on the terminal. A script hands over a line for each answer, by the file descriptor
that $SMALLWINS_PASSPHRASE_FD names. If it was interrupted, say it again: it goes on.
"""
_UNLOCK_HELP = """\
Make sealed data plain again. It asks for the passphrase, or the recovery key.

Examples:
  smallwins unlock

Usage: smallwins unlock [options]

  --json          print one JSON document
  --store DIR     use the store in this folder

If it was interrupted, say it again: it goes on. Backups from before stay sealed, and restore asks.
"""
SHORTEST = 8
"""Characters that a new passphrase has at least (NIST SP 800-63B)."""
_NAMED = 5
"""Files that are named before the rest is counted."""
_WISHES = ("change", "add", "list", "recovery")
_KEY_LINES = (
    "It opens your data when the passphrase is lost. Write it down, or print it, and",
    "keep it away from this machine: whoever has it can read everything. If you lose",
    "both, nobody can open your data again.",
)


def _add_lock(parser: Parser) -> None:
    for name in _WISHES:
        parser.add_argument(f"--{name}", is_switch=True)
    add_json(parser)


def _lock(world: World, args: Namespace) -> Answer:
    wishes = [name for name in _WISHES if getattr(args, name)]
    if len(wishes) > 1:
        raise UsageError(f"Choose one of --{' and --'.join(wishes)}.")
    journal = world.store.journal
    journal.is_locked()
    block = journal.keyring.block
    if block is not None and journal.keyring.hides:
        return _list(block, args) if args.list else _again(world, args)
    if wishes:
        raise RefusedError("Not sealed", "This store is not sealed. Seal it: smallwins lock")
    return _seal(world, args)


def _seal(world: World, args: Namespace) -> Answer:
    require_library()
    from storage.sealing.boxes import new_keys

    passphrase, keys = _new_passphrase(source()), new_keys()
    report = _turning(world).on(keys, passphrase)
    world.store.back_up(world.clock())
    told = recovery.told(keys.secret)
    if args.json:
        return Answer(document={**_document(report, sealed=True), "recovery_key": told}, notes=_notes(report))
    sealed = "Sealed. Nobody reads it without your passphrase; quick logs go on without."
    return Answer((sealed, "", "Your recovery key:", *_key_lines(told)), notes=_notes(report))


def _again(world: World, args: Namespace) -> Answer:
    """What `lock` does in a store that is sealed: who opens it, or what is left to seal."""
    asked, keyring = source(), world.store.journal.keyring
    number = open_store(keyring, asked)
    if args.change or args.add:
        return _set_passphrase(world, args, asked, number)
    if args.recovery:
        told = recovery.told(keyring.keys.secret) if keyring.keys is not None else ""
        return Answer(("Your recovery key:", *_key_lines(told)), {"recovery_key": told} if args.json else None)
    report = _turning(world).finish()
    world.store.back_up(world.clock())
    if args.json:
        return Answer(document=_document(report, sealed=True), notes=_notes(report))
    sealed = f"{counted(report.lines, 'line')} more sealed." if report.lines else "Everything is sealed already."
    return Answer((f"{sealed} Another passphrase: smallwins lock --change",), notes=_notes(report))


def _set_passphrase(world: World, args: Namespace, asked: Source, number: int | None) -> Answer:
    passphrase, turning, keyring = _new_passphrase(asked), _turning(world), world.store.journal.keyring
    before = _count(keyring.block)
    if args.add:
        turning.add_slot(passphrase)
    else:
        turning.change(passphrase, number)
    count = _count(keyring.block)
    if args.json:
        return Answer(document={"passphrases": count})
    line = "This passphrase opens it as well." if args.add else "From now on the new passphrase opens it."
    gone = before - 1 if number is None and args.change else 0
    notes = (
        (f"{counted(gone, 'other passphrase')} no longer open it." if gone > 1 else "1 other passphrase no longer opens it.",)
        if gone > 0
        else ()
    )
    return Answer((f"{line} {counted(count, 'passphrase')} in all, and the recovery key as before.",), notes=notes)


def _list(block: Block, args: Namespace) -> Answer:
    if args.json:
        return Answer(document={"passphrases": [{"kdf": slot.costs.name, "costs": list(slot.costs[1:])} for slot in block.slots]})
    return Answer(tuple(_slot_line(number, slot) for number, slot in enumerate(block.slots, 1)) or ("None; the recovery key opens it.",))


def _slot_line(number: int, slot: Slot) -> str:
    name, time, memory, lanes = slot.costs
    costs = f"{time} passes, {memory // 1024} MiB, {lanes} lanes" if name == "argon2id" else f"N={time}, r={memory}, p={lanes}"
    return f"passphrase {number}: {'Argon2id' if name == 'argon2id' else name}, {costs}"


def _unlock(world: World, args: Namespace) -> Answer:
    journal = world.store.journal
    journal.is_locked()
    block = journal.keyring.block
    if block is None or not (journal.keyring.hides or any_sealed(world.paths, Disk())):
        if block is not None:
            _turning(world).stay_off()
        return Answer(("This store is not sealed.",), {"sealed": False} if args.json else None)
    open_store(journal.keyring)
    report = _turning(world).off()
    world.store.place()
    notes = (*placing_notes(world.store), *_notes(report, unsealing=True))
    code = REFUSED if report.left else DONE
    if args.json:
        return Answer(document=_document(report, sealed=bool(report.left)), notes=notes, code=code)
    line = "Some of it is still sealed. Say it again: smallwins unlock" if report.left else "Unsealed. Your data is plain files again."
    return Answer((line,), notes=notes, code=code)


def _new_passphrase(asked: Source) -> str:
    """A passphrase that was typed the same twice. Raises `PassphraseError`."""
    with asked.hidden():
        for _ in range(asked.tries):
            typed = asked.ask("New passphrase")
            if len(typed.strip()) < SHORTEST:
                asked.tell(f"A passphrase has {SHORTEST} characters at least; four or five words are good. Nothing was changed.")
            elif asked.person and spelled(asked.ask("The same again")) != spelled(typed):
                asked.tell("The two are not the same. Nothing was changed.")
            else:
                return typed
    raise PassphraseError("No passphrase was set, and nothing was changed. Say the command again when you have one.")


def _turning(world: World) -> Turning:
    return Turning(world.paths, Disk(), world.store.journal)


def _count(block: Block | None) -> int:
    return len(block.slots) if block is not None else 0


def _key_lines(told: str) -> tuple[str, ...]:
    return ("", f"    {told}", "", *_KEY_LINES)


def _document(report: Report, *, sealed: bool) -> dict[str, object]:
    return {"sealed": sealed, "lines": report.lines, "backups_deleted": report.backups, "left": report.left, "aside": report.aside}


def _notes(report: Report, *, unsealing: bool = False) -> tuple[str, ...]:
    found = _named("is still sealed" if unsealing else "may hold words in plain", report.left)
    found += _named("cannot be opened by anybody here; moved aside", report.aside)
    if report.backups:
        found.append("The backups on this machine were plain and are deleted; from now on they are sealed.")
    return tuple(found)


def _named(what: str, paths: Iterable[str]) -> list[str]:
    first, rest = list(paths)[:_NAMED], list(paths)[_NAMED:]
    return [f"{visible(path)}: {what}." for path in first] + ([f"{counted(len(rest), 'more file')} like these."] if rest else [])


COMMANDS = {"lock": Command(_LOCK_HELP, _add_lock, _lock), "unlock": Command(_UNLOCK_HELP, add_json, _unlock)}
