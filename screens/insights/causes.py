"""What wins and misses were put down to: two tables side by side, a column a week, and how the part in one's hands moved."""

from __future__ import annotations

from typing import TYPE_CHECKING

from protocol.vocabulary import Cause
from screens.insights.dates import short
from screens.insights.pieces import Line, Piece, Role, Room

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from protocol.guarding.owning import Owning
    from protocol.insights.causes import CauseCourse, Drift, Week

_NAME, _TOTAL, _GAP = 14, 4, 4
"""Cells for the name of a cause, a sum, and what lies between the tables."""
_BESIDE = 64
"""Cells from which the tables stand side by side."""
_DIGIT, _MANY = 9, 99
"""The most that fits into one cell, and into two."""


def draw(course: CauseCourse, room: Room) -> list[Line]:
    """The tables, then the last wins and the drift in words."""
    beside = room.width >= _BESIDE
    half = (room.width - _GAP) // 2 if beside else room.width
    wide = 2 if _most(course.weeks) <= _DIGIT else 3
    weeks = course.weeks[-max((half - _NAME - _TOTAL) // wide, 1) :]
    named = [cause for cause in Cause if any(side.get(cause) for week in weeks for side in week[1:])]
    words = room.coaching.insights
    left = _table(words.wins, [(week.monday, week.wins) for week in weeks], named, wide, room)
    right = _table(words.misses, [(week.monday, week.misses) for week in weeks], named, wide, room)
    lines = [[*_padded(one, half), Piece(" " * _GAP), *other] for one, other in zip(left, right, strict=True)]
    if not beside:
        lines = [*left, [], *right]
    return [*lines, [], *_last_wins(course.owned, room), *_drift("Wins", course.wins, room), *_drift("Misses", course.misses, room)]


def _most(weeks: Sequence[Week]) -> int:
    return max((count for week in weeks for side in (week.wins, week.misses) for count in side.values()), default=0)


def _padded(line: Line, width: int) -> Line:
    return [*line, Piece(" " * max(width - sum(len(one.text) for one in line), 0))]


def _table(name: str, weeks: Sequence[tuple[int, Mapping[Cause, int]]], named: Sequence[Cause], wide: int, room: Room) -> list[Line]:
    """The same causes in one order, so that two tables line up."""
    span = f"{short(weeks[0][0])} {room.glyphs.arrow_right} now"
    across = wide * len(weeks)
    head: Line = [Piece(" " * _NAME), Piece(span[: across + _TOTAL].ljust(across), Role.AXIS)]
    rows = [_row(cause, [counts.get(cause, 0) for _, counts in weeks], wide, room) for cause in named]
    return [[Piece(name, Role.HEAD)], head, *rows]


def _row(cause: Cause, counts: Sequence[int], wide: int, room: Room) -> Line:
    name = room.coaching.label(cause)[: _NAME - 1].ljust(_NAME)
    total = sum(counts)
    line = [Piece(name, Role.WORDS if total else Role.QUIET)]
    for count in counts:
        shown = str(min(count, _MANY)) if count else room.mark("·", ".")
        line.append(Piece(shown.rjust(wide - 1) + " ", Role.FIRST if count else Role.AXIS))
    return [*line, Piece((str(total) if total else "").rjust(_TOTAL), Role.FIGURE)]


def _last_wins(owned: Owning, room: Room) -> list[Line]:
    if not owned.causes:
        return []
    causes = ", ".join(f"{count} {room.coaching.label(cause)}" for cause, count in owned.causes)
    said = [room.coaching.insights.last_wins.format(n=len(owned.successes), causes=causes)]
    if owned.is_mostly_elsewhere:
        said.append(room.coaching.guard_rails.unowned_wins)
    return [line for one in said for line in room.wrapped(one)]


def _drift(what: str, drift: Drift, room: Room) -> list[Line]:
    words = room.coaching.insights
    if not drift.told:
        return room.wrapped(words.drift_thin.format(what=what, before=drift.before.of, lately=drift.lately.of), Role.QUIET)
    before, lately = (f"{one.part} of {one.of}" for one in (drift.before, drift.lately))
    return room.wrapped(words.drift.format(what=what, before=before, lately=lately))
