"""`smallwins import`: takes in what another program recorded, as history."""

from __future__ import annotations

from typing import TYPE_CHECKING

from protocol.elsewhere import PROGRAMS, program
from protocol.visible import quoted, visible
from tui.answer import Answer
from tui.commands.taking_in import OWN, take_in_own
from tui.parsing import Command, Parser, UsageError, add_domain, add_json
from tui.printing import counted

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from storage.importing.found import Skipped
    from storage.importing.run import Report
    from tui.parsing import Namespace
    from tui.world import World

_HELP = """\
Take in what you recorded in another program: as history, in your totals and lists.

Examples:
  smallwins import loop ~/loop-habits.zip --dry-run
  smallwins import loop ~/loop-habits.zip
  smallwins import jrnl ~/journal.json --domain speak

Usage: smallwins import FORMAT PATH [options]

  FORMAT          loop habitbull tablehabit harsh habitctl dijo beaverhabits habo
                  jrnl freecbt taskwarrior augur; json is what smallwins export json wrote
  PATH            the exported file; for harsh, habitctl and dijo the folder of their files
  --dry-run       say what would come and what would be skipped, and write nothing
  --domain ID     put all of it in one domain: a piece of its behaviour, or its id
  --json          print one JSON document
  --store DIR     use the store in this folder

Doing it again adds nothing; smallwins undo takes all of it back. No confidence was stated
before acting, so nothing of it is a mastery experience, a streak or a change of belief.
"""
_HISTORY = "It is history: in your totals, in no streak, belief or calibration, and no mastery experience."
_PLACES, _NAMES = 6, 8
"""How many places of one reason, and how many new domains, are told in lines."""


def _add(parser: Parser) -> None:
    parser.add_argument("format")
    parser.add_argument("path")
    parser.add_argument("--dry-run", is_switch=True)
    add_domain(parser)
    add_json(parser)


def _run(world: World, args: Namespace) -> Answer:
    if args.format.lower() == OWN:
        if args.domain is not None:
            raise UsageError("json brings its domains along. Leave --domain out.")
        return take_in_own(world, args)
    from protocol.entry import named_domain
    from storage.importing.found import Wanted
    from storage.importing.run import import_from

    source = _source(args.format)
    into = named_domain(world.store.snapshot, args.domain) if args.domain is not None else None
    report = import_from(world.store, Wanted(source, args.path, into), world.clock(), dry_run=args.dry_run)
    if args.json:
        return Answer(document=_document(report, dry_run=args.dry_run))
    return Answer(tuple(_lines(report, dry_run=args.dry_run)), notes=tuple(map(visible, report.notes)))


def _source(typed: str) -> str:
    source = typed.lower()
    if source in PROGRAMS:
        return source
    from difflib import get_close_matches

    near = get_close_matches(source[:40], PROGRAMS, n=1)
    means = f" Did you mean {near[0]}?" if near else ""
    raise UsageError(f"{quoted(typed)} is no format.{means} Give one of: {' '.join(PROGRAMS)} {OWN}.")


def _lines(report: Report, *, dry_run: bool) -> Iterator[str]:
    verb = "would come in" if dry_run else "came in"
    yield (
        f"{report.read:,} read from {program(report.source)}: {report.new:,} {verb}, "
        f"{report.known:,} known already, {len(report.skipped):,} skipped"
    )
    if report.domains:
        names = ", ".join(map(quoted, report.domains[:_NAMES]))
        more = f" and {len(report.domains) - _NAMES} more" if len(report.domains) > _NAMES else ""
        yield f"{counted(len(report.domains), 'new domain')}, parked: {names}{more}"
    yield from _skipped(report.skipped)
    if report.differing:
        yield f"{report.differing:,} read otherwise in the file than here; what is here stays."
    if report.new:
        yield _HISTORY
    if report.new and not dry_run:
        yield "To take it back: smallwins undo"


def _skipped(skipped: Sequence[Skipped]) -> Iterator[str]:
    """The reasons, each with its first places; all of them stand in the JSON document."""
    places: dict[str, list[str]] = {}
    for one in skipped:
        places.setdefault(one.why, []).append(one.where)
    for why, found in places.items():
        yield f"Skipped {len(found):,}: {visible(why)}"
        more = f"; and {len(found) - _PLACES:,} more, all of them with --json" if len(found) > _PLACES else ""
        yield f"  {'; '.join(map(visible, found[:_PLACES]))}{more}"


def _document(report: Report, *, dry_run: bool) -> dict[str, object]:
    return {
        "format": report.source,
        "dry_run": dry_run,
        "read": report.read,
        "mapped": report.mapped,
        "new": report.new,
        "known": report.known,
        "differing": report.differing,
        "skipped": [one._asdict() for one in report.skipped],
        "domains": list(report.domains),
        "notes": list(report.notes),
    }


IMPORT = Command(_HELP, _add, _run)
