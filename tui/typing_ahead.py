"""Keys that come faster than the program answers: each is handed out only when the one before has done its work.

Textual hands a key to the widget that has the focus at that instant, and looks for the key's binding only when it has come back
unused. What is typed right behind an enter, a tab or a letter that opens something would go to the wrong place. On a slow link keys
come in bunches, so that is the rule there, not the exception.
"""

from __future__ import annotations

import asyncio
from collections import deque
from contextlib import suppress
from typing import TypeGuard

from textual import events
from textual.dom import DOMNode
from textual.message_pump import MessagePump
from textual.widgets import TextArea

from tui.terminal.steady import SteadyApp

PATIENCE = 1.0
"""Seconds to wait for a key's work; a handler that takes longer does not hold up the keyboard."""

_NAP = 0.005
HOPS = 2
"""Messages that one widget may send itself and its parents on the way from a key to what it changes."""


class OrderedKeysApp(SteadyApp):
    """An app whose keys and pastes are worked off one after another."""

    def __init__(self, *, ansi_color: bool | None = None) -> None:
        """An app with nothing typed ahead. `ansi_color` is Textual's."""
        super().__init__(ansi_color=ansi_color)
        self._typed: deque[events.Key | events.Paste] = deque()
        self._at_work: asyncio.Task[None] | None = None
        self.stirred = 0
        """Grows with each change asked for and each screen opened, so that what a key set going is waited for to its end."""

    async def on_event(self, event: events.Event) -> None:
        """Hand an event on. A key waits while an earlier one is at work; everything else goes its way."""
        if self.departure.status is not None and isinstance(event, events.InputEvent | events.Paste):
            return
        if not isinstance(event, events.Key | events.Paste) or event.is_forwarded:
            await super().on_event(event)
        elif self._at_work is not None and not self._at_work.done():
            self._typed.append(event)
        else:
            focused = self.focused or self.screen
            await super().on_event(event)
            self._at_work = asyncio.create_task(self._work_off(focused))
            self._at_work.add_done_callback(self.see_fault)

    async def _work_off(self, focused: DOMNode) -> None:
        """Wait for the key at work, then for each that was typed meanwhile."""
        await self._settle(focused)
        while self._typed:
            focused = self.focused or self.screen
            await super().on_event(self._next_for(focused))
            await self._settle(focused)

    def _next_for(self, focused: DOMNode) -> events.Key | events.Paste:
        """The next key; where text is written, all the text up to the next key that is a command, as one paste."""
        first = self._typed.popleft()
        if not isinstance(focused, TextArea) or not _is_text(first):
            return first
        words = [first.character or ""]
        while self._typed and _is_text(following := self._typed[0]):
            words.append(following.character or "")
            self._typed.popleft()
        return first if len(words) == 1 else events.Paste("".join(words))

    async def finish_typed(self) -> None:
        """Wait until the key at work has come to where it is saved; those behind it nobody has seen."""
        self._typed.clear()
        if self.screen_stack:
            await self.worked_off(self.focused or self.screen)

    async def _settle(self, focused: DOMNode) -> None:
        with suppress(TimeoutError):
            await asyncio.wait_for(self.worked_off(focused), PATIENCE)

    async def worked_off(self, focused: DOMNode) -> None:
        """Wait until the key has come by the focused widget, those around it and the app, and until all that it set going is done."""
        node, before = focused, -1
        while self.stirred != before:
            before = self.stirred
            for one in (*node.ancestors_with_self, self):
                for _ in range(HOPS):
                    await _turn(one)
            node = self.focused or self.screen
        while not self.screen.is_mounted:  # noqa: ASYNC110  a screen's mounting has no event that another task can wait for
            await asyncio.sleep(_NAP)
        await _turn(self.screen)


def _is_text(event: events.Key | events.Paste) -> TypeGuard[events.Key]:
    return isinstance(event, events.Key) and event.is_printable


async def _turn(pump: MessagePump) -> None:
    """Wait until a message pump has worked off what is in its queue now."""
    done = asyncio.Event()
    if pump.call_later(done.set):
        await done.wait()
