"""Compares what makes opening quick with what every line adds up to: a cache that says something else lies."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from protocol.snapshot import DomainLog
from protocol.standing import Standing, standing
from storage import checkpoint, recent
from storage.auditing.finding import REPAIR, Finding, Kind
from storage.files import read_small
from storage.fold import CONTESTED, Fold
from storage.reader import Reader
from storage.segments import SUFFIX
from storage.spool import SUFFIX as SPOOL_SUFFIX

if TYPE_CHECKING:
    from collections.abc import Iterator

    from protocol.moments import Now
    from protocol.snapshot import Snapshot
    from storage.fold import Record
    from storage.store import Store

_ANEW = f"Run: {REPAIR}  It is made anew; nothing is lost with it."


def tell_caches(store: Store, fold: Fold, snapshot: Snapshot, now: Now) -> Iterator[Finding]:
    """What is wrong with the checkpoint and the recent part; `fold` and `snapshot` are of every line. Raises `OSError` for the journal."""
    paths, complaints = store.paths, (_of_checkpoint(store, fold), _of_recent(store, fold, snapshot, now))
    for path, what in zip((paths.checkpoint, paths.recent), complaints, strict=True):
        if what:
            yield Finding(Kind.CACHE, os.path.relpath(path, paths.data), what, _ANEW)


_SENSELESS, _LIES = "makes no sense and is not used", "does not say what the journal says"


def _is_file(store: Store, path: str) -> bool:
    facts = store.disk.stat(path)
    return facts is not None and facts.is_file


def _of_checkpoint(store: Store, fold: Fold) -> str:
    """What is wrong with it, empty where nothing is, also where it does not count any more."""
    paths, disk = store.paths, store.disk
    if not _is_file(store, paths.checkpoint):
        return ""
    if checkpoint.sound(disk, paths.checkpoint) is None:
        return _SENSELESS
    reader, found = Reader(paths.journal, SUFFIX, disk), Fold()
    started = checkpoint.begun(disk, paths.checkpoint, store.journal.store_id, reader)
    if started is None:
        return ""
    try:
        for record in started.records():
            found.put(record)
    except checkpoint.Misshapen:
        return _SENSELESS
    for one in (Reader(paths.spool, SPOOL_SUFFIX, disk), reader):
        for commit in one.fresh():
            found.apply(commit)
    return "" if _same(found, fold) else _LIES


def _of_recent(store: Store, fold: Fold, snapshot: Snapshot, now: Now) -> str:
    if not _is_file(store, store.paths.recent):
        return ""
    try:
        text = read_small(store.disk, store.paths.recent) or b""
    except OSError:
        return _SENSELESS
    if recent.sound(text) is None:
        return _SENSELESS
    part = recent.read_recent(store.disk, store.paths, store.journal.store_id)
    found = part.snapshot(now) if part is not None else None
    if part is None or found is None:
        return ""
    alike = all(_is_same(record, fold.record(record.table, record.key)) for record in part.fold.records())
    return "" if alike and _figures(found, now) == _figures(snapshot, now) else _LIES


def _figures(snapshot: Snapshot, now: Now) -> dict[str, tuple[object, ...]]:
    """The figures of every domain, without the lists, which reach back as far as the record does."""
    return {key: _bare(standing(snapshot, domain, now)) for key, domain in snapshot.domains.items()}


def _bare(one: Standing) -> tuple[object, ...]:
    process, mastery = one.process._replace(opportunities=()), one.mastery._replace(closed=())
    return (*one._replace(updates=(), process=process, mastery=mastery, log=DomainLog(one.domain)), one.calibration, one.sources)


def _same(one: Fold, other: Fold) -> bool:
    records = list(one.records())
    return len(records) == sum(1 for _ in other.records()) and all(_is_same(each, other.record(each.table, each.key)) for each in records)


def _is_same(one: Record, other: Record | None) -> bool:
    """Whether two records say the same, and would decide the same about a change that comes later."""
    return other is not None and (one.document, one.hidden, _stamps(one)) == (other.document, other.hidden, _stamps(other))


def _stamps(record: Record) -> dict[str, str]:
    """The stamp of each field, however they are kept. Which texts may be contested depends on what was read first."""
    base, others = (record.stamps, {}) if isinstance(record.stamps, str) else record.stamps
    return {name: stamp for name, stamp in {**dict.fromkeys(record.document, base), **others}.items() if name != CONTESTED}
