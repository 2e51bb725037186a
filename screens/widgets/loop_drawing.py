"""The picture of the feedback loop: a `LoopState`, a size and a glyph set in, lines of styled pieces out.

Three sizes: the full ring of four boxes (with the figures beside it, or in a line below it where it is narrow), four lines, one line.
Every line is exactly as wide as asked for, and the same state in the same size is the same picture.
"""

from __future__ import annotations

import re
from enum import Enum
from itertools import chain

from rich.cells import cell_len

from protocol.loop import LoopState
from screens.widgets import loop_figures as figures
from screens.widgets.loop_cells import cut, first_fit, wrap
from screens.widgets.loop_glyphs import GlyphSet, LoopGlyphs, glyph_table
from screens.widgets.loop_pieces import Line, Piece, Role
from screens.widgets.loop_ring import ring
from screens.widgets.loop_small_ring import small_ring
from screens.widgets.loop_words import TITLES, why


class LoopSize(Enum):
    """How much of the loop there is room for, as least width and height in cells; the largest size first."""

    BESIDE = (76, 11)
    BELOW = (52, 10)
    FOUR_LINES = (36, 4)
    ONE_LINE = (0, 1)

    def __init__(self, least_width: int, least_height: int) -> None:
        self.least_width = least_width
        self.least_height = least_height

    @classmethod
    def of(cls, width: int, height: int) -> LoopSize:
        """The largest size that fits; the smallest if none does."""
        return next((size for size in cls if width >= size.least_width and height >= size.least_height), cls.ONE_LINE)


_MOST_RING_WIDTH, _MOST_RING_HEIGHT = 110, 19
"""The ring grows no further: longer arrows would only part what belongs together."""
_ROOMY_WIDTH = 100
_ROOMY_HEIGHT = 32
_NATURAL, _NATURAL_ROOMY = 12, 18
_ROOMY_BELOW = 13
_PARTS = {Role.HEADLINE: r" - |(?<=\.) ", Role.FIGURE: " - "}
"""Where a figure too wide for its line is parted first."""
_MOST_FOOT = 4


def draw(state: LoopState, width: int, height: int, glyphs: LoopGlyphs) -> list[Line]:
    """The loop in exactly `height` lines of exactly `width` cells."""
    lines = _picture(state, width, height, glyphs)[: max(height, 0)]
    blank: list[Line] = [[] for _ in range(height - len(lines))]
    return [_filled(line, max(width, 0), glyphs) for line in (*lines, *blank)]


def _picture(state: LoopState, width: int, height: int, glyphs: LoopGlyphs) -> list[Line]:
    match LoopSize.of(width, height):
        case LoopSize.BESIDE:
            return _beside(state, width, height, glyphs)
        case LoopSize.BELOW:
            return _below(state, width, height, glyphs)
        case LoopSize.FOUR_LINES:
            return _four_lines(state, width, glyphs)
        case LoopSize.ONE_LINE:
            return [_one_line(state, width, glyphs)]


def natural_height(width: int, room: int) -> int:
    """The lines the loop is best shown in at a width of `width` cells, in a terminal of `room` lines."""
    size = LoopSize.of(width, room)
    if size in {LoopSize.BESIDE, LoopSize.BELOW}:
        return _NATURAL if room < _ROOMY_HEIGHT else _NATURAL_ROOMY
    return size.least_height


def as_text(state: LoopState, width: int, height: int, glyphs: GlyphSet = "unicode") -> str:
    """The picture as plain text: `height` lines, each padded to `width` cells."""
    return "\n".join("".join(piece.text for piece in line) for line in draw(state, width, height, glyph_table(glyphs)))


def _beside(state: LoopState, width: int, height: int, glyphs: LoopGlyphs) -> list[Line]:
    """The ring with the figures at its right and, below both, why the estimate moved; the legend where there is room for it."""
    gap, panel_width = (3, 26) if width < _ROOMY_WIDTH else (5, 34)
    foot_rows = min(height - LoopSize.BESIDE.least_height, _MOST_FOOT)
    foot = _foot(state, width, foot_rows, glyphs)
    panel = _panel(state, panel_width, height - len(foot), glyphs)
    key: list[Line] = [[], *(list(pair) for pair in figures.legend(glyphs))]
    if len(panel) + len(key) <= min(height - len(foot), _MOST_RING_HEIGHT):
        panel = [*panel, *key]
    elif len(foot) in range(2, foot_rows):
        foot = [*foot, _strung(key, width)]
    rows = min(height - len(foot), _MOST_RING_HEIGHT)
    loop = ring(state, min(width - gap - panel_width, _MOST_RING_WIDTH), rows, glyphs)
    beside = [*panel[:rows], *([] for _ in range(rows - len(panel)))]
    space = Piece(" " * gap, Role.QUIET)
    return [*([*left, space, *right] for left, right in zip(loop, beside, strict=True)), *foot]


def _below(state: LoopState, width: int, height: int, glyphs: LoopGlyphs) -> list[Line]:
    """The ring with the headline and the last ten in a line below it."""
    foot: list[Line] = [[], _figures_line(state, width, glyphs)][-1 if height < _ROOMY_BELOW else -2 :]
    return [*ring(state, width, min(height - len(foot), _MOST_RING_HEIGHT), glyphs), *foot]


def _four_lines(state: LoopState, width: int, glyphs: LoopGlyphs) -> list[Line]:
    """Headline, a ring of two lines, the last ten."""
    run = Piece(figures.mastery_run(state), Role.FIGURE)
    last = [_spaced(state, glyphs), _tally(state, glyphs), [Piece(figures.total(state), Role.FIGURE)]]
    return [_strung([_headline(state, width), [run]], width), *small_ring(state, width, glyphs), _strung(last, width)]


def _one_line(state: LoopState, width: int, glyphs: LoopGlyphs) -> Line:
    here = Piece(f"{glyphs.here} {TITLES[state.current]}", Role.TITLE_CURRENT)
    return _strung([_headline(state, width), [here], *_figures(state, glyphs)], width)


def _figures_line(state: LoopState, width: int, glyphs: LoopGlyphs) -> Line:
    return _strung([_headline(state, width), *_figures(state, glyphs)], width)


def _figures(state: LoopState, glyphs: LoopGlyphs) -> list[Line]:
    return [list(figures.marks(state, glyphs)), _tally(state, glyphs), [Piece(figures.total(state), Role.FIGURE)]]


def _headline(state: LoopState, width: int) -> Line:
    return [Piece(first_fit(figures.headlines(state), width), Role.HEADLINE)]


def _spaced(state: LoopState, glyphs: LoopGlyphs) -> Line:
    """The last ten with room between the shapes."""
    return list(chain.from_iterable((Piece(" ", Role.QUIET), sign) for sign in figures.marks(state, glyphs)))[1:]


def _tally(state: LoopState, glyphs: LoopGlyphs) -> Line:
    """The tally, led by the shape that it counts."""
    text = figures.tally(state)
    sign = figures.tally_mark(state, glyphs)
    return [*([sign, Piece(" ", Role.QUIET)] if sign else []), Piece(text, Role.FIGURE)]


def _panel(state: LoopState, width: int, rows: int, glyphs: LoopGlyphs) -> list[Line]:
    """The figures beside the ring, in groups parted by free lines if `rows` has room for those."""
    groups = [group for group in _groups(state, width, glyphs) if group]
    parted: list[Line] = [line for group in groups for line in ([], *group)][1:]
    return parted if len(parted) <= rows else [line for group in groups for line in group]


def _groups(state: LoopState, width: int, glyphs: LoopGlyphs) -> tuple[list[Line], ...]:
    """The figures beside the ring, in what belongs together."""

    def wrapped(text: str, role: Role) -> list[Line]:
        parts = re.split(_PARTS[role], text) if role in _PARTS and cell_len(text) > width else [text]
        return [[Piece(line, role)] for part in parts for line in wrap(part, width, 3, glyphs.ellipsis)]

    return (
        [*wrapped(figures.headline_label(state), Role.HEADLINE), *wrapped(figures.headlines(state)[0], Role.HEADLINE)],
        [*wrapped(figures.mastery_run(state), Role.FIGURE), *wrapped(figures.reserves(state), Role.FIGURE)],
        [_spaced(state, glyphs), _tally(state, glyphs)] if state.last_ten else [],
        [*wrapped(figures.lasting(state), Role.FIGURE), *wrapped(figures.lasting_remark(state), Role.QUIET)],
    )


def _foot(state: LoopState, width: int, rows: int, glyphs: LoopGlyphs) -> list[Line]:
    """Why the estimate moved, in at most `rows` lines; where there are rows, one is kept free for it before there is anything to say."""
    lines: list[Line] = [[Piece(line, Role.QUIET)] for line in wrap(why(state, glyphs), width, min(rows, 2), glyphs.ellipsis)]
    return lines if len(lines) >= rows else [[], *lines]


def _strung(groups: list[Line], width: int) -> Line:
    """As many of the groups, from the first on, as fit in one line, two cells apart."""
    line: Line = []
    for group in groups:
        size = _cells(group)
        if size and (not line or _cells(line) + 2 + size <= width):
            line = [*line, Piece("  ", Role.QUIET), *group] if line else list(group)
    return line


def _cells(line: Line) -> int:
    return sum(cell_len(piece.text) for piece in line)


def _filled(line: Line, width: int, glyphs: LoopGlyphs) -> Line:
    """A line of exactly `width` cells: padded, or cut in a terminal narrower than its shortest wording."""
    size = _cells(line)
    if size <= width:
        return [*line, Piece(" " * (width - size), Role.QUIET)]
    text = cut("".join(piece.text for piece in line), width, glyphs.ellipsis)
    return [Piece(text + " " * (width - cell_len(text)), line[0].role)]
