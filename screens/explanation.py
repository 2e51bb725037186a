"""Why: each figure of the dashboard, or the one of an insight, with its rule and the rows it rests on."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Vertical, VerticalScroll
from textual.screen import Screen

from protocol.entities import Domain
from protocol.guarding.judgement import judgement
from protocol.insights.confidence import confidence_results
from protocol.rows import CALIBRATION, OF_STREAKS, Figure, figures
from protocol.snapshot import Snapshot, domain_log, focused_domain
from protocol.standing import standing
from protocol.visible import visible
from screens import keys
from screens.live import Live
from screens.messages import OpenStreaks, WholeRecordRequested
from screens.no_domain import nothing_here
from screens.widgets.key_bar import KeyBar
from screens.widgets.loop_glyphs import glyph_table
from screens.widgets.static import Static


class ExplanationScreen(Screen[None]):
    """A page to scroll through, about the domain in front."""

    BINDINGS: ClassVar[list[BindingType]] = [key.binding for key in (keys.BACK, keys.STREAKS, *keys.SCROLLING, keys.CLOSE)]

    def __init__(self, live: Live, figures_of: Callable[[Snapshot, Domain], Sequence[Figure]] | None = None) -> None:
        """A page about the domain in front, of the figures of the dashboard or of others."""
        super().__init__()
        self.live = live
        self._figures_of = figures_of or self._of_dashboard

    def compose(self) -> ComposeResult:
        with VerticalScroll():
            yield Vertical(*self._body())
        yield KeyBar()

    def on_mount(self) -> None:
        """Follow the record, and ask for the older part of it where that is not at hand."""
        self.live.changed.subscribe(self, self._changed)
        if self.live.current().settled:
            self.post_message(WholeRecordRequested())

    async def _changed(self, _snapshot: Snapshot) -> None:
        body = self.query_one(Vertical)
        async with self.batch():
            await body.remove_children()
            await body.mount(*self._body())

    def _body(self) -> Iterator[Static]:
        domain = focused_domain(self.live.current())
        if domain is None:
            yield Static(nothing_here(self.live), markup=False)
            return
        yield Static(self._shown(domain.sentence), markup=False, classes="explanation--domain")
        if self.live.current().settled:
            yield Static(self.live.coaching.dashboard.reading_on, markup=False, classes="explanation--rule")
        for figure in self._figures_of(self.live.current(), domain):
            yield from self._figure(figure)
        yield Static(self.live.coaching.help.estimate, markup=False, classes="explanation--rule")

    def _of_dashboard(self, snapshot: Snapshot, domain: Domain) -> Sequence[Figure]:
        found = [
            one for one in figures(standing(snapshot, domain, self.live.now())) if self.live.tells_streak or one.name not in OF_STREAKS
        ]
        lines = judgement(confidence_results(domain_log(snapshot, domain)), self.live.coaching)
        return [one._replace(rows=lines) if one.name == CALIBRATION else one for one in found]

    def _figure(self, figure: Figure) -> Iterator[Static]:
        yield Static(figure.name, markup=False, classes="explanation--name")
        yield Static(figure.value.replace("+-", glyph_table(self.live.glyphs.charset).plus_minus), markup=False)
        yield Static(figure.rule, markup=False, classes="explanation--rule")
        if figure.rows:
            yield Static("\n".join(self._shown(row) for row in figure.rows), markup=False, classes="explanation--rows")

    def _shown(self, text: str) -> str:
        return visible(text, glyphs=self.live.glyphs.charset)

    def action_streaks(self) -> None:
        """Go to the page about streaks."""
        self.post_message(OpenStreaks())

    def action_back(self) -> None:
        """One level up."""
        self.app.pop_screen()

    def action_scroll(self, lines: int) -> None:
        """Scroll by some lines."""
        self.query_one(VerticalScroll).scroll_relative(y=lines, animate=False)
