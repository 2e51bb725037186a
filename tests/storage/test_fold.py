"""The merge: whatever the order in which lines arrive, and however often, they add up to one state."""

from __future__ import annotations

from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from storage.fold import Fold
from storage.line import PURGED, Commit, Op, removed

KEYS = st.sampled_from(["1", "2"])
FIELDS = st.dictionaries(
    st.sampled_from(["a", "b", "c"]),
    st.integers(0, 3) | st.builds(removed),
    max_size=3,
)
CHANGES = st.builds(
    lambda fields, deleted: fields if deleted is None else {**fields, "_deleted": deleted}, FIELDS, st.none() | st.booleans()
)
OPS = st.lists(st.tuples(st.sampled_from("tu"), KEYS, CHANGES), min_size=1, max_size=3, unique_by=lambda op: op[:2])
HISTORIES = st.lists(OPS, max_size=12).map(lambda history: [commit_at(number, *ops) for number, ops in enumerate(history)])


def state_of(commits: list[Commit]) -> Fold:
    fold = Fold()
    for commit in commits:
        fold.apply(commit)
    return fold


def expected(commits: list[Commit]) -> dict[str, dict[str, dict[str, Any]]]:
    """The rule said plainly: the history in order, each field overwritten, deleted documents left out."""
    documents: dict[tuple[str, str], dict[str, Any]] = {}
    for commit in sorted(commits, key=lambda commit: commit.stamp):
        for table, key, fields in commit.ops:
            documents.setdefault((table, key), {}).update(fields)
    shown: dict[str, dict[str, dict[str, Any]]] = {}
    for (table, key), document in documents.items():
        if not document.pop("_deleted", False):
            shown.setdefault(table, {})[key] = {name: value for name, value in document.items() if value != removed()}
    return shown


@given(HISTORIES, st.data())
def test_any_order_and_any_repetition_give_the_state_of_the_history(commits: list[Commit], data: st.DataObject) -> None:
    again = data.draw(st.lists(st.sampled_from(commits), max_size=4)) if commits else []
    arriving = data.draw(st.permutations(commits + again))
    assert state_of(arriving).tables == expected(commits)


@given(HISTORIES)
def test_a_line_seen_twice_changes_nothing(commits: list[Commit]) -> None:
    fold = state_of(commits)
    version = fold.version
    for commit in commits:
        fold.apply(commit)
    assert fold.version == version


@given(HISTORIES, KEYS)
def test_deleting_and_undoing_it_gives_the_document_back(commits: list[Commit], key: str) -> None:
    fold = state_of(commits)
    before = fold.tables.get("t", {}).get(key)
    fold.apply(commit_at(1000, ("t", key, {"_deleted": True})))
    assert key not in fold.tables.get("t", {})
    if before is not None:
        assert fold.hidden("t", key) == before
    fold.apply(commit_at(1001, ("t", key, {"_deleted": False})))
    assert fold.hidden("t", key) is None
    assert before is None or fold.tables["t"][key] == before


@given(HISTORIES, HISTORIES)
def test_a_document_that_was_handed_out_is_never_altered(commits: list[Commit], later: list[Commit]) -> None:
    fold = state_of(commits)
    held = [(document, dict(document)) for table in fold.tables.values() for document in table.values()]
    for number, commit in enumerate(later):
        fold.apply(commit_at(1000 + number, *commit.ops))
    assert [document for document, then in held if document != then] == []


def test_the_later_stamp_counts_for_each_field_by_itself() -> None:
    written: list[Op] = [("t", "1", {"a": 1, "b": 1}), ("t", "1", {"a": 2, "b": 2}), ("t", "1", {"a": 3})]
    fold = state_of([commit_at(number, written[number]) for number in (2, 0, 1)])
    assert fold.tables == {"t": {"1": {"a": 3, "b": 2}}}


def test_an_edit_from_elsewhere_reaches_a_deleted_document() -> None:
    fold = state_of([commit_at(1, ("t", "1", {"a": 1})), commit_at(3, ("t", "1", {"_deleted": True})), commit_at(2, ("t", "1", {"a": 2}))])
    assert fold.tables == {}
    fold.apply(commit_at(4, ("t", "1", {"_deleted": False})))
    assert fold.tables == {"t": {"1": {"a": 2}}}


def commit_at(number: int, *ops: Op) -> Commit:
    return Commit(f"{number:016x}node", ops)


ERASURES = st.lists(st.tuples(st.sampled_from("tu"), KEYS), min_size=1, max_size=2, unique=True)


@given(HISTORIES, ERASURES, st.data())
def test_what_is_erased_says_nothing_whatever_comes_before_or_after(
    commits: list[Commit], erased: list[tuple[str, str]], data: st.DataObject
) -> None:
    marks = [
        Commit(f"{900 + number:016x}a0001", [(*key, {"_deleted": True, PURGED: True})]) for number, key in enumerate([*erased, *erased])
    ]
    arriving = data.draw(st.permutations([*commits, *marks]))
    fold = state_of(arriving)
    others = [Commit(one.stamp, [op for op in one.ops if op[:2] not in erased]) for one in commits]
    assert fold.tables == expected(others)
    assert fold.erased == set(erased)
    assert [fold.hidden(*key) for key in erased] == [{PURGED: True}] * len(erased)
    again = Fold()
    for record in fold.records():
        again.put(record)
    assert again.erased == fold.erased
    in_order = state_of([*commits, *marks])
    assert [again.record(*key) for key in erased] == [in_order.record(*key) for key in erased]
