"""Table Habit (mhabit): its JSON export. Days are counted from 1970-01-01."""

from __future__ import annotations

from decimal import Decimal

from protocol.vocabulary import Outcome
from storage.importing.days import amount_words, day_number, joined
from storage.importing.files import file_name, read_text
from storage.importing.found import Found, Habit, NotImported, Row
from storage.importing.jsons import Item, items_of, parse
from storage.importing.loop import against

_NEGATIVE, _DELETED, _ARCHIVED = 2, 2, 3
_UNKNOWN, _DONE, _SKIP = 0, 1, 2


def read(path: str) -> Found:
    """Read an export: a list of habits, by itself or under `habits`."""
    found, document = Found(), parse(read_text(path), file_name(path))
    habits = Item(document, "").items("habits") if isinstance(document, dict) and "habits" in document else items_of(document, "habits")
    for item in habits:
        _read_habit(item, found)
    return found


def _read_habit(item: Item, found: Found) -> None:
    name, status = item.text("name"), item.whole("status", 1)
    key = item.text("uuid", "") or f"{name}\n{item.whole('create_t', 0)}"
    is_deleted = status == _DELETED
    if not is_deleted:
        found.add_habit(Habit(key, name, item.text("desc", ""), is_archived=status == _ARCHIVED), item.where)
    for record in item.items("records"):
        day, kind = day_number(record.whole("record_date")), record.whole("record_type")
        if day is None:
            raise NotImported(record.where, "its day is out of range.")
        if is_deleted:
            found.skip(record.where, "its habit was deleted there")
        elif kind == _UNKNOWN:
            found.skip(record.where, "no answer was given")
        elif kind in {_DONE, _SKIP}:
            outcome, done = (Outcome.NOT_ATTEMPTED, "") if kind == _SKIP else _judged(item, record)
            found.add(Row(record.where, key, day.isoformat(), day, outcome, joined(done, record.text("reason", ""))))
        else:
            raise NotImported(record.where, f"{kind} is no record type of Table Habit.")


def _judged(habit: Item, record: Item) -> tuple[Outcome, str]:
    goal, value = habit.amount("daily_goal", Decimal(1)), record.amount("record_value", Decimal(0))
    outcome = against(value, goal, is_at_most=habit.whole("type", 1) == _NEGATIVE)
    unit = habit.text("daily_goal_unit", "")
    return outcome, amount_words(value, unit) if unit or value != goal else ""
