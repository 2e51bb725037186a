"""What belongs to a document: all that refers to it, and all that refers to that."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from storage.fold import Record

    Key = tuple[str, str]

REFERENCES = ("domain_id", "goal_id", "attempt_id", "linked_to", "scale_id")
"""The fields that hold the id of another document."""


def belonging(records: Iterable[Record], start: Iterable[Key]) -> set[Key]:
    """The documents of `start`, table and id, with all that belongs to them, in tables that this version does not know as well."""
    referring: dict[str, list[Key]] = defaultdict(list)
    for record in records:
        for name in REFERENCES:
            if isinstance(about := record.document.get(name), str):
                referring[about].append((record.table, record.key))
    found, waiting = set[tuple[str, str]](), list(start)
    while waiting:
        key = waiting.pop()
        if key not in found:
            found.add(key)
            waiting.extend(referring[key[1]])
    return found
