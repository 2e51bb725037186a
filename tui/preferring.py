"""An app that goes by the person's preferences, looks as they say, and saves others when it is asked to."""

from __future__ import annotations

from typing import Final

from textual import on

from screens.dashboard import DashboardScreen
from screens.glyphs import ASCII
from screens.messages import PreferencesRefused, PreferencesRequested, ThemePreviewed
from storage.errors import StorageError
from tui import theme
from tui.heeding import Heeding
from tui.living import as_preferred
from tui.looks import colourless
from tui.opening import in_program
from tui.sharing import SharingApp

_SAVED: Final = "Saved."


class PreferringApp(SharingApp):
    """Takes what `world` holds as preferences into `live`, which every screen is handed."""

    heeding: Heeding

    @property
    def home(self) -> DashboardScreen:
        """The screen below all others."""
        bottom = self.screen_stack[0]
        assert isinstance(bottom, DashboardScreen)  # noqa: S101  the default screen is one
        return bottom

    def go_home(self) -> None:
        """Back to the dashboard."""
        self.clear_notifications()
        while len(self.screen_stack) > 1:
            self.pop_screen()

    def look(self) -> None:
        """Look as the preferences say."""
        self.theme = self.theme_name
        self.animation_level = "full" if self.live.motion else "none"
        self.set_class(self.live.glyphs is ASCII, "-ascii")

    @property
    def theme_name(self) -> str:
        """The theme that is wanted, where there is one of that name."""
        wanted = self.world.preferences.theme
        if colourless():
            return theme.NO_COLOUR
        return wanted if wanted in self.available_themes else theme.DEFAULT

    @on(ThemePreviewed)
    def _theme_previewed(self, event: ThemePreviewed) -> None:
        event.stop()
        self.theme = theme.NO_COLOUR if colourless() else event.name

    @on(PreferencesRequested)
    def _preferences_requested(self, event: PreferencesRequested) -> None:
        """Save settings; the dashboard is made anew, since all that is drawn may look another way."""
        event.stop()
        self.stirred += 1
        try:
            self.world.keep(event.changes)
        except StorageError as error:
            event.asker.post_message(PreferencesRefused(in_program(error)))
            return
        self.live = self.heeding.live = as_preferred(self.live, self.world)
        self.look()
        self.go_home()
        self.home.call_later(self.home.furnish, self.live)
        self.notify(_SAVED, markup=False)
