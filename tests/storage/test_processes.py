"""Real processes on one store: none loses a record, none is refused, none waits for ever."""

from __future__ import annotations

import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from tinydb import where

from storage.disk import Disk
from storage.errors import Busy
from storage.line import Commit, seal
from storage.lock import Lock
from storage.paths import Paths
from storage.table import open_db
from tests.running import ROOT, process_environment
from tests.storage.stores import START_MS, journal_at, read_tables, segment_of

WRITER = """
import sys
from storage.journal import Journal
from storage.paths import Paths
from storage.table import open_db
data, name, count = sys.argv[1:]
table = open_db(Journal(Paths(data, data), now_ms=lambda: 1_800_000_000_000, wait=30)).table("log")
for number in range(int(count)):
    table.insert({"who": name, "number": number, "note": "n" * 200})
    print(number, flush=True)
"""
HOLDER = """
import sys
from storage.disk import Disk
from storage.lock import Lock
with Lock(sys.argv[1], Disk()):
    print("held", flush=True)
    sys.stdin.read()
"""


def start(script: str, *arguments: str, home: Path) -> subprocess.Popen[str]:
    command = [sys.executable, "-c", script, *arguments]
    return subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=process_environment(home), cwd=ROOT)


def start_holder(paths: Paths) -> subprocess.Popen[str]:
    """A process that has the lock."""
    holder = start(HOLDER, paths.lock, home=Path(paths.data))
    assert holder.stdout is not None
    assert holder.stdout.readline() == "held\n"
    return holder


def end(process: subprocess.Popen[str]) -> None:
    process.kill()
    process.communicate()


def test_two_writers_lose_and_duplicate_nothing(paths: Paths) -> None:
    writers = [start(WRITER, paths.data, name, "50", home=Path(paths.data)) for name in "ab"]
    answers = [writer.communicate(timeout=60)[0].split() for writer in writers]
    assert answers == [[str(number) for number in range(50)]] * 2
    found = sorted((str(document["who"]), document["number"]) for document in read_tables(paths)["log"].values())
    assert found == [(name, number) for name in "ab" for number in range(50)]
    assert segment_of(paths).read_bytes().count(b"\n") == 100
    assert list(Path(paths.spool).iterdir()) == []


def test_a_query_sees_what_another_process_wrote(paths: Paths) -> None:
    table = open_db(journal_at(paths)).table("log")
    assert table.search(where("who") == "b") == []
    assert start(WRITER, paths.data, "b", "3", home=Path(paths.data)).communicate(timeout=60)[0] == "0\n1\n2\n"
    assert (table.count(where("who") == "b"), len(table)) == (3, 3)


def test_a_killed_writer_leaves_a_free_lock_and_every_acknowledged_record(paths: Paths) -> None:
    for name in "abc":
        writer = start(WRITER, paths.data, name, "100000", home=Path(paths.data))
        assert writer.stdout is not None
        assert [writer.stdout.readline() for _ in range(20)]
        writer.kill()
        acknowledged = 20 + len(writer.communicate()[0].splitlines())
        with Lock(paths.lock, Disk(), wait=0):
            found = {document["number"] for document in read_tables(paths)["log"].values() if document["who"] == name}
        assert found >= set(range(acknowledged))
    journal_at(paths, wait=0).commit([("log", "after", {"who": "me"})])
    assert list(Path(paths.spool).iterdir()) == []


def test_a_stopped_holder_of_the_lock_holds_nobody_up(paths: Paths) -> None:
    journal_at(paths).commit([("log", "1", {"note": "a"})])
    watcher = journal_at(paths)
    watcher.refresh()
    probe = watcher.probe()
    holder = start_holder(paths)
    try:
        holder.send_signal(signal.SIGSTOP)
        writer = journal_at(paths, wait=0.2)
        began = time.monotonic()
        receipt = writer.commit([("log", "2", {"note": "b"})])
        assert 0.2 <= time.monotonic() - began < 2
        assert receipt.spooled
        assert [path.name for path in Path(paths.spool).iterdir()] == [receipt.stamp + ".json"]
        writer.refresh()
        assert sorted(writer.tables["log"]) == sorted(read_tables(paths)["log"]) == ["1", "2"]
        assert watcher.probe() != probe
        assert watcher.refresh()
        assert sorted(watcher.tables["log"]) == ["1", "2"]
    finally:
        end(holder)
    assert not writer.commit([("log", "3", {"note": "c"})]).spooled
    assert list(Path(paths.spool).iterdir()) == []
    assert segment_of(paths).read_bytes().count(b"\n") == 3
    assert sorted(read_tables(paths)["log"]) == ["1", "2", "3"]
    watcher.refresh()
    assert watcher.damage == {}


def test_a_first_record_is_saved_even_when_the_lock_is_held(paths: Paths) -> None:
    Path(paths.state).mkdir(parents=True)
    holder = start_holder(paths)
    try:
        assert journal_at(paths, wait=0).commit([("log", "1", {"note": "a"})]).spooled
    finally:
        end(holder)
    assert read_tables(paths) == {"log": {"1": {"note": "a"}}}
    journal_at(paths).commit([("log", "2", {"note": "b"})])
    assert sorted(read_tables(paths)["log"]) == ["1", "2"]
    assert Path(paths.store_json).is_file()


def test_a_spooled_record_that_was_taken_in_but_not_deleted_counts_once(paths: Paths) -> None:
    journal_at(paths).commit([("log", "1", {"note": "a"})])
    spooled = Path(paths.spool, "x.json")
    spooled.write_bytes(seal(Commit(f"{START_MS:012x}0005other", [("log", "2", {"note": "b"})])))
    line = spooled.read_bytes()
    journal_at(paths).commit([("log", "3", {"note": "c"})])
    spooled.write_bytes(line)
    assert sorted(read_tables(paths)["log"]) == ["1", "2", "3"]
    last = journal_at(paths).commit([("log", "2", {"note": "later"})])
    assert last.stamp > f"{START_MS:012x}0005other"
    assert segment_of(paths).read_bytes().count(line) == 2
    assert read_tables(paths)["log"]["2"] == {"note": "later"}


@pytest.mark.parametrize("content", [b"", b"not a line\n", b'{"v":1', b"\0" * 50, seal(Commit("0" * 16 + "a", []))[:-1]])
def test_a_spool_file_that_makes_no_sense_stays_and_stops_nobody(paths: Paths, content: bytes) -> None:
    journal_at(paths).commit([("log", "1", {"note": "a"})])
    Path(paths.spool, "x.json").write_bytes(content)
    journal = journal_at(paths)
    journal.commit([("log", "2", {"note": "b"})])
    journal.refresh()
    assert sorted(journal.tables["log"]) == ["1", "2"]
    assert Path(paths.spool, "x.json").read_bytes() == content
    assert journal.damage == ({"spool/x.json": 1} if content.endswith(b"\n") else {})


def test_the_lock_is_free_when_its_holder_is_dead(paths: Paths) -> None:
    Path(paths.state).mkdir(parents=True)
    holder = start_holder(paths)
    with pytest.raises(Busy), Lock(paths.lock, Disk(), wait=0.05):
        pass
    end(holder)
    with Lock(paths.lock, Disk(), wait=0):
        assert Path(paths.lock).exists()


def test_a_deleted_lock_file_protects_nothing_and_is_made_anew(paths: Paths) -> None:
    Path(paths.state).mkdir(parents=True)
    mine, other = Lock(paths.lock, Disk(), wait=0.05), Lock(paths.lock, Disk(), wait=0.05)
    with mine:
        Path(paths.lock).unlink()
        with other, pytest.raises(Busy), Lock(paths.lock, Disk(), wait=0.05):
            pass
    with mine:
        assert Path(paths.lock).exists()


def test_a_lock_on_a_file_that_was_deleted_meanwhile_does_not_count(paths: Paths) -> None:
    class Deleting(Disk):
        deletes = True

        def flock(self, handle: int) -> bool:
            if self.deletes:
                self.deletes = False
                Path(paths.lock).unlink()
            return super().flock(handle)

    Path(paths.state).mkdir(parents=True)
    with Lock(paths.lock, Deleting()), pytest.raises(Busy), Lock(paths.lock, Disk(), wait=0):
        pass
