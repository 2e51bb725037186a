"""One table of values for each kind of entry, as CSV that a spreadsheet takes for text (RFC 4180).

A cell that begins like a formula would be computed when the file is opened (CWE-1236; OWASP, CSV injection), so it gets an apostrophe in
front. Every kind of entry in the record has a file, also kinds that were added since this was written.
"""

from __future__ import annotations

import csv
from datetime import date, datetime
from enum import StrEnum
from typing import TYPE_CHECKING, Any, Final

from protocol.entities import Attempt
from protocol.exporting.naming import clock, domain_names
from protocol.exporting.wording import Words, alias_said, said
from protocol.streaks import is_mastery_experience

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from protocol.moments import Moment
    from protocol.snapshot import Snapshot

    Row = dict[str, object]

FORMULA: Final = ("=", "+", "-", "@", "\t", "\r", "\n", "\uff1d", "\uff0b", "\uff0d", "\uff20")
"""How a cell begins that a spreadsheet may compute, after spaces; the last four are the wide forms of the first."""
SUFFIX: Final = ".csv"
_LIST: Final = "; "
_REFERENCES: Final = ("_id", "linked_to", "imported", "fields")
"""How the names of fields end that hold no words: ids, the program that an entry is from, and what was corrected."""


def tables(snapshot: Snapshot, words: Words, domain_id: str | None = None) -> Mapping[str, str]:
    """The text of every table, by the name of its file: `attempts.csv`. Of one domain, only what is of it or of all."""
    names = domain_names(snapshot, words)
    found = {}
    for name in snapshot._fields:
        if name != "settled":
            entities = sorted(getattr(snapshot, name).values(), key=_order)
            rows = [_row(one, names, words) for one in entities if _is_of(one, snapshot, domain_id)]
            if rows:
                found[f"{name}{SUFFIX}"] = to_csv(rows[0], (row.values() for row in rows))
    return found


def to_csv(names: Iterable[str], rows: Iterable[Iterable[object]]) -> str:
    """Rows as text, with a line of names above them."""
    lines = _Lines()
    writer = csv.writer(lines, lineterminator="\r\n")
    writer.writerow(names)
    writer.writerows(map(cell, row) for row in rows)
    return "".join(lines)


class _Lines(list[str]):
    """A file for `csv` that is a list."""

    write = list.append


def cell(value: object) -> object:
    """A value as a cell: nothing for None, `yes` or `no`, and words that no spreadsheet computes."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, datetime | date):
        return value.isoformat()
    if isinstance(value, tuple):
        value = _LIST.join(str(one) for one in value)
    if isinstance(value, str) and not isinstance(value, StrEnum):
        return f"'{value}" if value.lstrip(" ").startswith(FORMULA) else value
    return value


def _order(entity: Any) -> tuple[str, str]:  # noqa: ANN401 (an entity of any kind)
    at = getattr(entity, "at", None)
    day = next((value for value in entity if isinstance(value, date)), None)
    return (at.occurred_at.isoformat() if at is not None else str(day), entity.id)


def _is_of(entity: Any, snapshot: Snapshot, domain_id: str | None) -> bool:  # noqa: ANN401 (as above)
    if domain_id is None:
        return True
    named = getattr(entity, "domain_id", None)
    if named is None and (goal := snapshot.goals.get(getattr(entity, "goal_id", None) or "")) is not None:
        named = goal.domain_id
    if named is None and (attempt := snapshot.attempts.get(getattr(entity, "attempt_id", None) or "")) is not None:
        named = attempt.domain_id
    return domain_id in {named, entity.id} or entity.id in snapshot.marks


def _row(entity: Any, names: Mapping[str, str], words: Words) -> Row:  # noqa: ANN401 (as above)
    row: Row = {}
    for name, value in entity._asdict().items():
        if "Moment" in str(entity.__annotations__[name]):
            row |= _moment(name, value)
        else:
            row[name] = _cell(name, value, words)
        if name == "domain_id":
            row["domain"] = names.get(value, "")
    if isinstance(entity, Attempt):
        row |= {"planned": entity.planned, "backdated": entity.backdated, "mastery_experience": is_mastery_experience(entity)}
    return row


def _moment(name: str, value: Moment | None) -> Row:
    """The four columns of a moment, empty where there is none."""
    before = "" if name == "at" else f"{name}_"
    parts = (None,) * 4 if value is None else (value.logical_date, clock(value), value.tz, value.occurred_at)
    return {f"{before}{part}": one for part, one in zip(("date", "time", "tz", "occurred_at"), parts, strict=True)}


def _cell(name: str, value: object, words: Words) -> object:
    """The value of a field, with words as far as they are carried."""
    if name == "id" or name.endswith(_REFERENCES) or isinstance(value, StrEnum):
        return value
    if isinstance(value, str):
        return alias_said(value, words) if name == "alias" else said(value, words)
    return tuple(_members(value, words)) if isinstance(value, tuple) else value


def _members(values: Iterable[object], words: Words) -> Iterator[object]:
    for one in values:
        if not isinstance(one, str) or isinstance(one, StrEnum):
            yield one
        elif words is not Words.NONE:
            yield said(one, words)
