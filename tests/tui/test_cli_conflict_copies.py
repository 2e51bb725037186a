"""What sync tools, merge tools and editors leave beside the segments: read, counted once, and taken in before somebody tidies it away."""

from __future__ import annotations

import shutil
from contextlib import suppress
from datetime import datetime
from pathlib import Path

import pytest

from protocol.changes import LogAttempt
from protocol.moments import Now
from protocol.vocabulary import Outcome
from storage.line import Commit, seal, unseal
from storage.names import has_lines
from storage.segments import SUFFIX, is_copy
from storage.store import Store
from tests.soak.sizes import sized
from tests.storage.stores import START_MS, FailingDisk, Killed
from tests.tui.shell import NOW, Shell

AT = Now(datetime.fromisoformat(NOW), "UTC", 0)

KEPT = {
    "Syncthing": "{stem}.sync-conflict-20261123-183000-ABCDEFG.jsonl",
    "Dropbox": "{stem} (laptop's conflicted copy 2026-11-23).jsonl",
    "Dropbox, names that differ in case": "{stem} (Case Conflict).jsonl",
    "Nextcloud": "{stem} (conflicted copy 2026-11-23 183000).jsonl",
    "ownCloud": "{stem}_conflict-20261123-183000.jsonl",
    "OneDrive": "{stem}-LAPTOP-3F9C.jsonl",
    "Google Drive": "{stem} (1).jsonl",
    "iCloud": "{stem} 2.jsonl",
    "Resilio": "{stem}.Conflict.jsonl",
    "Seafile": "{stem} (SFConflict someone 2026-11-23-18-30-00).jsonl",
    "Synology": "{stem}_LAPTOP_Nov-23-183000-2026_Conflict.jsonl",
    "git-annex": "{stem}.variant-1a2b.jsonl",
    "git mergetool": "{stem}.jsonl.orig",
    "git mergetool, under way": "{stem}_BACKUP_4711.jsonl",
    "git, a side that cannot be merged": "{stem}.jsonl~main",
    "rsync --backup": "{stem}.jsonl~",
    "an editor": "{stem}.jsonl.bak",
    "a case twin": "{stem}.JSONL",
    "a case twin of the machine": "{month}.{shouted}.jsonl",
}
PASSING = {
    "Syncthing": ".syncthing.{stem}.jsonl.tmp",
    "Syncthing on Windows": "~syncthing~{stem}.jsonl.tmp",
    "LibreOffice": ".~lock.{stem}.jsonl#",
    "Nextcloud": ".{stem}.jsonl.~3f9c",
    "rsync": ".{stem}.jsonl.Xq2vR1",
    "OneDrive": "~{stem}.jsonl",
    "Resilio": "{stem}.jsonl.!sync",
    "iCloud": ".{stem}.jsonl.icloud",
    "a Mac on another's disk": "._{stem}.jsonl",
    "a download": "{stem}.jsonl.part",
    "ours": "{stem}.jsonl.3f9c.tmp",
    "what was moved aside": "{stem}.jsonl.damaged-1",
}


@pytest.fixture
def shell(home: Path) -> Shell:
    return Shell(home).ready()


def segment_of(shell: Shell) -> Path:
    (segment,) = (one for one in Path(shell.store.paths.journal).iterdir() if not is_copy(one.name))
    return segment


def beside(segment: Path, pattern: str) -> Path:
    month, replica = segment.name.split(".")[:2]
    return segment.with_name(pattern.format(stem=f"{month}.{replica}", month=month, shouted=replica.upper()))


def evidence(shell: Shell) -> list[str]:
    """The words of every entry, as `list` shows them, in order of the words."""
    answer = shell("list", "--json")
    assert answer.code == 0, answer
    return sorted(one["evidence"] for one in answer.json()["attempts"])


def conflict(shell: Shell, pattern: str) -> Path:
    """Two versions of one segment met: the tool put the other one in its place and kept ours, with a line more, as a copy."""
    shell("log", "a", "both have this")
    segment = segment_of(shell)
    other = segment.read_bytes()
    shell("log", "a", "only the copy has this")
    copy = beside(segment, pattern)
    segment.rename(copy)
    segment.write_bytes(other)
    segment.chmod(0o600)
    return copy


@pytest.mark.parametrize("pattern", KEPT.values(), ids=KEPT)
def test_a_conflict_copy_is_read_counted_once_and_taken_in_with_the_next_change(shell: Shell, pattern: str) -> None:
    copy = conflict(shell, pattern)
    kept = copy.read_bytes()
    words = ["both have this", "only the copy has this"]
    assert evidence(shell) == words
    assert shell("check").code == 0
    assert shell("status", "--json").json()["totals"]["attempts"] == 2
    assert shell("log", "p", "since then").stderr.count("another machine") == 0
    assert copy.read_bytes() == kept
    assert evidence(shell) == [*words, "since then"]
    copy.unlink()
    assert evidence(shell) == [*words, "since then"]
    assert shell("check").code == 0


@pytest.mark.parametrize("pattern", PASSING.values(), ids=PASSING)
def test_what_a_tool_is_still_writing_is_not_read(shell: Shell, pattern: str) -> None:
    shell("log", "a", "ours")
    segment = segment_of(shell)
    passing = beside(segment, pattern)
    passing.write_bytes(segment.read_bytes().replace(b"ours", b"half")[:-9] + b"\nnot whole\n")
    before = passing.read_bytes()
    assert evidence(shell) == ["ours"]
    assert "damaged line" not in shell("check").stdout
    assert shell("log", "p", "more").code == 0
    assert evidence(shell) == ["more", "ours"]
    assert passing.read_bytes() == before


def test_a_copy_is_gone_through_once_and_again_when_it_is_another(shell: Shell) -> None:
    copy = conflict(shell, KEPT["Dropbox"])
    journal = Path(shell.store.paths.journal)
    for number in range(3):
        shell("log", "p", f"{number}")
    (taken,) = journal.glob("*.by-*")
    assert [line for line in taken.read_bytes().splitlines() if b"only the copy" not in line] == []
    copy.write_bytes(copy.read_bytes() + seal(Commit(f"{START_MS:012x}0000other1a2b", [("day_mark", "x", {"kind": "rest"})])))
    for number in range(3):
        shell("log", "p", f"later {number}")
    assert len(list(journal.glob("*.by-*"))) == 2


def test_damage_in_a_copy_is_told_and_not_taken_in(shell: Shell) -> None:
    copy = conflict(shell, KEPT["Nextcloud"])
    copy.write_bytes(copy.read_bytes() + b"<<<<<<< mine\nwhatever\n")
    shell("log", "p", "since then")
    answer = shell("check")
    assert answer.code == 1
    assert "2 damaged lines" in answer.stdout
    assert b"whatever" not in b"".join(one.read_bytes() for one in Path(shell.store.paths.journal).glob("*.by-*"))
    copy.unlink()
    assert shell("check").code == 0


@sized(short=5, soak=1)
def test_a_death_while_a_copy_is_taken_in_loses_nothing(shell: Shell, size: int) -> None:
    """Killed at every operation, or at every so manyth."""
    conflict(shell, KEPT["Syncthing"])
    died, disk = 0, FailingDisk(1, Killed)
    while died == 0 or disk.was_touched:
        died += size
        disk, home = FailingDisk(died, Killed), shell.home.with_name(f"died at {died}")
        shutil.copytree(shell.home, home)
        dying = Shell(home)
        with suppress(Killed):
            store = Store(dying.store.paths, now_ms=lambda: START_MS, disk=disk)
            store.apply(LogAttempt("new", next(iter(store.snapshot.domains)), Outcome.PARTLY), AT)
        there = {"both have this", "only the copy has this", *evidence(dying)} - {""}
        assert dying("log", "p", "after").code == 0
        for copy in filter(lambda one: is_copy(one.name), Path(dying.store.paths.journal).iterdir()):
            copy.unlink()
        assert {"after", *there} == set(evidence(dying)) - {""}
    assert died > 60


@pytest.mark.parametrize("pattern", ["{stem}.sync-conflict-20261123-183000-ABCDEFG.json", "{stem} (conflicted copy).json", "{stem}.json~"])
def test_a_copy_of_a_waiting_record_comes_in_once(shell: Shell, pattern: str) -> None:
    shell("log", "a", "waits")
    segment, paths = segment_of(shell), shell.store.paths
    *before, line = segment.read_bytes().splitlines(keepends=True)
    segment.write_bytes(b"".join(before))
    commit = unseal(line)
    assert commit is not None
    for name in (f"{commit.stamp}.json", pattern.format(stem=commit.stamp)):
        Path(paths.spool, name).write_bytes(line)
    assert evidence(shell) == ["waits"]
    shell("log", "p", "since then")
    assert evidence(shell) == ["since then", "waits"]
    assert not list(Path(paths.spool).iterdir())
    assert shell("status", "--json").json()["totals"]["attempts"] == 2


@pytest.mark.parametrize("name", ["store.sync-conflict-20261123-183000-ABCDEFG.json", "store (conflicted copy).json", "store.json.orig"])
def test_a_copy_of_store_json_is_left_alone(shell: Shell, name: str) -> None:
    paths = shell.store.paths
    other = Path(paths.store, name)
    other.write_text('{"id": "another", "format": 99, "min_reader": 99, "min_writer": 99}')
    other.chmod(0o600)
    ours = Path(paths.store_json).read_bytes()
    shell("log", "a", "as before")
    assert (Path(paths.store_json).read_bytes(), "99" in other.read_text()) == (ours, True)
    assert evidence(shell) == ["as before"]
    assert shell("check").code == 0


@pytest.mark.parametrize(
    "name",
    [
        *("2026-11.3f9c.jsonl", "2026-11.3f9c.2.jsonl", "2026-11.3f9c.1.sealed.jsonl"),
        *("2026-11.3f9c.by-77ab-1.jsonl", "2026-11.3f9c.by-77ab-12.sealed.jsonl"),
    ],
)
def test_a_segment_is_no_copy(name: str) -> None:
    assert has_lines(name, SUFFIX)
    assert not is_copy(name)
