"""What a rating of the ladder says: the figures first, then the rungs with their ratings, and what there is to remark."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from textual.app import ComposeResult
from textual.containers import Vertical

from protocol.measuring.ladder import sentence
from protocol.measuring.words import Result
from protocol.visible import visible
from screens.live import Live
from screens.widgets.clipped import Clipped
from screens.widgets.key_menu import KeyMenu, MenuRow
from screens.widgets.static import Static

_CELLS: Final = 10
_MOST_RUNGS, _MOST_PLACES = 8, 6

LOOK: Final = "result-menu"


class ResultPage(Vertical):
    """One page, drawn anew by `show`."""

    def __init__(self, live: Live, *, id: str) -> None:
        """An empty page."""
        super().__init__(id=id, classes="page")
        self._live = live
        self._rows = [Clipped(live.glyphs, classes="result--row") for _ in range(_MOST_RUNGS + _MOST_PLACES)]

    def compose(self) -> ComposeResult:
        yield Static("", markup=False, classes="result--strength")
        yield Static("", markup=False, classes="result--figures")
        yield Static("", markup=False, classes="result--remarks")
        yield KeyMenu(self._live.glyphs, columns=3, id=LOOK)
        yield from self._rows
        yield Static(self._live.coaching.help.no_norms, markup=False, classes="result--quiet")

    def show(self, result: Result, ways: list[MenuRow]) -> None:
        """Draw what a rating says, with what can be done next."""
        strength, *others = result.figures
        for name, lines in (("strength", [strength]), ("figures", others), ("remarks", [*result.remarks])):
            shown = (visible(line, glyphs=self._live.glyphs.charset) for line in lines)
            self.query_one(f".result--{name}", Static).update("\n".join(shown))
        self.query_one(KeyMenu).offer(ways)
        drawn = [*self._drawn(result)]
        for row, text in zip(self._rows, drawn + [""] * (len(self._rows) - len(drawn)), strict=True):
            row.show(text)
            row.display = bool(text)

    def _drawn(self, result: Result) -> Iterator[str]:
        for rung in result.rungs:
            yield f"{rung.number}  {self._bar(rung.rating)} {rung.rating:>3}  {sentence(rung.text)}"
        mark = self._live.glyphs.bullet
        for place, rating in result.places:
            yield f"{mark}  {self._bar(rating)} {rating:>3}  {place}"

    def _bar(self, rating: int) -> str:
        full = rating // _CELLS
        glyphs = self._live.glyphs
        return glyphs.dot_full * full + glyphs.dot_empty * (_CELLS - full)
