"""The whole policy of streaks on one page, with what it would come to under another schedule (spec 6.2)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from textual import events, on
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Vertical, VerticalScroll

from protocol.changes import SetSchedule
from protocol.snapshot import Snapshot, focused_domain
from protocol.visible import visible
from screens import keys
from screens.messages import ChangeApplied, ChangeRefused, ChangeRequested, WholeRecordRequested
from screens.no_domain import nothing_here
from screens.page import Line, PageScreen
from screens.widgets.key_bar import KeyBar
from screens.widgets.what_if import WhatIf

_FEW = 20
"""Lines of the terminal below which the rules have none beside the what-if."""


class StreaksScreen(PageScreen):
    """The rules scroll; the what-if below them stays in sight, and nothing is set before its figures are.

    Where there are few lines, all of it scrolls, from the what-if on.
    """

    AUTO_FOCUS = ""
    BINDINGS: ClassVar[list[BindingType]] = [keys.SET_SCHEDULE.binding]

    def lines(self) -> Iterator[Line]:
        text, domain = self.live.coaching.streaks, focused_domain(self.live.current())
        yield Line(text.title, "name")
        if domain is None:
            yield Line(nothing_here(self.live))
        else:
            yield Line(visible(domain.sentence, glyphs=self.live.glyphs.charset))
        rules = (text.counts, text.extends, text.holds, text.reserves, text.repair, text.run, text.days)
        yield from (Line(rule, "quiet") for rule in rules)

    def compose(self) -> ComposeResult:
        with VerticalScroll(classes="page--scroll", can_focus=False):
            yield Vertical(*self.drawn(), classes="page--lines")
        yield WhatIf(self.live)
        yield KeyBar()

    def on_mount(self) -> None:
        """Follow the record; a history is replayed once all of it is read."""
        super().on_mount()
        self._offer_what_if()
        if self.live.current().settled:
            self.post_message(WholeRecordRequested())

    @on(events.ScreenResume)
    def _measure(self) -> None:
        """Before the first drawing too; and on coming back."""
        self.set_class(self.app.size.height < _FEW, "-few")

    def on_resize(self, event: events.Resize) -> None:
        self.set_class(event.size.height < _FEW, "-few")

    def action_scroll(self, lines: int) -> None:
        """Scroll by some lines: the rules, or where there are few lines the whole page."""
        if self.has_class("-few"):
            self.scroll_relative(y=lines, animate=False)
        else:
            super().action_scroll(lines)

    def _offer_what_if(self) -> None:
        """There is nothing to replay without a domain, and the digits lead to the steps then."""
        self._what_if.display = focused_domain(self.live.current()) is not None
        if self._what_if.display and self.focused is None:
            self._what_if.focus()

    @property
    def _what_if(self) -> WhatIf:
        return self.query_one(WhatIf)

    async def changed(self, snapshot: Snapshot) -> None:
        self._what_if.follow()
        self._offer_what_if()
        await super().changed(snapshot)
        self.refresh_bindings()

    @on(WhatIf.Turned)
    def _turned(self) -> None:
        self.refresh_bindings()

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """A schedule is set only with its figures in sight, and only where it is another one."""
        return action != "set_schedule" or self._what_if.can_be_set

    def action_set_schedule(self) -> None:
        """Set the schedule that is shown, from today on."""
        domain = focused_domain(self.live.current())
        if domain is not None:
            setting = self._what_if.setting
            change = SetSchedule(self.live.new_id(), domain.id, self.live.now().today, *setting)
            self.post_message(ChangeRequested(change, self))

    @on(ChangeApplied)
    def _applied(self) -> None:
        self._what_if.say(self.live.coaching.streaks.past_stays)

    @on(ChangeRefused)
    def _refused(self, event: ChangeRefused) -> None:
        self._what_if.say(event.sentence)
