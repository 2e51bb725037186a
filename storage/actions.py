"""Tells what kind of change a commit was, from the tables and fields it wrote."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from protocol.actions import ActionKind
from protocol.elsewhere import program
from protocol.typed import NamedTuple
from storage.clock import LATEST_MS, milliseconds
from storage.codec import SHAPES, decode
from storage.line import DELETED
from storage.lots import lot_of
from storage.texts import OVER

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from storage.journal import Journal
    from storage.line import Commit

    Fields = Mapping[str, object]

_SHAPES = {shape.table: shape for shape in SHAPES}


_OF_ENTRIES = frozenset({ActionKind.CORRECTION, ActionKind.DELETION})
"""Kinds that are named by when the entry happened that they are about, not by when they were made."""


class Action(NamedTuple):
    """A change on record: its kind, when it was made or when the entry it is about is dated, its stamp, and the id it was about.

    `detail` names a change of many entries better than its time does: `412 entries from Loop`.
    """

    kind: ActionKind
    instant: datetime
    stamp: str
    about: str
    detail: str = ""


def action_of(commit: Commit, journal: Journal) -> Action:
    """What a commit was; the documents as they stand lend the date of what it made. It must have an op."""
    if lot := lot_of(commit):
        return Action(ActionKind.IMPORT, stamped(commit.stamp), commit.stamp, lot, _imported(commit))
    table, key, fields = commit.ops[0]
    kind = ActionKind.CORRECTION if any(_is_correction(*op) for op in commit.ops) else kind_of(table, fields)
    dates = "occurred_at" in fields or kind in _OF_ENTRIES
    instant = (_dated(table, key, fields, journal) if dates else None) or stamped(commit.stamp)
    return Action(kind, instant, commit.stamp, key)


def _is_correction(table: str, _key: str, fields: Fields) -> bool:
    """Whether this is what an entry said before, put beside what it says now."""
    return table == "correction" and _is_new(fields)


def _imported(commit: Commit) -> str:
    sources = [str(fields.get("imported", "")) for table, _, fields in commit.ops if table == "attempt"]
    counted = "1 entry" if len(sources) == 1 else f"{len(sources):,} entries"
    # Entries of an export of our own may have come from several programs, and from this one.
    source = sources[0] if len(set(sources)) == 1 and sources[0] else ""
    return f"{counted} from {program(source) if source else 'an export'}"


def kind_of(table: str, fields: Fields) -> ActionKind:
    """The kind of a change by the first document it wrote."""
    if fields.get(DELETED) is True:
        return ActionKind.DELETION if table == "attempt" else ActionKind.REMOVAL
    find = _KINDS.get(table)
    return ActionKind.OTHER if find is None else find(fields)


def _dated(table: str, key: str, fields: Fields, journal: Journal) -> datetime | None:
    """The moment an entry carries."""
    shape = _SHAPES.get(table)
    if shape is None or not shape.dated:
        return None
    document = journal.tables.get(table, {}).get(key) or journal.hidden(table, key) or fields
    entity = decode(shape, key, document)
    at = getattr(entity, "at", None)
    return at.occurred_at if at is not None else None


def stamped(stamp: str) -> datetime:
    """When a stamp was made, by the clock of the machine that made it."""
    return datetime.fromtimestamp(min(milliseconds(stamp), LATEST_MS) / 1000, UTC)


def _is_new(fields: Fields) -> bool:
    return "schema" in fields


def _attempt(fields: Fields) -> ActionKind:
    if "outcome" in fields and ("state" in fields or _is_new(fields)):
        return ActionKind.LOG
    if _is_new(fields):
        return ActionKind.START
    for name, kind in (("acknowledged_at", ActionKind.ACKNOWLEDGEMENT), ("audited_at", ActionKind.AUDIT), ("state", ActionKind.STAGE)):
        if name in fields:
            return kind
    return ActionKind.EDIT


_MOVES = {
    "parked": ActionKind.PARKING,
    "paused": ActionKind.PAUSING,
    "archived": ActionKind.ARCHIVING,
    "automatic": ActionKind.AUTOMATION,
    "active": ActionKind.RESUMING,
}


def _domain(fields: Fields) -> ActionKind:
    if _is_new(fields):
        return ActionKind.DOMAIN
    if "status" in fields:
        return _MOVES.get(str(fields["status"]), ActionKind.OTHER)
    return ActionKind.FOCUS if fields.keys() == {"focused_at"} else ActionKind.REWORDING


def _goal(fields: Fields) -> ActionKind:
    if _is_new(fields):
        return ActionKind.GOAL
    if "closed_at" in fields:
        return ActionKind.GOAL_CLOSING
    return ActionKind.DISCLOSURE if fields.keys() - {OVER} <= {"disclosure", "beginner_line"} else ActionKind.GOAL_REWORDING


def _review(fields: Fields) -> ActionKind:
    return ActionKind.TWEAK if fields.keys() <= {"tweak_used", "tweak_helped"} else ActionKind.REVIEW


def _always(kind: ActionKind) -> Callable[[Fields], ActionKind]:
    return lambda _: kind


_KINDS: Mapping[str, Callable[[Fields], ActionKind]] = {
    "attempt": _attempt,
    "domain": _domain,
    "goal": _goal,
    "quick_review": _review,
    "goal_revision": _always(ActionKind.GOAL_REWORDING),
    "arousal_appraisal": _always(ActionKind.AROUSAL),
    "vicarious_model": _always(ActionKind.MODEL),
    "self_talk_script": _always(ActionKind.SCRIPT),
    "experience": _always(ActionKind.EXPERIENCE),
    "efficacy_measurement": _always(ActionKind.MEASUREMENT),
    "day_mark": _always(ActionKind.DAY_OFF),
    "pause": _always(ActionKind.PAUSING),
    "schedule": _always(ActionKind.SCHEDULE),
    "efficacy_scale": _always(ActionKind.SCALE),
    "automaticity_measurement": _always(ActionKind.AUTOMATICITY),
    "trait_measurement": _always(ActionKind.TRAIT),
}
