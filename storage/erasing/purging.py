"""Erasing for good what a person names: an entry, a domain with all that belongs to it, or everything.

First a mark goes into the journal, which hides the documents here and tells other machines; then the words go out of every file.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from protocol.deciding.common import RefusedError
from protocol.entry import named_domain
from protocol.typed import NamedTuple
from storage.backups import STORE_JSON, Backups
from storage.clock import replica_of
from storage.erasing.belonging import belonging
from storage.erasing.carrying_out import carry_out
from storage.errors import NewerFormat, Unusable, told
from storage.files import ASIDE
from storage.fold import Fold
from storage.history import MARKS
from storage.layout import READ_ONLY
from storage.line import DELETED, PURGED, unseal
from storage.lines import every_line
from storage.replica import Replica

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from protocol.moments import Now
    from storage.erasing.eraser import Erased
    from storage.line import Op
    from storage.store import Store

    Key = tuple[str, str]

_AT_ONCE = 20_000
"""Marks in one commit, so that its line stays within bounds."""


class Selection(NamedTuple):
    """What is to be erased: documents, table and id, those among them that are marked already, and whether that is all there is.

    `alone` tells that no other machine ever wrote here.
    """

    keys: frozenset[Key]
    marked: frozenset[Key] = frozenset()
    everything: bool = False
    alone: bool = False

    @property
    def counts(self) -> Mapping[str, int]:
        """How many documents of each table are still to be erased; what tells of undoing is not among them."""
        return Counter(table for table, _ in self.keys - self.marked if table != MARKS)


class Known(NamedTuple):
    """Every document that any file here tells of, backups and what was moved aside among them, and the machines that wrote the lines."""

    fold: Fold
    replicas: frozenset[str]


def select_entry(store: Store, key: str) -> Selection:
    """An entry, or anything else that is no domain, by its id, with what belongs to it. Raises `RefusedError` and `StorageError`."""
    known = _known(store)
    found = [(record.table, record.key) for record in known.fold.records() if record.key == key and record.table != MARKS]
    if not found:
        raise RefusedError("Not found", "Nothing here has that id. Look it up, it stands behind id: smallwins list --json")
    if any(table == "domain" for table, _ in found):
        raise RefusedError("A domain", f"That is a domain. Erase it with all that belongs to it: smallwins purge --domain {key}")
    return _selected(known, found)


def select_domain(store: Store, asked: str) -> Selection:
    """A domain, by its id or by words from it, with all that belongs to it, entries too that were not placed in it on record yet.

    Raises `ProtocolError` and `StorageError`.
    """
    known = _known(store)
    store.refresh()
    is_there = known.fold.record("domain", asked) is not None
    key = asked if is_there else named_domain(store.snapshot, asked).id
    placed = [] if store.placing is None else store.placing.found.items()
    return _selected(known, [("domain", key), *(("attempt", entry) for entry, one in placed if one.entry.domain_id == key)])


def select_everything(store: Store) -> Selection:
    """All there is. Raises `StorageError`."""
    known = _known(store)
    own = Replica(store.paths, store.disk).known()
    keys = frozenset((record.table, record.key) for record in known.fold.records())
    return Selection(keys, frozenset(known.fold.erased), everything=True, alone=known.replicas <= {own})


def _selected(known: Known, start: list[Key]) -> Selection:
    keys = frozenset(belonging(known.fold.records(), start))
    return Selection(keys, keys & known.fold.erased)


def purge(store: Store, selection: Selection, now: Now, *, others: bool = False) -> Erased:
    """Erase for good. A backup is made first, and shortened with the others later. Raises `StorageError`; doing it again goes on.

    With `others` files of other machines are rewritten too: for machines that are gone.
    """
    if not selection.everything:
        store.back_up_now(now)
    waiting = sorted(selection.keys - selection.marked)
    for first in range(0, len(waiting), _AT_ONCE):
        store.journal.commit([_mark(key) for key in waiting[first : first + _AT_ONCE]])
    store.journal.catch_up()
    last = selection.everything and (selection.alone or others)
    erased = carry_out(store, others=others, everything=selection.everything, last=last)
    store.forget()
    return erased


def _mark(key: Key) -> Op:
    # Hidden as well, for programs that know no erasing.
    return (*key, {DELETED: True, PURGED: True})


def _known(store: Store) -> Known:
    """Read every line there is anywhere. Raises `StorageError`, `NewerFormat` where nothing may be erased."""
    store.journal.catch_up()
    if not store.journal.is_writable:
        # Before anybody is asked whether they are sure, and before a backup is made of what is to go.
        raise NewerFormat(READ_ONLY)
    keyring = store.journal.keyring
    fold, replicas = Fold(), set[str]()
    try:
        for text in _texts(store):
            commit = unseal(keyring.plain(text))
            if commit is not None and commit.ops and commit.stamp not in store.journal.doubtful:
                fold.apply(commit)
                replicas.add(replica_of(commit.stamp))
    except OSError as error:
        raise Unusable(f"{store.paths.data} cannot be read: {told(error)}. Check the folder, then try again.") from error
    return Known(fold, frozenset(replicas))


def _texts(store: Store) -> Iterator[bytes]:
    yield from every_line(store.disk, store.paths)
    backups = Backups(store.disk, store.paths)
    copies = {backups.path(name, copy) for backup in backups.all() for name, copy in backup.files.items() if name != STORE_JSON}
    folders = (store.paths.journal, store.paths.spool)
    aside = {f"{folder}/{name}" for folder in folders for name, _ in store.disk.entries(folder) if ASIDE in name}
    for path in sorted(copies | aside):
        facts = store.disk.stat(path)
        if facts is not None and facts.is_file:
            yield from store.disk.read(path, 0, facts.size).split(b"\n")
