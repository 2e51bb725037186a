"""The lossless export: there and back is the same bytes and the same record, whatever was recorded."""

from __future__ import annotations

import json
import random
from datetime import UTC, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from protocol.changes import DefineDomain, LogAttempt, SetGoal, WriteReview
from protocol.errors import ProtocolError
from protocol.moments import Now
from protocol.vocabulary import Outcome
from storage.errors import StorageError
from storage.exporting.lossless import About, export_json
from storage.exporting.taking_in import TakenIn, take_in
from storage.line import DELETED, PURGED
from storage.store import Store
from tests.running import ROOT
from tests.storage.any_change import any_change
from tests.storage.stores import Clock, UnsyncedDisk, everything_below, paths_in

START = datetime(2026, 11, 23, 9, tzinfo=UTC)
NOW = Now(START + timedelta(days=3), "UTC", 0)
ABOUT = About("A practice log.", "smallwins 0", "2026-11-26T09:00:00+00:00")
SCHEMA = Draft202012Validator(json.loads((ROOT / "docs" / "export.schema.json").read_text()))
FEWER = settings(max_examples=settings().max_examples // 2)

# What a newer version may have written: any JSON that a line takes.
_TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=6)
VALUES = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**60), 2**60) | st.floats(allow_nan=False, allow_infinity=False) | _TEXT,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(["a", "b"]), inner, max_size=2),
    max_leaves=4,
)
NEWER = st.dictionaries(st.sampled_from(["later", "mood", "schema"]), VALUES, max_size=3)


def store_in(folder: Path) -> Store:
    return Store(paths_in(folder), now_ms=Clock(int(START.timestamp() * 1000)), disk=UnsyncedDisk())


def live(store: Store, seeds: list[int]) -> None:
    """Changes as people make them, undone and redone now and then; some are refused."""
    for number, seed in enumerate(seeds):
        chance, now = random.Random(seed), Now(START + timedelta(minutes=15 * number), "Europe/Berlin", 60)
        try:
            if chance.random() < 0.15:
                chance.choice((store.undo, store.redo))(now)
            else:
                store.apply(any_change(chance, store.snapshot, f"c{number}", now), now)
        except ProtocolError:
            continue


def told(store: Store) -> str:
    return export_json(store, ABOUT)


def taken(store: Store, folder: Path, text: str, *, dry_run: bool = False) -> TakenIn:
    file = folder / "export.json"
    file.write_text(text, encoding="utf-8")
    return take_in(store, str(file), NOW, "lot", dry_run=dry_run)


@FEWER
@given(st.lists(st.integers(0, 2**32), min_size=1, max_size=30), NEWER)
def test_there_and_back_is_the_same_bytes_and_the_same_record(seeds: list[int], newer: dict[str, object]) -> None:
    with TemporaryDirectory() as here, TemporaryDirectory() as there:
        first, second = store_in(Path(here)), store_in(Path(there))
        live(first, seeds)
        first.journal.commit([("later_table", "x1", {"schema": 7, **newer}), *([("attempt", "c1", newer)] if newer else [])])
        text = told(first)
        came = taken(second, Path(there), text)
        assert told(second) == text
        assert second.snapshot == first.snapshot
        assert came.new == sum(json.loads(text)["counts"].values())
        assert taken(first, Path(here), text).new == 0, "importing into the same store adds something"
        assert told(first) == text
        SCHEMA.validate(json.loads(text))


def test_what_is_imported_is_there_for_a_program_that_starts_anew(tmp_path: Path) -> None:
    first = store_in(tmp_path / "a")
    live(first, list(range(40)))
    (tmp_path / "b").mkdir()
    taken(store_in(tmp_path / "b"), tmp_path, told(first))
    assert store_in(tmp_path / "b").snapshot == first.snapshot


def a_record(folder: Path) -> Store:
    store, now = store_in(folder), Now(START, "UTC", 0)
    store.apply(DefineDomain("d1", "speak up", "in the meeting"), now)
    store.apply(SetGoal("g1", "d1", "ask one question", 8, 5), now)
    store.apply(DefineDomain("d2", "swim a length"), now)
    for number in range(3):
        store.apply(LogAttempt(f"a{number}", "d1", Outcome.ACHIEVED, effort=6, difficulty=5, evidence="asked"), now)
    store.apply(LogAttempt("b1", "d2", Outcome.PARTLY), now)
    store.apply(WriteReview("r1", "d1", "a0", cue="noon", tweak="sit in front"), now)
    return store


def test_a_dry_run_tells_the_same_and_writes_nothing(tmp_path: Path) -> None:
    text, other = told(a_record(tmp_path / "a")), store_in(tmp_path / "b")
    dry = taken(other, tmp_path, text, dry_run=True)
    assert not (tmp_path / "b").exists()
    assert taken(other, tmp_path, text) == dry


def test_one_undo_takes_the_whole_import_back(tmp_path: Path) -> None:
    text, other = told(a_record(tmp_path / "a")), store_in(tmp_path / "b")
    taken(other, tmp_path, text)
    other.undo(NOW)
    assert json.loads(told(other))["documents"] == {}


def test_what_is_here_already_stays_as_it_is_and_what_was_deleted_stays_deleted(tmp_path: Path) -> None:
    store = a_record(tmp_path / "a")
    text = told(store)
    store.journal.commit([("domain", "d1", {"why": "because I changed it since"}), ("attempt", "a0", {DELETED: True})])
    store.journal.commit([("attempt", "a1", {DELETED: True, PURGED: True})])
    store.refresh()
    found = taken(store, tmp_path, text)
    assert (found.new, found.differ, found.deleted, found.erased) == (0, 1, 1, 1)
    assert store.snapshot.domains["d1"].why == "because I changed it since"
    assert store.snapshot.attempts.keys() == {"a2", "b1"}


def test_one_domain_takes_along_what_belongs_to_it_and_no_other(tmp_path: Path) -> None:
    store = a_record(tmp_path)
    documents = json.loads(export_json(store, ABOUT, "d1"))["documents"]
    assert {table: set(found) for table, found in documents.items() if table in {"domain", "goal", "attempt", "quick_review"}} == {
        "domain": {"d1"},
        "goal": {"g1"},
        "attempt": {"a0", "a1", "a2"},
        "quick_review": {"r1"},
    }


def test_newer_entries_are_kept_and_counted_as_unread(tmp_path: Path) -> None:
    store = store_in(tmp_path)
    content = exported({"attempt": {"a1": {"schema": 1, "effort": 99}}, "later": {"x": {"schema": 3}}})
    assert taken(store, tmp_path, content).unread == 2
    assert store.snapshot.attempts == {}
    assert json.loads(told(store))["documents"]["attempt"] == {"a1": {"schema": 1, "effort": 99}}


def exported(documents: object, **more: object) -> str:
    return json.dumps({"smallwins_export": 1, "documents": documents, **more})


HOSTILE: list[tuple[str, str]] = [
    ("", "line 1, column 1"),
    ('{"smallwins_export": 1,\n "documents": {,}}', "line 2, column 16"),
    ("[]", "no JSON export"),
    ('{"habits": []}', "no JSON export"),
    (json.dumps({"smallwins_export": 2, "documents": {}}), "Update smallwins"),
    (json.dumps({"smallwins_export": True, "documents": {}}), "Update smallwins"),
    (json.dumps({"smallwins_export": 1}), "documents"),
    (exported([]), "documents"),
    (exported({"attempt": []}), "no table"),
    (exported({"action": {"0": {"undone": True}}}), "no table"),
    (exported({"_x": {}}), "no table"),
    (exported({"attempt": {"a": 3}}), "no object"),
    (exported({"attempt": {"a": {"_purged": True}}}), "_purged"),
    (exported({"attempt": {"a": {"_deleted": True}}}), "_deleted"),
    (exported({"attempt": {"a": {"evidence": {"_removed": True}}}}), "evidence"),
    (exported({"attempt": {"": {"x": 1}}}), "1 to 200"),
    (exported({"attempt": {"a": {"x": "\ud800"}}}), "half of a character"),
    (exported({"attempt": {"a": {"x": 2**70}}}), "too large"),
    ('{"smallwins_export": 1, "documents": {"attempt": {"a": {"x": NaN}}}}', "NaN"),
    ('{"smallwins_export": 1, "documents": {"attempt": {"a": {"x": 1e999}}}}', "no number"),
    ('{"smallwins_export": 1, "documents": {"attempt": {"a": {"x": 1}, "a": {"x": 2}}}}', "twice"),
    ("[" * 100_000, "nested too deeply"),
    (exported({"attempt": {"a": {"x": "X"}}}).replace('"X"', "[" * 40 + "]" * 40), "nested deeper"),
]


@pytest.mark.parametrize(("text", "said"), HOSTILE)
def test_a_file_that_is_none_of_ours_is_refused_in_one_line_and_nothing_is_written(tmp_path: Path, text: str, said: str) -> None:
    store = a_record(tmp_path / "a")
    before = everything_below(tmp_path / "a")
    with pytest.raises(StorageError) as refusal:
        taken(store, tmp_path, text)
    assert said in refusal.value.sentence
    assert "\n" not in refusal.value.sentence
    assert everything_below(tmp_path / "a") == before


@given(st.binary(max_size=60) | st.just(b"\xff\xfe{\x00"))
def test_any_bytes_are_refused_or_read_but_never_break_anything(data: bytes) -> None:
    with TemporaryDirectory() as folder:
        file = Path(folder, "x.json")
        file.write_bytes(data)
        with pytest.raises(StorageError):
            take_in(store_in(Path(folder)), str(file), NOW, "lot")


def test_the_schema_refuses_what_the_importer_refuses() -> None:
    content: dict[str, Any] = json.loads(exported({"attempt": {"a": {"_purged": True}}}))
    assert not SCHEMA.is_valid(content)
    assert not SCHEMA.is_valid({"smallwins_export": 2, "documents": {}})
    assert not SCHEMA.is_valid({"documents": {}})


def test_paths_that_are_no_files_are_refused(tmp_path: Path) -> None:
    store = store_in(tmp_path)
    for path in (tmp_path, tmp_path / "nothing", Path("/dev/null")):
        with pytest.raises(StorageError):
            take_in(store, str(path), NOW, "lot")


def test_an_entry_that_was_logged_on_a_sealed_store_leaves_with_its_domain(tmp_path: Path) -> None:
    """Such an entry finds its domain by the lines before it, which do not leave with it."""
    store, now = a_record(tmp_path / "a"), Now(START, "UTC", 0)
    store.keep(LogAttempt("c1", "", Outcome.ACHIEVED), "", now)
    store.refresh()
    in_front = {**store.journal.tables["domain"]["d1"], "focused_at": NOW.instant.isoformat()}
    store.journal.commit([("domain", "d3", in_front)])
    before = everything_below(tmp_path / "a")
    text, other = told(store), store_in(tmp_path / "b")
    assert everything_below(tmp_path / "a") == before
    taken(other, tmp_path, text)
    assert other.snapshot.attempts["c1"].domain_id == store.snapshot.attempts["c1"].domain_id == "d2"
