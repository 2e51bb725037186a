"""Entries as text: nothing lost, nothing that a spreadsheet computes or Markdown takes for more than words."""

from __future__ import annotations

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from protocol.entities import Domain, QuickReview
from protocol.history.exported import WORDS, Row, rows_of, to_csv, to_markdown
from protocol.snapshot import EMPTY
from protocol.vocabulary import Cause, Outcome
from tests.protocol.making import DOMAIN, attempt, day, on

ENTRY = attempt(1, evidence="rang, twice\n=1+1", challenge=5, goal_action="*ring* once")
OTHER = attempt(
    2, Outcome.NOT_ACHIEVED, effort=None, cause=Cause.UNSPECIFIED, obstacle='=HYPERLINK("http://x")', imported="loop", note="rang twice"
)
RECORD = EMPTY._replace(
    domains={DOMAIN: Domain(DOMAIN, on(0), "phone people")},
    reviews={"r": QuickReview("r", DOMAIN, on(1), day(2), ENTRY.id, cue="the desk", tweak="-1 number")},
)


def read(text: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(text, newline="")))


def test_a_table_holds_every_figure_and_the_words_where_they_are_asked_for() -> None:
    first, second = read(to_csv(rows_of(RECORD, [ENTRY, OTHER], words=True), words=True))
    assert (first["date"], first["time"], first["outcome"], first["effort"], first["confidence"]) == (
        "2026-03-03",
        "12:00",
        "achieved",
        "6",
        "8",
    )
    assert (first["domain"], first["evidence"], first["goal"], first["mastery_experience"]) == (
        "phone people",
        "rang, twice\n=1+1",
        "*ring* once",
        "yes",
    )
    assert (first["tweak"], second["obstacle"]) == ("'-1 number", '\'=HYPERLINK("http://x")')
    assert (second["effort"], second["cause"], second["cue"]) == ("", "", "")
    assert (first["imported"], second["imported"], second["note"]) == ("", "loop", "rang twice")


def test_without_words_there_are_none_of_a_person() -> None:
    rows = rows_of(RECORD, [ENTRY, OTHER], words=False)
    for text in (to_csv(rows, words=False), to_markdown(rows)):
        assert not any(word in text for word in ("phone", "rang", "ring", "HYPERLINK", "desk", "number"))
    assert set(read(to_csv(rows, words=False))[0]) == set(Row._fields) - set(WORDS)
    assert rows[0].domain == "1"


@given(st.text(alphabet=st.characters(exclude_categories=["Cs"])), st.text(min_size=1))
def test_no_cell_begins_like_a_formula_and_the_words_come_back(evidence: str, start: str) -> None:
    text = to_csv(rows_of(RECORD, [ENTRY._replace(evidence=evidence, obstacle=f"={start}")], words=True), words=True)
    (row,) = csv.DictReader(io.StringIO(text, newline=""))
    assert row["evidence"].removeprefix("'") == evidence.removeprefix("'")
    assert not any(value.lstrip(" ")[:1] in {"=", "+", "-", "@", "\t", "\r"} for value in row.values() if value)
    assert row["obstacle"].startswith("'=")


def test_a_page_has_a_heading_a_day_and_takes_words_as_words() -> None:
    page = to_markdown(rows_of(RECORD, [OTHER, ENTRY], words=True), told="Not therapy.")
    assert page.count("## 2026-03-0") == 2
    assert "- **12:00** phone people: achieved, mastery experience, effort 6, difficulty 5, confidence 8, cause: strategy" in page
    assert "  - goal: \\*ring\\* once" in page
    assert "  - evidence: rang, twice =1+1" in page
    assert page.endswith("*Not therapy.*\n")


@pytest.mark.parametrize("words", [True, False])
def test_nothing_selected_is_a_table_without_lines(words: bool) -> None:
    assert read(to_csv([], words=words)) == []
