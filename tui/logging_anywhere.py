"""An app in which a line can be logged from every screen, above whatever is in hand."""

from __future__ import annotations

from protocol.snapshot import Snapshot
from screens.dashboard import DashboardScreen
from screens.live import Live
from tui.dressing import DressedApp


class LoggingApp(DressedApp):
    """The base of the program's app for the quick log. A subclass sets `live` and `snapshot`."""

    live: Live
    snapshot: Snapshot

    def action_quick_log(self) -> None:
        """Open the box; on the dashboard, go to its own."""
        if isinstance(self.screen, DashboardScreen):
            self.screen.action_quick_log()
        elif self.snapshot.domains:
            from screens.quick_log import QuickLogScreen

            self.stirred += 1
            self.push_screen(QuickLogScreen(self.live))
        else:
            self.notify(self.live.coaching.dashboard.no_log, markup=False)
