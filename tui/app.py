"""The full-screen program: it holds the store, applies every change in one place, and tells the screens what the record says."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterable
from contextlib import suppress
from typing import ClassVar

from textual import events, on
from textual.app import SystemCommand
from textual.binding import Binding, BindingType
from textual.screen import Screen
from textual.scrollbar import ScrollBar
from textual.signal import Signal

from protocol.changes import Change
from protocol.errors import ProtocolError
from protocol.moments import Now
from protocol.snapshot import Snapshot
from protocol.steps import ORDER
from protocol.visible import visible
from screens import keys
from screens.dashboard import DashboardScreen
from screens.glyphs import ASCII
from screens.keymap import in_force, read_keymap, spelled
from screens.messages import (
    ChangeApplied,
    ChangeRefused,
    ChangeRequested,
    DraftChanged,
    DraftSettled,
    ExportRequested,
    Open,
    OpenDashboard,
    RedoRequested,
    UndoRequested,
    WholeRecordRequested,
)
from screens.plain_scrollbar import PlainScrollBarRender
from screens.too_small import TooSmallScreen, too_small
from screens.widgets.key_bar import mark_read_only
from screens.widgets.made_up import MADE_UP
from storage.errors import StorageError
from storage.undo import Undone
from tui import theme
from tui.drafting import Drafting
from tui.findings import findings
from tui.frames.driver import framed
from tui.frames.frames import Frames
from tui.heeding import Heeding
from tui.living import make_live
from tui.logging_anywhere import LoggingApp
from tui.looks import colourless
from tui.naming import undone_lines
from tui.opening import SEALED_MEANWHILE, in_program
from tui.permitted import is_permitted
from tui.preferring import PreferringApp
from tui.trouble import Trouble
from tui.ways import screen_for, step_screen
from tui.world import World

WATCH_SECONDS = 0.5
"""How often the program looks whether another one wrote: a few stats of one directory, no reading."""
_ONE_ABOVE = 2
"""Screens on the stack when one stands above the dashboard."""


class SmallwinsApp(LoggingApp, PreferringApp):
    """The only writer. Screens ask for changes by message; a snapshot comes back to all of them."""

    TITLE = "smallwins"
    ENABLE_COMMAND_PALETTE = True
    BINDINGS: ClassVar[list[BindingType]] = [
        *(
            key.binding
            for key in (keys.QUIT, keys.HELP, keys.EVIDENCE, keys.PRIVACY, keys.MASK, keys.REDRAW, keys.PALETTE, keys.UNDO, keys.REDO)
        ),
        keys.LOG_ANYWHERE.binding,
        *(key.binding for key in keys.GO_TO_STEP),
    ]

    def __init__(self, world: World) -> None:
        """A program on an open world; reads the record."""
        # Told here, and not by the theme alone: what leaves colours out is chosen before a theme can be.
        super().__init__(ansi_color=True if colourless() else None)
        self.world = world
        self.frames = Frames()
        if world.preferences.frames == "changes":
            self.driver_class = framed(self.driver_class, self.frames)
        self.snapshot = world.store.at_hand(world.clock())
        self._seen = world.store.probe()
        self._today = world.clock().today
        self.drafting = Drafting(world.drafts, self._tell, self.set_timer)
        self._unreadable = Trouble(self._tell)
        self.keymap_read = read_keymap(world.preferences.keys)
        self.live = make_live(world, lambda: self.snapshot, Signal(self, "changed"), self.drafting.of, self.keymap_read.taken)
        if world.preferences.mask_words:
            self.mask_words()
        self.heeding = Heeding(self, self.live)
        self.animation_level = "full" if self.live.motion else "none"
        for one in theme.ALL:
            self.register_theme(one)
        self.dress_first(self.theme_name)
        self.set_keymap(dict(self.live.keymap))
        self.set_class(self.live.glyphs is ASCII, "-ascii")
        self.set_class(world.is_made_up, MADE_UP)
        mark_read_only(self, marked=world.is_read_only)

    def get_default_screen(self) -> Screen[None]:
        """The dashboard, where the program begins and where `esc` leads in the end."""
        return DashboardScreen(self.live)

    def on_mount(self) -> None:
        """Begin to watch, and say what was found at the start."""
        self.set_interval(WATCH_SECONDS, self.look_around)
        self.call_after_refresh(self.begin)
        self.theme_changed_signal.subscribe(self, lambda _: self.frames.forget())
        for sentence in findings(self.world, self.keymap_read, self.drafting.left_behind, frozenset(self.available_themes)):
            self._tell(sentence)

    def on_resize(self, event: events.Resize) -> None:
        """Where nothing can be read any more, say how much room is wanted; what was there waits below."""
        asked = isinstance(self.screen, TooSmallScreen)
        if too_small(event.size) and not asked:
            self.push_screen(TooSmallScreen())
        elif asked and not too_small(event.size):
            self.pop_screen()

    @on(ChangeRequested)
    def _change_requested(self, event: ChangeRequested) -> None:
        event.stop()
        self.stirred += 1
        before = self.snapshot
        try:
            about = self.write(event.change)
        except (ProtocolError, StorageError) as error:
            mark_read_only(self, marked=self.world.is_read_only)
            event.asker.post_message(ChangeRefused(event.change, error.title, in_program(error)))
        else:
            event.asker.post_message(ChangeApplied(event.change, about))
            self.heeding.heed(event.change, about, before, event.asker)

    def write(self, change: Change) -> str:
        """Apply a change, have it on disk and publish the record; gives back what it was about."""
        applied = self.world.store.apply(change, self.world.clock())
        self._publish(applied.snapshot)
        self._note_as_seen()
        return applied.about

    def _note_as_seen(self) -> None:
        """There is nothing to watch for in what this program wrote itself. Where the directory cannot be looked at, the watch tells."""
        with suppress(StorageError):
            self._seen = self.world.store.probe()

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
            mark_read_only(self, marked=self.world.is_read_only)
            self._tell(in_program(error))
            return
        with suppress(StorageError):
            # What cannot be read just now the watch reads later.
            self._publish(self.world.store.at_hand(now))
            self._seen = self.world.store.probe()
        for line in undone_lines(verb, done, now):
            self._tell(line)

    def _publish(self, snapshot: Snapshot) -> None:
        self.snapshot = snapshot
        if self.mask.is_on:
            self.mask_words()
        self.live.changed.publish(snapshot)
        for sentence in self.world.news():
            self._tell(sentence)

    def look_around(self) -> None:
        """Take in what another program wrote, and turn the page when the logical day ends; blank what nobody looks at."""
        if self.idle.lasts(self.world.preferences.blank_after_minutes):
            self.blank()
        try:
            self._look()
        except StorageError as error:
            self._unreadable.met(in_program(error))
        else:
            if not self.world.store.journal.keyring.needs_key:
                self._unreadable.over()

    def _look(self) -> None:
        seen, now = self.world.store.probe(), self.world.clock()
        if seen == self._seen and now.today == self._today:
            return
        self._publish(self.world.store.at_hand(now))
        self._seen, self._today = seen, now.today
        if self.world.store.journal.is_locked():
            self._unreadable.met(SEALED_MEANWHILE)

    @on(WholeRecordRequested)
    def _whole_record_requested(self, event: WholeRecordRequested) -> None:
        event.stop()
        self.run_worker(self._read_on(), group="reading", exclusive=True)

    async def _read_on(self) -> None:
        """Read the whole record in slices, between which keys are answered."""
        try:
            for _ in self.world.store.load():
                await asyncio.sleep(0)
            self._publish(self.world.store.at_hand(self.world.clock()))
        except StorageError as error:
            self._tell(error.sentence)

    @on(ExportRequested)
    def _export_requested(self, event: ExportRequested) -> None:
        # What makes and writes files is loaded when one is asked for.
        from tui.exporting.in_program import exporting

        event.stop()
        self.run_worker(exporting(self.world, event), group="exporting", exclusive=True)

    @on(DraftChanged)
    def _draft_changed(self, event: DraftChanged) -> None:
        event.stop()
        self.drafting.put(event.key, event.fields)

    @on(DraftSettled)
    def _draft_settled(self, event: DraftSettled) -> None:
        event.stop()
        self.drafting.settle(event.key)

    def on_unmount(self) -> None:
        """Leave nothing typed behind that is not on disk."""
        self.save_typed()

    def save_typed(self) -> None:
        """Have on disk what is typed, before anything else when the program has to end."""
        for message in self.unread():
            if isinstance(message, DraftChanged):
                self.drafting.put(message.key, message.fields)
            elif isinstance(message, DraftSettled):
                self.drafting.settle(message.key)
        self.drafting.flush()

    @on(Open)
    def _open(self, event: Open) -> None:
        event.stop()
        self.go(screen_for(self.live, event))

    @on(OpenDashboard)
    def _open_dashboard(self, event: OpenDashboard) -> None:
        event.stop()
        self.go_home()

    def go(self, screen: Screen[None]) -> None:
        """Show a screen one level above the dashboard; what was there gives way, and what was told about it."""
        self.stirred += 1
        self.clear_notifications()
        while len(self.screen_stack) > _ONE_ABOVE:
            self.pop_screen()
        if len(self.screen_stack) == _ONE_ABOVE:
            self.switch_screen(screen)
        else:
            self.push_screen(screen)

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Whether a key of the whole program works where the person is."""
        return is_permitted(self, action)

    def action_open_step(self, number: int) -> None:
        """Go to a step by its number, 1-7."""
        self.go(step_screen(self.live, ORDER[number - 1]))

    def action_help(self) -> None:
        """Show the keys, the scope, and Help now."""
        from screens.help import HelpScreen

        if not isinstance(self.screen, HelpScreen):
            self.clear_notifications()
            self.push_screen(HelpScreen(self.live))

    def action_help_now(self) -> None:
        """Show where help from people is to be had."""
        from screens.help import HelpScreen

        self.push_screen(HelpScreen(self.live, at_help_now=True))

    def action_evidence(self) -> None:
        """Show wins of the person's own above whatever is in hand, or put them away again."""
        from screens.evidence import EvidenceScreen

        if isinstance(self.screen, EvidenceScreen):
            self.pop_screen()
        else:
            self.push_screen(EvidenceScreen(self.live))

    def action_privacy(self) -> None:
        """Blank the screen at once."""
        self.blank()

    def blank(self) -> None:
        """Blank the screen; a blank one stays as it is."""
        from screens.blank import BlankScreen

        if not isinstance(self.screen, BlankScreen | TooSmallScreen):
            self.push_screen(BlankScreen())

    def action_undo(self) -> None:
        """Undo the last change, and say which it was."""
        self.post_message(UndoRequested())

    def action_redo(self) -> None:
        """Do again what was undone last, and say what it was."""
        self.post_message(RedoRequested())

    def action_redraw(self) -> None:
        """Draw everything anew."""
        self.assert_modes()
        self.frames.forget()
        self.refresh(repaint=True, layout=True)

    def action_command_palette(self) -> None:
        """Search every action."""
        from tui.palette import Palette

        if not isinstance(self.screen, Palette):
            self.push_screen(Palette(self.live))

    def get_system_commands(self, screen: Screen[object]) -> Iterable[SystemCommand]:
        """What the palette offers."""
        from tui.palette import everything

        return everything(self, screen)

    def action_help_quit(self) -> None:
        """Ctrl+c is no way out in a program where it also copies; say which key is."""
        self._tell(f"{spelled(in_force(keys.QUIT, self.live.keymap))} leaves; what you typed is kept.")

    def get_key_display(self, binding: Binding) -> str:
        """The key as the footer shows it: by its name where Textual has a sign that not every terminal can show."""
        shown = super().get_key_display(binding)
        return shown if shown.isascii() else binding.key

    def _tell(self, sentence: str) -> None:
        self.notify(visible(sentence, glyphs=self.live.glyphs.charset), markup=False)


def run_app(world: World, demo: bool) -> int:
    """Run the full-screen program on a world, or on a throw-away one of made-up months; gives back the exit code."""
    if not demo:
        return _run(world)
    from tui.demo.world import demo_world

    with demo_world(world.clock) as (paths, _):
        return _run(World(paths, world.preferences, world.problems, world.clock, made_up=True))


def _run(world: World) -> int:
    app = SmallwinsApp(world)
    if app.live.glyphs is ASCII:
        ScrollBar.renderer = PlainScrollBarRender
    with app.steadily():
        app.run()
    world.close()
    if app.fault is not None:
        raise app.fault
    return app.return_code or 0
