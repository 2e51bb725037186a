"""How far a behaviour runs by itself: the four items of the SRBAI, or the first one alone (spec 4.3)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar, Final

from textual import on
from textual.app import ComposeResult

from protocol.changes import Change, MeasureAutomaticity, MoveDomain
from protocol.guarding.automaticity import runs_by_itself
from protocol.measuring.automaticity import SRBAI, automaticity_of, automaticity_ratings
from protocol.measuring.rhythm import automaticity_due
from protocol.measuring.words import day_words
from protocol.vocabulary import DomainStatus
from screens.fields.rating_field import RatingField
from screens.live import Live
from screens.measuring.base import MeasuringScreen
from screens.messages import Subject, WholeRecordRequested
from screens.panel import Panel
from screens.staged_panel import FORM, StagedPanel
from screens.widgets.key_menu import KeyMenu, MenuRow
from screens.widgets.static import Static

_SEEN: Final = "seen"
_GO_ON: Final = "on"
_AUTOMATIC: Final = "automatic"
_SHOWN: Final = 6
"""How many answers are listed, newest first."""


class AutomaticityPanel(StagedPanel):
    """Four rows of 1-7. With the first alone answered, that one counts; what lies between is asked about."""

    SLUG: ClassVar[str] = "automaticity"

    def __init__(self, live: Live, subject: Subject, *, id: str | None = None) -> None:
        """A panel about a domain."""
        super().__init__(live, subject, id=id)
        texts = live.coaching.measuring
        anchors = [(1, texts.automaticity_low), (7, texts.automaticity_high)]
        self._rows = [
            RatingField(f"item_{number}", f"... {item}", anchors=anchors, low=1, high=7, required=number == 1, glyphs=live.glyphs)
            for number, item in enumerate(SRBAI, start=1)
        ]

    def compose_pages(self) -> ComposeResult:
        with self.page(FORM):
            yield Static("", markup=False, classes="page--own", id="stem")
            yield from self._rows
        with self.page(_SEEN):
            yield Static("", markup=False, classes="page--own", id="mean")
            yield Static("", markup=False, classes="page--words", id="earlier")
            yield Static("", markup=False, classes="page--words", id="offer")
            yield Static(self.live.coaching.measuring.automaticity_slow, markup=False, classes="page--quiet")
            yield Static(self.live.coaching.help.no_norms, markup=False, classes="page--quiet")
            yield KeyMenu(self.live.glyphs, [MenuRow(_GO_ON, "enter", "go on")], id="seen-menu")

    def begin(self) -> None:
        """Ask; within 14 days of the last answer say when it was."""
        if self.live.current().settled:
            # What the answers allow is told by four weeks of opportunities, and by all that was done.
            self.post_message(WholeRecordRequested())
        snapshot, texts = self.live.current(), self.live.coaching.measuring
        self.put("#stem", texts.automaticity_stem.format(behaviour=snapshot.domains[self.domain_id].behaviour))
        found = automaticity_ratings(snapshot, self.domain_id)
        if found and not automaticity_due(snapshot, self.domain_id, self.live.now().today):
            self.say(texts.automaticity_early.format(date=day_words(found[-1].at.logical_date)))
        self.show_page(FORM)

    def build(self) -> Change | None:
        """All four answers, or the first one."""
        given = [row.value for row in self._rows if row.value is not None]
        if not self.sound("item_1"):
            return None
        if len(given) not in {1, len(self._rows)}:
            missing = next(row for row in self._rows if row.value is None)
            missing.show_problem("Answer all four, or the first one alone.")
            missing.focus()
            return None
        return MeasureAutomaticity(self.change_id, self.domain_id, tuple(given))

    def applied(self, change: Change, about: str) -> None:
        """Show the mean beside one's own earlier ones, and offer what it allows."""
        if not isinstance(change, MeasureAutomaticity):
            self.post_message(self.Finished(self, ""))
            return
        self.change_id = self.live.new_id()
        first, *others = self._means()
        self.put("#mean", self.live.coaching.measuring.automaticity_mean.format(mean=first))
        self.put("#earlier", "\n".join(others))
        self.say("")
        self._offer()
        self.turn_to(_SEEN)

    def _offer(self) -> None:
        """Offer `automatic` where the rule is met; enter leaves things as they are."""
        domain, texts = self.live.current().domains[self.domain_id], self.live.coaching
        offered = domain.status is DomainStatus.ACTIVE and runs_by_itself(self.live.current(), domain, self.live.now())
        self.put("#offer", texts.guard_rails.automatic_offer if offered else "")
        rows = [MenuRow(_GO_ON, "enter", texts.notices.not_yet if offered else "go on")]
        rows += [MenuRow(_AUTOMATIC, "y", texts.notices.make_automatic)] if offered else []
        self.query_one("#seen-menu", KeyMenu).offer(rows)

    def _means(self) -> Iterator[str]:
        newest, *others = reversed(automaticity_ratings(self.live.current(), self.domain_id))
        yield f"{automaticity_of(newest):.1f}"
        for one in others[:_SHOWN]:
            yield f"{day_words(one.at.logical_date)}: {automaticity_of(one):.1f} of 7"

    @on(KeyMenu.Chosen, "#seen-menu")
    def _seen(self, event: KeyMenu.Chosen) -> None:
        event.stop()
        if event.name == _AUTOMATIC:
            self.ask(MoveDomain(self.live.new_id(), self.domain_id, DomainStatus.AUTOMATIC))
        else:
            self.post_message(self.Finished(self, ""))


class AutomaticityScreen(MeasuringScreen):
    """The question about the domain in front."""

    @property
    def words(self) -> tuple[str, str]:
        texts = self.live.coaching.measuring
        return texts.automaticity_title, texts.automaticity_why

    def make_panel(self) -> Panel:
        return AutomaticityPanel(self.live, self.subject)
