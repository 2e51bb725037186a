"""Whatever lies in a store's folders: no traceback, what is sound is shown, what is not is counted and kept, and the next save works."""

from __future__ import annotations

import os
from pathlib import Path
from typing import NamedTuple

import pytest

from protocol import changes as c
from protocol.errors import ProtocolError
from protocol.snapshot import Snapshot
from protocol.vocabulary import Outcome
from storage.codec import encode
from storage.disk import Disk
from storage.drafts import Drafts
from storage.errors import StorageError
from storage.paths import Paths
from storage.preferences import read_preferences
from storage.shown import Shown
from storage.store import Store
from tests.soak.figures import Tell
from tests.soak.malformed import NONSENSE, SOUND, THINGS, a_link_to_nothing, bad_lines, misfits
from tests.soak.scenarios import NOW
from tests.soak.sizes import sized
from tests.soak.spoiling import ATTEMPT, FILES, FOLDERS, LETTER, OUT_OF_RANGE, copied, sound_lines, sound_store
from tests.storage.stores import Clock, journal_at, paths_in

TOLD = {"a segment", "the own segment", "a conflict copy", "a spooled record", "store.json", "a draft", "the preferences"}
"""Where something that makes no sense is told, and not only put right or passed over."""

RENEWED = {"the recent part", "the checkpoint", "what was written", "what was erased", "what was shown"}
"""Files of this machine that are written anew."""


class Opened(NamedTuple):
    """How it went: what was shown, how much damage was told, and the sentence of a refusal."""

    snapshot: Snapshot | None
    told: int
    refusal: str = ""


@pytest.fixture
def store(tmp_path: Path) -> Paths:
    sound_store(paths := paths_in(tmp_path))
    return paths


def open_store(paths: Paths) -> Store:
    return Store(paths, now_ms=Clock(), disk=Disk())


def use(paths: Paths) -> Opened:
    """Start, look at everything, log an attempt, and start again: nothing else than the errors that are documented may come."""
    drafts = Drafts(paths, Disk())
    drafts.all()
    drafts.load("broken")
    shown = Shown(paths, Disk())
    shown.note("dip", NOW.today)
    assert shown.days_since("dip", NOW.today) == 0
    _, problems = read_preferences(paths, Disk())
    told = len(drafts.problems) + len(problems)
    try:
        store = open_store(paths)
        store.refresh()
        told += sum(store.journal.damage.values()) + store.misfits
        store.apply(c.LogAttempt("new", "d", Outcome.PARTLY, evidence=LETTER), NOW)
        again = open_store(paths).snapshot
    except (StorageError, ProtocolError) as error:
        return Opened(None, told, error.sentence)
    assert "new" in again.attempts
    assert again == store.snapshot
    return Opened(again, told)


def is_whole(snapshot: Snapshot) -> bool:
    """Whether all that is sound is shown."""
    attempts = [snapshot.attempts.get(f"a{number}") for number in range(3)]
    return {"d"} <= snapshot.domains.keys() and {"g"} <= snapshot.goals.keys() and all(one and one.evidence == LETTER for one in attempts)


def is_kept(folder: Path, content: bytes) -> bool:
    """Whether the content is still there, perhaps under another name or with more behind it."""
    return any(path.is_file() and path.read_bytes().startswith(content) for path in folder.rglob("*"))


@pytest.mark.parametrize("place", FILES)
@sized(short=4, soak=1)
def test_a_file_without_sense(store: Paths, place: str, size: int, tmp_path: Path, tell: Tell) -> None:
    """`size` is the step from one content to the next that is tried, from another one on for each place."""
    tried = list(NONSENSE.items())[list(FILES).index(place) % size :: size]
    for name, content in tried:
        paths = copied(store, tmp_path / name.replace("/", "_"))
        path = FILES[place](paths)
        before = path.read_bytes() if place == "the own segment" else b""
        path.write_bytes(before + content)
        opened = use(paths)
        assert opened.snapshot is not None, f"{name} in {place}: {opened.refusal}"
        assert is_whole(opened.snapshot), f"{name} in {place}"
        assert place in RENEWED or is_kept(Path(paths.data), before + content), f"{name} in {place}"
        if place in {"a segment", "the own segment", "a conflict copy", "a spooled record"}:
            assert opened.told >= bad_lines(content) > -1, f"{name} in {place}"
        if place in {"a draft", "store.json"}:
            assert opened.told > 0, f"{name} in {place}"
    tell("files without sense", len(tried), 5 * len(tried), 0)


@pytest.mark.parametrize("place", ["a segment", "the own segment", "a spooled record"])
@sized(short=3, soak=1)
def test_a_sound_line_that_says_something_odd(store: Paths, place: str, size: int, tmp_path: Path, tell: Tell) -> None:
    tried = list(sound_lines())[list(FILES).index(place) % size :: size]
    for number, (name, line, count) in enumerate(tried):
        paths = copied(store, tmp_path / str(number))
        with FILES[place](paths).open("ab") as file:
            file.write(line)
        opened = use(paths)
        assert opened.snapshot is not None, f"{name}: {opened.refusal}"
        assert is_whole(opened.snapshot), name
        assert opened.told == count, name
    tell("sound lines that say something odd", len(tried), 5 * len(tried), 0)


@pytest.mark.parametrize("name", sorted(OUT_OF_RANGE))
def test_a_value_that_no_calculation_can_hold(store: Paths, name: str) -> None:
    FILES["a segment"](store).write_bytes(misfits(encode(ATTEMPT))[name])
    opened = use(store)
    assert opened.snapshot is not None
    assert (is_whole(opened.snapshot), opened.told) == (True, 1)


@pytest.mark.parametrize(
    "name", [b"\xff\xfe.jsonl", b"new\nline.jsonl", b"x" * 240 + b".jsonl", b" .jsonl", b"-rf.jsonl", b"\x1b[2J.jsonl"]
)
def test_a_segment_with_an_odd_name_is_read(store: Paths, name: bytes) -> None:
    Path(store.journal, os.fsdecode(name)).write_bytes(SOUND + b"damage\n")
    opened = use(store)
    assert opened.snapshot is not None
    assert opened.told == 1
    assert open_store(store).probe() != ()
    journal = journal_at(store)
    journal.refresh()
    assert "sound" in journal.tables["log"]


@pytest.mark.parametrize("place", FILES)
@sized(short=2, soak=1)
def test_something_else_where_a_file_is_expected(store: Paths, place: str, size: int, tmp_path: Path, tell: Tell) -> None:
    tried = THINGS[list(FILES).index(place) % size :: size]
    for thing in tried:
        where = f"{thing.__name__} as {place}"
        paths = copied(store, tmp_path / thing.__name__)
        path = FILES[place](paths)
        if place == "the own segment":
            path = path.with_name(path.name.replace(".jsonl", ".2.jsonl"))
        path.unlink(missing_ok=True)
        thing(path)
        opened = use(paths)
        assert opened.refusal if place == "the lock" and opened.snapshot is None else opened.snapshot is not None, where
        assert opened.snapshot is None or is_whole(opened.snapshot), where
        assert opened.told > 0 or place not in TOLD or thing is a_link_to_nothing, where
        assert path.is_symlink() or path.exists() or list(path.parent.glob(f"{path.name}.damaged-*")), where
    tell("things that are no files, where one is expected", len(tried), 5 * len(tried), 0)


@pytest.mark.parametrize("folder", FOLDERS)
@sized(short=2, soak=1)
def test_something_else_where_a_folder_is_expected(store: Paths, folder: str, size: int, tmp_path: Path, tell: Tell) -> None:
    tried = THINGS[FOLDERS.index(folder) % size :: size]
    for thing in tried:
        where = f"{thing.__name__} as {folder}"
        paths = copied(store, tmp_path / thing.__name__)
        path = Path(getattr(paths, folder))
        aside = path.rename(path.with_name(f"{path.name}.aside"))
        thing(path)
        before = path.lstat()
        opened = use(paths)
        assert opened.refusal or opened.snapshot is not None, where
        assert (before.st_ino, before.st_mode) == (path.lstat().st_ino, path.lstat().st_mode), where
        assert opened.snapshot is None or folder in {"store", "journal", "data"} or is_whole(opened.snapshot), where
        path.rename(path.with_name("away"))
        aside.rename(path)
        again = use(paths)
        assert again.snapshot is not None, f"{where}, put right: {again.refusal}"
        assert is_whole(again.snapshot), f"{where}, put right"
    tell("things that are no folders, where one is expected", len(tried), 5 * len(tried), 0)
