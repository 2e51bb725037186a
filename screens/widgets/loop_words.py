"""What stands in the four nodes of the feedback loop, and the whole loop in running words.

A figure is never said without what it rests on, and the person's own rating comes before the model estimate. Where room differs, there
are several wordings, the fullest first, from which the drawing takes one that fits.
"""

from __future__ import annotations

from typing import NamedTuple

from protocol.loop import LoopNode, LoopState
from protocol.visible import visible
from protocol.vocabulary import GoalStatus, GoalZone
from screens.counted import counted
from screens.widgets import loop_figures as figures
from screens.widgets.loop_glyphs import GlyphSet, LoopGlyphs, glyph_table
from screens.widgets.loop_pieces import Piece, Role


class NodeText(NamedTuple):
    """What stands in one node: running words, and figures in several lengths, the fullest first; `words_first` is their order."""

    words: Piece
    figures: tuple[tuple[Piece, ...], ...]
    words_first: bool


TITLES: dict[LoopNode, str] = {
    LoopNode.BELIEF: "Belief",
    LoopNode.GOAL: "Goal",
    LoopNode.SMALL_WIN: "Small win",
    LoopNode.ACKNOWLEDGEMENT: "Acknowledgement",
}

ZONES: dict[GoalZone, str] = {
    GoalZone.TOO_BIG: "make it smaller",
    GoalZone.TOO_EASY: "almost certain",
    GoalZone.STRETCH: "high stretch",
    GoalZone.SWEET_SPOT: "sweet spot",
    GoalZone.OK: "",
}

STATUSES: dict[GoalStatus, str] = {
    GoalStatus.DRAFT: "a draft",
    GoalStatus.TOO_BIG: "make it smaller",
    GoalStatus.PARKED: "parked",
    GoalStatus.CANCELLED: "set aside",
}

MOST_SHOWN = 1000
"""Characters of a text that are looked at for the picture."""


def node_text(node: LoopNode, state: LoopState, glyphs: LoopGlyphs) -> NodeText:
    """What stands in one node of the loop."""
    match node:
        case LoopNode.BELIEF:
            return _belief(state, glyphs)
        case LoopNode.GOAL:
            return _goal(state, glyphs)
        case LoopNode.SMALL_WIN:
            return _small_win(state, glyphs)
        case LoopNode.ACKNOWLEDGEMENT:
            return _acknowledgement(state, glyphs)


def _belief(state: LoopState, glyphs: LoopGlyphs) -> NodeText:
    if state.domain is None:
        return _invitation("Step 1: name one thing you want to be able to do.")
    rating = Piece(own_rating(state), Role.FIGURE)
    models = model_wordings(state, glyphs)
    wordings = tuple((rating, *(Piece(line, Role.MODEL) for line in lines)) for lines in models)
    return NodeText(_own(state.domain, glyphs), wordings or ((rating,),), words_first=True)


def own_rating(state: LoopState) -> str:
    """The person's last own rating, 0-100."""
    return "not rated yet" if state.measured is None else f"your rating {state.measured}"


def model_wordings(state: LoopState, glyphs: LoopGlyphs) -> tuple[tuple[str, ...], ...]:
    """The model estimate with its band and what it rests on, in lines, the fullest wording first; empty where it is hidden."""
    if state.estimate is None or not state.show_estimate:
        return ()
    band = f"{glyphs.plus_minus}{state.band}"
    basis = counted(state.attempts, "attempt") if state.attempts else "no attempts"
    return (
        (f"about {state.estimate}, {band}, {basis}, model estimate",),
        (f"model estimate: about {state.estimate}", f"{band}, {basis}"),
        (f"model estimate {state.estimate}", f"{band}, {basis}"),
        (f"model estimate {state.estimate}", band, basis),
        (f"model {state.estimate} {band}, {basis}",),
    )


def _goal(state: LoopState, glyphs: LoopGlyphs) -> NodeText:
    if state.goal is None:
        return _invitation("Step 2: one small act, near in time.")
    rating = Piece(confidence(state), Role.FIGURE)
    remark = goal_remark(state)
    both = ((Piece(f"{rating.text}, {remark}", Role.FIGURE),), (rating, Piece(remark, Role.QUIET))) if remark else ()
    return NodeText(_own(state.goal, glyphs), (*both, (rating,)), words_first=True)


def confidence(state: LoopState) -> str:
    """How sure the person was of the goal before acting, 0-10."""
    return "not rated yet" if state.confidence is None else f"confidence {state.confidence} of 10"


def goal_remark(state: LoopState) -> str:
    """Where the goal stands, or how challenge and confidence lie to one another; empty where there is nothing to say."""
    if state.goal_status is not None and state.goal_status in STATUSES:
        return STATUSES[state.goal_status]
    return "" if state.zone is None else ZONES[state.zone]


def _small_win(state: LoopState, glyphs: LoopGlyphs) -> NodeText:
    if state.last_outcome is None:
        return _invitation("Step 3: do it, however small.")
    sign = figures.mark(state.last_outcome, mastery=figures.newest_is_mastery(state), glyphs=glyphs)
    wordings = tuple((Piece(f"{sign.text} {wording}", sign.role),) for wording in outcome_wordings(state))
    return NodeText(_own(state.last_evidence, glyphs), wordings, words_first=False)


def outcome_wordings(state: LoopState) -> tuple[str, ...]:
    """What came of the newest attempt, fullest wording first; empty before the first."""
    if state.last_outcome is None:
        return ()
    plain = figures.OUTCOMES[state.last_outcome]
    return (f"{plain}, a mastery experience", plain) if figures.newest_is_mastery(state) else (plain,)


def _acknowledgement(state: LoopState, glyphs: LoopGlyphs) -> NodeText:
    if state.acknowledged is None:
        return _invitation("See that you did what you meant to.")
    said = "" if state.acknowledged and state.acknowledgement.strip() else "made" if state.acknowledged else "yours to make"
    words = _own(state.acknowledgement if state.acknowledged else "", glyphs)
    return NodeText(words, ((Piece(said, Role.FIGURE),) if said else (),), words_first=False)


def _invitation(text: str) -> NodeText:
    """What stands in a node that has nothing of the person's yet: what would fill it."""
    return NodeText(Piece(text, Role.QUIET), ((),), words_first=True)


def own_words(words: str, glyphs: LoopGlyphs) -> str:
    """A person's words as they may be shown, and no more of them than the largest picture holds."""
    return visible(words[:MOST_SHOWN], glyphs=glyphs.name)


def _own(words: str, glyphs: LoopGlyphs) -> Piece:
    return Piece(own_words(words, glyphs), Role.WORDS)


def why(state: LoopState, glyphs: LoopGlyphs) -> str:
    """Why the estimate moved; empty where the person hides the estimate."""
    return own_words(state.explanation, glyphs) if state.show_estimate else ""


def describe(state: LoopState, glyphs: GlyphSet = "unicode") -> str:
    """The loop in running words on one line, for screen readers and the shell."""
    return " ".join(sentences(state, glyphs))


def sentences(state: LoopState, glyphs: GlyphSet = "unicode") -> tuple[str, ...]:
    """The loop in sentences."""
    table = glyph_table(glyphs)
    nodes = (f"{TITLES[node]}: {_told(node, state, table)}" for node in LoopNode)
    moved = why(state, table) or figures.change(state)
    told = (figures.headlines(state)[0], figures.mastery_run(state), figures.reserves(state), figures.told_tally(state))
    found = (
        f"In progress: {TITLES[state.current].lower()}",
        *nodes,
        f"Back to belief: {moved}" if moved else "",
        *(figure.replace(" - ", ", ") for figure in (*told, figures.lasting(state))),
    )
    return tuple(f"{sentence.rstrip('.')}." for sentence in found if sentence)


def _told(node: LoopNode, state: LoopState, glyphs: LoopGlyphs) -> str:
    """One node in words alone: no shape, figures in their fullest wording."""
    text = node_text(node, state, glyphs)
    given = outcome_wordings(state)[:1] if node is LoopNode.SMALL_WIN else tuple(figure.text for figure in text.figures[0])
    own = text.words.text.strip().rstrip(".")
    return ", ".join(part for part in ((own, *given) if text.words_first else (*given, own)) if part)
