"""The repair of a store, in an order in which every step rests on what the ones before it made right. Doing it again goes on."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from storage.auditing.audit import senseless_drafts
from storage.auditing.finding import counted
from storage.auditing.kept import tell_caches
from storage.auditing.lines import read_lines
from storage.decoding import Decoder
from storage.erasing.carrying_out import carry_out, is_done
from storage.errors import NewerFormat, not_saved
from storage.lock import Lock
from storage.ownership import writer_of
from storage.reader import Reader
from storage.repairing.copies import CopyMender
from storage.repairing.mending import mend
from storage.repairing.places import clear_places, mend_store_json, move, move_no_files, right_modes
from storage.replica import Replica
from storage.sealing import leftovers
from storage.segments import SUFFIX
from storage.spool import SUFFIX as SPOOL_SUFFIX

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from protocol.moments import Now
    from storage.disk import Disk
    from storage.paths import Paths
    from storage.store import Store


def repair(disk: Disk, paths: Paths, now: Now, open_store: Callable[[], Store], *, others: bool = False) -> list[str]:
    """Make right what can be made right, and tell what was done, a sentence each; nothing where there was nothing to do.

    `open_store` opens the store anew. A backup is made before anything but rights and store.json is touched. With `others` the files of
    other machines are mended too: for machines that are gone. Raises `StorageError`; what was done by then stays done.
    """
    try:
        return _repaired(disk, paths, now, open_store, others=others)
    except OSError as error:
        raise not_saved(error, paths.data) from error


def _repaired(disk: Disk, paths: Paths, now: Now, open_store: Callable[[], Store], *, others: bool) -> list[str]:
    if disk.stat(paths.data) is None:
        return []
    done = [*right_modes(disk, paths), *clear_places(disk, paths)]
    if not open_store().journal.is_writable:
        raise NewerFormat("A newer smallwins keeps this store. Update smallwins, then repair it.")
    if disk.stat(paths.journal) is None:
        return done
    if disk.stat(paths.state) is not None:
        with Lock(paths.lock, disk):
            done += mend_store_json(disk, paths)
    store = open_store()
    if store.journal.is_locked():
        store.journal.keyring.require()
    store.back_up_now(now)
    done += _under_lock(store, others=others)
    done += _anew(open_store(), now, others=others)
    done += CopyMender(paths, disk, store.journal.keyring.plain).mend()
    if store.journal.keyring.is_on:
        # What was moved aside may hold words in plain.
        leftovers.convert(paths, disk, store.journal.keyring)
    if done:
        fresh = open_store()
        fresh.forget()
        fresh.close(now)
    return done


def _under_lock(store: Store, *, others: bool) -> list[str]:
    """What takes the lock of the store."""
    had_store_json = store.disk.stat(store.paths.store_json) is not None and "store.json" not in store.journal.damage
    had_id = Replica(store.paths, store.disk).makes_sense()
    done = store.journal.exclusively(lambda own: list(_mend(store, own, others=others)))
    if not had_store_json and store.disk.stat(store.paths.store_json) is not None:
        done.insert(0, "store/store.json: made anew")
    if not had_id:
        done.insert(0, "state/replica: moved aside; this machine writes under another id from now on")
    if waiting := store.journal.take_in_spool():
        done.append(f"store/spool: {counted(waiting, 'record')} taken in")
    return done


def _mend(store: Store, own: str, *, others: bool) -> Iterator[str]:
    disk, paths = store.disk, store.paths
    yield from move_no_files(disk, paths)
    for folder, suffix in ((paths.journal, SUFFIX), (paths.spool, SPOOL_SUFFIX)):
        for name, _ in Reader(folder, suffix, disk).files():
            if others or folder == paths.spool or writer_of(name) in {None, own}:
                yield from _mended(store, os.path.join(folder, name))
    yield from move(disk, paths, senseless_drafts(store))


def _mended(store: Store, path: str) -> Iterator[str]:
    found = mend(store.disk, path, store.journal.keyring.plain)
    if found is not None:
        what = f"{counted(found.damaged, 'damaged line')} set aside, {counted(found.left, 'line')} kept"
        yield f"{os.path.relpath(path, store.paths.data)}: {what}; the file as it was is {found.aside}"


def _anew(store: Store, now: Now, *, others: bool) -> Iterator[str]:
    """What is made from the record: caches that lie, and erasures that were not carried out here."""
    disk, paths, journal = store.disk, store.paths, store.journal
    found = read_lines(disk, paths, journal.keyring.plain, 0)
    for one in list(tell_caches(store, found.fold, Decoder().snapshot(found.fold.tables), now)):
        disk.unlink(os.path.join(paths.data, one.where))
        yield f"{one.where}: deleted, to be made anew"
    if found.fold.erased:
        journal.catch_up()
        was_done = is_done(disk, paths, journal.erased)
        erased = carry_out(store, others=others)
        if erased.lines or erased.backups or not was_done:
            yield f"what was erased before: taken out of {counted(erased.lines, 'line')} and {counted(erased.backups, 'backup')} more"
