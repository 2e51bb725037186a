"""`smallwins check` and `path`: the state of the store, and where it lies. They write nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from protocol.visible import visible
from tui.answer import REFUSED, Answer
from tui.parsing import Command, add_json
from tui.printing import counted

if TYPE_CHECKING:
    from argparse import Namespace

    from tui.world import World

_CHECK_HELP = """\
Look for damage in the store. Nothing is changed. Ends with 1 if something was found.

Examples:
  smallwins check
  smallwins check --store ~/diary

Usage: smallwins check [options]

  --json          print one JSON document
  --store DIR     use the store in this folder
"""
_PATH_HELP = """\
Where your data lies.

Examples:
  smallwins path
  smallwins path --json

Usage: smallwins path [options]

  --json          print one JSON document with every folder
  --store DIR     use the store in this folder
"""


def _check(world: World, args: Namespace) -> Answer:
    snapshot, damage = world.store.snapshot, world.store.journal.damage
    misfits = world.store.misfits
    code = REFUSED if damage or misfits else 0
    if args.json:
        return Answer(document={"damaged_lines": damage, "misfits": misfits}, code=code)
    found = [f"{visible(name)}: {counted(count, 'damaged line')}, left out and kept in the file" for name, count in damage.items()]
    if misfits:
        found.append(f"{counted(misfits, 'entry does', 'entries do')} not fit this version; left out and kept in the store")
    sound = f"Sound: {counted(len(snapshot.domains), 'domain')}, {counted(len(snapshot.attempts), 'entry', 'entries')}."
    return Answer(tuple(found) or (sound,), code=code)


def _path(world: World, args: Namespace) -> Answer:
    paths = world.paths
    if not args.json:
        return Answer((visible(paths.data),))
    places = {"data": paths.data, "store": paths.store, "state": paths.state, "config": paths.config}
    return Answer(document={**places, "preferences": paths.preferences})


COMMANDS: dict[str, Command] = {"check": Command(_CHECK_HELP, add_json, _check), "path": Command(_PATH_HELP, add_json, _path)}
