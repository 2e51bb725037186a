"""The folders of a store: who may use them, what they may hold, and what each trouble says."""

from __future__ import annotations

import json
import os
import shutil
import stat
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from storage.disk import Disk
from storage.drafts import Drafts
from storage.errors import NewerFormat, NotSaved, StorageError, Unstorable, Unusable
from storage.files import LIMIT
from storage.layout import SEALED_FORMAT
from storage.line import Op
from storage.paths import Paths
from storage.replica import Replica
from tests.storage.stores import everything_below, journal_at, paths_in, read_tables, segment_of

ENTRY: list[Op] = [("log", "1", {"note": "a"})]


@pytest.fixture(params=[0o000, 0o022, 0o077, 0o777])
def umask(request: pytest.FixtureRequest) -> Iterator[int]:
    before = os.umask(request.param)
    yield request.param
    os.umask(before)


@pytest.mark.usefixtures("umask")
def test_everything_is_private_whatever_the_umask(tmp_path: Path) -> None:
    paths = paths_in(tmp_path / "above")
    tmp_path.chmod(0o700)
    journal_at(paths).commit(ENTRY)
    Drafts(paths, Disk()).save("domain", {"words": "a"})
    journal_at(paths, wait=0).commit(ENTRY)
    made = [tmp_path / "above", *(tmp_path / "above").rglob("*")]
    modes = {str(path): stat.S_IMODE(path.stat().st_mode) for path in made}
    assert modes == {str(path): 0o700 if path.is_dir() else 0o600 for path in made}


def test_a_segment_that_a_sync_tool_opened_up_is_private_again_after_a_write(paths: Paths) -> None:
    journal_at(paths).commit(ENTRY)
    segment_of(paths).chmod(0o644)
    journal_at(paths).commit(ENTRY)
    assert stat.S_IMODE(segment_of(paths).stat().st_mode) == 0o600


@pytest.mark.parametrize("mode", [0o777, 0o770, 0o702])
@pytest.mark.parametrize("which", ["data", "store", "journal", "spool", "state"])
def test_a_folder_that_others_can_write_is_refused_with_the_fix(paths: Paths, which: str, mode: int) -> None:
    journal_at(paths).commit(ENTRY)
    folder = getattr(paths, which)
    Path(folder).chmod(mode)
    with pytest.raises(Unusable, match=f"chmod go-w {folder}"):
        journal_at(paths)


def test_a_folder_that_others_can_only_read_is_taken(paths: Paths) -> None:
    Path(paths.data).mkdir()
    Path(paths.data).chmod(0o755)
    journal_at(paths).commit(ENTRY)
    assert stat.S_IMODE(Path(paths.store).stat().st_mode) == 0o700


def a_file(paths: Paths) -> None:
    Path(paths.data).write_text("a letter")


def below_a_file(paths: Paths) -> None:
    Path(paths.data).parent.rmdir()
    Path(paths.data).parent.write_text("a letter")


def store_is_a_file(paths: Paths) -> None:
    Path(paths.data).mkdir()
    Path(paths.store).write_text("a letter")


def a_pipe(paths: Paths) -> None:
    os.mkfifo(paths.data)


def a_loop(paths: Paths) -> None:
    Path(paths.data).symlink_to(paths.data)


@pytest.mark.parametrize("spoil", [a_file, below_a_file, store_is_a_file, a_pipe, a_loop])
def test_what_is_no_folder_is_refused_in_one_line(tmp_path: Path, spoil: Callable[[Paths], None]) -> None:
    (tmp_path / "above").mkdir()
    paths = paths_in(tmp_path / "above")
    spoil(paths)
    before = everything_below(tmp_path)
    with pytest.raises(Unusable) as caught:
        journal_at(paths)
    assert "--store" in caught.value.sentence
    assert "\n" not in caught.value.sentence
    assert (caught.value.exit_code, everything_below(tmp_path)) == (1, before)


def test_a_folder_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    paths = Paths(f"/proc/{os.getpid()}/smallwins", str(tmp_path))
    with pytest.raises(Unusable, match="cannot be made"):
        journal_at(paths).commit(ENTRY)


def test_a_store_behind_a_link_stays_behind_it(tmp_path: Path) -> None:
    (tmp_path / "elsewhere").mkdir(mode=0o700)
    (tmp_path / "data").symlink_to(tmp_path / "elsewhere")
    journal_at(paths_in(tmp_path)).commit(ENTRY)
    assert (tmp_path / "data").is_symlink()
    assert (tmp_path / "elsewhere" / "store" / "store.json").is_file()


@pytest.mark.parametrize("to", ["store.json", "x" * 300])
def test_a_store_json_that_is_a_link_to_nowhere_is_moved_aside(paths: Paths, to: str) -> None:
    journal_at(paths).commit(ENTRY)
    Path(paths.store_json).unlink()
    Path(paths.store_json).symlink_to(to)
    journal = journal_at(paths)
    assert journal.damage == {"store.json": 1}
    journal.commit(ENTRY)
    assert Path(f"{paths.store_json}.damaged-1").is_symlink()
    assert not Path(paths.store_json).is_symlink()


def test_a_lock_that_is_a_link_is_not_followed(paths: Paths, tmp_path: Path) -> None:
    journal_at(paths).commit(ENTRY)
    Path(paths.lock).unlink()
    Path(paths.lock).symlink_to(tmp_path / "victim")
    with pytest.raises(NotSaved):
        journal_at(paths).commit(ENTRY)
    assert not (tmp_path / "victim").exists()


@pytest.mark.parametrize("gone", ["data", "store", "journal"])
def test_a_store_that_disappears_is_not_replaced_by_an_empty_one(paths: Paths, gone: str) -> None:
    journal_at(paths).commit(ENTRY)
    journal = journal_at(paths)
    journal.refresh()
    shutil.rmtree(getattr(paths, gone))
    with pytest.raises(NotSaved, match="is gone"):
        journal.commit([("log", "2", {"note": "b"})])
    assert not Path(paths.journal).exists()
    assert journal.tables == {"log": {"1": {"note": "a"}}}


def test_a_store_made_by_another_after_opening_is_not_replaced_either(paths: Paths) -> None:
    journal = journal_at(paths)
    journal_at(paths).commit(ENTRY)
    journal.refresh()
    shutil.rmtree(paths.data)
    with pytest.raises(NotSaved, match="is gone"):
        journal.commit(ENTRY)
    assert not Path(paths.data).exists()


def test_a_store_that_came_in_parts_is_completed(paths: Paths) -> None:
    journal_at(paths).commit(ENTRY)
    for path in (paths.state, paths.spool):
        shutil.rmtree(path)
    Path(paths.store_json).unlink()
    journal_at(paths).commit([("log", "2", {"note": "b"})])
    assert sorted(read_tables(paths)["log"]) == ["1", "2"]
    assert Path(paths.store_json).is_file()


def set_format(paths: Paths, **numbers: int) -> None:
    content = json.loads(Path(paths.store_json).read_text())
    Path(paths.store_json).write_text(json.dumps({**content, "unknown": [1], **numbers}))


def test_a_store_for_newer_readers_is_not_opened(paths: Paths) -> None:
    journal_at(paths).commit(ENTRY)
    set_format(paths, min_reader=SEALED_FORMAT + 1)
    with pytest.raises(NewerFormat, match="Update smallwins"):
        journal_at(paths)


def test_a_store_for_newer_writers_is_read_only(paths: Paths) -> None:
    journal_at(paths).commit(ENTRY)
    open_before = journal_at(paths)
    set_format(paths, min_writer=SEALED_FORMAT + 1)
    before = everything_below(Path(paths.data))
    journal = journal_at(paths)
    assert journal.refresh()
    assert (journal.is_writable, journal.tables) == (False, {"log": {"1": {"note": "a"}}})
    for writer in (journal, open_before):
        with pytest.raises(NewerFormat, match="update smallwins"):
            writer.commit(ENTRY)
    assert everything_below(Path(paths.data)) == before


def test_a_newer_format_that_still_lets_us_in_is_used(paths: Paths) -> None:
    journal_at(paths).commit(ENTRY)
    set_format(paths, format=7)
    journal_at(paths).commit([("log", "2", {"note": "b"})])
    assert json.loads(Path(paths.store_json).read_text())["format"] == 7


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\0" * 100,
        b"[]",
        b"{}",
        b'{"min_reader": "1", "min_writer": 1}',
        b'{"min_reader": true, "min_writer": 1}',
        b"[" * 100_000,
        b"\xff\xfe",
        b"x" * (LIMIT + 1),
    ],
    ids=lambda content: content[:20].decode("latin-1"),
)
def test_a_store_json_that_makes_no_sense_is_moved_aside_on_the_next_write(paths: Paths, content: bytes) -> None:
    journal_at(paths).commit(ENTRY)
    Path(paths.store_json).write_bytes(content)
    journal = journal_at(paths)
    journal.refresh()
    assert journal.damage == {"store.json": 1}
    assert Path(paths.store_json).read_bytes() == content
    journal.commit([("log", "2", {"note": "b"})])
    assert journal.damage == {}
    assert Path(paths.store_json + ".damaged-1").read_bytes() == content
    assert sorted(read_tables(paths)["log"]) == ["1", "2"]


def test_a_store_json_that_is_a_pipe_or_a_folder_is_no_trap(paths: Paths) -> None:
    journal_at(paths).commit(ENTRY)
    Path(paths.store_json).unlink()
    os.mkfifo(paths.store_json)
    journal = journal_at(paths)
    journal.commit([("log", "2", {"note": "b"})])
    assert Path(paths.store_json).is_file()
    assert Path(paths.store_json + ".damaged-1").is_fifo()


OF_THE_STORE = [kind for kind in StorageError.__subclasses__() if kind.__module__ == StorageError.__module__]


@pytest.mark.parametrize("kind", [StorageError, *OF_THE_STORE, Unstorable])
def test_errors_have_a_title_and_a_sentence(kind: type[StorageError]) -> None:
    error = kind("What to do.")
    assert error.title
    assert error.sentence == str(error) == "What to do."


def replica_of(paths: Paths, machine: str) -> Replica:
    return Replica(paths, Disk(), machine)


def test_a_copied_state_folder_gets_an_id_of_its_own_and_the_old_one_stays(tmp_path: Path) -> None:
    here, there = paths_in(tmp_path / "here"), paths_in(tmp_path / "there")
    Path(here.state).mkdir(parents=True)
    first = replica_of(here, "machine-1").take()
    shutil.copytree(tmp_path / "here", tmp_path / "there")
    others = [replica_of(there, "machine-1").take(), replica_of(here, "machine-2").take()]
    assert len({first, *others}) == 3
    assert replica_of(here, "machine-1").known() == first
    assert [replica_of(there, "machine-1").known(), replica_of(here, "machine-2").known()] == others


def test_a_replica_id_is_the_same_through_a_link(tmp_path: Path) -> None:
    journal_at(paths_in(tmp_path)).commit(ENTRY)
    (tmp_path / "link").symlink_to(tmp_path)
    journal_at(paths_in(tmp_path / "link")).commit(ENTRY)
    assert segment_of(paths_in(tmp_path)).read_bytes().count(b"\n") == 2


@pytest.mark.parametrize("content", [b"", b"\0\0", b"[]", b'{"ids": []}', b'{"ids": 5}', b"[" * 100_000, b"x" * (LIMIT + 1)], ids=range(7))
def test_a_replica_file_that_makes_no_sense_is_moved_aside(paths: Paths, content: bytes) -> None:
    journal_at(paths).commit(ENTRY)
    Path(paths.replica).write_bytes(content)
    journal_at(paths).commit([("log", "2", {"note": "b"})])
    assert Path(paths.replica + ".damaged-1").read_bytes() == content
    assert sorted(read_tables(paths)["log"]) == ["1", "2"]
    assert len(list(Path(paths.journal).iterdir())) == 2


def test_an_id_that_would_make_a_bad_file_name_is_not_used(paths: Paths) -> None:
    journal_at(paths).commit(ENTRY)
    content = json.loads(Path(paths.replica).read_text())
    content["ids"] = dict.fromkeys(content["ids"], "../../up")
    Path(paths.replica).write_text(json.dumps(content))
    journal_at(paths).commit(ENTRY)
    assert all(path.parent == Path(paths.journal) for path in Path(paths.data).rglob("*.jsonl"))
