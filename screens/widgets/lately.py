"""The newest entries of the domain in front, where the dashboard has room for them."""

from __future__ import annotations

from heapq import nlargest

from textual.content import Content
from textual.widget import Widget

from protocol.entities import Attempt
from protocol.snapshot import focused_domain, when
from protocol.streaks import is_mastery_experience
from protocol.visible import visible
from protocol.vocabulary import Outcome
from screens.live import Live
from screens.widgets.loop_cells import cut, fit
from screens.widgets.loop_figures import mark
from screens.widgets.loop_glyphs import glyph_table

_DAY, _YEAR = "%a %d %b", "%Y-%m-%d"
"""As wide as one another; what another program recorded may be years back."""
_WORD, _WIDEST = 14, 500
"""Cells for the name of an outcome, and the most characters of a note that any width shows."""


class Lately(Widget):
    """A line an entry, newest first, as many as its height takes. It reads the record when it is drawn."""

    COMPONENT_CLASSES = {"lately--name"}  # noqa: RUF012  Textual's own declaration

    def __init__(self, live: Live) -> None:
        """A list of the domain in front."""
        super().__init__()
        self.live = live

    def render(self) -> Content:
        name = Content.styled("Lately", self.get_visual_style("lately--name"))
        lines = [self._line(one) for one in self._entries(self.size.height - 1)]
        return Content("\n").join([name, *(lines or [Content(self.live.coaching.dashboard.no_history)])])

    def _entries(self, most: int) -> list[Attempt]:
        domain = focused_domain(self.live.current())
        found = self.live.current().attempts.values()
        mine = (one for one in found if domain is not None and one.domain_id == domain.id and one.outcome is not None)
        return nlargest(max(most, 0), mine, key=when)

    def _line(self, entry: Attempt) -> Content:
        outcome = entry.outcome or Outcome.NOT_ATTEMPTED
        glyphs = glyph_table(self.live.glyphs.charset)
        sign = mark(outcome, mastery=is_mastery_experience(entry), glyphs=glyphs).text
        day = entry.at.logical_date
        shown = day.strftime(_DAY if day.year == self.live.now().today.year else _YEAR)
        before = f"{shown}  {sign} {fit(self.live.coaching.label(outcome), _WORD, glyphs.ellipsis)} "
        words = visible(entry.evidence or entry.obstacle or entry.goal_action or entry.note[:_WIDEST], glyphs=self.live.glyphs.charset)
        return Content(before + cut(words, max(self.size.width - len(before), 0), glyphs.ellipsis))
