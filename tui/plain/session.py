"""One sitting of the plain mode: it says and asks, keeps drafts, and applies changes, with the store and the words that screens have."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Final

from protocol.coaching import Coaching, load
from protocol.errors import ProtocolError
from protocol.guarding.heavy import Weight, is_quiet, weight_of_new
from protocol.guarding.streak_told import streak_is_told
from protocol.snapshot import focused_domain
from protocol.visible import visible
from screens.widgets.loop_words import sentences
from storage.errors import StorageError
from tui.drafting import Drafting
from tui.opening import in_program
from tui.plain.lines import EndedError

if TYPE_CHECKING:
    from protocol.asking.ways import Way
    from protocol.changes import Change
    from protocol.hints import Shown
    from protocol.moments import Now
    from protocol.snapshot import Snapshot
    from protocol.visible import Glyphs
    from tui.plain.lines import Lines
    from tui.world import World

BACK: Final = "back"
ENTER: Final = "enter"
NOTHING_BEFORE: Final = "There is no question before this one. quit leaves."
_COMMANDS: Final = frozenset({"?", BACK, "status", "help", "quit"})
COMMANDS_NAMED: Final = "At any question: ?, back, status, help or quit. ? says what each of them does."
COMMANDS_TOLD: Final = (
    "At any question: ? explains it, back goes one question back, status says where you stand, "
    "help says where help from people is to be had, quit leaves and keeps everything. "
    "To answer with one of these words, put a backslash before it."
)


class BackError(Exception):
    """The person goes one question back."""


class LeftError(Exception):
    """The person leaves, or there is nothing more to read. What was answered is kept."""


class Session:
    """What the steps speak through. It is a `protocol.asking.hearer.Hearer`."""

    def __init__(self, world: World, lines: Lines) -> None:
        """Reads the record and what earlier sittings left."""
        self.world, self._lines = world, lines
        self._snapshot = world.store.at_hand(world.clock())
        self._drafting = Drafting(world.drafts, self.say, lambda _seconds, _call: None)
        self._told_about: set[str] = set()
        self.refused = False
        """Whether the change that was asked for last was refused."""
        self.unfinished: Callable[[str], None] | None = None
        """Takes what is typed in the question at hand, should the line be cut."""

    @property
    def left_behind(self) -> tuple[str, ...]:
        """The keys of what was typed last time and not saved."""
        return self._drafting.left_behind

    @property
    def coaching(self) -> Coaching:
        return load()

    @property
    def shown(self) -> Shown:
        return self.world.shown

    @property
    def quiet(self) -> bool:
        return is_quiet(self._snapshot, self.now())

    def current(self) -> Snapshot:
        """The record as it was at the last question."""
        return self._snapshot

    def now(self) -> Now:
        return self.world.clock()

    def new_id(self) -> str:
        """An id for a change."""
        return self.world.ids()

    @cached_property
    def _marks(self) -> Glyphs:
        named = os.environ.get("LC_ALL") or os.environ.get("LC_CTYPE") or os.environ.get("LANG") or ""
        return "unicode" if "utf" in named.lower() else "ascii"

    def say(self, *texts: str) -> None:
        """Write texts, each on a line of its own; empty ones are left out."""
        for text in filter(None, texts):
            self._lines.write(visible(text, newlines=True, glyphs=self._marks))

    def coach(self, text: str) -> None:
        """Say a piece of coaching, unless coaching pauses."""
        if not self.quiet:
            self.say(text)

    def read(self, explain: Callable[[], Sequence[str]], *, offered: str = "") -> str:
        """The next answer as typed; the words that mean something everywhere are answered here. Raises `BackError` and `LeftError`."""
        while True:
            try:
                line = self._lines.read(offered)
            except EndedError:
                raise LeftError from None
            command = line.strip().casefold()
            if command not in _COMMANDS:
                # A line is taken as it is, but for the sign that makes an answer of a word like these.
                return line.strip().removeprefix("\\") if command.startswith("\\") and command[1:] in _COMMANDS else line
            if command == BACK:
                raise BackError
            self._answer(command, explain)

    def _answer(self, command: str, explain: Callable[[], Sequence[str]]) -> None:
        if command == "quit":
            raise LeftError
        if command == "?":
            self.say(*explain(), COMMANDS_TOLD)
        elif command == "status":
            self.look()
            self.say(*self.status())
        else:
            self.say(*self.help_now())

    def status(self) -> tuple[str, ...]:
        """Where the person stands, in sentences."""
        from protocol.picture import loop_state

        told, now = self.world.preferences, self.now()
        show_streak = streak_is_told(self._snapshot, focused_domain(self._snapshot), now, at_risk_too=told.show_streak_at_risk)
        state = loop_state(self._snapshot, now, show_estimate=told.show_model_estimate, show_streak=show_streak)
        return sentences(state, self._marks)

    def help_now(self) -> tuple[str, ...]:
        """Where help from people is to be had, and what this program is."""
        crisis, texts = self.world.crisis(), self.coaching.help
        return (f"{texts.now_title}: {crisis.within(texts.now)} ({crisis.checked})", texts.now_about, texts.scope)

    def choose(self, ways: Sequence[Way], *said: str, back: bool = False) -> str:
        """Which of several ways to go on, by name. An empty line takes the one of `enter`, where there is one.

        Raises `LeftError`, and with `back` also `BackError`.
        """
        told = [f"{'Enter' if one.key == ENTER else one.key}: {one.words}" for one in ways]
        self.say(*said, *told)
        keys = {"" if one.key == ENTER else one.key: one.name for one in ways}
        while True:
            try:
                typed = self.read(lambda: [*said, *told]).strip().casefold()
            except BackError:
                if back:
                    raise
                self.say(NOTHING_BEFORE)
                continue
            if typed in keys:
                return keys[typed]
            letters = " or ".join(filter(None, keys))
            asked = [*(["Press Enter"] if "" in keys else []), *([f"Type {letters}"] if letters else [])]
            self.say(f"{', or '.join(asked).capitalize()}.")

    def look(self) -> None:
        """Take in what other programs wrote. Raises `StorageError`."""
        self._snapshot = self.world.store.at_hand(self.now())
        self.say(*self.world.news())

    def draft(self, key: str) -> Mapping[str, object]:
        """What was typed under a key and not saved, {} if nothing was."""
        return self._drafting.of(key)

    def keep(self, key: str, fields: Mapping[str, object]) -> None:
        """Have a draft on disk before the next question."""
        self._drafting.put(key, dict(fields))
        self._drafting.flush()

    def settle(self, key: str) -> None:
        """Forget a draft."""
        self._drafting.settle(key)

    def apply(self, change: Change) -> str | None:
        """Have a change on record; gives back what it was about. Where it is refused, says so and gives back None."""
        before = self._snapshot
        try:
            applied = self.world.store.apply(change, self.now())
        except (ProtocolError, StorageError) as refusal:
            self.refused = True
            self.say(in_program(refusal))
            return None
        self.refused = False
        self._snapshot = applied.snapshot
        self.say(*self.world.news())
        self._heed(change, applied.about, before)
        return applied.about

    def _heed(self, change: Change, about: str, before: Snapshot) -> None:
        """After heavy words: once where help is to be had, and nothing is kept about it."""
        found = weight_of_new(change, about, before)
        if found is Weight.NONE or about in self._told_about:
            return
        self._told_about.add(about)
        crisis, texts = self.world.crisis(), self.coaching.help
        if found is Weight.ACUTE:
            self.say(f"{crisis.within(texts.acute)} ({crisis.checked})", "quit stops for today; Enter, or an answer, goes on.")
        else:
            self.say(f"{texts.elevated} {', '.join(crisis.contacts)} ({crisis.checked})")
