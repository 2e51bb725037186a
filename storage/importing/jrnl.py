"""jrnl: its JSON export, and the text that it keeps itself. A journal tells no outcome, unless a tag does."""

from __future__ import annotations

import re
from collections import Counter
from datetime import datetime, time
from typing import TYPE_CHECKING

from protocol.moments import YEARS
from protocol.visible import quoted
from protocol.vocabulary import Outcome
from storage.importing.days import iso_day
from storage.importing.files import file_name, read_bytes, text_of
from storage.importing.found import Found, Habit, NotImported, Row
from storage.importing.jsons import Item, parse

if TYPE_CHECKING:
    from collections.abc import Iterator

JOURNAL = Habit("journal", "keep a journal in jrnl")
_ENCRYPTED = b"JRNLv"
_TAGS = {
    "achieved": Outcome.ACHIEVED,
    "partly": Outcome.PARTLY,
    "missed": Outcome.NOT_ACHIEVED,
    "skipped": Outcome.NOT_ATTEMPTED,
}
_TAG = re.compile(r"(?<!\S)[@#]([a-z]+)\b", re.IGNORECASE)
_HEAD = re.compile(r"\[([^\]\n]{8,40})\] ?(.*)")
_STAMP = re.compile(r"(\d{4}-\d{2}-\d{2})[ T](\d{1,2}):(\d{2})(?::(\d{2}))?(?: ?([AaPp])\.?[Mm]\.?)?", re.ASCII)
_NOON = 12


def read(path: str) -> Found:
    """Read a journal or an export of one."""
    data, name = read_bytes(path), file_name(path)
    if data.startswith(_ENCRYPTED):
        raise NotImported("", f"{name} is encrypted. Run: jrnl --export json --file journal.json  and import that file.")
    text = text_of(data, name)
    found, seen = Found(), Counter[datetime]()
    found.add_habit(JOURNAL, "")
    entries = _of_json(text, name) if text.lstrip().startswith("{") else _of_text(text, name)
    untagged = 0
    for where, at, words in entries:
        tags = [tag.lower() for tag in _TAG.findall(words)]
        told = next((_TAGS[tag] for tag in tags if tag in _TAGS), None)
        untagged += told is None
        # An export to JSON drops the seconds, so that the minute and the place in it are what both forms have.
        minute = at.replace(second=0)
        seen[minute] += 1
        found.add(Row(where, JOURNAL.key, f"{minute.isoformat()} {seen[minute]}", at, told or Outcome.NOT_ATTEMPTED, words))
    if untagged:
        found.notes.append(
            f"A journal tells no outcome: {untagged:,} without one of the tags @achieved, @partly, @missed, @skipped count as skipped."
        )
    return found


def _of_json(text: str, name: str) -> Iterator[tuple[str, datetime, str]]:
    document = Item(parse(text, name), name)
    if not document.has("entries"):
        raise document.wrong("entries", "a list")
    for item in Item(document.values, "").items("entries"):
        at = _wall(f"{item.text('date')} {item.text('time', '12:00')}")
        if at is None:
            raise NotImported(item.where, "its date and time are not written as 2026-11-23 and 18:30.")
        title, body = item.text("title", ""), item.text("body", "")
        yield item.where, at, f"{title}\n{body}".strip()


def _of_text(text: str, name: str) -> Iterator[tuple[str, datetime, str]]:
    """The entries of the text: one begins at a line with a time in brackets, whatever else stands in brackets is text."""
    where, at, words = "", None, list[str]()
    for number, line in enumerate(text.replace("\r\n", "\n").split("\n"), 1):
        head = _HEAD.match(line)
        begins = _wall(head[1]) if head is not None else None
        if head is not None and begins is not None:
            if at is not None:
                yield where, at, _told(words)
            where, at, words = f"line {number} of {name}", begins, [head[2]]
        elif at is not None:
            words.append(line)
        elif line.strip():
            raise NotImported(
                f"line {number} of {name}",
                f"{quoted(line)} is before the first entry, which begins as [2026-11-23 18:30]. Other forms of dates: jrnl --export json",
            )
    if at is not None:
        yield where, at, _told(words)


def _told(words: list[str]) -> str:
    """An entry without the star that marks it, which stands at the end of its title or before it."""
    title = words[0].strip()
    title = title.removesuffix(" *") if title.endswith(" *") else title.removeprefix("* ")
    return "\n".join([title, *words[1:]]).strip()


def _wall(text: str) -> datetime | None:
    parts = _STAMP.fullmatch(text.strip())
    day = iso_day(parts[1]) if parts is not None else None
    if parts is None or day is None or day.year not in YEARS:
        return None
    hour = int(parts[2])
    if parts[5] is not None:
        if not 1 <= hour <= _NOON:
            return None
        hour = hour % _NOON + (_NOON if parts[5] in "Pp" else 0)
    try:
        return datetime.combine(day, time(hour, int(parts[3]), int(parts[4] or 0)))
    except ValueError:
        return None
