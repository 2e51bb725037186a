"""Step 4: the safety question, what the body does and what it was called, and a second reading of it (Jamieson et al. 2013)."""

from __future__ import annotations

from typing import ClassVar

from textual import events, on
from textual.app import ComposeResult
from textual.containers import Vertical

from protocol.asking.arousal import as_appraised, doubted, medical, repeated, settle_none
from protocol.asking.letters import APPRAISALS, SENSATIONS
from protocol.asking.nudging import guess_of
from protocol.asking.ways import KEEP_MINE, SAFE, TAKE_THIS, UNSAFE
from protocol.changes import AppraiseArousal, Change
from protocol.snapshot import open_attempt
from protocol.steps import Step
from protocol.vocabulary import Appraisal, Sensation
from screens.asked import asked
from screens.fields.base import Field
from screens.fields.choice_field import ChoiceField, Option
from screens.fields.multi_choice_field import MultiChoiceField
from screens.live import Live
from screens.messages import Subject
from screens.panel import Panel
from screens.staged_panel import FORM, StagedPanel
from screens.step_base import StepScreen
from screens.widgets.key_menu import KeyMenu, MenuRow
from screens.widgets.static import Static

_SAFETY, _UNSAFE, _TOLD = "safety", "unsafe", "told"


class ArousalPanel(StagedPanel):
    """Nothing is asked to calm down or go away: the same sensations are read a second time, in the person's own words."""

    SLUG: ClassVar[str] = Step.AROUSAL

    def __init__(self, live: Live, subject: Subject, *, id: str | None = None) -> None:
        """A panel about the domain, and in the attempt flow about one attempt of it."""
        super().__init__(live, subject, id=id)
        self._advice = live.coaching.arousal
        felt = [Option(one, letter, live.coaching.label(one)) for one, letter in SENSATIONS.items()]
        read = [Option(one, letter, live.coaching.choice(one)) for one, letter in APPRAISALS.items()]
        self._sensations = MultiChoiceField("sensations", self.text.field("sensations").prompt, felt, columns=5, glyphs=live.glyphs)
        self._intensity = self.rating("intensity")
        self._first_label = self.words("first_label", "appraisal")
        self._appraisal = ChoiceField("appraisal", self.text.field("appraisal").prompt, read, columns=2, glyphs=live.glyphs)
        self._reframe = self.words("reframe", "appraisal", placeholder="enter takes the sentence above")
        self._believability = self.rating("believability")
        self._after = self.rating("intensity_after", required=False)
        self._felt_before: frozenset[Sensation] = frozenset()
        self._offered_for: str | None = None
        self._saved = ""

    def compose_pages(self) -> ComposeResult:
        advice, glyphs = self._advice, self.live.glyphs
        with self.page(_SAFETY):
            yield Static(asked(advice.safety_question), markup=False, classes="page--own")
            yield KeyMenu(glyphs, [MenuRow(*SAFE), MenuRow(*UNSAFE)], id="safety-menu")
        with self.page(_UNSAFE):
            yield Static(advice.unsafe, markup=False, classes="page--own")
            yield KeyMenu(glyphs, [MenuRow("end", "enter", "leave it here")], id="unsafe-menu")
        with self.page(FORM):
            yield self._sensations
            yield self._intensity
            yield self._first_label
            yield self._appraisal
            yield from self._second_reading()
        with self.page(_TOLD):
            yield Static(advice.repeated, markup=False, classes="page--words")
            yield Static(advice.repeated_professional, markup=False, classes="page--words", id="professional")
            yield KeyMenu(glyphs, [MenuRow("on", "enter", "go on")], id="told-menu")

    def _second_reading(self) -> ComposeResult:
        with Vertical(id="second-reading"):
            yield Static(self._advice.reframe_default, markup=False, id="default")
            yield self._reframe
            yield self._believability
            with Vertical(id="offer"):
                yield Static(self._advice.acceptance_offer, markup=False)
                yield Static(self._advice.acceptance, markup=False, classes="arousal--acceptance")
                ways = [MenuRow(*KEEP_MINE), MenuRow(*TAKE_THIS)]
                yield KeyMenu(self.live.glyphs, ways, columns=2, id="offer-menu")
            yield self._after

    def begin(self) -> None:
        """The safety question comes first, also when a draft comes back."""
        self._felt_before = self._sensations.value
        self._show_offer(shown=False)
        self.show_page(_SAFETY)

    def edited(self, field: Field) -> None:
        """None of the sensations stands alone; a low belief leaves the offer open, a higher one closes it."""
        if field is self._sensations:
            self._settle_none()
        if field in {self._believability, self._reframe} and not self._doubted:
            self._show_offer(shown=False)
        self._read(field)

    def submitted(self, field: Field) -> None:
        """Enter on the empty second reading takes the sentence shown; after a low belief comes the acceptance version."""
        if field is self._reframe and not self._reframe.value.strip():
            self._reframe.set_value(self._advice.reframe_default)
            self.keep_draft()
        if field is self._first_label:
            self._guess_appraisal()
        if field is self._believability and self._offer_due:
            self._offer()
        else:
            super().submitted(field)

    def on_descendant_focus(self, event: events.DescendantFocus) -> None:
        """Whichever way the person comes to the readings, one may be pointed at."""
        if event.widget is self._appraisal.entry:
            self._guess_appraisal()

    def _guess_appraisal(self) -> None:
        """Point at how the first name seems to read it; what is pointed at counts once the person takes it."""
        label = guess_of(self.live, "arousal", self._first_label.value)
        self._appraisal.suggest(next((one for one in (Appraisal.THREAT, Appraisal.CHALLENGE) if one == label), None))

    def save_form(self) -> None:
        """The acceptance version is offered once before a doubted sentence is kept."""
        if self._offer_due:
            self._offer()
        else:
            super().save_form()

    def build(self) -> Change | None:
        """The appraisal; where the words are medical, without a second reading."""
        asked = ("sensations", "intensity", "first_label", "appraisal")
        if not self.sound(*asked, *(() if medical(self._first_label.value) else ("reframe", "believability"))):
            return None
        change = AppraiseArousal(
            self.change_id,
            self.domain_id,
            self.subject.attempt_id,
            tuple(self._sensations.value),
            self._intensity.value,
            self._first_label.value,
            self._appraisal.value,
            self._reframe.value,
            self._believability.value,
            self._after.value,
        )
        return as_appraised(change, self._advice.reframe_default)

    def applied(self, change: Change, about: str) -> None:
        """A run of strong threats is worth a word before the panel is finished."""
        self.change_id = self.live.new_id()
        self._saved = about
        appraisals = self.live.current().appraisals
        found = repeated(appraisals.values(), appraisals[about])
        if found.smaller_goal:
            self.query_one("#professional", Static).display = found.professional
            self.say("")
            self.turn_to(_TOLD)
        else:
            super().applied(change, about)

    @on(KeyMenu.Chosen, "#safety-menu")
    def _safety_answered(self, event: KeyMenu.Chosen) -> None:
        event.stop()
        self._read(self._first_label)
        self.turn_to(_UNSAFE if event.name == UNSAFE.name else FORM)

    @on(KeyMenu.Chosen, "#unsafe-menu")
    def _ended(self, event: KeyMenu.Chosen) -> None:
        event.stop()
        self.post_message(self.Finished(self, ""))

    @on(KeyMenu.Chosen, "#told-menu")
    def _told(self, event: KeyMenu.Chosen) -> None:
        event.stop()
        self.post_message(self.Finished(self, self._saved))

    @on(KeyMenu.Chosen, "#offer-menu")
    def _offer_answered(self, event: KeyMenu.Chosen) -> None:
        """A sentence that is new is rated anew; one that is kept keeps its rating."""
        event.stop()
        self._show_offer(shown=False)
        if event.name == TAKE_THIS.name:
            self._reframe.set_value(self._advice.acceptance)
            self._believability.set_value(None)
            self.keep_draft()
            self._believability.focus()
        else:
            self._after.focus()

    @property
    def _doubted(self) -> bool:
        return doubted(self._believability.value, self._reframe.value, self._advice)

    @property
    def _offer_due(self) -> bool:
        return self._doubted and self._offered_for != self._reframe.value and not medical(self._first_label.value)

    def _offer(self) -> None:
        self._offered_for = self._reframe.value
        self.say("")
        self._show_offer(shown=True)
        self.query_one("#offer-menu").focus()
        # Its words stand above the menu, and are laid out only now.
        self.call_after_refresh(self.query_one("#offer").scroll_visible, animate=False)

    def _show_offer(self, *, shown: bool) -> None:
        self.query_one("#offer").display = shown

    def _read(self, changed: Field) -> None:
        """Say what the change calls for: the medical notice before anything else, and then no second reading."""
        told = medical(self._first_label.value)
        self.query_one("#second-reading").display = not told
        threat = changed is self._appraisal and self._appraisal.value is Appraisal.THREAT
        if told:
            self.say(self.live.coaching.help.medical)
        else:
            self.coach(self._advice.threat if threat else "")

    def _settle_none(self) -> None:
        """Marking "none of these" clears the others, and marking another clears it."""
        felt = settle_none(self._sensations.value, self._felt_before)
        if felt != self._sensations.value:
            self._sensations.set_value(felt)
        self._felt_before = felt


class ArousalScreen(StepScreen):
    """Step 4 on its own screen; an attempt under way is what it is about."""

    step = Step.AROUSAL

    @property
    def subject(self) -> Subject:
        """The domain in front, and the attempt under way."""
        domain_id = super().subject.domain_id
        begun = open_attempt(self.live.current(), domain_id) if domain_id is not None else None
        return Subject(domain_id, begun.id if begun is not None else None)

    def make_panel(self) -> Panel:
        """The safety question, the form, and what follows it."""
        return ArousalPanel(self.live, self.subject)
