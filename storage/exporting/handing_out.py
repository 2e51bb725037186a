"""Puts an export where a person asked for it: for its owner alone, whole or not at all, and never over anything unless told so."""

from __future__ import annotations

import errno
import os
from typing import TYPE_CHECKING

from protocol.typed import NamedTuple
from storage.errors import NotSaved, Unusable, not_saved, told
from storage.files import swap_file

if TYPE_CHECKING:
    from collections.abc import Mapping

    from storage.disk import Disk, Facts
    from storage.paths import Paths


class Taken(Unusable):
    """Something is there already, and nobody said that it may go. `there` tells what, and where a link would lead."""

    title = "That name is taken"

    def __init__(self, there: str, other: str) -> None:
        """Keep what is there; `other` is what to name in place of it."""
        super().__init__(f"{there} is there already. Add --overwrite to replace it, or name another {other}.")
        self.there = there


class HandedOut(NamedTuple):
    """What was written: the path, the files with their bytes, whether anything was replaced, and where a link led, "" for none."""

    path: str
    files: Mapping[str, int]
    replaced: bool
    through: str = ""


def hand_out(disk: Disk, paths: Paths, path: str, data: bytes, *, overwrite: bool = False) -> HandedOut:
    """Write one file. Raises `Taken` where something is there and may not be replaced, `Unusable` and `NotSaved`."""
    place = _place(disk, paths, path)
    if place.facts is not None and not place.facts.is_file:
        raise Unusable(f"{path} is {'a folder. Name a file in it' if place.facts.is_folder else 'no file. Name another path'}.")
    _may_replace(path, place, overwrite=overwrite)
    _write(disk, place.target, data, place.facts)
    return HandedOut(path, {path: len(data)}, place.facts is not None, place.through)


def hand_out_folder(disk: Disk, paths: Paths, path: str, files: Mapping[str, bytes], *, overwrite: bool = False) -> HandedOut:
    """Write several files into a folder, which is made where it is missing. As `hand_out`; files of other names stay."""
    place = _place(disk, paths, path)
    if place.facts is not None and not place.facts.is_folder:
        raise Unusable(f"{path} is no folder. Name a folder, or a file that ends in .zip.")
    try:
        names = set(disk.names(place.target)) & files.keys() if place.facts is not None else set()
        if names and not overwrite:
            raise Taken(os.path.join(path, min(names)), "folder")
        if place.facts is None:
            disk.mkdir(place.target)
        for name, data in files.items():
            target = os.path.join(place.target, name)
            facts = disk.stat(target)
            if disk.is_link(target) or (facts is not None and not facts.is_file):
                raise Unusable(f"{os.path.join(path, name)} is a link or no file. Move it away, or name another folder.")
            _write(disk, target, data, facts)
    except OSError as error:
        raise _failed(error, path) from error
    return HandedOut(path, {os.path.join(path, name): len(data) for name, data in files.items()}, bool(names), place.through)


class _Place(NamedTuple):
    """Where a path leads: what is to be written, what is there now, and the target again where a link led there."""

    target: str
    facts: Facts | None
    through: str


def _place(disk: Disk, paths: Paths, path: str) -> _Place:
    if not _is_name(path):
        raise Unusable("There can be no such path. Name another one.")
    is_link = disk.is_link(path)
    target = os.path.realpath(path) if is_link else os.path.abspath(path)
    above = os.path.dirname(target)
    try:
        folder, facts = disk.stat(above), disk.stat(target)
    except OSError as error:
        raise Unusable(f"{path} cannot be looked at: {told(error)}. Name another path.") from error
    if folder is None or not folder.is_folder:
        raise Unusable(f"There is no folder {above}. Make it first, or name another path.")
    if os.path.realpath(target).startswith(os.path.join(os.path.realpath(paths.data), "")):
        raise Unusable(f"{path} lies among the files of the record itself. Name a path outside of {paths.data}.")
    return _Place(target, facts, target if is_link else "")


def _is_name(path: str) -> bool:
    """Whether a file may be called that: not by nothing, nor by what no name on this system can hold."""
    try:
        return bool(path.strip()) and b"\0" not in os.fsencode(path)
    except UnicodeEncodeError:
        return False


def _may_replace(path: str, place: _Place, *, overwrite: bool) -> None:
    if overwrite or (place.facts is None and not place.through):
        return
    leads = f" (a link to {place.through})" if place.through else ""
    raise Taken(f"{path}{leads}", "path")


def _write(disk: Disk, target: str, data: bytes, was: Facts | None) -> None:
    try:
        swap_file(disk, target, data, was)
    except OSError as error:
        raise _failed(error, target) from error


def _failed(error: OSError, path: str) -> NotSaved:
    if error.errno == errno.ENAMETOOLONG:
        return NotSaved(f"The name {os.path.basename(path)} is too long for this disk. Name a shorter one.")
    if error.errno in {errno.ENOSPC, errno.EDQUOT}:
        return not_saved(error, path)
    return NotSaved(f"{path} cannot be written: {told(error)}. Name another path.")


def new_name(disk: Disk, folder: str, stem: str, suffix: str) -> str:
    """A path in a folder that nothing has yet: `stem` with the suffix, else with `-2` and so on in between."""
    number, path = 1, os.path.join(folder, f"{stem}{suffix}")
    while disk.stat(path) is not None or disk.is_link(path):
        number += 1
        path = os.path.join(folder, f"{stem}-{number}{suffix}")
    return path
