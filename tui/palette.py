"""The palette: every action by name, `group: what`, and what a person wrote."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from typing import TYPE_CHECKING, Any, ClassVar

from textual import events
from textual.app import ComposeResult, SystemCommand
from textual.binding import BindingType
from textual.command import CommandPalette
from textual.screen import Screen
from textual.widgets import Input

from protocol.insights.kinds import Insight
from protocol.snapshot import Snapshot
from protocol.steps import ORDER
from screens import keys
from screens.kinds import Covering
from screens.live import Live
from screens.masking import mask_of
from screens.messages import (
    OpenAutomaticity,
    OpenComeback,
    OpenExport,
    OpenGeneral,
    OpenInsights,
    OpenLadder,
    OpenReviewCycle,
    OpenSettings,
    OpenStreaks,
)
from screens.widgets.key_bar import Hint, KeyBar
from tui import theme
from tui.exporting.in_program import exports
from tui.finding import Actions, Words

if TYPE_CHECKING:
    from tui.app import SmallwinsApp


_ELSEWHERE = frozenset({keys.EVERYWHERE, keys.FIELDS, keys.TEXTS, keys.RATINGS, keys.CHOICES, keys.LINE_LISTS, keys.MENUS, keys.IN_PALETTE})
"""Places whose keys are offered under another name, or move within a field."""
_NAMED_OTHERWISE = frozenset({*keys.GO_TO_STEP, keys.QUIT_LETTER})
_KEYS = (
    Hint("esc", "Back", "escape", "escape"),
    Hint("enter", "Do it, or go there", "enter", "submit"),
    Hint("up down", "Another line", "down", "cursor_down"),
)
_LOW = 16
"""Lines of the terminal below which nothing is kept free around the search."""
_MEASURES = (
    ("ladder", "The rungs and places of the domain in front", OpenLadder),
    ("automaticity", "How far the domain in front runs by itself", OpenAutomaticity),
    ("general", "Optional context beside your domains", OpenGeneral),
)


class SearchKeys(KeyBar):
    """The keys of a search, which are Textual's own."""

    def offered(self) -> tuple[Hint, ...]:
        return _KEYS


class Palette(CommandPalette, Covering):
    """Textual's palette with a cursor that stands still: one that blinks sends to the terminal all the while."""

    BINDINGS: ClassVar[list[BindingType]] = [key.binding for key in keys.PALETTE_MOVES if key.id]

    def __init__(self, live: Live) -> None:
        """An empty search."""
        super().__init__([Actions, Words], placeholder="Search every action, and what you wrote")
        self._live = live
        self._in_part = bool(live.current().settled)

    def compose(self) -> ComposeResult:
        """Textual's search, and the keys that work in it: those of the page below do not."""
        yield from super().compose()
        yield SearchKeys()

    def on_mount(self) -> None:
        """Search again when the older part of the record was read, which a search asks for."""
        search = self.query_one(Input)
        search.cursor_blink = False
        search.password = mask_of(self.app).is_on
        self._live.changed.subscribe(self, self._changed)

    def on_resize(self, event: events.Resize) -> None:
        """In a low window every line goes to what was found."""
        self.set_class(event.size.height < _LOW, "-low")

    def _changed(self, snapshot: Snapshot) -> None:
        if self._in_part and not snapshot.settled:
            self._in_part = False
            typed = self.query_one(Input)
            typed.post_message(Input.Changed(typed, typed.value))


def everything(app: SmallwinsApp, screen: Screen[Any]) -> Iterator[SystemCommand]:
    """All actions: those of the screen below the palette first, as far as they work there now."""
    always = list(commands(app))
    told = {one.help for one in always}
    yield from (one for one in here(app, screen) if one.help not in told)
    yield from always


def here(app: SmallwinsApp, screen: Screen[Any]) -> Iterator[SystemCommand]:
    """What the keys of a screen do, as far as they work there now; what moves within a field is left to its keys."""
    by_id = {key.id: key for key in keys.ALL if key.id and key.place not in _ELSEWHERE and key not in _NAMED_OTHERWISE}
    told: set[str] = set()
    for node, binding, enabled, _ in screen.active_bindings.values():
        key = by_id.get(binding.id or "")
        if enabled and key is not None and key.id not in told:
            told.add(key.id)
            yield SystemCommand(
                f"here: {key.label.lower()}", key.tooltip, partial(app.call_later, app.run_action, binding.action, node), key.show
            )


def commands(app: SmallwinsApp) -> Iterator[SystemCommand]:
    """All actions. The program's own themes are listed at once, Textual's are found by their names."""
    home = app.home

    def at_home(act: Callable[[], object]) -> Callable[[], None]:
        def go() -> None:
            app.go_home()
            act()

        return go

    for step in ORDER:
        text = app.live.coaching.step(step)
        yield SystemCommand(f"step: {step.number} {text.short}", text.title, partial(app.action_open_step, step.number))
    yield SystemCommand("log: one line", keys.QUICK_LOG.tooltip, at_home(home.action_quick_log))
    yield SystemCommand("log: one line, from here", keys.LOG_ANYWHERE.tooltip, app.action_quick_log)
    yield SystemCommand("log: attempt", keys.ATTEMPT.tooltip, home.action_attempt)
    yield SystemCommand("log: review", keys.REVIEW.tooltip, home.action_review)
    yield SystemCommand("measure: appraisal", keys.APPRAISAL.tooltip, home.action_appraisal)
    for name, told, wish in _MEASURES:
        yield SystemCommand(f"measure: {name}", told, partial(home.post_message, wish()))
    yield SystemCommand("go: what is next", keys.NEXT_UP.tooltip, at_home(home.action_next_up))
    yield SystemCommand("go: dashboard", "Domain, goal, tweak and the loop", app.go_home)
    yield SystemCommand("go: domains", keys.DOMAINS.tooltip, home.action_domains)
    yield SystemCommand("go: history", keys.HISTORY.tooltip, home.action_history)
    yield SystemCommand("go: why", keys.EXPLAIN.tooltip, home.action_explain)
    for insight in Insight:
        title = app.live.coaching.insight_texts[insight].title
        yield SystemCommand(f"insight: {title.lower()}", keys.INSIGHTS.tooltip, partial(home.post_message, OpenInsights(insight)))
    yield SystemCommand("go: evidence file", keys.EVIDENCE.tooltip, app.action_evidence)
    yield SystemCommand("go: streak policy", keys.STREAKS.tooltip, partial(home.post_message, OpenStreaks()))
    yield SystemCommand("go: last round of reviews", "What six reviews had in common", partial(home.post_message, OpenReviewCycle()))
    yield SystemCommand("go: one small start", "Two minutes of it, as a goal", partial(home.post_message, OpenComeback()))
    for export in exports(app.world):
        yield SystemCommand(f"export: {export.title}", export.told, partial(home.post_message, OpenExport(export)))
    yield SystemCommand("undo", keys.UNDO.tooltip, app.action_undo)
    yield SystemCommand("redo", keys.REDO.tooltip, app.action_redo)
    yield SystemCommand("help: keys", keys.HELP.tooltip, app.action_help)
    yield SystemCommand("help: Help now", keys.HELP_NOW.tooltip, app.action_help_now)
    yield from _looks(app)
    yield SystemCommand("quit", keys.QUIT.tooltip, app.exit)


def _looks(app: SmallwinsApp) -> Iterator[SystemCommand]:
    """What there is to see, and how it looks."""
    yield SystemCommand("screen: blank", keys.PRIVACY.tooltip, app.action_privacy)
    yield SystemCommand("screen: mask words", keys.MASK.tooltip, app.action_mask)
    yield SystemCommand("go: settings", keys.SETTINGS.tooltip, partial(app.home.post_message, OpenSettings()))
    yield SystemCommand("screen: redraw", keys.REDRAW.tooltip, app.action_redraw)
    for name in app.available_themes:
        own = name in {one.name for one in theme.ALL}
        told = "Until you leave; the settings keep one for good"
        yield SystemCommand(f"theme: {name}", told, partial(setattr, app, "theme", name), own)
