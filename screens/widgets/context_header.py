"""The line that keeps the domain, the goal and its confidence in sight on every step."""

from __future__ import annotations

from textual.widgets import Static

from protocol.progress import goal_in_front
from protocol.snapshot import Snapshot, focused_domain
from protocol.visible import visible
from screens.live import Live


class ContextHeader(Static):
    """Two quiet lines: what you can do, and the goal in front with its confidence."""

    def __init__(self, live: Live) -> None:
        """A header that follows the record."""
        super().__init__(markup=False)
        self.live = live

    def on_mount(self) -> None:
        """Draw now, and again after each change."""
        self.live.changed.subscribe(self, self._draw)
        self._draw(self.live.current())

    def _draw(self, snapshot: Snapshot) -> None:
        self.update(visible(self._words(snapshot), newlines=True, glyphs=self.live.glyphs.charset))

    def _words(self, snapshot: Snapshot) -> str:
        domain = focused_domain(snapshot)
        if domain is None:
            return "No domain yet\nStep 1 begins it"
        goal = goal_in_front(snapshot, domain, self.live.now())
        if goal is None:
            return f"{_flat(domain.sentence)}\nNo goal yet"
        rated = "not rated" if goal.confidence is None else f"confidence {goal.confidence} of 10"
        return f"{_flat(domain.sentence)}\nGoal: {_flat(goal.action)} {self.live.glyphs.separator} {rated}"


def _flat(words: str) -> str:
    """A person's words on one line: their own line breaks become marks like other control characters."""
    return visible(words)
