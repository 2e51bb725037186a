"""`smallwins path`: where the data lies."""

from __future__ import annotations

from typing import TYPE_CHECKING

from protocol.visible import visible
from tui.answer import Answer
from tui.parsing import Command, add_json

if TYPE_CHECKING:
    from argparse import Namespace

    from tui.world import World

_HELP = """\
Where your data lies.

Examples:
  smallwins path
  smallwins path --json

Usage: smallwins path [options]

  --json          print one JSON document with every folder
  --store DIR     use the store in this folder
"""


def _path(world: World, args: Namespace) -> Answer:
    paths = world.paths
    if not args.json:
        return Answer((visible(paths.data),))
    places = {"data": paths.data, "store": paths.store, "state": paths.state, "config": paths.config}
    return Answer(document={**places, "preferences": paths.preferences})


PATH = Command(_HELP, add_json, _path)
