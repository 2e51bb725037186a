"""Exports in the full-screen program: what the palette offers, and the file that a page asks for."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Iterator

from protocol.errors import ProtocolError
from protocol.exporting.format import Format
from protocol.exporting.wording import Words
from protocol.snapshot import focused_domain
from screens.messages import Export, ExportAnswered, ExportRequested
from storage.errors import StorageError
from storage.exporting.handing_out import Taken
from tui.exporting.asking import proposed, without_tilde
from tui.exporting.formats import FORMATS, OF_ONE, Wanted
from tui.exporting.writing import is_markdown, write
from tui.opening import in_program
from tui.world import World

_TITLES = {
    Format.COACH: "coach sheet",
    Format.HTML: "report for a browser",
    Format.MARKDOWN: "journal",
    Format.CSV: "tables",
    Format.ICAL: "calendar",
    Format.LOOP_SVG: "feedback loop",
    Format.JSON: "everything",
}
"""What each format is called in the palette; the others are ways to say the same on the shell line."""


def exports(world: World) -> Iterator[Export]:
    """The exports to choose from, each with a path in the home folder that nothing has yet."""
    for chosen, title in _TITLES.items():
        about = FORMATS[chosen].told
        try:
            path = proposed(chosen, world.clock().today)
        except OSError:
            path = ""
        yield Export(chosen, title, f"{about[:1].upper()}{about[1:]}.", path)


async def exporting(world: World, asked: ExportRequested) -> None:
    """Write the file that was asked for, once the whole record is read; between the slices of that, keys are answered."""
    try:
        for _ in world.store.load():
            await asyncio.sleep(0)
        answer = _written(world, asked)
    except Taken as error:
        answer = ExportAnswered(f"{error.there} is there already. Enter again replaces it; or name another path.", is_taken=True)
    except (ProtocolError, StorageError) as error:
        answer = ExportAnswered(in_program(error))
    asked.asker.post_message(answer)


def _written(world: World, asked: ExportRequested) -> ExportAnswered:
    chosen = asked.export.format
    domain = focused_domain(world.store.snapshot) if chosen in OF_ONE else None
    if chosen in OF_ONE and domain is None:
        return ExportAnswered("It is about one domain, and none is in front. Take one up first, under Domains.")
    path = os.path.abspath(without_tilde(asked.export.path))  # noqa: PTH100  paths are strings here
    wanted = Wanted(chosen, domain, asked.words, markdown=is_markdown(chosen, path), entries=asked.export.entries)
    done = write(world, wanted, path, overwrite=asked.overwrite)
    led = f" It is a link: {done.through} was written." if done.through else ""
    read = " Read it before you hand it on: redaction can miss a name." if asked.words is Words.REDACTED else ""
    return ExportAnswered(f"Written: {done.path}, {sum(done.files.values()):,} bytes.{led}{read}")
