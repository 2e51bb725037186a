"""Tables for spreadsheets: RFC 4180, nothing that is computed, and nothing of the record left out."""

from __future__ import annotations

import csv
import io

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from protocol.exporting.tables import FORMULA, tables, to_csv
from protocol.exporting.wording import Words
from protocol.snapshot import EMPTY, Snapshot
from tests.exporting.records import front, worded


def read(text: str) -> list[list[str]]:
    return list(csv.reader(io.StringIO(text, newline="")))


@given(st.lists(st.text(st.characters(exclude_categories=["Cs"]), max_size=12), min_size=1, max_size=3))
@example(["=1+1", "-x", "@SUM(A1)"])
@example(["  =1", "\t=1", "\r=1"])
@example(['say "x", y\r\nz', "\uff1d1", ""])
def test_cells_read_back_as_typed_and_none_is_a_formula(words: list[str]) -> None:
    (_, row) = read(to_csv(["c"] * len(words), [words]))
    assert not any(cell.lstrip(" ").startswith(FORMULA) for cell in row)
    assert row == [f"'{text}" if text.lstrip(" ").startswith(FORMULA) else text for text in words]


def test_every_kind_of_entry_has_a_table_with_a_row_for_each(record: Snapshot) -> None:
    found = tables(record, Words.ALL)
    kinds = {name: len(getattr(record, name)) for name in record._fields if name != "settled" and getattr(record, name)}
    assert {name.removesuffix(".csv"): len(read(text)) - 1 for name, text in found.items()} == kinds


def test_lines_end_in_crlf_and_have_as_many_cells_as_the_head(record: Snapshot) -> None:
    for text in tables(record, Words.ALL).values():
        assert text.endswith("\r\n")
        assert len({len(row) for row in read(text)}) == 1


def test_hostile_words_are_text_in_every_table(record: Snapshot) -> None:
    found = tables(worded(record, lambda *_: '=HYPERLINK("http://x.example")'), Words.ALL)
    cells = [cell for text in found.values() for row in read(text) for cell in row]
    assert any("HYPERLINK" in cell for cell in cells)
    assert not any(cell.startswith(FORMULA) for cell in cells if not cell.lstrip("-").isdigit())


@pytest.mark.parametrize("name", ["attempts", "goals", "revisions", "reviews"])
def test_of_one_domain_there_is_nothing_of_another(record: Snapshot, name: str) -> None:
    chosen = front(record).id
    goals = {one.id for one in record.goals.values() if one.domain_id == chosen}
    rows = list(csv.DictReader(io.StringIO(tables(record, Words.NONE, chosen)[f"{name}.csv"], newline="")))
    assert rows
    assert all(row.get("domain_id", chosen) == chosen and row.get("goal_id", "") in goals | {""} for row in rows)


def test_an_empty_record_has_no_tables() -> None:
    assert tables(EMPTY, Words.ALL) == {}
