"""HabitBull's CSV, which other habit trackers read and write as well.

How days are written follows the phone, so that all rows decide it together.
"""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING

from protocol.moments import YEARS
from protocol.visible import quoted
from protocol.vocabulary import Outcome
from storage.importing.csvs import records_of
from storage.importing.days import amount, amount_words, joined
from storage.importing.files import file_name, read_text
from storage.importing.found import Found, Habit, NotImported, Row

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from storage.importing.csvs import Record

_COLUMNS = ("HabitName", "CalendarDate", "Value")
_PARTS = re.compile(r"(\d{1,4})([-/.])(\d{1,2})\2(\d{1,4})\.?", re.ASCII)
_SHORT, _LONG, _THIS_CENTURY = 2, 4, 2000


def read(path: str) -> Found:
    """Read an export."""
    name = file_name(path)
    records = list(records_of(read_text(path), name, _COLUMNS))
    found = Found()
    day_of = _reading(records, found)
    for record in records:
        habit = record.cell("HabitName")
        why = joined(record.cell("HabitDescription"), record.cell("HabitCategory"))
        found.add_habit(Habit(habit, habit, why), record.where)
        day = day_of(record)
        outcome, done = _judged(record)
        found.add(Row(record.where, habit, day.isoformat(), day, outcome, joined(done, record.cell("CommentText"))))
    return found


def _judged(record: Record) -> tuple[Outcome, str]:
    number = amount(record.cell("Value"))
    if number is None or number < 0:
        raise NotImported(record.where, f"{quoted(record.cell('Value'))} is no value of HabitBull: 0 is no, 1 yes, more an amount.")
    return Outcome.ACHIEVED if number else Outcome.NOT_ACHIEVED, amount_words(number) if number > 1 or number % 1 else ""


def _reading(records: Sequence[Record], found: Found) -> Callable[[Record], date]:
    """The one order of year, month and day in which every date of the file is one; month first where that leaves two."""
    orders = [order for order in ("ymd", "mdy", "dmy") if all(_day(record, order) is not None for record in records)]
    if not orders:
        wrong = next((one for one in records if all(_day(one, order) is None for order in ("ymd", "mdy", "dmy"))), None)
        if wrong is None:
            raise NotImported("", "the dates are not all written in one order of day and month. Export the file once more.")
        raise NotImported(wrong.where, f"{quoted(wrong.cell('CalendarDate'))} is no date.")
    if orders[0] != "ymd" and len(orders) > 1:
        found.notes.append("Every date can be read as month/day/year and as day/month/year; month first was taken, as HabitBull writes it.")
    order = orders[0]

    def day_of(record: Record) -> date:
        day = _day(record, order)
        assert day is not None  # noqa: S101  every record was read in this order just now
        return day

    return day_of


def _day(record: Record, order: str) -> date | None:
    parts = _PARTS.fullmatch(record.cell("CalendarDate"))
    if parts is None:
        return None
    numbers = dict(zip(order, (parts[1], parts[3], parts[4]), strict=True))
    lengths = {part: len(number) for part, number in numbers.items()}
    if max(lengths["m"], lengths["d"]) > _SHORT or lengths["y"] not in ({_LONG} if order == "ymd" else {_SHORT, _LONG}):
        return None
    century = _THIS_CENTURY if lengths["y"] == _SHORT else 0
    try:
        day = date(century + int(numbers["y"]), int(numbers["m"]), int(numbers["d"]))
    except ValueError:
        return None
    return day if day.year in YEARS else None
