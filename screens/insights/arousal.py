"""Arousal before and after: a row for each reading with its means, then the newest appraisals one by one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from protocol.vocabulary import Outcome
from screens.insights.bars import scale
from screens.insights.dates import short
from screens.insights.pieces import Line, Piece, Role, Room

if TYPE_CHECKING:
    from collections.abc import Sequence

    from protocol.insights.arousal import ArousalCourse, Felt, ReadingGroup
    from protocol.vocabulary import Appraisal

_NAME, _WIDEST, _TOP = 20, 44, 10
"""Cells for what stands before a row and for a row at most, and the top of the scale."""
_ENDS = (Outcome.ACHIEVED, Outcome.PARTLY, Outcome.NOT_ACHIEVED)
_END = 2
"""Cells between the columns of what came of the attempts."""


def draw(course: ArousalCourse, room: Room) -> list[Line]:
    """The readings, the sentence about them, and as many appraisals as the room takes."""
    words = room.coaching.insights
    ends = [room.coaching.label(one).rjust(len(room.coaching.label(one)) + _END) for one in _ENDS]
    width = min(max(room.width - _NAME - sum(map(len, ends)), 11), _WIDEST)
    legend: Line = [Piece(_before(room), Role.SECOND), Piece(f" {words.before}   ", Role.QUIET)]
    legend += [Piece(_after(room), Role.FIRST), Piece(f" {words.after}   ", Role.QUIET)]
    head: Line = [Piece(" " * _NAME), *scale(width, ("0", "5", "10")), Piece("".join(ends), Role.HEAD)]
    lines: list[Line] = [legend, head, *(_group(one, width, [len(each) for each in ends], room) for one in course.groups)]
    lines += [[], *room.wrapped(words.eased.format(part=course.eased, of=len(course.felt))), *room.wrapped(words.side_by_side, Role.QUIET)]
    left = room.height - len(lines) - 2
    if left > 0:
        lines += [[], [Piece("Newest first", Role.HEAD)]]
        lines += [_felt(one, width, room) for one in reversed(course.felt[-left:])]
    return lines


def _group(group: ReadingGroup, width: int, columns: Sequence[int], room: Room) -> Line:
    name = f"{_reading(group.reading, room)} ({group.n})".ljust(_NAME)
    came = [str(count).rjust(column) for count, column in zip(group.ends, columns, strict=True)]
    return [Piece(name), *_row(group.before / group.n, group.after / group.n, width, room), Piece("".join(came), Role.FIGURE)]


def _felt(one: Felt, width: int, room: Room) -> Line:
    name = f"{short(one.day):>6}  {_reading(one.reading, room)}".ljust(_NAME)
    came = room.coaching.label(one.outcome) if one.outcome is not None else ""
    return [Piece(name, Role.QUIET), *_row(one.before, one.after, width, room), Piece(f"  {came}")]


def _reading(reading: Appraisal | None, room: Room) -> str:
    return room.coaching.label(reading) if reading is not None else "no reading"


def _row(before: float, after: float, width: int, room: Room) -> Line:
    """Two marks on a scale of 0-10, joined; where they fall together the later one shows."""
    places = {round(before / _TOP * (width - 1)): Piece(_before(room), Role.SECOND)}
    places[round(after / _TOP * (width - 1))] = Piece(_after(room), Role.FIRST)
    low, high = min(places), max(places)
    joined, empty = Piece(room.mark("─", "-"), Role.WORDS), Piece(room.mark("·", "."), Role.AXIS)
    return [places.get(place, joined if low < place < high else empty) for place in range(width)]


def _before(room: Room) -> str:
    return room.mark("○", "o")


def _after(room: Room) -> str:
    return room.mark("●", "#")
