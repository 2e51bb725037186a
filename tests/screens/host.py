"""A host app for one screen: the real rules over a record in memory, a clock that tests set, and an ear for messages.

It stands in for the app and the store where a test is about one screen; tests of the whole use the real ones.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, date, datetime, timedelta
from typing import cast

from textual import on
from textual.app import App
from textual.screen import Screen
from textual.signal import Signal

from protocol.apply import decide
from protocol.changes import Change
from protocol.coaching import load
from protocol.entities import Entity
from protocol.errors import ProtocolError
from protocol.moments import Now
from protocol.snapshot import EMPTY, Snapshot
from screens import stylesheets
from screens.glyphs import UNICODE, Glyphs
from screens.live import Live
from screens.messages import (
    ChangeApplied,
    ChangeRefused,
    ChangeRequested,
    DraftChanged,
    DraftSettled,
    Open,
    OpenDashboard,
)
from storage.shown import Shown

START = datetime(2026, 11, 23, 18, 30, tzinfo=UTC)

_PLACES = (
    *("Domain", "ProximalGoal", "GoalRevision", "Attempt", "ArousalAppraisal", "VicariousModel", "SelfTalkScript"),
    *("QuickReview", "Experience", "EfficacyMeasurement", "DayMark", "Pause", "Schedule"),
    *("EfficacyScale", "AutomaticityMeasurement", "TraitMeasurement", "Correction"),
)


def put(snapshot: Snapshot, entities: tuple[Entity, ...], hidden: tuple[Entity, ...] = ()) -> Snapshot:
    """The record with some entities in it, and without others."""
    tables = [dict(cast("Mapping[str, Entity]", table)) for table in snapshot]
    for entity in hidden:
        tables[_PLACES.index(type(entity).__name__)].pop(entity.id, None)
    for entity in entities:
        tables[_PLACES.index(type(entity).__name__)][entity.id] = entity
    return Snapshot(*tables)  # type: ignore[arg-type]  # the places stand in the order of the fields


class Host(App[None]):
    """Shows one screen; `seen` holds the changes it asked for, `opened` what it wanted to open, `drafts` what it typed."""

    CSS_PATH = [str(sheet) for sheet in stylesheets.ALL if sheet.exists()]  # noqa: RUF012  Textual's own declaration

    def __init__(
        self, snapshot: Snapshot = EMPTY, *, glyphs: Glyphs = UNICODE, drafts: Mapping[str, Mapping[str, object]] | None = None
    ) -> None:
        super().__init__()
        self.snapshot = snapshot
        self.instant = START
        self.seen: list[Change] = []
        self.refused: list[ChangeRefused] = []
        self.opened: list[object] = []
        self.drafts: dict[str, Mapping[str, object]] = dict(drafts or {})
        self._ids = 0
        changed: Signal[Snapshot] = Signal(self, "changed")
        self.live = Live(
            current=lambda: self.snapshot,
            changed=changed,
            now=self.now,
            new_id=self.new_id,
            draft=lambda key: self.drafts.get(key, {}),
            coaching=load(),
            shown=Shown(),
            glyphs=glyphs,
            motion=False,
        )

    def now(self) -> Now:
        return Now(self.instant, "UTC", 0)

    def new_id(self) -> str:
        self._ids += 1
        return f"id-{self._ids:04}"

    def pass_days(self, days: int) -> None:
        self.instant += timedelta(days=days)

    @property
    def today(self) -> date:
        return self.now().today

    def apply(self, change: Change) -> str:
        """Apply a change as the app would, and publish it; gives back what it was about."""
        decision = decide(self.snapshot, change, self.now())
        self.snapshot = put(self.snapshot, decision.puts, decision.hides)
        self.live.changed.publish(self.snapshot)
        return decision.about

    async def show(self, screen: Screen[None]) -> None:
        """Put the screen under test on top."""
        await self.push_screen(screen)

    @on(ChangeRequested)
    def _change_requested(self, event: ChangeRequested) -> None:
        self.seen.append(event.change)
        try:
            about = self.apply(event.change)
        except ProtocolError as error:
            refused = ChangeRefused(event.change, error.title, error.sentence)
            self.refused.append(refused)
            event.asker.post_message(refused)
        else:
            event.asker.post_message(ChangeApplied(event.change, about))

    @on(DraftChanged)
    def _draft_changed(self, event: DraftChanged) -> None:
        self.drafts[event.key] = event.fields

    @on(DraftSettled)
    def _draft_settled(self, event: DraftSettled) -> None:
        self.drafts.pop(event.key, None)

    @on(Open)
    @on(OpenDashboard)
    def _opened(self, event: Open | OpenDashboard) -> None:
        self.opened.append(event)
