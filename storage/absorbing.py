"""Takes in lines that were written elsewhere: of another machine, of a copy, of a backup. What is known already stays as it is.

They go to segments of their own, `<month>.<replica>.by-<this machine>-<n>.jsonl`, named for who wrote them and written by nobody else,
each in one step. So what was taken in before a crash is there, and taking in the rest is doing it again.
"""

from __future__ import annotations

import os
from collections import Counter
from typing import TYPE_CHECKING

from protocol.typed import NamedTuple
from storage.clock import replica_of
from storage.files import replace_file
from storage.history import erased_in
from storage.line import PURGED, Commit, is_damage, seal, unseal
from storage.replica import Replica
from storage.sealing.form import is_first, is_sealed
from storage.sealing.keyring import SEALED, UNOPENED
from storage.segments import SUFFIX, TAKEN_IN, month_of

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping

    from storage.history import Key
    from storage.line import Op
    from storage.store import Store

_UNNAMED, _NEW = "x", "new"


class Absorbed(NamedTuple):
    """How many lines came, by the machine that wrote them, and how many did not.

    Those that did not are known, damaged, sealed with a key that this store does not have, or about what was erased here. `own` are the
    ones among the new that carry this machine's own id.
    """

    came: Mapping[str, int]
    known: int = 0
    damaged: int = 0
    sealed: int = 0
    erased: int = 0
    own: int = 0

    @property
    def new(self) -> int:
        """How many came in all."""
        return sum(self.came.values())


def absorb(store: Store, texts: Iterable[bytes], *, dry_run: bool = False) -> Absorbed:
    """Take in the sound ones of these lines that the store lacks; with `dry_run` only tell. Raises `StorageError`."""
    store.journal.catch_up()
    texts = list(texts)
    if dry_run:
        return _Sieve(store, Replica(store.paths, store.disk).known() or "").sift(texts)
    found = take_in(store, texts)
    store.journal.catch_up()
    store.follow_erasures()
    return found


def take_in(store: Store, texts: Iterable[bytes], leaving_out: Collection[str] = ()) -> Absorbed:
    """Take in the sound ones of these lines that the store lacks, or has only in the files that are left out. Raises `StorageError`."""
    found = list(texts)
    return store.journal.exclusively(lambda own: _take_in(store, found, own, leaving_out))


def _take_in(store: Store, texts: list[bytes], own: str, leaving_out: Collection[str]) -> Absorbed:
    sieve = _Sieve(store, own, leaving_out)
    found = sieve.sift(texts)
    keyring = store.journal.keyring
    for name, lines in sorted(sieve.kept.items()):
        sealed = b"".join(keyring.sealed(stamp, line) for stamp, line in lines)
        suffix = SEALED + SUFFIX.removeprefix(".") if keyring.is_on else SUFFIX
        replace_file(store.disk, _free(store, f"{name}.{TAKEN_IN}-{own}", suffix), keyring.first_line(lines[0][0]) + sealed)
    if not sieve.kept:
        # What is known may be so by a try before, which failed just when its names were to be made to stay.
        store.disk.fsync_dir(store.paths.journal)
    store.journal.disown(stamp for lines in sieve.kept.values() for stamp, _ in lines)
    return found


def _free(store: Store, name: str, suffix: str) -> str:
    number = 1
    while store.disk.stat(path := os.path.join(store.paths.journal, f"{name}-{number}{suffix}")) is not None:
        number += 1
    return path


class _Sieve:
    """Tells what a store lacks. `kept` holds it, stamps and lines, by the name of their segment without its number."""

    def __init__(self, store: Store, own: str, leaving_out: Collection[str] = ()) -> None:
        self.kept: dict[str, list[tuple[str, bytes]]] = {}
        self._own, self._plain = own, store.journal.keyring.plain
        self._history = store.history(leaving_out)
        self._marked = self._history.erased()
        self._erased: set[Key] = set()
        self._taken: set[str] = set()

    def sift(self, texts: list[bytes]) -> Absorbed:
        self._erased = self._marked | erased_in(map(self._plain, texts))
        came: Counter[str] = Counter()
        found: Counter[str] = Counter()
        for text in texts:
            if is_first(text):
                continue
            verdict, stamp = self._judge(self._opened(text))
            found[verdict] += 1
            if verdict == _NEW:
                came[replica_of(stamp)] += 1
        return Absorbed(dict(came), found["known"], found["damaged"], found["sealed"], found["erased"], came[self._own])

    def _opened(self, text: bytes) -> bytes:
        """The line to judge in place of a sealed one. One that was written soundly and does not open is sealed with another key."""
        plain = self._plain(text)
        return text if plain == UNOPENED and unseal(text) is not None else plain

    def _judge(self, text: bytes) -> tuple[str, str]:
        commit = unseal(text)
        if commit is None:
            return "damaged" if is_damage(text) else "", ""
        if commit.stamp in self._taken or self._history.holds(commit.stamp):
            return "known", ""
        if not commit.ops:
            return "sealed" if is_sealed(text) else "", ""
        kept = [op for op in commit.ops if (op[0], op[1]) not in self._erased or self._is_news(op)]
        if not kept:
            return "erased", ""
        line = text.removesuffix(b"\r") + b"\n" if len(kept) == len(commit.ops) else seal(Commit(commit.stamp, kept))
        self._taken.add(commit.stamp)
        self.kept.setdefault(f"{month_of(commit.stamp)}.{replica_of(commit.stamp) or _UNNAMED}", []).append((commit.stamp, line))
        return _NEW, commit.stamp

    def _is_news(self, op: Op) -> bool:
        """Whether this is the mark of an erasure that this store does not know of."""
        table, key, fields = op
        return fields.get(PURGED) is True and (table, key) not in self._marked
