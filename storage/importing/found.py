"""What a reader finds in a file of another program: habits, rows, and what it left out and why."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from protocol.typed import NamedTuple
from protocol.visible import quoted, visible
from storage.errors import StorageError

if TYPE_CHECKING:
    from datetime import date

    from protocol.entities import Domain
    from protocol.vocabulary import Outcome

MOST_ROWS = 100_000
"""The most entries in one import: undoing it is one line of the journal."""


MOST_HABITS = 2_000
"""The most habits in one import: each becomes a domain, which is always at hand."""


class NotImported(StorageError):
    """A file is not what it is said to be, or is not to be trusted. Nothing was written.

    Unlike other errors of the store it quotes a few characters of the file, so that they can be found there.
    """

    title = "Not imported"

    def __init__(self, where: str, why: str) -> None:
        """`where` is a place such as `line 3 of log`, empty for the file as a whole; `why` says what is wrong with it."""
        place = f"L{where[1:]}: " if where.startswith("line ") else f"{where}: " if where else ""
        super().__init__(visible(f"{place}{why} Nothing was imported."))


class Wanted(NamedTuple):
    """What is to be imported: a file or folder of a program, `into` one domain or into those of its habits."""

    source: str
    path: str
    into: Domain | None = None


class Habit(NamedTuple):
    """What the entries of one habit, list or journal go by. `key` is what that program knows it by; `name` becomes a domain."""

    key: str
    name: str
    why: str = ""
    is_archived: bool = False


class Row(NamedTuple):
    """One entry. `key` tells it from the others of its habit, now and in a later export.

    `at` is a day, or a `datetime`: a naive one is read off the wall clock of whoever imports it.
    """

    where: str
    habit: str
    key: str
    at: date
    outcome: Outcome
    note: str = ""


class Skipped(NamedTuple):
    """A row that has no place here, and why."""

    where: str
    why: str


class Found:
    """What is in a file, in its order. Every row that was read is among `rows` or `skipped`."""

    def __init__(self, *, later_wins: bool = False) -> None:
        """Of two rows with one key the later one counts where that is the rule of the program; else they are refused."""
        self.habits: dict[str, Habit] = {}
        self.skipped: list[Skipped] = []
        self.notes: list[str] = []
        self._rows: dict[tuple[str, str], Row] = {}
        self._names = Counter[str]()
        self._later_wins = later_wins

    @property
    def rows(self) -> tuple[Row, ...]:
        """The rows that have a place here."""
        return tuple(self._rows.values())

    def key_for(self, name: str) -> str:
        """What to know a habit by that has nothing but its name: of several with one name the later ones are numbered."""
        self._names[name] += 1
        return name if self._names[name] == 1 else f"{name}\n{self._names[name]}"

    def add_habit(self, habit: Habit, where: str) -> None:
        """Take a habit in; one without a name is refused."""
        if not habit.name.strip():
            raise NotImported(where, "a habit without a name.")
        if len(self.habits) >= MOST_HABITS:
            raise NotImported(where, f"there are more than {MOST_HABITS:,} habits. Import them in parts.")
        self.habits.setdefault(habit.key, habit)

    def add(self, row: Row) -> None:
        """Take a row in. Raises `NotImported` where it contradicts another one."""
        other = self._rows.get((row.habit, row.key))
        if other is not None:
            self._meet(other, row)
        elif len(self._rows) + len(self.skipped) >= MOST_ROWS:
            raise NotImported(row.where, f"there are more than {MOST_ROWS:,} rows. Import them in parts.")
        self._rows[row.habit, row.key] = row

    def _meet(self, other: Row, row: Row) -> None:
        if other._replace(where=row.where) == row:
            self.skip(other.where, f"said again, word for word, at {row.where}")
        elif self._later_wins:
            self.skip(other.where, f"said otherwise at {row.where}, which counts there")
        else:
            name = self.habits[row.habit].name if row.habit in self.habits else row.habit
            raise NotImported(row.where, f"{quoted(name)} is said otherwise at {other.where}. Take out one of the two.")

    def skip(self, where: str, why: str) -> None:
        """Leave a row out."""
        if len(self._rows) + len(self.skipped) >= MOST_ROWS:
            raise NotImported(where, f"there are more than {MOST_ROWS:,} rows. Import them in parts.")
        self.skipped.append(Skipped(where, why))
