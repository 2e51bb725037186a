"""dijo: a folder with `habit_record.json` and `habit_record[auto].json`, lists of habits whose `stats` hold a value a day."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from protocol.visible import quoted
from protocol.vocabulary import Outcome
from storage.importing.days import amount, amount_words, iso_day
from storage.importing.files import in_folder, read_text
from storage.importing.found import Found, Habit, NotImported, Row
from storage.importing.jsons import Item, items_of, parse
from storage.importing.loop import against

if TYPE_CHECKING:
    from collections.abc import Mapping

_FILES = ("habit_record.json", "habit_record[auto].json")
_KINDS = {"Bit", "Count", "Float"}
_PLACES = range(10)


def read(path: str) -> Found:
    """Read a folder, or one of its files and the other one with it."""
    found = Found()
    for name, file in in_folder(path, _FILES).items():
        for item in items_of(parse(read_text(file), name), f"habit of {name}"):
            _read_habit(item, found)
    return found


def _read_habit(item: Item, found: Found) -> None:
    name, kind = item.text("name"), item.text("type")
    if kind not in _KINDS:
        raise NotImported(item.where, f"{quoted(kind)} is no type of dijo.")
    if name in found.habits:
        raise NotImported(item.where, f"there are two habits {quoted(name)}.")
    found.add_habit(Habit(name, name), item.where)
    stats = item.values.get("stats", {})
    goal = None if kind == "Bit" else _number(item.values.get("goal"), item.where)
    for written, value in Item(stats, f"stats of {item.where}").values.items():
        where = f"{quoted(written)} of {item.where}"
        day = iso_day(written)
        if day is None:
            raise NotImported(where, "this is no day written as 2026-11-23.")
        outcome, done = _judged(value, goal, where)
        found.add(Row(where, name, day.isoformat(), day, outcome, done))


def _judged(value: object, goal: Decimal | None, where: str) -> tuple[Outcome, str]:
    if goal is None:
        if not isinstance(value, bool):
            raise NotImported(where, "true or false is expected here.")
        return Outcome.ACHIEVED if value else Outcome.NOT_ACHIEVED, ""
    number = _number(value, where)
    return against(number, goal), amount_words(number)


def _number(value: object, where: str) -> Decimal:
    """A number, or one of type Float, which is a whole number with the place of its point."""
    if isinstance(value, dict):
        parts: Mapping[str, object] = value
        whole, places = amount(parts.get("value")), parts.get("precision")
        if whole is not None and type(places) is int and places in _PLACES:
            return whole.scaleb(-places)
    number = amount(value)
    if number is None:
        raise NotImported(where, "a number is expected here.")
    return number
