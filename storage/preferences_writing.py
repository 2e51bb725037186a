"""Puts settings into `preferences.toml`: comments, the order of lines and settings of other versions stay as the person has them."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Final

from storage.errors import NotSaved, not_saved
from storage.files import make_folder, read_small, swap_file
from storage.preferences import objection

if TYPE_CHECKING:
    from collections.abc import Mapping

    from storage.disk import Disk
    from storage.paths import Paths

_BOM: Final = b"\xef\xbb\xbf"


def write_preferences(paths: Paths, disk: Disk, changes: Mapping[str, object]) -> None:
    """Put these settings in, by name, and have them on disk; a reader finds the old file or the new one.

    Raises `NotSaved`: for a value that no setting takes, a file that is no TOML, another program that wrote meanwhile, or the disk.
    The file is as it was then.
    """
    for wrong in filter(None, (objection(key, value) for key, value in changes.items())):
        raise NotSaved(f"{paths.preferences}: {wrong}")
    # Who keeps settings among other dotfiles has a link here, which stays one.
    path = os.path.realpath(paths.preferences)
    try:
        was = disk.stat(path)
        before = read_small(disk, path) or b""
        after = _with(before, changes, path)
        if after != before:
            make_folder(disk, os.path.dirname(path))
            swap_file(disk, path, after, was)
    except OSError as error:
        raise not_saved(error, paths.config) from error


def _with(before: bytes, changes: Mapping[str, object], path: str) -> bytes:
    # Only who saves settings pays for these.
    import tomllib

    import tomlkit
    from tomlkit.exceptions import TOMLKitError

    refused = NotSaved(f"{path} is not valid TOML, so no setting can be put in. Correct it, or move it away, then save again.")
    try:
        text = before.removeprefix(_BOM).decode()
        known = tomllib.loads(text)
        document = tomlkit.parse(text)
        document.update({key: value for key, value in changes.items() if key in known and known[key] != value})
        new = {key: value for key, value in changes.items() if key not in known}
        # Where a line looks like a table and is none, a text of several lines, the library's own place is right and less handsome.
        for written in (_above_tables(document.as_string(), tomlkit.dumps(new)), tomlkit.dumps(document | new)):
            if _reads(written) == known | dict(changes):
                return (_BOM if before.startswith(_BOM) else b"") + written.encode()
    except (ValueError, RecursionError, TOMLKitError):
        raise refused from None
    raise refused


def _reads(text: str) -> dict[str, object] | None:
    import tomllib

    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError:
        return None


def _above_tables(text: str, new: str) -> str:
    """New lines below the settings and above the first table, whose own remarks stay with it."""
    if not new:
        return text
    lines = text.splitlines(keepends=True)
    place = next((number for number, line in enumerate(lines) if line.lstrip().startswith("[")), len(lines))
    if place < len(lines):
        while place and lines[place - 1].startswith("#"):
            place -= 1
        while place and not lines[place - 1].strip():
            place -= 1
    above, below = "".join(lines[:place]), "".join(lines[place:])
    gap = "\n" if above and not above.endswith("\n") else ""
    return above + gap + new + ("\n" if below and below[0] not in "\r\n" else "") + below
