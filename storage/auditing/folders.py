"""Looks at folders and names: who may use them, what is no file, and what lies about."""

from __future__ import annotations

import os
import stat
from typing import TYPE_CHECKING

from storage.auditing.finding import REPAIR, Finding, Kind, counted
from storage.disk import FILE_MODE, FOLDER_MODE
from storage.files import ASIDE, PASSING
from storage.names import has_lines
from storage.segments import SUFFIX, is_copy
from storage.spool import SUFFIX as JSON

if TYPE_CHECKING:
    from collections.abc import Iterator

    from storage.disk import Disk, Facts
    from storage.paths import Paths

_OTHERS = 0o077


def folders_of(paths: Paths) -> tuple[str, ...]:
    """The folders of a store, from the outside in, those of single backups left out."""
    return (paths.data, paths.store, paths.journal, paths.spool, paths.state, paths.drafts, paths.backups)


def backup_folders(disk: Disk, paths: Paths) -> list[str]:
    """The folders of single backups."""
    return [os.path.join(paths.backups, name) for name, facts in _entries(disk, paths.backups) if facts.is_folder]


def look_at_folders(disk: Disk, paths: Paths) -> Iterator[Finding]:
    """Everything that can be told without opening the store. Raises `OSError`."""
    for folder in (*folders_of(paths), *backup_folders(disk, paths)):
        where = os.path.relpath(folder, paths.data)
        yield from _folder(disk, folder, where)
        yield from _files(disk, paths, folder, where)
    yield from _no_files(disk, paths)
    yield from _set_aside(disk, paths)
    yield from _conflict_copies(disk, paths)
    yield from _above(disk, paths)


def wide(disk: Disk, path: str, facts: Facts) -> int | None:
    """The mode that a file or folder of ours has to have; None where it has it, or where that is not ours to say."""
    mode = FOLDER_MODE if facts.is_folder else FILE_MODE
    found = stat.S_IMODE(facts.mode)
    if not (facts.is_folder or facts.is_file) or (found & _OTHERS == 0 and found & mode == mode) or disk.is_link(path):
        return None
    return mode


def files_in(disk: Disk, paths: Paths, folder: str) -> list[tuple[str, Facts]]:
    """The files of a folder that are this program's, by path: in the data folder itself nothing is."""
    if folder == paths.data:
        return []
    found = [(os.path.join(folder, name), facts) for name, facts in _entries(disk, folder) if not name.startswith(".")]
    return [(path, facts) for path, facts in found if not facts.is_folder and path != paths.preferences]


def no_files(disk: Disk, paths: Paths) -> list[str]:
    """What is no file where a file is expected: in the journal, the spool and among the drafts by its name, and the single files."""
    named = ((paths.journal, SUFFIX), (paths.spool, JSON), (paths.drafts, JSON))
    found = [
        os.path.join(folder, name)
        for folder, suffix in named
        for name, facts in _entries(disk, folder)
        if has_lines(name, suffix) and not facts.is_file
    ]
    single = (paths.replica, paths.written, paths.copies, paths.lock, paths.checkpoint, paths.recent, paths.erased, paths.shown)
    state = ((os.path.join(paths.state, name), facts) for name, facts in _entries(disk, paths.state))
    return found + [path for path, facts in state if path in single and not facts.is_file]


def _entries(disk: Disk, folder: str) -> list[tuple[str, Facts]]:
    facts = disk.stat(folder)
    return disk.entries(folder) if facts is not None and facts.is_folder else []


def _folder(disk: Disk, folder: str, where: str) -> Iterator[Finding]:
    facts = disk.stat(folder)
    if facts is None:
        return
    if not facts.is_folder:
        yield Finding(Kind.NO_FOLDER, where, "is no folder", f"Move it elsewhere, then run: {REPAIR}")
    elif (mode := wide(disk, folder, facts)) is not None:
        who = "open to others" if facts.mode & _OTHERS else "closed to you"
        yield Finding(
            Kind.MODE, where, f"the folder is {who} ({stat.S_IMODE(facts.mode):04o})", f"Run: {REPAIR}  It makes that {mode:04o}."
        )


def _files(disk: Disk, paths: Paths, folder: str, where: str) -> Iterator[Finding]:
    files = files_in(disk, paths, folder)
    if wrong := [facts for path, facts in files if wide(disk, path, facts) is not None]:
        who = "open to others" if any(facts.mode & _OTHERS for facts in wrong) else "closed to you"
        what = f"{counted(len(wrong), 'file in it is', 'files in it are')} {who}"
        yield Finding(Kind.MODE, where, what, f"Run: {REPAIR}  It makes that {FILE_MODE:04o}.", len(wrong))
    names = [os.path.basename(path) for path, _ in files]
    if passing := [name for name in names if name.endswith(PASSING)]:
        what = f"{counted(len(passing), 'file')} in it that a crash left unfinished: {', '.join(passing)}"
        yield Finding(
            Kind.UNFINISHED, where, what, "Nothing reads them, and nothing that was called saved is in them.", len(passing), harmless=True
        )


def _no_files(disk: Disk, paths: Paths) -> Iterator[Finding]:
    for path in no_files(disk, paths):
        yield Finding(Kind.NO_FILE, os.path.relpath(path, paths.data), "is no file", f"Run: {REPAIR}  It moves it aside.")


def _set_aside(disk: Disk, paths: Paths) -> Iterator[Finding]:
    folders = (*folders_of(paths), *backup_folders(disk, paths))
    found = [os.path.join(folder, name) for folder in folders for name, _ in _entries(disk, folder) if ASIDE in name]
    names = [os.path.relpath(path, paths.data) for path in found if not path.endswith(PASSING)]
    if names:
        remedy = "Nothing reads them; they are kept for you. What can be read in one comes back by: smallwins merge FILE"
        yield Finding(Kind.ASIDE, "", f"set aside earlier: {', '.join(names)}", remedy, len(names), harmless=True)


def _conflict_copies(disk: Disk, paths: Paths) -> Iterator[Finding]:
    for name, facts in _entries(disk, paths.journal):
        if facts.is_file and is_copy(name):
            where = os.path.relpath(os.path.join(paths.journal, name), paths.data)
            yield Finding(
                Kind.COPY, where, "is a copy that a sync tool or somebody made", "It is read like the rest; leave it.", harmless=True
            )


def _above(disk: Disk, paths: Paths) -> Iterator[Finding]:
    """Folders above ours in which others could put another one in place of ours."""
    folder = os.path.dirname(paths.data)
    while True:
        facts = disk.stat(folder)
        if facts is not None and not facts.mode & stat.S_ISVTX and facts.mode & (stat.S_IWOTH | stat.S_IWGRP):
            by_all = bool(facts.mode & stat.S_IWOTH)
            who = "every user" if by_all else "its group"
            what = f"{folder}, above your data, may be written to by {who} of this machine"
            yield Finding(Kind.ABOVE, "", what, f"Run: chmod go-w {folder}", harmless=not by_all)
        if os.path.dirname(folder) == folder:
            return
        folder = os.path.dirname(folder)
