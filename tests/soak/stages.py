"""What lies on a disk before the steps of a scenario begin."""

from __future__ import annotations

from protocol import changes as c
from protocol.vocabulary import Outcome
from storage.disk import Disk
from storage.drafts import Drafts
from storage.files import make_folder, replace_file
from storage.journal import Journal
from storage.line import Commit, seal
from storage.paths import Paths
from storage.store import Store
from tests.soak.scenarios import NOW, SPOILED, WORDS, Program, entry, on_day, others, seal_it
from tests.storage.stores import START_MS, Clock


def nothing(paths: Paths, disk: Disk) -> None:
    """A first start."""


def some_entries(paths: Paths, disk: Disk) -> None:
    journal = Journal(paths, now_ms=Clock(START_MS - 60_000), disk=disk)
    journal.commit([entry("old 1"), entry("old 2", "deleted later"), ("domain", "d", {"behaviour": "speak up", "gone": 1})])
    journal.commit([entry("old 3")])
    journal.commit([("log", "hidden", {"note": "was deleted", "_deleted": True})])


def a_torn_line(paths: Paths, disk: Disk) -> None:
    some_entries(paths, disk)
    _append(paths, disk, seal(Commit(f"{START_MS - 5:012x}0001torn", [entry("torn")]))[:70])


def a_line_without_its_newline(paths: Paths, disk: Disk) -> None:
    some_entries(paths, disk)
    _append(paths, disk, seal(Commit(f"{START_MS - 5:012x}0001torn", [entry("unsaved")]))[:-1])


def _append(paths: Paths, disk: Disk, data: bytes) -> None:
    handle = disk.open_append(f"{paths.journal}/{disk.entries(paths.journal)[-1][0]}")
    disk.write(handle, data)
    disk.fsync(handle)
    disk.close(handle)


def waiting_records(paths: Paths, disk: Disk) -> None:
    some_entries(paths, disk)
    for number in range(3):
        line = seal(Commit(f"{START_MS + 10:012x}000{number}spooler", [entry(f"spooled {number}")]))
        replace_file(disk, f"{paths.spool}/{number}.json", line)


def broken_small_files(paths: Paths, disk: Disk) -> None:
    some_entries(paths, disk)
    replace_file(disk, paths.store_json, b"\0" * 40)
    replace_file(disk, paths.replica, b"{")


def three_attempts(paths: Paths, disk: Disk) -> None:
    """A record with a checkpoint and a recent part."""
    store = Store(paths, now_ms=Clock(START_MS - 60_000), disk=disk)
    store.apply(c.DefineDomain("d", "speak up in meetings"), NOW)
    for number in range(3):
        store.apply(c.LogAttempt(f"a{number}", "d", Outcome.ACHIEVED), NOW)
    store.close(NOW)


def a_lost_journal(paths: Paths, disk: Disk) -> None:
    """What was there is in a backup, some of it on another day's."""
    store = Store(paths, now_ms=Clock(START_MS - 60_000), disk=disk)
    store.apply(c.DefineDomain("d", "speak up in meetings", why=WORDS), NOW)
    Store(paths, now_ms=Clock(START_MS - 50_000), disk=disk).apply(c.LogAttempt("a", "d", Outcome.ACHIEVED), on_day(1))
    for name, _ in disk.entries(paths.journal):
        disk.unlink(f"{paths.journal}/{name}")


def old_backups(paths: Paths, disk: Disk) -> None:
    """As many daily ones as are kept, so that the next ones let some go."""
    store = Store(paths, now_ms=Clock(START_MS - 60_000), disk=disk)
    store.apply(c.DefineDomain("d0", "speak up in meetings"), on_day(-7))
    for days in range(-6, 0):
        store.apply(c.FocusDomain(f"f{days}", "d0"), on_day(days))


def a_sealed_store(paths: Paths, disk: Disk) -> None:
    two_segments_and_a_draft(paths, disk)
    seal_it(Program(paths, disk, Clock()))


def two_segments_and_a_draft(paths: Paths, disk: Disk) -> None:
    two_segments(paths, disk)
    a_draft(paths, disk)


def another_store(paths: Paths, disk: Disk) -> None:
    """Ours, and one of another machine beside it."""
    some_entries(paths, disk)
    some_entries(others(paths), disk)
    journal = Journal(others(paths), now_ms=Clock(), disk=disk)
    journal.commit([entry("theirs 1"), entry("theirs 2")])
    journal.commit([("log", "old 1", {"note": "edited by them"})])


def a_state_folder(paths: Paths, disk: Disk) -> None:
    make_folder(disk, paths.state)


def a_draft(paths: Paths, disk: Disk) -> None:
    Drafts(paths, disk).save("goal", {"words": "before", "cursor": 0})


def spoiled_files(paths: Paths, disk: Disk) -> None:
    """Damage that a repair takes out: between the lines of a copy, alone in another one, in the spool and in a cache."""
    three_attempts(paths, disk)
    sound = seal(Commit(f"{START_MS - 9:012x}0001other", [entry("theirs")]))
    replace_file(disk, f"{paths.journal}/2027-01.{SPOILED} (copy).jsonl", b"damage\n" + sound + b"\0" * 40 + b"\n")
    replace_file(disk, f"{paths.journal}/2027-01.{SPOILED} (another).jsonl", b"damage\n")
    replace_file(disk, f"{paths.spool}/waits.json", seal(Commit(f"{START_MS - 8:012x}0001other", [entry("waits")])))
    replace_file(disk, paths.recent, b"damage")


def two_segments(paths: Paths, disk: Disk) -> None:
    some_entries(paths, disk)
    replace_file(disk, f"{paths.journal}/2026-12.other.jsonl", seal(Commit(f"{START_MS - 9:012x}0001other", [entry("theirs")])))
