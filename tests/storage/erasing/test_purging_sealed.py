"""In a sealed store erasing takes the passphrase, and leaves no box with the words, whoever has the keys."""

from __future__ import annotations

from pathlib import Path

import pytest

from protocol import changes as c
from protocol.vocabulary import Outcome
from storage.backups import Backups
from storage.drafts import Drafts
from storage.erasing.purging import purge, select_entry
from storage.paths import Paths
from storage.sealing.errors import Sealed
from storage.sealing.keyring import Keyring
from storage.store import Store
from tests.storage.erasing.furnished import DOMAIN, GONE, KEPT, SENTINEL, line, now, op, opened, own_segment
from tests.storage.sealing.vault import keys_of, lock, needs_library
from tests.storage.stores import UnsyncedDisk

pytestmark = needs_library


def with_keys(paths: Paths, days: int = 0) -> Store:
    keyring = Keyring(paths, UnsyncedDisk())
    keyring.look()
    keyring.open(keys_of())
    return opened(paths, days, keyring=keyring)


def plain(paths: Paths) -> bytes:
    """Every line and small file below the data folder as who has the keys reads it."""
    keyring = with_keys(paths).journal.keyring
    found = b""
    for path in (path for path in Path(paths.data).rglob("*") if path.is_file()):
        data = path.read_bytes()
        found += (keyring.plain_file(path.name, data) or b"") + b"\n".join(keyring.plain(text) for text in data.split(b"\n"))
    return found


@pytest.fixture
def sealed(paths: Paths) -> Paths:
    """A sealed store with an entry to be erased and others, from before it was sealed and after."""
    store = opened(paths)
    store.apply(c.DefineDomain(DOMAIN, f"speak up {KEPT}"), now())
    store.apply(c.LogAttempt(GONE, DOMAIN, Outcome.ACHIEVED, evidence=f"{SENTINEL} before"), now())
    lock(paths)
    later = with_keys(paths, 1)
    later.apply(c.Acknowledge("acknowledged", GONE, f"{SENTINEL} after"), now(1))
    later.apply(c.LogAttempt("stays", DOMAIN, Outcome.PARTLY, evidence=f"{KEPT} 1"), now(1))
    later.journal.commit([op(GONE, f"{SENTINEL} both"), op("stays", f"{KEPT} 2")])
    Drafts(paths, UnsyncedDisk(), later.journal.keyring).save(f"audit:{GONE}", {"words": SENTINEL})
    Backups(UnsyncedDisk(), paths).make_now(now(1).today)
    return paths


def test_no_box_holds_the_words_any_more(sealed: Paths) -> None:
    assert plain(sealed).count(SENTINEL.encode()) >= 4
    store = with_keys(sealed, 2)
    erased = purge(store, select_entry(store, GONE), now(2))
    assert erased.backups >= 1
    found = plain(sealed)
    assert SENTINEL.encode() not in found
    assert f"{KEPT} 2".encode() in found
    assert set(with_keys(sealed, 3).snapshot.attempts) == {"stays"}
    backups = Backups(UnsyncedDisk(), sealed)
    assert not any(backups.unsound(one) for one in backups.all())


def test_what_is_left_is_still_sealed(sealed: Paths) -> None:
    store = with_keys(sealed, 2)
    purge(store, select_entry(store, GONE), now(2))
    for path in Path(sealed.data).rglob("*.jsonl"):
        assert KEPT.encode() not in path.read_bytes()
        assert b'"seal":{' in path.read_bytes().partition(b"\n")[0]


def test_without_the_passphrase_nothing_is_erased(sealed: Paths) -> None:
    before = plain(sealed)
    store = opened(sealed, 2)
    with pytest.raises(Sealed, match="passphrase"):
        select_entry(store, GONE)
    assert plain(sealed) == before


def test_a_quick_log_without_the_passphrase_leaves_the_erasing_of_another_machine_to_who_has_it(sealed: Paths) -> None:
    marked = with_keys(sealed, 2)
    marked.journal.commit([("attempt", GONE, {"_deleted": True, "_purged": True})])
    opened(sealed, 3).journal.commit([op("new", KEPT)])
    assert SENTINEL.encode() in plain(sealed)
    with_keys(sealed, 3).apply(c.LogAttempt("newer", DOMAIN, Outcome.ACHIEVED), now(3))
    assert SENTINEL.encode() not in plain(sealed)


def test_a_plain_line_that_came_late_goes_as_well(sealed: Paths) -> None:
    Path(sealed.journal, "2027-01.aaaa (conflicted copy).jsonl").write_bytes(line(op(GONE, SENTINEL), op("late", KEPT)))
    store = with_keys(sealed, 2)
    purge(store, select_entry(store, GONE), now(2))
    assert SENTINEL.encode() not in plain(sealed)
    store = with_keys(sealed, 3)
    store.journal.catch_up()
    assert "late" in store.journal.tables["attempt"]
    assert own_segment(sealed).exists()
