"""`smallwins path`: where the data lies."""

from __future__ import annotations

from typing import TYPE_CHECKING

from protocol.visible import visible
from tui.answer import Answer
from tui.parsing import Command, add_json

if TYPE_CHECKING:
    from tui.parsing import Namespace, Parser
    from tui.world import World

_HELP = """\
Where your data lies.

Examples:
  smallwins path
  smallwins path --json
  smallwins path --help-now

Usage: smallwins path [options]

  --help-now      the file with your own list for Help now: one contact a line, and the day
                  you checked it in a line such as "checked on 2026-11-23". Without the file,
                  or with no contact in it, the list that comes with the program is shown.
  --json          print one JSON document with every folder
  --store DIR     use the store in this folder
"""


def _path(world: World, args: Namespace) -> Answer:
    paths = world.paths
    if args.help_now and not args.json:
        return Answer((visible(paths.crisis),))
    if not args.json:
        return Answer((visible(paths.data),))
    places = {"data": paths.data, "store": paths.store, "state": paths.state, "config": paths.config}
    return Answer(document={**places, "preferences": paths.preferences, "help_now": paths.crisis})


def _add(parser: Parser) -> None:
    parser.add_argument("--help-now", is_switch=True)
    add_json(parser)


PATH = Command(_HELP, _add, _path)
