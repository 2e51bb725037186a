"""Loop's SQLite backup, of any schema version. The file is opened as one that nobody changes: nothing is written, beside it neither."""

from __future__ import annotations

import os
import sqlite3
import time
from contextlib import closing
from decimal import Decimal
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from protocol.visible import quoted
from storage.importing.days import amount, joined, millisecond_day
from storage.importing.files import file_name
from storage.importing.found import Found, Habit, NotImported
from storage.importing.jsons import whole_text
from storage.importing.loop import YES_MANUAL, LoopHabit, Value, take

if TYPE_CHECKING:
    from collections.abc import Iterator

_TABLES = ("Habits", "Repetitions")
_MOST_SECONDS, _STEPS_BETWEEN = 20, 10_000
_LONGEST = 1024 * 1024
_HABIT = ("id", "name", "archived", "description", "question", "type", "target_type", "target_value", "unit", "position")
_ENTRY = ("id", "habit", "timestamp", "value", "notes")


def read_backup(path: str) -> Found:
    """The habits and what was entered about them."""
    name = file_name(path)
    try:
        with closing(sqlite3.connect(f"file:{quote(os.fsencode(path))}?mode=ro&immutable=1", uri=True)) as base:
            _bound(base)
            return _read(base, name)
    except sqlite3.Error as error:
        raise NotImported(name, f"this is no sound backup of Loop ({str(error)[:80]}).") from error


def _bound(base: sqlite3.Connection) -> None:
    """No end of time and no end of room for a file that was made to take them."""
    until = time.monotonic() + _MOST_SECONDS
    base.set_progress_handler(lambda: int(time.monotonic() > until), _STEPS_BETWEEN)
    base.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, _LONGEST)
    base.execute("PRAGMA trusted_schema=OFF")
    base.execute("PRAGMA query_only=ON")


def _read(base: sqlite3.Connection, name: str) -> Found:
    kinds = dict(base.execute("SELECT name, type FROM sqlite_master WHERE name IN (?, ?)", _TABLES))
    if kinds != dict.fromkeys(_TABLES, "table"):
        raise NotImported(name, f"it has no tables {' and '.join(_TABLES)}: this is no backup of Loop.")
    found = Found()
    habits = {row["id"]: _habit(row, found, name) for row in _rows(base, "Habits", _HABIT, "position, id")}
    for row in _rows(base, "Repetitions", _ENTRY, "habit, timestamp"):
        where = f"row {row['id']} of Repetitions in {name}"
        if row["habit"] not in habits:
            found.skip(where, "its habit is gone")
            continue
        take(found, habits[row["habit"]], _value(row, where))
    return found


def _rows(base: sqlite3.Connection, table: str, wanted: tuple[str, ...], order: str) -> Iterator[dict[str, Any]]:
    """The rows with those of the columns that this version has; the names are ours, not the file's."""
    has = {row[1].lower() for row in base.execute(f"PRAGMA table_info({table})")}
    columns = [name for name in wanted if name in has]
    by = ", ".join(name for name in order.split(", ") if name in has)
    if "id" not in has:
        raise NotImported(table, "it has no ids: this is no backup of Loop.")
    for row in base.execute(f"SELECT {', '.join(columns)} FROM {table} ORDER BY {by}"):  # noqa: S608  names of ours, as said above
        yield dict.fromkeys(wanted) | dict(zip(columns, row, strict=True))


def _habit(row: dict[str, Any], found: Found, name: str) -> LoopHabit:
    where = f"habit {row['id']} in {name}"
    title, question, said, unit = (_text(row, key, where) for key in ("name", "question", "description", "unit"))
    target = amount(row["target_value"]) if row["target_value"] is not None else Decimal(0)
    if row["type"] not in {None, 0, 1} or target is None:
        raise NotImported(where, "its type or its target is none that Loop has.")
    habit = Habit(found.key_for(title), title, joined(question, said, by=" "), is_archived=row["archived"] == 1)
    found.add_habit(habit, where)
    return LoopHabit(habit, row["type"] == 1, row["target_type"] == 1, target, unit)


def _text(row: dict[str, Any], key: str, where: str) -> str:
    value = row[key]
    if value is not None and not isinstance(value, str):
        raise NotImported(where, f"{quoted(key)} is no text.")
    if "\0" in (value or ""):
        raise NotImported(where, f"{quoted(key)} has a NUL character, which no text has.")
    return whole_text(value or "", where).strip()


def _value(row: dict[str, Any], where: str) -> Value:
    """A day; where the version knows no values yet, a row means yes."""
    stamp, value = row["timestamp"], YES_MANUAL if row["value"] is None else row["value"]
    day = millisecond_day(stamp) if type(stamp) is int else None
    if day is None or type(value) is not int:
        raise NotImported(where, "its time or its value is none that Loop has.")
    return Value(where, day, value, _text(row, "notes", where))
