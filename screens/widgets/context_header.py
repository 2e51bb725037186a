"""The lines that keep the domain, the goal and its confidence in sight on every step."""

from __future__ import annotations

from textual.app import ComposeResult
from textual.containers import Vertical

from protocol.progress import goal_in_front
from protocol.snapshot import Snapshot, focused_domain
from screens.live import Live
from screens.widgets.clipped import Clipped


class ContextHeader(Vertical):
    """Two quiet lines: what you can do, and the goal in front with its confidence, which stays in sight however long the goal is."""

    def __init__(self, live: Live) -> None:
        """A header that follows the record."""
        super().__init__()
        self.live = live
        self._domain = Clipped(live.glyphs, classes="header--domain")
        self._goal = Clipped(live.glyphs, classes="header--goal")

    def compose(self) -> ComposeResult:
        yield self._domain
        yield self._goal

    def on_mount(self) -> None:
        """Draw now, and again after each change."""
        self.live.changed.subscribe(self, self._draw)
        self._draw(self.live.current())

    @property
    def words(self) -> str:
        """What it says, line by line."""
        return f"{self._domain.words}\n{self._goal.words}"

    def _draw(self, snapshot: Snapshot) -> None:
        domain = focused_domain(snapshot)
        if domain is None:
            waiting = bool(snapshot.domains)
            self._domain.show("No domain is active" if waiting else "No domain yet")
            self._goal.show("The list of domains has those that wait" if waiting else "Step 1 begins it")
            return
        self._domain.show(domain.sentence)
        goal = goal_in_front(snapshot, domain, self.live.now())
        if goal is None:
            self._goal.show("No goal yet")
        else:
            rated = "not rated" if goal.confidence is None else f"confidence {goal.confidence} of 10"
            self._goal.show(f"Goal: {goal.action}", f" {self.live.glyphs.separator} {rated}")
