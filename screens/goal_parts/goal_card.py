"""A goal as it reads: the aim it belongs to small above it, the act, and below it when, where and what a camera would see."""

from __future__ import annotations

from textual.app import ComposeResult
from textual.containers import Vertical

from protocol.entities import ProximalGoal
from protocol.visible import visible
from screens.goal_parts.plan_fields import when_words
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
        for line, words in zip(self._lines, self._words(goal), strict=True):
            line.update(visible(words, glyphs=self.live.glyphs.charset))
            line.display = bool(words)

    def _words(self, goal: ProximalGoal) -> tuple[str, ...]:
        text, between = self.live.coaching.step("proximal_goal"), f" {self.live.glyphs.separator} "
        minutes = "" if goal.duration_min is None else f"{goal.duration_min} min"
        place = [when_words(goal.when, goal.due), goal.where, minutes, goal.if_then]
        names = {"challenge": goal.challenge, "confidence": goal.confidence}
        rated = [f"{text.field(name).label} {rating} of 10" for name, rating in names.items() if rating is not None]
        return (
            f"{text.field('aspiration').label}: {goal.aspiration}" if goal.aspiration else "",
            goal.action,
            between.join(part for part in place if part),
            f"{text.field('done_criterion').label}: {goal.done_criterion}" if goal.done_criterion else "",
            between.join(rated),
        )
