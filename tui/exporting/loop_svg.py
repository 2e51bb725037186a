"""The feedback loop as SVG: the drawing of the dashboard, with its lines as lines, so that no font can pull them apart."""

from __future__ import annotations

from itertools import groupby
from textwrap import wrap
from typing import TYPE_CHECKING, Final

from rich.cells import cell_len

from protocol.exporting.svg import Picture, drawn, line, path, safe, text
from protocol.typed import NamedTuple
from screens.widgets.loop_drawing import draw
from screens.widgets.loop_glyphs import UNICODE
from screens.widgets.loop_words import describe

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from protocol.exporting.svg import Point
    from protocol.loop import LoopState

_COLUMNS, _ROWS = 104, 19
_WIDE, _HIGH = 8.0, 18.0
_MARGIN: Final = 18
_SCOPE: Final = 140
"""Characters of small print in a line."""

_LEGS: Final = {
    **dict.fromkeys("─━", "ew"),
    **dict.fromkeys("│┃", "ns"),
    **dict.fromkeys("╭┏", "es"),
    **dict.fromkeys("╮┓", "ws"),
    **dict.fromkeys("╰┗", "en"),
    **dict.fromkeys("╯┛", "wn"),
    **dict.fromkeys("├┠", "nse"),
    **dict.fromkeys("┤┨", "nsw"),
    **dict.fromkeys("┴┷", "ewn"),
    **dict.fromkeys("┬┯", "ews"),
}
"""Where the lines of a cell lead from its middle."""
_HEAVY: Final = frozenset("━┃┏┓┗┛┠┨┷┯")
_HEADS: Final = {"►": (1, 0), "◄": (-1, 0), "▲": (0, -1), "▼": (0, 1)}
_WAYS: Final = {"n": (0.0, -0.5), "s": (0.0, 0.5), "e": (0.5, 0.0), "w": (-0.5, 0.0)}


def loop_svg(state: LoopState, scope: str, style: str) -> str:
    """One loop as a whole SVG file, described in words, with what the program is for below it."""
    found = loop_picture(state)
    foot = [text((_MARGIN, found.height + row * 14), words, "scope") for row, words in enumerate(wrap(scope, _SCOPE))]
    picture = found._replace(height=found.height + 14 * len(foot), pieces=(*found.pieces, *foot))
    return drawn(picture, style) + "\n"


def loop_picture(state: LoopState) -> Picture:
    """The drawing in the size at which everything has its place."""
    pieces: list[str] = []
    legs: list[_Leg] = []
    for row, found in enumerate(draw(state, _COLUMNS, _ROWS, UNICODE)):
        column = 0
        for piece in found:
            run, start = "", column
            for one in piece.text:
                if one in _LEGS or one in _HEADS:
                    pieces += _text(run, start, row, piece.role.value)
                    legs += _legs(one, column, row, piece.role.value)
                    pieces += _head(one, column, row)
                    run, start = "", column + 1
                else:
                    run += one
                column += cell_len(one)
            pieces += _text(run, start, row, piece.role.value)
    width, height = round(_COLUMNS * _WIDE + 2 * _MARGIN), round(_ROWS * _HIGH + 2 * _MARGIN)
    return Picture("Feedback loop", describe(state), width, height, (*_joined(legs), *pieces))


class _Leg(NamedTuple):
    """Half a line of a cell: its kind, whether it lies level, where across its way it is, and from where to where it goes."""

    kind: str
    level: bool
    at: float
    begin: float
    end: float


def _text(run: str, column: int, row: int, kind: str) -> Iterator[str]:
    words = run.strip(" ")
    if words:
        left = column + len(run) - len(run.lstrip(" "))
        x, y = _MARGIN + left * _WIDE, _MARGIN + row * _HIGH + 13
        place = f'x="{x:.0f}" y="{y:.0f}" textLength="{cell_len(words) * _WIDE:.0f}" lengthAdjust="spacingAndGlyphs"'
        yield f'<text class="{kind}" {place}>{safe(words)}</text>'


def _middle(column: int, row: int) -> Point:
    return _MARGIN + (column + 0.5) * _WIDE, _MARGIN + (row + 0.5) * _HIGH


def _legs(one: str, column: int, row: int, role: str) -> Iterator[_Leg]:
    x, y = _middle(column, row)
    kind = "heavy" if one in _HEAVY else "arrow" if role == "arrow" else "frame"
    if one in _HEADS:
        across, down = _HEADS[one]
        yield from _between((x - across * _WIDE / 2, y - down * _HIGH / 2), (x, y), kind)
        return
    for leg in _LEGS[one]:
        right, lower = _WAYS[leg]
        yield from _between((x, y), (x + right * _WIDE, y + lower * _HIGH), kind)


def _between(one: Point, other: Point, kind: str) -> Iterator[_Leg]:
    level = one[1] == other[1]
    begin, end = sorted((one[0], other[0]) if level else (one[1], other[1]))
    yield _Leg(kind, level, one[1] if level else one[0], begin, end)


def _joined(legs: Iterable[_Leg]) -> Iterator[str]:
    """The lines, each drawn once from its one end to its other, so that no seams are seen."""
    for (kind, level, at), found in groupby(sorted(legs), key=lambda one: one[:3]):
        runs: list[list[float]] = []
        for one in found:
            if runs and one.begin <= runs[-1][1]:
                runs[-1][1] = max(runs[-1][1], one.end)
            else:
                runs.append([one.begin, one.end])
        yield from (line((begin, at), (end, at), kind) if level else line((at, begin), (at, end), kind) for begin, end in runs)


def _head(one: str, column: int, row: int) -> Iterator[str]:
    if one in _HEADS:
        (x, y), (across, down) = _middle(column, row), _HEADS[one]
        back = (x - across * 5, y - down * 5)
        sides = ((back[0] + down * 4, back[1] + across * 4), (back[0] - down * 4, back[1] - across * 4))
        yield path([(x + across * 4, y + down * 5), *sides], "head", closed=True)
