"""The quick review: the cue, the friction, one tweak for tomorrow, in under a minute; six of them make a round (spec 1)."""

from __future__ import annotations

from typing import ClassVar, Final

from textual import on
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Vertical

from protocol.asking.letters import CUE_KINDS, FRICTION_KINDS
from protocol.asking.review import about_entry, as_reviewed, due_words, if_then, measure_prompt, second_tweak
from protocol.changes import Change, WriteReview
from protocol.coaching_shapes import QUICK_REVIEW
from protocol.cycle import ReviewCycle, in_domain, latest, running
from protocol.entities import QuickReview, SelfTalkScript
from protocol.snapshot import current_script, focused_domain
from protocol.steps import Step
from screens import keys
from screens.asked import asked
from screens.fields.base import Field
from screens.fields.choice_field import ChoiceField, Option
from screens.fields.yes_no_field import YesNoField
from screens.live import Live
from screens.messages import OpenAppraisal, OpenDashboard, Subject
from screens.panel import Panel
from screens.review_cycle import summary
from screens.review_dots import dots
from screens.sized import SizedScreen
from screens.staged_panel import FORM, StagedPanel
from screens.widgets.context_header import ContextHeader
from screens.widgets.key_bar import KeyBar
from screens.widgets.key_menu import KeyMenu, MenuRow
from screens.widgets.static import Static

_SEEN: Final = "seen"
_FULL: Final = "full"
_MEASURE: Final = "measure"


class ReviewPanel(StagedPanel):
    """The form begins with one question; its answer brings the three lines. What was saved is shown once, with the day it is for."""

    SLUG: ClassVar[str] = QUICK_REVIEW
    BINDINGS: ClassVar[list[BindingType]] = [keys.ANOTHER_TWEAK.binding]

    def __init__(self, live: Live, subject: Subject, *, id: str | None = None) -> None:
        """A panel about an entry of the domain, or about its day."""
        super().__init__(live, subject, id=id)
        cues = [Option(one, letter, live.coaching.label(one)) for one, letter in CUE_KINDS.items()]
        frictions = [Option(one, letter, live.coaching.label(one)) for one, letter in FRICTION_KINDS.items()]
        script = current_script(live.current(), self.domain_id)
        used = live.coaching.step(Step.SELF_TALK).field("used")
        self._slip = YesNoField("slip", asked(self.text.field("slip").prompt), glyphs=live.glyphs)
        self._cue = self.words("cue", "review")
        self._cue_kind = ChoiceField("cue_kind", self.text.field("cue_kind").prompt, cues, columns=6, required=False, glyphs=live.glyphs)
        self._friction = self.words("friction", "review")
        self._friction_kind = ChoiceField(
            "friction_kind",
            self.text.field("friction_kind").prompt,
            frictions,
            columns=4,
            required=False,
            glyphs=live.glyphs,
        )
        self._tweak = self.words("tweak", "review")
        self._talk = YesNoField("self_talk_used", used.prompt, required=False, help_=_lines(script), glyphs=live.glyphs)
        self._talk.display = script is not None
        self._saved = ""

    def compose_pages(self) -> ComposeResult:
        with self.page(FORM):
            yield Static("", markup=False, id="about")
            yield self._slip
            with Vertical(id="lines"):
                yield self._cue
                yield self._cue_kind
                yield self._friction
                yield self._friction_kind
                yield self._tweak
                yield Static("", markup=False, id="if-then")
                yield self._talk
            yield Static("", markup=False, classes="review--round")
        with self.page(_SEEN):
            yield Static("", markup=False, classes="page--own", id="kept")
            yield Static("", markup=False, classes="page--words", id="due")
            yield Static("", markup=False, classes="review--round")
            yield KeyMenu(self.live.glyphs, [MenuRow("on", "enter", "go on")], id="seen-menu")
        with self.page(_FULL):
            yield Static("", markup=False, classes="review--round")
            yield Static("", markup=False, classes="page--words", id="summary")
            yield Static("", markup=False, classes="page--words", id="measure")
            yield KeyMenu(self.live.glyphs, id="round-menu")

    def begin(self) -> None:
        """One review an entry: an entry that has one shows it."""
        about = self.subject.attempt_id
        written = next((one for one in self._reviews() if about is not None and one.attempt_id == about), None)
        if written is not None:
            self._show_review(written)
            return
        self.put("#about", f" {self.live.glyphs.separator} ".join(about_entry(self.live, self.subject.attempt_id)))
        self._draw_round(in_domain(self.live.current(), self.domain_id, running))
        self._ask_by_slip()
        self._preview()
        self.show_page(FORM)

    def edited(self, field: Field) -> None:
        """The slip decides what is asked; cue and tweak make the sentence; a second tweak is answered at once."""
        self.say("")
        if field is self._slip:
            self._ask_by_slip()
        if field is self._tweak and second_tweak(self._tweak.value):
            self._refuse_second()
        self._preview()

    def build(self) -> Change | None:
        """The review with its one tweak."""
        if not self.sound("slip", *(() if self._slip.value is None else ("cue", "friction", "tweak"))):
            return None
        if second_tweak(self._tweak.value):
            self._refuse_second()
            self._tweak.focus()
            return None
        change = WriteReview(
            self.change_id,
            self.domain_id,
            self.subject.attempt_id,
            self._slip.value,
            self._cue.value,
            self._cue_kind.value,
            self._friction.value,
            self._friction_kind.value,
            self._tweak.value,
            self._talk.value,
        )
        return as_reviewed(change)

    def applied(self, change: Change, about: str) -> None:
        """Say when the tweak comes back, and with the sixth review what the round had in common."""
        self.change_id = self.live.new_id()
        self._saved = about
        self.say("")
        self._show_review(self.live.current().reviews[about])
        self.turn_to(_SEEN)

    def action_another(self) -> None:
        """Answer the wish for another tweak."""
        if self.shown_page == FORM and self._slip.value is not None:
            self._refuse_second()
            self._tweak.focus()

    @on(KeyMenu.Chosen, "#seen-menu")
    def _seen(self, event: KeyMenu.Chosen) -> None:
        """The sixth review of a round opens what the six have in common."""
        event.stop()
        found = in_domain(self.live.current(), self.domain_id, latest)
        if found.is_full and found.reviews[-1].id == self._saved:
            self._sum_up(found)
            self.turn_to(_FULL)
        else:
            self.post_message(self.Finished(self, self._saved))

    @on(KeyMenu.Chosen, "#round-menu")
    def _looked_back(self, event: KeyMenu.Chosen) -> None:
        event.stop()
        self.post_message(OpenAppraisal() if event.name == _MEASURE else self.Finished(self, self._saved))

    def _sum_up(self, cycle: ReviewCycle) -> None:
        """What the round had in common, and the way to the ladder where a rating is due."""
        prompt = measure_prompt(self.live, self.domain_id)
        self.query_one("#summary", Static).update(summary(self.live, cycle))
        self.put("#measure", prompt)
        ways = [MenuRow("on", "enter", "go on"), MenuRow(_MEASURE, "m", self.live.coaching.measuring.title)]
        self.query_one("#round-menu", KeyMenu).offer(ways if prompt else ways[:1])

    def _refuse_second(self) -> None:
        self._tweak.show_problem(self.live.coaching.quick_review.second_tweak)
        self.keep_in_sight()

    def _ask_by_slip(self) -> None:
        """Before the answer nothing else is asked; without a slip, what helped and what held."""
        slip, advice = self._slip.value, self.live.coaching.quick_review
        self.query_one("#lines").display = slip is not None
        self._friction_kind.display = slip is True
        cue, friction = self.text.field("cue"), self.text.field("friction")
        _ask(self._cue, advice.cue_held if slip is False else cue.prompt)
        _ask(self._friction, advice.friction_held if slip is False else friction.prompt)
        # The examples are of a cue that set off a slip, and of a friction that did not hold.
        self._cue.entry.placeholder = "" if slip is False else cue.placeholder
        self._friction.entry.placeholder = "" if slip is False else friction.placeholder

    def _preview(self) -> None:
        written = self._cue.value.strip() and self._tweak.value.strip()
        self.put("#if-then", if_then(self._cue.value, self._tweak.value, self.live) if written else "")

    def _reviews(self) -> list[QuickReview]:
        return [one for one in self.live.current().reviews.values() if one.domain_id == self.domain_id]

    def _show_review(self, review: QuickReview) -> None:
        self.put("#kept", if_then(review.cue, review.tweak, self.live))
        self.put("#due", due_words(review, self.live))
        self._draw_round(in_domain(self.live.current(), self.domain_id, latest))
        self.show_page(_SEEN)

    def _draw_round(self, cycle: ReviewCycle) -> None:
        for one in self.query(".review--round").results(Static):
            one.update(dots(self.live, cycle))


def _ask(field: Field, question: str) -> None:
    field.query_one(".field--label", Static).update(question)


def _lines(script: SelfTalkScript | None) -> str:
    return "" if script is None else " / ".join(script.instructions)


class ReviewScreen(SizedScreen):
    """The quick review on a screen of its own, of an entry or of the day."""

    BINDINGS: ClassVar[list[BindingType]] = [keys.BACK.binding, keys.SAVE.binding]

    def __init__(self, live: Live, attempt_id: str | None) -> None:
        """A screen about an entry; None is about the day of the domain in front."""
        super().__init__()
        self.live = live
        self.attempt_id = attempt_id

    @property
    def subject(self) -> Subject:
        """The entry and its domain, or the domain in front."""
        snapshot = self.live.current()
        attempt = snapshot.attempts.get(self.attempt_id or "")
        if attempt is not None:
            return Subject(attempt.domain_id, attempt.id)
        domain = focused_domain(snapshot)
        return Subject(domain.id if domain is not None else None)

    def compose(self) -> ComposeResult:
        text = self.live.coaching.step(QUICK_REVIEW)
        yield ContextHeader(self.live)
        yield Static(text.title, markup=False, classes="review--title")
        yield Static(text.why, markup=False, classes="review--why")
        yield ReviewPanel(self.live, self.subject)
        yield KeyBar()

    def on_mount(self) -> None:
        """Put the cursor on the first question."""
        self.query_one(Panel).focus_first()

    @on(Panel.Finished)
    def _finished(self, event: Panel.Finished) -> None:
        event.stop()
        self.post_message(OpenDashboard())

    def action_back(self) -> None:
        """One level up. Nothing typed is lost: it is a draft already."""
        self.app.pop_screen()

    def action_save(self) -> None:
        """Save the review."""
        self.query_one(Panel).save()
