"""The part of the program that answers the page of an export; what writes files is loaded when one is asked for."""

from __future__ import annotations

from textual import on

from screens.messages import ExportRequested
from tui.handing_out import HandingOutApp


class ExportingApp(HandingOutApp):
    """An app that writes exports of its world."""

    @on(ExportRequested)
    def _export_requested(self, event: ExportRequested) -> None:
        from tui.exporting.in_program import exporting

        event.stop()
        self.run_worker(exporting(self.world, event), group="exporting", exclusive=True)
