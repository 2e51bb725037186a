"""On which logical day each text of a record was written, as far as the record tells: what was said today, or in the last two weeks.

A text that was worded anew later counts for the day of the new wording where that is on record, else for the day of the entry.
"""

from __future__ import annotations

from protocol.entities import Attempt, Correction, DayMark, Experience
from protocol.guarding.words import texts_of
from protocol.typed import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from datetime import date, datetime

    from protocol.moments import Now
    from protocol.snapshot import Snapshot

_AUDITED = ("cause_text", "next_strategy")
_ACKNOWLEDGED = ("acknowledgement", "identity")
_NOT_WRITTEN_THEN = (Experience, DayMark, Correction)
"""What has no words of its own, or those that were written before."""
_ZONES = 2
"""Days by which a day in UTC and a logical day may differ, with some to spare."""


class Written(NamedTuple):
    """A text and the logical day on which it was written."""

    day: date
    text: str


def written(snapshot: Snapshot, now: Now, days: int) -> frozenset[Written]:
    """Every text written within so many logical days, today among them, with its day; the same words on one day are there once."""
    since, renewed = now.today.toordinal() - days + 1, _Renewed(_renewed(snapshot), _corrected(snapshot))
    found = (one for table in snapshot for one in _of_table(table, renewed, now, since))
    return frozenset(one for one in found if since <= one.day.toordinal() <= now.today.toordinal())


class _Renewed(NamedTuple):
    """When goals, models and scripts were worded last, and by field when entries were corrected last."""

    entries: Mapping[str, date]
    corrected: Mapping[str, Mapping[str, date]]


def _of_table(table: Mapping[str, Any], renewed: _Renewed, now: Now, since: int) -> Iterator[Written]:
    for entity in table.values():
        if isinstance(entity, Attempt):
            corrected = renewed.corrected.get(entity.id, {})
            if corrected or _touched(entity) >= since - _ZONES:
                yield from _of_attempt(entity, corrected, now)
        elif hasattr(entity, "at") and not isinstance(entity, _NOT_WRITTEN_THEN):
            day = max(entity.at.logical_date, renewed.entries.get(entity.id, entity.at.logical_date))
            if day.toordinal() >= since:
                yield from (Written(day, text) for text in texts_of(entity))


def _touched(attempt: Attempt) -> int:
    """About the ordinal of the day on which something was last written into an attempt."""
    instants = (attempt.acknowledged_at, attempt.audited_at)
    return max(attempt.recorded_on.toordinal(), *(one.toordinal() if one is not None else 0 for one in instants))


def _renewed(snapshot: Snapshot) -> dict[str, date]:
    """When goals, models and scripts were worded last, by what was put on record beside them."""
    days: dict[str, date] = {}
    beside = [(one.goal_id, one.at) for one in snapshot.revisions.values()]
    beside += [(one.linked_to, one.at) for one in snapshot.experiences.values() if one.linked_to is not None]
    for key, at in beside:
        days[key] = max(at.logical_date, days.get(key, at.logical_date))
    return days


def _corrected(snapshot: Snapshot) -> dict[str, dict[str, date]]:
    days: dict[str, dict[str, date]] = {}
    for one in sorted(snapshot.corrections.values(), key=lambda one: one.at.logical_date):
        days.setdefault(one.attempt_id, {}).update(dict.fromkeys(one.fields, one.at.logical_date))
    return days


def _of_attempt(attempt: Attempt, corrected: Mapping[str, date], now: Now) -> Iterator[Written]:
    parts = dict.fromkeys(("obstacle", "evidence"), attempt.recorded_on)
    parts |= dict.fromkeys(_ACKNOWLEDGED, _day(attempt.acknowledged_at, attempt, now))
    parts |= dict.fromkeys(_AUDITED, _day(attempt.audited_at, attempt, now))
    parts |= {name: max(day, parts[name]) for name, day in corrected.items() if name in parts}
    yield from (Written(day, text) for name, day in parts.items() if (text := getattr(attempt, name)).strip())


def _day(instant: datetime | None, attempt: Attempt, now: Now) -> date:
    """The logical day of an instant; of what was said while logging, that of the log."""
    return attempt.recorded_on if instant is None else now._replace(instant=instant).today
