"""`smallwins undo` and `redo`: any change, by name, from whichever program it came."""

from __future__ import annotations

from typing import TYPE_CHECKING

from protocol.actions import action_words
from tui.answer import Answer
from tui.naming import undone_lines
from tui.parsing import Command, add_json

if TYPE_CHECKING:
    from tui.parsing import Namespace
    from tui.world import World

_UNDO_HELP = """\
Take back the last change: a log, a goal, a review, anything, whichever program made it.

Examples:
  smallwins undo
  smallwins undo --json

Usage: smallwins undo [options]

  --json          print one JSON document
  --store DIR     use the store in this folder

Say it again to go further back. Nothing is deleted for good: smallwins redo brings it back.
"""
_REDO_HELP = """\
Do again what was undone last.

Examples:
  smallwins redo
  smallwins redo --json

Usage: smallwins redo [options]

  --json          print one JSON document
  --store DIR     use the store in this folder
"""


def _undo(world: World, args: Namespace) -> Answer:
    return _step(world, args, "undo")


def _redo(world: World, args: Namespace) -> Answer:
    return _step(world, args, "redo")


def _step(world: World, args: Namespace, verb: str) -> Answer:
    now = world.clock()
    done = (world.store.undo if verb == "undo" else world.store.redo)(now)
    line, *notes = undone_lines(verb, done, now)
    if not args.json:
        return Answer((line,), notes=tuple(notes))
    action = done.action
    document = {
        "did": verb,
        "kind": action.kind.value,
        "name": action_words(action.kind, action.instant, now, action.detail),
        "at": action.instant.isoformat(),
        "id": action.about,
        "left": done.left,
    }
    return Answer(document=document, notes=tuple(notes))


COMMANDS = {"undo": Command(_UNDO_HELP, add_json, _undo), "redo": Command(_REDO_HELP, add_json, _redo)}
