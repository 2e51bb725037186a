"""A goal as it reads: the aim it belongs to small above it, the act, and below it when, where and what a camera would see."""

from __future__ import annotations

from textual.app import ComposeResult
from textual.containers import Vertical

from protocol.asking.goal import card_lines
from protocol.entities import ProximalGoal
from protocol.visible import visible
from screens.live import Live
from screens.widgets.static import Static


class GoalCard(Vertical):
    """Shows one wording of a goal, and its ratings where they are given."""

    def __init__(self, live: Live, *, id: str | None = None) -> None:
        """An empty card."""
        super().__init__(id=id)
        self.live = live
        self._lines = [Static("", markup=False, classes=f"card--{name}") for name in ("aspiration", "action", "details", "done", "ratings")]

    def compose(self) -> ComposeResult:
        yield from self._lines

    def show(self, goal: ProximalGoal) -> None:
        """Show this goal."""
        for line, words in zip(self._lines, card_lines(goal, self.live, f" {self.live.glyphs.separator} "), strict=True):
            line.update(visible(words, glyphs=self.live.glyphs.charset))
            line.display = bool(words)
