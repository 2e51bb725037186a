"""The pictures of a domain that are rows: the rungs of a ladder, results by stated confidence, and what they were put down to."""

from __future__ import annotations

from textwrap import wrap
from typing import TYPE_CHECKING, Final

from protocol.calibration import TOO_FEW, wilson
from protocol.exporting.naming import counted, ordinal_words
from protocol.exporting.plots import WIDTH
from protocol.exporting.svg import Picture, box, diamond, dot, line, text
from protocol.visible import cells
from protocol.vocabulary import Cause

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from protocol.coaching import Coaching
    from protocol.insights.causes import CauseCourse
    from protocol.insights.confidence import ConfidenceResults
    from protocol.insights.ladder_course import LadderVersion

_ROW: Final = 22
_HIGH_ROW: Final = 30
"""A row with room for two lines."""
_NAMES: Final = 264
_TRACK: Final = WIDTH - _NAMES - 70
_MOST_NAME: Final = 36


def ladder_picture(version: LadderVersion, names: Sequence[str]) -> Picture:
    """The rungs, easiest at the bottom, with the newest rating as a bar and the one before as a diamond."""
    newest = version.ratings[-1]
    before = version.ratings[-2] if len(version.ratings) > 1 and version.ratings[-2].rungs else None
    rungs = list(enumerate(zip(names, newest.rungs, strict=True)))[::-1]
    high = _HIGH_ROW if any(cells(name) > _MOST_NAME for name in names) else _ROW
    pieces = []
    for row, (place, (name, rating)) in enumerate(rungs):
        middle = 10 + row * high + high / 2 - 2
        pieces += _name(middle, name)
        pieces += [box((_NAMES, middle - 7), (_TRACK, 14), "track"), box((_NAMES, middle - 7), (_TRACK * rating / 100, 14), "bar")]
        pieces.append(text((WIDTH - 60, middle + 4), str(rating), "value"))
        if before is not None:
            pieces.append(diamond((_NAMES + _TRACK * before.rungs[place] / 100, middle), 5, "was"))
    bottom = 10 + len(rungs) * high
    at = _NAMES + _TRACK * 0.7
    pieces += [line((at, 6), (at, bottom), "mark"), text((at, bottom + 13), "70: counts as able", "tick", "middle")]
    if before is not None:
        pieces += [diamond((_NAMES + 6, bottom + 9), 5, "was"), text((_NAMES + 16, bottom + 13), f"on {ordinal_words(before.day)}", "tick")]
    told = f"Rated on {ordinal_words(newest.day)}: strength {newest.strength} of 100 over {counted(len(newest.rungs), 'rung')},"
    told += f" {newest.level} of them from the easiest on at 70 or more."
    if version.change is not None:
        told += f" Since the rating before: {version.change.words()}."
    return Picture(f"Ladder, version {version.version}", told, WIDTH, bottom + 22, tuple(pieces))


def confidence_picture(found: ConfidenceResults) -> Picture:
    """For each stated confidence the share achieved with its 95 % interval, and where the confidence itself would be."""
    rows = [(f"confidence {one.confidence}", one.confidence / 10, *one.share) for one in found.levels]
    summary = found.summary
    rows.append(("all together", summary.mean_confidence or 0.0, summary.achieved, summary.n))
    pieces = [text((_NAMES + _TRACK * share, 12), words, "tick", "middle") for share, words in ((0, "0 %"), (0.5, "50 %"), (1, "100 %"))]
    for row, (name, stated, achieved, n) in enumerate(rows):
        middle = 30 + row * _ROW
        pieces += [text((_NAMES - 10, middle + 4), name, "label", "end"), line((_NAMES, middle), (_NAMES + _TRACK, middle), "grid")]
        if n >= TOO_FEW:
            low, high = wilson(achieved, n)
            pieces.append(box((_NAMES + _TRACK * low, middle - 4), (_TRACK * (high - low), 8), "range", 4))
        pieces += [diamond((_NAMES + _TRACK * stated, middle), 6, "was"), dot((_NAMES + _TRACK * achieved / n, middle), 5, "ownmark")]
        pieces.append(text((WIDTH - 60, middle + 4), f"{achieved} of {n}", "value"))
    bottom = 30 + len(rows) * _ROW
    key = ((0, "share achieved"), (1, "stated confidence"), (2, "95 % interval"))
    for place, words in key:
        left = _NAMES + place * 132 + 6
        signs = (dot((left, bottom), 5, "ownmark"), diamond((left, bottom), 6, "was"), box((left - 8, bottom - 4), (16, 8), "range", 4))
        pieces += [signs[place], text((left + 13, bottom + 4), words, "tick")]
    told = f"{summary.achieved} of {counted(summary.n, 'attempt')} with a confidence stated before acting were achieved"
    told += f"; the mean confidence was {10 * (summary.mean_confidence or 0):.1f} of 10. What was done in part is left out."
    return Picture("Confidence and results", told, WIDTH, bottom + 14, tuple(pieces))


def causes_picture(course: CauseCourse, texts: Coaching) -> Picture:
    """How often each cause was named: for what was achieved to the right, for what was not this time to the left."""
    wins, misses = (_sums(found) for found in ([one.wins for one in course.weeks], [one.misses for one in course.weeks]))
    causes = [one for one in Cause if one is not Cause.UNSPECIFIED and wins.get(one, 0) + misses.get(one, 0)]
    most = max([1, *wins.values(), *misses.values()])
    centre, reach = WIDTH / 2, WIDTH / 2 - 120
    pieces = [text((centre - 66, 12), "not this time", "tick", "end"), text((centre + 66, 12), "achieved", "tick")]
    for row, cause in enumerate(causes):
        top = 22 + row * _ROW
        pieces.append(text((centre, top + 12), texts.label(cause), "label", "middle"))
        for side, count, kind in ((-1, misses.get(cause, 0), "barmiss"), (1, wins.get(cause, 0), "bar")):
            length = reach * count / most
            left = centre + 60 if side > 0 else centre - 60 - length
            edge = centre + side * (66 + length)
            anchor = "start" if side > 0 else "end"
            pieces.append(box((left, top + 2), (length, 14), kind))
            pieces.append(text((edge, top + 13), str(count), "value" if count else "tick", anchor))
    told = f"Achieved, put down to: {_listed(wins, texts)}. Not this time, put down to: {_listed(misses, texts)}."
    return Picture("What it was put down to", told, WIDTH, 22 + len(causes) * _ROW + 6, tuple(pieces))


def _sums(found: Sequence[Mapping[Cause, int]]) -> dict[Cause, int]:
    sums: dict[Cause, int] = {}
    for week in found:
        for cause, count in week.items():
            if cause is not Cause.UNSPECIFIED:
                sums[cause] = sums.get(cause, 0) + count
    return sums


def _listed(counts: Mapping[Cause, int], texts: Coaching) -> str:
    found = sorted(counts.items(), key=lambda one: -one[1])
    return ", ".join(f"{texts.label(cause)} {count}" for cause, count in found if count) or "nothing named"


def _name(middle: float, name: str) -> list[str]:
    """A name to the left of its bar, on two lines at most."""
    found = wrap(name, max(4, _MOST_NAME * len(name) // max(1, cells(name))), max_lines=2, placeholder="...", break_on_hyphens=False) or [
        ""
    ]
    first = middle + 4 - 6.5 * (len(found) - 1)
    return [text((_NAMES - 10, first + 13 * row), words, "label", "end") for row, words in enumerate(found)]
