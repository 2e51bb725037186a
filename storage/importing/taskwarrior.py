"""Taskwarrior: `task export`, a JSON list, or an object a line as older versions wrote it. What is done is an entry of its project."""

from __future__ import annotations

from typing import TYPE_CHECKING

from protocol.visible import quoted
from protocol.vocabulary import Outcome
from storage.importing.days import instant, joined
from storage.importing.files import file_name, read_text
from storage.importing.found import Found, Habit, NotImported, Row
from storage.importing.jsons import Item, items_of, parse, whole_text

if TYPE_CHECKING:
    from collections.abc import Iterator

TASKS = Habit("", "do what is on my task list")
_LEFT = {"pending": "not done yet", "waiting": "not done yet", "recurring": "a template, no task of its own", "deleted": "deleted there"}


def read(path: str) -> Found:
    """Read an export."""
    found = Found()
    for item in _items(read_text(path), file_name(path)):
        status = item.text("status")
        if status in _LEFT:
            found.skip(item.where, _LEFT[status])
            continue
        if status != "completed":
            raise NotImported(item.where, f"{quoted(status)} is no status of Taskwarrior.")
        project = item.text("project", "").strip()
        habit = Habit(project, f"do tasks of {project}") if project else TASKS
        at = instant(item.text("end"))
        if at is None:
            raise NotImported(item.where, f"{quoted(item.text('end'))} is no time such as 20261123T183000Z.")
        found.add_habit(habit, item.where)
        found.add(Row(item.where, habit.key, item.text("uuid"), at, Outcome.ACHIEVED, _note(item)))
    return found


def _items(text: str, name: str) -> Iterator[Item]:
    if text.lstrip().startswith("["):
        yield from items_of(parse(text, name), "task")
        return
    for number, line in enumerate(text.splitlines(), 1):
        if line.strip():
            where = f"line {number} of {name}"
            yield Item(parse(line.strip().removesuffix(","), where), where)


def _note(item: Item) -> str:
    tags = item.values.get("tags") or []
    if isinstance(tags, str):
        tags = tags.split(",")
    if not isinstance(tags, list) or not all(isinstance(tag, str) for tag in tags):
        raise item.wrong("tags", "a list of texts")
    told = [one.text("description", "") for one in item.items("annotations")]
    return joined(item.text("description"), " ".join(f"+{whole_text(tag, item.where)}" for tag in tags), *told)
