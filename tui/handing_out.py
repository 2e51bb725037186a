"""Writes what a person hands out: to a file of their choice, for nobody else to read, and over nothing that is there unless they say so."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from textual import on

from protocol.visible import visible
from screens.messages import HandedOut, HandOutRequested, NotHandedOut
from storage.errors import told
from storage.files import replace_file, write_new
from tui.dressing import DressedApp

if TYPE_CHECKING:
    from storage.disk import Disk
    from tui.world import World


class HandingOutApp(DressedApp):
    """The part of the program that writes to files of the person's choice, and to none of its own."""

    world: World

    @on(HandOutRequested)
    def _hand_out_requested(self, event: HandOutRequested) -> None:
        event.stop()
        event.asker.post_message(hand_out(self.world.store.disk, event))


def hand_out(disk: Disk, wish: HandOutRequested) -> HandedOut | NotHandedOut:
    """Write the file; gives back the answer for whoever asked."""
    try:
        path = str(Path(wish.path).expanduser().absolute())
        facts = disk.stat(path)
        if facts is not None and not facts.is_file:
            return NotHandedOut(f"{visible(path)} is no file. Choose another name.")
        if facts is not None and not wish.replace:
            return NotHandedOut(f"{visible(path)} is there already. Enter again replaces it; or choose another name.", exists=True)
        data = wish.text.encode("utf-8", "replace")
        (replace_file if facts is not None else write_new)(disk, path, data)
    except (OSError, ValueError, RuntimeError) as error:
        reason = told(error) if isinstance(error, OSError) else "there can be no such name"
        return NotHandedOut(f"The file was not written: {reason}. Choose another place, then press enter again.")
    return HandedOut(path)
