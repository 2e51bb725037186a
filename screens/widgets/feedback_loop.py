"""The feedback loop: belief, goal, small win, acknowledgement, and back to belief, with the person's own figures at each node."""

from __future__ import annotations

from typing import ClassVar

from rich.segment import Segment
from rich.style import Style
from textual.geometry import Size
from textual.reactive import reactive
from textual.strip import Strip
from textual.widget import Widget

from protocol.loop import EMPTY, LoopState
from screens.masking import Mask, mask_of
from screens.widgets.loop_drawing import as_text, draw, natural_height
from screens.widgets.loop_glyphs import GlyphSet, glyph_table
from screens.widgets.loop_pieces import Line, Role
from screens.widgets.loop_words import describe

__all__ = ["FeedbackLoop", "as_text", "describe"]


class FeedbackLoop(Widget):
    """A picture of one `LoopState`, in as much detail as its own size allows: the full ring, four lines, or one line.

    It draws when `state`, its size or the theme changes, and at no other time. With `height: auto` it takes what its width is good for.
    """

    COMPONENT_CLASSES: ClassVar[set[str]] = {
        "feedback-loop--frame",
        "feedback-loop--frame-current",
        "feedback-loop--arrow",
        "feedback-loop--title",
        "feedback-loop--title-current",
        "feedback-loop--words",
        "feedback-loop--figure",
        "feedback-loop--model",
        "feedback-loop--change",
        "feedback-loop--headline",
        "feedback-loop--quiet",
        "feedback-loop--mastery",
        "feedback-loop--win",
        "feedback-loop--other",
    }
    """
    | Class | Description |
    | :- | :- |
    | `feedback-loop--frame` | The border of a node. |
    | `feedback-loop--frame-current` | The border of the node in progress. |
    | `feedback-loop--arrow` | The arrows of the ring. |
    | `feedback-loop--title` | The name of a node. |
    | `feedback-loop--title-current` | The name of the node in progress. |
    | `feedback-loop--words` | The person's own words. |
    | `feedback-loop--figure` | Figures that the person gave, and counts. |
    | `feedback-loop--model` | The model estimate, which is no measurement. |
    | `feedback-loop--change` | The change that flows back into belief. |
    | `feedback-loop--headline` | The process streak. |
    | `feedback-loop--quiet` | Explanations, the legend, and what stands in an empty node. |
    | `feedback-loop--mastery` | The shape of a mastery experience. |
    | `feedback-loop--win` | The shape of an achieved attempt that is no mastery experience. |
    | `feedback-loop--other` | The shapes of all other outcomes. |
    """

    state: reactive[LoopState] = reactive(EMPTY)
    glyphs: reactive[GlyphSet] = reactive[GlyphSet]("unicode")

    def __init__(
        self, state: LoopState = EMPTY, *, glyphs: GlyphSet = "unicode", id: str | None = None, classes: str | None = None
    ) -> None:
        """Show a state.

        Args:
            state: What to show first.
            glyphs: "ascii" for terminals without UTF-8.
            id: The widget's id.
            classes: The widget's CSS classes.
        """
        super().__init__(id=id, classes=classes)
        self.set_reactive(FeedbackLoop.state, state)
        self.set_reactive(FeedbackLoop.glyphs, glyphs)
        self._picture: list[Line] = []
        self._pictured: tuple[LoopState, Size, GlyphSet] | None = None

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:
        return natural_height(width, viewport.height)

    def render_line(self, y: int) -> Strip:
        lines = self._lines()
        if y >= len(lines):
            return Strip.blank(self.size.width, self.rich_style)
        segments = [Segment(piece.text, self._style(piece.role)) for piece in lines[y]]
        return Strip(segments, self.size.width)

    def _lines(self) -> list[Line]:
        """The picture, drawn once for all its lines."""
        state = masked(self.state, mask_of(self.app))
        wanted = (state, self.size, self.glyphs)
        if wanted != self._pictured:
            self._picture = draw(state, self.size.width, self.size.height, glyph_table(self.glyphs))
            self._pictured = wanted
        return self._picture

    def _style(self, role: Role) -> Style:
        return self.get_visual_style(f"feedback-loop--{role.value}").rich_style


def masked(state: LoopState, mask: Mask) -> LoopState:
    """The state with a person's words as they may be drawn; figures and counts as they are."""
    if not mask.is_on:
        return state
    return state._replace(
        domain=None if state.domain is None else mask.covered(state.domain),
        goal=None if state.goal is None else mask.covered(state.goal),
        last_evidence=mask.covered(state.last_evidence),
        acknowledgement=mask.covered(state.acknowledgement),
        explanation=mask.covered(state.explanation),
    )
