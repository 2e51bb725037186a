"""Loop Habit Tracker: the zip of CSV files, in the form before 2.3.1 and since, and the SQLite backup; told apart by how the file begins.

Loop counts amounts in thousandths. What it worked out itself, a yes that another day implies, is no entry.
"""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from protocol.typed import NamedTuple
from protocol.vocabulary import Outcome
from storage.importing.days import amount_words, joined
from storage.importing.files import file_name, opened
from storage.importing.found import Found, Habit, NotImported, Row

if TYPE_CHECKING:
    from datetime import date

UNKNOWN, NO, YES_AUTO, YES_MANUAL, SKIP = -1, 0, 1, 2, 3
WORDS = {"UNKNOWN": UNKNOWN, "NO": NO, "YES_AUTO": YES_AUTO, "YES_MANUAL": YES_MANUAL, "SKIP": SKIP}
"""The words that stand for the lowest values since 2.3.1; every other value is a number."""
_YES_NO = {NO: Outcome.NOT_ACHIEVED, YES_MANUAL: Outcome.ACHIEVED, SKIP: Outcome.NOT_ATTEMPTED}
_THOUSANDTHS = Decimal(1000)
_BACKUP_BYTES = 256 * 1024 * 1024
_SNIFFED = 16


class LoopHabit(NamedTuple):
    """A habit with what its values mean. `target` is in units, for a number; `is_at_most` turns it round."""

    habit: Habit
    is_number: bool = False
    is_at_most: bool = False
    target: Decimal = Decimal(0)
    unit: str = ""


class Value(NamedTuple):
    """What Loop holds of one day."""

    where: str
    day: date
    value: int
    notes: str = ""


def read(path: str) -> Found:
    """Read a zip or a backup."""
    with opened(path, _BACKUP_BYTES) as file:
        head = file.read(_SNIFFED)
        if head.startswith(b"SQLite format 3"):
            from storage.importing.loop_backup import read_backup

            return read_backup(path)
        if head.startswith(b"PK"):
            from storage.importing.loop_csv import read_archive

            return read_archive(file, file_name(path))
    raise NotImported("", f"{file_name(path)} is neither a zip nor a backup of Loop. There: Settings, Export as CSV or full backup.")


def take(found: Found, loop: LoopHabit, value: Value) -> None:
    """Take what Loop holds of one day."""
    if value.value < UNKNOWN:
        raise NotImported(value.where, f"{value.value} is no value of Loop.")
    if value.value == UNKNOWN:
        found.skip(value.where, "no answer was given")
    elif value.value == YES_AUTO and not loop.is_number:
        found.skip(value.where, "worked out by Loop from another day, not entered")
    else:
        outcome, note = _judged(loop, value)
        found.add(Row(value.where, loop.habit.key, value.day.isoformat(), value.day, outcome, joined(note, value.notes)))


def _judged(loop: LoopHabit, value: Value) -> tuple[Outcome, str]:
    """The outcome and the amount. A 3 of a number is the skip that Loop shows, not three thousandths."""
    if not loop.is_number:
        known = _YES_NO.get(value.value)
        if known is None:
            raise NotImported(value.where, f"{value.value} is no answer to a yes-or-no habit.")
        return known, ""
    if value.value == SKIP:
        return Outcome.NOT_ATTEMPTED, ""
    done = value.value / _THOUSANDTHS
    return against(done, loop.target, is_at_most=loop.is_at_most), amount_words(done, loop.unit)


def against(done: Decimal, target: Decimal, *, is_at_most: bool = False) -> Outcome:
    """What an amount comes to: reached is achieved, on the way there partly; up to twice of a limit partly, as Loop scores it."""
    if is_at_most:
        part = done < 2 * target
        return Outcome.ACHIEVED if done <= target else Outcome.PARTLY if part else Outcome.NOT_ACHIEVED
    if done <= 0 < target or done < 0:
        return Outcome.NOT_ACHIEVED
    return Outcome.ACHIEVED if done >= target else Outcome.PARTLY
