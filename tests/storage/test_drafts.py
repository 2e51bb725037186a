from __future__ import annotations

import errno
import os
import tempfile
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from storage.disk import Disk
from storage.drafts import Drafts
from storage.errors import NotSaved, Unstorable
from storage.paths import Paths
from tests.storage.stores import FailingDisk, Killed, UnsyncedDisk, paths_in, system_error


@pytest.fixture
def drafts(paths: Paths) -> Drafts:
    return Drafts(paths, Disk())


def test_a_draft_is_found_by_a_later_program(drafts: Drafts, paths: Paths) -> None:
    drafts.save("micro_domain", {"behaviour": "speak up", "cursor": 3})
    drafts.save("micro_domain", {"behaviour": "speak up in", "cursor": 9})
    later = Drafts(paths, Disk())
    assert later.load("micro_domain") == {"behaviour": "speak up in", "cursor": 9}
    assert [(draft.key, draft.fields["cursor"]) for draft in later.all()] == [("micro_domain", 9)]
    assert len(list(Path(paths.drafts).iterdir())) == 1


def test_drafts_come_in_order_of_saving(drafts: Drafts, paths: Paths) -> None:
    for seconds, key in ((3, "a"), (1, "attempt:0190"), (2, "c")):
        drafts.save(key, {"words": key})
        (path,) = [path for path in Path(paths.drafts).iterdir() if f'"{key}"' in path.read_text()]
        os.utime(path, (seconds, seconds))
    assert [(draft.key, draft.saved_at) for draft in drafts.all()] == [("attempt:0190", 1000), ("c", 2000), ("a", 3000)]


def test_a_discarded_draft_is_gone_and_discarding_nothing_is_no_trouble(drafts: Drafts) -> None:
    drafts.discard("a")
    drafts.save("a", {})
    drafts.discard("a")
    assert (drafts.load("a"), drafts.all()) == (None, [])


def test_looking_for_drafts_writes_nothing(drafts: Drafts, paths: Paths) -> None:
    assert (drafts.load("a"), drafts.all(), drafts.problems) == (None, [], [])
    assert not Path(paths.data).exists()


@given(st.text(min_size=1, max_size=12), st.text(min_size=1, max_size=12))
def test_any_key_and_any_words_are_kept_apart(one: str, other: str) -> None:
    with tempfile.TemporaryDirectory() as folder:
        paths = paths_in(Path(folder))
        drafts = Drafts(paths, UnsyncedDisk())
        drafts.save(one, {"words": one})
        drafts.save(other, {"words": other})
        assert (drafts.load(one), drafts.load(other)) == ({"words": one}, {"words": other})
        names = [path.name for path in Path(paths.drafts).iterdir()]
        assert all(set(name) <= set("abcdefghijklmnopqrstuvwxyz0123456789_-%.") for name in names)


def test_half_a_character_is_kept_as_it_was_typed(drafts: Drafts) -> None:
    drafts.save("a", {"words": "half \ud83d"})
    assert drafts.load("a") == {"words": "half \ud83d"}


@pytest.mark.parametrize("fields", [{"n": float("nan")}, {"n": {1, 2}}, {"n": b"x"}])
def test_what_no_file_can_hold_is_refused(drafts: Drafts, fields: dict[str, object]) -> None:
    with pytest.raises(Unstorable):
        drafts.save("a", fields)
    assert drafts.all() == []


def test_a_draft_beyond_all_measure_is_refused(drafts: Drafts) -> None:
    drafts.save("a", {"words": "before"})
    with pytest.raises(NotSaved, match="Shorten it"):
        drafts.save("a", {"words": "x" * 9_000_000})
    assert drafts.load("a") == {"words": "before"}


@pytest.mark.parametrize("key", ["", "x" * 300])
def test_a_key_that_makes_no_file_name_is_a_mistake_of_the_caller(drafts: Drafts, key: str) -> None:
    with pytest.raises(ValueError, match="key"):
        drafts.save(key, {})


@pytest.mark.parametrize(
    "content", [b"", b"\0\0\0", b"[]", b'{"v": 1, "key": 5, "fields": {}}', b'{"v": 1, "key": "a", "fields": []}', b"[" * 100_000, b"\xff"]
)
def test_a_broken_draft_is_moved_aside_and_told(drafts: Drafts, paths: Paths, content: bytes) -> None:
    drafts.save("good", {"words": "kept"})
    Path(paths.drafts, "bad.json").write_bytes(content)
    assert [draft.key for draft in drafts.all()] == ["good"]
    assert drafts.problems == ["draft bad.json: makes no sense and is now bad.json.damaged-1"]
    assert Path(paths.drafts, "bad.json.damaged-1").read_bytes() == content
    assert [draft.key for draft in drafts.all()] == ["good"]
    assert len(drafts.problems) == 1
    Path(paths.drafts, "bad.json").write_bytes(content)
    assert drafts.load("bad") is None
    assert Path(paths.drafts, "bad.json.damaged-2").read_bytes() == content


def test_what_is_no_file_among_the_drafts_is_told(drafts: Drafts, paths: Paths) -> None:
    drafts.save("good", {})
    os.mkfifo(Path(paths.drafts, "pipe.json"))
    Path(paths.drafts, "folder.json").mkdir()
    assert [draft.key for draft in drafts.all()] == ["good"]
    assert len(drafts.problems) == 2


def test_a_death_at_any_operation_leaves_the_old_draft_or_the_new(paths: Paths) -> None:
    old, new = {"words": "old"}, {"words": "new " * 50}
    at, disk = 0, FailingDisk(1, Killed)
    while at == 0 or disk.was_touched:
        at += 1
        Drafts(paths, Disk()).save("a", old)
        disk = FailingDisk(at, Killed)
        try:
            Drafts(paths, disk).save("a", new)
        except Killed:
            assert Drafts(paths, Disk()).load("a") in (old, new)
        else:
            assert Drafts(paths, Disk()).load("a") == new
    assert at > 5


def test_words_and_name_are_on_disk_before_a_save_returns(paths: Paths) -> None:
    class Recording(Disk):
        def __init__(self) -> None:
            self.did: list[str] = []

        def fsync(self, handle: int) -> None:
            super().fsync(handle)
            self.did.append("sync the words")

        def replace(self, source: str, target: str) -> None:
            super().replace(source, target)
            self.did.append("replace")

        def fsync_dir(self, folder: str) -> None:
            self.did.append(f"sync {Path(folder).name}")

    Drafts(paths, disk := Recording()).save("a", {"words": "kept"})
    assert disk.did[-3:] == ["sync the words", "replace", "sync drafts"]


def test_a_draft_that_cannot_be_written_leaves_the_one_before(drafts: Drafts, paths: Paths) -> None:
    drafts.save("a", {"words": "before"})
    with pytest.raises(NotSaved, match="full"):
        Drafts(paths, FailingDisk(4, system_error(errno.ENOSPC))).save("a", {"words": "after"})
    assert drafts.load("a") == {"words": "before"}


def test_drafts_below_a_file_are_told_and_never_raise_on_reading(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("a letter")
    drafts = Drafts(paths_in(tmp_path), Disk())
    assert (drafts.load("a"), drafts.all()) == (None, [])
    assert len(drafts.problems) == 2
    with pytest.raises(NotSaved):
        drafts.save("a", {})
