"""A person's own list of where help is to be had, in `help-now.txt` beside the preferences. Read only."""

from __future__ import annotations

from typing import TYPE_CHECKING

from protocol.guarding.crisis import parse
from storage.files import read_small

if TYPE_CHECKING:
    from protocol.guarding.crisis import CrisisList
    from storage.disk import Disk
    from storage.paths import Paths


def read_crisis(paths: Paths, disk: Disk, undated: str) -> CrisisList | None:
    """The list in the file; None where there is no file, or nothing in it that could be called. Raises nothing.

    `undated` stands for a date that the file does not give.
    """
    try:
        text = (read_small(disk, paths.crisis) or b"").decode()
    except (OSError, ValueError):
        return None
    return parse(text, undated)
