"""A selection of entries as text: nothing lost, no words but those that are asked for, and the review beside its entry."""

from __future__ import annotations

import csv
import io

import pytest

from protocol.entities import Domain, QuickReview
from protocol.exporting.selection import WORDS, Row, as_csv, as_markdown, rows_of
from protocol.exporting.wording import TAKEN_OUT, Words
from protocol.snapshot import EMPTY
from protocol.vocabulary import Cause, Outcome
from tests.protocol.making import DOMAIN, attempt, day, on

ENTRY = attempt(1, evidence="rang, twice\n=1+1", challenge=5, goal_action="*ring* Anna once")
OTHER = attempt(
    2, Outcome.NOT_ACHIEVED, effort=None, cause=Cause.UNSPECIFIED, obstacle='=HYPERLINK("http://x")', imported="loop", note="rang twice"
)
RECORD = EMPTY._replace(
    domains={DOMAIN: Domain(DOMAIN, on(0), "phone people")},
    reviews={"r": QuickReview("r", DOMAIN, on(1), day(2), ENTRY.id, cue="the desk", tweak="-1 number")},
)


def read(words: Words) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(as_csv(rows_of(RECORD, [ENTRY, OTHER], words), words), newline="")))


def test_a_table_holds_every_figure_and_the_words_where_they_are_asked_for() -> None:
    first, second = read(Words.ALL)
    figures = ("date", "time", "outcome", "effort", "confidence", "challenge", "mastery_experience", "imported")
    assert [first[name] for name in figures] == ["2026-03-03", "12:00", "achieved", "6", "8", "5", "yes", ""]
    assert (first["domain"], first["evidence"], first["goal"]) == ("phone people", "rang, twice\n=1+1", "*ring* Anna once")
    assert (first["cue"], first["tweak"], second["obstacle"]) == ("the desk", "'-1 number", '\'=HYPERLINK("http://x")')
    assert [second[name] for name in ("effort", "cause", "cue", "imported", "note")] == ["", "", "", "loop", "rang twice"]


def test_without_words_there_are_none_of_a_person() -> None:
    rows = rows_of(RECORD, [ENTRY, OTHER], Words.NONE)
    for text in (as_csv(rows, Words.NONE), as_markdown(rows, "Not therapy.")):
        assert not any(word in text for word in ("phone", "rang", "ring", "HYPERLINK", "desk", "number"))
    assert set(read(Words.NONE)[0]) == set(Row._fields) - set(WORDS)
    assert rows[0].domain == "Domain 1"


def test_redacted_words_name_nobody() -> None:
    assert read(Words.REDACTED)[0]["goal"] == f"*ring* {TAKEN_OUT} once"


def test_a_page_has_a_heading_a_day_and_takes_words_as_words() -> None:
    page = as_markdown(rows_of(RECORD, [OTHER, ENTRY], Words.ALL), "Not therapy.")
    assert page.count("## 2026-03-0") == 2
    assert "- **12:00** phone people: achieved, mastery experience, effort 6, difficulty 5, confidence 8, cause: strategy" in page
    assert "  - goal: \\*ring\\* Anna once" in page
    assert "  - evidence: rang, twice \\=1+1" in page
    assert page.endswith("*Not therapy.*\n")


@pytest.mark.parametrize("words", list(Words))
def test_nothing_selected_is_a_table_without_lines(words: Words) -> None:
    (names,) = csv.reader(io.StringIO(as_csv([], words), newline=""))
    assert set(names) == set(Row._fields) - (set(WORDS) if words is Words.NONE else set())
