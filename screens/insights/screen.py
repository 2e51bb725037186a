"""The mirror: one insight at a time about the domain in front, walked by keys; `=` opens the rule and the rows of the one on show."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Any, ClassVar

from textual import events, on
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Horizontal, VerticalScroll
from textual.screen import Screen
from textual.worker import get_current_worker

from protocol.entities import Domain
from protocol.insights.kinds import Insight, Material, material
from protocol.insights.rows import figure
from protocol.rows import Figure
from protocol.snapshot import Snapshot, focused_domain
from screens import keys
from screens.explanation import ExplanationScreen
from screens.insights.panels import PANELS
from screens.insights.widgets import InsightList, InsightPicture
from screens.live import Live
from screens.messages import OpenDashboard, WholeRecordRequested
from screens.no_domain import nothing_here
from screens.widgets.clipped import Clipped
from screens.widgets.key_bar import KeyBar
from screens.widgets.static import Static

AT_ONCE = 4000
"""Attempts up to which an insight is worked out between two drawings; more of them are taken beside the user interface."""
_WIDE = 100
"""Columns from which the list stands beside the picture."""


class InsightsScreen(Screen[None]):
    """Follows the record: what is at hand is drawn first, and again when the older part was read."""

    BINDINGS: ClassVar[list[BindingType]] = [
        key.binding for key in (keys.BACK, *keys.WALKING, keys.EXPLAIN_INSIGHT, *keys.SCROLLING_INSIGHT, keys.CLOSE)
    ]

    def __init__(self, live: Live, insight: Insight = Insight.BELIEF) -> None:
        """A screen that begins at one of the insights."""
        super().__init__()
        self.live = live
        self._domain = Clipped(live.glyphs, classes="insights--domain")
        self._list = InsightList(live)
        self._picture = InsightPicture(live)
        self._none = Static("", markup=False, classes="insights--none")
        self._list.set_reactive(InsightList.chosen, insight)
        self._material: Material | None = None
        self._found: dict[Insight, Any] = {}
        self._begun: set[Insight] = set()

    def compose(self) -> ComposeResult:
        yield self._domain
        with Horizontal():
            yield self._list
            with VerticalScroll(can_focus=False):
                yield self._none
                yield self._picture
        yield KeyBar()

    def on_mount(self) -> None:
        """Draw what is at hand, follow the record, and ask for the older part of it."""
        self.live.changed.subscribe(self, self._changed)
        self._changed(self.live.current())
        if self.live.current().settled:
            self.post_message(WholeRecordRequested())

    @on(events.ScreenResume)
    def _measure(self) -> None:
        """Before the first drawing too, which Textual's own breakpoints may miss; and on coming back."""
        self.set_class(self.app.size.width >= _WIDE, "-wide")

    def on_resize(self, event: events.Resize) -> None:
        self.set_class(event.size.width >= _WIDE, "-wide")

    @property
    def insight(self) -> Insight:
        """The one on show."""
        return self._list.chosen

    def _changed(self, snapshot: Snapshot) -> None:
        domain = focused_domain(snapshot)
        self._found, self._begun = {}, set()
        self._none.display, self._picture.display = domain is None, domain is not None
        if domain is None:
            self._none.update(nothing_here(self.live))
            self._domain.show("")
            self._material = None
            return
        self._domain.show(domain.sentence)
        self._material = material(snapshot, domain, self.live.now().today)
        self._show()

    def _show(self) -> None:
        """Show the chosen insight. One that takes long is worked out in a thread; until then its older picture stays, if there is one."""
        insight, found = self.insight, self._material
        if found is None:
            return
        if insight in self._found:
            self._picture.show(insight, self._found[insight], whole=found.log.settled is None)
        elif len(found.log.attempts) <= AT_ONCE:
            self._take(insight, found, PANELS[insight].compute(found))
        else:
            self._picture.keep_only(insight)
            if insight not in self._begun:
                self._begun.add(insight)
                self.run_worker(partial(self._work_out, insight, found), group="insight", thread=True)

    def _work_out(self, insight: Insight, found: Material) -> None:
        value = PANELS[insight].compute(found)
        if not get_current_worker().is_cancelled:
            self.app.call_from_thread(self._take, insight, found, value)

    def _take(self, insight: Insight, found: Material, value: object) -> None:
        """Take in what was worked out, unless the record went on meanwhile."""
        if found is self._material:
            self._found[insight] = value
            if insight is self.insight:
                self._show()

    def action_walk(self, steps: int) -> None:
        """To another insight, around the end."""
        order = list(Insight)
        self._go(order[(order.index(self.insight) + steps) % len(order)])

    def action_jump(self, place: int) -> None:
        """To the first insight with 0, to the last with -1."""
        self._go(list(Insight)[place])

    def _go(self, insight: Insight) -> None:
        self._list.chosen = insight
        self.query_one(VerticalScroll).scroll_home(animate=False)
        self._show()

    def action_explain(self) -> None:
        """The rule of the insight on show, and the rows it rests on."""
        self.app.push_screen(ExplanationScreen(self.live, partial(self._figures, self.insight)))

    def _figures(self, insight: Insight, snapshot: Snapshot, domain: Domain) -> Sequence[Figure]:
        return (figure(insight, material(snapshot, domain, self.live.now().today), self.live.coaching),)

    def action_scroll(self, lines: int) -> None:
        """Scroll by some lines, where the window is lower than a picture."""
        self.query_one(VerticalScroll).scroll_relative(y=lines, animate=False)

    def action_back(self) -> None:
        """One level up."""
        self.post_message(OpenDashboard())
