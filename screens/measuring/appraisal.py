"""The rating of a ladder, titled "Appraisal": a practice row once, then one rung after the other, then what it says (spec 5.1).

What was answered before stays out of sight while one rates: a rung that was rated is not shown again, and going back to it asks anew.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar, Final, Literal

from textual import on
from textual.app import ComposeResult
from textual.binding import BindingType

from protocol.asking.goal import EMPTY
from protocol.changes import Change, Measure
from protocol.measuring.ladder import sentence
from protocol.measuring.rhythm import Rhythm, rhythm_of
from protocol.measuring.words import Result, day_words, next_rating, result_of
from protocol.snapshot import current_scale
from protocol.steps import Step
from screens import keys
from screens.fields.base import Field
from screens.fields.rating_field import RatingField
from screens.live import Live
from screens.measuring.base import MeasuringScreen
from screens.measuring.result import LOOK, ResultPage
from screens.messages import (
    ChangeRefused,
    DraftChanged,
    OpenAutomaticity,
    OpenGeneral,
    OpenLadder,
    OpenStep,
    Subject,
)
from screens.panel import Panel
from screens.staged_panel import FORM, StagedPanel
from screens.widgets.key_menu import KeyMenu, MenuRow
from screens.widgets.static import Static

_BARE, _DUE, _PRACTICE, _RESULT = "bare", "due", "practice", "result"
_GIVEN, _SCALE = "given", "scale"
_CAN: Final = "i can "
_LIFTS: Final = ("practice_5", "practice_20", "practice_80")


class AppraisalPanel(StagedPanel):
    """Asks for one rating at a time; what was given so far is its draft."""

    SLUG: ClassVar[str] = "appraisal"
    BINDINGS: ClassVar[list[BindingType]] = [keys.RUNG_BEFORE.binding]

    def __init__(self, live: Live, subject: Subject, *, id: str | None = None) -> None:
        """A panel about the ladder of a domain."""
        super().__init__(live, subject, id=id)
        self._rating = self._row("rating", "")
        self._lifts = [self._row(name, getattr(live.coaching.measuring, name)) for name in _LIFTS]
        self._given: list[int] = []
        self._scale = current_scale(live.current(), self.domain_id)

    def _row(self, name: str, question: str) -> RatingField:
        texts = self.live.coaching.measuring
        high: Literal[100] = 100
        anchors = [(0, texts.low), (50, texts.mid), (high, texts.high)]
        return RatingField(name, question, anchors=anchors, high=high, glyphs=self.live.glyphs)

    @property
    def _items(self) -> list[tuple[str, str]]:
        """What is rated, in order: the question and what it is about, for each rung and then for each place."""
        scale, texts = self._scale, self.live.coaching.measuring
        if scale is None:
            return []
        behaviour = self.live.current().domains[self.domain_id].behaviour
        rungs = [
            (texts.rung.format(number=number, count=len(scale.rungs)), sentence(rung)) for number, rung in enumerate(scale.rungs, start=1)
        ]
        places = [
            (texts.place.format(number=number, count=len(scale.contexts)), sentence(f"{behaviour}: {place}"))
            for number, place in enumerate(scale.contexts, start=1)
        ]
        return rungs + places

    def compose_pages(self) -> ComposeResult:
        texts, glyphs = self.live.coaching.measuring, self.live.glyphs
        with self.page(_BARE):
            yield Static(texts.no_ladder, markup=False, classes="page--words")
            yield KeyMenu(glyphs, [MenuRow("ladder", "enter", "write a ladder")], id="bare-menu")
        with self.page(_DUE):
            yield Static("", markup=False, classes="page--words", id="due-words")
            yield KeyMenu(glyphs, [MenuRow("rate", "enter", "rate it now"), MenuRow("look", "v", "see the last one")], id="due-menu")
        with self.page(_PRACTICE):
            yield Static(texts.practice, markup=False, classes="page--words")
            yield from self._lifts
        with self.page(FORM):
            yield Static("", markup=False, classes="page--own", id="item")
            yield self._rating
        yield ResultPage(self.live, id=_RESULT)

    def drafted(self) -> Mapping[str, object]:
        begun = {_GIVEN: [*self._given], _SCALE: self._scale.id} if self._given and self._scale is not None else {}
        return {**super().drafted(), **begun}

    def refill(self, values: Mapping[str, object]) -> None:
        super().refill(values)
        given = values.get(_GIVEN)
        if self._scale is None or values.get(_SCALE) != self._scale.id or not isinstance(given, list):
            return
        self._given = [one for one in given if type(one) is int and one in range(0, 101, 10)][: len(self._items)]

    def begin(self) -> None:
        """A rating that was begun goes on; the first one begins with practice; else what there is to see, or that a rating is due."""
        if self._scale is None:
            self.show_page(_BARE)
            return
        rhythm = rhythm_of(self.live.current(), self._scale, self.live.now())
        if self._given or self._rating.value is not None:
            self._go_on()
        elif rhythm.is_baseline:
            self._rate()
        elif rhythm.is_due:
            self.put("#due-words", f"{next_rating(rhythm)} {self.live.coaching.measuring.why}")
            self.show_page(_DUE)
        else:
            self._look()

    def _rate(self) -> None:
        """Begin, with the practice row if nothing was ever rated."""
        if any(one.ratings for one in self.live.current().measurements.values()):
            self._go_on()
        else:
            self.show_page(_PRACTICE)

    def _go_on(self) -> None:
        """Ask for the next rating; where all are given, the last one again."""
        items = self._items
        if len(self._given) >= len(items):
            self._rating.set_value(self._given[-1])
            del self._given[len(items) - 1 :]
        question, about = items[len(self._given)]
        self.put("#item", about)
        self._rating.query_one(".field--label", Static).update(question)
        self.show_page(FORM)
        self.screen.refresh_bindings()

    def tell_restored(self) -> None:
        """Say that a rating goes on where it was left."""
        if self._given and self._restored and self.form_in_sight:
            self._restored = False
            self.say(self.live.coaching.measuring.rated_so_far)

    def edited(self, field: Field) -> None:
        self.say("")

    def submitted(self, field: Field) -> None:
        """Enter takes the rating and asks for the next; after the last one all of them are saved."""
        if field is not self._rating:
            super().submitted(field)
        elif len(self._given) == len(self._items):
            self.save_form()
        elif self.sound("rating"):
            self._take(self._rating.value or 0)

    def _take(self, rating: int) -> None:
        self._given.append(rating)
        if len(self._given) == len(self._items):
            self.save_form()
            return
        self._rating.set_value(None)
        self._go_on()
        self.keep_draft()

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """There is a rung before once one is rated."""
        return action != "rung_before" or (self.shown_page == FORM and bool(self._given))

    def action_rung_before(self) -> None:
        """Ask for the rung before anew; what it was rated stays out of sight."""
        self._given.pop()
        self._rating.set_value(None)
        self._go_on()
        self.keep_draft()

    def save(self) -> None:
        """Take the rating in hand; after practice, go on to the ladder."""
        if self.shown_page == FORM:
            self.submitted(self._rating)
        elif self.shown_page == _PRACTICE:
            if self.sound(*_LIFTS):
                self._go_on()
                self.turn_to(FORM)
                self.say(self.live.coaching.measuring.practised)
        else:
            super().save()

    def build(self) -> Change | None:
        """All ratings, once the last one is given."""
        scale = self._scale
        if scale is None or len(self._given) < len(self._items):
            return None
        rungs = len(scale.rungs)
        return Measure(self.change_id, self.domain_id, scale.id, tuple(self._given[:rungs]), tuple(self._given[rungs:]))

    def applied(self, change: Change, about: str) -> None:
        """Show what it says; what was given is on record."""
        self.change_id = self.live.new_id()
        self._clear()
        self._look()
        self.turn_to(_RESULT)

    def _clear(self) -> None:
        self._given = []
        for row in (self._rating, *self._lifts):
            row.set_value(None)
        self._untouched = self.drafted()

    @on(ChangeRefused)
    def _ask_again(self) -> None:
        """The ratings stay, unless the ladder changed meanwhile: they were of another one."""
        current = current_scale(self.live.current(), self.domain_id)
        if current is not None and current != self._scale:
            self._scale = current
            self._clear()
        self._go_on()

    def _result(self) -> Result | None:
        if self._scale is None:
            return None
        return result_of(self.live.coaching.measuring, self.live.current(), self._scale, self.live.now())

    def _look(self) -> None:
        result = self._result()
        if result is not None:
            self.query_one(ResultPage).show(result, [*_ways(result)])
            self.show_page(_RESULT)

    @on(KeyMenu.Chosen)
    def _chosen(self, event: KeyMenu.Chosen) -> None:
        if event.menu.id not in {"bare-menu", "due-menu", LOOK}:
            return
        event.stop()
        wish = {"ladder": OpenLadder, "by_itself": OpenAutomaticity, "general": OpenGeneral}.get(event.name)
        if wish is not None:
            self.post_message(wish())
        elif event.name == "rate":
            self._rate_again()
        elif event.name == "look":
            self._look()
            self.turn_to(_RESULT)
        elif event.name == "goal":
            self._draft_goal()
        else:
            self.post_message(self.Finished(self, ""))

    def _rate_again(self) -> None:
        self._scale = current_scale(self.live.current(), self.domain_id)
        if self._scale is None:
            return
        rhythm = rhythm_of(self.live.current(), self._scale, self.live.now())
        if rhythm.newest is not None and self.live.now().today < rhythm.opens:
            self.say(self._too_soon(rhythm))
            return
        self._rate()
        self.turn_to(self.shown_page)

    def _too_soon(self, rhythm: Rhythm) -> str:
        was = rhythm.newest.at.logical_date if rhythm.newest is not None else rhythm.opens
        return self.live.coaching.measuring.too_soon.format(date=day_words(was), opens=day_words(rhythm.opens))

    def _draft_goal(self) -> None:
        """Make the suggested rung a draft of step 2; words that wait there are never written over."""
        result = self._result()
        if result is None or result.suggestion is None:
            return
        key = f"{Step.PROXIMAL_GOAL}:{self.domain_id}"
        if any(value not in (None, "") for value in self.live.draft(key).values()):
            self.say(self.live.coaching.measuring.goal_kept)
            return
        rung = result.suggestion.text
        action = rung[len(_CAN) :] if rung.casefold().startswith(_CAN) else rung
        self.post_message(DraftChanged(key, {**EMPTY, "action": action}))
        self.post_message(OpenStep(Step.PROXIMAL_GOAL))


def _ways(result: Result) -> list[MenuRow]:
    rows = [MenuRow("done", "enter", "back")]
    if result.suggestion is not None:
        rows.append(MenuRow("goal", "g", "make it the next goal"))
    return [
        *rows,
        MenuRow("ladder", "e", "edit the ladder"),
        MenuRow("rate", "r", "rate again"),
        MenuRow("by_itself", "t", "how far it runs by itself"),
        MenuRow("general", "o", "general measures"),
    ]


class AppraisalScreen(MeasuringScreen):
    """The ladder of the domain in front, rated or to be rated."""

    @property
    def words(self) -> tuple[str, str]:
        texts = self.live.coaching.measuring
        return texts.title, texts.why

    def make_panel(self) -> Panel:
        return AppraisalPanel(self.live, self.subject)
