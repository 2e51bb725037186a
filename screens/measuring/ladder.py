"""The ladder editor: five to eight rungs from easy to hard, and the places they are rated in (Bandura 2006; spec 5.1)."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import ClassVar, Final

from textual.app import ComposeResult

from protocol.changes import Change, WriteScale
from protocol.deciding.measuring import PLACES, RUNGS
from protocol.entities import EfficacyScale
from protocol.measuring.words import day_words
from protocol.snapshot import current_scale, ratings_of
from protocol.text import LIMITS
from screens.fields.base import Field
from screens.fields.list_field import ListField
from screens.live import Live
from screens.measuring.base import MeasuringScreen
from screens.messages import OpenAppraisal, Subject
from screens.panel import Panel
from screens.staged_panel import FORM, StagedPanel
from screens.widgets.static import Static

_WILL: Final = re.compile(r"\s*(i will|i'll|will|i’ll)\b", re.IGNORECASE)


class LadderPanel(StagedPanel):
    """Rungs and places as lists of lines. Another ladder than the one on record is a new version, and the page says so before."""

    SLUG: ClassVar[str] = "ladder"

    def __init__(self, live: Live, subject: Subject, *, id: str | None = None) -> None:
        """A panel about the ladder of a domain."""
        super().__init__(live, subject, id=id)
        texts = live.coaching.measuring
        self._rungs = ListField(
            "rungs",
            texts.rungs,
            lines=(RUNGS[0], RUNGS[-1]),
            limits=LIMITS["scale.rungs"],
            placeholder=texts.rungs_example,
            help_=texts.rungs_help,
            glyphs=live.glyphs,
        )
        self._contexts = ListField(
            "contexts",
            texts.contexts,
            lines=(0, PLACES[-1]),
            limits=LIMITS["scale.contexts"],
            placeholder=texts.contexts_example,
            help_=texts.contexts_help,
            glyphs=live.glyphs,
        )

    @property
    def scale(self) -> EfficacyScale | None:
        """The ladder on record."""
        return current_scale(self.live.current(), self.domain_id)

    def compose_pages(self) -> ComposeResult:
        with self.page(FORM):
            yield Static("", markup=False, classes="page--quiet", id="standing")
            yield self._rungs
            yield self._contexts

    def saved_values(self) -> Mapping[str, object]:
        scale = self.scale
        return {} if scale is None else {"rungs": scale.rungs, "contexts": scale.contexts}

    def begin(self) -> None:
        """Say what stands on record, and what another ladder means for it."""
        self.put("#standing", self._standing())
        self.show_page(FORM)

    def _standing(self) -> str:
        texts, scale = self.live.coaching.measuring, self.scale
        if scale is None:
            return texts.ladder_new
        rated = len(ratings_of(self.live.current(), scale))
        since = day_words(scale.at.logical_date)
        return texts.ladder_again.format(version=scale.version, date=since, ratings=rated, next=scale.version + 1)

    def edited(self, field: Field) -> None:
        """A rung that promises is answered at once; it stays as it was typed."""
        promises = any(_WILL.match(line) for line in self._rungs.value)
        self.say(self.live.coaching.measuring.will_word if promises else "")

    def build(self) -> Change | None:
        """The ladder as entered."""
        if not self.sound("rungs", "contexts"):
            return None
        return WriteScale(self.change_id, self.domain_id, self._rungs.value, self._contexts.value)


class LadderScreen(MeasuringScreen):
    """The ladder of the domain in front."""

    @property
    def words(self) -> tuple[str, str]:
        texts = self.live.coaching.measuring
        return texts.ladder_title, texts.ladder_why

    def make_panel(self) -> Panel:
        return LadderPanel(self.live, self.subject)

    def finished(self, about: str) -> None:
        """On to its rating."""
        self.post_message(OpenAppraisal())
