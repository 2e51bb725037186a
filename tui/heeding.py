"""What the program does after heavy words were saved: it shows once where help is to be had, and keeps nothing about it (spec 7.2).

All changes come by here, whichever screen asked for them, so that no text is left out.
"""

from __future__ import annotations

from typing import Final

from textual.dom import DOMNode
from textual.message_pump import MessagePump

from protocol.changes import Change
from protocol.guarding.heavy import Weight, weight_of_new
from protocol.snapshot import Snapshot
from screens.live import Live
from tui.typing_ahead import OrderedKeysApp

_LONG: Final = 30
"""Seconds for the softer line to stay."""


class Heeding:
    """Knows for which entries the page was shown since the program began, and forgets it when the program ends."""

    def __init__(self, app: OrderedKeysApp, live: Live) -> None:
        """Nothing was shown yet."""
        self._app, self.live = app, live
        self._answered: set[str] = set()

    def heed(self, change: Change, about: str, before: Snapshot, asker: MessagePump) -> None:
        """Answer what is new in a change that is on disk. `before` is the record without it, `asker` who asked for it."""
        found = weight_of_new(change, about, before)
        if found is not Weight.NONE and about not in self._answered:
            self._answered.add(about)
            self._app.run_worker(self._answer(found, asker), group="heeding")

    async def _answer(self, found: Weight, asker: MessagePump) -> None:
        if isinstance(asker, DOMNode):
            # Where the person goes from here is to stand below the page, and what was typed ahead goes there.
            await self._app.worked_off(asker)
        if found is not Weight.ACUTE:
            texts = self.live.coaching
            self._app.notify(f"{texts.help.elevated} {texts.heavy.where}", timeout=_LONG, markup=False)
        else:
            from screens.heavy import HeavyScreen

            if await self._app.push_screen_wait(HeavyScreen(self.live)):
                self._app.exit()
