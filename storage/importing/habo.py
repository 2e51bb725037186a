"""Habo: its JSON backup, a list of habits or an object that holds it. An event is a list: kind, comment, amount, target at that time."""

from __future__ import annotations

from decimal import Decimal

from protocol.visible import quoted
from protocol.vocabulary import Outcome
from storage.importing.days import amount, amount_words, iso_day, joined
from storage.importing.files import file_name, read_text
from storage.importing.found import Found, Habit, NotImported, Row
from storage.importing.jsons import Item, items_of, parse, whole_text
from storage.importing.loop import against

_DAY_LENGTH = len("2026-11-23")
_OUTCOMES = {"check": Outcome.ACHIEVED, "fail": Outcome.NOT_ACHIEVED, "skip": Outcome.NOT_ATTEMPTED, "clear": Outcome.NOT_ATTEMPTED}


def read(path: str) -> Found:
    """Read a backup."""
    found, document = Found(), parse(read_text(path), file_name(path))
    habits = Item(document, "").items("habits") if isinstance(document, dict) and "habits" in document else items_of(document, "habits")
    for item in habits:
        _read_habit(item, found)
    return found


def _read_habit(item: Item, found: Found) -> None:
    name = item.text("title")
    key = item.text("uuid", "") or name
    why = joined(*(item.text(one, "") for one in ("cue", "routine", "reward")))
    found.add_habit(Habit(key, name, why, is_archived=item.flag("archived")), item.where)
    for written, event in Item(item.values.get("events") or {}, f"events of {item.where}").values.items():
        where = f"{quoted(written)} of {item.where}"
        day = iso_day(written[:_DAY_LENGTH])
        if day is None or not isinstance(event, list) or not event:
            raise NotImported(where, "a day with a list of what happened is expected here.")
        _read_event(Row(where, key, day.isoformat(), day, Outcome.NOT_ATTEMPTED), event, item, found)


def _read_event(row: Row, event: list[object], item: Item, found: Found) -> None:
    kind = str(event[0]).rpartition(".")[2].lower()
    comment = event[1] if len(event) > 1 and event[1] is not None else ""
    if not isinstance(comment, str) or (kind not in _OUTCOMES and kind != "progress"):
        raise NotImported(row.where, f"{quoted(str(event[0]))} is nothing that Habo has, or the comment is no text.")
    comment = whole_text(comment, row.where)
    if kind == "clear" and not comment.strip():
        found.skip(row.where, "cleared there, and no comment")
        return
    outcome, done = (_OUTCOMES[kind], "") if kind != "progress" else _progress(row, event, item)
    found.add(row._replace(outcome=outcome, note=joined(done, comment)))


def _progress(row: Row, event: list[object], item: Item) -> tuple[Outcome, str]:
    number, goal = [*event[2:4], None, None][:2]
    done = amount(number)
    target = amount(goal) if goal is not None else item.amount("targetValue", Decimal(100))
    if done is None or target is None:
        raise NotImported(row.where, "progress without a number.")
    return against(done, target), amount_words(done, item.text("unit", ""))
