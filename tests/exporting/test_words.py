"""How much of a person's own words gets into an export: all, those that name nobody, or none, in every format alike."""

from __future__ import annotations

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from protocol.coaching import load
from protocol.exporting.blocks import html, markdown
from protocol.exporting.coach import coach_sheet
from protocol.exporting.ical import calendar
from protocol.exporting.journal import journal
from protocol.exporting.report import report
from protocol.exporting.tables import tables
from protocol.exporting.wording import TAKEN_OUT, Words, alias_said, redacted, said
from protocol.snapshot import Snapshot
from tests.exporting.records import seen, worded

TYPED = "xyzzy the Warthog"


def every_format(snapshot: Snapshot, words: Words) -> dict[str, str]:
    view, texts = seen(snapshot, words), load()
    return {
        "coach": html(coach_sheet(view)),
        "coach.md": markdown(coach_sheet(view)),
        "report": html(report([view], texts, words, "today")),
        "journal": journal(snapshot, texts, words),
        "calendar": calendar(snapshot, texts, words).replace("\r\n ", ""),
        **tables(snapshot, words),
    }


def test_without_words_nothing_that_a_person_typed_is_in_any_format(record: Snapshot) -> None:
    found = every_format(worded(record, lambda *_: TYPED), Words.NONE)
    assert len(found) > 15
    assert [name for name, text in found.items() if "xyzzy" in text or "Warthog" in text] == []


def test_redacted_names_are_in_no_format_and_the_rest_is_in_each(record: Snapshot) -> None:
    found = every_format(worded(record, lambda *_: TYPED), Words.REDACTED)
    assert [name for name, text in found.items() if "Warthog" in text] == []
    assert {name for name, text in found.items() if "xyzzy" in text} >= {
        "coach",
        "coach.md",
        "report",
        "journal",
        "calendar",
        "attempts.csv",
    }


def test_all_words_are_in_the_tables(record: Snapshot) -> None:
    found = tables(record, Words.ALL)
    rows = list(csv.DictReader(io.StringIO(found["attempts.csv"], newline="")))
    assert [row["evidence"] for row in rows] == [
        one.evidence for one in sorted(record.attempts.values(), key=lambda one: (one.at.occurred_at, one.id))
    ]


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("asked one question", "asked one question"),
        ("Asked one question. Then I sat down", "Asked one question. Then I sat down"),
        ("Anna said yes", f"{TAKEN_OUT} said yes"),
        ("I asked Anna Maria Schmidt, and it went well", f"I asked {TAKEN_OUT}, and it went well"),
        ("told Anna's brother", f"told {TAKEN_OUT} brother"),
        ("told Anna\u2019s brother", f"told {TAKEN_OUT} brother"),
        ("met O'Neill-Smith", f"met {TAKEN_OUT}"),
        ("at IBM in Köln, Ärger", f"at {TAKEN_OUT} in {TAKEN_OUT}"),
        ("Ólafur called", f"{TAKEN_OUT} called"),
        ("write to a.b@example.org today", f"write to {TAKEN_OUT} today"),
        ("see https://example.org/x?y=1", f"see {TAKEN_OUT}"),
        ("see www.example.org", f"see {TAKEN_OUT}"),
        ("on example.com/me", f"on {TAKEN_OUT}"),
        ("ask @someone", f"ask {TAKEN_OUT}"),
        ("ring +49 (30) 123-456 now", f"ring {TAKEN_OUT}now"),
        ("3 of 12 at 18:30", "3 of 12 at 18:30"),
        ("room 4711", f"room {TAKEN_OUT}"),
        ("I'm ready. I\u2019ll go", "I'm ready. I\u2019ll go"),
        ("", ""),
    ],
)
def test_redaction_takes_out_what_tells_who_or_where(typed: str, kept: str) -> None:
    assert redacted(typed).replace(f"{TAKEN_OUT} now", f"{TAKEN_OUT}now") == kept


@given(st.text(max_size=80))
def test_redacting_twice_changes_nothing_more_and_never_adds_words(text: str) -> None:
    once = redacted(text)
    assert redacted(once) == once
    assert len(once.replace(TAKEN_OUT, "")) <= len(text)


def test_what_somebody_else_is_called_goes_whole() -> None:
    assert alias_said("anna", Words.REDACTED) == TAKEN_OUT
    assert [alias_said("anna", words) for words in (Words.ALL, Words.NONE)] == ["anna", ""]
    assert [said("", words) for words in Words] == ["", "", ""]
