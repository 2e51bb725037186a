"""The pictures of a domain over time: own ratings beside the model estimate, effort beside results, and the calendar of attempts."""

from __future__ import annotations

from datetime import date
from itertools import groupby
from typing import TYPE_CHECKING, Final

from protocol.exporting.naming import MONTHS, counted, ordinal_words, short_day
from protocol.exporting.svg import Frame, Picture, box, dot, line, path, scale, text
from protocol.insights.counting import WEEK

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from protocol.exporting.svg import Point
    from protocol.insights.belief_course import BeliefCourse, Reading
    from protocol.insights.day_map import DayMap
    from protocol.insights.effort_results import EffortResults, Fortnight

WIDTH: Final = 680
_LEFT, _RIGHT = 34, WIDTH - 12
_MOST_POINTS: Final = 240
"""Points of a line that are drawn: more cannot be told apart on paper."""
_MOST_VALUES: Final = 12
_NEAR: Final = 26


def belief_picture(course: BeliefCourse, *, show_estimate: bool) -> Picture:
    """Own ratings as points that are joined, and the estimate as a broken line within its band, where it is shown."""
    measured, readings = course.measured, course.readings if show_estimate else ()
    days = [day for day, _ in measured] + [one.day for one in readings]
    frame = Frame(_LEFT, 14, _RIGHT, 188, min(days), max(days))
    pieces = [*scale(frame, (0, 25, 50, 75, 100)), *_dates(frame)]
    if readings:
        pieces += _estimate(frame, _thinned(readings))
    points = [(frame.x(day), frame.y(value)) for day, value in measured]
    pieces += [path(points, "own"), *(dot(one, 4, "ownmark") for one in points)]
    if len(points) <= _MOST_VALUES:
        pieces += [text(_beside(one, points), str(value), "value", "middle") for one, (_, value) in zip(points, measured, strict=True)]
    key = [("own", "own rating"), *([("model", "model estimate, no measurement")] if readings else [])]
    pieces += _key(frame.bottom + 34, key)
    return Picture("Belief over time", _belief_told(course, show_estimate=show_estimate), WIDTH, 230, tuple(pieces))


def _beside(point: Point, points: Sequence[Point]) -> Point:
    """Where the value of a point stands: above it, or below where another point is just above."""
    x, y = point
    x = max(x, _LEFT + 11)
    crowded = any(0 <= abs(x - other) < _NEAR and y - _NEAR < height < y for other, height in points)
    return (x, y + 17) if crowded else (x, y - 8)


def _belief_told(course: BeliefCourse, *, show_estimate: bool) -> str:
    told = []
    if course.measured:
        (first, was), (last, newest_rating) = course.measured[0], course.measured[-1]
        came = f"{newest_rating} on {ordinal_words(last)}"
        if len(course.measured) > 1:
            came = f"from {was} on {ordinal_words(first)} to {came}"
        told.append(f"{counted(len(course.measured), 'own rating')}: {came}, of 100.")
    if show_estimate and course.readings:
        newest = course.readings[-1]
        rests = counted(course.attempts, "attempt")
        estimate = f"about {newest.estimate:.0f}, give or take {newest.band:.0f}"
        told.append(f"Model estimate: {estimate}, over {rests} in 60 days; no measurement.")
    return " ".join(told)


def _estimate(frame: Frame, readings: Sequence[Reading]) -> list[str]:
    upper = [(frame.x(one.day), frame.y(one.estimate + one.band)) for one in readings]
    lower = [(frame.x(one.day), frame.y(one.estimate - one.band)) for one in readings]
    middle = [(frame.x(one.day), frame.y(one.estimate)) for one in readings]
    return [path([*upper, *reversed(lower)], "band", closed=True), path(middle, "model")]


def effort_picture(found: EffortResults) -> Picture:
    """Mean effort beside mean result over 14 days, with gaps where there is too little."""
    readings = found.readings
    frame = Frame(_LEFT, 14, _RIGHT, 142, readings[0].day, readings[-1].day, high=10)
    pieces = [*scale(frame, (0, 5, 10)), *_dates(frame)]
    for stretch in _stretches(readings):
        pieces.append(path([(frame.x(one.day), frame.y(one.effort)) for one in stretch], "model"))
        pieces.append(path([(frame.x(one.day), frame.y(one.result)) for one in stretch], "own"))
    pieces += _key(frame.bottom + 34, (("model", "effort"), ("own", "result")))
    last = readings[-1]
    means = f"mean effort {last.effort:.1f}, mean result {last.result:.1f} of 10"
    told = f"In the 14 days up to {ordinal_words(last.day)}: {means}, over {counted(last.attempts, 'attempt')}."
    return Picture("Effort and results", told, WIDTH, 184, tuple(pieces))


def _stretches(readings: Sequence[Fortnight]) -> Iterator[list[Fortnight]]:
    """Readings of days that follow one another."""
    for _, found in groupby(enumerate(readings), key=lambda one: one[1].day - one[0]):
        yield [one for _, one in found]


def _thinned(readings: Sequence[Reading]) -> Sequence[Reading]:
    step = max(1, len(readings) // _MOST_POINTS)
    kept = readings[::-step]
    return kept[::-1]


def day_picture(found: DayMap) -> Picture:
    """The calendar: a column a week, a row a weekday, the fuller the more attempts; days off are crossed."""
    weeks = found.weeks
    step = min(17, (_RIGHT - _LEFT) / max(1, len(weeks)))
    side, top = step - 2, 20
    rows = (0, "Mo"), (2, "We"), (4, "Fr"), (6, "Su")
    pieces = [text((_LEFT - 6, top + row * step + side - 1), name, "tick", "end") for row, name in rows]
    for column, monday in enumerate(weeks):
        left = _LEFT + column * step
        for row in range(WEEK):
            if (day := monday + row) <= found.today:
                pieces += _cell((left, top + row * step), side, min(found.counts.get(day, 0), 3), is_off=day in found.days_off)
    pieces += [text((_LEFT + column * step, 12), name, "tick") for column, name in _months(weeks)]
    bottom = top + WEEK * step + 14
    for place, name in enumerate(("no attempt", "1", "2", "3 or more")):
        left = _LEFT + place * 92
        pieces += [*_cell((left, bottom - 8), 9, place, is_off=False), text((left + 14, bottom), name, "tick")]
    pieces += [*_cell((_LEFT + 4 * 92, bottom - 8), 9, 0, is_off=True), text((_LEFT + 4 * 92 + 14, bottom), "day off", "tick")]
    told = f"{counted(found.total, 'attempt')} on {counted(found.days, 'day')}. Days without one are just empty."
    return Picture("Days", told, WIDTH, round(bottom + 8), tuple(pieces))


def _cell(at: tuple[float, float], side: float, level: int, *, is_off: bool) -> list[str]:
    """A day; beside its shade the size of the filling tells how many."""
    x, y = at
    inner = side * (0, 0.6, 0.8, 1)[level]
    pieces = [box(at, (side, side), "day", 1.5)]
    if level:
        pieces.append(box((x + (side - inner) / 2, y + (side - inner) / 2), (inner, inner), f"day{level}", 1.5))
    if is_off and not level:
        pieces.append(line((x + 2.5, y + side - 2.5), (x + side - 2.5, y + 2.5), "off"))
    return pieces


def _months(weeks: Sequence[int]) -> Iterator[tuple[int, str]]:
    """In which column each month begins, where there is room for its name."""
    last = -3
    for column, monday in enumerate(weeks):
        day = date.fromordinal(monday + WEEK - 1)
        is_new = not column or date.fromordinal(weeks[column - 1] + WEEK - 1).month != day.month
        if is_new and column - last >= 3:  # noqa: PLR2004  three letters take three columns
            yield column, MONTHS[day.month - 1]
            last = column


def _dates(frame: Frame) -> list[str]:
    """A few days below a scale, the first and the last among them, with the year where it is another one."""
    count = 5
    step = (frame.last - frame.first) / (count - 1)
    days = sorted({round(frame.first + step * place) for place in range(count)})
    pieces, year = [], 0
    for place, day in enumerate(days):
        found = date.fromordinal(day)
        words = short_day(found) + (f" {found.year}" if found.year != year else "")
        year = found.year
        anchor = "start" if not place and len(days) > 1 else "end" if place == len(days) - 1 and len(days) > 1 else "middle"
        pieces.append(text((frame.x(day), frame.bottom + 15), words, "tick", anchor))
    return pieces


def _key(height: float, entries: Iterable[tuple[str, str]]) -> list[str]:
    """What each kind of line means."""
    pieces, left = [], float(_LEFT)
    for kind, words in entries:
        pieces.append(line((left, height), (left + 24, height), kind))
        if kind == "own":
            pieces.append(dot((left + 12, height), 3.5, "ownmark"))
        pieces.append(text((left + 30, height + 3.5), words, "tick"))
        left += 50 + 6 * len(words)
    return pieces
