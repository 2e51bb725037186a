"""habitctl: a folder with `habits` and `log`. A line of the log is day, tab, habit, tab, answer."""

from __future__ import annotations

from protocol.visible import quoted
from storage.importing.days import iso_day
from storage.importing.found import Found, Habit, NotImported, Row
from storage.importing.yes_no_lines import ANSWERS, files, lines

_FIELDS = 3


def read(path: str) -> Found:
    """Read a folder."""
    habits, log = files(path)
    found = Found(later_wins=True)
    for where, line in lines(habits, "habits"):
        every, name = [*line.split(maxsplit=1), ""][:2]
        if not (every.isascii() and every.isdecimal() and name.strip()):
            raise NotImported(where, f"{quoted(line)} is no number of days and a habit.")
        found.add_habit(Habit(name.strip(), name.strip(), f"every {every} days in habitctl" if every not in {"0", "1"} else ""), where)
    for where, line in lines(log, "log"):
        found.add(_row(where, line, found))
    return found


def _row(where: str, line: str, found: Found) -> Row:
    fields = [field.strip() for field in line.strip().split("\t")]
    day = iso_day(fields[0])
    if len(fields) != _FIELDS or day is None or fields[2].lower() not in ANSWERS:
        raise NotImported(where, f"{quoted(line)} is no day, habit and answer (y, n or s) with tabs between.")
    found.add_habit(Habit(fields[1], fields[1]), where)
    return Row(where, fields[1], day.isoformat(), day, ANSWERS[fields[2].lower()])
