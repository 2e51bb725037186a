"""Where an export goes: what is proposed, and the question on the terminal."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

from protocol.deciding.common import RefusedError
from protocol.visible import visible
from storage.disk import Disk
from storage.exporting.handing_out import new_name
from tui.exporting.formats import FORMATS
from tui.parsing import UsageError

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from protocol.exporting.format import Format
    from tui.world import World


def proposed(chosen: Format, today: date) -> str:
    """A path in the home folder that nothing has yet: `/home/anna/smallwins-coach-sheet-2026-11-28.html`. Raises `OSError`."""
    about = FORMATS[chosen]
    return new_name(Disk(), os.path.expanduser("~"), f"smallwins-{about.stem}-{today.isoformat()}", about.suffix)  # noqa: PTH111


def without_tilde(path: str) -> str:
    """The path with the home folder in place of `~`, as a shell would have it."""
    return os.path.expanduser(path)  # noqa: PTH111  paths are strings here


def ask_where(world: World, chosen: Format, notes: Iterable[str]) -> str:
    """Ask on the terminal for the path; an empty answer takes the proposed one.

    Raises `UsageError` where nobody can answer, and `RefusedError` where the person ends the question.
    """
    if sys.stdin is None or not sys.stdin.isatty():
        raise UsageError("Name the path of the file, or - for stdout. See: smallwins export --help")
    path = proposed(chosen, world.clock().today)
    for note in notes:
        print(f"smallwins: {note}", file=sys.stderr)
    print(f"Where to? Enter takes it: {visible(path)}\n> ", end="", file=sys.stderr, flush=True)
    answer = sys.stdin.readline()
    if not answer:
        raise RefusedError("Not written", "Nothing was written.")
    return without_tilde(answer.strip()) if answer.strip() else path
