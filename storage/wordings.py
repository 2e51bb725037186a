"""The wordings of a text as a tree, and its leaves: what somebody wrote and nobody has answered.

A text is edited on top of the wording that shows, and its commit says which that was (`storage.texts`). What was undone is left out,
together with the undoing: the tree is that of the changes that hold.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from protocol.typed import NamedTuple
from protocol.versions import OtherVersion
from storage.actions import stamped
from storage.clock import replica_of
from storage.fold import MADE_WITH
from storage.history import marks_in
from storage.line import is_removed, same
from storage.texts import TABLES, TEXTS, replaced

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from protocol.versions import Text
    from storage.fold import Document
    from storage.history import History, Key
    from storage.line import Commit

_KINDS: Mapping[str, str] = {table: kind for kind, table in TABLES.items()}


class Wording(NamedTuple):
    """What a commit wrote into a text, and the wordings it is known to have replaced. With the first one a document begins."""

    field: str
    stamp: str
    value: object
    over: frozenset[str]
    is_first: bool


def unanswered(history: History, key: Key, document: Document) -> Iterator[Wording]:
    """The leaves of all texts of a document that are not what shows."""
    undone = {mark.target for mark in {one.target: one for one in history.marks()}.values() if mark.undone}
    commits = [one for one in history.touching([key]) if one.stamp not in undone and not marks_in(one)]
    for field in sorted(TEXTS.get(key[0], ())):
        for one in _leaves(list(_wordings(commits, key, field))):
            if _is_text(one.value) and not same(one.value, document.get(field)):
                yield one


def _wordings(commits: Iterable[Commit], key: Key, field: str) -> Iterator[Wording]:
    for commit in commits:
        for table, name, fields in commit.ops:
            if (table, name) == key and field in fields:
                yield Wording(field, commit.stamp, fields[field], replaced(fields, field), MADE_WITH in fields)


def _leaves(wordings: list[Wording]) -> Iterator[Wording]:
    """What no other wording replaced. Whoever changes a document knows its first wording, and a machine knows its own earlier ones.

    So what was replaced of a machine's is answered with all that it wrote before, also where that has not arrived here.
    """
    last = {replica_of(one.stamp): one.stamp for one in wordings}
    answered: dict[str, str] = {}
    for stamp in sorted(stamp for one in wordings for stamp in one.over):
        answered[replica_of(stamp)] = stamp
    for one in wordings:
        machine = replica_of(one.stamp)
        if not one.is_first and one.stamp == last[machine] and one.stamp > answered.get(machine, ""):
            yield one


def _is_text(value: object) -> bool:
    """Whether there are words in a value; a text that was taken away has none to offer."""
    if not value or is_removed(value):
        return False
    return isinstance(value, str) or (isinstance(value, list) and all(isinstance(one, str) for one in value))


def told(key: Key, one: Wording) -> OtherVersion:
    """A leaf as the rest of the program knows it."""
    text: Text = tuple(one.value) if isinstance(one.value, list) else str(one.value)
    return OtherVersion(_KINDS[key[0]], key[1], one.field, text, stamped(one.stamp))
