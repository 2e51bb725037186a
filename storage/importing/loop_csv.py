"""Loop's zip of CSV files: `Habits.csv`, and a folder `NNN Name` with `Checkmarks.csv` for each habit."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from protocol.visible import quoted
from storage.importing.csvs import lines_of, records_of
from storage.importing.days import amount, iso_day, joined
from storage.importing.found import Found, Habit, NotImported
from storage.importing.loop import WORDS, LoopHabit, Value, take
from storage.importing.zips import Archive

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import BinaryIO

    from storage.importing.csvs import Line, Record

_HABITS, _MARKS = "Habits.csv", "Checkmarks.csv"
_COLUMNS = ("Position", "Name")
_TYPES = {"YES_NO": False, "": False, "NUMERICAL": True}
_NUMBER_LENGTH = 3
_WIDTHS = {2, 3}
_MOST_DIGITS = 12


def read_archive(file: BinaryIO, name: str) -> Found:
    """The habits and what was entered about them. Where a habit has no folder, the table of all of them is read."""
    archive, found = Archive(file, name), Found()
    if _HABITS not in archive.members:
        raise NotImported(name, f"there is no {_HABITS} in it. In Loop: Settings, then Export as CSV.")
    habits = {record.cell("Position"): _habit(record, found) for record in records_of(archive.text(_HABITS), _HABITS, _COLUMNS)}
    files = _files(archive, habits.keys())
    for position, habit in habits.items():
        if position in files:
            _read_own(archive.text(files[position]), files[position], habit, found)
    rest = [position for position in habits if position not in files]
    if rest and _MARKS in archive.members:
        _read_all(archive.text(_MARKS), list(habits.values()), {habits[one].habit.key for one in rest}, found)
    elif rest:
        raise NotImported(name, f"the days of {quoted(habits[rest[0]].habit.name)} are missing in it.")
    return found


def _files(archive: Archive, positions: object) -> dict[str, str]:
    """The file of each habit by its number; one that no habit has the number of is refused, rather than left out."""
    files: dict[str, str] = {}
    for member in archive.members:
        folder, _, file = member.partition("/")
        if file != _MARKS:
            continue
        number = folder[:_NUMBER_LENGTH]
        if number in files or number not in positions:  # type: ignore[operator]  # the keys of a mapping
            raise NotImported(archive.name, f"{quoted(member)} in it belongs to no habit of {_HABITS}.")
        files[number] = member
    return files


def _habit(record: Record, found: Found) -> LoopHabit:
    name, kind, target = record.cell("Name"), record.cell("Type"), record.cell("Target Value")
    goal = amount(target) if target else Decimal(0)
    if kind not in _TYPES or goal is None:
        raise NotImported(record.where, f"{quoted(kind if kind not in _TYPES else target)} is no type or target that Loop has.")
    archived = record.cell("Archived?").lower() == "true"
    habit = Habit(found.key_for(name), name, joined(record.cell("Question"), record.cell("Description"), by=" "), is_archived=archived)
    found.add_habit(habit, record.where)
    return LoopHabit(habit, _TYPES[kind], record.cell("Target Type") == "AT_MOST", goal, record.cell("Unit"))


def _read_own(text: str, name: str, habit: LoopHabit, found: Found) -> None:
    """The days of one habit: with a header and notes since 2.3.1, with neither before."""
    for line in lines_of(text, name):
        if line.cells[0] == "Date":
            continue
        if len(line.cells) not in _WIDTHS:
            raise NotImported(line.where, f"{len(line.cells)} cells where a date, a value and notes are expected.")
        _, value, notes = [*line.cells, ""][:3]
        take(found, habit, _value(line, value, notes))


def _read_all(text: str, habits: Sequence[LoopHabit], wanted: set[str], found: Found) -> None:
    """The table of all habits. Its header does not quote names, so that columns go by the order of the habits."""
    for number, line in enumerate(lines_of(text, _MARKS)):
        if not number:
            continue
        cells = line.cells[1:-1] if line.cells[-1] == "" else line.cells[1:]
        if len(cells) != len(habits):
            raise NotImported(line.where, f"{len(cells)} values, and there are {len(habits)} habits.")
        for habit, cell in zip(habits, cells, strict=True):
            if habit.habit.key in wanted:
                take(found, habit, _value(line, cell))


def _value(line: Line, cell: str, notes: str = "") -> Value:
    day, cell = iso_day(line.cells[0]), cell.strip()
    if day is None:
        raise NotImported(line.where, f"{quoted(line.cells[0])} is no day written as 2026-11-23.")
    digits = cell.removeprefix("-")
    if cell not in WORDS and not (digits.isascii() and digits.isdecimal() and len(digits) <= _MOST_DIGITS):
        raise NotImported(line.where, f"{quoted(cell)} is no value of Loop.")
    return Value(line.where, day, WORDS[cell] if cell in WORDS else int(cell), notes)
