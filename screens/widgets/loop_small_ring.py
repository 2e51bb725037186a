"""The ring in two lines: each node by its name and the one figure it has room for."""

from __future__ import annotations

from rich.cells import cell_len

from protocol.loop import LoopNode, LoopState
from screens.widgets import loop_figures as figures
from screens.widgets import loop_words as words
from screens.widgets.loop_cells import cut, first_fit
from screens.widgets.loop_glyphs import LoopGlyphs
from screens.widgets.loop_pieces import Line, Piece, Role

_LEAST_GOAL = 10
"""Fewer cells of a goal's words say nothing."""
_ENDS = 6
"""Cells of a line that its corners and the arrow between its two nodes take."""


def small_ring(state: LoopState, width: int, glyphs: LoopGlyphs) -> list[Line]:
    """The loop in two lines of `width` cells, at least 36: out along the upper one, back along the lower one."""
    frame = glyphs.frame
    half = (width - _ENDS) // 2
    rest = width - _ENDS - half

    def tip(node: LoopNode) -> str:
        return (glyphs.across if state.current is node else glyphs.right) + " "

    def cell(node: LoopNode, room: int, arrow: str) -> Line:
        current = state.current is node
        lead = f"{glyphs.here} " if current else ""
        text = lead + _short(node, state, room - 2 - len(lead), glyphs)
        link = f" {arrow}" + glyphs.across * (room - cell_len(text) - 1 - len(arrow))
        return [Piece(text, Role.TITLE_CURRENT if current else Role.TITLE), Piece(link, Role.ARROW)]

    above = [
        Piece(frame.top_left + tip(LoopNode.BELIEF), Role.ARROW),
        *cell(LoopNode.BELIEF, half, ""),
        Piece(tip(LoopNode.GOAL), Role.ARROW),
        *cell(LoopNode.GOAL, rest, ""),
        Piece(frame.top_right, Role.ARROW),
    ]
    below = [
        Piece(f"{frame.bottom_left}{glyphs.across} ", Role.ARROW),
        *cell(LoopNode.ACKNOWLEDGEMENT, half, glyphs.left),
        Piece(f"{glyphs.across} ", Role.ARROW),
        *cell(LoopNode.SMALL_WIN, rest, glyphs.left),
        Piece(frame.bottom_right, Role.ARROW),
    ]
    return [above, below]


def _short(node: LoopNode, state: LoopState, width: int, glyphs: LoopGlyphs) -> str:
    """One node in at most `width` cells."""
    return cut(first_fit(_wordings(node, state, width, glyphs), width), width, glyphs.ellipsis)


def _wordings(node: LoopNode, state: LoopState, width: int, glyphs: LoopGlyphs) -> tuple[str, ...]:
    match node:
        case LoopNode.BELIEF:
            return _belief(state, glyphs)
        case LoopNode.GOAL:
            return _goal(state, width, glyphs)
        case LoopNode.SMALL_WIN:
            return _small_win(state, glyphs)
        case LoopNode.ACKNOWLEDGEMENT:
            return _acknowledgement(state)


def _belief(state: LoopState, glyphs: LoopGlyphs) -> tuple[str, ...]:
    models = tuple(wording[0] for wording in words.model_wordings(state, glyphs) if len(wording) == 1)
    if state.domain is None:
        return ("Belief",)
    if state.measured is None:
        return (*(f"Belief: {model}" for model in models), f"Belief: {words.own_rating(state)}", "Belief")
    own = f"Belief: {words.own_rating(state)}"
    return (*(f"{own}, {model}" for model in models), own, f"Belief {state.measured}")


def _goal(state: LoopState, width: int, glyphs: LoopGlyphs) -> tuple[str, ...]:
    if state.goal is None:
        return ("Goal",)
    rated = f"{state.confidence} of 10" if state.confidence is not None else ""
    tail = f", {rated}" if rated else ""
    room = width - cell_len(f"Goal: {tail}")
    brief = f"Goal {rated}".rstrip()
    return (f"Goal: {cut(words.own_words(state.goal, glyphs), room, glyphs.ellipsis)}{tail}", brief) if room >= _LEAST_GOAL else (brief,)


def _small_win(state: LoopState, glyphs: LoopGlyphs) -> tuple[str, ...]:
    if state.last_outcome is None:
        return ("Small win",)
    sign = figures.mark(state.last_outcome, mastery=figures.newest_is_mastery(state), glyphs=glyphs).text
    outcome = figures.OUTCOMES[state.last_outcome]
    return (f"Small win: {sign} {outcome}", f"Win {sign} {outcome}", f"{sign} {outcome}", sign)


def _acknowledgement(state: LoopState) -> tuple[str, ...]:
    if state.acknowledged is None:
        return ("Acknowledgement", "Acknowledge")
    if not state.acknowledged:
        return ("Acknowledgement: yours to make", "Acknowledgement", "Acknowledge")
    moved = figures.change(state)
    tail = f" {moved}" if moved else ""
    return (f"Acknowledgement: made,{tail}".rstrip(","), f"Acknowledged{tail}", "Acknowledged")
