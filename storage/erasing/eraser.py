"""Carries out erasures on one machine: rewrites its own segments, backups and what was moved aside, and deletes caches and drafts.

Every file is replaced in one step or taken away, and what is left to do is found anew each time. So after a death anywhere it is done
again from the start, and no other record is ever out of reach.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from protocol.typed import NamedTuple
from storage.backups import LARGEST
from storage.erasing.copies import Copies
from storage.files import ASIDE, LIMIT, PASSING, below, swap_file
from storage.line import PURGED, unseal
from storage.ownership import writer_of
from storage.reader import Reader
from storage.sealing import form
from storage.sealing.keyring import PIN
from storage.segments import SUFFIX
from storage.spool import SUFFIX as SPOOL_SUFFIX

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from storage.disk import Facts
    from storage.erasing.sift import Sift
    from storage.store import Store


class Erased(NamedTuple):
    """What was done: lines taken out, files they were in, and backups that were made shorter.

    `theirs` counts the lines that another machine has to take out, by file; `left` names files of nobody here that still hold something.
    """

    lines: int = 0
    files: int = 0
    backups: int = 0
    theirs: Mapping[str, int] = {}
    left: tuple[str, ...] = ()


class Eraser:
    """Works on one store, for the holder of its lock. `own` is this machine's id; with `others` files of other machines are its own too."""

    def __init__(self, store: Store, sift: Sift, own: str, *, others: bool = False) -> None:
        """Touch nothing yet."""
        self._paths, self._disk, self._keyring = store.paths, store.disk, store.journal.keyring
        self._sift, self._own, self._others = sift, own, others
        self._lines = self._files = 0
        self._theirs: dict[str, int] = {}

    def run(self) -> Erased:
        """Do all there is to do. Raises `OSError`, `NotSaved` and `Busy`; another run goes on then."""
        for path, facts, is_ours in self._segments():
            if is_ours:
                self._shorten(path, facts)
            elif lines := self._sift.text(self._disk.read(path, 0, facts.size)).lines:
                self._theirs[os.path.basename(path)] = lines
        for path in (self._paths.checkpoint, self._paths.recent):
            self._delete(path)
        # What was being written goes first: writing the file anew takes it away.
        for path, facts in sorted(self._words_aside(), key=lambda one: not one[0].endswith(PASSING)):
            self._shorten(path, facts)
        if self._is_named(self._paths.shown):
            self._delete(self._paths.shown)
        for path in list(self._drafts()):
            self._delete(path)
        for folder in self._folders:
            # What a try before renamed or deleted is to stay so as well.
            self._disk.fsync_dir(folder)
        copies = Copies(self._paths, self._disk)
        backups = copies.erase() if self._sift.everything else copies.sift(self._sift)
        return Erased(self._lines, self._files, backups, self._theirs, tuple(self._left()))

    def drop_marks(self) -> None:
        """Delete the segments that hold nothing but marks: when all is erased and no other machine is to be told. Raises `OSError`."""
        for path, facts, is_ours in list(self._segments()):
            if is_ours and all(map(self._says_nothing, self._disk.read(path, 0, facts.size).split(b"\n"))):
                self._delete(path)
        self._delete(self._paths.erased)

    def _says_nothing(self, text: bytes) -> bool:
        commit = unseal(self._keyring.plain(text))
        return not text.strip() if commit is None else all(fields.get(PURGED) is True for _, _, fields in commit.ops)

    def _segments(self) -> Iterator[tuple[str, Facts, bool]]:
        """Every file with lines, and whether it is this machine's to rewrite. What is being written in the spool is left alone."""
        for name, facts in Reader(self._paths.journal, SUFFIX, self._disk).files():
            yield os.path.join(self._paths.journal, name), facts, self._others or writer_of(name) in {None, self._own}
        for name, facts in Reader(self._paths.spool, SPOOL_SUFFIX, self._disk).files():
            path = os.path.join(self._paths.spool, name)
            if facts.size and self._disk.read(path, facts.size - 1, 1) == b"\n":
                yield path, facts, True

    def _shorten(self, path: str, facts: Facts) -> None:
        name, data = os.path.basename(path), self._disk.read(path, 0, facts.size)
        # A file that was moved aside may have been sealed as a whole.
        is_sealed = form.is_sealed_file(data)
        plain = self._keyring.plain_file(name, data) if is_sealed else None
        found = self._sift.text(data if plain is None else plain)
        if not found.lines:
            return
        if found.is_empty:
            self._delete(path)
        else:
            swap_file(self._disk, path, found.data if plain is None else self._keyring.sealed_file(name, found.data), facts)
        self._lines, self._files = self._lines + found.lines, self._files + 1

    def _delete(self, path: str) -> None:
        if self._disk.stat(path) is not None:
            self._disk.unlink(path)
            self._disk.fsync_dir(os.path.dirname(path))

    def _words_aside(self) -> Iterator[tuple[str, Facts]]:
        """Files that were moved aside, and those that were being written when a program died."""
        for folder in self._folders:
            for name, facts in self._disk.entries(folder):
                if (ASIDE in name or name.endswith(PASSING)) and facts.is_file:
                    yield os.path.join(folder, name), facts

    def _is_named(self, path: str) -> bool:
        """Whether a file that may be sealed names something erased."""
        facts = self._disk.stat(path)
        if facts is None or not facts.is_file or facts.size > LIMIT:
            return False
        data = self._disk.read(path, 0, facts.size)
        return self._sift.names(self._keyring.plain_file(os.path.basename(path), data) or data)

    def _drafts(self) -> Iterator[str]:
        for name in self._disk.names(self._paths.drafts) if self._paths.drafts in self._folders else ():
            path = os.path.join(self._paths.drafts, name)
            if ASIDE not in name and self._is_named(path):
                yield path

    def _left(self) -> Iterator[str]:
        """Other files in the data folder that name something erased."""
        paths = self._paths
        known = {paths.erased, paths.preferences, paths.store_json, paths.replica, paths.written, paths.copies, paths.lock}
        known.add(os.path.join(paths.state, PIN))
        folders = (paths.backups, paths.drafts, paths.journal, paths.spool)
        for path, facts in below(self._disk, paths.data):
            is_ours = path in known or path.startswith(tuple(f"{folder}{os.sep}" for folder in folders))
            if not is_ours and facts.is_file and facts.size <= LARGEST and self._sift.names(self._disk.read(path, 0, facts.size)):
                yield path

    @property
    def _folders(self) -> list[str]:
        paths = self._paths
        found = (paths.data, paths.store, paths.journal, paths.spool, paths.state, paths.drafts)
        return [folder for folder in found if (facts := self._disk.stat(folder)) is not None and facts.is_folder]
