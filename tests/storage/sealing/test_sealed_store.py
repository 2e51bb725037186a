"""Of a store that is sealed nothing is kept in plain for the next start, and nothing is read from what was kept before."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from protocol import changes as c
from protocol.moments import Now
from protocol.vocabulary import Outcome
from storage.paths import Paths
from storage.sealing.errors import NeedsPassphrase
from storage.store import Store
from tests.storage.sealing.vault import SENTINEL, holding, keys_of, lock, needs_library, unlock
from tests.storage.stores import START_MS, Clock, Killed, UnsyncedDisk

pytestmark = needs_library

NOW = Now(datetime.fromtimestamp(START_MS / 1000, UTC), "UTC", 0)


def program(paths: Paths) -> Store:
    return Store(paths, now_ms=Clock(), disk=UnsyncedDisk())


@pytest.fixture
def long(paths: Paths) -> Paths:
    """A record that is long enough for its recent part to be kept, which it is."""
    store = program(paths)
    store.apply(c.DefineDomain("d", "speak up"), NOW)
    store.journal.commit([("attempt", f"x{number}", {"evidence": SENTINEL}) for number in range(3)])
    for number in range(220):
        store.journal.commit([("unknown", str(number), {"words": SENTINEL})])
    store.apply(c.LogAttempt("a", "d", Outcome.ACHIEVED, evidence=SENTINEL), NOW)
    assert SENTINEL in Path(paths.recent).read_text(errors="replace")
    return paths


@pytest.mark.parametrize("reads", ["the whole record", "the recent part"])
def test_a_program_that_was_open_while_it_was_sealed_keeps_nothing_in_plain(long: Paths, reads: str) -> None:
    store = program(long)
    assert (store.snapshot if reads == "the whole record" else store.recent(NOW)).attempts["a"].evidence == SENTINEL
    lock(long)
    store.close(NOW)
    assert holding(Path(long.data)) == []


class DyingDisk(UnsyncedDisk):
    """One on which the program dies before it takes the first file away, or before it puts the second one in its place."""

    def __init__(self, *, may_write: bool) -> None:
        super().__init__()
        self.may_write, self.replaced = may_write, 0

    def replace(self, source: str, target: str) -> None:
        self.replaced += 1
        if self.replaced > 1 and not self.may_write:
            raise Killed(target)
        super().replace(source, target)

    def unlink(self, path: str) -> None:
        raise Killed(path)


def test_neither_does_one_that_was_open_when_sealing_had_only_just_begun(long: Paths) -> None:
    store = program(long)
    assert store.snapshot.attempts
    Path(long.recent).unlink()
    with pytest.raises(Killed):
        lock(long, DyingDisk(may_write=False))
    store.close(NOW)
    assert not Path(long.recent).exists()
    assert not Path(long.checkpoint).exists()


def test_a_recent_part_from_before_tells_nothing_once_lines_are_sealed(long: Paths) -> None:
    with pytest.raises(Killed):
        lock(long, DyingDisk(may_write=True))
    assert Path(long.recent).exists()
    with pytest.raises(NeedsPassphrase):
        program(long).recent(NOW)
    store = program(long)
    with pytest.raises(NeedsPassphrase):
        store.apply(c.LogAttempt("b", "d", Outcome.ACHIEVED), NOW)
    store.journal.keyring.open(keys_of())
    store.apply(c.LogAttempt("b", "d", Outcome.ACHIEVED), NOW)
    assert {"a", "b"} <= set(store.snapshot.attempts)


def test_once_it_is_unsealed_it_is_kept_again(long: Paths) -> None:
    lock(long)
    assert not Path(long.recent).exists()
    unlock(long)
    store = program(long)
    store.apply(c.LogAttempt("b", "d", Outcome.ACHIEVED), NOW)
    assert Path(long.recent).exists()
    assert program(long).recent(NOW).attempts["b"].outcome is Outcome.ACHIEVED
