"""beaverhabits: its JSON export, `{"habits": [...]}`. A day that was ticked and unticked again says nothing, unless it has a note."""

from __future__ import annotations

from protocol.vocabulary import Outcome
from storage.importing.days import iso_day
from storage.importing.files import file_name, read_text
from storage.importing.found import Found, Habit, NotImported, Row
from storage.importing.jsons import Item, parse


def read(path: str) -> Found:
    """Read an export. Of two records for a day the later one counts, as there."""
    found = Found(later_wins=True)
    document = Item(parse(read_text(path), file_name(path)), file_name(path))
    if not document.has("habits"):
        raise document.wrong("habits", "a list")
    for item in Item(document.values, "").items("habits"):
        _read_habit(item, found)
    return found


def _read_habit(item: Item, found: Found) -> None:
    name, status = item.text("name"), item.text("status", "").lower()
    key = item.text("id", "") or name
    is_deleted = "delete" in status
    if not is_deleted:
        found.add_habit(Habit(key, name, is_archived="archiv" in status), item.where)
    for record in item.items("records"):
        day, note, is_done = iso_day(record.text("day")), record.text("text", ""), record.flag("done")
        if day is None:
            raise NotImported(record.where, "its day is not written as 2026-11-23.")
        if is_deleted:
            found.skip(record.where, "its habit was deleted there")
        elif not is_done and not note.strip():
            found.skip(record.where, "not ticked, and no note")
        else:
            outcome = Outcome.ACHIEVED if is_done else Outcome.NOT_ATTEMPTED
            found.add(Row(record.where, key, day.isoformat(), day, outcome, note))
