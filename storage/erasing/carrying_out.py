"""Carrying out the erasures that are on record: those of this machine at once, those of others when it next writes."""

from __future__ import annotations

from contextlib import suppress
from hashlib import blake2b
from typing import TYPE_CHECKING

from storage.erasing.eraser import Erased, Eraser
from storage.erasing.sift import Sift
from storage.errors import StorageError
from storage.files import read_small, replace_file
from storage.segments import is_copy

if TYPE_CHECKING:
    from storage.disk import Disk
    from storage.paths import Paths
    from storage.store import Store

    Key = tuple[str, str]


def carry_out(store: Store, *, others: bool = False, everything: bool = False, last: bool = False) -> Erased:
    """Take what is marked as erased out of all files that are this machine's, with `others` also out of those of other machines.

    `everything`: drafts, backups and what cannot be read go as well. `last`: and then the marks, since nobody is to be told by them.
    The journal was read just now. Raises `StorageError`; what was done by then stays done.
    """
    return store.journal.exclusively(lambda own: _carry_out(store, own, others=others, everything=everything, last=last))


def _carry_out(store: Store, own: str, *, others: bool, everything: bool, last: bool) -> Erased:
    store.journal.keyring.require()
    sift = Sift(store.journal.erased, store.journal.keyring, everything=everything)
    eraser = Eraser(store, sift, own, others=others)
    found = eraser.run()
    if last:
        eraser.drop_marks()
    else:
        replace_file(store.disk, store.paths.erased, _told(store.disk, store.paths, store.journal.erased))
    return found


def follow(store: Store) -> None:
    """Carry out what another machine erased, where that was not done yet. Nothing depends on it now: the next write tries again."""
    with suppress(StorageError, OSError):
        store.journal.catch_up()
        if store.journal.is_writable and not is_done(store.disk, store.paths, store.journal.erased):
            carry_out(store)
            store.journal.catch_up()


def is_done(disk: Disk, paths: Paths, erased: set[Key]) -> bool:
    """Whether this machine carried out all that is marked, and no copy came since. Raises `OSError`."""
    return not erased or read_small(disk, paths.erased) == _told(disk, paths, erased)


def _told(disk: Disk, paths: Paths, erased: set[Key]) -> bytes:
    """A hash of what is erased and of the copies there are: a conflict copy that comes later may bring the words back."""
    keys = sorted(f"{table}\0{key}" for table, key in erased)
    copies = [name for name, _ in disk.entries(paths.journal) if is_copy(name)]
    return blake2b("\n".join((*keys, "", *copies)).encode("utf-8", "surrogateescape"), digest_size=16).hexdigest().encode() + b"\n"
