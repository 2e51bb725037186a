"""The recent part: a quick log reads no more than that, its figures are those of the whole record, and no file has to be right."""

from __future__ import annotations

import errno
import shutil
import stat
import zlib
from collections.abc import Callable
from contextlib import suppress
from datetime import date, timedelta
from pathlib import Path

import pytest

from protocol.changes import Audit, Change, CloseGoal, LogAttempt, MarkDay, RewordDomain, SetGoal
from protocol.moments import Now
from protocol.snapshot import EMPTY
from protocol.vocabulary import Cause, DayMarkKind, GoalStatus, Outcome
from storage.caches import CHECKPOINT_SHARE, RENEWS_RECENT
from storage.checkpoint import kept_lines
from storage.disk import Disk
from storage.errors import StorageError
from storage.lock import Lock
from storage.paths import Paths
from storage.store import Store
from storage.table import open_db
from tests.protocol.making import DOMAIN
from tests.protocol.resuming import expect_same, figures, put
from tests.soak.sizes import sized
from tests.storage.histories import DAYS, NOW, changes, plain_record, plain_store, replayed, store_at, write
from tests.storage.stores import FailingDisk, Killed, UnsyncedDisk, journal_at, paths_in, read_tables, system_error


def quick_log(key: str = "new", **fields: object) -> LogAttempt:
    return LogAttempt(key, DOMAIN, Outcome.ACHIEVED, effort=6, difficulty=5, cause=Cause.STRATEGY, **fields)  # type: ignore[arg-type]


def expect_right(paths: Paths, store: Store, now: Now = NOW) -> None:
    """The figures of the recent part are those of every line in every segment."""
    expect_same(figures(store.recent(now), now), figures(replayed(paths), now))


def test_a_quick_log_does_not_read_the_record(paths: Paths) -> None:
    plain_store(paths)
    store = store_at(paths)
    domain = store.recent(NOW).domains[DOMAIN]
    applied = store.apply(quick_log(), NOW)
    assert applied.snapshot.settled
    assert len(applied.snapshot.attempts) < DAYS / 2
    assert applied.snapshot.attempts[applied.about].domain_id == domain.id
    assert figures(applied.snapshot, NOW).update_of("new") is not None
    assert not store.journal.is_read
    expect_same(figures(applied.snapshot, NOW), figures(replayed(paths), NOW))


def test_day_after_day_it_stays_quick_and_right(paths: Paths) -> None:
    plain_store(paths)
    written = set()
    for number in range(1, 90):
        now = NOW._replace(instant=NOW.instant + timedelta(days=number))
        store = store_at(paths)
        store.recent(now)
        applied = store.apply(quick_log(f"new-{number:02}"), now)
        assert not store.journal.is_read
        assert len(applied.snapshot.attempts) <= 100
        written.add(Path(paths.recent).stat().st_ino)
    assert len(written) == 1 + 90 // RENEWS_RECENT
    now = NOW._replace(instant=NOW.instant + timedelta(days=89))
    expect_right(paths, store_at(paths), now)


def test_one_of_long_ago_takes_the_whole_record_once(paths: Paths) -> None:
    plain_store(paths)
    at = NOW.moment._replace(occurred_at=NOW.instant - timedelta(days=6), logical_date=NOW.today - timedelta(days=6))
    for _ in range(80):
        store_at(paths).apply(quick_log(f"now-{_:02}"), NOW)
    late = store_at(paths)
    applied = late.apply(quick_log("late", at=at), NOW)
    expect_same(figures(applied.snapshot, NOW), figures(store_at(paths).snapshot, NOW))
    after = store_at(paths)
    after.apply(quick_log("same instant, higher id"), NOW)
    assert not after.journal.is_read
    expect_right(paths, after)


def test_the_same_log_twice_counts_once(paths: Paths) -> None:
    plain_store(paths)
    one = store_at(paths)
    one.apply(quick_log(), NOW)
    one.apply(quick_log(), NOW)
    store_at(paths).apply(quick_log(), NOW)
    assert len(replayed(paths).attempts) == DAYS + 2


def test_an_id_that_is_on_record_but_not_listed_is_looked_up(paths: Paths) -> None:
    plain_store(paths)
    store = store_at(paths)
    applied = store.apply(quick_log("attempt-003", evidence="told again"), NOW)
    assert store.journal.is_read
    assert applied.snapshot == store_at(paths).snapshot
    assert len(applied.snapshot.attempts) == DAYS + 1


@pytest.mark.parametrize(
    "change",
    [
        RewordDomain("word", DOMAIN, "phone more people"),
        SetGoal("set", DOMAIN, "phone one more", 8, 5),
        Audit("audit", f"attempt-{DAYS:03}", Cause.LUCK),
        MarkDay("mark", DayMarkKind.SICK, NOW.today - timedelta(days=7)),
    ],
    ids=lambda change: type(change).__name__,
)
def test_another_change_does_not_read_the_record_either(paths: Paths, change: Change) -> None:
    plain_store(paths)
    store = store_at(paths)
    applied = store.apply(change, NOW)
    assert not store.journal.is_read
    expect_same(figures(applied.snapshot, NOW), figures(replayed(paths), NOW))


@pytest.mark.parametrize("change", [Audit("audit", "attempt-003", Cause.LUCK), CloseGoal("close", "goal-000", GoalStatus.PARKED)])
def test_a_change_to_what_is_settled_is_decided_on_the_whole_record(paths: Paths, change: Change) -> None:
    plain_store(paths)
    applied = store_at(paths).apply(change, NOW)
    assert applied.snapshot == replayed(paths)


def test_what_is_at_hand_is_the_recent_part_until_the_whole_was_read(paths: Paths) -> None:
    plain_store(paths)
    store = store_at(paths)
    assert store.at_hand(NOW).settled
    store_at(paths).apply(quick_log("of another program"), NOW)
    assert "of another program" in store.at_hand(NOW).attempts
    for _ in store.load():
        continue
    store_at(paths).apply(quick_log("and another"), NOW)
    assert store.at_hand(NOW) == replayed(paths)


def test_damage_far_back_is_known_without_reading_it_again(paths: Paths) -> None:
    plain_store(paths)
    with next(Path(paths.journal).iterdir()).open("ab") as segment:
        segment.write(b"no line of ours\n")
    store_at(paths).close(NOW)
    store = store_at(paths)
    assert store.at_hand(NOW).settled
    assert sum(store.damage.values()) == 1


def test_closing_renews_the_checkpoint_when_the_record_has_grown_by_its_share(paths: Paths, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("storage.caches.RENEWS_CHECKPOINT", 1)
    plain_store(paths)
    kept, first = kept_lines(UnsyncedDisk(), paths.checkpoint), Path(paths.checkpoint).stat().st_ino
    grown = 0
    while Path(paths.checkpoint).stat().st_ino == first:
        assert grown < kept
        store = store_at(paths)
        store.apply(quick_log(f"log-{grown:03}"), NOW)
        store.close(NOW)
        grown += 1
    assert grown == kept // CHECKPOINT_SHARE
    assert len(read_tables(paths)["attempt"]) == DAYS + 1 + grown


def test_what_another_program_changes_far_back_is_seen(paths: Paths) -> None:
    plain_store(paths)
    open_one = store_at(paths)
    assert open_one.recent(NOW).settled
    changed = plain_record().attempts["attempt-003"]._replace(outcome=Outcome.NOT_ACHIEVED)
    write(store_at(paths).journal, changes(plain_record(), put(plain_record(), "attempts", changed)))
    assert open_one.refresh()
    assert not open_one.recent(NOW).settled
    expect_right(paths, open_one)


def test_a_record_that_waits_in_the_spool_is_in_it(paths: Paths) -> None:
    plain_store(paths)
    entry = plain_record().attempts[f"attempt-{DAYS:03}"]._replace(id="waiting")
    with Lock(paths.lock, Disk(), wait=0):
        assert journal_at(paths, wait=0).commit(changes(EMPTY, EMPTY._replace(attempts={entry.id: entry}))[:1]).spooled
    found = store_at(paths).recent(NOW)
    assert found.settled
    assert "waiting" in found.attempts
    expect_same(figures(found, NOW), figures(store_at(paths).snapshot, NOW))
    store_at(paths).apply(quick_log("next"), NOW)
    assert not list(Path(paths.spool).iterdir())
    expect_right(paths, store_at(paths))


def test_queries_see_the_whole_record(paths: Paths) -> None:
    plain_store(paths)
    store = store_at(paths)
    assert store.recent(NOW).settled
    assert len(open_db(store.journal).table("attempt")) == DAYS + 1


def test_the_rest_is_read_in_slices_while_the_recent_part_is_in_use(paths: Paths) -> None:
    plain_store(paths)
    Path(paths.checkpoint).unlink(missing_ok=True)
    store = store_at(paths)
    assert store.recent(NOW).settled
    slices = 0
    for slices, _ in enumerate(store.load(), start=1):
        if slices == 1:
            assert "meanwhile" in store.apply(quick_log("meanwhile"), NOW).snapshot.attempts
    assert slices > 3
    assert "meanwhile" in store.snapshot.attempts
    assert store.recent(NOW).settled
    assert store.snapshot == replayed(paths)


def test_a_clock_that_goes_back_takes_the_whole_record(paths: Paths) -> None:
    plain_store(paths)
    earlier = NOW._replace(instant=NOW.instant - timedelta(days=9))
    store = store_at(paths)
    assert not store.recent(earlier).settled
    expect_right(paths, store, earlier)


def test_it_is_private(paths: Paths) -> None:
    plain_store(paths)
    assert stat.S_IMODE(Path(paths.recent).stat().st_mode) == 0o600


def replace_line(path: Path, change: Callable[[str], str]) -> None:
    """Alter the file and give it the checksum that belongs to it."""
    _, line, hashes = path.read_bytes().split(b"\n", 2)
    body = change(line.decode()).encode() + b"\n" + hashes
    path.write_bytes(b"%08x\n" % zlib.crc32(body) + body)


def make_folder(path: Path) -> None:
    path.unlink()
    path.mkdir()


DAMAGE: dict[str, Callable[[Path], object]] = {
    "gone": Path.unlink,
    "empty": lambda path: path.write_bytes(b""),
    "half": lambda path: path.write_bytes(path.read_bytes()[: path.stat().st_size // 2]),
    "one bit": lambda path: path.write_bytes(path.read_bytes().replace(b'"effort":6', b'"effort":7', 1)),
    "no ids": lambda path: path.write_bytes(path.read_bytes()[:-400]),
    "binary": lambda path: path.write_bytes(bytes(range(256)) * 40),
    "of another store": lambda path: replace_line(path, lambda text: text.replace('"store":"', '"store":"x', 1)),
    "of other rules": lambda path: replace_line(path, lambda text: text.replace('"rules":', '"rules":9', 1)),
    "of another machine": lambda path: replace_line(path, lambda text: text.replace('"order":"', '"order":"x', 1)),
    "documents of a wrong type": lambda path: replace_line(path, lambda text: text.replace('"attempt":[[', '"attempt":[[7,', 1)),
    "a settled part of a wrong type": lambda path: replace_line(
        path, lambda text: text.replace('"settled":{"domain":[', '"settled":{"domain":[[],', 1)
    ),
    "not JSON": lambda path: replace_line(path, lambda text: text[:-1]),
    "deep": lambda path: replace_line(path, lambda text: "[" * 100_000 + text),
    "a folder": make_folder,
}


@pytest.mark.parametrize("damage", DAMAGE.values(), ids=DAMAGE)
def test_a_file_that_does_not_count_costs_nothing_but_time(paths: Paths, damage: Callable[[Path], object]) -> None:
    plain_store(paths)
    damage(Path(paths.recent))
    store = store_at(paths)
    assert not store.recent(NOW).settled
    store.apply(quick_log(), NOW)
    if not Path(paths.recent).is_dir():
        again = store_at(paths)
        assert again.recent(NOW).settled
        expect_right(paths, again)


@pytest.mark.parametrize("dies", [False, True], ids=["refuses once", "is dead from there on"])
@sized(short=5, soak=1)
def test_whatever_fails_the_log_is_there_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, dies: bool, size: int) -> None:
    """Every operation of a quick log fails in turn, those that write the recent part anew among them; `size` is the step to the next."""
    monkeypatch.setattr("storage.caches.RENEWS_RECENT", 1)
    plain_store(paths_in(tmp_path / "plain"))
    for operation in range(1, 400, size):
        shutil.copytree(tmp_path / "plain", tmp_path / str(operation))
        paths = paths_in(tmp_path / str(operation))
        disk = FailingDisk(operation, Killed if dies else system_error(errno.EIO), once=not dies)
        saved = False
        with suppress(StorageError, Killed):
            saved = store_at(paths, disk).apply(quick_log("log"), NOW).about != ""
        found = store_at(paths)
        expect_same(figures(found.recent(NOW), NOW), figures(found.snapshot, NOW))
        assert not saved or "log" in found.snapshot.attempts
        found.apply(quick_log("log"), NOW)
        assert len(store_at(paths).snapshot.attempts) == DAYS + 2
        if not disk.was_touched:
            return
    pytest.fail("a quick log never ended")


def test_the_plain_record_is_of_today() -> None:
    assert max(one.at.occurred_at for one in plain_record().attempts.values()) < NOW.instant
    assert date(2026, 11, 17) == NOW.today
