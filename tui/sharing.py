"""An app whose screen others may see: it masks a person's words in all that is drawn, and knows when nobody has touched it for long."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from textual import events
from textual.filter import LineFilter
from textual.notifications import SeverityLevel
from textual.screen import Screen

from protocol.guarding.words import texts_of
from protocol.snapshot import Snapshot
from screens.fields.editor import Editor
from screens.live import Live
from screens.masking import Mask, Masked
from tui.drafting import Drafting
from tui.dressing import DressedApp
from tui.idle import Idle
from tui.world import World


class SharingApp(DressedApp, Masked):
    """Masks the words on record, those worded on another machine, in drafts, and being typed, as long as `mask` is one that does."""

    world: World
    snapshot: Snapshot
    drafting: Drafting
    live: Live

    def __init__(self, *, ansi_color: bool | None = None) -> None:
        """An app that shows all. `ansi_color` is Textual's."""
        super().__init__(ansi_color=ansi_color)
        self.mask = Mask()
        self.idle = Idle()

    async def on_event(self, event: events.Event) -> None:
        """Know when the person was here last."""
        if isinstance(event, events.InputEvent | events.Paste):
            self.idle.stir()
        await super().on_event(event)

    def mask_words(self) -> None:
        """Mask all words that are known by now; to be called again when there are more."""
        others = (text for one in self.world.other_versions() for text in texts_of(one))
        self.mask = Mask([*_recorded(self.snapshot), *self.drafting.texts(), *others], glyphs=self.live.glyphs.charset)
        for screen in self.screen_stack if self.is_running else ():
            for editor in screen.query(Editor):
                editor.tell_mask()

    def action_mask(self) -> None:
        """Mask a person's words wherever they are drawn, or show them again."""
        if self.mask.is_on:
            self.mask = Mask()
        else:
            self.mask_words()
        self.clear_notifications()
        for screen in self.screen_stack:
            _draw_anew(screen)
        # Where words were masked on their way in, they have to come in again.
        self.live.changed.publish(self.snapshot)

    def get_line_filters(self) -> Sequence[LineFilter]:
        """Words are masked before all else that is done to a line."""
        return [*([self.mask] if self.mask.is_on else ()), *super().get_line_filters()]

    def notify(
        self, message: str, *, title: str = "", severity: SeverityLevel = "information", timeout: float | None = None, markup: bool = True
    ) -> None:
        """Tell something for some seconds."""
        super().notify(self.mask.covered(message), title=self.mask.covered(title), severity=severity, timeout=timeout, markup=markup)


def _draw_anew(screen: Screen[object]) -> None:
    for widget in screen.walk_children(with_self=True):
        widget.notify_style_update()
        widget.refresh(layout=True)


def _recorded(snapshot: Snapshot) -> Iterator[str]:
    for table in snapshot[:-1]:
        for entity in table.values():
            yield from texts_of(entity)
