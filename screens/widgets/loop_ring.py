"""The ring: four boxes, joined by arrows from belief to goal, down to the small win, back to the acknowledgement and up into belief.

Each box is left by one arrow only. The two upright arrows run along the outer sides, so that all four together are seen as one ring.
"""

from __future__ import annotations

from rich.cells import cell_len

from protocol.loop import LoopNode, LoopState
from screens.widgets.loop_cells import first_fit, fit, wrap
from screens.widgets.loop_figures import change
from screens.widgets.loop_glyphs import LoopGlyphs
from screens.widgets.loop_pieces import Line, Piece, Role
from screens.widgets.loop_words import TITLES, NodeText, node_text

LEAST_HEIGHT = 9
"""Lines below which the ring has no room for a line in every box."""
_SIDES = 4
"""Cells of a box that its two borders and their inner margins take."""
_BORDERS = 4
"""Lines that the borders of two boxes, one above the other, take."""
_SHAFT = 2
"""How many cells from the outer side an upright arrow runs."""
_TALL, _TALLER = 13, 17


def ring(state: LoopState, width: int, height: int, glyphs: LoopGlyphs) -> list[Line]:
    """The ring in exactly `height` lines of exactly `width` cells; it needs at least `LEAST_HEIGHT` lines."""
    rise = 1 if height < _TALL else 2 if height < _TALLER else 3
    inner = height - _BORDERS - rise
    upper = (inner + 2) // 2
    box = (width - width // 14) // 2
    gap = width - 2 * box

    def drawn(node: LoopNode, rows: int) -> list[Line]:
        return _box(node, state, box, rows, glyphs)

    above = _joined(drawn(LoopNode.BELIEF, upper), drawn(LoopNode.GOAL, upper), upper, glyphs.across * (gap - 1) + glyphs.right)
    lower = inner - upper
    below = _joined(
        drawn(LoopNode.ACKNOWLEDGEMENT, lower), drawn(LoopNode.SMALL_WIN, lower), lower, glyphs.left + glyphs.across * (gap - 1)
    )
    between = [_shafts(state, width, box, glyphs, (row == 0, row == rise - 1)) for row in range(rise)]
    return [*above, *between, *below]


def _middle(rows: int) -> int:
    """The inner line of a box at which a level arrow leaves or meets it."""
    return (rows - 1) // 2


def _joined(left: list[Line], right: list[Line], rows: int, arrow: str) -> list[Line]:
    """Two boxes side by side with a level arrow between them."""
    at = _middle(rows) + 1
    links = [Piece(arrow if index == at else " " * len(arrow), Role.ARROW) for index in range(len(left))]
    return [[*first, link, *second] for first, link, second in zip(left, links, right, strict=True)]


def _shafts(state: LoopState, width: int, box: int, glyphs: LoopGlyphs, ends: tuple[bool, bool]) -> Line:
    """One line of the two upright arrows; the change that flows back into belief stands beside the tip of the left one."""
    is_first, is_last = ends
    moved = change(state) if is_first else ""
    label = fit(first_fit((f"{moved} on the estimate", moved), box - _SIDES), box - _SIDES, glyphs.ellipsis) if moved else ""
    margin = " " * _SHAFT
    room = width - 2 * (_SHAFT + 1) - 1 - cell_len(label)
    return [
        Piece(margin + (glyphs.up if is_first else glyphs.side) + " ", Role.ARROW),
        Piece(label, Role.CHANGE),
        Piece(" " * room, Role.ARROW),
        Piece((glyphs.down if is_last else glyphs.side) + margin, Role.ARROW),
    ]


def _box(node: LoopNode, state: LoopState, width: int, rows: int, glyphs: LoopGlyphs) -> list[Line]:
    """One node as a box; the node in progress has the heavier border and a mark before its name."""
    current = state.current is node
    frame, role = (glyphs.frame_current, Role.FRAME_CURRENT) if current else (glyphs.frame, Role.FRAME)
    title = _title(node, current=current, room=width - _SIDES, glyphs=glyphs)
    lead = frame.across + (frame.leave_up if node is LoopNode.ACKNOWLEDGEMENT else frame.across)
    fill = frame.across * (width - _SIDES - cell_len(title.text))
    lines = [[Piece(frame.top_left + lead, role), title, Piece(fill + frame.top_right, role)]]
    for index, piece in enumerate(_body(node, state, width - _SIDES, rows, glyphs)):
        leaves = index == _middle(rows)
        left = frame.leave_left if leaves and node is LoopNode.SMALL_WIN else frame.side
        right = frame.leave_right if leaves and node is LoopNode.BELIEF else frame.side
        text = fit(piece.text, width - _SIDES, glyphs.ellipsis)
        lines.append([Piece(left + " ", role), Piece(text, piece.role), Piece(" " + right, role)])
    way_out = frame.leave_down if node is LoopNode.GOAL else frame.across
    floor = frame.bottom_left + frame.across * (width - _SHAFT - 2) + way_out + frame.across * (_SHAFT - 1) + frame.bottom_right
    return [*lines, [Piece(floor, role)]]


def _title(node: LoopNode, *, current: bool, room: int, glyphs: LoopGlyphs) -> Piece:
    name = f"{glyphs.here} {TITLES[node]}" if current else TITLES[node]
    text = f" {name} "
    return Piece(fit(name, room, glyphs.ellipsis) if len(text) > room else text, Role.TITLE_CURRENT if current else Role.TITLE)


def _body(node: LoopNode, state: LoopState, width: int, rows: int, glyphs: LoopGlyphs) -> list[Piece]:
    """The inner lines of a box: exactly `rows`. A line is left free between words and figures if there is one to spare."""
    text = node_text(node, state, glyphs)
    figures, lines = _filling(text, width, rows, glyphs)
    own = [Piece(line, text.words.role) for line in lines]
    spare = [Piece("", Role.QUIET) for _ in range(rows - len(figures) - len(own))]
    between = spare[:1] if figures and own else []
    parts = (own, between, figures) if text.words_first else (figures, between, own)
    return [*(piece for part in parts for piece in part), *spare[len(between) :]]


def _filling(text: NodeText, width: int, rows: int, glyphs: LoopGlyphs) -> tuple[tuple[Piece, ...], list[str]]:
    """The fullest figures that leave the words whole; else the fullest that leave them a line; else the fullest that fit."""
    room = max(rows - bool(text.words.text), 1)
    fitting = [option for option in text.figures if _fits(option, width, room)]
    fitting = fitting or [option for option in text.figures if _fits(option, width, rows)] or [text.figures[-1][:rows]]
    wrapped = [wrap(text.words.text, width, rows - len(option), glyphs.ellipsis) for option in fitting]
    whole = [len(wrap(text.words.text, width, rows + 1, glyphs.ellipsis)) <= len(lines) for lines in wrapped]
    chosen = whole.index(True) if True in whole else 0
    return fitting[chosen], wrapped[chosen]


def _fits(option: tuple[Piece, ...], width: int, rows: int) -> bool:
    return len(option) <= rows and all(cell_len(piece.text) <= width for piece in option)
