"""Takes the damaged lines out of a file: every other line stays, byte for byte, and the file as it was is kept beside it."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from protocol.typed import NamedTuple
from storage.auditing.lines import Verdict, judged
from storage.files import keep_copy, set_aside, swap_file
from storage.sealing import form

if TYPE_CHECKING:
    from collections.abc import Callable

    from storage.disk import Disk

LARGEST = 256 * 1024 * 1024
"""The most bytes of a file that is mended; a larger one is told and left."""


class Mended(NamedTuple):
    """How many lines were damaged, how many are left, and the name under which the file is kept as it was."""

    damaged: int
    left: int
    aside: str


class Cleared(NamedTuple):
    """The lines of a file without the damaged ones, how many these were, and how many of ours are left."""

    data: bytes
    damaged: int
    left: int


def cleared(data: bytes, plain: Callable[[bytes], bytes]) -> Cleared:
    """Leave out damaged lines. What has no newline yet stays: the next writer marks it void."""
    *lines, rest = data.split(b"\n")
    verdicts = [judged(text, plain(text))[0] for text in lines]
    kept = [text for text, verdict in zip(lines, verdicts, strict=True) if verdict is not Verdict.DAMAGED]
    left = sum(
        verdict is Verdict.NEWER or (verdict is Verdict.SOUND and not form.is_first(text)) for text, verdict in _paired(lines, verdicts)
    )
    return Cleared(b"".join(text + b"\n" for text in kept) + rest, verdicts.count(Verdict.DAMAGED), left)


def _paired(lines: list[bytes], verdicts: list[Verdict]) -> list[tuple[bytes, Verdict]]:
    return list(zip(lines, verdicts, strict=True))


def mend(disk: Disk, path: str, plain: Callable[[bytes], bytes]) -> Mended | None:
    """Mend a file; None where there is nothing to mend. For the holder of the lock. Raises `OSError` and `NotSaved`.

    The copy of the old file is on disk, and the new one was read back, before the new one takes the place of the old in one step.
    """
    facts = disk.stat(path)
    if facts is None or not facts.is_file or facts.size > LARGEST:
        return None
    data = disk.read(path, 0, facts.size)
    found = cleared(data, plain)
    if not found.damaged:
        return None
    if found.left:
        aside = keep_copy(disk, path, data)
        swap_file(disk, path, found.data, facts)
    else:
        aside = set_aside(disk, path)
        disk.fsync_dir(os.path.dirname(path))
    return Mended(found.damaged, found.left, os.path.basename(aside))
