"""General measures: optional context beside the domains, compared with one's own earlier answers alone (spec 5.4, 5.5)."""

from __future__ import annotations

from typing import ClassVar, Final

from textual import on
from textual.app import ComposeResult

from protocol.changes import Change, MeasureTrait
from protocol.errors import ProtocolError
from protocol.measuring.rhythm import TRAIT_AGAIN
from protocol.measuring.traits import FACETS, GSE_TOTAL, HIGH, LOW, OPEN, score_of, trait_change, trait_ratings
from protocol.measuring.words import day_words
from protocol.text import rating
from protocol.vocabulary import TraitKind
from screens.fields.rating_field import RatingField
from screens.fields.text_field import TextField
from screens.live import Live
from screens.measuring.base import MeasuringScreen
from screens.messages import OpenGeneral, Subject
from screens.panel import Panel
from screens.staged_panel import FORM, StagedPanel
from screens.widgets.key_menu import KeyMenu, MenuRow
from screens.widgets.static import Static

_CHOOSE, _SEEN = "choose", "seen"
_LETTERS: Final = {TraitKind.GENERAL_COMPETENCE: "c", TraitKind.SELF_DISCIPLINE: "d", TraitKind.GENERAL_SELF_EFFICACY: "t"}
_SHOWN: Final = 6
"""How many scores are listed, newest first."""
_LONGEST_NUMBER: Final = 8


def score_words(kind: TraitKind, score: float | None) -> str:
    """A score as it is shown: a mean of 1-5 with one decimal, or a total."""
    if score is None:
        return "no score"
    return f"{score:.1f} of 5" if kind in FACETS else f"{score:.0f}, of 10 to 40"


class GeneralPanel(StagedPanel):
    """Which measure to take; about no domain."""

    SLUG: ClassVar[str] = "general"

    def compose(self) -> ComposeResult:
        with self.page(_CHOOSE):
            yield KeyMenu(self.live.glyphs, self._rows(), id="kinds")
            yield Static("", markup=False, classes="page--words", id="taken")
            yield Static(self.live.coaching.help.no_norms, markup=False, classes="page--quiet")
        yield Static("", id="note", markup=False)

    def _rows(self) -> list[MenuRow]:
        texts = self.live.coaching.measuring
        about = {
            TraitKind.GENERAL_COMPETENCE: texts.general_c1_short,
            TraitKind.SELF_DISCIPLINE: texts.general_c5_short,
            TraitKind.GENERAL_SELF_EFFICACY: texts.general_gse_short,
        }
        return [MenuRow(kind, _LETTERS[kind], self.live.coaching.label(kind), about[kind]) for kind in TraitKind]

    def _taken(self) -> str:
        """The newest score of each measure that was taken."""
        found = ((kind, trait_ratings(self.live.current(), kind)) for kind in TraitKind)
        return "\n".join(
            f"{self.live.coaching.label(kind)}: {score_words(kind, score_of(taken[-1]))}, {day_words(taken[-1].at.logical_date)}"
            for kind, taken in found
            if taken
        )

    def filled(self) -> None:
        self.put("#taken", self._taken())
        self.show_page(_CHOOSE)

    @on(KeyMenu.Chosen, "#kinds")
    def _chosen(self, event: KeyMenu.Chosen) -> None:
        event.stop()
        self.post_message(OpenGeneral(TraitKind(event.name)))


class TraitPanel(StagedPanel):
    """The statements of one measure, or the total of one taken elsewhere; about no domain."""

    SLUG: ClassVar[str] = "general"

    def __init__(self, live: Live, kind: TraitKind, *, id: str | None = None) -> None:
        """A panel about one kind."""
        super().__init__(live, Subject(), id=id)
        self._kind = kind
        texts = live.coaching.measuring
        anchors = [(LOW, texts.general_low), (HIGH, texts.general_high)]
        items = FACETS[kind].items if kind in FACETS else ()
        self._answers = [
            RatingField(f"item_{number}", text, anchors=anchors, low=1, high=5, required=False, glyphs=live.glyphs)
            for number, (text, _) in enumerate(items, start=1)
        ]
        self._total = TextField("total", texts.general_total, limits=(2, _LONGEST_NUMBER), glyphs=live.glyphs)
        self._total.display = not items

    @property
    def draft_key(self) -> str:
        """By measure: there is no domain to it."""
        return f"{self.SLUG}:{self._kind}"

    @property
    def form_in_sight(self) -> bool:
        return self.shown_page == FORM

    def compose(self) -> ComposeResult:
        texts = self.live.coaching.measuring
        with self.page(FORM):
            if self._answers:
                yield Static(texts.general_instruction, markup=False, classes="page--words")
            yield from self._answers
            yield self._total
        with self.page(_SEEN):
            yield Static("", markup=False, classes="page--own", id="score")
            yield Static("", markup=False, classes="page--words", id="change")
            yield Static("", markup=False, classes="page--words", id="earlier")
            yield Static(self.live.coaching.help.no_norms, markup=False, classes="page--quiet")
            yield KeyMenu(self.live.glyphs, [MenuRow("on", "enter", "go on")], id="seen-menu")
        yield Static("", id="note", markup=False)

    def filled(self) -> None:
        found = trait_ratings(self.live.current(), self._kind)
        if found and (self.live.now().today - found[-1].at.logical_date).days < TRAIT_AGAIN[0]:
            self.say(self.live.coaching.measuring.general_early.format(date=day_words(found[-1].at.logical_date)))
        self.show_page(FORM)

    def build(self) -> Change | None:
        """The answers given, or the total; what is missing is told where it is asked."""
        if self._answers:
            return MeasureTrait(self.change_id, self._kind, tuple(row.value or OPEN for row in self._answers))
        try:
            total = rating(self._total.value, "the total", GSE_TOTAL[0], GSE_TOTAL[-1])
        except ProtocolError as error:
            self._total.show_problem(error.sentence)
            self._total.focus()
            return None
        return MeasureTrait(self.change_id, self._kind, total=total)

    def applied(self, change: Change, about: str) -> None:
        """Show the score beside one's own earlier ones."""
        self.change_id = self.live.new_id()
        found = trait_ratings(self.live.current(), self._kind)
        newest, *others = reversed(found)
        moved = trait_change(found)
        self.put("#score", f"{self.live.coaching.label(self._kind)}: {score_words(self._kind, score_of(newest))}")
        self.put("#change", f"Since the answer before: {moved.words(1)}" if moved is not None else "")
        lines = (f"{day_words(one.at.logical_date)}: {score_words(self._kind, score_of(one))}" for one in others[:_SHOWN])
        self.put("#earlier", "\n".join(lines))
        self.say("")
        self.turn_to(_SEEN)

    @on(KeyMenu.Chosen, "#seen-menu")
    def _seen(self, event: KeyMenu.Chosen) -> None:
        event.stop()
        self.post_message(self.Finished(self, ""))


class GeneralScreen(MeasuringScreen):
    """The measures to choose from, or one of them."""

    def __init__(self, live: Live, kind: TraitKind | None = None) -> None:
        """A screen about one measure; None offers all."""
        super().__init__(live)
        self._kind = kind

    @property
    def words(self) -> tuple[str, str]:
        texts = self.live.coaching.measuring
        if self._kind is None:
            return texts.general_title, texts.general_why
        about = {TraitKind.GENERAL_COMPETENCE: texts.general_c1, TraitKind.SELF_DISCIPLINE: texts.general_c5}
        return self.live.coaching.label(self._kind), about.get(self._kind, texts.general_gse)

    def make_panel(self) -> Panel:
        return GeneralPanel(self.live, Subject()) if self._kind is None else TraitPanel(self.live, self._kind)

    def finished(self, about: str) -> None:
        """Back to the list."""
        self.post_message(OpenGeneral())
