"""FreeCBT: its CSV of thought records. A thought is no attempt, so it comes in as skipped, with all that was written about it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from protocol.visible import quoted
from protocol.vocabulary import Outcome
from storage.importing.csvs import records_of
from storage.importing.days import instant
from storage.importing.files import file_name, read_text
from storage.importing.found import Found, Habit, NotImported, Row

if TYPE_CHECKING:
    from storage.importing.csvs import Record

THOUGHTS = Habit("thoughts", "answer a thought in FreeCBT")
_TOLD = (
    ("automaticThought", "Thought"),
    ("cognitiveDistortions", "Distortions"),
    ("challenge", "Challenge"),
    ("alternativeThought", "Alternative"),
)


def read(path: str) -> Found:
    """Read an export."""
    name, found = file_name(path), Found()
    found.add_habit(THOUGHTS, "")
    for record in records_of(read_text(path), name, ("uuid", "createdAt", *(column for column, _ in _TOLD))):
        at, key = instant(record.cell("createdAt")), record.cell("uuid")
        if at is None or not key:
            raise NotImported(record.where, f"{quoted(record.cell('createdAt'))} is no time in ISO 8601, or the uuid is missing.")
        found.add(Row(record.where, THOUGHTS.key, key, at, Outcome.NOT_ATTEMPTED, _note(record)))
    if found.rows:
        found.notes.append("A thought record is no attempt: it comes in as skipped, with all that was written as its note.")
    return found


def _note(record: Record) -> str:
    return "\n".join(f"{word}: {text}" for column, word in _TOLD if (text := record.cell(column)))
