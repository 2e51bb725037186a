"""An export on disk: made whole first, then written where the person said. The shell line and the program both come this way."""

from __future__ import annotations

from typing import TYPE_CHECKING

from protocol.exporting.format import Format
from storage.disk import Disk
from tui.exporting.formats import Taste, csv_files, exported

if TYPE_CHECKING:
    from storage.exporting.handing_out import HandedOut
    from tui.exporting.formats import Wanted
    from tui.world import World

ZIP = ".zip"


def is_markdown(chosen: Format, path: str) -> bool:
    """Whether a coach sheet goes into a file of that name as Markdown."""
    return chosen is Format.COACH and path.casefold().endswith((".md", ".markdown", ".txt"))


def write(world: World, wanted: Wanted, path: str, *, overwrite: bool = False) -> HandedOut:
    """Write an export. Raises `StorageError`, `Taken` where something is there and may not be replaced."""
    from storage.exporting.handing_out import hand_out, hand_out_folder

    if wanted.format is Format.CSV and wanted.entries is None and not path.casefold().endswith(ZIP):
        return hand_out_folder(Disk(), world.paths, path, csv_files(world.store, wanted), overwrite=overwrite)
    data = exported(world.store, wanted, world.clock(), taste(world))
    return hand_out(Disk(), world.paths, path, data, overwrite=overwrite)


def taste(world: World) -> Taste:
    """What the person prefers to see of the figures."""
    return Taste(world.preferences.show_model_estimate, world.preferences.show_streak_at_risk)
