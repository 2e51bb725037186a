"""A repair makes sound what can be made sound, loses no byte, and is finished by the next one, wherever a death falls."""

from __future__ import annotations

import errno
import json
import os
import shutil
from collections.abc import Callable
from contextlib import suppress
from datetime import date
from pathlib import Path

import pytest

from storage import caches
from storage.auditing.audit import Report, audit
from storage.auditing.finding import Kind
from storage.backups import Backups
from storage.disk import Disk
from storage.drafts import Drafts
from storage.erasing.purging import purge, select_entry
from storage.errors import NewerFormat, NotSaved, StorageError
from storage.paths import Paths
from storage.repairing.repair import repair
from storage.restoring import restore
from tests.soak.faulty import FaultyDisk
from tests.soak.scenarios import held_lock
from tests.soak.sizes import sized
from tests.storage.auditing import spoiling
from tests.storage.auditing.spoiling import CASES, WORDS, Case, line, now, opened, own
from tests.storage.stores import Killed, UnsyncedDisk, everything_below, system_error

MENDED = [case for case in CASES if case.mended and not case.harmless]


def audited(paths: Paths) -> Report:
    return audit(UnsyncedDisk(), paths, now(), lambda: opened(paths))


def repaired(paths: Paths, disk: Disk | None = None, *, others: bool = False) -> list[str]:
    disk = disk or UnsyncedDisk()
    return repair(disk, paths, now(), lambda: opened(paths, disk=disk), others=others)


def lines_of(paths: Paths) -> set[bytes]:
    """Every line in every file of the data folder but caches and backups, damaged ones among them."""
    skipped = (paths.backups, paths.checkpoint, paths.recent, paths.written, paths.preferences)
    files = [path for path in Path(paths.data).rglob("*") if path.is_file() and not str(path).startswith(skipped)]
    return {text for path in files for text in path.read_bytes().split(b"\n")}


def shown(paths: Paths) -> object:
    store = opened(paths)
    return store.snapshot, dict(store.journal.tables), Drafts(paths, UnsyncedDisk()).load("goal")


@pytest.mark.parametrize("case", MENDED, ids=lambda case: case.spoil.__name__)
def test_what_can_be_mended_is_and_nothing_is_lost(store: Paths, case: Case) -> None:
    case.spoil(store)
    with suppress(StorageError):
        opened(store).refresh()
    lines = lines_of(store)
    before = shown(store) if case.kind not in {Kind.MODE, Kind.DRAFT, Kind.CACHE} else None
    done = repaired(store)
    assert done
    report = audited(store)
    assert report.is_sound, report.findings
    assert (report.domains, report.entries) == (1, 3 if case.spoil is spoiling.altered_byte else 4)
    assert lines <= lines_of(store) | {b""} | {json.dumps({}).encode()} | replica_lines(store, lines)
    assert before is None or shown(store) == before
    assert repaired(store) == []
    assert WORDS not in " ".join(done)


def replica_lines(paths: Paths, lines: set[bytes]) -> set[bytes]:
    """What tells which machine this is; it may be told anew."""
    return {text for text in lines if b'"ids"' in text or text == Path(paths.erased).name.encode()}


@pytest.mark.parametrize("case", [case for case in CASES if case.harmless or not case.mended], ids=lambda case: case.spoil.__name__)
def test_what_needs_no_mending_or_cannot_be_mended_is_left_as_it_is(store: Paths, case: Case) -> None:
    case.spoil(store)
    lines, before = lines_of(store), [one.sentence for one in audited(store).findings]
    with suppress(NewerFormat):
        repaired(store)
    assert lines <= lines_of(store) | {b""}
    after = [one.sentence for one in audited(store).findings]
    assert after == ([] if case.spoil is spoiling.spooled else before)


def test_damaged_lines_are_set_aside_and_the_sound_ones_stay_byte_for_byte(store: Paths) -> None:
    before = own(store).read_bytes()
    spoiling.garbage_between(store)
    spoiled = own(store).read_bytes()
    done = repaired(store)
    assert own(store).read_bytes() == before
    assert Path(f"{own(store)}.damaged-1").read_bytes() == spoiled
    assert done == [
        f"store/journal/{own(store).name}: 2 damaged lines set aside, 6 lines kept; the file as it was is {own(store).name}.damaged-1"
    ]


def test_what_no_newline_ends_stays_for_the_next_writer_to_void(store: Paths) -> None:
    spoiling.garbage_between(store)
    spoiling.unfinished(store)
    repaired(store)
    assert own(store).read_bytes().endswith(line("x")[:60])
    opened(store).journal.commit([("log", "next", {"n": 1})])
    assert b"~\n" in own(store).read_bytes()
    assert audited(store).is_sound


def test_lines_of_a_newer_program_are_never_set_aside(store: Paths) -> None:
    spoiling.newer_line(store)
    newer = own(store).read_bytes().splitlines()[-1]
    spoiling.garbage_between(store)
    repaired(store)
    assert newer in own(store).read_bytes().splitlines()
    assert [one.kind for one in audited(store).findings if not one.harmless] == [Kind.NEWER]


def test_a_damaged_line_that_a_backup_holds_is_offered_and_comes_back_by_that_command(store: Paths) -> None:
    before = shown(store)
    spoiling.altered_byte(store)
    repaired(store)
    report = audited(store)
    (offer,) = report.of(Kind.MISSING)
    assert report.is_sound
    assert offer.remedy == "Take back: smallwins restore 2027-01-16"
    restore(opened(store), date(2027, 1, 16))
    assert shown(store) == before
    assert audited(store).of(Kind.MISSING) == []


def test_store_json_comes_back_from_the_newest_backup(store: Paths) -> None:
    before = json.loads(Path(store.store_json).read_text())
    Path(store.store_json).write_bytes(b"nonsense")
    assert repaired(store)[0] == "store/store.json: taken from the backup of 2027-01-16"
    assert json.loads(Path(store.store_json).read_text()) == before
    assert Path(f"{store.store_json}.damaged-1").read_bytes() == b"nonsense"
    shutil.rmtree(store.backups)
    Path(store.store_json).unlink()
    assert repaired(store)[0] == "store/store.json: made anew"
    assert json.loads(Path(store.store_json).read_text())["id"] != before["id"]


def test_the_files_of_another_machine_are_mended_only_when_it_is_gone(store: Paths) -> None:
    spoiling.of_another_machine(store)
    theirs = Path(store.journal, "2027-01.another.jsonl")
    before = theirs.read_bytes()
    repaired(store)
    assert theirs.read_bytes() == before
    assert not audited(store).is_sound
    repaired(store, others=True)
    assert theirs.read_bytes() == line("x")
    assert audited(store).is_sound


def test_a_backup_is_made_first_and_reads_back(store: Paths) -> None:
    spoiling.garbage_between(store)
    spoiled = own(store).read_bytes()
    repaired(store)
    backups = Backups(UnsyncedDisk(), store)
    newest = backups.all()[0]
    assert newest.day.isoformat() == "2027-01-17"
    assert Path(backups.path(own(store).name, newest.files[own(store).name])).read_bytes() == spoiled
    assert backups.unsound(newest) == []


def test_without_a_backup_nothing_is_repaired(store: Paths) -> None:
    class Full(UnsyncedDisk):
        def open_new(self, path: str) -> int:
            if path.startswith(store.backups):
                raise OSError(errno.ENOSPC, "No space left on device")
            return super().open_new(path)

    spoiling.garbage_between(store)
    before = own(store).read_bytes()
    with pytest.raises(NotSaved, match="full"):
        repaired(store, Full())
    assert own(store).read_bytes() == before


def test_a_spoiled_copy_keeps_what_can_be_read_of_it(store: Paths) -> None:
    spoiling.spoiled_backup(store)
    shutil.copy(own(store), own(store).with_suffix(".kept"))
    repaired(store)
    own(store).unlink()
    assert restore(opened(store)).absorbed.new >= 5
    assert Path(store.backups, "2027-01-16", own_name(store)).exists() is False


def own_name(paths: Paths) -> str:
    return next(Path(paths.journal).glob("*.kept")).with_suffix(".jsonl").name


def test_files_of_a_senseless_manifest_are_kept_from_being_swept_away(store: Paths) -> None:
    spoiling.bad_manifest(store)
    copies = {path.read_bytes() for path in Path(store.backups, "2027-01-16").iterdir()}
    repaired(store)
    Backups(UnsyncedDisk(), store).make(now(3).today)
    assert {path.read_bytes() for path in Path(store.backups, "2027-01-16").iterdir()} == copies


def test_caches_that_lie_are_made_anew(store: Paths, monkeypatch: pytest.MonkeyPatch) -> None:
    spoiling.lying_checkpoint(store)
    assert opened(store).snapshot.attempts["a1"].effort == 1
    done = repaired(store)
    assert done == ["state/checkpoint.json: deleted, to be made anew"]
    assert opened(store).snapshot.attempts["a1"].effort is None
    assert Path(store.checkpoint).exists()
    assert caches.RENEWS_CHECKPOINT == 1


def test_what_was_erased_and_came_back_is_erased_again(store: Paths) -> None:
    text = own(store).read_bytes()
    erasing = opened(store)
    purge(erasing, select_entry(erasing, "a1"), now())
    own(store).write_bytes(text + own(store).read_bytes())
    assert [one.kind for one in audited(store).findings] == [Kind.ERASED]
    assert repaired(store) == ["what was erased before: taken out of 1 line and 1 backup more"]
    assert audited(store).is_sound
    assert f"{WORDS} 1".encode() not in own(store).read_bytes()


def test_a_store_that_others_could_write_to_opens_again(store: Paths) -> None:
    for folder in (store.data, store.store, store.journal, store.state):
        Path(folder).chmod(0o777)
    with pytest.raises(StorageError):
        opened(store)
    repaired(store)
    assert audited(store).is_sound


def test_what_lies_where_a_folder_belongs_is_moved_aside(store: Paths) -> None:
    shutil.rmtree(store.spool)
    Path(store.spool).write_text(WORDS)
    assert [one.kind for one in audited(store).findings if not one.harmless] == [Kind.NO_FOLDER, Kind.UNUSABLE]
    repaired(store)
    assert Path(f"{store.spool}.damaged-1").read_text() == WORDS
    assert audited(store).is_sound


def test_a_file_behind_a_link_keeps_its_rights(store: Paths, tmp_path: Path) -> None:
    outside = tmp_path / "outside"
    outside.write_bytes(line("outside"))
    outside.chmod(0o644)
    Path(store.journal, "2027-01.link.jsonl").symlink_to(outside)
    repaired(store)
    assert outside.stat().st_mode & 0o777 == 0o644


def test_nothing_is_done_to_a_store_of_a_newer_program(store: Paths) -> None:
    spoiling.garbage_between(store)
    spoiling.newer_writer(store)
    before = everything_below(Path(store.data))
    with pytest.raises(NewerFormat, match="Update smallwins"):
        repaired(store)
    assert everything_below(Path(store.data)) == before


def test_another_program_that_holds_the_store_is_waited_for_and_then_told(store: Paths, monkeypatch: pytest.MonkeyPatch) -> None:
    spoiling.garbage_between(store)
    before = own(store).read_bytes()
    monkeypatch.setattr("storage.lock.time.monotonic", iter(range(0, 1000, 3)).__next__)
    with held_lock(store, UnsyncedDisk()), pytest.raises(StorageError, match="Close it"):
        repaired(store)
    assert own(store).read_bytes() == before


def test_a_store_that_is_not_there_stays_away(tmp_path: Path) -> None:
    paths = Paths(str(tmp_path / "none"), str(tmp_path / "none"))
    assert repaired(paths) == []
    assert not Path(paths.data).exists()


# Deaths and errors


def spoil_all(paths: Paths) -> None:
    """Every kind of damage at once that a repair mends."""
    for spoil in (
        *(spoiling.lying_checkpoint, spoiling.bad_recent, spoiling.nothing_but_garbage, spoiling.spooled_damage, spoiling.a_folder),
        *(spoiling.a_pipe, spoiling.open_file, spoiling.open_folder, spoiling.bad_draft),
        *(spoiling.spoiled_backup, spoiling.bad_manifest, spoiling.bad_store_json),
    ):
        spoil(paths)
    with own(paths).open("ab") as file:
        # Behind what the checkpoint adds up to, so that it still counts.
        file.write(b"\0" * 30 + f"\n<<<<<<< {WORDS}\n".encode())
    copy = Path(paths.backups, "2027-01-15", own(paths).name)
    copy.write_bytes(copy.read_bytes() + b"damage\n")


@pytest.fixture
def again(store: Paths, tmp_path: Path) -> Callable[[], Paths]:
    """Puts the spoiled store back in its place."""
    spoil_all(store)
    shutil.copytree(store.data, tmp_path / "as it was", symlinks=True, copy_function=copied)

    def put_back() -> Paths:
        shutil.rmtree(store.data)
        shutil.copytree(tmp_path / "as it was", store.data, symlinks=True, copy_function=copied)
        return store

    return put_back


def copied(source: str, target: str) -> None:
    if Path(source).is_fifo():
        os.mkfifo(target)
    else:
        shutil.copy2(source, target)


@sized(short=101, soak=1)
def test_a_death_at_any_operation_loses_nothing_and_is_finished_by_the_next_try(again: Callable[[], Paths], size: int) -> None:
    counted, paths = FaultyDisk(), again()
    expected, lines = entries(paths), lines_of(paths)
    repaired(paths, counted)
    assert audited(paths).is_sound
    assert counted.done > 300
    for at in range(1, counted.done + 1, size):
        again()
        with pytest.raises(Killed):
            repaired(paths, FaultyDisk(at, Killed))
        assert entries(paths) == expected, at
        repaired(paths)
        assert audited(paths).is_sound, (at, audited(paths).findings)
        assert entries(paths) == expected, at
        assert lines - lines_of(paths) <= {b""}, at


@sized(short=211, soak=2)
def test_an_error_at_any_operation_is_told_or_harmless(again: Callable[[], Paths], size: int) -> None:
    counted, paths = FaultyDisk(), again()
    expected, lines = entries(paths), lines_of(paths)
    repaired(paths, counted)
    for at in range(1, counted.done + 1, size):
        again()
        with suppress(StorageError):
            repaired(paths, FaultyDisk(at, system_error(errno.EIO if at % 2 else errno.ENOSPC), once=True))
        assert entries(paths) == expected, at
        repaired(paths)
        assert audited(paths).is_sound, (at, audited(paths).findings)
        assert entries(paths) == expected, at
        assert lines - lines_of(paths) <= {b""}, at


def entries(paths: Paths) -> set[str]:
    """The ids of all that is shown, by a program that believes no cache."""
    return {key for commit in (audit_fold(paths),) for table in commit.values() for key in table}


def audit_fold(paths: Paths) -> dict[str, dict[str, object]]:
    from storage.auditing.lines import read_lines

    found = read_lines(UnsyncedDisk(), paths, bytes, 0)
    return {table: dict(rows) for table, rows in found.fold.tables.items()}
