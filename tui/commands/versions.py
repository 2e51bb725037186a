"""`smallwins versions`: what was worded on two machines at once, and the choice between the wordings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from protocol.changes import TakeVersion
from protocol.deciding.common import RefusedError
from protocol.moments import wall_time
from protocol.text import called
from protocol.versions import of_kind, present, shown
from protocol.visible import quoted
from tui.answer import Answer
from tui.parsing import Command, Parser, UsageError, add_json
from tui.printing import other_document

if TYPE_CHECKING:
    from protocol.moments import Now
    from protocol.snapshot import Snapshot
    from protocol.versions import OtherVersion
    from tui.parsing import Namespace
    from tui.world import World

_HELP = """\
Texts that were worded on two machines before either knew of the other. The later one shows.

Examples:
  smallwins versions
  smallwins versions 1 --take
  smallwins versions 1 --keep

Usage: smallwins versions [WHICH] [options]

  WHICH           a number from the list, or the id of an entry; may be left out where there is one
  --take          put the other wording in place of the one that shows
  --keep          keep the one that shows
  --json          print one JSON document
  --store DIR     use the store in this folder

Both can be undone. A new wording of your own settles it too.
"""

_Found = tuple[int, "OtherVersion"]


def _add(parser: Parser) -> None:
    parser.add_argument("which", nargs="?")
    parser.add_argument("--take", is_switch=True)
    parser.add_argument("--keep", is_switch=True)
    add_json(parser)


def _run(world: World, args: Namespace) -> Answer:
    if args.take and args.keep:
        raise UsageError("Choose one of --take and --keep.")
    snapshot = world.store.snapshot
    everything = list(enumerate(world.store.other_versions(), 1))
    found = everything if args.which is None else _chosen(everything, args.which)
    if args.take or args.keep:
        return _settle(world, args, snapshot, _the_one(found))
    if args.json:
        return Answer(document={"versions": [_document(number, one, snapshot) for number, one in found]})
    if not found:
        return Answer(notes=("No text was worded on two machines at once.",))
    lines = tuple(line for number, one in found for line in _lines(number, one, snapshot, world.clock()))
    return Answer(lines, notes=("To take the other one: smallwins versions 1 --take  To keep the one that shows: --keep",))


def _chosen(found: list[_Found], which: str) -> list[_Found]:
    chosen = [(number, one) for number, one in found if which.strip() in {str(number), one.about}]
    if not chosen:
        raise RefusedError("No such version", f"{quoted(which)} has no other version. See which there are: smallwins versions")
    return chosen


def _the_one(found: list[_Found]) -> OtherVersion:
    if not found:
        raise RefusedError("No other version", "No text was worded on two machines at once; there is nothing to choose.")
    if len(found) > 1:
        raise UsageError(f"There are {len(found)}; say which by its number: smallwins versions {found[0][0]} --take")
    return found[0][1]


def _settle(world: World, args: Namespace, snapshot: Snapshot, version: OtherVersion) -> Answer:
    shows = present(snapshot, version)
    text, other = (version.text, shows) if args.take or shows is None else (shows, version.text)
    applied = world.store.apply(TakeVersion(world.ids(), version.kind, version.about, version.field, text), world.clock())
    if args.json:
        return Answer(document={"did": "take" if args.take else "keep", "id": applied.about, "field": version.field, "text": text})
    done = "Taken" if args.take else "Kept"
    return Answer((f"{done}: {shown(text)}", f"The other one is in the journal: {shown(other or '')}"))


def _document(number: int, version: OtherVersion, snapshot: Snapshot) -> dict[str, object]:
    return {"number": number, "kind": version.kind, "id": version.about, "shows": present(snapshot, version), **other_document(version)}


def _lines(number: int, version: OtherVersion, snapshot: Snapshot, now: Now) -> tuple[str, ...]:
    written = wall_time(version.instant, now.utc_offset_min)
    return (
        f"{number}  {_about(version, snapshot)}: {called(f'{version.kind}.{version.field}')}",
        f"   shows  {shown(present(snapshot, version) or '')}",
        f"   other  {shown(version.text)}  ({written:%Y-%m-%d %H:%M})",
    )


def _about(version: OtherVersion, snapshot: Snapshot) -> str:
    """The kind of entry, and when it is from."""
    at = getattr(of_kind(snapshot, version.kind)[version.about], "at", None)
    return f"{version.kind} of {at.logical_date.isoformat()}" if at is not None else version.kind


VERSIONS = Command(_HELP, _add, _run)
