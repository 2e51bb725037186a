"""The screen around a panel that measures: what it is, why it is asked, the panel, and the keys."""

from __future__ import annotations

from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import BindingType

from protocol.snapshot import focused_domain
from screens import keys
from screens.live import Live
from screens.messages import OpenDashboard, Subject
from screens.panel import Panel
from screens.sized import SizedScreen
from screens.widgets.context_header import ContextHeader
from screens.widgets.key_bar import KeyBar
from screens.widgets.static import Static


class MeasuringScreen(SizedScreen):
    """One panel about the domain in front. A subclass makes its panel and answers its title and what it is for."""

    BINDINGS: ClassVar[list[BindingType]] = [keys.BACK.binding, keys.SAVE.binding]

    def __init__(self, live: Live) -> None:
        """A screen on the domain in front."""
        super().__init__()
        self.live = live

    @property
    def subject(self) -> Subject:
        """The domain in front."""
        domain = focused_domain(self.live.current())
        return Subject(domain.id if domain is not None else None)

    @property
    def words(self) -> tuple[str, str]:
        """The title, and what it is for."""
        raise NotImplementedError

    def make_panel(self) -> Panel:
        """The panel about `self.subject`."""
        raise NotImplementedError

    def compose(self) -> ComposeResult:
        title, why = self.words
        yield ContextHeader(self.live)
        yield Static(title, markup=False, classes="measuring--title")
        yield Static(why, markup=False, classes="measuring--why")
        yield self.make_panel()
        yield KeyBar()

    def on_mount(self) -> None:
        """Put the cursor where answering begins."""
        self.query_one(Panel).focus_first()

    @on(Panel.Finished)
    def _finished(self, event: Panel.Finished) -> None:
        event.stop()
        self.finished(event.about)

    def finished(self, about: str) -> None:
        """For subclasses: what follows; by default the dashboard."""
        self.post_message(OpenDashboard())

    def action_back(self) -> None:
        """One level up, within the panel first. What was answered is a draft already."""
        if not self.query_one(Panel).back():
            self.post_message(OpenDashboard())

    def action_save(self) -> None:
        """Save what was answered."""
        self.query_one(Panel).save()
