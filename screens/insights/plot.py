"""Plots with two axes, drawn by plotext and taken apart into pieces, so that the theme colours them and ASCII terminals show them.

plotext keeps one figure for the whole process; it is cleared for each plot, and only the user interface's thread draws. This module
is loaded when the insights are opened first, not with the program.
"""

from __future__ import annotations

import re
from itertools import groupby, pairwise
from typing import TYPE_CHECKING, NamedTuple

import plotext

from screens.insights.pieces import Line, Piece, Role

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

LINE = "braille"
"""plotext's finest marker: two by four points a cell."""
_DASH, _DRAWN = 6, 4
"""Points across of a dash with its gap, and of those that are drawn."""
_AXES = str.maketrans("┤│└┬─┘┐┌├┼┴", "+|++-++++++")
_FILL = 2
"""Points a cell, each way, that fill a surface: fewer would leave holes where cells are rounded."""
_COLOUR = re.compile(r"\x1b\[([0-9;]*)m")
_AHEAD = "38;5;"
"""How plotext names one of 256 colours; the number is that of a layer here, and never reaches a terminal."""


class Layer(NamedTuple):
    """Points to be marked. `mark` is one character, or `LINE`; a later layer covers an earlier one."""

    xs: Sequence[float]
    ys: Sequence[float]
    mark: str
    role: Role


class Frame(NamedTuple):
    """The size of a plot in cells with its axes, what lies at its edges, and where its axes are labelled."""

    width: int
    height: int
    x: tuple[float, float]
    y: tuple[float, float]
    x_ticks: Sequence[tuple[float, str]]
    y_ticks: Sequence[tuple[float, str]]

    @property
    def columns(self) -> int:
        """Cells across, without the axis."""
        return max(self.width - max(len(label) for _, label in self.y_ticks) - 1, 1)


def plot(layers: Sequence[Layer], frame: Frame, *, in_ascii: bool) -> list[Line]:
    """The lines of a plot, `frame.height` of them."""
    plotext.clear_figure()
    plotext.limit_size(False, False)  # noqa: FBT003  plotext takes both by position
    plotext.plot_size(frame.width, frame.height)
    plotext.xlim(*frame.x)
    plotext.ylim(*frame.y)
    plotext.xticks([at for at, _ in frame.x_ticks], [label for _, label in frame.x_ticks])
    plotext.yticks([at for at, _ in frame.y_ticks], [label for _, label in frame.y_ticks])
    plotext.xaxes(True, False)  # noqa: FBT003
    plotext.yaxes(True, False)  # noqa: FBT003
    for part in (plotext.canvas_color, plotext.axes_color, plotext.ticks_color):
        part("default")
    for number, layer in enumerate(layers, 1):
        if layer.xs:
            plotext.scatter(list(layer.xs), list(layer.ys), marker=layer.mark, color=number)
    drawn = plotext.build().rstrip("\n").split("\n")
    roles = {f"{_AHEAD}{number}": layer.role for number, layer in enumerate(layers, 1)}
    return [list(_pieces(line, roles, in_ascii=in_ascii)) for line in drawn[: frame.height]]


def _pieces(line: str, roles: dict[str, Role], *, in_ascii: bool) -> Iterator[Piece]:
    role = Role.AXIS
    for place, part in enumerate(_COLOUR.split(line)):
        if place % 2:
            role = roles.get(part, Role.AXIS)
        elif part:
            yield Piece(part.translate(_AXES) if in_ascii else part, role)


def thinned(points: Sequence[tuple[float, ...]], frame: Frame) -> list[tuple[float, ...]]:
    """Points whose first value is their place along the x axis, in order: the means of those that fall together where a line is drawn."""
    left, right = frame.x
    per = (right - left) / (2 * frame.columns)
    if per <= 1:
        return list(points)
    grouped = (list(found) for _, found in groupby(points, key=lambda one: int((one[0] - left) / per)))
    return [tuple(sum(column) / len(column) for column in zip(*found, strict=True)) for found in grouped]


def along(
    points: Sequence[tuple[float, ...]], frame: Frame, *, dashed: bool = False, widest: float | None = None
) -> tuple[list[float], list[float]]:
    """Points close enough for a line through the given ones, which are in order; with `dashed` with gaps.

    Two given points further apart than `widest` are not joined.
    """
    left, right = frame.x
    step = max((right - left) / (frame.columns * 2), 1e-9)
    xs: list[float] = []
    ys: list[float] = []
    for (x0, y0), (x1, y1) in pairwise(points):
        if widest is not None and x1 - x0 > widest:
            continue
        up = (frame.y[1] - frame.y[0]) / (frame.height * 4)
        pieces = max(1, int(abs(x1 - x0) / step) + 1, int(abs(y1 - y0) / up) + 1)
        for piece in range(pieces + 1):
            x = x0 + (x1 - x0) * piece / pieces
            if not dashed or int((x - left) / step) % _DASH < _DRAWN:
                xs.append(x)
                ys.append(y0 + (y1 - y0) * piece / pieces)
    return xs, ys


def between(edges: Sequence[tuple[float, ...]], frame: Frame) -> tuple[list[float], list[float]]:
    """Points that fill what lies between a lower and an upper edge, given as (x, low, high) in order of x: enough for every cell."""
    (left, right), (bottom, top) = frame.x, frame.y
    columns, rows = _FILL * frame.columns, _FILL * frame.height
    xs: list[float] = []
    ys: list[float] = []
    at = 0
    for x in (left + (right - left) * column / columns for column in range(columns + 1)):
        while at + 1 < len(edges) and edges[at + 1][0] <= x:
            at += 1
        if edges and edges[0][0] <= x <= edges[-1][0]:
            _, low, high = edges[at]
            inside = [y for y in (bottom + (top - bottom) * row / rows for row in range(rows + 1)) if low <= y <= high]
            xs += [x] * len(inside)
            ys += inside
    return xs, ys
