"""The pages of the attempt flow that only show something and offer ways on."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from textual import events
from textual.app import ComposeResult
from textual.containers import VerticalScroll

from protocol.asking.attempt import goal_lines, recalled, script_lines, win_lines
from protocol.asking.ways import BEGIN_ANEW, PREPARE, RESUME, TELL, Way
from protocol.entities import Attempt
from protocol.visible import visible
from screens.live import Live
from screens.stages import attempt_state
from screens.widgets.key_menu import KeyMenu, MenuRow
from screens.widgets.static import Static

_ROOMY: Final = 20
"""Lines of a page from which its sentence stands apart."""


class FlowPage(VerticalScroll, can_focus=False):
    """One sentence that stands out, groups of lines below it, and the ways on."""

    def __init__(self, live: Live, sentence: str, groups: Sequence[Sequence[str]], ways: Sequence[Way], *, id: str | None = None) -> None:
        """The texts may hold a person's own words. The first way is the one that enter takes."""
        super().__init__(id=id)
        marks = live.glyphs.charset
        self._sentence = visible(sentence, glyphs=marks)
        self._groups = ["\n".join(visible(line, glyphs=marks) for line in group) for group in groups if group]
        self._menu = KeyMenu(live.glyphs, [MenuRow(*way) for way in ways])

    def compose(self) -> ComposeResult:
        yield Static(self._sentence, markup=False, classes="page--sentence")
        for group in self._groups:
            yield Static(group, markup=False, classes="page--group")
        yield self._menu

    def on_resize(self, event: events.Resize) -> None:
        """Three wins and the way on fit into 80x24 where their heading stands right above them."""
        self.set_class(event.size.height < _ROOMY, "-close")

    def focus_first(self) -> None:
        """Put the keys to the ways on."""
        self._menu.focus()


def resume_page(live: Live, attempt: Attempt) -> FlowPage:
    """Whether to go on with an attempt; one that has its outcome may also be left for a new one."""
    state = live.coaching.label(attempt_state(live.current(), attempt))
    ways = [RESUME] if attempt.outcome is None else [RESUME, BEGIN_ANEW]
    return FlowPage(live, live.coaching.flow.resume.format(state=state), [goal_lines(live, attempt)], ways)


def evidence_page(live: Live, attempt: Attempt) -> FlowPage:
    """Wins of the person's own, nearest in difficulty to the goal of this attempt."""
    domain = live.current().domains[attempt.domain_id]
    groups = [win_lines(live, win, f" {live.glyphs.separator} ") for win in recalled(live, domain, attempt.challenge)]
    return FlowPage(live, live.coaching.evidence.before, groups, [PREPARE])


def go_page(live: Live, attempt: Attempt) -> FlowPage:
    """The goal and the instructions, in sight until the attempt is over."""
    groups = [goal_lines(live, attempt), script_lines(live, attempt.domain_id, live.glyphs.bullet)]
    return FlowPage(live, live.coaching.small_win.go, groups, [TELL])
