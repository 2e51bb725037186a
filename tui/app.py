"""The full-screen program: it holds the store, applies every change in one place, and tells the screens what the record says."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import PurePath
from typing import ClassVar

from textual import on
from textual.binding import BindingType
from textual.screen import Screen
from textual.signal import Signal

from protocol.changes import Change
from protocol.coaching import load
from protocol.errors import ProtocolError
from protocol.moments import Now
from protocol.snapshot import Snapshot
from protocol.steps import ORDER, Step
from screens import keys, stylesheets
from screens.attempt_flow import AttemptFlowScreen
from screens.blank import BlankScreen
from screens.dashboard import DashboardScreen
from screens.domains import DomainsScreen
from screens.glyphs import ASCII, UNICODE, Glyphs
from screens.help import HelpScreen
from screens.live import Live
from screens.messages import (
    ChangeApplied,
    ChangeRefused,
    ChangeRequested,
    DraftChanged,
    DraftSettled,
    OpenAttemptFlow,
    OpenDashboard,
    OpenDomains,
    OpenReview,
    OpenStep,
    RedoRequested,
    UndoRequested,
)
from screens.quick_review import ReviewScreen
from screens.steps.micro_domain import MicroDomainScreen
from storage.errors import StorageError
from storage.preferences import Preferences
from storage.undo import Undone
from tui import theme
from tui.drafting import DELAY, Drafting
from tui.naming import undone_lines
from tui.typing_ahead import OrderedKeysApp
from tui.walk import STEP_SCREENS
from tui.world import World

WATCH_SECONDS = 0.5
"""How often the program looks whether another one wrote: a few stats of one directory, no reading."""


class SmallwinsApp(OrderedKeysApp):
    """The only writer. Screens ask for changes by message; a snapshot comes back to all of them."""

    TITLE = "smallwins"
    CSS_PATH: ClassVar[list[str | PurePath]] = ["app.tcss", *stylesheets.ALL]
    ENABLE_COMMAND_PALETTE = True
    BINDINGS: ClassVar[list[BindingType]] = [
        *(key.binding for key in (keys.QUIT, keys.HELP, keys.PRIVACY, keys.REDRAW)),
        *(key.binding for key in keys.GO_TO_STEP),
    ]

    def __init__(self, world: World) -> None:
        """A program on an open world; reads the record."""
        super().__init__()
        self.world = world
        self.snapshot = world.store.snapshot
        self._seen = world.store.probe()
        self._today = world.clock().today
        self.drafting = Drafting(world.drafts, self._tell)
        self.live = self._make_live()
        for one in theme.ALL:
            self.register_theme(one)
        self.theme = _theme_name(world.preferences)
        self.set_keymap(dict(world.preferences.keys))

    def _make_live(self) -> Live:
        changed: Signal[Snapshot] = Signal(self, "changed")
        return Live(
            current=lambda: self.snapshot,
            changed=changed,
            now=self.world.clock,
            new_id=self.world.ids,
            draft=self.drafting.of,
            coaching=load(),
            glyphs=_glyphs(self.world.preferences),
            show_estimate=self.world.preferences.show_model_estimate,
            motion=_motion(self.world.preferences),
            keymap=self.world.preferences.keys,
        )

    def get_default_screen(self) -> Screen[None]:
        """The dashboard, where the program begins and where `esc` leads in the end."""
        return DashboardScreen(self.live)

    def on_mount(self) -> None:
        """Begin to watch, and say what was found at the start."""
        self.set_interval(WATCH_SECONDS, self._watch)
        self._say_found()

    def _say_found(self) -> None:
        if self.drafting.left_behind:
            count = len(self.drafting.left_behind)
            self._tell(f"{count} {'draft is' if count == 1 else 'drafts are'} waiting where you left off; open the step to go on.")
        for problem in (*self.world.problems, *self.world.drafts.problems):
            self._tell(problem)
        damaged = sum(self.world.store.journal.damage.values()) + self.world.store.misfits
        if damaged:
            self._tell(f"{damaged} damaged lines were left out and kept. Run: smallwins check")

    @on(ChangeRequested)
    def _change_requested(self, event: ChangeRequested) -> None:
        event.stop()
        self.stirred += 1
        try:
            about = self.write(event.change)
        except (ProtocolError, StorageError) as error:
            event.asker.post_message(ChangeRefused(event.change, error.title, error.sentence))
        else:
            event.asker.post_message(ChangeApplied(event.change, about))

    def write(self, change: Change) -> str:
        """Apply a change, have it on disk and publish the record; gives back what it was about."""
        applied = self.world.store.apply(change, self.world.clock())
        self._publish(applied.snapshot)
        self._seen = self.world.store.probe()
        return applied.about

    @on(UndoRequested)
    def _undo_requested(self, event: UndoRequested) -> None:
        event.stop()
        self._step_back("undo", self.world.store.undo)

    @on(RedoRequested)
    def _redo_requested(self, event: RedoRequested) -> None:
        event.stop()
        self._step_back("redo", self.world.store.redo)

    def _step_back(self, verb: str, step: Callable[[Now], Undone]) -> None:
        self.stirred += 1
        now = self.world.clock()
        try:
            done = step(now)
        except (ProtocolError, StorageError) as error:
            self._tell(error.sentence)
            return
        self._publish(self.world.store.snapshot)
        self._seen = self.world.store.probe()
        for line in undone_lines(verb, done, now):
            self._tell(line)

    def _publish(self, snapshot: Snapshot) -> None:
        self.snapshot = snapshot
        self.live.changed.publish(snapshot)

    def _watch(self) -> None:
        """Take in what another program wrote, and turn the page when the logical day ends."""
        try:
            self._look()
        except StorageError as error:
            self._tell(error.sentence)

    def _look(self) -> None:
        seen = self.world.store.probe()
        today = self.world.clock().today
        if seen == self._seen and today == self._today:
            return
        new = self.world.store.refresh()
        if new or today != self._today:
            self._publish(self.world.store.snapshot)
        self._seen, self._today = seen, today

    @on(DraftChanged)
    def _draft_changed(self, event: DraftChanged) -> None:
        event.stop()
        if not self.drafting.waiting:
            self.set_timer(DELAY, self.drafting.flush)
        self.drafting.put(event.key, event.fields)

    @on(DraftSettled)
    def _draft_settled(self, event: DraftSettled) -> None:
        event.stop()
        self.drafting.settle(event.key)

    def on_unmount(self) -> None:
        """Leave nothing typed behind that is not on disk."""
        self.drafting.flush()

    @on(OpenStep)
    def _open_step(self, event: OpenStep) -> None:
        event.stop()
        self.go(MicroDomainScreen(self.live, new=True) if event.new else self.step_screen(event.step))

    @on(OpenReview)
    def _open_review(self, event: OpenReview) -> None:
        event.stop()
        self.go(ReviewScreen(self.live, event.attempt_id))

    @on(OpenAttemptFlow)
    def _open_attempt_flow(self, event: OpenAttemptFlow) -> None:
        event.stop()
        self.go(AttemptFlowScreen(self.live))

    @on(OpenDomains)
    def _open_domains(self, event: OpenDomains) -> None:
        event.stop()
        self.go(DomainsScreen(self.live))

    @on(OpenDashboard)
    def _open_dashboard(self, event: OpenDashboard) -> None:
        event.stop()
        while len(self.screen_stack) > 1:
            self.pop_screen()

    def go(self, screen: Screen[None]) -> None:
        """Show a screen one level above the dashboard; what was there gives way."""
        self.stirred += 1
        if len(self.screen_stack) > 1:
            self.switch_screen(screen)
        else:
            self.push_screen(screen)

    def action_open_step(self, number: int) -> None:
        """Go to a step by its number, 1-7."""
        self.go(self.step_screen(ORDER[number - 1]))

    def step_screen(self, step: Step) -> Screen[None]:
        """A fresh screen of a step, on the domain in front."""
        return STEP_SCREENS[step](self.live)

    def action_help(self) -> None:
        """Show the keys, the scope, and Help now."""
        if not isinstance(self.screen, HelpScreen):
            self.push_screen(HelpScreen(self.live))

    def action_privacy(self) -> None:
        """Blank the screen at once."""
        self.push_screen(BlankScreen())

    def action_redraw(self) -> None:
        """Draw everything anew."""
        self.refresh(repaint=True, layout=True)

    def _tell(self, sentence: str) -> None:
        self.notify(sentence, markup=False)


def _theme_name(preferences: Preferences) -> str:
    if os.environ.get("NO_COLOR"):
        return theme.NO_COLOUR
    return preferences.theme or theme.DEFAULT


def _glyphs(preferences: Preferences) -> Glyphs:
    if preferences.glyphs == "auto":
        return UNICODE if _shows_unicode() else ASCII
    return ASCII if preferences.glyphs == "ascii" else UNICODE


def _shows_unicode() -> bool:
    """Whether the locale is UTF-8 and the terminal is one that has the glyphs."""
    named = os.environ.get("LC_ALL") or os.environ.get("LC_CTYPE") or os.environ.get("LANG") or ""
    utf8 = "utf-8" in named.lower() or "utf8" in named.lower()
    return utf8 and os.environ.get("TERM", "") not in {"linux", "vt100", "vt220", "ansi"}


def _motion(preferences: Preferences) -> bool:
    """Nothing moves over SSH unless the person asked for it."""
    if preferences.motion == "auto":
        return "SSH_CONNECTION" not in os.environ and "SSH_TTY" not in os.environ
    return preferences.motion == "full"


def run_app(world: World, demo: bool) -> int:
    """Run the full-screen program on a world, or on a throw-away one of made-up months; gives back the exit code."""
    if not demo:
        return _run(world)
    from tui.demo.world import demo_world

    with demo_world(world.clock) as (paths, _):
        return _run(World(paths, world.preferences, world.problems, world.clock))


def _run(world: World) -> int:
    app = SmallwinsApp(world)
    app.run()
    return app.return_code or 0
