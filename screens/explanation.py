"""Why: each figure of the dashboard with its rule and the rows it rests on."""

from __future__ import annotations

from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import VerticalScroll
from textual.screen import Screen
from textual.widgets import Footer, Static

from protocol.rows import Figure, figures
from protocol.snapshot import focused_domain
from protocol.standing import standing
from protocol.visible import visible
from screens import keys
from screens.live import Live


class ExplanationScreen(Screen[None]):
    """A page to scroll through; it shows the domain in front as it stood when the page was opened."""

    BINDINGS: ClassVar[list[BindingType]] = [key.binding for key in (keys.BACK, *keys.SCROLLING)]

    def __init__(self, live: Live) -> None:
        """A page about the domain in front."""
        super().__init__()
        self.live = live

    def compose(self) -> ComposeResult:
        with VerticalScroll():
            yield from self._body()
        yield Footer(compact=True, show_command_palette=False)

    def _body(self) -> ComposeResult:
        domain = focused_domain(self.live.current())
        if domain is None:
            yield Static(self.live.coaching.dashboard.no_domain, markup=False)
            return
        yield Static(self._shown(domain.sentence), markup=False, classes="explanation--domain")
        for figure in figures(standing(self.live.current(), domain, self.live.now())):
            yield from self._figure(figure)
        yield Static(self.live.coaching.help.estimate, markup=False, classes="explanation--rule")

    def _figure(self, figure: Figure) -> ComposeResult:
        yield Static(figure.name, markup=False, classes="explanation--name")
        yield Static(figure.value, markup=False)
        yield Static(figure.rule, markup=False, classes="explanation--rule")
        if figure.rows:
            yield Static("\n".join(self._shown(row) for row in figure.rows), markup=False, classes="explanation--rows")

    def _shown(self, text: str) -> str:
        return visible(text, glyphs=self.live.glyphs.charset)

    def action_back(self) -> None:
        """One level up."""
        self.app.pop_screen()

    def action_scroll(self, lines: int) -> None:
        """Scroll by some lines."""
        self.query_one(VerticalScroll).scroll_relative(y=lines, animate=False)
