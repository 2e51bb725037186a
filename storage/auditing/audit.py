"""The whole audit of a store, in an order in which what cannot be opened is told before what is in it."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from protocol.typed import NamedTuple
from storage.auditing.copies import tell_backups, tell_missing
from storage.auditing.finding import REPAIR, Finding, Kind, counted
from storage.auditing.folders import look_at_folders
from storage.auditing.kept import tell_caches
from storage.auditing.lines import read_lines
from storage.auditing.machine import tell_machine
from storage.auditing.record import tell_lines, tell_misfits
from storage.codec import is_unplaced
from storage.decoding import Decoder
from storage.drafts import parse
from storage.erasing.carrying_out import is_done
from storage.erasing.sift import Sift
from storage.errors import NewerFormat, StorageError, told
from storage.files import ASIDE, is_small
from storage.ownership import writer_of
from storage.replica import Replica
from storage.spool import SUFFIX, Spool

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from protocol.moments import Now
    from storage.auditing.lines import LinesFound
    from storage.disk import Disk
    from storage.paths import Paths
    from storage.store import Store


class Report(NamedTuple):
    """What an audit found, and how much there is: domains and entries that fit."""

    findings: tuple[Finding, ...]
    domains: int = 0
    entries: int = 0

    @property
    def is_sound(self) -> bool:
        """Whether nothing was found but what does no harm."""
        return all(one.harmless for one in self.findings)

    def of(self, *kinds: Kind) -> list[Finding]:
        """The findings of some kinds."""
        return [one for one in self.findings if one.kind in kinds]


def audit(disk: Disk, paths: Paths, now: Now, open_store: Callable[[], Store]) -> Report:
    """Look at everything and write nothing. `open_store` opens the store anew; what that raises is told as well."""
    if disk.stat(paths.data) is None:
        return Report(())
    findings = _gathered(lambda: look_at_folders(disk, paths))
    try:
        store = open_store()
        is_locked = store.journal.is_locked()
    except StorageError as error:
        kind = Kind.FORMAT if isinstance(error, NewerFormat) else Kind.UNUSABLE
        return Report((*findings, Finding(kind, "", error.title, error.sentence)))
    if is_locked:
        remedy = "With the passphrase it says more."
        findings.append(Finding(Kind.SEALED, "", "the store is sealed, so what is in its lines was not looked at", remedy, harmless=True))
    try:
        found = read_lines(disk, paths, store.journal.keyring.plain, int(now.instant.timestamp() * 1000))
    except OSError as error:
        return Report((*findings, Finding(Kind.UNREADABLE, "", f"the journal cannot be read: {told(error)}", "Check the folder.")))
    for part in (_store_json, _lines, _drafts, _erased):
        findings += _gathered(lambda part=part: part(store, found))  # type: ignore[misc]  # mypy cannot infer the default
    snapshot = Decoder().snapshot(found.fold.tables)
    findings += tell_misfits(found.fold, snapshot)
    findings += _gathered(lambda: tell_caches(store, found.fold, snapshot, now))
    findings += _gathered(lambda: tell_backups(disk, paths))
    findings += _gathered(lambda: tell_missing(disk, paths, found, store.journal.keyring.plain))
    findings += _gathered(lambda: tell_machine(disk, paths))
    waiting = sum(is_unplaced("attempt", one) for one in found.fold.tables.get("attempt", {}).values())
    return Report(tuple(findings), len(snapshot.domains), len(snapshot.attempts) + waiting)


def _gathered(tell: Callable[[], Iterable[Finding]]) -> list[Finding]:
    """All findings of one part; what it cannot read is one of them."""
    found: list[Finding] = []
    try:
        found.extend(tell())
    except OSError as error:
        what = f"cannot be read: {told(error)}"
        found.append(Finding(Kind.UNREADABLE, str(error.filename or ""), what, "Check the disk and the rights, then run it again."))
    return found


def _store_json(store: Store, found: LinesFound) -> Iterator[Finding]:
    paths, disk = store.paths, store.disk
    where = os.path.relpath(paths.store_json, paths.data)
    remedy = f"Run: {REPAIR}  It takes it from a backup, or makes a new one."
    if disk.stat(paths.store_json) is None and found.files:
        yield Finding(Kind.STORE_JSON, where, "is missing", remedy)
    elif "store.json" in store.journal.damage:
        yield Finding(Kind.STORE_JSON, where, "makes no sense", remedy)
    if not store.journal.is_writable:
        what = "a newer smallwins keeps this store; you can read it here, but not change it"
        yield Finding(Kind.FORMAT, "", what, "Update smallwins.")
    if not Replica(paths, disk).makes_sense():
        where = os.path.relpath(paths.replica, paths.data)
        yield Finding(Kind.REPLICA, where, "makes no sense", f"Run: {REPAIR}  This machine gets a new id; nothing is lost by it.")


def _lines(store: Store, found: LinesFound) -> Iterator[Finding]:
    own = Replica(store.paths, store.disk).known()
    waiting = len(Spool(store.paths.spool, store.disk, store.journal.keyring.plain).waiting().lines)
    return tell_lines(store.paths, found, own, waiting)


def _drafts(store: Store, _: LinesFound) -> Iterator[Finding]:
    for path in senseless_drafts(store):
        where = os.path.relpath(path, store.paths.data)
        yield Finding(Kind.DRAFT, where, "is no draft that makes sense", f"Run: {REPAIR}  It is moved aside, with the words in it.")


def senseless_drafts(store: Store) -> Iterator[str]:
    """The files among the drafts that are none. One that is sealed with keys that are not at hand may be one. Raises `OSError`."""
    keyring = store.journal.keyring
    for name, facts in store.disk.entries(store.paths.drafts):
        if not name.endswith(SUFFIX) or name.startswith(".") or ASIDE in name or not facts.is_file:
            continue
        path = os.path.join(store.paths.drafts, name)
        plain = keyring.plain_file(name, store.disk.read(path, 0, facts.size)) if is_small(facts) else b""
        if plain is not None and parse(plain) is None:
            yield path


def _erased(store: Store, found: LinesFound) -> Iterator[Finding]:
    """What was erased and is still there."""
    erased = found.fold.erased
    if not erased or store.journal.keyring.needs_key:
        return
    sift, own = Sift(erased, store.journal.keyring), Replica(store.paths, store.disk).known()
    for file in found.files:
        facts = store.disk.stat(file.path)
        lines = sift.text(store.disk.read(file.path, 0, facts.size)).lines if facts is not None and not file.error else 0
        if lines:
            where = os.path.relpath(file.path, store.paths.data)
            is_ours = writer_of(os.path.basename(file.path)) in {None, own}
            remedy = f"Run: {REPAIR}" if is_ours else "The machine that writes it erases them with its next change."
            yield Finding(Kind.ERASED, where, f"{counted(lines, 'line')} with what was erased", remedy, lines, harmless=not is_ours)
    if not is_done(store.disk, store.paths, erased):
        remedy = f"Your next change does it, or run: {REPAIR}"
        yield Finding(Kind.ERASED, "", "what another machine erased may still lie here, in caches, backups or drafts", remedy)
