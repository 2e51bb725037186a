"""`smallwins purge`: erases for good what a person names, and says what it cannot reach."""

from __future__ import annotations

from typing import TYPE_CHECKING

from protocol.deciding.common import RefusedError
from protocol.visible import visible
from tui.answer import Answer
from tui.parsing import Command, Parser, UsageError, add_json
from tui.printing import counted

if TYPE_CHECKING:
    from storage.erasing.eraser import Erased
    from storage.erasing.purging import Selection
    from tui.parsing import Namespace
    from tui.world import World

_HELP = """\
Erase for good: from your data, its backups on this machine, and drafts. It cannot be undone.

Examples:
  smallwins list --json
  smallwins purge 01980d5e-7c1f-7a32-9f1e-0c9a5d2b7e44
  smallwins purge --domain "speak up"
  smallwins purge --all

Usage: smallwins purge (ID | --domain DOMAIN | --all) [options]

  ID              an entry with its reviews and appraisals, by the id that list --json prints
  --domain DOMAIN a domain with all that belongs to it, by its id or words from it
  --all           everything
  --yes           do not ask first
  --others        rewrite files of other machines as well: where these are gone
  --json          print one JSON document
  --store DIR     use the store in this folder

Other machines that share this folder erase their part when they next write to it. Not in reach:
versions kept by a sync tool or git, other copies, and what a disk keeps of deleted files.
"""
_NOUNS = {
    "domain": ("domain", "domains"),
    "goal": ("goal", "goals"),
    "goal_revision": ("wording of a goal", "wordings of goals"),
    "attempt": ("entry", "entries"),
    "arousal_appraisal": ("appraisal", "appraisals"),
    "vicarious_model": ("model", "models"),
    "self_talk_script": ("self-talk script", "self-talk scripts"),
    "quick_review": ("review", "reviews"),
    "experience": ("experience", "experiences"),
    "efficacy_measurement": ("rating", "ratings"),
    "day_mark": ("day off", "days off"),
    "pause": ("pause", "pauses"),
    "schedule": ("schedule", "schedules"),
    "efficacy_scale": ("ladder", "ladders"),
    "automaticity_measurement": ("automaticity rating", "automaticity ratings"),
    "correction": ("correction", "corrections"),
    "trait_measurement": ("general measure", "general measures"),
}
_OUT_OF_REACH = "Not in reach: versions kept by a sync tool or git, other copies of this folder, and what the disk keeps of deleted files."


def _add(parser: Parser) -> None:
    parser.add_argument("id", nargs="?")
    parser.add_argument("--domain")
    for flag in ("--all", "--yes", "--others"):
        parser.add_argument(flag, is_switch=True)
    add_json(parser)


def _run(world: World, args: Namespace) -> Answer:
    from storage.erasing.purging import purge

    selection = _selected(world, args)
    if not args.yes and not _is_sure(world, selection):
        raise RefusedError("Not erased", "Nothing was erased.")
    erased = purge(world.store, selection, world.clock(), others=args.others)
    notes = tuple(_notes(world, selection, erased, _words(args)))
    if args.json:
        return Answer(document=_document(selection, erased), notes=notes)
    if not (selection.counts or erased.lines or erased.backups):
        return Answer(("That was erased before; nothing of it was left here.",), notes=notes)
    backups = f", {counted(erased.backups, 'backup')}" if erased.backups else ""
    where = f" ({counted(erased.lines, 'line')} in {counted(erased.files, 'file')}{backups})"
    return Answer((f"Erased for good: {_listed(selection)}{where}.",), notes=notes)


def _words(args: Namespace) -> str:
    """The words after the command that say the same again."""
    from shlex import quote

    return "--all" if args.all else f"--domain {quote(args.domain)}" if args.domain is not None else quote(args.id)


def _selected(world: World, args: Namespace) -> Selection:
    from storage.erasing.purging import select_domain, select_entry, select_everything

    if [args.id is not None, args.domain is not None, args.all].count(True) != 1:
        raise UsageError("Name one thing to erase: an entry's ID, --domain DOMAIN, or --all. See: smallwins purge --help")
    if args.all:
        return select_everything(world.store)
    return select_entry(world.store, args.id) if args.id is not None else select_domain(world.store, args.domain)


def _is_sure(world: World, selection: Selection) -> bool:
    from tui.asking import confirmed

    question = f"This erases for good, backups included: {_listed(selection)}, in {visible(world.paths.data)}. It cannot be undone."
    return confirmed(f"{question}\n{_OUT_OF_REACH}", otherwise="purge asks before it erases. Run it in a terminal, or add --yes.")


def _listed(selection: Selection) -> str:
    """What is to be erased, counted by kind."""
    parts = [counted(count, *_NOUNS.get(table, ("other record", "other records"))) for table, count in sorted(selection.counts.items())]
    return ", ".join(parts) or ("all that is left" if selection.everything else "what is left of it")


def _notes(world: World, selection: Selection, erased: Erased, words: str) -> list[str]:
    notes = [_OUT_OF_REACH]
    if erased.theirs:
        lines = counted(sum(erased.theirs.values()), "line")
        notes.append(
            f"{lines} of other machines still hold it; they erase them when they next write to this folder."
            f" Are they gone, or was this folder moved here? Run: smallwins purge {words} --others"
        )
    elif not selection.alone and selection.everything:
        notes.append("What is left in the journal are ids, to tell other machines that share this folder.")
    notes += [f"{visible(path)} is none of this program's files and still names it. Look at it yourself." for path in erased.left]
    if world.store.disk.stat(world.paths.drafts) is not None and not selection.everything:
        notes.append("Words that you typed and did not save yet stay, unless they are about what was erased.")
    return notes


def _document(selection: Selection, erased: Erased) -> dict[str, object]:
    return {
        "erased": dict(selection.counts),
        "lines": erased.lines,
        "files": erased.files,
        "backups": erased.backups,
        "other_machines": dict(erased.theirs),
        "left": list(erased.left),
    }


PURGE = Command(_HELP, _add, _run)
