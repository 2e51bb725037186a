"""harsh: a folder with `habits` and `log`. Fields are joined by space, colon, space; the later of two answers for a day counts."""

from __future__ import annotations

from protocol.visible import quoted
from storage.importing.days import amount, amount_words, iso_day, joined
from storage.importing.found import Found, Habit, NotImported, Row
from storage.importing.yes_no_lines import ANSWERS, files, lines

_BY = " : "
_FEWEST = 3


def read(path: str) -> Found:
    """Read a folder."""
    habits, log = files(path)
    found = Found(later_wins=True)
    _read_habits(habits, found)
    for where, line in lines(log, "log"):
        found.add(_row(where, line, found))
    return found


def _read_habits(text: str, found: Found) -> None:
    heading = ""
    for where, line in lines(text, "habits"):
        if line.lstrip().startswith("!"):
            heading = line.strip().removeprefix("!").strip()
            continue
        name, colon, rest = line.partition(":")
        if not colon:
            raise NotImported(where, f"{quoted(line)} has no frequency behind a colon.")
        frequency, _, end = rest.partition(":")
        why = joined(heading, f"frequency {frequency.strip()} in harsh", f"until {end.strip()}" if end.strip() else "")
        found.add_habit(Habit(name.strip(), name.strip(), why), where)


def _row(where: str, line: str, found: Found) -> Row:
    """One answer. A comment with the separator in it is kept whole, where harsh itself drops the line."""
    fields = [field.strip() for field in line.strip().split(_BY)]
    # An editor that trims lines leaves a lone colon of two empty fields, and one behind the last field that says something.
    fields[-1] = fields[-1].removesuffix(" :")
    while fields and fields[-1] in {"", ":"}:
        fields.pop()
    if len(fields) < _FEWEST:
        raise NotImported(where, f"{quoted(line)} is no day, habit and answer with ' : ' between.")
    day, name, answer = iso_day(fields[0]), fields[1], fields[2].lower()
    if day is None or answer not in ANSWERS:
        wrong = fields[0] if day is None else fields[2]
        raise NotImported(where, f"{quoted(wrong)} is {'no day written as 2026-11-23' if day is None else 'none of y, n and s'}.")
    found.add_habit(Habit(name, name), where)
    return Row(where, name, day.isoformat(), day, ANSWERS[answer], _note(fields[3:]))


def _note(rest: list[str]) -> str:
    number = amount(rest[-1]) if len(rest) > 1 else None
    if number is None:
        return _BY.join(rest).strip(" :")
    return joined(amount_words(number) if number else "", _BY.join(rest[:-1]).strip(" :"))
