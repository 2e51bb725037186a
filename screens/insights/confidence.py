"""Confidence beside results, with as much said as the sample allows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from protocol.calibration import wilson
from protocol.guarding.judgement import brier_words, verdict_words
from protocol.insights.confidence import Stage
from screens.insights.bars import bar, scale, span
from screens.insights.pieces import Line, Piece, Role, Room

if TYPE_CHECKING:
    from protocol.insights.confidence import ConfidenceResults, Level

_NAME, _COUNTS = 10, 24
"""Cells for what stands before and after a bar."""


def draw(found: ConfidenceResults, room: Room) -> list[Line]:
    """Counts, then the range, then the verdict, the table of levels and the score, each from its own number of attempts on."""
    lines = early(found, room)
    if found.interval is not None:
        lines += _range(found, room)
    lines += [line for said in verdict_words(found.summary, room.coaching) for line in room.wrapped(said)]
    if found.levels:
        lines += [[], *_table(found, room)]
    return [*lines, [], *_score(found, room), *room.wrapped(room.coaching.guard_rails.gate_limits, Role.QUIET)]


def early(found: ConfidenceResults, room: Room) -> list[Line]:
    """The counts."""
    summary = found.summary
    if not summary.n:
        return []
    if found.stage is Stage.COUNTS:
        return room.wrapped(room.coaching.guard_rails.too_few.format(achieved=summary.achieved, n=summary.n), Role.FIGURE)
    stated = f"{10 * (summary.mean_confidence or 0):.1f} of 10"
    early = f" ({room.coaching.insights.early})" if found.stage is Stage.INTERVAL else ""
    counts = f"{summary.achieved} of {summary.n} achieved"
    return [[Piece(counts, Role.FIGURE), Piece(f", at a confidence of {stated} on average{early}")]]


def _range(found: ConfidenceResults, room: Room) -> list[Line]:
    low, high = found.interval or (0.0, 1.0)
    summary, width = found.summary, _bar_width(room)
    stated = summary.mean_confidence or 0.0
    share = summary.achieved / summary.n
    marked = [Piece("stated".ljust(_NAME)), *_point(stated, width, room), Piece(f"  {_percent(stated)}")]
    ranged = [Piece("achieved".ljust(_NAME)), *span(low, high, width, room, at=share)]
    return [
        [Piece(" " * _NAME), *scale(width)],
        marked,
        [*ranged, Piece(f"  {_percent(share)}, range {round(100 * low)} to {round(100 * high)} %")],
    ]


def _point(share: float, width: int, room: Room) -> Line:
    place = min(int(share * width), width - 1)
    empty = room.mark("·", ".")
    return [Piece(empty * place, Role.AXIS), Piece(room.mark("◆", "@"), Role.SECOND), Piece(empty * (width - place - 1), Role.AXIS)]


def _table(found: ConfidenceResults, room: Room) -> list[Line]:
    lines = [_level(one, room) for one in found.levels]
    heads: Line = [Piece("stated".ljust(_NAME), Role.HEAD), Piece("achieved", Role.HEAD)]
    thin = room.wrapped(room.coaching.insights.thin_levels.format(n=found.thin), Role.QUIET) if found.thin else []
    return [heads, *lines, *thin]


def _level(level: Level, room: Room) -> Line:
    part, of = level.share
    low, high = wilson(part, of)
    counts = f"  {part} of {of}".ljust(14) + f"range {round(100 * low)} to {round(100 * high)} %"
    stated = f"{level.confidence} of 10".ljust(_NAME)
    return [Piece(stated), *bar(part / of, _bar_width(room), room, at=level.confidence / 10), Piece(counts)]


def _score(found: ConfidenceResults, room: Room) -> list[Line]:
    if found.brier is None or found.reference is None:
        return []
    scores = f"(Brier score {found.brier:.2f}, reference {found.reference:.2f})"
    return room.wrapped(" ".join([*brier_words(found, room.coaching), scores]))


def _bar_width(room: Room) -> int:
    return max(room.width - _NAME - _COUNTS - 8, 10)


def _percent(share: float) -> str:
    return f"{round(100 * share)} %"
