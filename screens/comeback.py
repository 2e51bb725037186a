"""The way back after some days away: one question, one tiny goal that goes through the gate as any other, and nothing to catch up on."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta
from typing import ClassVar, Final

from textual import on
from textual.app import ComposeResult
from textual.binding import BindingType

from protocol.asking.goal import RATINGS
from protocol.changes import Change, SetGoal
from protocol.coaching import StepText
from protocol.comeback import goal_to_shrink
from protocol.goals import passes_gate
from protocol.hints import COMEBACK
from protocol.snapshot import current_scale, focused_domain
from protocol.standing import standing
from protocol.steps import Step
from protocol.text import LIMITS
from protocol.vocabulary import Lever
from screens import keys
from screens.fields.base import Field
from screens.fields.rating_field import RatingField
from screens.fields.text_field import TextField
from screens.live import Live
from screens.messages import OpenDashboard, OpenStep, Subject
from screens.no_domain import no_domain
from screens.panel import Panel
from screens.sized import SizedScreen
from screens.widgets.context_header import ContextHeader
from screens.widgets.key_bar import KeyBar
from screens.widgets.static import Static

_MINUTES: Final = 2


class ComebackPanel(Panel):
    """A small start, worded and rated. Another wording takes the ratings away, as in step 2."""

    SLUG: ClassVar[str] = "comeback"

    @property
    def text(self) -> StepText:
        """The texts of step 2: what is made here is a goal."""
        return self.live.coaching.step(Step.PROXIMAL_GOAL)

    def compose(self) -> ComposeResult:
        if self.subject.domain_id is None:
            yield Static(no_domain(self.live), markup=False)
        else:
            words, limits = self.live.coaching.comeback, LIMITS["goal.action"]
            yield Static(self._stays(), markup=False, classes="comeback--stays")
            yield TextField("action", words.question, limits=limits, help_=words.help, glyphs=self.live.glyphs)
            yield from self._rows()
        yield Static("", id="note", markup=False)

    def _rows(self) -> list[RatingField]:
        challenge, confidence = (self.text.field(name) for name in RATINGS)
        anchors = [(0, challenge.low), (10, challenge.high)], [(0, confidence.low), (5, confidence.mid), (10, confidence.high)]
        asked = zip(RATINGS, (challenge, confidence), anchors, strict=True)
        return [RatingField(name, text.prompt, anchors=ends, glyphs=self.live.glyphs) for name, text, ends in asked]

    def _stays(self) -> str:
        """What is there from before, where there is something."""
        words, domain = self.live.coaching.comeback, self.live.current().domains[self.subject.domain_id or ""]
        kept = standing(self.live.current(), domain, self.live.now()).totals.mastery_experiences
        return " ".join([*([words.stay.format(n=kept)] if kept else []), words.nothing_due])

    def saved_values(self) -> Mapping[str, object]:
        """The first two minutes of the newest goal, its own words where both do not fit; without a goal the lowest rung of the ladder."""
        snapshot, domain_id = self.live.current(), self.subject.domain_id or ""
        goal, ladder = goal_to_shrink(snapshot, domain_id), current_scale(snapshot, domain_id)
        if goal is None:
            return {} if ladder is None else {"action": ladder.rungs[0]}
        before, after = self.live.coaching.comeback.first_two_minutes.split("{action}")
        shrunk = goal.action if goal.action.startswith(before) else f"{before}{goal.action}{after}"
        return {"action": shrunk if len(shrunk) <= LIMITS["goal.action"][1] else goal.action}

    def filled(self) -> None:
        """What is proposed may be longer than its line: it is read from its beginning."""
        entry = self.query_one(TextField).entry if self.subject.domain_id is not None else None
        if entry is not None and entry.words == self.saved_values().get("action"):
            entry.move_cursor((0, 0))

    def edited(self, field: Field) -> None:
        """What was rated was another wording."""
        self.say("")
        if field.name_ == "action":
            for rated in self.query(RatingField):
                rated.set_value(None)

    def build(self) -> Change | None:
        """A goal of two minutes."""
        if self.subject.domain_id is None or not self.sound("action", *RATINGS):
            return None
        challenge, confidence = (one.value for one in self.query(RatingField))
        action = self.query_one(TextField).value
        return SetGoal(
            self.live.new_id(),
            self.subject.domain_id,
            action,
            confidence,
            challenge,
            duration_min=_MINUTES,
            lever=Lever.FIRST_TWO_MINUTES,
        )


class ComebackScreen(SizedScreen):
    """The path on a screen of its own. Left with `esc`, it is not offered again that day."""

    BINDINGS: ClassVar[list[BindingType]] = [keys.NOT_TODAY.binding, keys.SAVE.binding]

    def __init__(self, live: Live) -> None:
        """A path for the domain in front."""
        super().__init__()
        self.live = live

    def compose(self) -> ComposeResult:
        domain = focused_domain(self.live.current())
        yield ContextHeader(self.live)
        yield Static(self.live.coaching.comeback.title, markup=False, classes="comeback--title")
        yield ComebackPanel(self.live, Subject(domain.id if domain is not None else None))
        yield KeyBar()

    def on_mount(self) -> None:
        """Put the cursor on the question."""
        self.query_one(Panel).focus_first()

    @on(Panel.Finished)
    def _finished(self, event: Panel.Finished) -> None:
        """A goal at the gate is what comes next on the dashboard; one that is too big for now is made smaller in step 2."""
        event.stop()
        goal = self.live.current().goals.get(event.about)
        ready = goal is None or passes_gate(goal.confidence)
        self.post_message(OpenDashboard() if ready else OpenStep(Step.PROXIMAL_GOAL))

    def action_not_today(self) -> None:
        """Leave it for the day; what was typed is kept."""
        self.live.shown.mute(COMEBACK, self.live.now().today + timedelta(days=1))
        self.app.pop_screen()

    def action_save(self) -> None:
        """Save the start as a goal."""
        self.query_one(Panel).save()
