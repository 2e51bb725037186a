"""The rail of the seven steps: which are done, and where you are."""

from __future__ import annotations

from textual.content import Content
from textual.widget import Widget

from protocol.progress import done_steps
from protocol.snapshot import Snapshot
from protocol.steps import ORDER, Step
from screens.live import Live


class ProgressRail(Widget):
    """One line: a mark, the number and the short name of each step; the one in front is pointed at by shape, not colour alone.

    Where the line is too narrow for seven names, only the step in front has its name.
    """

    def __init__(self, live: Live, here: Step | None) -> None:
        """A rail with one step in front, or none."""
        super().__init__()
        self.live = live
        self.here = here

    def on_mount(self) -> None:
        """Follow the record."""
        self.live.changed.subscribe(self, self._changed)

    def _changed(self, _snapshot: Snapshot) -> None:
        self.refresh()

    def render(self) -> Content:
        """The seven steps in the most words that fit."""
        room = self.size.width
        lines = [self._line(" ", named=True), self._line("", named=True), self._line("", named=False)]
        return next((line for line in lines if line.cell_length <= room), lines[-1].truncate(room))

    def _line(self, gap: str, *, named: bool) -> Content:
        done = done_steps(self.live.current(), self.live.now())
        return Content("").join(self._drawn(step, step in done, gap, named=named or step is self.here) for step in ORDER)

    def _drawn(self, step: Step, done: bool, gap: str, *, named: bool) -> Content:
        marks, here = self.live.glyphs, step is self.here
        mark = marks.dot_full if done else marks.dot_empty
        name = f" {self.live.coaching.step(step).short}" if named else ""
        words = f"{marks.pointer if here else ' '}{mark}{gap}{step.number}{name}"
        return Content.assemble((words, "bold reverse") if here else words, gap)
