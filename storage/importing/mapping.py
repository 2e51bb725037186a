"""From what a reader found to one change: a domain a habit, an entry a row, with ids that follow from what they are there."""

from __future__ import annotations

import uuid
from datetime import UTC, date, datetime, time
from typing import TYPE_CHECKING
from unicodedata import normalize

from protocol.changes import PastDomain, PastEntry, RecordHistory
from protocol.elsewhere import program
from protocol.moments import Moment, instant_at, moment_in, offset_minutes, zone_for
from protocol.text import LIMITS
from protocol.typed import NamedTuple
from storage.importing.found import Skipped

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator

    from protocol.entities import Attempt
    from protocol.moments import Now
    from protocol.snapshot import Snapshot
    from storage.history import Key
    from storage.importing.found import Found, Habit, Row, Wanted

_SPACE = uuid.UUID("6f2b7a5e-1d0c-5c3e-9a41-5b7e0c9f2d18")
"""Of our own making; to change it would make every entry a new one."""
_FEWEST, _LONGEST = LIMITS["domain.behaviour"]
_LONGEST_WHY, _LONGEST_NOTE = LIMITS["domain.why"][1], LIMITS["attempt.note"][1]
_CUT = "..."


class Mapped(NamedTuple):
    """The change, what it would add, what is on record already, and what was left out on the way here.

    `differing` counts the entries that read otherwise on record than in the file. `domains` are the names of the new ones.
    """

    change: RecordHistory
    known: int
    differing: int
    skipped: tuple[Skipped, ...]
    domains: tuple[str, ...]
    notes: tuple[str, ...]


class Gone(NamedTuple):
    """What is not to come in again: documents that were `erased` for good here, and those that were `deleted`."""

    erased: Collection[Key] = ()
    deleted: Collection[Key] = ()


class _Mapper:
    """Finds the place of each habit and row, given what is on record and what is not to come in again."""

    def __init__(self, wanted: Wanted, snapshot: Snapshot, gone: Gone, now: Now) -> None:
        self.skipped: list[Skipped] = []
        self.new: dict[str, PastDomain] = {}
        self.entries: list[PastEntry] = []
        self.known = self.differing = self.cut = 0
        self._source, self._into = wanted.source, wanted.into
        self._snapshot, self._erased, self._deleted, self._now = snapshot, gone.erased, gone.deleted, now
        self._domains: dict[str, str] = {}
        self._by_wording: dict[str, str] = {}
        for one in sorted(snapshot.domains.values(), key=lambda one: (one.at.occurred_at, one.id), reverse=True):
            for wording in (one.behaviour, f"{one.behaviour} {one.context}".rstrip()):
                self._by_wording[_worded(wording)] = one.id

    def place(self, row: Row, habit: Habit) -> None:
        """Take a row in, or say why not."""
        at = _moment(row.at, self._now)
        key = _id(self._source, habit.key, row.key)
        known = self._snapshot.attempts.get(key)
        if at is None:
            self.skipped.append(Skipped(row.where, "it lies in the future"))
        elif len(normalize("NFC", row.note.strip())) > _LONGEST_NOTE:
            self.skipped.append(Skipped(row.where, f"its words are longer than {_LONGEST_NOTE:,} characters"))
        elif ("attempt", key) in self._erased:
            self.skipped.append(Skipped(row.where, "you erased it here"))
        elif ("attempt", key) in self._deleted:
            self.skipped.append(Skipped(row.where, "you deleted it here"))
        elif known is not None:
            self.known += 1
            self.differing += _differs(known, row)
        elif (domain := self._domain(habit)) is None:
            self.skipped.append(Skipped(row.where, "you erased its domain here; name another one with --domain"))
        else:
            self.entries.append(PastEntry(key, domain, at, row.outcome, row.note))

    def domains(self, habits: Iterable[str]) -> tuple[PastDomain, ...]:
        """The new ones, in the order of their habits."""
        keys = dict.fromkeys(self._domains[one] for one in habits if one in self._domains)
        return tuple(self.new[key] for key in keys if key in self.new)

    def _domain(self, habit: Habit) -> str | None:
        """The domain of a habit: the one asked for, one of the same wording, or a new one; None where that was erased."""
        if self._into is not None:
            return self._into.id
        if habit.key not in self._domains:
            behaviour = _behaviour(habit.name, program(self._source))
            wording = _worded(behaviour)
            key = self._by_wording.setdefault(wording, _id("domain", wording))
            self._domains[habit.key] = key
            if key not in self._snapshot.domains and key not in self.new and ("domain", key) not in self._erased:
                self.new[key] = PastDomain(key, behaviour, self._why(habit, behaviour), is_archived=habit.is_archived)
        key = self._domains[habit.key]
        return None if ("domain", key) in self._erased else key

    def _why(self, habit: Habit, behaviour: str) -> str:
        """What the program said of the habit, with the whole of a name that is too long for a domain."""
        why = normalize("NFC", "; ".join(filter(None, (habit.name.strip() if behaviour.endswith(_CUT) else "", habit.why.strip()))))
        if len(why) <= _LONGEST_WHY:
            return why
        self.cut += 1
        return why[: _LONGEST_WHY - len(_CUT)] + _CUT


def keys_of(found: Found, source: str) -> Iterator[Key]:
    """The entries that the rows are, on record or not."""
    return (("attempt", _id(source, found.habits[row.habit].key, row.key)) for row in found.rows)


def mapped(found: Found, wanted: Wanted, snapshot: Snapshot, gone: Gone, now: Now) -> Mapped:
    """What to record of what was found, given what is on record and what is not to come in again. Raises `ZoneError`."""
    mapper = _Mapper(wanted, snapshot, gone, now)
    for row in found.rows:
        mapper.place(row, found.habits[row.habit])
    ids = [entry.id for entry in mapper.entries]
    domains = mapper.domains(found.habits)
    cut = f"What {program(wanted.source)} says of {mapper.cut:,} of the new domains is longer than {_LONGEST_WHY} characters: cut there."
    return Mapped(
        change=RecordHistory(_id("lot", now.instant.isoformat(), *ids[:1], *ids[-1:]), wanted.source, domains, tuple(mapper.entries)),
        known=mapper.known,
        differing=mapper.differing,
        skipped=(*found.skipped, *mapper.skipped),
        domains=tuple(one.behaviour for one in domains),
        notes=(*found.notes, *((cut,) if mapper.cut else ())),
    )


def _id(*parts: str) -> str:
    return str(uuid.uuid5(_SPACE, "\0".join(parts)))


def _worded(text: str) -> str:
    return " ".join(normalize("NFC", text).casefold().split())


def _behaviour(name: str, source: str) -> str:
    """The name of a habit as a behaviour: one that is too short says where it is from, of one that is too long the beginning stands."""
    name = normalize("NFC", name.strip())
    if len(name) < _FEWEST:
        return f"{name} ({source})"
    return name if len(name) <= _LONGEST else name[: _LONGEST - len(_CUT)] + _CUT


def _differs(known: Attempt, row: Row) -> bool:
    return (known.outcome, known.note) != (row.outcome, normalize("NFC", row.note.strip()))


def _moment(at: date, now: Now) -> Moment | None:
    """When a row happened: a day is its noon, or now where that is still ahead; None for what lies in the future."""
    if not isinstance(at, datetime):
        return _noon(at, now) if at <= now.today else None
    instant = at if at.tzinfo is not None else instant_at(at, now.tz)
    return moment_in(instant.astimezone(UTC), now.tz, now.day_start_hour) if instant <= now.instant else None


def _noon(day: date, now: Now) -> Moment:
    """Noon of a day where the person is. The day is the one that was written down, whenever theirs begins."""
    instant = min(instant_at(datetime.combine(day, time(12)), now.tz), now.instant)
    return Moment(instant, now.tz, offset_minutes(instant.astimezone(zone_for(now.tz))), day)
