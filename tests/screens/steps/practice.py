"""A domain with a goal to practise on, a screen that hears one panel out, and an eye for what is drawn."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from textual import on
from textual.app import ComposeResult
from textual.pilot import Pilot
from textual.screen import Screen
from textual.widgets import Static

from protocol.changes import DefineDomain, LogAttempt, SetGoal
from protocol.snapshot import EMPTY
from protocol.vocabulary import Outcome
from screens.fields.base import Field
from screens.glyphs import UNICODE, Glyphs
from screens.live import Live
from screens.panel import Panel
from tests.screens.fields.form import drawn, lines
from tests.screens.host import Host
from tests.waiting import wait_for

DOMAIN, GOAL, ATTEMPT = "domain-1", "goal-1", "attempt-1"
HOSTILE = "[b]x[/b] [@click=app.quit]y[/] \x1b[31m \u202efed {cue} {0}"
"""Words that markup, a terminal, a bidirectional override or `str.format` would act on."""


class Stand(Screen[None]):
    """One panel and nothing else, as a host of panels has it; `finished` holds what the panel said it saved."""

    def __init__(self, panel: Panel) -> None:
        super().__init__()
        self.panel = panel
        self.finished: list[str] = []

    def compose(self) -> ComposeResult:
        yield self.panel

    def on_mount(self) -> None:
        self.panel.focus_first()

    @on(Panel.Finished)
    def _finished(self, event: Panel.Finished) -> None:
        self.finished.append(event.about)


def practised(*, glyphs: Glyphs = UNICODE, drafts: Mapping[str, Mapping[str, object]] | None = None, attempt: bool = False) -> Host:
    """A record with a domain and a goal that is ready, and with `attempt` a miss to look back on."""
    host = Host(EMPTY, glyphs=glyphs, drafts=drafts)
    host.apply(DefineDomain(DOMAIN, "phone people I do not know", "before lunch"))
    host.apply(SetGoal(GOAL, DOMAIN, "phone one person", 8, 6, done_criterion="dialled"))
    if attempt:
        host.apply(LogAttempt(ATTEMPT, DOMAIN, Outcome.NOT_ACHIEVED, effort=6, difficulty=5, evidence="it rang"))
    return host


async def stand(host: Host, pilot: Pilot[None], make: Callable[[Live], Panel]) -> Stand:
    """Put a panel on top and wait until it can be typed into."""
    screen = Stand(make(host.live))
    await host.show(screen)
    await wait_for(pilot, lambda: screen.focused is not None, "something to type into")
    return screen


def name_in_focus(screen: Stand) -> str:
    """The name of the field that has the focus, "" while none has it."""
    return next((field.name_ for field in screen.panel.fields_in_sight if field.has_pseudo_class("focus-within")), "")


async def to_field(pilot: Pilot[None], screen: Stand, name: str) -> None:
    """Give a field the focus."""
    screen.panel.field(name).focus()
    await wait_for(pilot, lambda: name_in_focus(screen) == name, f"the focus in {name}")


async def all_in_sight(pilot: Pilot[None], screen: Stand) -> None:
    """Go through the fields; each is whole on the screen while it has the focus."""
    for field in screen.panel.fields_in_sight:
        await to_field(pilot, screen, field.name_)
        await wait_for(pilot, lambda: whole(screen), f"all of {field.name_}")


def whole(screen: Stand) -> bool:
    """Whether all of the field that has the focus is on the screen."""
    return screen.panel.region.contains_region(screen.panel.field(name_in_focus(screen)).region)


def note(panel: Panel) -> str:
    """The note line, "" while it is out of sight."""
    line = panel.query_one("#note", Static)
    # The first column is the bar beside it.
    return " ".join(row[1:].strip() for row in lines(line)) if line.display else ""


def problem(field: Field) -> str:
    """What a field says is wrong, "" for nothing."""
    line = field.query_one(".field--problem", Static)
    return drawn(line).strip() if line.display else ""


def on_screen(screen: Screen[None]) -> str:
    """Everything that is drawn, its white space evened out: lines break where they like."""
    return " ".join(drawn(screen).split())
