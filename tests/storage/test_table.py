"""TinyDB's API on real files."""

from __future__ import annotations

import uuid
from collections.abc import Iterable, MutableMapping
from pathlib import Path
from typing import Any

import pytest
from tinydb import Query, TinyDB, where
from tinydb.operations import delete, increment
from tinydb.storages import MemoryStorage
from tinydb.table import Document

from storage.errors import Unstorable
from storage.line import unseal
from storage.paths import Paths
from storage.table import JournalTable, open_db
from tests.storage.stores import everything_below, journal_at, read_tables, segment_of


@pytest.fixture
def table(paths: Paths) -> JournalTable:
    return open_db(journal_at(paths)).table("log")


def ids(documents: Iterable[Document]) -> list[str]:
    return [str(document.doc_id) for document in documents]


def lines(paths: Paths) -> list[Any]:
    """The changes of every commit, one list each."""
    commits = [unseal(line) for line in segment_of(paths).read_bytes().splitlines()]
    return [[list(op) for op in commit.ops] for commit in commits if commit]


def test_insert_gives_time_ordered_text_ids(table: JournalTable, paths: Paths) -> None:
    made = [table.insert({"n": 0}), *table.insert_multiple([{"n": 1}, {"n": 2}])]
    assert made == sorted(made)
    assert {uuid.UUID(key).version for key in made} == {7}
    assert read_tables(paths) == {"log": {key: {"n": number} for number, key in enumerate(made)}}
    assert [len(ops) for ops in lines(paths)] == [1, 2]


def test_a_document_brings_its_own_id_once(table: JournalTable) -> None:
    assert table.insert(Document({"n": 1}, doc_id="mine")) == "mine"  # type: ignore[arg-type]
    with pytest.raises(ValueError, match="already exists"):
        table.insert(Document({"n": 2}, doc_id="mine"))  # type: ignore[arg-type]
    twice = [Document({}, doc_id="two"), Document({}, doc_id="two")]  # type: ignore[arg-type]
    with pytest.raises(ValueError, match="already exists"):
        table.insert_multiple(twice)
    assert (ids(table), table.all()) == (["mine"], [{"n": 1}])


def test_what_is_no_mapping_is_refused(table: JournalTable, paths: Paths) -> None:
    with pytest.raises(ValueError, match="Mapping"):
        table.insert(["a"])  # type: ignore[arg-type]
    with pytest.raises(Unstorable):
        table.insert({"n": {1, 2}})
    assert not Path(paths.data).exists()


def test_search_get_contains_count_all(table: JournalTable) -> None:
    first, second, third = table.insert_multiple([{"n": 1, "who": {"name": "a"}}, {"n": 2}, {"n": 3}])
    assert ids(table.search(where("n") >= 2)) == [second, third]
    assert table.search(Query().who.name == "a") == [{"n": 1, "who": {"name": "a"}}]
    assert table.get(where("n") == 2) == table.get(doc_id=second) == {"n": 2}
    assert [document["n"] for document in table.get(doc_ids=[third, first, "no such"])] == [3, 1]
    assert (table.get(doc_id="no such"), table.get(where("n") == 9)) == (None, None)
    assert (table.contains(where("n") == 3), table.contains(doc_id=first), table.contains(doc_id="x")) == (True, True, False)
    assert (table.count(where("n") < 3), len(table), [document["n"] for document in table.all()]) == (2, 3, [1, 2, 3])
    with pytest.raises(RuntimeError):
        table.get()


def test_update_writes_only_what_changed_in_what_was_touched(table: JournalTable, paths: Paths) -> None:
    first, second, third = table.insert_multiple([{"n": 1, "a": "x"}, {"n": 2, "a": "x"}, {"n": 3, "a": "y"}])
    assert table.update({"a": "y", "n": 2}, where("n") == 2) == [second]
    assert table.update({"a": "y"}) == [first, second, third]
    assert table.update({"b": True}, doc_ids=[third, "no such"]) == [third]
    assert table.update(increment("n"), where("n") == 1) == [first]
    assert table.update({"a": "y"}, where("n") == 99) == []
    assert lines(paths)[1:] == [
        [["log", second, {"a": "y"}]],
        [["log", first, {"a": "y"}]],
        [["log", third, {"b": True}]],
        [["log", first, {"n": 2}]],
    ]
    assert table.all() == [{"n": 2, "a": "y"}, {"n": 2, "a": "y"}, {"n": 3, "a": "y", "b": True}]


def test_update_tells_true_from_one(table: JournalTable) -> None:
    key = table.insert({"n": 1})
    table.update({"n": True}, doc_ids=[key])
    found = table.get(doc_id=key)
    assert found is not None
    assert found["n"] is True


def test_update_by_a_function_and_the_removal_of_a_field(table: JournalTable, paths: Paths) -> None:
    key = table.insert({"n": 1, "list": [1, 2], "gone": 5})

    def change(document: MutableMapping[str, Any]) -> None:
        document["list"].append(3)

    table.update(change, doc_ids=[key])
    table.update(delete("gone"), where("n") == 1)
    assert read_tables(paths) == {"log": {key: {"n": 1, "list": [1, 2, 3]}}}
    assert not table.contains(where("gone").exists())


def test_update_multiple_is_one_commit(table: JournalTable, paths: Paths) -> None:
    table.insert_multiple([{"n": 1}, {"n": 2}, {"n": 3}])
    table.update_multiple([({"a": 1}, where("n") == 1), (increment("n"), where("n") == 3)])
    assert len(lines(paths)) == 2
    assert table.all() == [{"n": 1, "a": 1}, {"n": 2}, {"n": 4}]


def test_upsert_changes_or_adds(table: JournalTable) -> None:
    (key,) = table.upsert({"n": 1, "a": 1}, where("n") == 1)
    assert table.upsert({"n": 1, "a": 2}, where("n") == 1) == [key]
    assert table.upsert(Document({"b": 3}, doc_id="mine")) == ["mine"]  # type: ignore[arg-type]
    assert table.upsert(Document({"b": 4}, doc_id="mine")) == ["mine"]  # type: ignore[arg-type]
    assert {str(document.doc_id): dict(document) for document in table} == {key: {"n": 1, "a": 2}, "mine": {"b": 4}}
    with pytest.raises(ValueError, match="a query, or a Document with a doc_id"):
        table.upsert({"n": 1})


def test_remove_hides_and_can_be_undone(table: JournalTable, paths: Paths) -> None:
    first, second, third = table.insert_multiple([{"n": 1}, {"n": 2}, {"n": 3}])
    assert table.remove(where("n") == 2) == [second]
    assert table.remove(doc_ids=[third, "no such"]) == [third]
    with pytest.raises(RuntimeError, match="truncate"):
        table.remove()
    assert ids(table) == [first]
    table.storage.journal.commit([("log", second, {"_deleted": False})])  # type: ignore[attr-defined]
    assert read_tables(paths) == {"log": {first: {"n": 1}, second: {"n": 2}}}


def test_a_removed_id_comes_back_with_what_is_inserted_and_nothing_else(table: JournalTable, paths: Paths) -> None:
    table.insert(Document({"old": 1, "both": 1}, doc_id="mine"))  # type: ignore[arg-type]
    table.remove(doc_ids=["mine"])
    table.insert(Document({"both": 2}, doc_id="mine"))  # type: ignore[arg-type]
    assert read_tables(paths) == {"log": {"mine": {"both": 2}}}


def test_truncate_drop_table_and_drop_tables(paths: Paths) -> None:
    db = open_db(journal_at(paths))
    for name in ("a", "b", "c"):
        db.table(name).insert_multiple([{"n": 1}, {"n": 2}])
    db.table("a").truncate()
    assert (len(db.table("a")), db.tables()) == (0, {"b", "c"})
    db.drop_table("b")
    assert db.tables() == {"c"}
    db.drop_tables()
    assert (db.tables(), read_tables(paths)) == (set(), {})
    db.table("a").insert({"n": 3})
    assert db.table("a").all() == [{"n": 3}]


def test_what_a_query_gives_is_a_copy_to_its_depths(table: JournalTable, paths: Paths) -> None:
    key = table.insert({"list": [1], "inner": {"a": [1]}})
    for found in (*table.all(), *table.search(where("list").exists()), table.get(doc_id=key), table.get(where("list").exists())):
        assert found is not None
        found["list"].append(2)
        found["inner"]["a"].append(2)
        found["new"] = True
    assert table.all() == [{"list": [1], "inner": {"a": [1]}}]
    assert read_tables(paths) == {"log": {key: {"list": [1], "inner": {"a": [1]}}}}


def test_no_result_is_stale(paths: Paths) -> None:
    mine, other = (open_db(journal_at(paths)).table("log") for _ in range(2))
    mine.insert({"n": 1})
    condition = where("n") == 1
    assert (len(mine.search(condition)), len(other.search(condition))) == (1, 1)
    other.update({"n": 2}, condition)
    assert (mine.search(condition), len(mine.search(where("n") == 2))) == ([], 1)


def test_going_through_a_table_while_writing_in_it(table: JournalTable) -> None:
    table.insert_multiple([{"n": number} for number in range(5)])
    for document in table:
        table.insert({"copy of": document["n"]})
    assert len(table) == 10


def test_a_refused_value_changes_nothing(table: JournalTable, paths: Paths) -> None:
    table.insert_multiple([{"n": 1}, {"n": 2}])
    before = everything_below(Path(paths.data))
    for bad in (float("nan"), {1}, "\ud800", 10**30):
        with pytest.raises(Unstorable):
            table.update({"n": bad})
    assert everything_below(Path(paths.data)) == before
    assert [document["n"] for document in table] == [1, 2]


def test_a_whole_store_is_not_written_at_once(paths: Paths) -> None:
    with pytest.raises(NotImplementedError):
        open_db(journal_at(paths)).storage.write({})


def test_the_default_table_works_as_in_tinydb(paths: Paths) -> None:
    with open_db(journal_at(paths)) as db:
        db.insert({"n": 1})
        assert (len(db), db.all(), db.tables()) == (1, [{"n": 1}], {"_default"})


def test_the_same_calls_give_the_same_documents_as_stock_tinydb(paths: Paths) -> None:
    def use(db: TinyDB) -> list[dict[str, Any]]:
        table = db.table("log")
        table.insert_multiple({"n": number, "tags": ["a"] * (number % 3)} for number in range(9))
        table.update({"big": True}, where("n") > 5)
        table.update(delete("tags"), where("n").one_of([1, 8]))
        table.remove(where("tags") == [])
        table.upsert({"n": 4, "again": 1}, where("n") == 4)
        table.upsert({"n": 40}, where("n") == 40)
        return [dict(document) for document in table.all()]

    assert use(open_db(journal_at(paths))) == use(TinyDB(storage=MemoryStorage))
