"""The rail of the attempt flow: which stages lie behind, and where you are."""

from __future__ import annotations

from textual.content import Content

from screens.glyphs import Glyphs
from screens.stages import Stage
from screens.widgets.static import Static


class StageRail(Static):
    """One line: a mark and a word for each stage; the one in front is told by shape, not colour alone."""

    def __init__(self, glyphs: Glyphs) -> None:
        """A rail on which nothing has begun."""
        super().__init__(markup=False)
        self._glyphs = glyphs
        self.show(None)

    def show(self, here: Stage | None) -> None:
        """Put this stage in front; None: none has begun."""
        behind = list(Stage).index(here) if here is not None else 0
        self.update(Content("").join(self._drawn(stage, here, done=place < behind) for place, stage in enumerate(Stage)))

    def _drawn(self, stage: Stage, here: Stage | None, *, done: bool) -> Content:
        mark = self._glyphs.dot_full if done else self._glyphs.dot_empty
        words = f"{mark} {stage.value} "
        return Content.styled(f"{self._glyphs.pointer}{words}", "bold reverse") if stage is here else Content(f" {words}")
